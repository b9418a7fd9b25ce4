#include "signing/signed_size.h"

#include "bitcoin/sighash.h"

namespace sandyk::signing {

using bitcoin::PsbtInput;
using bitcoin::Script;
using bitcoin::ScriptKind;

namespace {

constexpr std::size_t kEcdsaSize = 71;
constexpr std::size_t kMostEcdsaSize = 72;
constexpr std::size_t kSchnorrSize = 64;
constexpr std::size_t kKeySize = 33;

/// What a script consumes, as stack items of the right sizes; empty when it is not understood.
std::vector<Bytes> placeholderStack(const Script& script, std::size_t ecdsaSize) {
    switch (scriptKind(script)) {
    case ScriptKind::P2pk:
        return {Bytes(ecdsaSize)};
    case ScriptKind::P2pkh:
    case ScriptKind::P2wpkh:
        return {Bytes(ecdsaSize), Bytes(kKeySize)};
    case ScriptKind::Multisig: {
        const auto multisig = parseMultisig(script);
        std::vector<Bytes> stack(1); // CHECKMULTISIG takes one item too many
        if (multisig) stack.resize(1 + static_cast<std::size_t>(multisig->threshold), Bytes(ecdsaSize));
        return stack;
    }
    default:
        return {};
    }
}

void fillWitness(bitcoin::TxInput& signedInput, const Script& program, const std::optional<Script>& witnessScript,
                 std::size_t ecdsaSize) {
    if (scriptKind(program) == ScriptKind::P2wpkh) {
        signedInput.witness = placeholderStack(program, ecdsaSize);
    } else if (witnessScript) {
        signedInput.witness = placeholderStack(*witnessScript, ecdsaSize);
        signedInput.witness.push_back(witnessScript->bytes);
    }
}

void fillInput(bitcoin::TxInput& signedInput, const PsbtInput& input,
               const std::optional<bitcoin::DerivedOutput>& derived, std::size_t ecdsaSize = kEcdsaSize) {
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
        fillWitness(signedInput, spent->scriptPubKey, witnessScript, ecdsaSize);
    } else {
        const bool nested = kind == ScriptKind::P2sh;
        if (nested && !redeemScript) return;
        const Script& script = nested ? *redeemScript : spent->scriptPubKey;
        if (witnessProgram(script)) {
            fillWitness(signedInput, script, witnessScript, ecdsaSize);
        } else {
            for (const Bytes& item : placeholderStack(script, ecdsaSize))
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

std::int64_t signedInputWeight(const bitcoin::DerivedOutput& spent) {
    PsbtInput input;
    input.witnessUtxo = bitcoin::TxOutput{bitcoin::Amount(), spent.scriptPubKey};
    bitcoin::Transaction transaction;
    const std::int64_t empty = transaction.weight();
    transaction.inputs.emplace_back();
    fillInput(transaction.inputs.back(), input, spent, kMostEcdsaSize);
    // The marker and flag of a witness belong to the transaction.
    return transaction.weight() - empty - (transaction.hasWitness() ? 2 : 0);
}

} // namespace sandyk::signing
