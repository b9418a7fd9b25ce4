#include <algorithm>

#include "base/encoding.h"
#include "cli/firm_source.h"
#include "cli/input.h"

namespace sandyk::cli {

namespace {

using custody::ChangeKind;

/// What the law profile says of the firm's name (TM-VA-NAM-01): told, for those who vote to weigh.
Result<void> writeNameFindings(JsonWriter& json, const FirmVault& firm, const std::string& settings) {
    SANDYK_TRY(const auto rules, custody::FirmRules::parse(settings));
    json.beginArray("name_findings");
    if (firm.law) {
        law::Question question{"name.set", law::UserProfile::Firm, firm.clock, {}};
        question.facts["name"] = rules.name;
        SANDYK_TRY(const law::Verdict verdict, firm.law->ask(question));
        for (const law::Finding& finding : verdict.findings)
            json.element(finding.rule);
    }
    json.end();
    return {};
}

/// Proposes the text of --file and tells what became of it.
Result<void> proposeFile(const Arguments& arguments, Answer& answer, ChangeKind kind, const std::string& subject) {
    SANDYK_TRY(const std::string text, readTextFile(arguments, "--file"));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto change, custody::propose(firm.desk(), kind, subject, text));
    if (kind == ChangeKind::Settings) SANDYK_CHECK(writeNameFindings(answer.json, firm, text));
    return writeChange(answer.json, firm.desk(), change);
}

Result<custody::Roles> rolesOf(const Arguments& arguments) {
    custody::Roles roles;
    for (const std::string& name : arguments.values("--role")) {
        SANDYK_TRY(const custody::Role role, custody::parseRole(name));
        roles = roles.with(custody::Roles{role});
    }
    return roles;
}

void writeOperator(JsonWriter& json, const custody::Operator& who) {
    json.member("id", who.name);
    json.member("person", who.person);
    json.member("key", toHex(who.key));
    json.member("state", who.isActive ? "active" : "left");
    json.beginArray("roles");
    for (const std::string& role : who.roles.names())
        json.element(role);
    json.end();
}

Result<void> addOperator(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(FirmVault firm, openFirm(arguments));
    SANDYK_TRY(const custody::Roles roles, rolesOf(arguments));
    SANDYK_TRY(const bool founded, custody::isFounded(firm.database()));
    const std::string& name = arguments.value("--name");
    const std::string& person = arguments.value(arguments.has("--person") ? "--person" : "--name");
    custody::StoredOperatorKey account;
    if (founded) {
        SANDYK_CHECK(custody::standing(firm.desk(), custody::Act::ProposeChange));
    }
    if (arguments.has("--owner") && !founded) {
        SANDYK_TRY(account, custody::enrollOwner(firm.open.vault, name, person, roles, firm.open.password));
    } else {
        SANDYK_TRY(const auto password, readSecret(arguments, "--new-password-file", SecretKind::NewPassword));
        SANDYK_TRY(const auto sponsor,
                   readOptionalSecret(arguments, "--keyholder-password-file", SecretKind::Password));
        const SecureString& current = sponsor.empty() ? firm.open.password : sponsor;
        SANDYK_TRY(account, custody::enroll(firm.open.vault, name, person, roles, current, password));
    }
    const custody::Operator added{account.name, account.person, roles, account.publicKey, true};
    if (!founded) {
        writeOperator(answer.json, added);
        return {};
    }
    SANDYK_TRY(const auto now, custody::loadFirm(firm.database(), firm.id));
    custody::OperatorRegister next = now.operators;
    next.operators.push_back(added);
    const auto change = custody::propose(firm.desk(), ChangeKind::Operators, "", next.text());
    if (!change) {
        (void)custody::removeAccount(firm.open.vault, name, firm.open.password);
        return Failure(change.error());
    }
    return writeChange(answer.json, firm.desk(), *change);
}

Result<void> listOperators(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto now, custody::sight(firm.desk(), custody::View::Operators));
    answer.json.member("admin_quorum", now.firm.operators.adminQuorum);
    answer.json.beginArray("operators");
    for (const custody::Operator& who : now.firm.operators.operators) {
        answer.json.beginObject();
        writeOperator(answer.json, who);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

/// Every key that a slot opens: all seeds of the vault, or none.
Result<std::vector<keys::Fingerprint>> reachableBy(const FirmVault& firm, const std::string& name) {
    std::vector<keys::Fingerprint> reachable;
    SANDYK_TRY(const auto lines, custody::accessReport(firm.desk(), firm.open.vault.info()));
    const auto line = std::ranges::find_if(lines, [&](const auto& each) { return each.who.name == name; });
    if (line == lines.end()) return reachable;
    for (const std::string& text : line->fingerprints) {
        SANDYK_TRY(const auto fingerprint, keys::Fingerprint::parse(text));
        reachable.push_back(fingerprint);
    }
    if (!line->opensSeeds) return reachable;
    SANDYK_TRY(const auto seeds, firm.open.vault.seeds());
    for (const storage::SeedRecord& seed : seeds) {
        reachable.push_back(seed.fingerprint);
        reachable.insert(reachable.end(), seed.passphraseFingerprints.begin(), seed.passphraseFingerprints.end());
    }
    return reachable;
}

Result<void> revoke(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(FirmVault firm, openFirmAs(arguments));
    const std::string& name = arguments.value("--name");
    SANDYK_TRY(const auto reachable, reachableBy(firm, name));
    SANDYK_TRY(const auto change, custody::revokeOperator(firm.desk(), name, reachable));
    SANDYK_CHECK(custody::removeAccount(firm.open.vault, name, firm.open.password));
    SANDYK_CHECK(writeChange(answer.json, firm.desk(), change));
    answer.json.beginArray("keys_to_decide");
    for (const keys::Fingerprint& fingerprint : reachable)
        answer.json.element(fingerprint.toString());
    answer.json.end();
    return {};
}

Result<void> decideKey(const Arguments& arguments, Answer& answer) {
    SANDYK_CHECK(arguments.requireOneOf("--rotate", "--justify"));
    SANDYK_TRY(const auto fingerprint, keys::Fingerprint::parse(arguments.value("--key")));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    using Decision = custody::LeaverKey::Decision;
    const Decision decision = arguments.has("--rotate") ? Decision::Rotate : Decision::Justified;
    SANDYK_CHECK(custody::decideLeaverKey(firm.desk(), arguments.value("--name"), fingerprint, decision,
                                          arguments.value("--reason")));
    answer.json.member("id", fingerprint.toString());
    answer.json.member("state", decision == Decision::Rotate ? "rotate" : "justified");
    return {};
}

Result<void> access(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto lines, custody::accessReport(firm.desk(), firm.open.vault.info()));
    SANDYK_TRY(const auto leavers, custody::leaverKeys(firm.database()));
    answer.json.beginArray("operators");
    for (const custody::AccessLine& line : lines) {
        answer.json.beginObject();
        writeOperator(answer.json, line.who);
        answer.json.member("opens_seeds", line.opensSeeds);
        answer.json.beginArray("keys");
        for (const std::string& fingerprint : line.fingerprints)
            answer.json.element(fingerprint);
        answer.json.end();
        if (line.keyValidUntil) answer.json.member("key_valid_until", *line.keyValidUntil);
        answer.json.end();
    }
    answer.json.end();
    answer.json.beginArray("leaver_keys");
    for (const custody::LeaverKey& key : leavers) {
        answer.json.beginObject();
        answer.json.member("operator", key.operatorName);
        answer.json.member("key", key.fingerprint.toString());
        const bool isOpen = key.decision == custody::LeaverKey::Decision::Open;
        const bool rotates = key.decision == custody::LeaverKey::Decision::Rotate;
        answer.json.member("state", isOpen ? "open" : rotates ? "rotate" : "justified");
        answer.json.member("reason", key.reason);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> password(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto next, readSecret(arguments, "--new-password-file", SecretKind::NewPassword));
    SANDYK_CHECK(custody::changeOperatorPassword(firm.open.vault, firm.actor->name, firm.open.password, next));
    answer.json.member("id", firm.actor->name);
    answer.json.member("state", "changed");
    return {};
}

Result<void> listChanges(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto changes, custody::readChanges(firm.database(), custody::ChangeState::Open, 1'000));
    answer.json.beginArray("changes");
    for (const custody::StoredChange& change : changes) {
        answer.json.beginObject();
        SANDYK_CHECK(writeChange(answer.json, firm.desk(), change));
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> showChange(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const Hash256 id, hashOf(arguments, "--id"));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto change, custody::readChange(firm.database(), id));
    answer.json.member("body", change.change.body);
    return writeChange(answer.json, firm.desk(), change);
}

Result<void> castVote(const Arguments& arguments, Answer& answer, bool accept) {
    SANDYK_TRY(const Hash256 id, hashOf(arguments, "--id"));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto change, custody::vote(firm.desk(), id, accept, arguments.value("--reason")));
    return writeChange(answer.json, firm.desk(), change);
}

Result<custody::Standing> seen(const FirmVault& firm, custody::View view) {
    return custody::sight(firm.desk(), view);
}

void writeText(Answer& answer, const char* key, const std::string& text) {
    answer.json.member(key, text);
    answer.file = toBytes(asBytes(text));
}

Result<void> showLicence(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto now, seen(firm, custody::View::Operators));
    answer.json.member("state", custody::licenceStateName(now.firm.licence.stateAt(now.time.now)));
    writeText(answer, "licence", now.firm.licence.text());
    return {};
}

Result<void> setLicenceState(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const custody::LicenceState state, custody::parseLicenceState(arguments.value("--state")));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto now, custody::standing(firm.desk(), custody::Act::ProposeChange));
    custody::Licence next = now.firm.licence;
    next.state = state;
    SANDYK_TRY(const auto change, custody::propose(firm.desk(), ChangeKind::Licence, "", next.text()));
    return writeChange(answer.json, firm.desk(), change);
}

