#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "exchange/csv_table.h"
#include "exchange/sanction_list.h"
#include "exchange/xml_reader.h"

namespace sandyk::exchange {

namespace {

using Event = XmlReader::Event;

constexpr std::string_view kDigitalCurrency = "Digital Currency Address - ";
constexpr std::size_t kMostJson = crypto::SignedData::kMostBytes;

Failure bad(const std::string& why) {
    return fail(ErrorCode::ScreeningFormat, why);
}

XmlReader readerOf(ByteView file) {
    return XmlReader(asText(file), ErrorCode::ScreeningFormat);
}

void addName(ListedParty& party, std::string name) {
    if (!name.empty() && std::ranges::find(party.names, name) == party.names.end())
        party.names.push_back(std::move(name));
}

void addAddress(ListedParty& party, std::string_view asset, std::string_view address) {
    ListedAddress one{std::string(trimmed(asset)), std::string(trimmed(address))};
    if (std::ranges::find(party.addresses, one) == party.addresses.end()) party.addresses.push_back(std::move(one));
}

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string whole;
    for (const std::string_view part : parts) {
        if (part.empty()) continue;
        if (!whole.empty()) whole += ' ';
        whole += part;
    }
    return whole;
}

/// MM/DD/YYYY.
Result<std::string> americanDay(std::string_view text) {
    if (text.size() != 10 || text[2] != '/' || text[5] != '/') return bad("the date of publication is not MM/DD/YYYY");
    return std::string(text.substr(6, 4)) + "-" + std::string(text.substr(0, 2)) + "-" + std::string(text.substr(3, 2));
}

Result<std::size_t> number(std::string_view text) {
    std::size_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size())
        return bad("a number is missing");
    return value;
}

ListedKind kindOf(std::string_view word) {
    if (word == "Individual") return ListedKind::Person;
    return word == "Entity" ? ListedKind::Entity : ListedKind::Other;
}

/// After the end of the document's element nothing comes.
Result<void> demandEnd(XmlReader& xml) {
    SANDYK_TRY(const Event event, xml.next());
    return event == Event::Done ? Result<void>() : bad("something follows the list");
}

/// The asset of a kind of id or feature that holds addresses, "" of another. A kind that was renamed must not pass as
/// one without addresses.
Result<std::string> assetOf(std::string_view kind) {
    if (kind.starts_with(kDigitalCurrency)) return std::string(trimmed(kind.substr(kDigitalCurrency.size())));
    for (const std::string_view word : {"Currency", "Virtual", "Crypto", "Wallet", "Blockchain"}) {
        if (kind.find(word) != std::string_view::npos) return bad("a new kind of address: " + std::string(kind));
    }
    return std::string();
}

// ---- OFAC, sdn.xml

Result<ListedParty> sdnParty(const XmlElement& entry) {
    static const std::set<std::string_view> kKnown = {"uid",
                                                      "firstName",
                                                      "lastName",
                                                      "title",
                                                      "sdnType",
                                                      "remarks",
                                                      "programList",
                                                      "idList",
                                                      "akaList",
                                                      "addressList",
                                                      "nationalityList",
                                                      "citizenshipList",
                                                      "dateOfBirthList",
                                                      "placeOfBirthList",
                                                      "vesselInfo"};
    for (const XmlElement& child : entry.children) {
        if (!kKnown.contains(child.name)) return bad("an sdnEntry has a part that is not known: " + child.name);
    }
    ListedParty party;
    party.id = std::string(entry.childText("uid"));
    party.kind = kindOf(entry.childText("sdnType"));
    addName(party, joined({entry.childText("firstName"), entry.childText("lastName")}));
    if (party.names.empty()) return bad("an sdnEntry without a name");
    if (const XmlElement* list = entry.child("akaList")) {
        for (const XmlElement& aka : list->children) {
            if (aka.name != "aka" || aka.childText("lastName").empty()) return bad("an alias is not as expected");
            addName(party, joined({aka.childText("firstName"), aka.childText("lastName")}));
        }
    }
    if (const XmlElement* list = entry.child("idList")) {
        for (const XmlElement& id : list->children) {
            const std::string_view type = id.childText("idType");
            if (id.name != "id" || type.empty()) return bad("an id is not as expected");
            SANDYK_TRY(const std::string asset, assetOf(type));
            if (!asset.empty()) addAddress(party, asset, id.childText("idNumber"));
        }
    }
    return party;
}

