#include "devices/key_register.h"

#include <QDateTime>

#include <algorithm>

#include "devices/advisory_list.h"
#include "session/advisories.h"
#include "session/vault_work.h"
#include "storage/device_store.h"
#include "storage/key_record_store.h"

namespace sandyk::app {

bool KeyRegister::has(const keys::Fingerprint& fingerprint) const {
    return std::ranges::find(records, fingerprint, &wallet::KeyRecord::fingerprint) != records.end();
}

wallet::KeyRecord KeyRegister::recordOf(const keys::Fingerprint& fingerprint) const {
    const auto kept = std::ranges::find(records, fingerprint, &wallet::KeyRecord::fingerprint);
    if (kept != records.end()) return *kept;
    wallet::KeyRecord record;
    record.fingerprint = fingerprint;
    const auto device = std::ranges::find(devices, fingerprint, &RememberedDevice::fingerprint);
    if (device == devices.end()) return record;
    record.vendor = device->vendor.toStdString();
    record.model = device->model.toStdString();
    record.firmware = device->firmware.toStdString();
    return record;
}

void readKeyRegister(Session& session, Done<KeyRegister> done) {
    session.withVault<KeyRegister>(
        [](storage::Vault& vault) -> Result<KeyRegister> {
            KeyRegister all;
            SANDYK_TRY(all.records, storage::readKeyRecords(vault.database()));
            SANDYK_TRY(const auto list, advisoriesInForce(vault, QDateTime::currentSecsSinceEpoch()));
            for (const wallet::KeyRecord& record : all.records) {
                if (!wallet::isMadeByDevice(record)) continue;
                auto notes = notesOf(list.ofKey(record.vendor, record.model, record.firmware));
                if (!notes.empty()) all.advisories[record.fingerprint] = std::move(notes);
            }
            SANDYK_TRY(const auto devices, storage::readDevices(vault.database()));
            for (const storage::KnownDevice& device : devices) {
                all.devices.push_back(
                    {device.fingerprint, QString::fromStdString(device.vendor), QString::fromStdString(device.model),
                     device.firmware.empty() ? QString() : QString::fromStdString(device.firmware.back().version),
                     device.firstSeen});
            }
            return all;
        },
        std::move(done), Session::Refresh::Nothing);
}

void keepKeyRecord(Session& session, wallet::KeyRecord record, Done<void> done) {
    session.withVault<void>(
        [record = std::move(record)](storage::Vault& vault) -> Result<void> {
            SANDYK_CHECK(storage::keepKeyRecord(vault.database(), record));
            return vault.recordEvent("key.recorded", record.fingerprint.toString());
        },
        std::move(done), Session::Refresh::Nothing);
}

void removeKeyRecord(Session& session, const keys::Fingerprint& fingerprint, Done<void> done) {
    session.withVault<void>(
        [fingerprint](storage::Vault& vault) -> Result<void> {
            SANDYK_CHECK(storage::removeKeyRecord(vault.database(), fingerprint));
            return vault.recordEvent("key.removed_from_register", fingerprint.toString());
        },
        std::move(done), Session::Refresh::Nothing);
}

} // namespace sandyk::app
