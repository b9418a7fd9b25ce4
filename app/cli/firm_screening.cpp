#include "base/encoding.h"
#include "cli/firm_source.h"
#include "cli/input.h"
#include "cli/law_json.h"
#include "custody/screening.h"
#include "exchange/xml_reader.h"
#include "storage/record_rules.h"

namespace sandyk::cli {

namespace {

using custody::HitDecision;

Result<bool> isPersonal(const Arguments& arguments) {
    SANDYK_TRY(const storage::VaultInfo info, storage::Vault::info(arguments.value("--vault")));
    return info.profile == storage::Profile::Individual;
}

void writeList(JsonWriter& json, const custody::ListInForce& list) {
    json.member("source", list.source);
    json.member("version", list.version);
    json.member("published", list.published);
    json.member("list_at", list.issuedAt);
    json.member("imported_at", list.importedAt);
    json.member("imported_by", list.importedBy);
    json.member("parties", list.parties);
}

void writeMatch(JsonWriter& json, const custody::ScreeningMatch& match) {
    json.member("source", match.source);
    json.member("party", match.party);
    json.member("listed", match.listed);
    json.member("place", match.place);
    json.member("list_at", match.listAt);
}

Result<crypto::SignedData> signedList(const Arguments& arguments, const exchange::SanctionList& list) {
    const std::int64_t now = storage::unixTime();
    if (arguments.has("--key-file")) {
        SANDYK_TRY(const SecureString text, readSecret(arguments, "--key-file", SecretKind::SigningKey));
        SANDYK_TRY(const auto key, parseSigningKey(text));
        return custody::signSanctionList(list, now, key);
    }
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_CHECK(custody::standing(firm.desk(), custody::Act::EnterClient));
    return custody::signSanctionList(list, now, firm.actor->key);
}

/// A published file becomes a signed list: by an officer for the firm, or with a key of signed data.
Result<void> make(const Arguments& arguments, Answer& answer) {
    if (!arguments.has("--file")) return fail(ErrorCode::Usage, "--file is needed: the file as it was published");
    SANDYK_TRY(const Bytes content, readContent(arguments.value("--file"), exchange::XmlReader::kMostBytes));
    SANDYK_TRY(const auto list,
               exchange::readSanctionSource(content, arguments.value("--source"), arguments.value("--published")));
    SANDYK_TRY(const auto data, signedList(arguments, list));
    const std::string text = data.toFile();
    // What an import would refuse is not written.
    SANDYK_CHECK(crypto::SignedData::parse(asBytes(text)));
    std::size_t names = 0, addresses = 0;
    for (const exchange::ListedParty& party : list.parties) {
        names += party.names.size();
        addresses += party.addresses.size();
    }
    answer.json.member("source", list.source);
    answer.json.member("published", list.published);
    answer.json.member("version", data.version);
    answer.json.member("parties", list.parties.size());
    answer.json.member("names", names);
    answer.json.member("addresses", addresses);
    writeSigner(answer.json, data.signatures.front().key);
    answer.file = toBytes(asBytes(text));
    return {};
}

Result<void> import(const Arguments& arguments, Answer& answer) {
    if (!arguments.has("--file")) return fail(ErrorCode::Usage, "--file is needed: a signed list");
    SANDYK_TRY(const Bytes file, readContent(arguments.value("--file"), crypto::SignedData::kMostBytes));
    SANDYK_TRY(const bool isOwn, isPersonal(arguments));
    if (isOwn) {
        SANDYK_TRY(auto open, openVault(arguments));
        SANDYK_TRY(const auto list, custody::keepSanctionList(open.vault.database(), file, storage::unixTime()));
        writeList(answer.json, list);
        return {};
    }
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto imported, custody::importSanctionList(firm.desk(), file));
    writeList(answer.json, imported.list);
    answer.json.member("hits", imported.newHits);
    return {};
}

Result<void> status(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirm(arguments));
    SANDYK_TRY(const auto now, custody::screeningStatus(firm.desk()));
    answer.json.member("stale", now.isStale);
    answer.json.member("most_days", now.mostDays);
    if (now.goodUntil) answer.json.member("good_until", *now.goodUntil);
    answer.json.member("open_hits", now.openHits);
    answer.json.beginArray("lists");
    for (const custody::ListInForce& list : now.lists) {
        answer.json.beginObject();
        writeList(answer.json, list);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

/// For looking: nothing follows from it, and nothing leaves the machine (I-10).
Result<void> check(const Arguments& arguments, Answer& answer) {
    if (!arguments.has("--text")) return fail(ErrorCode::Usage, "--text is needed: an address or a name");
    SANDYK_TRY(const bool isOwn, isPersonal(arguments));
    std::vector<custody::ScreeningMatch> matches;
    if (isOwn) {
        SANDYK_TRY(auto open, openVault(arguments));
        SANDYK_TRY(matches, custody::lookUp(open.vault.database(), {}, arguments.value("--text")));
    } else {
        SANDYK_TRY(const FirmVault firm, openFirm(arguments));
        SANDYK_TRY(matches, custody::lookUp(firm.database(), firm.id, arguments.value("--text")));
    }
    answer.json.member("listed", !matches.empty());
    answer.json.beginArray("matches");
    for (const custody::ScreeningMatch& match : matches) {
        answer.json.beginObject();
        writeMatch(answer.json, match);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> run(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const std::size_t hits, custody::screenEverything(firm.desk()));
    answer.json.member("hits", hits);
    return {};
}

Result<void> hits(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto rows, custody::screeningHits(firm.desk(), arguments.has("--all")));
    answer.json.beginArray("hits");
    for (const custody::ScreeningHitRow& hit : rows) {
        answer.json.beginObject();
        answer.json.member("id", hit.id);
        answer.json.member("subject", hit.subject);
        writeMatch(answer.json, hit.match);
        answer.json.member("found_at", hit.foundAt);
        answer.json.member("decision", custody::hitDecisionName(hit.decision));
        answer.json.member("reason", hit.reason);
        answer.json.member("decided_by", hit.decidedBy);
        if (hit.decidedAt) answer.json.member("decided_at", *hit.decidedAt);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> decide(const Arguments& arguments, Answer& answer, HitDecision decision) {
    SANDYK_TRY(const std::int64_t id, arguments.number("--id", 1, INT64_MAX, 0));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_CHECK(custody::decideHit(firm.desk(), id, decision, arguments.value("--reason")));
    answer.json.member("id", id);
    answer.json.member("decision", custody::hitDecisionName(decision));
    return {};
}

} // namespace

Result<void> firmScreening(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {
        {"make", make},
        {"import", import},
        {"status", status},
        {"check", check},
        {"run", run},
        {"hits", hits},
        {"clear", [](const Arguments& given, Answer& to) { return decide(given, to, HitDecision::Cleared); }},
        {"confirm", [](const Arguments& given, Answer& to) { return decide(given, to, HitDecision::Confirmed); }}};
    return runVerb(kVerbs, arguments, answer);
}

} // namespace sandyk::cli
