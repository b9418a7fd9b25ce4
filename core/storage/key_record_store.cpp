#include "storage/key_record_store.h"

#include <algorithm>

namespace sandyk::storage {

namespace {

constexpr std::string_view kSelect = "SELECT fingerprint, vendor, model, firmware, serial, making, holder, place, "
                                     "made_on, expires_on, note FROM key_record ";

Result<wallet::KeyRecord> readRow(const Statement& row) {
    wallet::KeyRecord record;
    const Bytes fingerprint = row.blob(0);
    if (fingerprint.size() != record.fingerprint.bytes.size())
        return fail(ErrorCode::VaultDamaged, "a fingerprint of other size");
    std::ranges::copy(fingerprint, record.fingerprint.bytes.begin());
    record.vendor = row.text(1);
    record.model = row.text(2);
    record.firmware = row.text(3);
    record.serial = row.text(4);
    const auto making = wallet::parseKeyMaking(row.text(5));
    if (!making) return fail(ErrorCode::VaultDamaged, "key record: " + making.error().detail);
    record.making = *making;
    record.holder = row.text(6);
    record.place = row.text(7);
    record.madeOn = row.text(8);
    record.expiresOn = row.text(9);
    record.note = row.text(10);
    auto checked = wallet::checkedKeyRecord(std::move(record));
    if (!checked) return fail(ErrorCode::VaultDamaged, "key record: " + checked.error().detail);
    return checked;
}

} // namespace

Result<void> keepKeyRecord(const Database& database, const wallet::KeyRecord& record) {
    SANDYK_TRY(const wallet::KeyRecord checked, wallet::checkedKeyRecord(record));
    SANDYK_TRY(Statement put,
               database.prepare("INSERT OR REPLACE INTO key_record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    put.bind(ByteView(checked.fingerprint.bytes)).bind(checked.vendor).bind(checked.model).bind(checked.firmware);
    put.bind(checked.serial).bind(wallet::keyMakingName(checked.making)).bind(checked.holder).bind(checked.place);
    return put.bind(checked.madeOn).bind(checked.expiresOn).bind(checked.note).run();
}

Result<std::vector<wallet::KeyRecord>> readKeyRecords(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare(std::string(kSelect) + "ORDER BY fingerprint"));
    std::vector<wallet::KeyRecord> records;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return records;
        SANDYK_TRY(wallet::KeyRecord record, readRow(select));
        records.push_back(std::move(record));
    }
}

Result<std::optional<wallet::KeyRecord>> readKeyRecord(const Database& database, const keys::Fingerprint& fingerprint) {
    SANDYK_TRY(Statement select, database.prepare(std::string(kSelect) + "WHERE fingerprint=?"));
    SANDYK_TRY(const bool row, select.bind(ByteView(fingerprint.bytes)).step());
    if (!row) return std::optional<wallet::KeyRecord>();
    SANDYK_TRY(wallet::KeyRecord record, readRow(select));
    return std::optional(std::move(record));
}

Result<void> removeKeyRecord(const Database& database, const keys::Fingerprint& fingerprint) {
    SANDYK_TRY(Statement remove, database.prepare("DELETE FROM key_record WHERE fingerprint=?"));
    SANDYK_CHECK(remove.bind(ByteView(fingerprint.bytes)).run());
    if (database.changes() != 1) return fail(ErrorCode::KeyRecordNotFound, "no such key in the register");
    return {};
}

} // namespace sandyk::storage
