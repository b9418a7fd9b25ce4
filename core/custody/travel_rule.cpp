#include "custody/travel_rule.h"

#include <algorithm>
#include <chrono>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "custody/client_rows.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

constexpr std::string_view kMagic = "sandyk-travel-rule-1\n";
constexpr std::string_view kSigned = "sandyk/travel-rule/1\n";
constexpr Named<TravelRule> kStates[] = {{TravelRule::NotNeeded, "not-needed"},
                                         {TravelRule::Unset, "unset"},
                                         {TravelRule::Missing, "missing"},
                                         {TravelRule::Made, "made"}};

Failure bad(const std::string& why) {
    return fail(ErrorCode::TravelRuleFormat, why);
}

std::string dayOf(std::int64_t time) {
    const std::chrono::year_month_day day{
        std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(time)))};
    const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(static_cast<int>(day.year())) + "-" + two(static_cast<unsigned>(day.month())) + "-" +
           two(static_cast<unsigned>(day.day()));
}

/// Records hold three letters as passports do; the standard wants two. "" for a country that is not in the table.
std::string twoLetters(const std::string& country) {
    static constexpr std::pair<std::string_view, std::string_view> kCodes[] = {
        {"TKM", "TM"}, {"RUS", "RU"}, {"KAZ", "KZ"}, {"UZB", "UZ"}, {"TUR", "TR"}, {"IRN", "IR"}, {"AFG", "AF"},
        {"AZE", "AZ"}, {"KGZ", "KG"}, {"TJK", "TJ"}, {"CHN", "CN"}, {"IND", "IN"}, {"ARE", "AE"}, {"USA", "US"},
        {"GBR", "GB"}, {"DEU", "DE"}, {"UKR", "UA"}, {"BLR", "BY"}, {"GEO", "GE"}, {"ARM", "AM"}, {"PAK", "PK"}};
    for (const auto& [three, two] : kCodes) {
        if (three == country) return std::string(two);
    }
    return country.size() == 2 ? country : std::string();
}

JsonValue::Array lines(std::string_view text) {
    JsonValue::Array all;
    while (!text.empty() && all.size() < 7) {
        std::size_t size = std::min<std::size_t>(text.size(), 70);
        // Never inside a letter of several bytes.
        while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80)
            --size;
        all.push_back(std::string(text.substr(0, size)));
        text.remove_prefix(size);
    }
    return all;
}

JsonValue::Object personName(std::string_view whole) {
    const std::size_t space = whole.rfind(' ');
    JsonValue::Object name{{"nameIdentifierType", "LEGL"}};
    name["primaryIdentifier"] = std::string(space == std::string_view::npos ? whole : whole.substr(space + 1));
    if (space != std::string_view::npos) name["secondaryIdentifier"] = std::string(whole.substr(0, space));
    return name;
}

void addAddress(const std::string& address, const std::string& country, const char* type, JsonValue::Object& to) {
    const std::string code = twoLetters(country);
    if (address.empty() || code.empty()) return;
    to["geographicAddress"] =
        JsonValue::Array{JsonValue::Object{{"addressType", type}, {"addressLine", lines(address)}, {"country", code}}};
}

JsonValue naturalPerson(const Person& person, const std::string& number) {
    JsonValue::Object name{{"nameIdentifier", JsonValue::Array{personName(exchange::latinName(person.fullName))}}};
    if (!exchange::isLatinText(person.fullName))
        name["localNameIdentifier"] = JsonValue::Array{personName(person.fullName)};
    JsonValue::Object who{{"name", std::move(name)}, {"customerIdentification", number}};
    addAddress(person.address, person.nationality, "HOME", who);
    if (!person.documentNumber.empty()) {
        const char* type = person.documentKind == "passport"  ? "CCPT"
                           : person.documentKind == "id-card" ? "IDCD"
                                                              : "MISC";
        JsonValue::Object id{{"nationalIdentifier", person.documentNumber}, {"nationalIdentifierType", type}};
        if (const std::string code = twoLetters(person.nationality); !code.empty()) id["countryOfIssue"] = code;
        who["nationalIdentification"] = std::move(id);
    }
    if (!person.birthDate.empty() && !person.birthPlace.empty())
        who["dateAndPlaceOfBirth"] =
            JsonValue::Object{{"dateOfBirth", person.birthDate}, {"placeOfBirth", person.birthPlace}};
    return JsonValue::Object{{"naturalPerson", std::move(who)}};
}