Result<SanctionList> readSdn(XmlReader& xml) {
    SanctionList list{"ofac-sdn", "", {}};
    std::size_t expected = 0;
    while (true) {
        SANDYK_TRY(const Event event, xml.next());
        if (event != Event::Start) break;
        if (xml.name() == "publshInformation") {
            SANDYK_TRY(const XmlElement info, xml.readElement());
            SANDYK_TRY(list.published, americanDay(info.childText("Publish_Date")));
            SANDYK_TRY(expected, number(info.childText("Record_Count")));
        } else if (xml.name() == "sdnEntry") {
            SANDYK_TRY(const XmlElement entry, xml.readElement());
            SANDYK_TRY(ListedParty party, sdnParty(entry));
            list.parties.push_back(std::move(party));
            if (list.parties.size() > SanctionList::kMostParties) return bad("the list is too long");
        } else {
            return bad("a part that is not known: " + xml.name());
        }
    }
    SANDYK_CHECK(demandEnd(xml));
    if (list.parties.size() != expected) return bad("the number of entries is not what the list says");
    return list;
}

// ---- OFAC, sdn_advanced.xml

/// What the reference sets of the file say its numbers mean.
struct Advanced {
    std::map<std::string, std::string, std::less<>> features;  ///< FeatureType -> asset, of virtual-asset addresses
    std::map<std::string, ListedKind, std::less<>> types;      ///< PartyType
    std::map<std::string, ListedKind, std::less<>> subTypes;   ///< PartySubType
    std::map<std::string, std::string, std::less<>> partTypes; ///< NamePartType -> "Last Name"
};

/// The members of one reference set; empty when there is none.
const std::vector<XmlElement>& setOf(const XmlElement& sets, std::string_view name) {
    static const std::vector<XmlElement> kNone;
    const XmlElement* values = sets.child(name);
    return values != nullptr ? values->children : kNone;
}

Result<void> readSets(const XmlElement& sets, Advanced& known) {
    for (const XmlElement& value : setOf(sets, "FeatureTypeValues")) {
        SANDYK_TRY(std::string asset, assetOf(value.text));
        if (!asset.empty()) known.features.emplace(value.attribute("ID"), std::move(asset));
    }
    for (const XmlElement& value : setOf(sets, "PartyTypeValues"))
        known.types.emplace(value.attribute("ID"), kindOf(value.text));
    for (const XmlElement& value : setOf(sets, "NamePartTypeValues"))
        known.partTypes.emplace(value.attribute("ID"), value.text);
    for (const XmlElement& value : setOf(sets, "PartySubTypeValues")) {
        const auto type = known.types.find(value.attribute("PartyTypeID"));
        if (type != known.types.end()) known.subTypes.emplace(value.attribute("ID"), type->second);
    }
    if (known.features.empty() || known.subTypes.empty() || known.partTypes.empty())
        return bad("the reference sets do not say what the numbers mean");
    return {};
}

/// Given names stand before the family name, as in the older form.
int orderOf(std::string_view partType) {
    if (partType == "First Name") return 0;
    if (partType == "Middle Name") return 1;
    return partType == "Last Name" ? 3 : 2;
}

Result<void> readIdentity(const XmlElement& identity, const Advanced& known, ListedParty& party) {
    std::map<std::string, int, std::less<>> order;
    if (const XmlElement* groups = identity.child("NamePartGroups")) {
        for (const XmlElement& master : groups->children) {
            for (const XmlElement& group : master.children) {
                const auto type = known.partTypes.find(group.attribute("NamePartTypeID"));
                if (type == known.partTypes.end()) return bad("a part of a name has an unknown type");
                order.emplace(group.attribute("ID"), orderOf(type->second));
            }
        }
    }
    for (const XmlElement& alias : identity.children) {
        if (alias.name != "Alias") continue;
        for (const XmlElement& documented : alias.children) {
            if (documented.name != "DocumentedName") continue;
            std::vector<std::pair<int, std::string>> parts;
            for (const XmlElement& part : documented.children) {
                if (part.name != "DocumentedNamePart") continue;
                const XmlElement* value = part.child("NamePartValue");
                if (value == nullptr) return bad("a part of a name has no value");
                const auto place = order.find(value->attribute("NamePartGroupID"));
                if (place == order.end()) return bad("a part of a name belongs nowhere");
                parts.emplace_back(place->second, value->text);
            }
            std::ranges::stable_sort(parts, {}, [](const auto& part) { return part.first; });
            std::string whole;
            for (const auto& [place, text] : parts)
                whole = joined({whole, text});
            addName(party, std::move(whole));
        }
    }
    return {};
}

