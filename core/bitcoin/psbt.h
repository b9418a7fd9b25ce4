#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "bitcoin/transaction.h"
#include "keys/extended_key.h"

namespace sandyk::bitcoin {

/// Key-value pairs that Sandyk does not read, kept in order and written back. `key` has its type in front.
using UnknownFields = std::map<Bytes, Bytes>;

/// Taproot key origin (BIP371): the leaves in which the key stands, and where it comes from.
struct TapKeyOrigin {
    std::vector<Hash256> leafHashes;
    keys::KeyOrigin origin;
    friend bool operator==(const TapKeyOrigin&, const TapKeyOrigin&) = default;
};

struct PsbtInput {
    OutPoint previous;
    std::uint32_t sequence = 0xffffffff;
    std::optional<std::uint32_t> requiredTimeLock;   ///< BIP370
    std::optional<std::uint32_t> requiredHeightLock; ///< BIP370
    std::optional<Transaction> nonWitnessUtxo;
    std::optional<TxOutput> witnessUtxo;
    std::map<Bytes, Bytes> partialSignatures; ///< public key (33 or 65 bytes) -> DER with the sighash byte
    std::optional<std::uint32_t> sighashType;
    std::optional<Script> redeemScript;
    std::optional<Script> witnessScript;
    std::map<Bytes, keys::KeyOrigin> keyOrigins; ///< public key -> origin
    std::optional<Script> finalScriptSig;
    std::optional<std::vector<Bytes>> finalWitness;
    std::optional<Bytes> tapKeySignature;       ///< 64 or 65 bytes
    std::map<Bytes, Bytes> tapScriptSignatures; ///< x-only key(32) || leaf hash(32) -> 64 or 65 bytes
    std::map<Bytes, Bytes> tapLeafScripts;      ///< control block -> script || leaf version
    std::map<crypto::XOnlyKey, TapKeyOrigin> tapKeyOrigins;
    std::optional<crypto::XOnlyKey> tapInternalKey;
    std::optional<Hash256> tapMerkleRoot;
    UnknownFields unknown; ///< also hash preimages, proof of reserves, proprietary

    /// The output that this input spends, from the previous transaction if there is one, else the witness field.
    /// Nothing is proven by this: signing/review.h compares the two.
    /// Null when there is neither, or the previous transaction has no such output.
    const TxOutput* spentOutput() const;
    bool isFinal() const { return finalScriptSig || finalWitness; }
    friend bool operator==(const PsbtInput&, const PsbtInput&) = default;
};

struct PsbtOutput {
    Amount amount;
    Script scriptPubKey;
    std::optional<Script> redeemScript;
    std::optional<Script> witnessScript;
    std::map<Bytes, keys::KeyOrigin> keyOrigins;
    std::optional<crypto::XOnlyKey> tapInternalKey;
    std::optional<Bytes> tapTree; ///< BIP371 serialisation, checked
    std::map<crypto::XOnlyKey, TapKeyOrigin> tapKeyOrigins;
    UnknownFields unknown;
    friend bool operator==(const PsbtOutput&, const PsbtOutput&) = default;
};

/// A partially signed transaction, version 0 (BIP174) or 2 (BIP370), with the taproot fields of BIP371. One shape for
/// both versions: what version 0 keeps in its unsigned transaction stands in the inputs and outputs here.
struct Psbt {
    static constexpr std::size_t kMaxSize = 64 * 1024 * 1024;

    std::uint32_t version = 0; ///< 0 or 2
    std::int32_t txVersion = 2;
    std::uint32_t fallbackLockTime = 0;           ///< version 0: the transaction's lock time
    bool hasFallbackLockTime = false;             ///< the field is written; version 0: always true once parsed
    std::optional<std::uint8_t> modifiable;       ///< BIP370 PSBT_GLOBAL_TX_MODIFIABLE
    std::map<Bytes, keys::KeyOrigin> globalXpubs; ///< 78-byte key -> origin
    std::vector<PsbtInput> inputs;
    std::vector<PsbtOutput> outputs;
    UnknownFields unknown;

    /// Binary. Refuses duplicate keys, fields of the other version, wrong lengths, points that are not on the curve,
    /// signatures that are no DER in form, trailing bytes. Whether a previous transaction is the right one and whether
    /// scripts belong to what is spent is for the signer and the finalizer to find. Memory is bounded by a constant
    /// times the size of the input. Errors: PsbtParse, PsbtDuplicateKey, ParseTruncated, ParseTooLarge (over kMaxSize,
    /// or a length not in its shortest form).
    static Result<Psbt> parse(ByteView bytes);
    /// Binary, base64 or hex, told apart by content; white space in text is ignored. The same errors.
    static Result<Psbt> parseAny(ByteView content);
    /// Deterministic: fields in ascending order of key.
    Bytes serialize() const;
    std::string toBase64() const;

    /// Lock time by BIP370's rule from the inputs' requirements. Errors: PsbtParse (requirements that contradict).
    Result<std::uint32_t> lockTime() const;
    /// Without scriptSigs and witnesses. Errors as lockTime.
    Result<Transaction> unsignedTransaction() const;
    /// Of the unsigned transaction: the identity that must not change between review, signing and combination.
    Result<Txid> unsignedTxid() const;
    /// BIP370 unique id: as unsignedTxid but, for version 2, with all sequences 0, which updaters may change.
    Result<Txid> uniqueId() const;

    friend bool operator==(const Psbt&, const Psbt&) = default;
};

} // namespace sandyk::bitcoin