JsonValue legalPerson(const Entity& entity, const std::string& number) {
    const auto name = [](const std::string& text) {
        return JsonValue::Array{
            JsonValue::Object{{"legalPersonName", text}, {"legalPersonNameIdentifierType", "LEGL"}}};
    };
    JsonValue::Object names{{"nameIdentifier", name(exchange::latinName(entity.name))}};
    if (!exchange::isLatinText(entity.name)) names["localNameIdentifier"] = name(entity.name);
    JsonValue::Object who{{"name", std::move(names)}, {"customerIdentification", number}};
    addAddress(entity.address, entity.registrationCountry, "BIZZ", who);
    if (const std::string code = twoLetters(entity.registrationCountry); !code.empty())
        who["countryOfRegistration"] = code;
    return JsonValue::Object{{"legalPerson", std::move(who)}};
}

std::string sourceAddress(const StoredRequest& request, Network network) {
    for (const bitcoin::PsbtInput& input : request.psbt.inputs) {
        const bitcoin::TxOutput* spent = input.spentOutput();
        const auto address =
            spent != nullptr ? bitcoin::Address::fromScript(spent->scriptPubKey, network) : std::nullopt;
        if (address) return address->toString();
    }
    return request.body.wallet;
}

std::string contentText(const TravelRuleFile& file) {
    const JsonValue value = JsonValue::Object{{"format", "sandyk-travel-rule-1"},
                                              {"ivms101", file.record},
                                              {"transfer", JsonValue::Object{{"network", file.network},
                                                                             {"asset", file.asset},
                                                                             {"address", file.address},
                                                                             {"txid", file.txid},
                                                                             {"amount", file.amount}}},
                                              {"made_at", file.madeAt}};
    return value.canonical();
}

Bytes signedBytes(std::string_view content) {
    Bytes bytes = toBytes(asBytes(kSigned));
    append(bytes, asBytes(content));
    return bytes;
}

Result<std::optional<crypto::SealedBoxKey>> readKey(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT secret FROM travel_rule_key WHERE only=1"));
    SANDYK_TRY(const bool row, select.step());
    if (!row) return std::optional<crypto::SealedBoxKey>();
    SANDYK_TRY(auto key, crypto::SealedBoxKey::fromSecret(select.secretBlob(0)));
    return std::optional(std::move(key));
}

Result<void> keepFile(const Database& database, int direction, const std::optional<Hash256>& request, ByteView file,
                      const std::string& by, std::int64_t now) {
    SANDYK_TRY(Statement insert,
               database.prepare("INSERT OR IGNORE INTO travel_rule_file (direction, request, digest, sealed, made_by, "
                                "made_at) VALUES (?, ?, ?, ?, ?, ?)"));
    const Hash256 digest = crypto::sha256(file);
    insert.bind(std::int64_t{direction});
    if (request)
        insert.bind(ByteView(*request));
    else
        insert.bindNull();
    return insert.bind(ByteView(digest)).bind(file).bind(by).bind(now).run();
}

bool isAbove(const Desk& desk, const StoredRequest& request, std::string_view figure, bool& isSet) {
    const auto threshold = desk.law != nullptr ? desk.law->figure(figure) : std::optional<std::int64_t>();
    isSet = threshold.has_value();
    // An amount without a price counts as one above.
    return threshold && (!request.fiat || *request.fiat >= *threshold);
}

} // namespace

std::string_view travelRuleName(TravelRule state) {
    return nameOf(kStates, state);
}

Result<TravelRule> travelRuleOf(const Desk& desk, const StoredRequest& request) {
    const RequestBody& body = request.body;
    if (body.kind != RequestKind::Withdrawal || body.counterparty == "unhosted") return TravelRule::NotNeeded;
    SANDYK_TRY(Statement select,
               desk.database.prepare("SELECT 1 FROM travel_rule_file WHERE direction=1 AND request=?"));
    SANDYK_TRY(const bool isMade, select.bind(ByteView(request.hash)).step());
    if (isMade) return TravelRule::Made;
    bool isSet = false;
    const bool needs = isAbove(desk, request, "travel_rule_minor", isSet);
    if (!isSet) return TravelRule::Unset;
    return needs ? TravelRule::Missing : TravelRule::NotNeeded;
}

