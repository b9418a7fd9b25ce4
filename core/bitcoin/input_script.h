#pragma once

#include "bitcoin/psbt_roles.h"

/// What an input must show to spend its output. Private to the sources of this module.
namespace sandyk::bitcoin {

/// The scripts that Sandyk understands, all in one shape.
struct InputScript {
    enum class Form { Key, KeyHash, Multisig, TaprootKey };

    SigningTarget::Algorithm algorithm = SigningTarget::Algorithm::LegacyEcdsa;
    Form form = Form::Key;
    Script scriptCode;       ///< what BIP143 and the old sighash take; empty for taproot
    std::vector<Bytes> keys; ///< as they are pushed, in the order of the script; x-only for taproot
    Hash160 keyHash{};       ///< of Form::KeyHash, whose key the script does not tell
    int threshold = 1;
};

/// A script that stands bare, or as redeem or witness script: pk, pkh, multisig. `segwit` allows compressed keys only.
/// Errors: SignUnsupported.
Result<InputScript> understandScript(const Script& script, bool segwit);

/// The P2WPKH program of a key hash.
InputScript keyHashProgram(const Hash160& keyHash);

/// Errors: SignMissingUtxo, SignMissingPreviousTx, PsbtNotReady, SignScriptMismatch, SignUnsupported.
Result<InputScript> understandInput(const PsbtInput& input);

/// Public keys of partial signatures and key origins that the script asks for, in the script's order.
std::vector<Bytes> knownKeys(const InputScript& script, const PsbtInput& input);

Hash256 inputSighash(const InputScript& script, const SighashContext& context, std::size_t input, Amount amount,
                     std::uint32_t type);

} // namespace sandyk::bitcoin
