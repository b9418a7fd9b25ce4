#include "bitcoin/message.h"

#include "base/byte_reader.h"
#include "base/encoding.h"
#include "bitcoin/psbt_roles.h"
#include "bitcoin/spend_check.h"
#include "crypto/hash.h"

namespace sandyk::bitcoin {

namespace {

constexpr std::string_view kSimplePrefix = "smp";
constexpr std::string_view kFullPrefix = "ful";
constexpr std::string_view kProofOfFundsPrefix = "pof";
constexpr std::size_t kMaxSignatureText = 6'000'000; ///< base64 of the largest transaction, and some
constexpr std::size_t kRecoverableSize = 65;
constexpr std::uint8_t kOpReturn = 0x6a;

Failure noSignature(const char* why) {
    return fail(ErrorCode::MessageFormat, why);
}

Failure invalid(const char* why) {
    return fail(ErrorCode::MessageInvalid, why);
}

Transaction bip322Unsigned(const Transaction& toSpend) {
    Transaction tx;
    tx.version = 0;
    tx.inputs.push_back({{toSpend.txid(), 0}, {}, 0, {}});
    tx.outputs.push_back({Amount(), Script{{kOpReturn}}});
    return tx;
}

Result<std::vector<Bytes>> parseStack(ByteView bytes) {
    ByteReader reader(bytes);
    SANDYK_TRY(const std::uint64_t count, reader.compactSize());
    if (count > reader.remaining()) return noSignature("more items than bytes");
    std::vector<Bytes> stack;
    stack.reserve(static_cast<std::size_t>(count));
    for (std::uint64_t i = 0; i < count; ++i) {
        SANDYK_TRY(const ByteView item, reader.lengthPrefixed());
        stack.push_back(toBytes(item));
    }
    if (!reader.atEnd()) return noSignature("bytes after the witness stack");
    return stack;
}

/// A simple signature has no scriptSig; that of P2SH follows from the witness. BIP322 left P2SH to Full in version 2,
/// but signatures of that kind exist.
Script nestedScriptSig(const Script& scriptPubKey, const std::vector<Bytes>& witness) {
    Script scriptSig;
    if (scriptKind(scriptPubKey) != ScriptKind::P2sh || witness.empty()) return scriptSig;
    const Script keyProgram = p2wpkh(crypto::hash160(witness.back()));
    const Script scriptProgram = p2wsh(Script{witness.back()});
    for (const Script& redeem : {keyProgram, scriptProgram}) {
        if (p2sh(redeem) == scriptPubKey) pushData(scriptSig, redeem.bytes);
    }
    return scriptSig;
}

Result<VerifiedMessage> verifyLegacy(const Address& address, std::string_view message, ByteView bytes) {
    ByteArray<kRecoverableSize> signature;
    std::ranges::copy(bytes, signature.begin());
    if (address.kind() != ScriptKind::P2pkh)
        return noSignature("a signature of the old format, which is for P2PKH addresses only");
    const auto key = crypto::recoverPublicKey(legacyMessageHash(message), signature);
    if (!key) return invalid("no key made this signature");
    constexpr std::uint8_t kFirstCompressed = 31;
    const bool compressed = signature[0] >= kFirstCompressed;
    const Hash160 keyHash = compressed ? crypto::hash160(key->compressed()) : crypto::hash160(key->uncompressed());
    if (p2pkh(keyHash) != address.scriptPubKey()) return invalid("signed by the key of another address");
    return VerifiedMessage{MessageFormat::Legacy};
}

/// Whether `tx` is a to_sign of this to_spend, and its first input holds.
Result<void> verifyToSign(const Transaction& tx, const Transaction& toSpend) {
    if (tx.inputs.empty() || tx.inputs[0].previous != OutPoint{toSpend.txid(), 0})
        return invalid("signs another message, or for another address");
    if (tx.outputs.size() != 1 || tx.outputs[0] != TxOutput{Amount(), Script{{kOpReturn}}})
        return invalid("not the one output that BIP322 has");
    if (tx.inputs.size() > 1)
        return fail(ErrorCode::MessageInconclusive, "further inputs can only be checked with the chain");
    const SighashContext context(tx, toSpend.outputs);
    SANDYK_CHECK(checkSpend(tx, 0, toSpend.outputs[0], context));
    if (tx.version != 0 && tx.version != 2)
        return fail(ErrorCode::MessageInconclusive, "transaction version other than 0 and 2");
    return {};
}

Result<VerifiedMessage> verifySimple(const Script& script, std::string_view message, std::vector<Bytes> stack) {
    const Transaction toSpend = bip322ToSpend(script, message);
    Transaction toSign = bip322Unsigned(toSpend);
    toSign.inputs[0].scriptSig = nestedScriptSig(script, stack);
    toSign.inputs[0].witness = std::move(stack);
    SANDYK_CHECK(verifyToSign(toSign, toSpend));
    return VerifiedMessage{MessageFormat::Simple};
}

Result<VerifiedMessage> verifyFull(const Script& script, std::string_view message, const Transaction& toSign) {
    SANDYK_CHECK(verifyToSign(toSign, bip322ToSpend(script, message)));
    return VerifiedMessage{MessageFormat::Full, toSign.lockTime, toSign.inputs[0].sequence};
}

/// Base64 after the prefix, if it is there.
std::optional<Result<Bytes>> afterPrefix(std::string_view text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return std::nullopt;
    auto bytes = fromBase64(text.substr(prefix.size()));
    if (!bytes) return Result<Bytes>(noSignature("not base64 after the prefix"));
    return bytes;
}

Result<VerifiedMessage> verifySimpleBytes(const Script& script, std::string_view message, ByteView bytes) {
    auto stack = parseStack(bytes);
    if (!stack) return noSignature("no witness stack");
    return verifySimple(script, message, std::move(*stack));
}

Result<VerifiedMessage> verifyFullBytes(const Script& script, std::string_view message, ByteView bytes) {
    const auto toSign = Transaction::parse(bytes);
    if (!toSign) return noSignature("no transaction");
    return verifyFull(script, message, *toSign);
}

/// The old format, and BIP322 from before the prefixes.
Result<VerifiedMessage> verifyWithoutPrefix(const Address& address, std::string_view message, ByteView bytes) {
    if (bytes.size() == kRecoverableSize) return verifyLegacy(address, message, bytes);
    if (auto stack = parseStack(bytes)) return verifySimple(address.scriptPubKey(), message, std::move(*stack));
    return verifyFullBytes(address.scriptPubKey(), message, bytes);
}

} // namespace

std::string_view messageFormatName(MessageFormat format) {
    return format == MessageFormat::Simple ? "simple" : format == MessageFormat::Full ? "full" : "legacy";
}

Hash256 bip322MessageHash(std::string_view message) {
    return crypto::taggedHash("BIP0322-signed-message", asBytes(message));
}

Transaction bip322ToSpend(const Script& scriptPubKey, std::string_view message) {
    constexpr std::uint32_t kNoOutput = 0xffffffff;
    Script scriptSig;
    pushData(scriptSig, {});
    pushData(scriptSig, bip322MessageHash(message));
    Transaction tx;
    tx.version = 0;
    tx.inputs.push_back({{Txid{}, kNoOutput}, std::move(scriptSig), 0, {}});
    tx.outputs.push_back({Amount(), scriptPubKey});
    return tx;
}

Psbt bip322ToSign(const Script& scriptPubKey, std::string_view message) {
    const Transaction toSpend = bip322ToSpend(scriptPubKey, message);
    const Transaction tx = bip322Unsigned(toSpend);
    Psbt psbt;
    psbt.txVersion = tx.version;
    psbt.fallbackLockTime = tx.lockTime;
    psbt.hasFallbackLockTime = true;
    PsbtInput& input = psbt.inputs.emplace_back();
    input.previous = tx.inputs[0].previous;
    input.sequence = tx.inputs[0].sequence;
    input.nonWitnessUtxo = toSpend;
    PsbtOutput& output = psbt.outputs.emplace_back();
    output.amount = tx.outputs[0].amount;
    output.scriptPubKey = tx.outputs[0].scriptPubKey;
    return psbt;
}

Hash256 legacyMessageHash(std::string_view message) {
    ByteWriter writer;
    writer.lengthPrefixed(asBytes("Bitcoin Signed Message:\n"));
    writer.lengthPrefixed(asBytes(message));
    return crypto::sha256d(writer.view());
}

Result<VerifiedMessage> verifyMessage(const Address& address, std::string_view message, std::string_view signature) {
    if (message.size() > kMaxMessageSize) return noSignature("the message is too long");
    if (signature.empty() || signature.size() > kMaxSignatureText) return noSignature("the signature has no such size");
    const Script& script = address.scriptPubKey();
    if (const auto bytes = afterPrefix(signature, kSimplePrefix)) {
        SANDYK_CHECK(*bytes);
        return verifySimpleBytes(script, message, **bytes);
    }
    if (const auto bytes = afterPrefix(signature, kFullPrefix)) {
        SANDYK_CHECK(*bytes);
        return verifyFullBytes(script, message, **bytes);
    }
    if (const auto bytes = afterPrefix(signature, kProofOfFundsPrefix)) {
        SANDYK_CHECK(*bytes);
        if (!Psbt::parse(**bytes)) return noSignature("no PSBT");
        return fail(ErrorCode::MessageInconclusive, "a proof of funds can only be checked with the chain");
    }
    const auto bytes = fromBase64(signature);
    if (!bytes) return noSignature("not base64");
    return verifyWithoutPrefix(address, message, *bytes);
}

Result<std::string> encodeBip322(const Psbt& finalToSign, MessageFormat format) {
    SANDYK_TRY(const Transaction tx, extract(finalToSign));
    if (format == MessageFormat::Full) return std::string(kFullPrefix) + toBase64(tx.serialize());
    if (format != MessageFormat::Simple) return fail(ErrorCode::Usage, "the old format is no transaction");
    const TxInput& input = tx.inputs.front();
    const bool isPlain = tx.version == 0 && tx.lockTime == 0 && tx.inputs.size() == 1 && input.sequence == 0;
    if (!isPlain || !input.scriptSig.empty())
        return fail(ErrorCode::Usage, "the simple format is for native segwit without time locks");
    ByteWriter stack;
    stack.compactSize(input.witness.size());
    for (const Bytes& item : input.witness)
        stack.lengthPrefixed(item);
    return std::string(kSimplePrefix) + toBase64(stack.view());
}

} // namespace sandyk::bitcoin
