#include "custody/travel_rule.h"

#include <algorithm>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "crypto/rng.h"
#include "custody/request_checks.h"
#include "custody/travel_rule_parts.h"
#include "wallet/price.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

constexpr Named<TravelRule> kStates[] = {{TravelRule::NotNeeded, "not-needed"},
                                         {TravelRule::Unset, "unset"},
                                         {TravelRule::Missing, "missing"},
                                         {TravelRule::Made, "made"},
                                         {TravelRule::Excused, "excused"}};
constexpr Named<TravelRuleKind> kKinds[] = {
    {TravelRuleKind::Made, "made"}, {TravelRuleKind::Taken, "taken"}, {TravelRuleKind::Excused, "excused"}};

/// An amount without a price counts as one above. Empty when the profile has no figure.
std::optional<bool> isAbove(const law::Engine* law, std::string_view figure, std::optional<std::int64_t> fiat) {
    const auto threshold = law != nullptr ? law->figure(figure) : std::optional<std::int64_t>();
    if (!threshold) return std::nullopt;
    return !fiat || *fiat >= *threshold;
}

/// A request that assets can still leave by.
Result<StoredRequest> openWithdrawal(const Desk& desk, std::int64_t id) {
    SANDYK_TRY(StoredRequest request, readRequest(desk.database, id));
    if (request.body.kind != RequestKind::Withdrawal)
        return fail(ErrorCode::FirmShape, "only withdrawals go to another provider", {{"rules", "F-25"}});
    const auto over = {RequestState::Refused, RequestState::Expired, RequestState::Cancelled};
    if (std::ranges::find(over, request.state) != over.end())
        return fail(ErrorCode::FirmState, "the request is " + std::string(requestStateName(request.state)));
    return request;
}

std::string joined(const std::vector<std::string>& problems) {
    std::string all;
    for (const std::string& problem : problems)
        all += (all.empty() ? "" : "; ") + problem;
    return all.substr(0, 2'000);
}

Result<TravelRuleKeys> ownKeys(const Desk& desk) {
    SANDYK_TRY(auto known, travelRuleKeys(desk.database));
    if (known) return std::move(*known);
    SANDYK_TRY(const Standing now, standing(desk, Act::EnterClient));
    TravelRuleKeys keys{crypto::Ed25519Key::generate(), crypto::SealedBoxKey::generate()};
    SANDYK_CHECK(logged(desk, "travel-rule.keys",
                        {{"signing", toHex(keys.signing.publicKey())}, {"box", toHex(keys.box.publicKey())}},
                        [&] { return addTravelRuleKeys(desk.database, keys, now.time.now); }));
    return keys;
}

} // namespace

std::string_view travelRuleName(TravelRule state) {
    return nameOf(kStates, state);
}

std::string_view travelRuleKindName(TravelRuleKind kind) {
    return nameOf(kKinds, kind);
}

Result<TravelRule> travelRuleOf(const Desk& desk, const Firm& firm, const StoredRequest& request,
                                std::optional<std::int64_t> fiat) {
    const RequestBody& body = request.body;
    if (body.kind != RequestKind::Withdrawal || body.counterparty == "unhosted") return TravelRule::NotNeeded;
    SANDYK_TRY(const auto lines, travelRuleLines(desk.database, firm, "request=?", ByteView(request.hash), {}));
    const auto isMade = [](const TravelRuleLine& line) { return line.kind == TravelRuleKind::Made; };
    if (std::ranges::any_of(lines, isMade)) return TravelRule::Made;
    if (!lines.empty()) return TravelRule::Excused;
    const auto isNeeded = isAbove(desk.law, "travel_rule_minor", fiat);
    if (!isNeeded) return TravelRule::Unset;
    return *isNeeded ? TravelRule::Missing : TravelRule::NotNeeded;
}

ControlProof controlProofOf(const law::Engine* law, const RequestBody& body, std::optional<std::int64_t> fiat) {
    const bool isUnproven =
        body.destination == DestinationClass::ListedUnproven || body.destination == DestinationClass::Unlisted;
    if (body.kind != RequestKind::Withdrawal || body.counterparty == "named" || !isUnproven)
        return ControlProof::NotNeeded;
    const auto isNeeded = isAbove(law, "control_proof_minor", fiat);
    if (!isNeeded) return ControlProof::Unset;
    return *isNeeded ? ControlProof::Missing : ControlProof::NotNeeded;
}

Result<ProviderCard> travelRuleCard(const Desk& desk) {
    SANDYK_TRY(const Standing now, sight(desk, View::ClientNumbers));
    if (!now.firm.rules || now.firm.rules->name.empty())
        return fail(ErrorCode::FirmState, "the firm's settings have no name yet");
    SANDYK_TRY(const TravelRuleKeys keys, ownKeys(desk));
    return ProviderCard{now.firm.rules->name, keys.signing.publicKey(), keys.box.publicKey()};
}

