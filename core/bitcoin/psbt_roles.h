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
    int signaturesHave = 0;                      ///< valid in form; not verified here
    int signaturesNeeded = 0;                    ///< 0 when the script is not understood
    std::vector<keys::KeyOrigin> missingSigners; ///< those who have not signed, if known
    PsbtRole next = PsbtRole::Updater;
};
struct PsbtAnalysis {
    std::vector<InputProgress> inputs;
    PsbtRole next; ///< the earliest role that some input waits for
};
PsbtAnalysis analyze(const Psbt& psbt);

/// Union of fields of PSBTs of the same unsigned transaction (BIP174 Combiner). Errors: PsbtMismatch (another
/// transaction; or one key with two values, which no honest signer makes; params "input").
Result<Psbt> combine(std::span<const Psbt> psbts);

/// Builds scriptSig and witness of every input that has what it needs: pkh, wpkh, sh(wpkh), (sh/wsh/sh-wsh) multisig,
/// pk, tr key path. Each signature is verified against its sighash and must be ALL or DEFAULT; redeem and
/// witness scripts must hash to what is spent. Finalised inputs lose the fields that BIP174 says.
/// Errors: SignBadSignature, SignSighash, SignScriptMismatch (params "input"); an input that is not ready stays as it
/// is.
Result<Psbt> finalize(const Psbt& psbt);
/// True when every input is final.
bool isComplete(const Psbt& psbt);
/// The network's transaction. Errors: PsbtNotFinal (params "input").
Result<Transaction> extract(const Psbt& psbt);

/// To version 0 or 2 and back without loss (modifiable flags and required lock times exist only in 2 and end in the
/// lock time). Errors: those of Psbt::lockTime, Usage (another version).
Result<Psbt> convert(const Psbt& psbt, std::uint32_t version);

/// What signing or verifying one input needs: the digest and which keys may sign.
struct SigningTarget {
    enum class Algorithm { LegacyEcdsa, SegwitEcdsa, TaprootKeyPath } algorithm;
    Hash256 sighash;
    std::vector<crypto::PublicKey> keys; ///< that the script asks for; for taproot the output key
    int threshold = 1;
};
class SighashContext;
/// Understands what finalize() understands. Errors: SignMissingUtxo, SignScriptMismatch, SignUnsupported.
Result<SigningTarget> signingTarget(const Psbt& psbt, const SighashContext& context, std::size_t input,
                                    std::uint32_t sighashType);

} // namespace sandyk::bitcoin
