#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bitcoin/amount.h"
#include "bitcoin/script.h"

namespace sandyk::bitcoin {

/// Double SHA-256 of the transaction without witnesses, in the order of the bytes; text is reversed, as people know it.
struct Txid {
    Hash256 bytes{};
    std::string toString() const;
    /// Errors: EncodingHex.
    static Result<Txid> parse(std::string_view text);
    friend auto operator<=>(const Txid&, const Txid&) = default;
};

struct OutPoint {
    Txid txid;
    std::uint32_t index = 0;
    std::string toString() const; ///< "txid:index"
    friend auto operator<=>(const OutPoint&, const OutPoint&) = default;
};

struct TxInput {
    OutPoint previous;
    Script scriptSig;
    std::uint32_t sequence = 0xffffffff;
    std::vector<Bytes> witness;
    friend bool operator==(const TxInput&, const TxInput&) = default;
};

struct TxOutput {
    Amount amount;
    Script scriptPubKey;
    friend bool operator==(const TxOutput&, const TxOutput&) = default;
};

/// A transaction (BIP144). Parsing bounds every count by the bytes that remain.
struct Transaction {
    std::int32_t version = 2;
    std::vector<TxInput> inputs;
    std::vector<TxOutput> outputs;
    std::uint32_t lockTime = 0;

    static constexpr std::size_t kMaxSize = 4'000'000; ///< a block's weight: no transaction is larger

    /// The whole input must be one transaction. With `Witness::Forbidden` a marker byte is read as "no inputs"
    /// (PSBT's unsigned transaction). Errors: TransactionParse, AmountRange.
    enum class Witness { Allowed, Forbidden };
    static Result<Transaction> parse(ByteView bytes, Witness witness = Witness::Allowed);
    Bytes serialize() const;
    Bytes serializeWithoutWitness() const;
    bool hasWitness() const;
    Txid txid() const;
    std::int64_t weight() const;
    std::int64_t vsize() const;
    /// Any input's sequence allows replacement (BIP125).
    bool signalsReplacement() const;

    friend bool operator==(const Transaction&, const Transaction&) = default;
};

/// Locktime: below 500,000,000 a block height, else seconds of UNIX time.
inline constexpr std::uint32_t kLockTimeThreshold = 500'000'000;

} // namespace sandyk::bitcoin
