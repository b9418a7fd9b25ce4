#pragma once

#include <span>
#include <vector>

#include "bitcoin/psbt.h"

namespace sandyk::bitcoin {

enum class PsbtRole { Creator, Updater, Signer, Finalizer, Extractor };
std::string_view psbtRoleName(PsbtRole role); ///< "updater", "signer", ...

/// How far one input is.
struct InputProgress {
    bool hasUtxo = false;
    bool isFinal = false;
    int signaturesHave = 0;                      ///< by keys of the script, valid in form; not verified here
    int signaturesNeeded = 0;                    ///< 0 when final, or the script is not known or not understood
    std::vector<keys::KeyOrigin> missingSigners; ///< those who have not signed, if known
    PsbtRole next = PsbtRole::Updater;
};
struct PsbtAnalysis {
    std::vector<InputProgress> inputs;
    PsbtRole next = PsbtRole::Creator; ///< the earliest role that some input waits for; Creator without inputs
};
PsbtAnalysis analyze(const Psbt& psbt);

/// Union of fields of PSBTs of the same unsigned transaction (BIP174 Combiner); the result does not depend on their
/// order. If one is of version 2 so is the result. Of two signatures by one key, both of which may be right, one is
/// kept. Errors: PsbtMismatch (another transaction; or another field with two values, which no honest participant
/// makes; params "input" or "output"), those of Psbt::lockTime, Usage (nothing to combine).
Result<Psbt> combine(std::span<const Psbt> psbts);

/// Builds scriptSig and witness of every input that has what it needs: pk, pkh and multisig (bare or in sh, wsh,
/// sh-wsh), wpkh, sh(wpkh), tr key path. Each signature by a key of the script is verified against its sighash and must
/// be ALL or DEFAULT and what the sighash field says; redeem and witness scripts must hash to what is spent; a
/// previous transaction must be the one that is spent. Exactly as many signatures as needed are used, in the order of
/// the script's keys. Finalised inputs keep only the UTXO and unknown fields (and those of BIP370).
/// Errors: SignBadSignature, SignSighash, SignScriptMismatch, SignPreviousTxMismatch (params "input"), those of
/// Psbt::lockTime. An input that is not ready, or whose script is not understood, stays as it is.
Result<Psbt> finalize(const Psbt& psbt);
/// True when there are inputs and every one is final.
bool isComplete(const Psbt& psbt);
/// The network's transaction. Errors: PsbtNotFinal (params "input"), those of Psbt::lockTime.
Result<Transaction> extract(const Psbt& psbt);

/// To version 0 or 2 and back without loss (modifiable flags and required lock times exist only in 2 and end in the
/// lock time). Errors: those of Psbt::lockTime, Usage (another version).
Result<Psbt> convert(const Psbt& psbt, std::uint32_t version);

/// The outputs that the inputs spend, in order; empty when one of them is not known. Nothing is proven by this.
std::vector<TxOutput> spentOutputs(const Psbt& psbt);

/// What signing or verifying one input needs: the digest and which keys may sign.
struct SigningTarget {
    enum class Algorithm { LegacyEcdsa, SegwitEcdsa, TaprootKeyPath } algorithm;
    Hash256 sighash;
    /// That the script asks for, in its order. For a key hash the key that the PSBT names, or none if it names none;
    /// for taproot the output key.
    std::vector<crypto::PublicKey> keys;
    int threshold = 1;
};
class SighashContext;
/// Understands what finalize() understands. `context` is of the unsigned transaction and spentOutputs(). Errors:
/// SignMissingUtxo (also of another input, for taproot), SignMissingPreviousTx (a legacy input), PsbtNotReady (the
/// redeem or witness script is missing), SignScriptMismatch, SignUnsupported, SignSighash (no such type in BIP341).
Result<SigningTarget> signingTarget(const Psbt& psbt, const SighashContext& context, std::size_t input,
                                    std::uint32_t sighashType);

} // namespace sandyk::bitcoin