Result<void> checkStart(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const law::Verdict verdict, custody::startVerdict(firm.desk(), arguments.has("--risk-accepted")));
    if (verdict.isBlocked()) return verdict.demand(0, {});
    answer.json.member("verdict", law::effectName(verdict.effect));
    answer.json.beginArray("findings");
    for (const law::Finding& finding : verdict.findings) {
        answer.json.beginObject();
        answer.json.member("rule", finding.rule);
        answer.json.member("effect", law::effectName(finding.effect));
        answer.json.member("says", finding.say.en);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> showSettings(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto now, seen(firm, custody::View::Policy));
    writeText(answer, "settings", now.firm.rules.value_or(custody::FirmRules{}).text());
    return {};
}

Result<void> showKeyholders(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto now, seen(firm, custody::View::KeyRegister));
    writeText(answer, "keyholders", now.firm.keys.text());
    return {};
}

} // namespace

Result<void> firmFound(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirm(arguments));
    SANDYK_TRY(const auto quorum, arguments.number("--admin-quorum", 2, 60, 2));
    SANDYK_TRY(const Hash256 change, custody::proposeFounding(firm.desk(), static_cast<int>(quorum)));
    answer.json.member("id", toHex(change));
    answer.json.member("state", "open");
    return {};
}

Result<void> firmOperator(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {{"add", addOperator},      {"list", listOperators}, {"revoke", revoke},
                                      {"decide-key", decideKey}, {"access", access},      {"password", password}};
    return runVerb(kVerbs, arguments, answer);
}

