#include <ctime>

#include "base/encoding.h"
#include "cli/firm_source.h"
#include "cli/input.h"
#include "cli/law_json.h"
#include "custody/law_store.h"
#include "exchange/file_io.h"

namespace sandyk::cli {

namespace {

using Kind = Parameter::Kind;
using custody::ProfileChange;
using law::Engine;
using law::Profile;

Result<std::int64_t> timeOf(const Arguments& arguments) {
    return arguments.number("--now", 0, 253'402'300'799, static_cast<std::int64_t>(std::time(nullptr)));
}

Result<Bytes> readData(const std::string& file) {
    return readContent(file, crypto::SignedData::kMostBytes);
}

struct Given {
    Engine engine;
    law::UserProfile user;
};

/// The profile of --file, else of --vault, else the one that the program carries; the user profile of --profile, else
/// the vault's, else an individual's.
Result<Given> givenEngine(const Arguments& arguments) {
    SANDYK_TRY(const std::int64_t now, timeOf(arguments));
    auto user = law::parseUserProfile(arguments.has("--profile") ? arguments.value("--profile") : "individual");
    if (!user) return fail(ErrorCode::Usage, "--profile takes individual, firm or signer");
    if (arguments.has("--vault")) {
        SANDYK_TRY(auto open, openVault(arguments));
        SANDYK_TRY(Engine engine, custody::engineInForce(open.vault.database(), now));
        if (!arguments.has("--profile")) user = law::parseUserProfile(storage::profileName(open.vault.info().profile));
        return Given{std::move(engine), *user};
    }
    Bytes file = toBytes(Profile::embedded());
    if (arguments.has("--file")) {
        SANDYK_TRY(file, readData(arguments.value("--file")));
    }
    SANDYK_TRY(Profile profile, Profile::load(file, {crypto::trustedDataKeys(), now, 1}));
    SANDYK_TRY(Engine engine, Engine::create(std::move(profile)));
    return Given{std::move(engine), *user};
}

Result<void> show(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto given, givenEngine(arguments));
    const auto language = law::parseLanguage(arguments.has("--language") ? arguments.value("--language") : "en");
    if (!language) return fail(ErrorCode::Usage, "--language takes tk, ru or en");
    return writeProfile(answer.json, given.engine, given.user, *language, arguments.value("--rule"));
}

Result<void> check(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto given, givenEngine(arguments));
    law::Question question{arguments.value("QUESTION"), given.user, 0, {}};
    SANDYK_TRY(question.now, timeOf(arguments));
    for (const std::string& fact : arguments.values("--fact")) {
        const std::size_t end = fact.find('=');
        if (end == std::string::npos) return fail(ErrorCode::Usage, "--fact takes NAME=VALUE");
        SANDYK_TRY(auto value, law::parseFact(fact.substr(0, end), fact.substr(end + 1)));
        question.facts[fact.substr(0, end)] = std::move(value);
    }
    SANDYK_TRY(const auto verdict, given.engine.ask(question));
    if (arguments.has("--enforce")) {
        SANDYK_CHECK(verdict.demand(0, {}));
    }
    writeVerdict(answer.json, verdict);
    return {};
}

Result<void> questions(const Arguments&, Answer& answer) {
    writeQuestions(answer.json);
    return {};
}

Result<void> diff(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t now, timeOf(arguments));
    const law::ProfileRules rules{crypto::trustedDataKeys(), now, 1};
    const auto& files = arguments.values("FILES");
    if (files.size() != 2) return fail(ErrorCode::Usage, "give two files");
    SANDYK_TRY(const Bytes older, readData(files[0]));
    SANDYK_TRY(const Bytes newer, readData(files[1]));
    SANDYK_TRY(const Profile before, Profile::load(older, rules));
    SANDYK_TRY(const Profile after, Profile::load(newer, rules));
    answer.json.member("from", before.version());
    answer.json.member("to", after.version());
    writeLines(answer.json, "differences", diffProfiles(before, after));
    return {};
}

Result<void> verify(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t now, timeOf(arguments));
    SANDYK_TRY(const Bytes file, readData(arguments.value("FILE")));
    SANDYK_TRY(const Profile profile, Profile::load(file, {crypto::trustedDataKeys(), now, 1}));
    answer.json.member("ok", true);
    writeProfileHead(answer.json, profile);
    answer.json.member("rule_count", profile.rules().size());
    return {};
}

