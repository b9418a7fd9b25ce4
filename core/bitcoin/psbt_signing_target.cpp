#include "base/byte_reader.h"
#include "bitcoin/input_script.h"
#include "bitcoin/sighash.h"

namespace sandyk::bitcoin {

std::vector<TxOutput> spentOutputs(const Psbt& psbt) {
    std::vector<TxOutput> spent;
    spent.reserve(psbt.inputs.size());
    for (const PsbtInput& input : psbt.inputs) {
        const TxOutput* output = input.spentOutput();
        if (output == nullptr) return {};
        spent.push_back(*output);
    }
    return spent;
}

Result<SigningTarget> signingTarget(const Psbt& psbt, const SighashContext& context, std::size_t input,
                                    std::uint32_t sighashType) {
    const PsbtInput& in = psbt.inputs.at(input);
    SANDYK_TRY(const InputScript script, understandInput(in));
    SigningTarget target{script.algorithm, {}, {}, script.threshold};
    if (script.algorithm == SigningTarget::Algorithm::TaprootKeyPath) {
        if (!context.knowsSpentOutputs())
            return fail(ErrorCode::SignMissingUtxo, "taproot needs what every input spends");
        if (!context.taprootTypeValid(input, sighashType)) return fail(ErrorCode::SignSighash, "not a type of BIP341");
        SANDYK_TRY(const auto outputKey, (ByteReader(script.keys.front()).array<32>()));
        auto key = crypto::PublicKey::fromXOnly(outputKey);
        if (!key) return fail(ErrorCode::SignUnsupported, "the output key is not on the curve");
        target.keys.push_back(*key);
    } else {
        for (const Bytes& bytes : knownKeys(script, in)) {
            SANDYK_TRY(const auto key, crypto::PublicKey::parse(bytes));
            target.keys.push_back(key);
        }
    }
    target.sighash = inputSighash(script, context, input, in.spentOutput()->amount, sighashType);
    return target;
}

} // namespace sandyk::bitcoin