Result<void> demandTravelRule(const Desk& desk, const StoredRequest& request) {
    SANDYK_TRY(const TravelRule state, travelRuleOf(desk, request));
    if (state != TravelRule::Missing) return {};
    return fail(ErrorCode::TravelRuleIncomplete, "the travel-rule file of this transfer was not made",
                {{"rules", "F-25"}, {"missing", "file"}});
}

Result<void> demandControlProof(const Desk& desk, const StoredRequest& request) {
    const RequestBody& body = request.body;
    const bool isUnproven =
        body.destination == DestinationClass::ListedUnproven || body.destination == DestinationClass::Unlisted;
    bool isSet = false;
    if (body.counterparty != "unhosted" || !isUnproven || !isAbove(desk, request, "control_proof_minor", isSet))
        return {};
    return fail(ErrorCode::FirmProof, "above the threshold the address needs its owner's proof of control",
                {{"rules", "F-26"}});
}

Result<TravelRuleFile> travelRuleRecord(const Desk& desk, std::int64_t requestId, const JsonValue& details) {
    SANDYK_TRY(const Standing now, standing(desk, Act::EnterClient));
    SANDYK_TRY(const StoredRequest request, readRequest(desk.database, requestId));
    const RequestBody& body = request.body;
    JsonFields fields(details, ErrorCode::TravelRuleFormat, "details");
    JsonValue::Object record;
    for (const char* name : {"beneficiary", "originatingVASP", "beneficiaryVASP", "payloadMetadata"}) {
        if (const JsonValue* given = fields.find(name)) record[name] = *given;
    }
    SANDYK_CHECK(fields.finish());
    SANDYK_TRY(const ClientSummary client, clearedClient(desk, now.firm, body.beneficiary));
    SANDYK_TRY(const ClientRecord approved, approvedRecord(desk.database, client));
    SANDYK_TRY(const Network network, parseNetwork(body.network));
    const JsonValue who = approved.kind == ClientKind::Natural ? naturalPerson(approved.person, client.number)
                                                               : legalPerson(approved.entity, client.number);
    record["originator"] = JsonValue::Object{{"originatorPersons", JsonValue::Array{who}},
                                             {"accountNumber", JsonValue::Array{sourceAddress(request, network)}}};
    if (record.contains("beneficiary") && record["beneficiary"].object() != nullptr)
        (*record["beneficiary"].object())["accountNumber"] = JsonValue::Array{body.address};
    TravelRuleFile file;
    file.record = std::move(record);
    file.network = body.network;
    file.asset = body.asset;
    file.address = body.address;
    file.txid = body.txid.toString();
    file.amount = body.amount;
    file.madeAt = now.time.now;
    file.problems = exchange::ivmsProblems(file.record, dayOf(now.time.now));
    return file;
}

