#include "bitcoin/spend_check.h"

#include "bitcoin/input_script.h"
#include "crypto/hash.h"

namespace sandyk::bitcoin {

namespace {

using Form = InputScript::Form;

Failure invalid(const char* why) {
    return fail(ErrorCode::MessageInvalid, why);
}

Failure inconclusive(const char* why) {
    return fail(ErrorCode::MessageInconclusive, why);
}

/// One input under check.
struct Spend {
    const SighashContext& context;
    std::size_t index;
    Amount amount;
};

bool ecdsaHolds(const InputScript& script, ByteView key, const Bytes& signature, const Hash256& sighash) {
    if (signature.empty() || signature.back() != kSighashAll) return false;
    if (script.algorithm == SigningTarget::Algorithm::SegwitEcdsa && key.size() != 33) return false;
    const auto point = crypto::PublicKey::parse(key);
    const auto compact = crypto::parseDer(ByteView(signature).first(signature.size() - 1));
    return point && compact && point->verify(sighash, *compact);
}

bool multisigHolds(const InputScript& script, std::span<const Bytes> signatures, const Hash256& sighash) {
    std::size_t key = 0;
    for (const Bytes& signature : signatures) {
        while (key < script.keys.size() && !ecdsaHolds(script, script.keys[key], signature, sighash))
            ++key;
        if (key++ >= script.keys.size()) return false;
    }
    return true;
}

/// `stack` is all that lies below the script.
Result<void> checkEcdsa(const InputScript& script, std::span<const Bytes> stack, const Spend& spend) {
    const Hash256 sighash = inputSighash(script, spend.context, spend.index, spend.amount, kSighashAll);
    switch (script.form) {
    case Form::Key:
        if (stack.size() == 1 && ecdsaHolds(script, script.keys.front(), stack[0], sighash)) return {};
        break;
    case Form::KeyHash:
        if (stack.size() == 2 && crypto::hash160(stack[1]) == script.keyHash &&
            ecdsaHolds(script, stack[1], stack[0], sighash))
            return {};
        break;
    case Form::Multisig:
        if (stack.size() == static_cast<std::size_t>(script.threshold) + 1 && stack[0].empty() &&
            multisigHolds(script, stack.subspan(1), sighash))
            return {};
        break;
    case Form::TaprootKey:
        break;
    }
    return invalid("the signature does not satisfy the script");
}

Result<void> checkProgramV0(const WitnessProgram& program, const std::vector<Bytes>& witness, const Spend& spend) {
    if (witness.empty()) return invalid("no witness");
    if (program.program.size() == 20) {
        Hash160 keyHash;
        std::ranges::copy(program.program, keyHash.begin());
        return checkEcdsa(keyHashProgram(keyHash), witness, spend);
    }
    if (!equal(crypto::sha256(witness.back()), program.program))
        return invalid("the witness script is not the one of the address");
    const auto script = understandScript(Script{witness.back()}, true);
    if (!script) return inconclusive("a witness script that is not understood");
    return checkEcdsa(*script, std::span(witness).first(witness.size() - 1), spend);
}

Result<void> checkTaproot(const WitnessProgram& program, const std::vector<Bytes>& witness, const Spend& spend) {
    if (witness.empty()) return invalid("no witness");
    if (witness.size() > 1) return inconclusive("a taproot script path or annex");
    const Bytes& bytes = witness.front();
    const bool isAll = bytes.size() == 65 && bytes.back() == kSighashAll;
    if (bytes.size() != 64 && !isAll) return invalid("no taproot signature of type DEFAULT or ALL");
    crypto::XOnlyKey key;
    std::ranges::copy(program.program, key.begin());
    crypto::SchnorrSignature signature;
    std::copy_n(bytes.begin(), signature.size(), signature.begin());
    const Hash256 sighash = spend.context.taproot(spend.index, isAll ? kSighashAll : kSighashDefault);
    if (!crypto::verifySchnorr(key, sighash, signature)) return invalid("the taproot signature does not verify");
    return {};
}

Result<void> checkProgram(const WitnessProgram& program, const std::vector<Bytes>& witness, bool inP2sh,
                          const Spend& spend) {
    if (program.version == 0) return checkProgramV0(program, witness, spend);
    if (program.version == 1 && program.program.size() == 32 && !inP2sh) return checkTaproot(program, witness, spend);
    return inconclusive("a witness version that is not understood");
}

Result<std::vector<Bytes>> minimalPushes(const Script& scriptSig) {
    auto pushes = parsePushes(scriptSig);
    if (!pushes) return invalid("scriptSig is not only pushes");
    Script again;
    for (const Bytes& push : *pushes)
        pushData(again, push);
    if (again != scriptSig) return invalid("a push that is not minimal");
    return std::move(*pushes);
}

Result<void> checkLegacy(const Script& script, std::span<const Bytes> stack, const TxInput& in, const Spend& spend) {
    if (!in.witness.empty()) return invalid("a witness for a script that has none");
    const auto understood = understandScript(script, false);
    if (!understood) return inconclusive("a script that is not understood");
    return checkEcdsa(*understood, stack, spend);
}

Result<void> checkP2sh(const Script& scriptPubKey, std::span<const Bytes> pushes, const TxInput& in,
                       const Spend& spend) {
    if (pushes.empty()) return invalid("no redeem script");
    const Script redeem{pushes.back()};
    if (p2sh(redeem) != scriptPubKey) return invalid("the redeem script is not the one of the address");
    const auto program = witnessProgram(redeem);
    if (!program) return checkLegacy(redeem, pushes.first(pushes.size() - 1), in, spend);
    if (pushes.size() != 1) return invalid("more in scriptSig than the redeem script");
    return checkProgram(*program, in.witness, true, spend);
}

} // namespace

Result<void> checkSpend(const Transaction& tx, std::size_t input, const TxOutput& spent,
                        const SighashContext& context) {
    const TxInput& in = tx.inputs.at(input);
    const Spend spend{context, input, spent.amount};
    if (const auto program = witnessProgram(spent.scriptPubKey)) {
        if (!in.scriptSig.empty()) return invalid("scriptSig for a witness program");
        return checkProgram(*program, in.witness, false, spend);
    }
    SANDYK_TRY(const std::vector<Bytes> pushes, minimalPushes(in.scriptSig));
    if (scriptKind(spent.scriptPubKey) == ScriptKind::P2sh) return checkP2sh(spent.scriptPubKey, pushes, in, spend);
    return checkLegacy(spent.scriptPubKey, pushes, in, spend);
}

} // namespace sandyk::bitcoin
