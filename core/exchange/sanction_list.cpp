#include "exchange/sanction_list.h"

#include <algorithm>
#include <set>

namespace sandyk::exchange {

namespace {

constexpr std::pair<ListedKind, std::string_view> kKinds[] = {
    {ListedKind::Person, "person"}, {ListedKind::Entity, "entity"}, {ListedKind::Other, "other"}};
constexpr std::size_t kMostId = 64, kMostAsset = 32, kMostAddress = 200;

Failure bad(const std::string& why) {
    return fail(ErrorCode::ScreeningFormat, why);
}

bool isPlain(std::string_view text, std::size_t most) {
    return !text.empty() && text.size() <= most &&
           std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
}

bool isSourceName(std::string_view name) {
    return !name.empty() && name.size() <= 32 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isDay(std::string_view day) {
    if (day.size() != 10) return false;
    for (std::size_t i = 0; i < day.size(); ++i) {
        const bool isDash = i == 4 || i == 7;
        if (isDash ? day[i] != '-' : (day[i] < '0' || day[i] > '9')) return false;
    }
    return true;
}

Result<void> checkParty(const ListedParty& party) {
    if (party.id.empty() || party.id.size() > kMostId) return bad("a party's id is too long or missing");
    if (party.names.empty() && party.addresses.empty()) return bad("a party without name and address");
    if (party.names.size() > SanctionList::kMostNames || party.addresses.size() > SanctionList::kMostAddresses)
        return bad("a party has too many names or addresses");
    for (const std::string& name : party.names) {
        if (name.empty() || name.size() > SanctionList::kMostName || !isUtf8(name))
            return bad("a name is too long, empty or no text");
    }
    for (const ListedAddress& each : party.addresses) {
        if (!isPlain(each.asset, kMostAsset) || !isPlain(each.address, kMostAddress))
            return bad("an address is too long or has strange characters");
    }
    return {};
}

Result<ListedParty> readParty(const JsonValue& value) {
    JsonFields fields(value, ErrorCode::ScreeningFormat, "party");
    ListedParty party;
    SANDYK_TRY(party.id, fields.text("id", 1, kMostId));
    SANDYK_TRY(const std::string kind, fields.text("kind", 1, 16));
    const auto known = std::ranges::find(kKinds, kind, [](const auto& each) { return each.second; });
    if (known == std::end(kKinds)) return bad("no such kind of party");
    party.kind = known->first;
    SANDYK_TRY(const JsonValue::Array* names, fields.array("names", SanctionList::kMostNames));
    for (const JsonValue& name : *names) {
        if (name.text() == nullptr) return bad("a name is no text");
        party.names.push_back(*name.text());
    }
    if (fields.find("addresses") != nullptr) {
        SANDYK_TRY(const JsonValue::Array* addresses, fields.array("addresses", SanctionList::kMostAddresses));
        for (const JsonValue& each : *addresses) {
            JsonFields one(each, ErrorCode::ScreeningFormat, "address");
            ListedAddress address;
            SANDYK_TRY(address.asset, one.text("asset", 1, kMostAsset));
            SANDYK_TRY(address.address, one.text("address", 1, kMostAddress));
            SANDYK_CHECK(one.finish());
            party.addresses.push_back(std::move(address));
        }
    }
    SANDYK_CHECK(fields.finish());
    return party;
}

} // namespace

std::string_view listedKindName(ListedKind kind) {
    const auto known = std::ranges::find(kKinds, kind, [](const auto& each) { return each.first; });
    return known != std::end(kKinds) ? known->second : std::string_view();
}

Result<void> SanctionList::check() const {
    if (!isSourceName(source)) return bad("a source is named by a-z, 0-9 and -");
    if (!isDay(published)) return bad("the day of publication is missing");
    if (parties.empty()) return bad("the list is empty");
    if (parties.size() > kMostParties) return bad("the list is too long");
    std::set<std::string_view> ids;
    for (const ListedParty& party : parties) {
        SANDYK_CHECK(checkParty(party));
        if (!ids.insert(party.id).second) return bad("an id stands twice in the list");
    }
    return {};
}

JsonValue SanctionList::payload() const {
    JsonValue::Array list;
    list.reserve(parties.size());
    for (const ListedParty& party : parties) {
        JsonValue::Object one{{"id", party.id}, {"kind", std::string(listedKindName(party.kind))}};
        one["names"] = JsonValue::Array(party.names.begin(), party.names.end());
        JsonValue::Array addresses;
        for (const ListedAddress& each : party.addresses)
            addresses.push_back(JsonValue::Object{{"asset", each.asset}, {"address", each.address}});
        if (!addresses.empty()) one["addresses"] = std::move(addresses);
        list.push_back(std::move(one));
    }
    return JsonValue::Object{{"source", source}, {"published", published}, {"parties", std::move(list)}};
}

Result<SanctionList> SanctionList::fromPayload(const JsonValue& payload) {
    JsonFields fields(payload, ErrorCode::ScreeningFormat, "list");
    SanctionList list;
    SANDYK_TRY(list.source, fields.text("source", 1, 32));
    SANDYK_TRY(list.published, fields.text("published", 10, 10));
    SANDYK_TRY(const JsonValue::Array* parties, fields.array("parties", kMostParties));
    SANDYK_CHECK(fields.finish());
    list.parties.reserve(parties->size());
    for (const JsonValue& value : *parties) {
        SANDYK_TRY(ListedParty party, readParty(value));
        list.parties.push_back(std::move(party));
    }
    SANDYK_CHECK(list.check());
    return list;
}

} // namespace sandyk::exchange