Result<Bytes> makeTravelRule(const Desk& desk, std::int64_t requestId, const JsonValue& details,
                             const crypto::X25519PublicKey& recipient) {
    SANDYK_TRY(const TravelRuleFile file, travelRuleRecord(desk, requestId, details));
    if (!file.problems.empty()) {
        std::string missing;
        for (const std::string& problem : file.problems)
            missing += (missing.empty() ? "" : "; ") + problem;
        return fail(ErrorCode::TravelRuleIncomplete, "the record is not complete",
                    {{"rules", "F-25"}, {"missing", missing.substr(0, 2'000)}});
    }
    SANDYK_TRY(const StoredRequest request, readRequest(desk.database, requestId));
    Bytes sealed = sealTravelRule(file, desk.actor->key, recipient);
    SANDYK_CHECK(
        logged(desk, "travel-rule.made",
               {{"request", toHex(request.hash)},
                {"client", request.body.beneficiary},
                {"sha256", toHex(crypto::sha256(sealed))},
                {"recipient", toHex(recipient)}},
               [&] { return keepFile(desk.database, 1, request.hash, sealed, desk.actor->name, file.madeAt); }));
    return sealed;
}

Result<crypto::X25519PublicKey> travelRuleKey(const Desk& desk) {
    SANDYK_TRY(const auto known, readKey(desk.database));
    if (known) return known->publicKey();
    SANDYK_CHECK(standing(desk, Act::EnterClient));
    const auto key = crypto::SealedBoxKey::generate();
    SANDYK_CHECK(logged(desk, "travel-rule.key", {{"key", toHex(key.publicKey())}}, [&]() -> Result<void> {
        SANDYK_TRY(Statement insert, desk.database.prepare("INSERT INTO travel_rule_key VALUES (1, ?)"));
        return insert.bind(ByteView(key.secret().view())).run();
    }));
    return key.publicKey();
}

Result<TravelRuleFile> openTravelRule(const Desk& desk, ByteView file,
                                      const std::optional<crypto::Ed25519PublicKey>& sender) {
    SANDYK_TRY(const Standing now, standing(desk, Act::EnterClient));
    SANDYK_TRY(const auto key, readKey(desk.database));
    if (!key || file.size() > kMostTravelRule || !asText(file).starts_with(kMagic))
        return bad("no travel-rule file for this firm");
    const auto inner = key->open(file.subspan(kMagic.size()));
    if (!inner) return bad("changed, or sealed for another");
    SANDYK_TRY(TravelRuleFile opened, parseTravelRule(inner->view()));
    if (sender && *sender != opened.signer) return bad("signed by another than the provider that was named");
    opened.problems = exchange::ivmsProblems(opened.record, dayOf(now.time.now));
    SANDYK_CHECK(logged(desk, "travel-rule.taken",
                        {{"sha256", toHex(crypto::sha256(file))},
                         {"signer", toHex(opened.signer)},
                         {"txid", opened.txid},
                         {"problems", std::to_string(opened.problems.size())}},
                        [&] { return keepFile(desk.database, 2, {}, file, now.who->name, now.time.now); }));
    return opened;
}

Bytes sealTravelRule(const TravelRuleFile& content, const crypto::Ed25519Key& signer,
                     const crypto::X25519PublicKey& recipient) {
    const std::string text = contentText(content);
    Bytes inner = toBytes(signer.sign(signedBytes(text)));
    append(inner, signer.publicKey());
    append(inner, asBytes(text));
    Bytes file = toBytes(asBytes(kMagic));
    append(file, crypto::sealTo(recipient, inner));
    return file;
}

Result<TravelRuleFile> parseTravelRule(ByteView inner) {
    TravelRuleFile file;
    crypto::Ed25519Signature signature{};
    if (inner.size() > kMostTravelRule || inner.size() < signature.size() + file.signer.size()) return bad("cut off");
    std::ranges::copy(inner.first(signature.size()), signature.begin());
    std::ranges::copy(inner.subspan(signature.size(), file.signer.size()), file.signer.begin());
    const std::string_view text = asText(inner.subspan(signature.size() + file.signer.size()));
    if (!crypto::verifyEd25519(file.signer, signedBytes(text), signature)) return bad("the signature is wrong");
    SANDYK_TRY(const JsonValue value, exchange::parseIvms(text));
    JsonFields fields(value, ErrorCode::TravelRuleFormat, "file");
    SANDYK_TRY(const std::string format, fields.text("format", 1, 64));
    SANDYK_TRY(const JsonValue* record, fields.member("ivms101"));
    SANDYK_TRY(const JsonValue* transfer, fields.member("transfer"));
    SANDYK_TRY(file.madeAt, fields.integer("made_at", 0, JsonValue::kMostInteger));
    SANDYK_CHECK(fields.finish());
    if (format + "\n" != kMagic || record->object() == nullptr) return bad("not of this form");
    file.record = *record;
    JsonFields of(*transfer, ErrorCode::TravelRuleFormat, "transfer");
    SANDYK_TRY(file.network, of.text("network", 1, 32));
    SANDYK_TRY(file.asset, of.text("asset", 1, 32));
    SANDYK_TRY(file.address, of.text("address", 1, 200));
    SANDYK_TRY(file.txid, of.text("txid", 0, 100));
    SANDYK_TRY(file.amount, of.integer("amount", 0, JsonValue::kMostInteger));
    SANDYK_CHECK(of.finish());
    return file;
}

} // namespace sandyk::custody
