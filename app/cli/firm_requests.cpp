#include "base/encoding.h"
#include "bitcoin/psbt_roles.h"
#include "cli/firm_orders.h"
#include "cli/input.h"
#include "cli/psbt_sign.h"
#include "custody/offline_signer.h"
#include "signing/software_signer.h"

namespace sandyk::cli {

namespace {

using custody::RequestState;

Result<std::int64_t> numberOf(const Arguments& arguments) {
    return arguments.number("--id", 1, INT64_MAX, 0);
}

void writeAssessment(JsonWriter& json, const custody::Assessment& assessment) {
    const bool blocks = !assessment.blocks.empty();
    json.member("verdict", blocks ? "block" : assessment.isApproved ? "allow" : "needs-approvals");
    json.beginArray("rules");
    for (const std::string& rule : assessment.rules)
        json.element(rule);
    json.end();
    json.member("votes", assessment.voters.size());
    json.member("votes_needed", assessment.votesNeeded);
    json.member("travel_rule", custody::travelRuleName(assessment.travelRule));
    json.beginArray("warnings");
    for (const std::string& rule : assessment.warnings)
        json.element(rule);
    json.end();
    if (assessment.notBefore) json.member("not_before", *assessment.notBefore);
    if (assessment.approvalsEnd) json.member("approvals_end", *assessment.approvalsEnd);
    json.beginArray("blocked_by");
    for (const Error& error : assessment.blocks)
        json.element(errorName(error.code));
    json.end();
}

void writeBody(JsonWriter& json, const custody::StoredRequest& request) {
    const custody::RequestBody& body = request.body;
    json.member("id", request.id);
    json.member("hash", toHex(request.hash));
    json.member("state", custody::requestStateName(request.state));
    json.member("kind", custody::kindName(body.kind));
    json.member("client", body.beneficiary);
    json.member("wallet", body.wallet);
    json.member("address", body.address);
    json.member("destination", custody::destinationName(body.destination));
    json.member("amount_sat", body.amount);
    json.member("fee_sat", body.fee);
    json.member("txid", body.txid.toString());
    json.member("purpose", body.purpose);
    json.member("initiator", body.initiator);
    json.member("created_at", body.createdAt);
    json.member("expires_at", body.expiresAt);
}

/// The request as it is now, with what is still missing.
Result<void> told(Answer& answer, const FirmVault& firm, std::int64_t id) {
    SANDYK_TRY(const auto request, custody::readRequest(firm.database(), id));
    writeBody(answer.json, request);
    const bool isOpen = request.state == RequestState::Pending || request.state == RequestState::Approved;
    if (!isOpen) return {};
    SANDYK_TRY(const auto assessment, custody::assess(firm.desk(), request));
    writeAssessment(answer.json, assessment);
    return {};
}

Result<void> prepare(const Arguments& arguments, Answer& answer) {
    custody::NewRequest request;
    SANDYK_TRY(request.psbt, readPsbt(arguments.value("--psbt")));
    SANDYK_TRY(const auto reasons, lawReasons(arguments));
    SANDYK_TRY(request.kind, custody::parseKind(arguments.has("--kind") ? arguments.value("--kind") : "withdrawal"));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(request.context, firmContext(firm.open.vault, arguments));
    request.beneficiary = arguments.value("--client");
    if (arguments.has("--purpose")) request.purpose = arguments.value("--purpose");
    if (arguments.has("--counterparty")) request.counterparty = arguments.value("--counterparty");
    SANDYK_TRY(const auto address, bitcoin::Address::parse(arguments.value("--address"), request.context.network));
    request.address = address.toString();
    SANDYK_TRY(request.amount, arguments.number("--amount", 1, bitcoin::Amount::kMaxSat, 0));
    SANDYK_TRY(const auto made, custody::prepareRequest(firm.desk(), request, reasons));
    return told(answer, firm, made.id);
}

Result<void> list(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    std::optional<RequestState> state;
    for (int value = 1; arguments.has("--state") && value <= 8; ++value) {
        const auto each = static_cast<RequestState>(value);
        if (custody::requestStateName(each) == arguments.value("--state")) state = each;
    }
    if (arguments.has("--state") && !state) return fail(ErrorCode::Usage, "no such state of a request");
    SANDYK_TRY(const auto lines, custody::requestList(firm.desk(), state, 100'000));
    answer.json.beginArray("requests");
    for (const custody::RequestLine& line : lines) {
        answer.json.beginObject();
        answer.json.member("id", line.id);
        answer.json.member("state", custody::requestStateName(line.state));
        answer.json.member("kind", custody::kindName(line.kind));
        answer.json.member("client", line.client);
        answer.json.member("address", line.address);
        answer.json.member("amount_sat", line.amount);
        answer.json.member("initiator", line.initiator);
        answer.json.member("created_at", line.createdAt);
        answer.json.member("approvals", line.approvals);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> show(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t id, numberOf(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_CHECK(custody::sight(firm.desk(), custody::View::RequestsOwn));
    SANDYK_CHECK(told(answer, firm, id));
    SANDYK_TRY(const auto steps, custody::timeline(firm.database(), id));
    answer.json.beginArray("timeline");
    for (const custody::RequestStep& step : steps) {
        answer.json.beginObject();
        answer.json.member("state", custody::requestStateName(step.state));
        answer.json.member("act", step.act);
        answer.json.member("actor", step.actor);
        answer.json.member("time", step.time);
        answer.json.member("note", step.note);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> judge(const Arguments& arguments, Answer& answer, bool accept) {
    SANDYK_TRY(const auto ids, idsOf(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    const auto act = [&](std::int64_t id) {
        return custody::approveRequest(firm.desk(), id, accept, arguments.value("--reason"));
    };
    if (ids.size() > 1) return forEachRequest(answer, ids, act);
    SANDYK_TRY(const auto before, custody::readRequest(firm.database(), ids.front()));
    if (accept && arguments.has("--hash") && arguments.value("--hash") != toHex(before.hash))
        return fail(ErrorCode::SignReviewChanged, "this is not the request that was looked at");
    SANDYK_CHECK(act(ids.front()));
    return told(answer, firm, ids.front());
}

Result<void> cancel(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t id, numberOf(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_CHECK(custody::cancelRequest(firm.desk(), id, arguments.value("--reason")));
    return told(answer, firm, id);
}

std::vector<keys::Fingerprint> namedBy(const std::vector<signing::Review>& reviews) {
    std::vector<keys::Fingerprint> named;
    for (const signing::Review& review : reviews) {
        for (const keys::KeyOrigin& origin : review.missing)
            named.push_back(origin.fingerprint);
    }
    return named;
}

/// The seeds are opened once; each request is proven and reviewed by itself.
Result<void> signMany(FirmVault& firm, const Arguments& arguments, const signing::ReviewContext& context,
                      const std::vector<std::int64_t>& ids, Answer& answer) {
    std::vector<signing::Review> reviews;
    for (const std::int64_t id : ids) {
        const auto request = custody::requestToSign(firm.desk(), id);
        const auto review = request ? reviewToSign(arguments, request->psbt, context) : Failure(request.error());
        if (review) reviews.push_back(*review);
    }
    SANDYK_TRY(auto masters, openMasters(firm.open, arguments, context.network, namedBy(reviews)));
    signing::SoftwareSigner signer(std::move(masters));
    return forEachRequest(answer, ids, [&](std::int64_t id) -> Result<custody::StoredRequest> {
        SANDYK_TRY(const auto request, custody::requestToSign(firm.desk(), id));
        SANDYK_TRY(const auto review, reviewToSign(arguments, request.psbt, context));
        SANDYK_TRY(const auto done, signer.sign(request.psbt, review, {}, {}));
        return custody::recordSigned(firm.desk(), id, done.psbt);
    });
}

Result<void> sign(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto ids, idsOf(arguments));
    SANDYK_TRY(FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(auto context, firmContext(firm.open.vault, arguments));
    if (ids.size() > 1) return signMany(firm, arguments, context, ids, answer);
    SANDYK_TRY(const auto request, custody::requestToSign(firm.desk(), ids.front()));
    SANDYK_TRY(const auto done, signWithSeeds(firm.open, arguments, request.psbt, context));
    SANDYK_TRY(const auto kept, custody::recordSigned(firm.desk(), ids.front(), done.psbt));
    writeBody(answer.json, kept);
    writePsbt(answer, done.psbt);
    answer.json.member("complete", done.complete);
    return {};
}

/// For the offline signer: the request, or without one what the signer needs to be up to date.
Result<void> exportPackage(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    std::optional<std::int64_t> id;
    if (arguments.has("--id")) {
        SANDYK_TRY(id, numberOf(arguments));
    }
    SANDYK_TRY(const std::int64_t seen, arguments.number("--seen", 0, INT64_MAX, 0));
    SANDYK_TRY(const auto package, custody::packageFor(firm.desk(), id, static_cast<std::uint64_t>(seen)));
    const std::string text = package.text();
    SANDYK_TRY(const auto now, custody::loadFirm(firm.database(), firm.id));
    answer.json.member("package", text);
    answer.json.member("genesis", toHex(now.genesis));
    answer.json.member("changes", package.changes.size());
    answer.file = toBytes(asBytes(text));
    return {};
}

Result<void> importSigned(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t id, numberOf(arguments));
    SANDYK_TRY(const auto psbt, readPsbt(arguments.value("--psbt")));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto kept, custody::recordSigned(firm.desk(), id, psbt));
    writeBody(answer.json, kept);
    writePsbt(answer, *kept.signedPsbt);
    return {};
}

Result<void> sent(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto ids, idsOf(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    const auto act = [&](std::int64_t id) -> Result<custody::StoredRequest> {
        SANDYK_CHECK(custody::recordSent(firm.desk(), id, arguments.has("--exported") ? "exported" : "broadcast"));
        return custody::readRequest(firm.database(), id);
    };
    if (ids.size() > 1) return forEachRequest(answer, ids, act);
    SANDYK_TRY(const auto request, act(ids.front()));
    if (request.signedPsbt) writePsbt(answer, *request.signedPsbt);
    writeTransaction(answer.json, request);
    return told(answer, firm, ids.front());
}

Result<custody::SignerPackage> packageOf(const Arguments& arguments) {
    if (!arguments.has("--file")) return fail(ErrorCode::Usage, "--file is needed");
    SANDYK_TRY(const Bytes content, readContent(arguments.value("--file"), custody::SignerPackage::kMostBytes));
    return custody::SignerPackage::parse(asText(content));
}

Result<void> writeStatus(Answer& answer, const FirmVault& signer) {
    SANDYK_TRY(const auto status, custody::signerStatus(signer.database()));
    answer.json.member("id", toHex(status.firm));
    answer.json.member("state", "bound");
    answer.json.member("genesis", toHex(status.genesis));
    answer.json.member("seen", status.logSize);
    answer.json.member("policy_version", status.policyVersion);
    answer.json.member("signed", status.signedCount);
    answer.json.member("frozen", status.frozen);
    return {};
}

Result<void> bind(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto package, packageOf(arguments));
    SANDYK_TRY(const Hash256 genesis, hashOf(arguments, "--genesis"));
    SANDYK_TRY(const FirmVault signer, openFirm(arguments));
    SANDYK_CHECK(custody::bindSigner(signer.database(), package, genesis, signer.clock));
    return writeStatus(answer, signer);
}

Result<void> update(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto package, packageOf(arguments));
    SANDYK_TRY(const FirmVault signer, openFirm(arguments));
    SANDYK_CHECK(custody::takePackage(signer.database(), package, signer.clock));
    return writeStatus(answer, signer);
}

Result<void> signerStatus(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault signer, openFirm(arguments));
    return writeStatus(answer, signer);
}

/// O-02: takes the package over, judges it alone, signs, and notes it before the signature leaves.
Result<void> signPackage(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto package, packageOf(arguments));
    SANDYK_TRY(FirmVault signer, openFirm(arguments));
    SANDYK_CHECK(custody::takePackage(signer.database(), package, signer.clock));
    SANDYK_TRY(const auto context, vaultContext(signer.open.vault, arguments));
    SANDYK_TRY(const auto body, custody::judgePackage(signer.database(), package, context, signer.clock));
    SANDYK_TRY(const auto psbt, bitcoin::Psbt::parse(package.psbt));
    SANDYK_TRY(const auto done, signWithSeeds(signer.open, arguments, psbt, context));
    SANDYK_CHECK(custody::noteSigned(signer.database(), body, psbt, signer.clock));
    writePsbt(answer, done.psbt);
    answer.json.member("hash", toHex(body.hash()));
    answer.json.member("txid", body.txid.toString());
    answer.json.member("address", body.address);
    answer.json.member("amount_sat", body.amount);
    answer.json.member("complete", done.complete);
    return writeStatus(answer, signer);
}

} // namespace

Result<signing::SignResult> signWithSeeds(OpenVault& open, const Arguments& arguments, const bitcoin::Psbt& psbt,
                                          const signing::ReviewContext& context) {
    SANDYK_TRY(const auto review, reviewToSign(arguments, psbt, context));
    SANDYK_TRY(auto masters, openMasters(open, arguments, context.network, namedBy({review})));
    signing::SoftwareSigner signer(std::move(masters));
    return signer.sign(psbt, review, {}, {});
}

Result<void> firmRequest(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {
        {"prepare", prepare},
        {"order", orderRequests},
        {"list", list},
        {"show", show},
        {"approve", [](const Arguments& given, Answer& to) { return judge(given, to, true); }},
        {"refuse", [](const Arguments& given, Answer& to) { return judge(given, to, false); }},
        {"cancel", cancel},
        {"sign", sign},
        {"export", exportPackage},
        {"import", importSigned},
        {"sent", sent}};
    return runVerb(kVerbs, arguments, answer);
}

Result<void> firmSigner(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {
        {"bind", bind}, {"update", update}, {"status", signerStatus}, {"sign", signPackage}};
    return runVerb(kVerbs, arguments, answer);
}

} // namespace sandyk::cli