Result<crypto::Ed25519Key> readSigningKey(const Arguments& arguments) {
    SANDYK_TRY(const SecureString text, readSecret(arguments, "--key-file", SecretKind::SigningKey));
    return parseSigningKey(text);
}

Result<void> sign(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const Bytes file, readData(arguments.value("FILE")));
    SANDYK_TRY(auto data, crypto::SignedData::parse(file));
    SANDYK_TRY(data.version, arguments.number("--set-version", 1, JsonValue::kMostInteger, data.version));
    SANDYK_TRY(data.issuedAt, arguments.number("--issued-at", 0, 253'402'300'799, data.issuedAt));
    SANDYK_TRY(data.expiresAt, arguments.number("--expires-at", 0, 253'402'300'799, data.expiresAt));
    SANDYK_TRY(const auto key, readSigningKey(arguments));
    // Signatures over other content are of no use to anybody.
    const Bytes message = data.signedBytes();
    std::erase_if(data.signatures,
                  [&](const auto& each) { return !crypto::verifyEd25519(each.key, message, each.bytes); });
    data.sign(key);
    // What the reader would refuse is not written.
    const std::string text = data.toFile();
    SANDYK_CHECK(crypto::SignedData::parse(asBytes(text)));
    if (data.kind == Profile::kKind) {
        SANDYK_CHECK(Profile::load(asBytes(text), {{key.publicKey()}, data.issuedAt, 1}));
    }
    answer.json.member("kind", data.kind);
    answer.json.member("version", data.version);
    answer.json.member("signatures", data.signatures.size());
    writeSigner(answer.json, key.publicKey());
    answer.json.member("data", text);
    answer.file = toBytes(asBytes(text));
    return {};
}

Result<void> newKey(const Arguments& arguments, Answer& answer) {
    SANDYK_CHECK(arguments.requireReveal());
    const auto key = crypto::Ed25519Key::generate();
    SANDYK_CHECK(writeSigningKey(key, arguments.value("--to")));
    writeSigner(answer.json, key.publicKey());
    answer.json.member("file", arguments.value("--to"));
    return {};
}

/// In a firm the quorum of administrators accepts it, after looking at what differs (F-07).
Result<void> proposeProfile(const Arguments& arguments, ByteView file, Answer& answer) {
    if (!arguments.has("--operator"))
        return fail(ErrorCode::LawApprovalsNeeded,
                    "in a firm an admin quorum accepts a profile: --operator proposes it", {{"rules", ""}});
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto change,
               custody::propose(firm.desk(), custody::ChangeKind::LawProfile, std::string(custody::kProfileSubject),
                                custody::profileChangeBody(file)));
    answer.json.member("accepted", change.state == custody::ChangeState::Adopted);
    return writeChange(answer.json, firm.desk(), change);
}

Result<void> accept(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t now, timeOf(arguments));
    SANDYK_TRY(const Bytes file, readData(arguments.value("FILE")));
    SANDYK_TRY(const storage::VaultInfo info, storage::Vault::info(arguments.value("--vault")));
    if (info.profile == storage::Profile::Firm && !arguments.has("--dry-run"))
        return proposeProfile(arguments, file, answer);
    SANDYK_TRY(auto open, openVault(arguments));
    const auto& database = open.vault.database();
    if (arguments.has("--dry-run")) {
        SANDYK_TRY(const ProfileChange change, custody::reviewProfile(database, file, now));
        answer.json.member("accepted", false);
        writeProfileHead(answer.json, change.profile);
        writeLines(answer.json, "differences", change.differences);
        return {};
    }
    SANDYK_TRY(auto transaction, storage::Transaction::begin(database));
    SANDYK_TRY(const ProfileChange change, custody::acceptProfile(transaction, database, file, now));
    SANDYK_CHECK(transaction.commit());
    SANDYK_CHECK(open.vault.recordEvent("law.accepted", std::to_string(change.profile.version())));
    answer.json.member("accepted", true);
    writeProfileHead(answer.json, change.profile);
    writeLines(answer.json, "differences", change.differences);
    return {};
}

Result<void> notice(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t now, timeOf(arguments));
    const auto language = law::parseLanguage(arguments.has("--language") ? arguments.value("--language") : "en");
    if (!language) return fail(ErrorCode::Usage, "--language takes tk, ru or en");
    const std::string id = arguments.has("NOTICE") ? arguments.value("NOTICE") : "risk";
    SANDYK_TRY(auto open, openVault(arguments));
    const auto& database = open.vault.database();
    SANDYK_TRY(const Profile profile, custody::profileInForce(database, now));
    const law::Notice* known = profile.notice(id);
    if (!known) return fail(ErrorCode::LawQuestion, "the profile has no such notice");
    if (arguments.has("--accept")) {
        SANDYK_TRY(auto transaction, storage::Transaction::begin(database));
        SANDYK_CHECK(custody::acceptNotice(transaction, database, profile, id, *language, now));
        SANDYK_CHECK(transaction.commit());
    }
    SANDYK_TRY(const bool isAccepted, custody::isNoticeAccepted(database, profile, id));
    answer.json.member("notice", id);
    answer.json.member("title", known->title.in(*language));
    answer.json.member("text", known->body.in(*language));
    answer.json.member("accepted", isAccepted);
    return {};
}

