#include "custody/client.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "custody/dates.h"
#include "custody/json.h"
#include "custody/named.h"

namespace sandyk::custody {
namespace {

using nlohmann::json;

constexpr std::string_view kFormat = "sandyk-client-1";
constexpr std::size_t kMostField = 500;
constexpr Named<ClientKind> kKinds[] = {{ClientKind::Natural, "natural"}, {ClientKind::Legal, "legal"}};
constexpr Named<RiskClass> kRisks[] = {
    {RiskClass::Low, "low"}, {RiskClass::Medium, "medium"}, {RiskClass::High, "high"}};
constexpr Named<Capacity> kCapacities[] = {
    {Capacity::Owner, "owner"},     {Capacity::Founder, "founder"},       {Capacity::Trustee, "trustee"},
    {Capacity::Manager, "manager"}, {Capacity::Controller, "controller"}, {Capacity::Beneficiary, "beneficiary"}};
constexpr Named<EntityForm> kForms[] = {{EntityForm::Company, "company"},
                                        {EntityForm::Trust, "trust"},
                                        {EntityForm::ForeignStructure, "foreign-structure"}};

template <class T>
struct Field {
    const char* name;
    std::string T::*at;
    bool isNeeded;
    bool isDay = false;
};
constexpr Field<Person> kPersonFields[] = {
    {"full_name", &Person::fullName, true},
    {"birth_date", &Person::birthDate, true, true},
    {"birth_place", &Person::birthPlace, false},
    {"nationality", &Person::nationality, true},
    {"residence", &Person::residence, true},
    {"document_kind", &Person::documentKind, true},
    {"document_number", &Person::documentNumber, true},
    {"document_issuer", &Person::documentIssuer, true},
    {"document_issued", &Person::documentIssued, true, true},
    {"document_expires", &Person::documentExpires, false, true},
    {"address", &Person::address, true},
    {"tax_number", &Person::taxNumber, false},
    {"phone", &Person::phone, false},
    {"email", &Person::email, false},
};
constexpr Field<Entity> kEntityFields[] = {
    {"name", &Entity::name, true},
    {"registration_number", &Entity::registrationNumber, true},
    {"registration_country", &Entity::registrationCountry, true},
    {"registered_on", &Entity::registeredOn, true, true},
    {"address", &Entity::address, true},
    {"tax_number", &Entity::taxNumber, false},
    {"activity", &Entity::activity, true},
};

template <class T, std::size_t N>
void listMissing(const Field<T> (&fields)[N], const T& from, const std::string& path,
                 std::vector<std::string>& missing) {
    for (const Field<T>& field : fields) {
        const std::string& value = from.*field.at;
        const bool isBad = value.empty() ? field.isNeeded : field.isDay && !isDate(value);
        if (isBad) missing.push_back(path + field.name);
    }
}

bool isHeld(const Entity& entity, Capacity capacity) {
    return std::ranges::find(entity.owners, capacity, &Owner::capacity) != entity.owners.end();
}

void listMissing(const Entity& entity, const std::string& path, std::vector<std::string>& missing) {
    listMissing(kEntityFields, entity, path, missing);
    if (entity.form == EntityForm::Company) {
        if (!isHeld(entity, Capacity::Owner) && !isHeld(entity, Capacity::Controller))
            missing.push_back(path + "owners");
    } else {
        for (const Capacity capacity :
             {Capacity::Founder, Capacity::Trustee, Capacity::Manager, Capacity::Controller}) {
            const auto reason = std::ranges::find(entity.nobody, capacity, &std::pair<Capacity, std::string>::first);
            const bool isAnswered = reason != entity.nobody.end() && !reason->second.empty();
            if (!isHeld(entity, capacity) && !isAnswered)
                missing.push_back(path + "owners." + std::string(capacityName(capacity)));
        }
        // Somebody decides in every trust, whatever it is called.
        if (!isHeld(entity, Capacity::Trustee) && !isHeld(entity, Capacity::Manager) &&
            !isHeld(entity, Capacity::Controller))
            missing.push_back(path + "owners");
    }
    std::int64_t shares = 0;
    for (std::size_t i = 0; i < entity.owners.size(); ++i) {
        const Owner& owner = entity.owners[i];
        const std::string at = path + "owners[" + std::to_string(i) + "].";
        if (owner.capacity == Capacity::Owner && owner.shareBp <= 0) missing.push_back(at + "share_bp");
        if (owner.capacity == Capacity::Owner) shares += owner.shareBp;
        if (owner.person.size() + owner.entity.size() != 1) missing.push_back(at + "person");
        for (const Person& person : owner.person)
            listMissing(kPersonFields, person, at + "person.", missing);
        for (const Entity& behind : owner.entity)
            listMissing(behind, at + "entity.", missing);
    }
    if (shares > 10'000) missing.push_back(path + "owners.share_bp");
}

bool anyExposed(const Entity& entity) {
    return std::ranges::any_of(entity.owners, [](const Owner& owner) {
        return std::ranges::any_of(owner.person, &Person::isPoliticallyExposed) ||
               std::ranges::any_of(owner.entity, anyExposed);
    });
}

template <class T, std::size_t N>
json fieldsJson(const Field<T> (&fields)[N], const T& from) {
    json object = json::object();
    for (const Field<T>& field : fields) {
        if (!(from.*field.at).empty()) object[field.name] = from.*field.at;
    }
    return object;
}

json personJson(const Person& person) {
    json object = fieldsJson(kPersonFields, person);
    object["politically_exposed"] = person.isPoliticallyExposed;
    return object;
}

json entityJson(const Entity& entity) {
    json object = fieldsJson(kEntityFields, entity);
    object["form"] = std::string(formName(entity.form));
    object["owners"] = json::array();
    for (const Owner& owner : entity.owners) {
        json each = {{"capacity", std::string(capacityName(owner.capacity))}, {"share_bp", owner.shareBp}};
        for (const Person& person : owner.person)
            each["person"] = personJson(person);
        for (const Entity& behind : owner.entity)
            each["entity"] = entityJson(behind);
        object["owners"].push_back(std::move(each));
    }
    object["nobody"] = json::object();
    for (const auto& [capacity, reason] : entity.nobody)
        object["nobody"][std::string(capacityName(capacity))] = reason;
    return object;
}

template <class T, std::size_t N>
Result<void> readFields(const json& from, const Field<T> (&fields)[N], T& to) {
    for (const Field<T>& field : fields) {
        SANDYK_TRY(to.*field.at, optionalText(from, field.name));
        if ((to.*field.at).size() > kMostField) return badJson(std::string("text is too long: ") + field.name);
    }
    return {};
}

template <class T, std::size_t N>
Result<void> knownMembers(const json& from, const Field<T> (&fields)[N], std::initializer_list<std::string_view> more) {
    if (!from.is_object()) return badJson("an object is missing");
    for (const auto& [name, value] : from.items()) {
        const bool isField = std::ranges::any_of(fields, [&](const Field<T>& field) { return name == field.name; });
        if (!isField && std::ranges::find(more, name) == more.end())
            return badJson("unknown member " + name.substr(0, 40));
    }
    return {};
}

template <class E, std::size_t N>
Result<E> word(const json& from, const char* key, const Named<E> (&table)[N]) {
    SANDYK_TRY(const std::string name, text(from, key));
    const auto value = parseNamed(table, name, key);
    if (!value) return badJson(std::string("unknown word in ") + key);
    return *value;
}

Result<Person> readPerson(const json& from) {
    SANDYK_CHECK(knownMembers(from, kPersonFields, {"politically_exposed"}));
    Person person;
    SANDYK_CHECK(readFields(from, kPersonFields, person));
    SANDYK_TRY(person.isPoliticallyExposed, boolean(from, "politically_exposed"));
    return person;
}

Result<Entity> readEntity(const json& from, int depth, std::size_t& owners) {
    if (depth > ClientRecord::kMostDepth) return badJson("owners are nested too deep");
    SANDYK_CHECK(knownMembers(from, kEntityFields, {"form", "owners", "nobody"}));
    Entity entity;
    SANDYK_CHECK(readFields(from, kEntityFields, entity));
    SANDYK_TRY(entity.form, word(from, "form", kForms));
    SANDYK_TRY(const json* list, optionalArray(from, "owners"));
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const json& each = (*list)[i];
        SANDYK_CHECK(onlyMembers(each, {"capacity", "share_bp", "person", "entity"}));
        if (++owners > ClientRecord::kMostOwners) return badJson("too many owners");
        Owner owner;
        SANDYK_TRY(owner.capacity, word(each, "capacity", kCapacities));
        SANDYK_TRY(const auto share, optionalInteger(each, "share_bp"));
        owner.shareBp = share.value_or(0);
        if (owner.shareBp < 0 || owner.shareBp > 10'000) return badJson("a share is from 0 to 10000");
        if (const json* person = member(each, "person")) {
            SANDYK_TRY(Person read, readPerson(*person));
            owner.person.push_back(std::move(read));
        }
        if (const json* behind = member(each, "entity")) {
            SANDYK_TRY(Entity read, readEntity(*behind, depth + 1, owners));
            owner.entity.push_back(std::move(read));
        }
        entity.owners.push_back(std::move(owner));
    }
    const json* nobody = member(from, "nobody");
    if (nobody != nullptr && !nobody->is_object()) return badJson("nobody is an object");
    for (std::size_t i = 0; nobody != nullptr && i < std::size(kCapacities); ++i) {
        const std::string name(kCapacities[i].name);
        if (member(*nobody, name) == nullptr) continue;
        SANDYK_TRY(std::string reason, text(*nobody, name.c_str()));
        entity.nobody.emplace_back(kCapacities[i].value, std::move(reason));
    }
    if (nobody != nullptr && nobody->size() != entity.nobody.size()) return badJson("unknown capacity in nobody");
    return entity;
}

} // namespace

bool operator==(const Entity& a, const Entity& b) {
    return entityJson(a) == entityJson(b);
}

std::string_view clientKindName(ClientKind kind) {
    return nameOf(kKinds, kind);
}

std::string_view riskName(RiskClass risk) {
    return nameOf(kRisks, risk);
}

Result<RiskClass> parseRisk(std::string_view name) {
    return parseNamed(kRisks, name, "risk class");
}

std::string_view capacityName(Capacity capacity) {
    return nameOf(kCapacities, capacity);
}

std::string_view formName(EntityForm form) {
    return nameOf(kForms, form);
}

std::vector<std::string> ClientRecord::missing() const {
    std::vector<std::string> missing;
    listMissing(kPersonFields, person, "person.", missing);
    if (kind == ClientKind::Legal) listMissing(entity, "entity.", missing);
    if (purpose.empty()) missing.emplace_back("purpose");
    if (sourceOfFunds.empty()) missing.emplace_back("source_of_funds");
    if (riskReason.empty()) missing.emplace_back("risk_reason");
    if (!isDate(screenedOn)) missing.emplace_back("screened_on");
    if (hasPoliticallyExposed() && risk != RiskClass::High) missing.emplace_back("risk");
    const auto isFiled = [](const FiledDocument& document) {
        const auto hash = fromHex(document.sha256);
        return !document.kind.empty() && hash && hash->size() == 32;
    };
    if (documents.empty() || !std::ranges::all_of(documents, isFiled)) missing.emplace_back("documents");
    return missing;
}

bool ClientRecord::ownersComplete() const {
    return std::ranges::none_of(missing(), [](const std::string& path) { return path.starts_with("entity."); });
}

bool ClientRecord::hasPoliticallyExposed() const {
    return person.isPoliticallyExposed || (kind == ClientKind::Legal && anyExposed(entity));
}

std::string ClientRecord::text() const {
    json object = {{"format", std::string(kFormat)},
                   {"kind", std::string(clientKindName(kind))},
                   {"person", personJson(person)},
                   {"purpose", purpose},
                   {"source_of_funds", sourceOfFunds},
                   {"risk", std::string(riskName(risk))},
                   {"risk_reason", riskReason},
                   {"screened_on", screenedOn},
                   {"listed", isListed},
                   {"documents", json::array()}};
    if (kind == ClientKind::Legal) object["entity"] = entityJson(entity);
    for (const FiledDocument& document : documents)
        object["documents"].push_back({{"kind", document.kind}, {"sha256", document.sha256}, {"note", document.note}});
    return canonicalText(object);
}

Result<ClientRecord> ClientRecord::parse(std::string_view content) {
    SANDYK_TRY(const json object, parseJson(content));
    SANDYK_CHECK(onlyMembers(object, {"format", "kind", "person", "entity", "purpose", "source_of_funds", "risk",
                                      "risk_reason", "documents", "screened_on", "listed"}));
    SANDYK_TRY(const std::string format, custody::text(object, "format"));
    if (format != kFormat) return badJson("no record of a client");
    ClientRecord read;
    SANDYK_TRY(read.kind, word(object, "kind", kKinds));
    SANDYK_TRY(read.risk, word(object, "risk", kRisks));
    const json* person = member(object, "person");
    const json* entity = member(object, "entity");
    if (person == nullptr) return badJson("the person is missing");
    SANDYK_TRY(read.person, readPerson(*person));
    if ((entity != nullptr) != (read.kind == ClientKind::Legal)) return badJson("a legal client is an entity");
    std::size_t owners = 0;
    if (entity != nullptr) {
        SANDYK_TRY(read.entity, readEntity(*entity, 1, owners));
    }
    SANDYK_TRY(read.purpose, optionalText(object, "purpose"));
    SANDYK_TRY(read.sourceOfFunds, optionalText(object, "source_of_funds"));
    SANDYK_TRY(read.riskReason, optionalText(object, "risk_reason"));
    SANDYK_TRY(read.screenedOn, optionalText(object, "screened_on"));
    SANDYK_TRY(read.isListed, boolean(object, "listed"));
    SANDYK_TRY(const json* documents, optionalArray(object, "documents"));
    for (std::size_t i = 0; documents != nullptr && i < documents->size(); ++i) {
        const json& each = (*documents)[i];
        SANDYK_CHECK(onlyMembers(each, {"kind", "sha256", "note"}));
        FiledDocument document;
        SANDYK_TRY(document.kind, custody::text(each, "kind"));
        SANDYK_TRY(document.sha256, custody::text(each, "sha256"));
        SANDYK_TRY(document.note, optionalText(each, "note"));
        read.documents.push_back(std::move(document));
    }
    return read;
}

} // namespace sandyk::custody
