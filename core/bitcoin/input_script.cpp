#include "bitcoin/input_script.h"

#include "bitcoin/sighash.h"
#include "crypto/hash.h"

namespace sandyk::bitcoin {

namespace {

using Algorithm = SigningTarget::Algorithm;
using Form = InputScript::Form;

constexpr std::size_t kMaxPush = 520; ///< consensus: a larger redeem script cannot be spent

Result<InputScript> taprootKey(const Script& script) {
    InputScript result;
    result.algorithm = Algorithm::TaprootKeyPath;
    result.form = Form::TaprootKey;
    result.keys.push_back(toBytes(ByteView(script.bytes).subspan(2)));
    return result;
}

/// P2WPKH and P2WSH, bare or in P2SH.
Result<InputScript> understandProgram(const Script& program, const PsbtInput& input) {
    if (scriptKind(program) == ScriptKind::P2wpkh) {
        if (input.witnessScript) return fail(ErrorCode::SignScriptMismatch, "witness script for a key hash");
        Hash160 keyHash;
        std::ranges::copy(ByteView(program.bytes).subspan(2), keyHash.begin());
        return keyHashProgram(keyHash);
    }
    if (!input.witnessScript) return fail(ErrorCode::PsbtNotReady, "the witness script is missing");
    if (p2wsh(*input.witnessScript) != program)
        return fail(ErrorCode::SignScriptMismatch, "the witness script is not the one that is spent");
    return understandScript(*input.witnessScript, true);
}

Result<InputScript> understandLegacy(const Script& script, const PsbtInput& input) {
    if (input.witnessScript) return fail(ErrorCode::SignScriptMismatch, "witness script for a legacy script");
    if (!input.nonWitnessUtxo)
        return fail(ErrorCode::SignMissingPreviousTx, "a legacy input without its previous transaction");
    return understandScript(script, false);
}

bool isProgramV0(const Script& script) {
    const ScriptKind kind = scriptKind(script);
    return kind == ScriptKind::P2wpkh || kind == ScriptKind::P2wsh;
}

} // namespace

InputScript keyHashProgram(const Hash160& keyHash) {
    InputScript result;
    result.algorithm = Algorithm::SegwitEcdsa;
    result.form = Form::KeyHash;
    result.scriptCode = p2pkh(keyHash);
    result.keyHash = keyHash;
    return result;
}

Result<InputScript> understandScript(const Script& script, bool segwit) {
    InputScript result;
    result.algorithm = segwit ? Algorithm::SegwitEcdsa : Algorithm::LegacyEcdsa;
    result.scriptCode = script;
    const ByteView bytes = script.bytes;
    switch (scriptKind(script)) {
    case ScriptKind::P2pk: {
        const ByteView key = bytes.subspan(1, bytes.size() - 2);
        if ((segwit && key.size() != 33) || !crypto::PublicKey::parse(key)) break;
        result.form = Form::Key;
        result.keys.push_back(toBytes(key));
        return result;
    }
    case ScriptKind::P2pkh:
        result.form = Form::KeyHash;
        std::ranges::copy(bytes.subspan(3, 20), result.keyHash.begin());
        return result;
    case ScriptKind::Multisig: {
        const auto found = parseMultisig(script);
        if (!found) break;
        result.form = Form::Multisig;
        result.threshold = found->threshold;
        for (const crypto::PublicKey& key : found->keys)
            result.keys.push_back(toBytes(key.compressed()));
        return result;
    }
    default:
        break;
    }
    return fail(ErrorCode::SignUnsupported, "a script that is not understood");
}

Result<InputScript> understandInput(const PsbtInput& input) {
    const TxOutput* spent = input.spentOutput();
    if (spent == nullptr) return fail(ErrorCode::SignMissingUtxo, "what the input spends is not known");
    const Script& script = spent->scriptPubKey;
    const ScriptKind kind = scriptKind(script);
    if (kind != ScriptKind::P2sh) {
        if (input.redeemScript) return fail(ErrorCode::SignScriptMismatch, "redeem script for what is not P2SH");
        if (kind == ScriptKind::P2tr) return taprootKey(script);
        return isProgramV0(script) ? understandProgram(script, input) : understandLegacy(script, input);
    }
    if (!input.redeemScript) return fail(ErrorCode::PsbtNotReady, "the redeem script is missing");
    if (p2sh(*input.redeemScript) != script)
        return fail(ErrorCode::SignScriptMismatch, "the redeem script is not the one that is spent");
    if (input.redeemScript->size() > kMaxPush) return fail(ErrorCode::SignUnsupported, "redeem script above 520 bytes");
    return isProgramV0(*input.redeemScript) ? understandProgram(*input.redeemScript, input)
                                            : understandLegacy(*input.redeemScript, input);
}

std::vector<Bytes> knownKeys(const InputScript& script, const PsbtInput& input) {
    if (script.form != Form::KeyHash) return script.keys;
    const auto matches = [&](const Bytes& key) {
        const bool usable = script.algorithm == Algorithm::LegacyEcdsa || key.size() == 33;
        return usable && crypto::hash160(key) == script.keyHash;
    };
    for (const auto& [key, signature] : input.partialSignatures) {
        if (matches(key)) return {key};
    }
    for (const auto& [key, origin] : input.keyOrigins) {
        if (matches(key)) return {key};
    }
    return {};
}

Hash256 inputSighash(const InputScript& script, const SighashContext& context, std::size_t input, Amount amount,
                     std::uint32_t type) {
    switch (script.algorithm) {
    case Algorithm::LegacyEcdsa:
        return context.legacy(input, script.scriptCode, type);
    case Algorithm::SegwitEcdsa:
        return context.segwitV0(input, script.scriptCode, amount, type);
    case Algorithm::TaprootKeyPath:
        break;
    }
    return context.taproot(input, type);
}

} // namespace sandyk::bitcoin
