#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bitcoin/address.h"
#include "bitcoin/descriptor.h"
#include "bitcoin/psbt.h"
#include "bitcoin/psbt_roles.h"

namespace sandyk::signing {

/// A wallet whose outputs count as ours: only what re-derives from its descriptor is ours.
struct OwnWallet {
    std::string name;
    Network network = Network::Main;
    bitcoin::Descriptor descriptor; ///< multipath: receive, change
    /// First index of each keychain that is not yet known to be used. An output further than kFarIndex beyond it is
    /// ours but warned of: coins there are hard to find again.
    std::uint32_t nextIndex[2] = {0, 0};
};
inline constexpr std::uint32_t kFarIndex = 1'000;
inline constexpr std::uint32_t kRemembered = 100;

/// Above any of these a second, typed confirmation of the exact fee is needed.
struct FeeLimits {
    bitcoin::Amount absolute = bitcoin::Amount::sat(1'000'000); ///< 0.01 BTC
    /// 10 % of what leaves the wallet (payments and data); of all outputs when nothing leaves.
    std::int64_t permilleOfSpent = 100;
    bitcoin::FeeRate rate{1'000'000}; ///< 1,000 sat/vB
};

struct ReviewContext {
    Network network = Network::Main;
    std::vector<OwnWallet> wallets;
    /// Fingerprints of the masters that we can sign with; an input or output that names one of them but does not
    /// re-derive from a wallet is refused.
    std::vector<keys::Fingerprint> masters;
    FeeLimits limits;
    /// The fee that the person typed, to pass the limits; must equal the real one.
    std::optional<bitcoin::Amount> acceptedFee;
};

/// Where one of our scripts comes from.
struct OwnPlace {
    std::size_t wallet;     ///< index into Review::wallets
    std::uint32_t keychain; ///< 0 receive, 1 change
    std::uint32_t index;
    friend bool operator==(const OwnPlace&, const OwnPlace&) = default;
};

struct ReviewInput {
    bitcoin::OutPoint outpoint;
    std::optional<bitcoin::Amount> amount;
    bool amountProven = false; ///< by the previous transaction's txid, or taproot's sighash over all amounts
    std::optional<std::string> address;
    bitcoin::ScriptKind kind = bitcoin::ScriptKind::Unknown;
    std::optional<OwnPlace> own;
    /// What the wallet's descriptor gives at `own`: scripts, and the keys with their whole origins. Signing takes the
    /// paths from here, never from the PSBT.
    std::optional<bitcoin::DerivedOutput> derived;
    bitcoin::InputProgress progress;
};

enum class OutputRole {
    Payment, ///< leaves: no script of ours
    Change,  ///< ours, change keychain, proven by re-derivation
    Own,     ///< ours, receive keychain (a payment to ourselves)
    Data     ///< OP_RETURN
};
struct ReviewOutput {
    bitcoin::Script scriptPubKey;
    std::optional<std::string> address; ///< whole; empty when the script has none
    bitcoin::Amount amount;
    OutputRole role = OutputRole::Payment;
    std::optional<OwnPlace> own;
    std::optional<bitcoin::DerivedOutput> derived; ///< as ReviewInput::derived
};

/// Something unusual that does not stop signing. Stable names in cli.md's `warnings[].code`.
enum class WarningCode {
    FeeHigh,            ///< fee.high: at least half of a limit
    FeeLow,             ///< fee.low: below 1 sat/vB, may never confirm
    DustOutput,         ///< output.dust
    NoChange,           ///< output.no_change: everything leaves
    ReusedAddress,      ///< output.address_reused: two outputs to one address
    LookAlike,          ///< output.look_alike: leaves to an address that is nearly one of ours or another output's
    UnknownScript,      ///< output.unknown_script
    DataOutput,         ///< output.data
    FarIndex,           ///< own.far_index
    LockTime,           ///< transaction.lock_time
    Replaceable,        ///< transaction.replaceable: information
    ForeignInputs,      ///< input.foreign: some inputs are not ours
    MixedWallets,       ///< input.mixed_wallets
    ChangeUnverified,   ///< output.change_unverified: multisig change without a descriptor is shown as a payment
    UnknownFields,      ///< psbt.unknown_fields
    TransactionVersion, ///< transaction.version: not 1, 2 or 3
    LargeTransaction    ///< transaction.large: above 100,000 vB, not relayed
};
std::string_view warningName(WarningCode code);
struct Warning {
    WarningCode code;
    std::vector<std::pair<std::string, std::string>> params; ///< "output" or "input": its index
};

/// What a PSBT does, computed from its own bytes and from our descriptors, nothing else. The only thing that windows
/// show and that signing relies on.
struct Review {
    Hash256 psbtHash{}; ///< SHA-256 of Psbt::serialize(), compared again right before signing (A-11)
    bitcoin::Txid txid; ///< of the unsigned transaction
    Network network = Network::Main;
    std::int32_t txVersion = 2;
    std::uint32_t lockTime = 0;
    bool replaceable = false;
    std::vector<std::string> wallets; ///< names of those that take part
    std::vector<ReviewInput> inputs;
    std::vector<ReviewOutput> outputs;
    std::optional<bitcoin::Amount> totalIn; ///< empty while an amount is unknown
    bitcoin::Amount totalOut;
    bitcoin::Amount leaving; ///< sum of payments and data, without the fee
    std::optional<bitcoin::Amount> fee;
    std::int64_t vsizeEstimate = 0; ///< when signed; exact for understood scripts with 71-byte signatures
    std::optional<bitcoin::FeeRate> feeRate;
    bitcoin::PsbtRole nextRole = bitcoin::PsbtRole::Updater;
    std::vector<keys::KeyOrigin> missing; ///< who has still to sign, each once
    std::vector<Warning> warnings;
    std::vector<Error> refusals; ///< non-empty: it will not be signed here; all that were found, gravest first