Result<ListedParty> advancedParty(const XmlElement& distinct, const Advanced& known) {
    ListedParty party;
    party.id = std::string(distinct.attribute("FixedRef"));
    for (const XmlElement& profile : distinct.children) {
        if (profile.name == "Comment") continue;
        if (profile.name != "Profile") return bad("a party has a part that is not known: " + profile.name);
        const auto type = known.subTypes.find(profile.attribute("PartySubTypeID"));
        if (type == known.subTypes.end()) return bad("a party is of an unknown type");
        party.kind = type->second;
        for (const XmlElement& part : profile.children) {
            if (part.name == "Identity") SANDYK_CHECK(readIdentity(part, known, party));
            if (part.name != "Feature") continue;
            const auto asset = known.features.find(part.attribute("FeatureTypeID"));
            if (asset == known.features.end()) continue;
            for (const XmlElement& version : part.children) {
                if (version.name != "FeatureVersion") continue;
                const std::string_view address = version.childText("VersionDetail");
                if (address.empty()) return bad("an address of a virtual asset is missing");
                addAddress(party, asset->second, address);
            }
        }
    }
    if (party.names.empty()) return bad("a party without a name");
    return party;
}

Result<std::string> dayOf(const XmlElement& date) {
    std::string day;
    for (const auto& [part, digits] : {std::pair("Year", 4), std::pair("Month", 2), std::pair("Day", 2)}) {
        const std::string_view text = date.childText(part);
        if (text.empty() || text.size() > static_cast<std::size_t>(digits)) return bad("the date of issue is missing");
        if (!day.empty()) day += '-';
        day += std::string(static_cast<std::size_t>(digits) - text.size(), '0') + std::string(text);
    }
    return day;
}

Result<SanctionList> readAdvanced(XmlReader& xml) {
    SanctionList list{"ofac-sdn", "", {}};
    Advanced known;
    std::size_t sanctioned = 0;
    while (true) {
        SANDYK_TRY(const Event event, xml.next());
        if (event == Event::End && xml.depth() > 0) continue;
        if (event != Event::Start) break;
        const std::string name = xml.name();
        // The three long parts are read piece by piece.
        if (name == "DistinctParties" || name == "Locations" || name == "IDRegDocuments" ||
            name == "ProfileRelationships" || name == "SanctionsEntries")
            continue;
        SANDYK_TRY(const XmlElement element, xml.readElement());
        if (name == "DateOfIssue") {
            SANDYK_TRY(list.published, dayOf(element));
        } else if (name == "ReferenceValueSets") {
            SANDYK_CHECK(readSets(element, known));
        } else if (name == "DistinctParty") {
            SANDYK_TRY(ListedParty party, advancedParty(element, known));
            list.parties.push_back(std::move(party));
            if (list.parties.size() > SanctionList::kMostParties) return bad("the list is too long");
        } else if (name == "SanctionsEntry") {
            ++sanctioned;
        } else if (name != "Location" && name != "IDRegDocument" && name != "ProfileRelationship") {
            return bad("a part that is not known: " + name);
        }
    }
    SANDYK_CHECK(demandEnd(xml));
    if (sanctioned == 0) return bad("the list ends before its entries");
    return list;
}

// ---- the United Nations, consolidated.xml

Result<ListedParty> unParty(const XmlElement& entry, ListedKind kind) {
    ListedParty party;
    party.kind = kind;
    party.id = std::string(entry.childText("DATAID"));
    addName(party, joined({entry.childText("FIRST_NAME"), entry.childText("SECOND_NAME"), entry.childText("THIRD_NAME"),
                           entry.childText("FOURTH_NAME")}));
    if (party.names.empty() || entry.childText("REFERENCE_NUMBER").empty())
        return bad("an entry without name or reference");
    addName(party, std::string(entry.childText("NAME_ORIGINAL_SCRIPT")));
    for (const XmlElement& part : entry.children) {
        if (part.name == "INDIVIDUAL_ALIAS" || part.name == "ENTITY_ALIAS")
            addName(party, std::string(part.childText("ALIAS_NAME")));
    }
    return party;
}