Result<MadeTravelRule> makeTravelRule(const Desk& desk, std::int64_t requestId, const JsonValue& details,
                                      const ProviderCard& to) {
    MadeTravelRule made;
    SANDYK_TRY(made.content, travelRuleRecord(desk, requestId, details));
    SANDYK_TRY(const StoredRequest request, openWithdrawal(desk, requestId));
    TravelRuleFile& content = made.content;
    if (!content.problems.empty())
        return fail(ErrorCode::TravelRuleIncomplete, "the record is not complete",
                    {{"rules", "F-25"}, {"missing", joined(content.problems)}});
    SANDYK_TRY(const TravelRuleKeys own, ownKeys(desk));
    crypto::fillRandom(content.id);
    content.recipient = to.box;
    const std::string text = content.text();
    // What nobody could read is not sent.
    SANDYK_CHECK(TravelRuleFile::parse(text));
    made.file = sealTravelRule(content, own.signing, to.box);
    TravelRuleLine line;
    line.kind = TravelRuleKind::Made;
    line.request = request.hash;
    line.client = request.body.beneficiary;
    line.digest = content.digest();
    line.peer = to.signing;
    line.peerName = to.name;
    line.madeBy = desk.actor->name;
    line.madeAt = content.madeAt;
    SANDYK_CHECK(logged(desk, "travel-rule.made",
                        {{"request", toHex(request.hash)},
                         {"client", line.client},
                         {"digest", toHex(line.digest)},
                         {"file", toHex(crypto::sha256(made.file))},
                         {"recipient", to.id()}},
                        [&] { return addTravelRuleLine(desk, line, text); }));
    return made;
}

Result<void> excuseTravelRule(const Desk& desk, std::int64_t requestId, const std::string& reason) {
    SANDYK_TRY(const Standing now, standing(desk, Act::EnterClient));
    if (reason.empty()) return fail(ErrorCode::FirmReason, "a reason is needed", {{"rules", "F-25"}});
    if (reason.size() > 1'000 || !isUtf8(reason)) return fail(ErrorCode::FirmReason, "the reason is too long");
    SANDYK_TRY(const StoredRequest request, openWithdrawal(desk, requestId));
    ByteArray<16> id{};
    crypto::fillRandom(id);
    const std::string text = JsonValue(JsonValue::Object{{"id", toHex(id)}, {"reason", reason}}).canonical();
    TravelRuleLine line;
    line.kind = TravelRuleKind::Excused;
    line.request = request.hash;
    line.client = request.body.beneficiary;
    line.digest = crypto::sha256(asBytes(text));
    line.madeBy = now.who->name;
    line.madeAt = now.time.now;
    SANDYK_CHECK(logged(desk, "travel-rule.excused",
                        {{"request", toHex(request.hash)}, {"client", line.client}, {"digest", toHex(line.digest)}},
                        [&] { return addTravelRuleLine(desk, line, text); }));
    return {};
}

Result<TravelRuleFile> openTravelRule(const Desk& desk, ByteView file, const std::optional<ProviderCard>& sender,
                                      const std::string& client) {
    SANDYK_TRY(const Standing now, standing(desk, Act::EnterClient));
    SANDYK_TRY(const auto own, travelRuleKeys(desk.database));
    if (!own) return fail(ErrorCode::TravelRuleFormat, "this firm has given out no card yet");
    SANDYK_TRY(TravelRuleFile opened, openTravelRuleFile(file, own->box));
    if (sender && sender->signing != opened.signer)
        return fail(ErrorCode::TravelRuleFormat, "signed by another than the provider that was named");
    opened.problems = exchange::ivmsProblems(opened.record, wallet::dayOf(now.time.now));
    TravelRuleLine line;
    line.kind = TravelRuleKind::Taken;
    line.client = client;
    line.digest = opened.digest();
    line.peer = opened.signer;
    line.peerName = sender ? sender->name : "";
    line.madeBy = now.who->name;
    line.madeAt = now.time.now;
    const bool isKept = !client.empty();
    if (isKept) SANDYK_CHECK(readClient(desk, client));
    std::map<std::string, std::string> facts{{"digest", toHex(line.digest)},
                                             {"signer", toHex(opened.signer)},
                                             {"problems", std::to_string(opened.problems.size())}};
    if (isKept) facts["client"] = client;
    SANDYK_CHECK(
        logged(desk, isKept ? "travel-rule.taken" : "travel-rule.looked", std::move(facts), [&]() -> Result<void> {
            return isKept ? addTravelRuleLine(desk, line, opened.text()) : Result<void>();
        }));
    return opened;
}

Result<std::vector<TravelRuleLine>> travelRuleList(const Desk& desk, const std::string& client) {
    SANDYK_TRY(const Standing now, sight(desk, View::ClientNumbers));
    return travelRuleLines(desk.database, now.firm, client.empty() ? "1" : "client=?", {}, client);
}

Result<JsonValue> travelRuleContent(const Desk& desk, std::int64_t id) {
    SANDYK_TRY(const Standing now, standing(desk, Act::EnterClient));
    SANDYK_TRY(const auto lines,
               travelRuleLines(desk.database, now.firm, "id=CAST(? AS INTEGER)", {}, std::to_string(id)));
    if (lines.empty()) return fail(ErrorCode::FirmNotFound, "no message of this number");
    const TravelRuleLine& line = lines.front();
    SANDYK_TRY(Statement select, desk.database.prepare("SELECT content FROM travel_rule_message WHERE id=?"));
    SANDYK_TRY(const bool row, select.bind(id).step());
    if (!row || select.isNull(0)) return fail(ErrorCode::FirmClient, "the records of this client were erased");
    const std::string text = select.text(0);
    const auto content = JsonValue::parse(text, {TravelRuleFile::kMostText, 20'100, 18});
    if (crypto::sha256(asBytes(text)) != line.digest || !content)
        return fail(ErrorCode::FirmTampered, "a message is not what the officer signed", {{"rules", "F-25"}});
    SANDYK_CHECK(logged(desk, "travel-rule.looked", {{"digest", toHex(line.digest)}, {"client", line.client}},
                        [] { return Result<void>(); }));
    return *content;
}

} // namespace sandyk::custody
