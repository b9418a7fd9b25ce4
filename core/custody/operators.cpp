#include "custody/operators.h"

#include <algorithm>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "custody/dates.h"
#include "custody/json.h"

namespace sandyk::custody {
namespace {

using nlohmann::json;

constexpr std::string_view kFormat = "sandyk-operators-1";
constexpr std::string_view kKeysFormat = "sandyk-keyholders-1";

Failure badRecord(const std::string& why) {
    return fail(ErrorCode::FirmRecord, why);
}

json operatorJson(const Operator& each) {
    return {{"name", each.name},
            {"person", each.person},
            {"roles", each.roles.names()},
            {"key", toHex(each.key)},
            {"active", each.isActive}};
}

Result<Operator> readOperator(const json& from) {
    SANDYK_CHECK(onlyMembers(from, {"name", "person", "roles", "key", "active"}));
    Operator read;
    SANDYK_TRY(read.name, text(from, "name"));
    SANDYK_TRY(read.person, text(from, "person"));
    SANDYK_TRY(read.isActive, boolean(from, "active"));
    SANDYK_TRY(const auto roles, textList(from, "roles"));
    for (const std::string& name : roles) {
        const auto role = parseRole(name);
        if (!role) return badJson("no such role");
        read.roles = read.roles.with(Roles{*role});
    }
    SANDYK_TRY(const std::string hex, text(from, "key"));
    const auto key = fromHex(hex);
    if (!key || key->size() != read.key.size()) return badJson("an operator's key has 32 bytes in hex");
    std::ranges::copy(*key, read.key.begin());
    return read;
}

} // namespace

Result<void> checkOperatorName(std::string_view name) {
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    };
    const bool isName =
        !name.empty() && name.size() <= 32 && name[0] >= 'a' && name[0] <= 'z' && std::ranges::all_of(name, plain);
    return isName ? Result<void>() : badRecord("an operator's name has 1 to 32 of a-z, 0-9, . _ -, a letter first");
}

const Operator* OperatorRegister::find(std::string_view name) const {
    const auto found = std::ranges::find(operators, name, &Operator::name);
    return found == operators.end() ? nullptr : &*found;
}

std::size_t OperatorRegister::persons(Role role) const {
    std::set<std::string> persons;
    for (const Operator& each : operators) {
        if (each.isActive && each.roles.has(role)) persons.insert(each.person);
    }
    return persons.size();
}

Result<void> OperatorRegister::check() const {
    if (operators.size() > kMostOperators) return badRecord("too many operators");
    std::set<std::string> names;
    std::set<crypto::Ed25519PublicKey> keys;
    std::map<std::string, Roles> rolesOf;
    for (const Operator& each : operators) {
        SANDYK_CHECK(checkOperatorName(each.name));
        if (each.person.empty() || each.person.size() > 64) return badRecord("an operator's person is missing");
        if (!names.insert(each.name).second || !keys.insert(each.key).second)
            return fail(ErrorCode::FirmExists, "an operator's name or key is there twice");
        SANDYK_CHECK(checkRoles(each.roles));
        if (each.isActive) rolesOf[each.person] = rolesOf[each.person].with(each.roles);
    }
    for (const auto& [person, roles] : rolesOf)
        SANDYK_CHECK(checkRoles(roles));
    const bool isReachable = adminQuorum >= 2 && persons(Role::Administrator) >= static_cast<std::size_t>(adminQuorum);
    if (!isReachable) return fail(ErrorCode::FirmRoles, "too few administrators for their own quorum");
    return {};
}

std::string OperatorRegister::text() const {
    json object = {{"format", std::string(kFormat)}, {"admin_quorum", adminQuorum}, {"operators", json::array()}};
    for (const Operator& each : operators)
        object["operators"].push_back(operatorJson(each));
    return canonicalText(object);
}

Result<OperatorRegister> OperatorRegister::parse(std::string_view content) {
    SANDYK_TRY(const json object, parseJson(content));
    SANDYK_CHECK(onlyMembers(object, {"format", "admin_quorum", "operators"}));
    SANDYK_TRY(const std::string format, custody::text(object, "format"));
    if (format != kFormat) return badJson("no register of operators");
    OperatorRegister read;
    SANDYK_TRY(const std::int64_t quorum, integer(object, "admin_quorum"));
    if (quorum < 2 || quorum > std::int64_t{kMostOperators}) return badJson("admin_quorum is 2 or more");
    read.adminQuorum = static_cast<int>(quorum);
    SANDYK_TRY(const json* list, optionalArray(object, "operators"));
    if (list == nullptr || list->size() > kMostOperators) return badJson("operators are missing, or too many");
    for (const json& each : *list) {
        SANDYK_TRY(Operator one, readOperator(each));
        read.operators.push_back(std::move(one));
    }
    SANDYK_CHECK(read.check());
    return read;
}

bool isRevocation(const OperatorRegister& from, const OperatorRegister& to) {
    if (from.adminQuorum != to.adminQuorum || from.operators.size() != to.operators.size()) return false;
    bool isAny = false;
    for (std::size_t i = 0; i < from.operators.size(); ++i) {
        Operator before = from.operators[i];
        if (before.isActive && !to.operators[i].isActive) {
            before.isActive = false;
            isAny = true;
        }
        if (before != to.operators[i]) return false;
    }
    return isAny;
}

