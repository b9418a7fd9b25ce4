#include "bitcoin/psbt.h"

#include "base/encoding.h"
#include "bitcoin/psbt_fields.h"

namespace sandyk::bitcoin {

namespace {

bool isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Text as it came from a file, a mail or a clipboard: wrapped lines and all.
std::string withoutSpace(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (!isSpace(c)) out.push_back(c);
    }
    return out;
}

bool startsLikeHex(std::string_view text) {
    constexpr std::string_view kMagicHex = "70736274ff";
    if (text.size() < kMagicHex.size()) return false;
    for (std::size_t i = 0; i < kMagicHex.size(); ++i) {
        const char lower = text[i] >= 'A' && text[i] <= 'F' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        if (lower != kMagicHex[i]) return false;
    }
    return true;
}

Transaction build(const Psbt& psbt, std::uint32_t lockTime) {
    Transaction tx;
    tx.version = psbt.txVersion;
    tx.lockTime = lockTime;
    tx.inputs.reserve(psbt.inputs.size());
    for (const PsbtInput& input : psbt.inputs)
        tx.inputs.push_back({input.previous, {}, input.sequence, {}});
    tx.outputs.reserve(psbt.outputs.size());
    for (const PsbtOutput& output : psbt.outputs)
        tx.outputs.push_back({output.amount, output.scriptPubKey});
    return tx;
}

} // namespace

const TxOutput* PsbtInput::spentOutput() const {
    if (!nonWitnessUtxo) return witnessUtxo ? &*witnessUtxo : nullptr;
    return previous.index < nonWitnessUtxo->outputs.size() ? &nonWitnessUtxo->outputs[previous.index] : nullptr;
}

Result<Psbt> Psbt::parseAny(ByteView content) {
    const auto& magic = psbt_field::kMagic;
    if (content.size() >= magic.size() && equal(content.first(magic.size()), magic)) return parse(content);
    if (content.size() > 3 * kMaxSize) return fail(ErrorCode::ParseTooLarge, "text of a PSBT above 64 MiB");
    const std::string text = withoutSpace(asText(content));
    const auto bytes = startsLikeHex(text) ? fromHex(text) : fromBase64(text);
    if (!bytes) return fail(ErrorCode::PsbtParse, "neither binary, base64 nor hex of a PSBT");
    return parse(*bytes);
}

std::string Psbt::toBase64() const {
    return sandyk::toBase64(serialize());
}

Result<std::uint32_t> Psbt::lockTime() const {
    if (version == 0) return fallbackLockTime;
    bool required = false;
    bool heightServesAll = true;
    bool timeServesAll = true;
    std::uint32_t height = 0;
    std::uint32_t time = 0;
    for (const PsbtInput& input : inputs) {
        if (!input.requiredTimeLock && !input.requiredHeightLock) continue;
        required = true;
        heightServesAll = heightServesAll && input.requiredHeightLock.has_value();
        timeServesAll = timeServesAll && input.requiredTimeLock.has_value();
        height = std::max(height, input.requiredHeightLock.value_or(0));
        time = std::max(time, input.requiredTimeLock.value_or(0));
    }
    if (!required) return fallbackLockTime;
    if (heightServesAll) return height;
    if (timeServesAll) return time;
    return fail(ErrorCode::PsbtParse, "one input requires a height, another a time");
}

Result<Transaction> Psbt::unsignedTransaction() const {
    SANDYK_TRY(const std::uint32_t lock, lockTime());
    return build(*this, lock);
}

Result<Txid> Psbt::unsignedTxid() const {
    SANDYK_TRY(const Transaction tx, unsignedTransaction());
    return tx.txid();
}

Result<Txid> Psbt::uniqueId() const {
    SANDYK_TRY(Transaction tx, unsignedTransaction());
    if (version == 2) {
        for (TxInput& input : tx.inputs)
            input.sequence = 0;
    }
    return tx.txid();
}

} // namespace sandyk::bitcoin
