#include "ui/text/change_words.h"

#include <QCoreApplication>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "custody/policy.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/policy_words.h"
#include "ui/text/visible_text.h"

namespace sandyk::ui {

namespace {

constexpr int kMost = 4'000;
constexpr std::string_view kArrow = " -> ";

QString words(const char* text) {
    return QCoreApplication::translate("ChangeWords", text);
}

struct Field {
    std::string_view name;
    const char* text;
    enum class Value { Plain, Seconds, Share, Minor } value = Value::Plain;
};
using enum Field::Value;

constexpr std::array kFields{
    Field{"admin_quorum", QT_TRANSLATE_NOOP("ChangeWords", "votes that a change needs")},
    Field{"name", QT_TRANSLATE_NOOP("ChangeWords", "name of the firm")},
    Field{"currency", QT_TRANSLATE_NOOP("ChangeWords", "currency")},
    Field{"cold_floor_bp", QT_TRANSLATE_NOOP("ChangeWords", "least cold share"), Share},
    Field{"cool_down_seconds", QT_TRANSLATE_NOOP("ChangeWords", "wait of a new destination"), Seconds},
    Field{"request_seconds", QT_TRANSLATE_NOOP("ChangeWords", "life of a request"), Seconds},
    Field{"price_seconds", QT_TRANSLATE_NOOP("ChangeWords", "age that a price may have"), Seconds},
    Field{"pooled", QT_TRANSLATE_NOOP("ChangeWords", "pooled wallet of clients")},
    Field{"internal_rules_sha256", QT_TRANSLATE_NOOP("ChangeWords", "hash of the internal rules")},
    Field{"state", QT_TRANSLATE_NOOP("ChangeWords", "state of the licence")},
    Field{"number", QT_TRANSLATE_NOOP("ChangeWords", "number of the licence")},
    Field{"holder", QT_TRANSLATE_NOOP("ChangeWords", "holder")},
    Field{"issued_on", QT_TRANSLATE_NOOP("ChangeWords", "issued on")},
    Field{"valid_until", QT_TRANSLATE_NOOP("ChangeWords", "valid until")},
    Field{"scope", QT_TRANSLATE_NOOP("ChangeWords", "scope")},
    Field{"no_offshore_founder", QT_TRANSLATE_NOOP("ChangeWords", "no founder from an offshore zone")},
    Field{"no_offshore_account", QT_TRANSLATE_NOOP("ChangeWords", "no founder paying from an offshore account")},
    Field{"no_party_or_union", QT_TRANSLATE_NOOP("ChangeWords", "no party or union among the founders")},
    Field{"no_conviction_or_list", QT_TRANSLATE_NOOP("ChangeWords", "no founder convicted or listed")},
    Field{"declared_on", QT_TRANSLATE_NOOP("ChangeWords", "declared on")},
    Field{"credit_institution", QT_TRANSLATE_NOOP("ChangeWords", "credit institution")},
    Field{"counsel_note_sha256", QT_TRANSLATE_NOOP("ChangeWords", "hash of the counsel's note")},
    Field{"owners_changed_on", QT_TRANSLATE_NOOP("ChangeWords", "owners changed on")},
    Field{"owners_reported", QT_TRANSLATE_NOOP("ChangeWords", "change of owners reported")},
    Field{"owner", QT_TRANSLATE_NOOP("ChangeWords", "whose coins")},
    Field{"tier", QT_TRANSLATE_NOOP("ChangeWords", "how cold it is")},
    Field{"asset", QT_TRANSLATE_NOOP("ChangeWords", "asset")},
    Field{"descriptor", QT_TRANSLATE_NOOP("ChangeWords", "descriptor of the wallet")},
    Field{"client", QT_TRANSLATE_NOOP("ChangeWords", "client")},
    Field{"network", QT_TRANSLATE_NOOP("ChangeWords", "network")},
    Field{"address", QT_TRANSLATE_NOOP("ChangeWords", "address")},
    Field{"purpose", QT_TRANSLATE_NOOP("ChangeWords", "purpose")},
    Field{"challenge", QT_TRANSLATE_NOOP("ChangeWords", "text of the proof of control")},
    Field{"signature", QT_TRANSLATE_NOOP("ChangeWords", "proof of control")},
    Field{"removed", QT_TRANSLATE_NOOP("ChangeWords", "taken away")},
    Field{"minor", QT_TRANSLATE_NOOP("ChangeWords", "price"), Minor},
    Field{"unit", QT_TRANSLATE_NOOP("ChangeWords", "for this many of the smallest units")},
    Field{"source", QT_TRANSLATE_NOOP("ChangeWords", "source")},
    Field{"on", QT_TRANSLATE_NOOP("ChangeWords", "everything is stopped")},
    Field{"reason", QT_TRANSLATE_NOOP("ChangeWords", "reason")},
    Field{"time", QT_TRANSLATE_NOOP("ChangeWords", "time of this computer")},
    Field{"entries", QT_TRANSLATE_NOOP("ChangeWords", "keyholders")},
    Field{"utc_offset_minutes", QT_TRANSLATE_NOOP("ChangeWords", "minutes ahead of UTC")},
    Field{"approval_seconds", QT_TRANSLATE_NOOP("ChangeWords", "life of an approval"), Seconds},
};

std::optional<std::int64_t> numberOf(std::string_view text) {
    bool isNumber = false;
    const qlonglong value = QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())).toLongLong(&isNumber);
    return isNumber ? std::optional<std::int64_t>(value) : std::nullopt;
}

