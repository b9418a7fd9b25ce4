#include "bitcoin/psbt_roles.h"

namespace sandyk::bitcoin {

bool isComplete(const Psbt& psbt) {
    return !psbt.inputs.empty() &&
           std::ranges::all_of(psbt.inputs, [](const PsbtInput& input) { return input.isFinal(); });
}

Result<Transaction> extract(const Psbt& psbt) {
    SANDYK_TRY(Transaction tx, psbt.unsignedTransaction());
    if (psbt.inputs.empty()) return fail(ErrorCode::PsbtNotFinal, "no inputs");
    for (std::size_t i = 0; i < psbt.inputs.size(); ++i) {
        const PsbtInput& input = psbt.inputs[i];
        if (!input.isFinal())
            return fail(ErrorCode::PsbtNotFinal, "an input is not final", {{"input", std::to_string(i)}});
        if (input.finalScriptSig) tx.inputs[i].scriptSig = *input.finalScriptSig;
        if (input.finalWitness) tx.inputs[i].witness = *input.finalWitness;
    }
    return tx;
}

} // namespace sandyk::bitcoin
