#include "storage/device_store.h"

#include <algorithm>

#include "storage/record_rules.h"

namespace sandyk::storage {

namespace {

constexpr std::size_t kMaxText = 64;
constexpr std::size_t kMaxProof = 1'024;
constexpr std::size_t kMaxPairedKey = 128;
constexpr std::size_t kSecretSize = 32;

Result<keys::Fingerprint> fingerprintOf(const Bytes& bytes) {
    keys::Fingerprint fingerprint;
    if (bytes.size() != fingerprint.bytes.size()) return fail(ErrorCode::VaultDamaged, "a fingerprint of other size");
    std::ranges::copy(bytes, fingerprint.bytes.begin());
    return fingerprint;
}

Result<std::vector<FirmwareSeen>> readFirmware(const Database& database, std::int64_t deviceId) {
    SANDYK_TRY(Statement select, database.prepare("SELECT version, first_seen FROM device_firmware WHERE device_id=? "
                                                  "ORDER BY first_seen, version"));
    select.bind(deviceId);
    std::vector<FirmwareSeen> seen;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return seen;
        seen.push_back({select.text(0), select.integer(1)});
    }
}

Result<KnownDevice> readRow(const Statement& row) {
    KnownDevice device;
    device.id = row.integer(0);
    SANDYK_TRY(device.fingerprint, fingerprintOf(row.blob(1)));
    device.vendor = row.text(2);
    device.model = row.text(3);
    device.name = row.text(4);
    device.firstSeen = row.integer(5);
    device.lastSeen = row.integer(6);
    return device;
}

Result<void> mustChangeOne(const Database& database) {
    if (database.changes() != 1) return fail(ErrorCode::DeviceNotFound, "the vault knows no such device");
    return {};
}

Result<std::int64_t> deviceId(const Database& database, const DeviceSighting& sighting) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT id FROM device WHERE fingerprint=? AND vendor=? AND model=?"));
    select.bind(ByteView(sighting.fingerprint.bytes)).bind(sighting.vendor).bind(sighting.model);
    SANDYK_TRY(const bool row, select.step());
    if (!row) return fail(ErrorCode::VaultDatabase, "the device was not kept");
    return select.integer(0);
}

} // namespace

Result<std::int64_t> noteDevice(const Database& database, const DeviceSighting& sighting) {
    SANDYK_CHECK(checkLength(sighting.vendor, kMaxText, "vendor"));
    SANDYK_CHECK(checkLength(sighting.model, kMaxText, "model"));
    const std::int64_t now = unixTime();
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    std::int64_t id = 0;
    {
        SANDYK_TRY(Statement put,
                   database.prepare("INSERT INTO device (fingerprint, vendor, model, first_seen, last_seen) VALUES "
                                    "(?, ?, ?, ?, ?) ON CONFLICT (fingerprint, vendor, model) DO UPDATE SET "
                                    "last_seen=excluded.last_seen"));
        put.bind(ByteView(sighting.fingerprint.bytes)).bind(sighting.vendor).bind(sighting.model).bind(now).bind(now);
        SANDYK_CHECK(put.run());
        SANDYK_TRY(id, deviceId(database, sighting));
    }
    if (!sighting.firmware.empty()) {
        SANDYK_CHECK(checkLength(sighting.firmware, kMaxText, "firmware"));
        SANDYK_TRY(Statement put,
                   database.prepare("INSERT INTO device_firmware VALUES (?, ?, ?) ON CONFLICT DO NOTHING"));
        SANDYK_CHECK(put.bind(id).bind(sighting.firmware).bind(now).run());
    }
    SANDYK_CHECK(transaction.commit());
    return id;
}

Result<std::vector<KnownDevice>> readDevices(const Database& database) {
    std::vector<KnownDevice> devices;
    SANDYK_TRY(Statement select, database.prepare("SELECT id, fingerprint, vendor, model, name, first_seen, last_seen "
                                                  "FROM device ORDER BY id"));
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) break;
        SANDYK_TRY(KnownDevice device, readRow(select));
        devices.push_back(std::move(device));
    }
    for (KnownDevice& device : devices) {
        SANDYK_TRY(device.firmware, readFirmware(database, device.id));
    }
    return devices;
}

Result<void> nameDevice(const Database& database, std::int64_t id, const std::string& name) {
    if (!name.empty()) SANDYK_CHECK(checkLength(name, kMaxText, "name of a device"));
    SANDYK_TRY(Statement update, database.prepare("UPDATE device SET name=? WHERE id=?"));
    SANDYK_CHECK(update.bind(name).bind(id).run());
    return mustChangeOne(database);
}

Result<void> keepDeviceMaster(const Database& database, const std::string& vendor,
                              const keys::ExtendedPublicKey& master) {
    SANDYK_CHECK(checkLength(vendor, kMaxText, "vendor"));
    SANDYK_TRY(Statement put, database.prepare("INSERT INTO device_master VALUES (?, ?) ON CONFLICT DO NOTHING"));
    return put.bind(vendor).bind(master.toString()).run();
}