QString valueWords(const Field& field, std::string_view value) {
    if (const auto number = numberOf(value)) {
        if (field.value == Seconds) return spanWords(*number);
        if (field.value == Share) return formatPercent(*number);
        if (field.value == Minor) return moneyWords(*number, {});
        if (field.name == "time") return timeWords(*number);
    }
    if (value == "true") return words(QT_TRANSLATE_NOOP("ChangeWords", "yes"));
    if (value == "false") return words(QT_TRANSLATE_NOOP("ChangeWords", "no"));
    if (value == "\"\"" || value == "[]" || value == "null") return words(QT_TRANSLATE_NOOP("ChangeWords", "nothing"));
    if (value.size() > 1 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
    if (field.name == "owner" || field.name == "client") return ownerWords(std::string(value));
    if (field.name == "tier") {
        for (const custody::Tier tier : {custody::Tier::Hot, custody::Tier::Warm, custody::Tier::Cold}) {
            if (custody::tierName(tier) == value) return tierWords(tier);
        }
    }
    if (field.name == "state") {
        using State = custody::LicenceState;
        for (const State state : {State::None, State::Active, State::Suspended, State::Revoked, State::Expired}) {
            if (custody::licenceStateName(state) == value) return licenceWords(state);
        }
    }
    return visibleText(value, kMost);
}

/// "rule ID at N {...}" as the rule's own words.
std::optional<QString> ruleWords(std::string_view line) {
    const auto at = line.find(" at "), body = line.find(" {");
    if (!line.starts_with("rule ") || at == std::string_view::npos || body == std::string_view::npos || body < at)
        return std::nullopt;
    const std::string id(line.substr(5, at - 5));
    const auto policy = custody::parsePolicy(R"({"format": "sandyk-policy-1", "rules": [{"id": ")" + id + "\", " +
                                             std::string(line.substr(body + 2)) + "]}");
    if (!policy || policy->rules.size() != 1) return std::nullopt;
    const custody::Rule& rule = policy->rules.front();
    return words(QT_TRANSLATE_NOOP("ChangeWords", "rule %1, number %2: %3. %4"))
        .arg(visibleText(std::string_view(rule.id), 64), visibleText(line.substr(at + 4, body - at - 4), 8),
             conditionWords(rule.when).join(QStringLiteral("; ")), outcomeWords(rule));
}

QString contentWords(std::string_view line) {
    if (const auto rule = ruleWords(line)) return *rule;
    const auto colon = line.find(": ");
    if (colon == std::string_view::npos) return visibleText(line, kMost);
    const std::string_view name = line.substr(0, colon), value = line.substr(colon + 2);
    for (const Field& field : kFields) {
        if (field.name != name) continue;
        const auto arrow = value.find(kArrow);
        const QString shown = arrow == std::string_view::npos
                                  ? valueWords(field, value)
                                  : words(QT_TRANSLATE_NOOP("ChangeWords", "%1, before: %2"))
                                        .arg(valueWords(field, value.substr(arrow + kArrow.size())),
                                             valueWords(field, value.substr(0, arrow)));
        return QStringLiteral("%1: %2").arg(words(field.text), shown);
    }
    return visibleText(line, kMost);
}

} // namespace

QString differenceWords(const std::string& line) {
    const std::string_view all(line);
    const bool isAdded = all.starts_with("+ "), isRemoved = all.starts_with("- ");
    const QString content = contentWords(isAdded || isRemoved || all.starts_with("~ ") ? all.substr(2) : all);
    if (isAdded) return words(QT_TRANSLATE_NOOP("ChangeWords", "Added: %1")).arg(content);
    if (isRemoved) return words(QT_TRANSLATE_NOOP("ChangeWords", "Removed: %1")).arg(content);
    return words(QT_TRANSLATE_NOOP("ChangeWords", "Changed: %1")).arg(content);
}

} // namespace sandyk::ui
