#include "law/question.h"

#include <algorithm>
#include <charconv>

namespace sandyk::law {

namespace {

using enum FactType;

constexpr FactKind kFacts[] = {
    {"risk_accepted", YesNo, "the risk notice of this profile was accepted"},
    {"purpose", Word, "own, gift, investment, return, goods_services, salary or other"},
    {"name", Word, "the name that is to be taken"},
    {"text", Word, "the text that is to be published"},
    {"risk_warned", YesNo, "the text carries the risk warning"},
    {"licence", Word, "none, active, suspended, revoked or expired"},
    {"scope_covers", YesNo, "the scope of the licence covers storage"},
    {"founders_clear", YesNo, "the firm declared that no bar applies to its founders"},
    {"founders_declared_at", Time, "when that was declared last"},
    {"credit_institution", YesNo, "the firm is a credit institution"},
    {"counsel_note", YesNo, "counsel's note on that is attached"},
    {"internal_rules", YesNo, "the firm's internal control rules are on file"},
    {"owners_changed_at", Time, "when the firm's own beneficial owners changed last"},
    {"owners_reported", YesNo, "that change was given to the tax bodies"},
    {"identified", YesNo, "the client's identification is complete"},
    {"identification_approved", YesNo, "another officer approved it"},
    {"identified_at", Time, "when the client was identified or refreshed last"},
    {"high_risk", YesNo, "the client's risk class is high"},
    {"owners_complete", YesNo, "the client's beneficial owners are known"},
    {"anonymous", YesNo, "the account or transfer names nobody"},
    {"list_hit", YesNo, "somebody or some address of it is on a list"},
    {"screening_list_at", Time, "the date of the screening list in use"},
    {"client_assets", YesNo, "the assets are a client's"},
    {"counterparty", Word, "named, unhosted (declared owner) or unknown"},
    {"mixing", YesNo, "the transfer mixes coins with those of others"},
    {"mixes_owners", YesNo, "inputs of two owners are spent together"},
    {"suspicious", YesNo, "a case of a suspicious operation is open on it"},
    {"amount_minor", Number, "its value in hundredths of the threshold's currency"},
    {"asset_halted", YesNo, "an order has stopped this asset"},
    {"to_hot", YesNo, "assets become hot, or leave from cold"},
    {"cold_after", Number, "clients' cold assets afterwards"},
    {"total_after", Number, "all clients' assets afterwards"},
    {"ratio_reported", YesNo, "the day's cold share report is signed"},
    {"offline_signer", YesNo, "the vault's keys are on an offline signer"},
    {"approvals_policy", YesNo, "transfers need more than one person"},
    {"asset_class", Word, "backed, unbacked, token, nft or unclassified"},
    {"outside_law", YesNo, "a security, currency, e-money, deposit or gambling"},
    {"issued_here", YesNo, "it was issued in Turkmenistan"},
    {"issue_registered", YesNo, "the issue's registration number is known"},
    {"order_recorded", YesNo, "the authority's order is on file"},
    {"lift_ordered_at", Time, "when the ground of the freeze fell away"},
    {"relation_ended_at", Time, "when the relation with the client ended"},
    {"personal_data", YesNo, "it holds clients' personal data"},
    {"to_signer", YesNo, "it goes to the offline signer"},
    {"encrypted", YesNo, "it is encrypted to its recipient"},
};

using Names = std::string_view;
constexpr Names kStart[] = {"risk_accepted"};
constexpr Names kFirmStart[] = {
    "licence",      "scope_covers",   "founders_clear", "founders_declared_at", "credit_institution",
    "counsel_note", "internal_rules", "risk_accepted"};
constexpr Names kFirmReview[] = {"licence",           "founders_clear",  "founders_declared_at", "internal_rules",
                                 "owners_changed_at", "owners_reported", "offline_signer",       "approvals_policy"};
constexpr Names kName[] = {"name"};
constexpr Names kClientOpen[] = {"licence",           "scope_covers",  "credit_institution",
                                 "counsel_note",      "identified",    "identification_approved",
                                 "owners_complete",   "anonymous",     "list_hit",
                                 "screening_list_at", "internal_rules"};
constexpr Names kAddress[] = {
    "licence",   "scope_covers",    "client_assets", "identified", "identification_approved", "identified_at",
    "high_risk", "owners_complete", "anonymous",     "list_hit",   "screening_list_at"};
constexpr Names kReceive[] = {"licence",  "client_assets",     "anonymous",    "risk_accepted", "suspicious",
                              "list_hit", "screening_list_at", "amount_minor", "asset_class"};
constexpr Names kSend[] = {"purpose",      "licence",    "client_assets", "identified_at",     "high_risk",
                           "anonymous",    "list_hit",   "counterparty",  "screening_list_at", "mixing",
                           "mixes_owners", "suspicious", "amount_minor",  "asset_halted",      "internal_rules",
                           "to_hot",       "cold_after", "total_after"};
constexpr Names kTier[] = {"to_hot", "cold_after", "total_after", "licence"};
constexpr Names kAsset[] = {"asset_class", "outside_law", "issued_here", "issue_registered"};
constexpr Names kOrder[] = {"order_recorded"};
constexpr Names kLift[] = {"lift_ordered_at"};
constexpr Names kErase[] = {"relation_ended_at"};
constexpr Names kDay[] = {"cold_after", "total_after", "ratio_reported"};
constexpr Names kExport[] = {"personal_data", "to_signer", "encrypted"};
constexpr Names kPublish[] = {"text", "risk_warned"};

constexpr QuestionKind kQuestions[] = {
    {"start", "the program is used for the first time", kStart},
    {"firm.start", "work with clients begins", kFirmStart},
    {"firm.review", "what is due in the firm", kFirmReview},
    {"name.set", "a firm or product takes a name", kName},
    {"client.open", "a client's account is opened", kClientOpen},
    {"address.give", "an address is given", kAddress},
    {"receive", "assets come in", kReceive},
    {"send", "assets leave", kSend},
    {"tier.move", "assets move between hot, warm and cold", kTier},
    {"asset.add", "an asset is given its class", kAsset},
    {"issue.order", "an issue is stopped, voided or paid back", kOrder},
    {"freeze.lift", "a freeze ends", kLift},
    {"record.erase", "a record is erased", kErase},
    {"day.close", "the day is closed", kDay},
    {"export", "records leave the program", kExport},
    {"text.publish", "a text for the public", kPublish},
};

} // namespace

std::span<const FactKind> factKinds() {
    return kFacts;
}

const FactKind* factKind(std::string_view name) {
    const auto found = std::ranges::find(kFacts, name, &FactKind::name);
    return found == std::end(kFacts) ? nullptr : found;
}

Result<FactValue> parseFact(std::string_view name, std::string_view text) {
    const FactKind* kind = factKind(name);
    if (!kind) return fail(ErrorCode::LawQuestion, "no rule asks for this fact", {{"fact", std::string(name)}});
    if (kind->type == FactType::Word) return FactValue(std::string(text));
    if (kind->type == FactType::YesNo) {
        if (text == "yes" || text == "true") return FactValue(true);
        if (text == "no" || text == "false") return FactValue(false);
    } else {
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && end == text.data() + text.size()) return FactValue(number);
    }
    return fail(ErrorCode::LawQuestion, "the fact has another type", {{"fact", std::string(name)}});
}

std::span<const QuestionKind> questionKinds() {
    return kQuestions;
}

const QuestionKind* questionKind(std::string_view name) {
    const auto found = std::ranges::find(kQuestions, name, &QuestionKind::name);
    return found == std::end(kQuestions) ? nullptr : found;
}

} // namespace sandyk::law
