#include <algorithm>

#include "custody/travel_rule_parts.h"
#include "exchange/country_codes.h"
#include "wallet/price.h"

namespace sandyk::custody {
namespace {

using exchange::twoLetterCountry;

/// In lines of the standard's length, counted in bytes, never inside a letter.
JsonValue::Array lines(std::string_view text) {
    JsonValue::Array all;
    while (!text.empty() && all.size() < 7) {
        std::size_t size = std::min<std::size_t>(text.size(), 70);
        while (size > 1 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80)
            --size;
        all.push_back(std::string(text.substr(0, size)));
        text.remove_prefix(size);
    }
    return all;
}

/// The last word is the family's: records are written as passports in Latin letters say it, given name first.
JsonValue::Object personName(std::string_view whole) {
    const std::size_t space = whole.rfind(' ');
    const bool isOne = space == std::string_view::npos;
    JsonValue::Object name{{"nameIdentifierType", "LEGL"}};
    name["primaryIdentifier"] = std::string(isOne ? whole : whole.substr(space + 1));
    if (!isOne) name["secondaryIdentifier"] = std::string(whole.substr(0, space));
    return name;
}

void addAddress(const std::string& address, const std::string& country, const char* type, JsonValue::Object& to) {
    if (address.empty() || country.empty()) return;
    to["geographicAddress"] = JsonValue::Array{
        JsonValue::Object{{"addressType", type}, {"addressLine", lines(address)}, {"country", country}}};
}

JsonValue naturalPerson(const Person& person, const std::string& number, const std::string& country) {
    JsonValue::Object name{{"nameIdentifier", JsonValue::Array{personName(exchange::latinName(person.fullName))}}};
    if (!exchange::isLatinText(person.fullName))
        name["localNameIdentifier"] = JsonValue::Array{personName(person.fullName)};
    JsonValue::Object who{{"name", std::move(name)}, {"customerIdentification", number}};
    addAddress(person.address, country, "HOME", who);
    if (!person.documentNumber.empty()) {
        const bool isPassport = person.documentKind == "passport";
        const char* type = isPassport ? "CCPT" : person.documentKind == "id-card" ? "IDCD" : "MISC";
        JsonValue::Object id{{"nationalIdentifier", person.documentNumber}, {"nationalIdentifierType", type}};
        const std::string_view code = twoLetterCountry(person.nationality);
        if (isPassport && !code.empty()) id["countryOfIssue"] = std::string(code);
        who["nationalIdentification"] = std::move(id);
    }
    if (!person.birthDate.empty() && !person.birthPlace.empty())
        who["dateAndPlaceOfBirth"] =
            JsonValue::Object{{"dateOfBirth", person.birthDate}, {"placeOfBirth", person.birthPlace}};
    return JsonValue::Object{{"naturalPerson", std::move(who)}};
}

JsonValue legalPerson(const Entity& entity, const std::string& number, const std::string& country) {
    const auto name = [](const std::string& text) {
        return JsonValue::Array{
            JsonValue::Object{{"legalPersonName", text}, {"legalPersonNameIdentifierType", "LEGL"}}};
    };
    JsonValue::Object names{{"nameIdentifier", name(exchange::latinName(entity.name))}};
    if (!exchange::isLatinText(entity.name)) names["localNameIdentifier"] = name(entity.name);
    JsonValue::Object who{{"name", std::move(names)}, {"customerNumber", number}};
    addAddress(entity.address, country, "BIZZ", who);
    const std::string_view code = twoLetterCountry(entity.registrationCountry);
    if (!code.empty()) who["countryOfRegistration"] = std::string(code);
    return JsonValue::Object{{"legalPerson", std::move(who)}};
}

/// The address that the coins come from; the wallet's code when the transaction does not tell.
std::string sourceAddress(const StoredRequest& request, Network network) {
    for (const bitcoin::PsbtInput& input : request.psbt.inputs) {
        const bitcoin::TxOutput* spent = input.spentOutput();
        if (spent == nullptr) continue;
        const auto address = bitcoin::Address::fromScript(spent->scriptPubKey, network);
        if (address) return address->toString();
    }
    return request.body.wallet;
}

/// The firm's own coins: the firm is the originator, as it names itself.
JsonValue firmPerson(const JsonValue::Object& record) {
    const auto provider = record.find("originatingVASP");
    const auto* inner = provider != record.end() ? provider->second.object() : nullptr;
    const auto found = inner != nullptr ? inner->find("originatingVASP") : JsonValue::Object::const_iterator();
    return inner != nullptr && found != inner->end() ? found->second : JsonValue();
}

} // namespace

JsonValue originatorPerson(const ClientRecord& record, const std::string& number, const std::string& country) {
    return record.kind == ClientKind::Natural ? naturalPerson(record.person, number, country)
                                              : legalPerson(record.entity, number, country);
}

std::string_view localScript(std::string_view name) {
    if (exchange::isLatinText(name)) return {};
    return exchange::isLatinText(exchange::latinName(name)) ? "cyrl" : "othr";
}

Result<TravelRuleFile> travelRuleRecord(const Desk& desk, std::int64_t requestId, const JsonValue& details) {
    SANDYK_TRY(const Standing now, standing(desk, Act::EnterClient));
    SANDYK_TRY(const StoredRequest request, readRequest(desk.database, requestId));
    const RequestBody& body = request.body;
    if (body.kind != RequestKind::Withdrawal)
        return fail(ErrorCode::FirmShape, "only withdrawals go to another provider", {{"rules", "F-25"}});
    JsonFields fields(details, ErrorCode::TravelRuleFormat, "details");
    JsonValue::Object record;
    for (const char* name : {"beneficiary", "originatingVASP", "beneficiaryVASP", "transferPath", "payloadMetadata"}) {
        if (const JsonValue* given = fields.find(name)) record[name] = *given;
    }
    std::string country;
    if (fields.find("originatorCountry") != nullptr) {
        SANDYK_TRY(country, fields.text("originatorCountry", 2, 2));
    }
    SANDYK_CHECK(fields.finish());
    JsonValue who;
    if (body.beneficiary == kFirmOwner) {
        who = firmPerson(record);
    } else {
        SANDYK_TRY(const ClientSummary client, clearedClient(desk, now.firm, body.beneficiary));
        SANDYK_TRY(const ClientRecord approved, approvedRecord(desk.database, client));
        who = originatorPerson(approved, client.number, country);
        const std::string_view script = localScript(approved.name());
        if (!script.empty() && !record.contains("payloadMetadata"))
            record["payloadMetadata"] =
                JsonValue::Object{{"transliterationMethod", JsonValue::Array{std::string(script)}}};
    }
    SANDYK_TRY(const Network network, parseNetwork(body.network));
    record["originator"] = JsonValue::Object{{"originatorPersons", JsonValue::Array{who}},
                                             {"accountNumber", JsonValue::Array{sourceAddress(request, network)}}};
    const auto beneficiary = record.find("beneficiary");
    if (beneficiary != record.end() && beneficiary->second.object() != nullptr)
        (*beneficiary->second.object())["accountNumber"] = JsonValue::Array{body.address};
    TravelRuleFile file;
    file.record = std::move(record);
    file.network = body.network;
    file.asset = body.asset;
    file.address = body.address;
    file.txid = body.txid.toString();
    file.amount = body.amount;
    file.madeAt = now.time.now;
    file.problems = exchange::ivmsProblems(file.record, wallet::dayOf(now.time.now));
    return file;
}

} // namespace sandyk::custody
