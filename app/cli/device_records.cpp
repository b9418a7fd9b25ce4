#include "cli/device_records.h"

#include <chrono>
#include <ctime>

#include "cli/device_advisories.h"
#include "cli/vault_source.h"
#include "session/advisories.h"
#include "storage/device_store.h"
#include "storage/key_record_store.h"

namespace sandyk::cli {

namespace {

using wallet::KeyRecord;

/// Today in this computer's time zone, "2026-11-26".
std::string today() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm local{};
    ::localtime_r(&now, &local);
    constexpr std::size_t kRoom = 16;
    char text[kRoom] = {};
    return {text, std::strftime(text, kRoom, "%Y-%m-%d", &local)};
}

std::string_view riskName(wallet::SharedKeyRisk::What what) {
    switch (what) {
    case wallet::SharedKeyRisk::What::Holder:
        return "holder";
    case wallet::SharedKeyRisk::What::Place:
        return "place";
    case wallet::SharedKeyRisk::What::Device:
        break;
    }
    return "device";
}

void orNull(JsonWriter& json, std::string_view key, const std::string& text) {
    if (text.empty())
        json.null(key);
    else
        json.member(key, text);
}

void writeRecord(JsonWriter& json, const KeyRecord& record, const hw::AdvisoryList& list) {
    json.member("fingerprint", record.fingerprint.toString());
    orNull(json, "vendor", record.vendor);
    orNull(json, "model", record.model);
    orNull(json, "firmware", record.firmware);
    orNull(json, "serial", record.serial);
    json.member("made_by", wallet::keyMakingName(record.making));
    orNull(json, "made_on", record.madeOn);
    orNull(json, "holder", record.holder);
    orNull(json, "place", record.place);
    orNull(json, "expires_on", record.expiresOn);
    json.member("expired", wallet::isExpired(record, today()));
    orNull(json, "note", record.note);
    writeAdvisories(json, advisoriesOf(list, record));
}

/// What the register says of each wallet with several keys.
void writeWallet(JsonWriter& json, const wallet::Wallet& each, const std::vector<KeyRecord>& records) {
    json.member("wallet", each.name);
    json.member("keys", each.cosigners());
    json.member("threshold", each.descriptor.threshold());
    const auto own = wallet::recordsOf(each.descriptor, records);
    json.member("recorded", own.size());
    orNull(json, "one_vendor", wallet::vendorOfQuorum(each.descriptor, records));
    json.beginArray("shared");
    for (const wallet::SharedKeyRisk& risk : wallet::sharedKeyRisks(own)) {
        json.beginObject();
        json.member("what", riskName(risk.what));
        json.member("first", risk.first.toString());
        json.member("second", risk.second.toString());
        json.end();
    }
    json.end();
}

/// The record to change, or a new one with what the vault knows of the device.
Result<KeyRecord> recordToChange(const storage::Database& database, const keys::Fingerprint& fingerprint) {
    SANDYK_TRY(auto kept, storage::readKeyRecord(database, fingerprint));
    if (kept) return std::move(*kept);
    KeyRecord record;
    record.fingerprint = fingerprint;
    SANDYK_TRY(const auto devices, storage::readDevices(database));
    for (const storage::KnownDevice& device : devices) {
        if (device.fingerprint != fingerprint) continue;
        record.vendor = device.vendor;
        record.model = device.model;
        if (!device.firmware.empty()) record.firmware = device.firmware.front().version;
    }
    return record;
}

constexpr std::pair<const char*, std::string KeyRecord::*> kTexts[] = {
    {"--vendor", &KeyRecord::vendor},  {"--model", &KeyRecord::model},          {"--firmware", &KeyRecord::firmware},
    {"--serial", &KeyRecord::serial},  {"--holder", &KeyRecord::holder},        {"--place", &KeyRecord::place},
    {"--made-on", &KeyRecord::madeOn}, {"--expires-on", &KeyRecord::expiresOn}, {"--note", &KeyRecord::note},
};

} // namespace

