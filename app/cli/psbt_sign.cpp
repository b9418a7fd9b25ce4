#include "cli/psbt_sign.h"

#include "base/encoding.h"
#include "bitcoin/psbt_roles.h"
#include "cli/psbt_json.h"

namespace sandyk::cli {

namespace {

Failure refusal(const signing::Review& review) {
    Error first = review.refusals.front();
    std::string codes;
    for (const Error& each : review.refusals) {
        std::string name(errorName(each.code));
        if ((" " + codes + " ").find(" " + name + " ") == std::string::npos) codes += (codes.empty() ? "" : " ") + name;
    }
    first.params.emplace_back("refusals", codes);
    if (review.fee) first.params.emplace_back("fee_sat", std::to_string(review.fee->toSat()));
    return Failure(std::move(first));
}

} // namespace

void writePsbt(Answer& answer, const bitcoin::Psbt& psbt) {
    Bytes binary = psbt.serialize();
    answer.json.member("psbt", toBase64(binary));
    answer.file = std::move(binary);
}

Result<void> acceptFee(const Arguments& arguments, signing::ReviewContext& context) {
    if (!arguments.has("--accept-fee")) return {};
    SANDYK_TRY(context.acceptedFee, bitcoin::Amount::parseSat(arguments.value("--accept-fee")));
    return {};
}

Result<signing::Review> reviewToSign(const Arguments& arguments, const bitcoin::Psbt& psbt,
                                     const signing::ReviewContext& context) {
    SANDYK_TRY(auto review, signing::review(psbt, context));
    const std::string hash = toHex(review.psbtHash);
    if (arguments.has("--psbt-hash") && arguments.value("--psbt-hash") != hash)
        return fail(ErrorCode::SignReviewChanged, "this is not the PSBT that was inspected", {{"psbt_hash", hash}});
    if (!review.mayBeSigned()) return refusal(review);
    return review;
}

void writeSigned(Answer& answer, const signing::SignResult& done, const signing::Review& review) {
    writePsbt(answer, done.psbt);
    answer.json.member("txid", review.txid.toString());
    answer.json.member("signatures_added", done.signaturesAdded);
    answer.json.member("complete", done.complete);
    answer.json.member("next_role", bitcoin::psbtRoleName(bitcoin::analyze(done.psbt).next));
    writeFee(answer.json, review);
    writeWarnings(answer.json, review.warnings);
}

} // namespace sandyk::cli
