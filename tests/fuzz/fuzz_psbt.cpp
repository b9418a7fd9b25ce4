#include "fuzz.h"

#include "bitcoin/psbt_roles.h"
#include "bitcoin/sighash.h"

using namespace sandyk;
using namespace sandyk::bitcoin;

namespace {

void checkRoundTrip(const Psbt& psbt) {
    const Bytes written = psbt.serialize();
    const auto again = Psbt::parse(written);
    fuzz::require(again.has_value(), "what is written can be read");
    fuzz::require(*again == psbt, "what is read again is the same");
    fuzz::require(again->serialize() == written, "there is one way to write it");
}

void checkTransaction(const Psbt& psbt) {
    const auto txid = psbt.unsignedTxid();
    fuzz::require(txid.has_value() == psbt.lockTime().has_value(), "only the lock time can be in the way");
    const std::uint32_t other = psbt.version == 0 ? 2 : 0;
    const auto converted = convert(psbt, other);
    fuzz::require(converted.has_value() == txid.has_value(), "what has a transaction can be converted");
    if (!converted) return;
    fuzz::require(*converted->unsignedTxid() == *txid, "conversion keeps the transaction");
    checkRoundTrip(*converted);
    const auto back = convert(*converted, psbt.version);
    fuzz::require(back.has_value(), "conversion goes back");
    if (psbt.version == 0) fuzz::require(*back == psbt, "version 0 comes back whole");
    const Psbt both[] = {psbt, psbt};
    const auto combined = combine(both);
    fuzz::require(combined.has_value() && *combined == psbt, "combined with itself it is itself");
}

void checkFinal(const Psbt& psbt) {
    const auto analysis = analyze(psbt);
    fuzz::require(analysis.inputs.size() == psbt.inputs.size(), "every input is analysed");
    const auto final = finalize(psbt);
    if (!final) return;
    checkRoundTrip(*final);
    const auto again = finalize(*final);
    fuzz::require(again.has_value() && *again == *final, "what is finalised stays");
    fuzz::require(*final->unsignedTxid() == *psbt.unsignedTxid(), "finalising keeps the transaction");
    fuzz::require(extract(*final).has_value() == isComplete(*final), "complete means extractable");
}

void checkTargets(const Psbt& psbt) {
    const auto tx = psbt.unsignedTransaction();
    if (!tx || tx->inputs.size() > 16) return; // legacy hashing is quadratic
    const auto spent = spentOutputs(psbt);
    const SighashContext context(*tx, spent);
    for (std::size_t i = 0; i < psbt.inputs.size(); ++i) {
        for (const std::uint32_t type : {0u, 1u, 2u, 3u, 0x81u, 0x83u, 0xffu})
            (void)signingTarget(psbt, context, i, type);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto psbt = Psbt::parseAny(ByteView(data, size));
    if (!psbt) {
        fuzz::require(exitClass(psbt.error().code) == ExitClass::Malformed, "unreadable is malformed");
        return 0;
    }
    checkRoundTrip(*psbt);
    checkTransaction(*psbt);
    checkFinal(*psbt);
    checkTargets(*psbt);
    return 0;
}