std::vector<std::string> registerDiff(const OperatorRegister& from, const OperatorRegister& to) {
    std::vector<std::string> lines;
    if (from.adminQuorum != to.adminQuorum)
        lines.push_back("~ admin_quorum: " + std::to_string(from.adminQuorum) + " -> " +
                        std::to_string(to.adminQuorum));
    const auto line = [](const Operator& each) { return operatorJson(each).dump(); };
    for (const Operator& each : from.operators) {
        const Operator* now = to.find(each.name);
        if (now == nullptr || *now != each) lines.push_back("- " + line(each));
    }
    for (const Operator& each : to.operators) {
        const Operator* before = from.find(each.name);
        if (before == nullptr || *before != each) lines.push_back("+ " + line(each));
    }
    return lines;
}

Result<void> KeyRegister::check() const {
    if (entries.size() > OperatorRegister::kMostOperators) return badRecord("too many keyholders");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const KeyEntry& each = entries[i];
        SANDYK_CHECK(checkOperatorName(each.operatorName));
        const auto fingerprint = fromHex(each.fingerprint), duty = fromHex(each.dutyHash);
        if (!fingerprint || fingerprint->size() != 4) return badRecord("a key's fingerprint has 8 hex digits");
        if (!duty || duty->size() != 32) return badRecord("the written duty is missing (its SHA-256)");
        if (each.person.empty() || each.place.empty() || !isDate(each.checkedOn) || !isDate(each.trainedOn))
            return badRecord("person, place, check or training is missing: " + each.operatorName);
        for (std::size_t k = 0; k < i; ++k) {
            const KeyEntry& other = entries[k];
            const bool sharesDevice = !each.deviceSerial.empty() && each.deviceSerial == other.deviceSerial;
            if (each.fingerprint == other.fingerprint || each.person == other.person || each.place == other.place ||
                each.operatorName == other.operatorName || sharesDevice)
                return fail(ErrorCode::FirmKeyRegister, "two keys share person, device or place",
                            {{"first", other.operatorName}, {"second", each.operatorName}});
        }
    }
    return {};
}

Result<void> KeyRegister::mayAct(std::string_view operatorName, std::int64_t now) const {
    const auto entry = std::ranges::find(entries, operatorName, &KeyEntry::operatorName);
    if (entry == entries.end())
        return fail(ErrorCode::FirmKeyRegister, "this operator holds no key", {{"rules", "F-13"}});
    if (entry->validUntil <= now)
        return fail(ErrorCode::FirmKeyRegister, "the entry in the key register has expired",
                    {{"rules", "F-13"}, {"expired", std::to_string(entry->validUntil)}});
    return {};
}

std::string KeyRegister::text() const {
    json object = {{"format", std::string(kKeysFormat)}, {"keyholders", json::array()}};
    for (const KeyEntry& each : entries)
        object["keyholders"].push_back({{"operator", each.operatorName},
                                        {"person", each.person},
                                        {"fingerprint", each.fingerprint},
                                        {"place", each.place},
                                        {"device", each.deviceSerial},
                                        {"checked_on", each.checkedOn},
                                        {"trained_on", each.trainedOn},
                                        {"duty_sha256", each.dutyHash},
                                        {"valid_until", each.validUntil}});
    return canonicalText(object);
}

Result<KeyRegister> KeyRegister::parse(std::string_view content) {
    SANDYK_TRY(const json object, parseJson(content));
    SANDYK_CHECK(onlyMembers(object, {"format", "keyholders"}));
    SANDYK_TRY(const std::string format, custody::text(object, "format"));
    SANDYK_TRY(const json* list, optionalArray(object, "keyholders"));
    if (format != kKeysFormat || list == nullptr) return badJson("no register of keyholders");
    KeyRegister read;
    for (const json& each : *list) {
        SANDYK_CHECK(onlyMembers(each, {"operator", "person", "fingerprint", "place", "device", "checked_on",
                                        "trained_on", "duty_sha256", "valid_until"}));
        KeyEntry entry;
        SANDYK_TRY(entry.operatorName, custody::text(each, "operator"));
        SANDYK_TRY(entry.person, custody::text(each, "person"));
        SANDYK_TRY(entry.fingerprint, custody::text(each, "fingerprint"));
        SANDYK_TRY(entry.place, custody::text(each, "place"));
        SANDYK_TRY(entry.deviceSerial, optionalText(each, "device"));
        SANDYK_TRY(entry.checkedOn, custody::text(each, "checked_on"));
        SANDYK_TRY(entry.trainedOn, custody::text(each, "trained_on"));
        SANDYK_TRY(entry.dutyHash, custody::text(each, "duty_sha256"));
        SANDYK_TRY(entry.validUntil, integer(each, "valid_until"));
        read.entries.push_back(std::move(entry));
    }
    SANDYK_CHECK(read.check());
    return read;
}

} // namespace sandyk::custody