constexpr Parameter kNow{Kind::Option, "--now", "SECONDS", "the time to judge by (UNIX); the clock's when left out"};
constexpr Parameter kUser{Kind::Option, "--profile", "PROFILE", "individual (default), firm or signer"};
constexpr Parameter kLanguage{Kind::Option, "--language", "CODE", "tk, ru or en (default)"};
constexpr Parameter kProfileFile{Kind::Option, "--file", "FILE", "a signed profile instead of the one in force"};
constexpr Parameter kFile{Kind::Argument, "FILE", "FILE", "a signed file, or -", Parameter::Need::Required};
constexpr Parameter kKeyFile{Kind::Option, "--key-file", "FILE", "the signing key: a file, - or fd:N"};

constexpr Parameter kShow[] = {
    kUser, kLanguage, {Kind::Option, "--rule", "ID", "only this rule"}, kProfileFile, kVault, kPasswordFile, kNow};
constexpr Parameter kCheck[] = {
    {Kind::Argument, "QUESTION", "NAME", "what is to be done, as law questions lists them", Parameter::Need::Required},
    {Kind::RepeatedOption, "--fact", "NAME=VALUE", "a fact; what is not given counts against the act"},
    {Kind::Flag, "--enforce", "", "fail when it is blocked or needs approvals or a reason"},
    kUser,
    kProfileFile,
    kVault,
    kPasswordFile,
    kNow,
};
constexpr Parameter kDiff[] = {{Kind::Arguments, "FILES", "FILE", "two signed profiles", Parameter::Need::Required},
                               kNow};
constexpr Parameter kVerify[] = {kFile, kNow};
constexpr Parameter kSign[] = {
    kFile,
    kKeyFile,
    {Kind::Option, "--set-version", "N", "the new version"},
    {Kind::Option, "--issued-at", "SECONDS", "when it is issued (UNIX)"},
    {Kind::Option, "--expires-at", "SECONDS", "when it is no longer used (UNIX)"},
    kOut,
};
constexpr Parameter kNewKey[] = {
    {Kind::Option, "--to", "FILE", "the new file that keeps the secret key", Parameter::Need::Required},
    kReveal,
};
constexpr Parameter kAccept[] = {
    kFile, kVaultNeeded, kPasswordFile, kOperator, {Kind::Flag, "--dry-run", "", "only say what would change"}, kNow};
constexpr Parameter kNotice[] = {
    {Kind::Argument, "NOTICE", "ID", "which notice; risk when left out"},
    {Kind::Flag, "--accept", "", "keep in the vault that it was read and accepted"},
    kLanguage,
    kVaultNeeded,
    kPasswordFile,
    kNow,
};
constexpr Command kCommands[] = {
    {"show", "the law profile in force: rules, sources, how sure they are", kShow, show},
    {"check", "what the profile says to an act", kCheck, check},
    {"questions", "the acts and facts that can be asked about", {}, questions},
    {"notice", "a notice of the profile, and whether it was accepted", kNotice, notice},
    {"accept", "keep a newer signed profile in a vault; in a firm, propose it to the administrators", kAccept, accept},
    {"verify", "check a signed profile", kVerify, verify},
    {"diff", "what changed between two signed profiles", kDiff, diff},
    {"sign", "sign a data file", kSign, sign},
    {"new-key", "make a key that signs data files", kNewKey, newKey},
};

} // namespace

constinit const Group kLawGroup{"law", "the law profile and its verdicts", kCommands};

} // namespace sandyk::cli