Result<void> listKnown(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto open, openVault(arguments));
    const storage::Database& database = open.vault.database();
    SANDYK_TRY(const auto devices, storage::readDevices(database));
    SANDYK_TRY(const auto wallets, open.vault.wallets());
    answer.json.beginArray("devices");
    for (const storage::KnownDevice& device : devices) {
        answer.json.beginObject();
        answer.json.member("fingerprint", device.fingerprint.toString());
        answer.json.member("vendor", device.vendor);
        answer.json.member("model", device.model);
        orNull(answer.json, "name", device.name);
        answer.json.member("first_seen", device.firstSeen);
        answer.json.member("last_seen", device.lastSeen);
        answer.json.beginArray("firmware");
        for (const storage::FirmwareSeen& seen : device.firmware) {
            answer.json.beginObject();
            answer.json.member("version", seen.version);
            answer.json.member("first_seen", seen.firstSeen);
            answer.json.end();
        }
        answer.json.end();
        answer.json.beginArray("registered");
        for (const wallet::Wallet& each : wallets) {
            SANDYK_TRY(const auto kept,
                       storage::readRegistration(database, each.id, device.fingerprint, device.vendor));
            if (kept) answer.json.element(each.name);
        }
        answer.json.end();
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> nameKnown(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto fingerprint, keys::Fingerprint::parse(arguments.value("--fingerprint")));
    SANDYK_TRY(const auto open, openVault(arguments));
    SANDYK_TRY(const auto devices, storage::readDevices(open.vault.database()));
    bool isKnown = false;
    for (const storage::KnownDevice& device : devices) {
        if (device.fingerprint != fingerprint) continue;
        SANDYK_CHECK(storage::nameDevice(open.vault.database(), device.id, arguments.value("--name")));
        isKnown = true;
    }
    if (!isKnown) return fail(ErrorCode::DeviceNotFound, "the vault has seen no such device");
    answer.json.member("fingerprint", fingerprint.toString());
    orNull(answer.json, "name", arguments.value("--name"));
    return {};
}

Result<void> listKeys(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto open, openVault(arguments));
    SANDYK_TRY(const auto records, storage::readKeyRecords(open.vault.database()));
    SANDYK_TRY(const auto wallets, open.vault.wallets());
    SANDYK_TRY(const auto list, app::advisoriesInForce(open.vault, unixNow()));
    answer.json.beginArray("keys");
    for (const KeyRecord& record : records) {
        answer.json.beginObject();
        writeRecord(answer.json, record, list);
        answer.json.end();
    }
    answer.json.end();
    answer.json.beginArray("wallets");
    for (const wallet::Wallet& each : wallets) {
        if (!each.isMultisig()) continue;
        answer.json.beginObject();
        writeWallet(answer.json, each, records);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> recordKey(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto fingerprint, keys::Fingerprint::parse(arguments.value("--fingerprint")));
    SANDYK_TRY(auto open, openVault(arguments));
    const storage::Database& database = open.vault.database();
    if (arguments.has("--remove")) {
        SANDYK_CHECK(storage::removeKeyRecord(database, fingerprint));
        SANDYK_CHECK(open.vault.recordEvent("key.removed_from_register", fingerprint.toString()));
        answer.json.member("fingerprint", fingerprint.toString());
        answer.json.member("removed", true);
        return {};
    }
    SANDYK_TRY(KeyRecord record, recordToChange(database, fingerprint));
    for (const auto& [option, text] : kTexts) {
        if (arguments.has(option)) record.*text = arguments.value(option);
    }
    if (arguments.has("--made-by")) {
        SANDYK_TRY(record.making, wallet::parseKeyMaking(arguments.value("--made-by")));
    }
    SANDYK_TRY(record, wallet::checkedKeyRecord(std::move(record)));
    SANDYK_CHECK(storage::keepKeyRecord(database, record));
    SANDYK_CHECK(open.vault.recordEvent("key.recorded", fingerprint.toString()));
    SANDYK_TRY(const auto list, app::advisoriesInForce(open.vault, unixNow()));
    writeRecord(answer.json, record, list);
    return {};
}

} // namespace sandyk::cli
