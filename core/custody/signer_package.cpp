#include <algorithm>

#include <nlohmann/json.hpp>

#include "audit/proof_file.h"
#include "base/encoding.h"
#include "custody/json.h"
#include "custody/offline_signer.h"

namespace sandyk::custody {
namespace {

using nlohmann::json;
using storage::Database;

constexpr std::string_view kFormat = "sandyk-signer-package-1";
constexpr std::size_t kMostChanges = 200'000;

template <std::size_t N>
Result<void> takeHex(const json& from, const char* name, ByteArray<N>& to) {
    SANDYK_TRY(const std::string hex, text(from, name));
    const auto bytes = fromHex(hex);
    if (!bytes || bytes->size() != N) return badJson(std::string("hex of a wrong length: ") + name);
    std::ranges::copy(*bytes, to.begin());
    return {};
}

Result<Bytes> base64(const json& from, const char* name) {
    SANDYK_TRY(const auto value, member(from, name) != nullptr && member(from, name)->is_string()
                                     ? Result<std::string>(member(from, name)->get<std::string>())
                                     : Result<std::string>(badJson(std::string("text is missing: ") + name)));
    auto bytes = fromBase64(value);
    if (!bytes) return badJson(std::string("no base64: ") + name);
    return std::move(*bytes);
}

json voteJson(const Vote& vote) {
    return {{"operator", vote.operatorName}, {"time", vote.time}, {"signature", toHex(vote.signature)}};
}

Result<Vote> readVote(const json& from) {
    SANDYK_CHECK(onlyMembers(from, {"operator", "time", "signature"}));
    Vote vote;
    SANDYK_TRY(vote.operatorName, text(from, "operator"));
    SANDYK_TRY(vote.time, integer(from, "time"));
    SANDYK_CHECK(takeHex(from, "signature", vote.signature));
    return vote;
}

Result<void> readChanges(const json& object, SignerPackage& package) {
    SANDYK_TRY(const json* changes, optionalArray(object, "changes"));
    if (changes != nullptr && changes->size() > kMostChanges) return badJson("too many changes");
    for (std::size_t i = 0; changes != nullptr && i < changes->size(); ++i) {
        const json& each = (*changes)[i];
        SANDYK_CHECK(onlyMembers(each, {"content", "votes"}));
        SANDYK_TRY(const Bytes content, base64(each, "content"));
        SANDYK_TRY(Change change, Change::parse(content));
        std::vector<Vote> votes;
        SANDYK_TRY(const json* list, optionalArray(each, "votes"));
        for (std::size_t k = 0; list != nullptr && k < list->size(); ++k) {
            SANDYK_TRY(Vote vote, readVote((*list)[k]));
            votes.push_back(std::move(vote));
        }
        package.changes.emplace_back(std::move(change), std::move(votes));
    }
    return {};
}

Result<void> readRequest(const json& object, SignerPackage& package) {
    SANDYK_CHECK(onlyMembers(object, {"content", "signature", "approvals", "psbt"}));
    SANDYK_TRY(const Bytes content, base64(object, "content"));
    SANDYK_TRY(package.request, RequestBody::parse(content));
    SANDYK_CHECK(takeHex(object, "signature", package.requestSignature));
    SANDYK_TRY(package.psbt, base64(object, "psbt"));
    SANDYK_TRY(const json* list, optionalArray(object, "approvals"));
    if (list != nullptr && list->size() > 1'000) return badJson("too many approvals");
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        SANDYK_CHECK(onlyMembers((*list)[i], {"content", "signature"}));
        Approval approval;
        SANDYK_TRY(const Bytes body, base64((*list)[i], "content"));
        SANDYK_TRY(approval.body, ApprovalBody::parse(body));
        SANDYK_CHECK(takeHex((*list)[i], "signature", approval.signature));
        package.approvals.push_back(std::move(approval));
    }
    return {};
}

/// Every adopted change, a register before what was signed under it.
Result<std::vector<StoredChange>> allAdopted(const Database& database) {
    SANDYK_TRY(auto changes, custody::readChanges(database, ChangeState::Adopted, 100'000));
    // A change is made only on what was adopted before it, so the order of making is enough.
    std::ranges::reverse(changes);
    return changes;
}

Result<std::vector<std::string>> frozenClients(const Database& database) {
    SANDYK_TRY(auto select, database.prepare("SELECT DISTINCT c.number FROM client_freeze f JOIN client c ON "
                                             "c.id=f.client_id WHERE f.lifted_at IS NULL ORDER BY c.number"));
    std::vector<std::string> numbers;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return numbers;
        numbers.push_back(select.text(0));
    }
}

} // namespace

std::string SignerPackage::text() const {
    json object = {
        {"format", std::string(kFormat)}, {"firm", toHex(firm)},        {"changes", json::array()}, {"log_key", logKey},
        {"checkpoint", checkpoint},       {"consistency", consistency}, {"frozen", frozen}};
    for (const auto& [change, votes] : changes) {
        json each = {{"content", toBase64(change.canonical())}, {"votes", json::array()}};
        for (const Vote& vote : votes)
            each["votes"].push_back(voteJson(vote));
        object["changes"].push_back(std::move(each));
    }
    if (request) {
        json one = {{"content", toBase64(request->canonical())},
                    {"signature", toHex(requestSignature)},
                    {"psbt", toBase64(psbt)},
                    {"approvals", json::array()}};
        for (const Approval& approval : approvals)
            one["approvals"].push_back(
                {{"content", toBase64(approval.body.canonical())}, {"signature", toHex(approval.signature)}});
        object["request"] = std::move(one);
    }
    return canonicalText(object);
}

Result<SignerPackage> SignerPackage::parse(std::string_view content) {
    SANDYK_TRY(const json object, parseJson(content, kMostBytes));
    SANDYK_CHECK(onlyMembers(
        object, {"format", "firm", "changes", "log_key", "checkpoint", "consistency", "frozen", "request"}));
    SANDYK_TRY(const std::string format, custody::text(object, "format"));
    if (format != kFormat) return badJson("no package for a signer");
    SignerPackage read;
    SANDYK_CHECK(takeHex(object, "firm", read.firm));
    SANDYK_TRY(read.logKey, custody::text(object, "log_key"));
    SANDYK_TRY(read.checkpoint, custody::text(object, "checkpoint"));
    SANDYK_TRY(read.consistency, custody::text(object, "consistency"));
    SANDYK_TRY(read.frozen, textList(object, "frozen"));
    for (const std::string& subject : read.frozen) {
        if (subject.empty() || subject.size() > 100) return badJson("a frozen subject is bad");
    }
    SANDYK_CHECK(readChanges(object, read));
    if (const json* request = member(object, "request")) SANDYK_CHECK(readRequest(*request, read));
    return read;
}

namespace {

void addRequest(StoredRequest request, SignerPackage& package) {
    package.psbt = request.psbt.serialize();
    package.request = std::move(request.body);
    package.requestSignature = request.signature;
    package.approvals = std::move(request.approvals);
}

Result<void> addState(const Desk& desk, std::uint64_t seen, SignerPackage& package) {
    package.firm = desk.firm;
    SANDYK_TRY(const auto changes, allAdopted(desk.database));
    for (const StoredChange& stored : changes)
        package.changes.emplace_back(stored.change, stored.votes);
    SANDYK_TRY(package.frozen, frozenClients(desk.database));
    SANDYK_TRY(const audit::NoteKey key, logKey(desk.database));
    package.logKey = key.verifierKey();
    SANDYK_TRY(const audit::Checkpoint head, signedHead(desk.database));
    package.checkpoint = head.note();
    if (seen > head.size) return fail(ErrorCode::SignerCheckpoint, "the signer has seen a longer log than this one");
    if (seen > 0) {
        SANDYK_TRY(const auto proof, audit::consistencyProof(StoredNodes(desk.database), seen, head.size));
        package.consistency = audit::hashLines(proof);
    }
    return {};
}

} // namespace

Result<SignerPackage> packageFor(const Desk& desk, std::optional<std::int64_t> requestId, std::uint64_t seen) {
    SignerPackage package;
    if (requestId) {
        SANDYK_TRY(StoredRequest request, requestToSign(desk, *requestId));
        addRequest(std::move(request), package);
    } else {
        SANDYK_CHECK(standing(desk, Act::SignRequest));
    }
    SANDYK_CHECK(addState(desk, seen, package));
    return package;
}

Result<SignerPackage> packageToApprove(const Desk& desk, std::optional<std::int64_t> requestId, std::uint64_t seen) {
    SignerPackage package;
    SANDYK_CHECK(sight(desk, View::RequestsOwn));
    if (requestId) {
        SANDYK_TRY(StoredRequest request, readRequest(desk.database, *requestId));
        if (request.state != RequestState::Pending && request.state != RequestState::Approved)
            return fail(ErrorCode::FirmState, "the request is " + std::string(requestStateName(request.state)));
        SANDYK_TRY(const Assessment assessment, assess(desk, request));
        if (!assessment.blocks.empty()) return Failure(assessment.blocks.front());
        // With every approval a signer would sign it.
        if (assessment.isApproved && assessment.travelRule == TravelRule::Missing)
            return fail(ErrorCode::TravelRuleIncomplete, "no message to the other provider was made",
                        {{"rules", "F-25"}, {"missing", "message"}});
        addRequest(std::move(request), package);
    }
    SANDYK_CHECK(addState(desk, seen, package));
    return package;
}

} // namespace sandyk::custody