Result<std::vector<keys::ExtendedPublicKey>> readDeviceMasters(const Database& database, const std::string& vendor) {
    SANDYK_TRY(Statement select, database.prepare("SELECT xpub FROM device_master WHERE vendor=? ORDER BY xpub"));
    select.bind(vendor);
    std::vector<keys::ExtendedPublicKey> masters;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return masters;
        auto master = keys::ExtendedPublicKey::parse(select.text(0));
        if (!master) return fail(ErrorCode::VaultDamaged, "master of a device: " + master.error().detail);
        masters.push_back(std::move(*master));
    }
}

Result<void> keepRegistration(const Database& database, std::int64_t walletId, const keys::Fingerprint& device,
                              const std::string& vendor, const DeviceRegistration& registration) {
    SANDYK_CHECK(checkLength(vendor, kMaxText, "vendor"));
    if (registration.name.size() > kMaxText || registration.proof.size() > kMaxProof)
        return fail(ErrorCode::ParseTooLarge, "a registration is too long");
    {
        SANDYK_TRY(Statement select, database.prepare("SELECT 1 FROM wallet WHERE id=?"));
        SANDYK_TRY(const bool row, select.bind(walletId).step());
        if (!row) return fail(ErrorCode::WalletNotFound, "no such wallet");
    }
    SANDYK_TRY(Statement put, database.prepare("INSERT OR REPLACE INTO device_registration VALUES (?, ?, ?, ?, ?, ?)"));
    put.bind(walletId).bind(ByteView(device.bytes)).bind(vendor).bind(registration.name);
    return put.bind(ByteView(registration.proof)).bind(unixTime()).run();
}

Result<std::optional<DeviceRegistration>> readRegistration(const Database& database, std::int64_t walletId,
                                                           const keys::Fingerprint& device, const std::string& vendor) {
    SANDYK_TRY(Statement select, database.prepare("SELECT name, proof FROM device_registration WHERE wallet_id=? AND "
                                                  "fingerprint=? AND vendor=?"));
    select.bind(walletId).bind(ByteView(device.bytes)).bind(vendor);
    SANDYK_TRY(const bool row, select.step());
    if (!row) return std::optional<DeviceRegistration>();
    return std::optional(DeviceRegistration{select.text(0), select.blob(1)});
}

Result<std::vector<KeptRegistration>> readRegistrations(const Database& database, std::int64_t walletId) {
    SANDYK_TRY(Statement select, database.prepare("SELECT fingerprint, vendor, name, proof FROM device_registration "
                                                  "WHERE wallet_id=?"));
    select.bind(walletId);
    std::vector<KeptRegistration> kept;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return kept;
        SANDYK_TRY(const keys::Fingerprint device, fingerprintOf(select.blob(0)));
        kept.push_back({device, select.text(1), {select.text(2), select.blob(3)}});
    }
}

Result<void> keepPairingSecret(const Database& database, const std::string& vendor, const SecureBytes& secret) {
    SANDYK_CHECK(checkLength(vendor, kMaxText, "vendor"));
    if (secret.size() != kSecretSize) return fail(ErrorCode::Usage, "a pairing key has 32 bytes");
    SANDYK_TRY(Statement put, database.prepare("INSERT OR REPLACE INTO pairing_secret VALUES (?, ?)"));
    return put.bind(vendor).bind(secret.view()).run();
}

Result<SecureBytes> readPairingSecret(const Database& database, const std::string& vendor) {
    SANDYK_TRY(Statement select, database.prepare("SELECT secret FROM pairing_secret WHERE vendor=?"));
    SANDYK_TRY(const bool row, select.bind(vendor).step());
    if (!row) return SecureBytes();
    Bytes plain = select.blob(0);
    SecureBytes secret(plain.size());
    std::ranges::copy(plain, secret.span().begin());
    secureWipe(plain.data(), plain.size());
    if (secret.size() != kSecretSize) return fail(ErrorCode::VaultDamaged, "a pairing key of another size");
    return secret;
}

Result<void> keepPairedDevice(const Database& database, const std::string& vendor, const Bytes& key) {
    SANDYK_CHECK(checkLength(vendor, kMaxText, "vendor"));
    SANDYK_CHECK(checkLength(asText(key), kMaxPairedKey, "key of a paired device"));
    SANDYK_TRY(Statement put, database.prepare("INSERT INTO paired_device VALUES (?, ?, ?) ON CONFLICT DO NOTHING"));
    return put.bind(vendor).bind(ByteView(key)).bind(unixTime()).run();
}

Result<std::vector<Bytes>> readPairedDevices(const Database& database, const std::string& vendor) {
    SANDYK_TRY(Statement select, database.prepare("SELECT key FROM paired_device WHERE vendor=? ORDER BY paired_at"));
    select.bind(vendor);
    std::vector<Bytes> keys;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return keys;
        keys.push_back(select.blob(0));
    }
}

} // namespace sandyk::storage