Result<void> firmChange(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {
        {"list", listChanges},
        {"show", showChange},
        {"accept", [](const Arguments& given, Answer& to) { return castVote(given, to, true); }},
        {"refuse", [](const Arguments& given, Answer& to) { return castVote(given, to, false); }}};
    return runVerb(kVerbs, arguments, answer);
}

Result<void> firmLicence(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {
        {"show", showLicence},
        {"set", [](const Arguments& given, Answer& to) { return proposeFile(given, to, ChangeKind::Licence, ""); }},
        {"state", setLicenceState},
        {"check", checkStart}};
    return runVerb(kVerbs, arguments, answer);
}

Result<void> firmSettings(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {
        {"show", showSettings},
        {"set", [](const Arguments& given, Answer& to) { return proposeFile(given, to, ChangeKind::Settings, ""); }},
        {"law", [](const Arguments& given, Answer& to) { return proposeFile(given, to, ChangeKind::LawProfile, ""); }}};
    return runVerb(kVerbs, arguments, answer);
}

Result<void> firmKeyholder(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {
        {"show", showKeyholders},
        {"set", [](const Arguments& given, Answer& to) { return proposeFile(given, to, ChangeKind::Keys, ""); }}};
    return runVerb(kVerbs, arguments, answer);
}

} // namespace sandyk::cli