Result<SanctionList> readUn(XmlReader& xml) {
    SanctionList list{"un", std::string(xml.attribute("dateGenerated").substr(0, 10)), {}};
    std::set<std::string> parts;
    while (true) {
        SANDYK_TRY(const Event event, xml.next());
        if (event == Event::End && xml.depth() > 0) continue;
        if (event != Event::Start) break;
        const std::string name = xml.name();
        if (name == "INDIVIDUALS" || name == "ENTITIES") {
            parts.insert(name);
            continue;
        }
        if (name != "INDIVIDUAL" && name != "ENTITY") return bad("a part that is not known: " + name);
        SANDYK_TRY(const XmlElement entry, xml.readElement());
        SANDYK_TRY(ListedParty party, unParty(entry, name == "ENTITY" ? ListedKind::Entity : ListedKind::Person));
        list.parties.push_back(std::move(party));
        if (list.parties.size() > SanctionList::kMostParties) return bad("the list is too long");
    }
    SANDYK_CHECK(demandEnd(xml));
    if (parts.size() != 2) return bad("persons or entities are missing");
    return list;
}

// ---- CSV and JSON

std::vector<std::string> pieces(std::string_view text) {
    std::vector<std::string> all;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        const std::string_view piece = trimmed(text.substr(0, end));
        if (!piece.empty()) all.emplace_back(piece);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

Result<SanctionList> readCsv(ByteView file, const std::string& source, const std::string& published) {
    const auto table = CsvTable::parse(file, {"id", "kind", "name"});
    if (!table) return bad(table.error().detail);
    SanctionList list{source, published, {}};
    for (std::size_t row = 0; row < table->size(); ++row) {
        const std::string where = "line " + std::to_string(table->line(row)) + ": ";
        ListedParty party;
        party.id = table->cell(row, "id");
        const std::string kind = table->cell(row, "kind");
        if (kind != "person" && kind != "entity" && kind != "other")
            return bad(where + "kind is person, entity or other");
        party.kind = kind == "person" ? ListedKind::Person : kind == "entity" ? ListedKind::Entity : ListedKind::Other;
        if (table->isTooLong(row)) return bad(where + "a separator too many");
        addName(party, table->cell(row, "name"));
        for (std::string& alias : pieces(table->cell(row, "aliases")))
            addName(party, std::move(alias));
        for (const std::string& each : pieces(table->cell(row, "addresses"))) {
            const std::size_t colon = each.find(':');
            if (colon == std::string::npos) return bad(where + "an address is ASSET:ADDRESS");
            addAddress(party, std::string_view(each).substr(0, colon), std::string_view(each).substr(colon + 1));
        }
        list.parties.push_back(std::move(party));
    }
    return list;
}

Result<SanctionList> readXml(ByteView file) {
    XmlReader xml = readerOf(file);
    SANDYK_TRY(const Event event, xml.next());
    if (event != Event::Start) return bad("no list");
    if (xml.name() == "sdnList") return readSdn(xml);
    if (xml.name() == "Sanctions") return readAdvanced(xml);
    if (xml.name() == "CONSOLIDATED_LIST") return readUn(xml);
    return bad("an XML file of no known publisher: " + xml.name());
}

bool looksLike(ByteView file, char first) {
    std::string_view text = asText(file.first(std::min<std::size_t>(file.size(), 64)));
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    text = trimmed(text);
    return !text.empty() && text.front() == first;
}

} // namespace

Result<SanctionList> readSanctionSource(ByteView file, const std::string& source, const std::string& published) {
    SanctionList list;
    if (looksLike(file, '<')) {
        SANDYK_TRY(list, readXml(file));
        if (!source.empty()) list.source = source;
    } else if (looksLike(file, '{')) {
        auto json = JsonValue::parse(asText(file), {kMostJson, 1'000'000, 24});
        if (!json) return bad(json.error().detail);
        SANDYK_TRY(list, SanctionList::fromPayload(*json));
    } else {
        SANDYK_TRY(list, readCsv(file, source, published));
    }
    SANDYK_CHECK(list.check());
    return list;
}

} // namespace sandyk::exchange
