#include "signing/signed_size.h"

#include "bitcoin/sighash.h"

namespace sandyk::signing {

using bitcoin::PsbtInput;
using bitcoin::Script;
using bitcoin::ScriptKind;

namespace {

constexpr std::size_t kEcdsaSize = 71;
constexpr std::size_t kSchnorrSize = 64;
constexpr std::size_t kKeySize = 33;

/// What a script consumes, as stack items of the right sizes; empty when it is not understood.
std::vector<Bytes> placeholderStack(const Script& script) {
    switch (scriptKind(script)) {
    case ScriptKind::P2pk:
        return {Bytes(kEcdsaSize)};
    case ScriptKind::P2pkh:
    case ScriptKind::P2wpkh:
        return {Bytes(kEcdsaSize), Bytes(kKeySize)};
    case ScriptKind::Multisig: {
        const auto multisig = parseMultisig(script);
        std::vector<Bytes> stack(1); // CHECKMULTISIG takes one item too many
        if (multisig) stack.resize(1 + static_cast<std::size_t>(multisig->threshold), Bytes(kEcdsaSize));
        return stack;
    }
    default:
        return {};
    }
}

void fillWitness(bitcoin::TxInput& signedInput, const Script& program, const std::optional<Script>& witnessScript) {
    if (scriptKind(program) == ScriptKind::P2wpkh) {
        signedInput.witness = placeholderStack(program);
    } else if (witnessScript) {
        signedInput.witness = placeholderStack(*witnessScript);
        signedInput.witness.push_back(witnessScript->bytes);
    }
}

void fillInput(bitcoin::TxInput& signedInput, const PsbtInput& input,
               const std::optional<bitcoin::DerivedOutput>& derived) {
    const auto& redeemScript = input.redeemScript || !derived ? input.redeemScript : derived->redeemScript;
    const auto& witnessScript = input.witnessScript || !derived ? input.witnessScript : derived->witnessScript;
    if (input.isFinal()) {
        if (input.finalScriptSig) signedInput.scriptSig = *input.finalScriptSig;
        if (input.finalWitness) signedInput.witness = *input.finalWitness;
        return;
    }
    const bitcoin::TxOutput* spent = input.spentOutput();
    if (!spent) return;
    const ScriptKind kind = scriptKind(spent->scriptPubKey);
    if (kind == ScriptKind::P2tr) {
        const bool explicitAll = input.sighashType == bitcoin::kSighashAll;
        signedInput.witness = {Bytes(kSchnorrSize + (explicitAll ? 1 : 0))};
    } else if (kind == ScriptKind::P2wpkh || kind == ScriptKind::P2wsh) {
        fillWitness(signedInput, spent->scriptPubKey, witnessScript);
    } else {
        const bool nested = kind == ScriptKind::P2sh;
        if (nested && !redeemScript) return;
        const Script& script = nested ? *redeemScript : spent->scriptPubKey;
        if (witnessProgram(script)) {
            fillWitness(signedInput, script, witnessScript);
        } else {
            for (const Bytes& item : placeholderStack(script))
                pushData(signedInput.scriptSig, item);
        }
        if (nested) pushData(signedInput.scriptSig, script.bytes);
    }
}

} // namespace

std::int64_t signedVsize(const bitcoin::Transaction& unsignedTransaction, const std::vector<PsbtInput>& inputs,
                         const std::vector<ReviewInput>& reviewed) {
    bitcoin::Transaction signedTransaction = unsignedTransaction;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        fillInput(signedTransaction.inputs[i], inputs[i], reviewed[i].derived);
    return signedTransaction.vsize();
}

} // namespace sandyk::signing
