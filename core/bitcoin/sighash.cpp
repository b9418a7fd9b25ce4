#include "bitcoin/sighash.h"

#include <cassert>

#include "base/byte_reader.h"
#include "crypto/hash.h"

namespace sandyk::bitcoin {

namespace {

constexpr std::uint32_t kOutputMask = 0x1f;
constexpr std::uint32_t kTaprootOutputMask = 0x03;

void write(ByteWriter& to, const OutPoint& point) {
    to.bytes(point.txid.bytes);
    to.u32(point.index);
}

void write(ByteWriter& to, const TxOutput& output) {
    to.u64(static_cast<std::uint64_t>(output.amount.toSat()));
    to.lengthPrefixed(output.scriptPubKey.bytes);
}

Hash256 twice(const Hash256& once) {
    return crypto::sha256(once);
}

} // namespace

SighashContext::SighashContext(const Transaction& tx, std::span<const TxOutput> spent) : m_tx(tx), m_spent(spent) {
    ByteWriter prevouts;
    ByteWriter sequences;
    for (const TxInput& input : tx.inputs) {
        write(prevouts, input.previous);
        sequences.u32(input.sequence);
    }
    ByteWriter outputs;
    for (const TxOutput& output : tx.outputs)
        write(outputs, output);
    ByteWriter amounts;
    ByteWriter scripts;
    for (const TxOutput& output : spent) {
        amounts.u64(static_cast<std::uint64_t>(output.amount.toSat()));
        scripts.lengthPrefixed(output.scriptPubKey.bytes);
    }
    m_shared.prevouts = crypto::sha256(prevouts.view());
    m_shared.sequences = crypto::sha256(sequences.view());
    m_shared.outputs = crypto::sha256(outputs.view());
    m_shared.amounts = crypto::sha256(amounts.view());
    m_shared.scripts = crypto::sha256(scripts.view());
    m_shared.prevoutsDouble = twice(m_shared.prevouts);
    m_shared.sequencesDouble = twice(m_shared.sequences);
    m_shared.outputsDouble = twice(m_shared.outputs);
}

Hash256 SighashContext::legacy(std::size_t input, const Script& scriptCode, std::uint32_t type) const {
    assert(input < m_tx.inputs.size());
    const std::uint32_t base = type & kOutputMask;
    if (base == kSighashSingle && input >= m_tx.outputs.size()) return Hash256{1};

    ByteWriter image;
    image.reserve(scriptCode.size() + 41 * m_tx.inputs.size() + 40 * m_tx.outputs.size() + 32);
    image.u32(static_cast<std::uint32_t>(m_tx.version));
    const bool alone = (type & kSighashAnyoneCanPay) != 0;
    image.compactSize(alone ? 1 : m_tx.inputs.size());
    for (std::size_t i = alone ? input : 0; i < (alone ? input + 1 : m_tx.inputs.size()); ++i) {
        const bool isSigned = i == input;
        write(image, m_tx.inputs[i].previous);
        image.lengthPrefixed(isSigned ? ByteView(scriptCode.bytes) : ByteView());
        const bool free = !isSigned && (base == kSighashNone || base == kSighashSingle);
        image.u32(free ? 0 : m_tx.inputs[i].sequence);
    }
    const std::size_t outputCount = base == kSighashNone ? 0 : base == kSighashSingle ? input + 1 : m_tx.outputs.size();
    image.compactSize(outputCount);
    for (std::size_t i = 0; i < outputCount; ++i) {
        if (base == kSighashSingle && i < input) {
            image.u64(~std::uint64_t{0}); // an empty output of value -1 holds the place
            image.u8(0);
        } else {
            write(image, m_tx.outputs[i]);
        }
    }
    image.u32(m_tx.lockTime);
    image.u32(type);
    return crypto::sha256d(image.view());
}

Hash256 SighashContext::segwitV0(std::size_t input, const Script& scriptCode, Amount amount, std::uint32_t type) const {
    assert(input < m_tx.inputs.size());
    const std::uint32_t base = type & kOutputMask;
    const bool alone = (type & kSighashAnyoneCanPay) != 0;
    const bool allOutputs = base != kSighashNone && base != kSighashSingle;

    Hash256 outputs{};
    if (allOutputs) {
        outputs = m_shared.outputsDouble;
    } else if (base == kSighashSingle && input < m_tx.outputs.size()) {
        ByteWriter single;
        write(single, m_tx.outputs[input]);
        outputs = crypto::sha256d(single.view());
    }
    const TxInput& in = m_tx.inputs[input];
    ByteWriter image;
    image.reserve(scriptCode.size() + 200);
    image.u32(static_cast<std::uint32_t>(m_tx.version));
    image.bytes(alone ? Hash256{} : m_shared.prevoutsDouble);
    image.bytes(!alone && allOutputs ? m_shared.sequencesDouble : Hash256{});
    write(image, in.previous);
    image.lengthPrefixed(scriptCode.bytes);
    image.u64(static_cast<std::uint64_t>(amount.toSat()));
    image.u32(in.sequence);
    image.bytes(outputs);
    image.u32(m_tx.lockTime);
    image.u32(type);
    return crypto::sha256d(image.view());
}

bool SighashContext::taprootTypeValid(std::size_t input, std::uint32_t type) const {
    const std::uint32_t base = type & ~kSighashAnyoneCanPay;
    if (base > kSighashSingle || type == kSighashAnyoneCanPay) return false;
    return base != kSighashSingle || input < m_tx.outputs.size();
}

Hash256 SighashContext::taproot(std::size_t input, std::uint32_t type, const std::optional<Hash256>& leafHash) const {
    assert(input < m_tx.inputs.size() && knowsSpentOutputs() && taprootTypeValid(input, type));
    const std::uint32_t base = type & kTaprootOutputMask;
    const bool alone = (type & kSighashAnyoneCanPay) != 0;

    ByteWriter image;
    image.u8(0); // epoch
    image.u8(static_cast<std::uint8_t>(type));
    image.u32(static_cast<std::uint32_t>(m_tx.version));
    image.u32(m_tx.lockTime);
    if (!alone) {
        image.bytes(m_shared.prevouts);
        image.bytes(m_shared.amounts);
        image.bytes(m_shared.scripts);
        image.bytes(m_shared.sequences);
    }
    if (base != kSighashNone && base != kSighashSingle) image.bytes(m_shared.outputs);
    image.u8(leafHash ? 2 : 0); // spend type: extension flag and no annex
    if (alone) {
        write(image, m_tx.inputs[input].previous);
        write(image, m_spent[input]);
        image.u32(m_tx.inputs[input].sequence);
    } else {
        image.u32(static_cast<std::uint32_t>(input));
    }
    if (base == kSighashSingle) {
        ByteWriter single;
        write(single, m_tx.outputs[input]);
        image.bytes(crypto::sha256(single.view()));
    }
    if (leafHash) {
        image.bytes(*leafHash);
        image.u8(0); // key version
        image.u32(0xffffffff);
    }
    return crypto::taggedHash("TapSighash", image.view());
}

} // namespace sandyk::bitcoin