    bool mayBeSigned() const { return refusals.empty(); }
};

/// Judges every byte of the PSBT by these rules; each broken one is a refusal, none is only a warning.
///
/// Amounts: every input needs its previous transaction, which must hash to the outpoint's txid and agree with
/// the witness UTXO if that is there too. The witness UTXO alone is enough only when every input of ours is taproot,
/// because BIP341 signs the amounts and scripts of all inputs.
/// What is ours: an origin is only a hint where to derive; ours is a script that the descriptor gives byte by
/// byte. Inputs without origins of ours are looked up among the derived scripts below nextIndex + kFarIndex; outputs
/// too if an input needed that. An output that names one of our masters or a wallet's key and does not re-derive is
/// SignForeignChange. An input that does so is SignScriptMismatch (our key, another script: a quorum, an order or a
/// cosigner was changed), SignForeignKey (a wallet's path with another key) or SignPathMismatch (a path of no wallet,
/// or our script, but elsewhere than it says). Network: the wallet, its keys, every origin's coin type and every
/// global xpub are of `context.network`. Sighash: only ALL, and DEFAULT for taproot, in the field and in each
/// signature that is already there. Fields (O-06): a key type that Sandyk does not know may change what the transaction
/// means (as BIP375's silent payment shares do), so it is SignUnknownField. Tolerated with a warning, because they
/// cannot: proprietary keys (0xFC), BIP127's proof of reserves, hash preimages, MuSig2 (BIP373), DNSSEC payment proofs
/// (BIP353).
///
/// Look-alikes: a payment whose address shows the ends of one of ours, but is another, is what clipboard and
/// history attacks leave behind. Compared with the inputs', the other outputs' and the last kRemembered addresses that
/// each wallet handed out.
///
/// Never fails itself: what cannot be understood is a refusal. Linear in inputs and outputs. Errors: PsbtParse (the
/// transaction cannot be formed at all).
Result<Review> review(const bitcoin::Psbt& psbt, const ReviewContext& context);

} // namespace sandyk::signing
