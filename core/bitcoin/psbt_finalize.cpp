#include "bitcoin/input_script.h"
#include "bitcoin/sighash.h"

namespace sandyk::bitcoin {

namespace {

using Form = InputScript::Form;

/// What stands on the stack before the redeem or witness script.
using Stack = std::vector<Bytes>;

Result<void> checkPreviousTransaction(const PsbtInput& input) {
    if (input.nonWitnessUtxo && input.nonWitnessUtxo->txid() != input.previous.txid)
        return fail(ErrorCode::SignPreviousTxMismatch, "the previous transaction is not the one that is spent");
    return {};
}

/// The signature field of an ECDSA input demands ALL; taproot knows DEFAULT too.
Result<void> checkSighashField(const PsbtInput& input, std::uint32_t type) {
    if (input.sighashType && *input.sighashType != type)
        return fail(ErrorCode::SignSighash, "a signature of another sighash type than the input asks for");
    return {};
}

/// Signatures by keys of the script, in the script's order, each verified.
Result<Stack> ecdsaSignatures(const InputScript& script, const PsbtInput& input, const std::vector<Bytes>& keys,
                              const SighashContext& context, std::size_t index) {
    Stack signatures;
    std::optional<Hash256> sighash;
    for (const Bytes& key : keys) {
        const auto found = input.partialSignatures.find(key);
        if (found == input.partialSignatures.end()) continue;
        const Bytes& signature = found->second;
        if (signature.back() != kSighashAll) return fail(ErrorCode::SignSighash, "a signature that is not ALL");
        SANDYK_CHECK(checkSighashField(input, kSighashAll));
        if (!sighash) sighash = inputSighash(script, context, index, input.spentOutput()->amount, kSighashAll);
        const auto parsedKey = crypto::PublicKey::parse(key);
        const auto compact = crypto::parseDer(ByteView(signature).first(signature.size() - 1));
        if (!parsedKey || !compact || !parsedKey->verify(*sighash, *compact))
            return fail(ErrorCode::SignBadSignature, "a partial signature does not verify");
        signatures.push_back(signature);
    }
    return signatures;
}

/// Empty when signatures are missing.
Result<std::optional<Stack>> ecdsaStack(const InputScript& script, const PsbtInput& input,
                                        const SighashContext& context, std::size_t index) {
    const std::vector<Bytes> keys = knownKeys(script, input);
    SANDYK_TRY(Stack signatures, ecdsaSignatures(script, input, keys, context, index));
    const auto needed = static_cast<std::size_t>(script.threshold);
    if (signatures.size() < needed) return std::optional<Stack>();
    signatures.resize(needed);
    Stack stack;
    if (script.form == Form::Multisig) stack.emplace_back(); // CHECKMULTISIG takes one item too many (BIP147)
    std::ranges::move(signatures, std::back_inserter(stack));
    if (script.form == Form::KeyHash) stack.push_back(keys.front());
    return std::optional(std::move(stack));
}

Result<std::optional<Stack>> taprootStack(const InputScript& script, const PsbtInput& input,
                                          const SighashContext& context, std::size_t index) {
    if (!input.tapKeySignature || !context.knowsSpentOutputs()) return std::optional<Stack>();
    const Bytes& bytes = *input.tapKeySignature;
    const std::uint32_t type = bytes.size() == 64 ? kSighashDefault : bytes.back();
    if (bytes.size() == 65 && type != kSighashAll) return fail(ErrorCode::SignSighash, "a signature that is not ALL");
    SANDYK_CHECK(checkSighashField(input, type));
    crypto::XOnlyKey key;
    std::ranges::copy(script.keys.front(), key.begin());
    crypto::SchnorrSignature signature;
    std::copy_n(bytes.begin(), signature.size(), signature.begin());
    if (!crypto::verifySchnorr(key, context.taproot(index, type), signature))
        return fail(ErrorCode::SignBadSignature, "the taproot signature does not verify");
    return std::optional(Stack{bytes});
}

Script pushAll(const Stack& stack) {
    Script script;
    for (const Bytes& item : stack)
        pushData(script, item);
    return script;
}

/// Only what BIP174 says stays: where the coin is, and what we do not know.
PsbtInput withoutSigningFields(PsbtInput& input) {
    PsbtInput result;
    result.previous = input.previous;
    result.sequence = input.sequence;
    result.requiredTimeLock = input.requiredTimeLock;
    result.requiredHeightLock = input.requiredHeightLock;
    result.nonWitnessUtxo = std::move(input.nonWitnessUtxo);
    result.witnessUtxo = std::move(input.witnessUtxo);
    result.unknown = std::move(input.unknown);
    return result;
}

void setFinal(const InputScript& script, Stack stack, PsbtInput& input) {
    std::optional<Script> scriptSig;
    std::optional<Stack> witness;
    if (script.algorithm == SigningTarget::Algorithm::LegacyEcdsa) {
        if (input.redeemScript) stack.push_back(input.redeemScript->bytes);
        scriptSig = pushAll(stack);
    } else {
        if (input.witnessScript) stack.push_back(input.witnessScript->bytes);
        witness = std::move(stack);
        if (input.redeemScript) scriptSig = pushAll({input.redeemScript->bytes});
    }
    input = withoutSigningFields(input);
    input.finalScriptSig = std::move(scriptSig);
    input.finalWitness = std::move(witness);
}

/// What keeps an input from being ready; everything else that is wrong with it is an error.
bool isOnlyNotReady(ErrorCode code) {
    return code == ErrorCode::SignMissingUtxo || code == ErrorCode::SignMissingPreviousTx ||
           code == ErrorCode::PsbtNotReady || code == ErrorCode::SignUnsupported;
}

Result<void> finalizeInput(PsbtInput& input, const SighashContext& context, std::size_t index) {
    SANDYK_CHECK(checkPreviousTransaction(input));
    const auto script = understandInput(input);
    if (!script) {
        if (isOnlyNotReady(script.error().code)) return {};
        return Failure(script.error());
    }
    const bool isTaproot = script->form == Form::TaprootKey;
    SANDYK_TRY(std::optional<Stack> stack,
               isTaproot ? taprootStack(*script, input, context, index) : ecdsaStack(*script, input, context, index));
    if (stack) setFinal(*script, std::move(*stack), input);
    return {};
}

} // namespace

Result<Psbt> finalize(const Psbt& psbt) {
    SANDYK_TRY(const Transaction tx, psbt.unsignedTransaction());
    const std::vector<TxOutput> spent = spentOutputs(psbt);
    const SighashContext context(tx, spent);
    Psbt result = psbt;
    for (std::size_t i = 0; i < result.inputs.size(); ++i) {
        if (result.inputs[i].isFinal()) continue;
        if (auto done = finalizeInput(result.inputs[i], context, i); !done) {
            done.error().params.emplace_back("input", std::to_string(i));
            return Failure(std::move(done).error());
        }
    }
    return result;
}

} // namespace sandyk::bitcoin
