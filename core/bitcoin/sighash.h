#pragma once

#include <optional>
#include <span>
#include <vector>

#include "bitcoin/transaction.h"

namespace sandyk::bitcoin {

/// Sighash types as they stand in signatures. Only Default and All are ever signed; the others exist to be
/// computed (BIP341 and BIP143 vectors) and refused.
inline constexpr std::uint32_t kSighashDefault = 0x00;
inline constexpr std::uint32_t kSighashAll = 0x01;
inline constexpr std::uint32_t kSighashNone = 0x02;
inline constexpr std::uint32_t kSighashSingle = 0x03;
inline constexpr std::uint32_t kSighashAnyoneCanPay = 0x80;

/// What is signed of one transaction. The parts that all inputs share are hashed once, so n inputs cost n times a
/// constant, not n squared. Holds references: the transaction and outputs must outlive it.
class SighashContext {
public:
    /// `spent` are the outputs that the inputs spend, in order; BIP341 needs all of them, BIP143 and legacy none.
    SighashContext(const Transaction& tx, std::span<const TxOutput> spent);

    /// True when the spent outputs were given, one per input: without them there is no taproot().
    bool knowsSpentOutputs() const { return m_spent.size() == m_tx.inputs.size(); }

    /// Before segwit. `scriptCode` is the spent script or the redeem script, without OP_CODESEPARATOR. Linear per
    /// input: the old format must rehash the whole transaction each time. SINGLE without an output of the same index
    /// gives the number one, as the network has it.
    Hash256 legacy(std::size_t input, const Script& scriptCode, std::uint32_t type) const;
    /// BIP143. `scriptCode` is the P2PKH form of the key hash, or the witness script.
    Hash256 segwitV0(std::size_t input, const Script& scriptCode, Amount amount, std::uint32_t type) const;
    /// BIP341; `leafHash` for a script path (BIP342), none for the key path. No annex, no code separator. Asserted:
    /// knowsSpentOutputs() and taprootTypeValid().
    Hash256 taproot(std::size_t input, std::uint32_t type, const std::optional<Hash256>& leafHash = {}) const;

    /// BIP341 knows seven types, and SINGLE only for an input that has an output of its index.
    bool taprootTypeValid(std::size_t input, std::uint32_t type) const;

private:
    struct Shared {
        Hash256 prevouts{}, sequences{}, outputs{}, amounts{}, scripts{}; ///< single SHA-256
        Hash256 prevoutsDouble{}, sequencesDouble{}, outputsDouble{};     ///< BIP143
    };
    const Transaction& m_tx;
    std::span<const TxOutput> m_spent;
    Shared m_shared;
};

} // namespace sandyk::bitcoin
