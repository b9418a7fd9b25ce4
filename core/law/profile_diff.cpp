#include "law/profile.h"

namespace sandyk::law {

namespace {

class Differences {
public:
    void note(const std::string& what, const std::string& name, const std::string& before, const std::string& after) {
        if (before != after) lines.push_back(what + ": " + name + " " + before + " -> " + after);
    }
    void note(const std::string& what, const std::string& name, const Text& before, const Text& after) {
        for (const Language language : {Language::Turkmen, Language::Russian, Language::English}) {
            if (before.in(language) != after.in(language))
                lines.push_back(what + ": " + name + " (" + std::string(languageName(language)) + ") was rewritten");
        }
    }
    std::vector<std::string> lines;
};

std::string figure(const std::optional<std::int64_t>& value) {
    return value ? std::to_string(*value) : "not set";
}

std::string range(const std::optional<Parameter::Range>& range) {
    return range ? std::to_string(range->least) + " to " + std::to_string(range->most) : "none";
}

std::string joined(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items)
        text += (text.empty() ? "" : ",") + item;
    return text.empty() ? "none" : text;
}

void compare(Differences& out, const Parameter& before, const Parameter& after) {
    const std::string what = "parameter " + after.id;
    out.note(what, "value", figure(before.value), figure(after.value));
    out.note(what, "suggestion", figure(before.suggested), figure(after.suggested));
    out.note(what, "unit", std::string(unitName(before.unit)), std::string(unitName(after.unit)));
    out.note(what, "basis", std::string(basisName(before.basis)), std::string(basisName(after.basis)));
    out.note(what, "confidence", std::string(confidenceName(before.confidence)),
             std::string(confidenceName(after.confidence)));
    out.note(what, "firm's range", range(before.firmRange), range(after.firmRange));
    out.note(what, "sources", joined(before.sources), joined(after.sources));
    out.note(what, "title", before.title, after.title);
}

std::string conditionText(const Condition& condition) {
    return std::to_string(static_cast<int>(condition.op)) + " " + condition.fact + " " + condition.whole + " " +
           joined(condition.values) + " " + condition.parameter + " " + condition.ahead + " " + condition.list +
           (condition.unknownPasses ? " passes" : "");
}

std::string checkText(const Check& check) {
    std::string text = joined(check.questions) + "; " + check.approvals;
    for (const auto& [profile, effect] : check.effects)
        text += "; " + std::string(userProfileName(profile)) + " " + std::string(effectName(effect));
    if (check.standing) text += "; default " + std::string(effectName(*check.standing));
    for (const Condition& condition : check.when)
        text += "; " + conditionText(condition);
    return text;
}

void compareChecks(Differences& out, const Rule& before, const Rule& after) {
    const auto find = [](const Rule& rule, const std::string& id) -> const Check* {
        for (const Check& check : rule.checks) {
            if (check.id == id) return &check;
        }
        return nullptr;
    };
    for (const Check& check : before.checks) {
        if (!find(after, check.id)) out.lines.push_back("rule " + after.id + ": check " + check.id + " removed");
    }
    for (const Check& check : after.checks) {
        const Check* old = find(before, check.id);
        const std::string what = "rule " + after.id + ": check " + check.id;
        if (!old) {
            out.lines.push_back(what + " added");
            continue;
        }
        if (checkText(*old) != checkText(check)) out.lines.push_back(what + " changed");
        out.note("rule " + after.id, "words of " + check.id, old->say, check.say);
    }
}

void compare(Differences& out, const Rule& before, const Rule& after) {
    const std::string what = "rule " + after.id;
    out.note(what, "law", before.law, after.law);
    out.note(what, "article", before.article.value_or("not known"), after.article.value_or("not known"));
    out.note(what, "confidence", std::string(confidenceName(before.confidence)),
             std::string(confidenceName(after.confidence)));
    for (const UserProfile profile : {UserProfile::Individual, UserProfile::Firm, UserProfile::Signer}) {
        out.note(what, "effect for " + std::string(userProfileName(profile)),
                 std::string(effectName(before.heaviest(profile))), std::string(effectName(after.heaviest(profile))));
    }
    out.note(what, "sources", joined(before.sources), joined(after.sources));
    out.note(what, "parameters", joined(before.parameters), joined(after.parameters));
    out.note(what, "binds", before.binds, after.binds);
    out.note(what, "title", before.title, after.title);
    out.note(what, "duty", before.duty, after.duty);
    out.note(what, "program", before.program, after.program);
    compareChecks(out, before, after);
}

template <class Item>
void compareAll(Differences& out, const char* kind, const std::vector<Item>& before, const std::vector<Item>& after,
                const Item* (Profile::*find)(std::string_view) const, const Profile& older, const Profile& newer) {
    for (const Item& item : before) {
        if (!(newer.*find)(item.id)) out.lines.push_back(std::string(kind) + " " + item.id + ": removed");
    }
    for (const Item& item : after) {
        const Item* old = (older.*find)(item.id);
        if (old) {
            compare(out, *old, item);
        } else {
            out.lines.push_back(std::string(kind) + " " + item.id + ": added");
        }
    }
}

} // namespace

std::vector<std::string> diffProfiles(const Profile& older, const Profile& newer) {
    Differences out;
    out.note("profile", "name", older.name(), newer.name());
    out.note("profile", "version", std::to_string(older.version()), std::to_string(newer.version()));
    out.note("profile", "expires", std::to_string(older.expiresAt()), std::to_string(newer.expiresAt()));
    out.note("profile", "signer", crypto::dataKeyId(older.signer()), crypto::dataKeyId(newer.signer()));
    compareAll(out, "parameter", older.parameters(), newer.parameters(), &Profile::parameter, older, newer);
    compareAll(out, "rule", older.rules(), newer.rules(), &Profile::rule, older, newer);
    for (const Source& source : newer.sources()) {
        const Source* old = older.source(source.id);
        out.note("source " + source.id, "address", old ? old->address : "none", source.address);
    }
    for (const Notice& notice : newer.notices()) {
        const Notice* old = older.notice(notice.id);
        out.note("notice " + notice.id, "title", old ? old->title : Text(), notice.title);
        out.note("notice " + notice.id, "body", old ? old->body : Text(), notice.body);
    }
    for (const auto& [name, items] : newer.lists()) {
        const auto old = older.lists().find(name);
        out.note("list " + name, "words", old == older.lists().end() ? "none" : joined(old->second), joined(items));
    }
    return out.lines;
}

} // namespace sandyk::law
