#include "custody/operator_key.h"

#include <algorithm>

#include "base/encoding.h"
#include "crypto/aead.h"
#include "crypto/rng.h"
#include "custody/fields.h"
#include "custody/operators.h"
#include "storage/database.h"
#include "storage/record_rules.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;
using storage::Vault;

constexpr std::string_view kSelect =
    "SELECT name, slot_id, person, roles, public_key, memory_kib, passes, salt, sealed, created_at FROM operator_key ";

/// Everything that stands beside the sealed key: none of it can be exchanged.
Bytes associated(const FirmId& firm, const StoredOperatorKey& key) {
    ByteWriter out;
    putText(out, "sandyk/operator-key/1");
    out.bytes(firm);
    putText(out, key.name);
    out.bytes(key.publicKey);
    return out.take();
}

Result<void> wrap(const FirmId& firm, StoredOperatorKey& stored, const crypto::Ed25519Key& key,
                  const SecureString& password) {
    crypto::fillRandom(stored.salt);
    SANDYK_TRY(const SecureBytes wrapping, crypto::argon2id(password.bytes(), stored.salt, stored.cost, 32));
    const SecureBytes seed = key.seed();
    stored.sealed = crypto::seal(wrapping, seed.view(), associated(firm, stored));
    return {};
}

Result<crypto::Ed25519Key> unwrap(const FirmId& firm, const StoredOperatorKey& stored, const SecureString& password) {
    SANDYK_TRY(const SecureBytes wrapping, crypto::argon2id(password.bytes(), stored.salt, stored.cost, 32));
    const auto seed = crypto::open(wrapping, stored.sealed, associated(firm, stored));
    if (!seed) return fail(ErrorCode::VaultPassword, "this is not the operator's password");
    SANDYK_TRY(crypto::Ed25519Key key, crypto::Ed25519Key::fromSeed(*seed));
    if (key.publicKey() != stored.publicKey) return fail(ErrorCode::VaultDamaged, "an operator's key is another one");
    return key;
}

Result<StoredOperatorKey> readRow(const Statement& row) {
    StoredOperatorKey read;
    read.name = row.text(0);
    read.slotId = static_cast<std::uint32_t>(row.integer(1));
    read.person = row.text(2);
    read.roles = Roles::fromBits(static_cast<std::uint8_t>(row.integer(3)));
    const Bytes key = row.blob(4), salt = row.blob(7);
    read.cost = {static_cast<std::uint32_t>(row.integer(5)), static_cast<std::uint32_t>(row.integer(6))};
    read.sealed = row.blob(8);
    read.createdAt = row.integer(9);
    if (!checkOperatorName(read.name) || key.size() != read.publicKey.size() || salt.size() != read.salt.size())
        return fail(ErrorCode::VaultDamaged, "the row of an operator cannot be understood");
    std::ranges::copy(key, read.publicKey.begin());
    std::ranges::copy(salt, read.salt.begin());
    return read;
}

Result<StoredOperatorKey> readKey(const Database& database, const std::string& name) {
    SANDYK_TRY(Statement select, database.prepare(std::string(kSelect) + "WHERE name=?"));
    SANDYK_TRY(const bool row, select.bind(name).step());
    if (!row) return fail(ErrorCode::FirmNotFound, "no operator of this name");
    return readRow(select);
}

Result<void> put(const Database& database, const StoredOperatorKey& key) {
    SANDYK_TRY(Statement insert, database.prepare("INSERT OR IGNORE INTO operator_key VALUES (?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(key.name).bind(std::int64_t{key.slotId}).bind(key.person).bind(std::int64_t{key.roles.bits()});
    insert.bind(ByteView(key.publicKey)).bind(std::int64_t{key.cost.memoryKiB}).bind(std::int64_t{key.cost.passes});
    SANDYK_CHECK(insert.bind(ByteView(key.salt)).bind(ByteView(key.sealed)).bind(key.createdAt).run());
    if (database.changes() != 1) return fail(ErrorCode::FirmExists, "an operator of this name exists");
    return {};
}

Result<StoredOperatorKey> newKey(const Vault& vault, const std::string& name, const std::string& person, Roles roles,
                                 const SecureString& password) {
    SANDYK_TRY(const FirmId firm, firmId(vault));
    StoredOperatorKey stored;
    stored.name = name;
    stored.person = person;
    stored.roles = roles;
    stored.cost = vault.info().slots.front().cost;
    stored.createdAt = storage::unixTime();
    const crypto::Ed25519Key key = crypto::Ed25519Key::generate();
    stored.publicKey = key.publicKey();
    SANDYK_CHECK(wrap(firm, stored, key, password));
    return stored;
}

Result<void> checkNew(const Vault& vault, const std::string& name, const std::string& person, Roles roles) {
    SANDYK_CHECK(checkOperatorName(name));
    SANDYK_CHECK(checkRoles(roles));
    if (person.empty() || person.size() > 64) return fail(ErrorCode::FirmRecord, "the person is missing");
    if (readKey(vault.database(), name)) return fail(ErrorCode::FirmExists, "an operator of this name exists");
    return {};
}

} // namespace

Result<FirmId> firmId(const Vault& vault) {
    const auto bytes = fromHex(vault.info().id);
    FirmId id{};
    if (!bytes || bytes->size() != id.size()) return fail(ErrorCode::VaultFormat, "the vault's id");
    std::ranges::copy(*bytes, id.begin());
    return id;
}

Result<StoredOperatorKey> enroll(Vault& vault, const std::string& name, const std::string& person, Roles roles,
                                 const SecureString& sponsor, const SecureString& password) {
    SANDYK_CHECK(checkNew(vault, name, person, roles));
    const auto opens = roles.has(Role::Keyholder) ? Vault::Seeds::Open : Vault::Seeds::Closed;
    SANDYK_TRY(StoredOperatorKey stored, newKey(vault, name, person, roles, password));
    SANDYK_TRY(stored.slotId, vault.addSlot(name, sponsor, password, opens));
    const auto kept = put(vault.database(), stored);
    if (kept) return stored;
    // A slot without its key would open the vault for somebody who is nobody.
    (void)vault.removeSlot(stored.slotId, sponsor);
    return Failure(kept.error());
}

Result<StoredOperatorKey> enrollOwner(Vault& vault, const std::string& name, const std::string& person, Roles roles,
                                      const SecureString& password) {
    SANDYK_CHECK(checkNew(vault, name, person, roles));
    SANDYK_TRY(const std::uint32_t slot, Vault::verifyPassword(vault.info().file, password));
    SANDYK_TRY(StoredOperatorKey stored, newKey(vault, name, person, roles, password));
    stored.slotId = slot;
    SANDYK_CHECK(put(vault.database(), stored));
    return stored;
}

Result<ActingOperator> actAs(const Vault& vault, const std::string& name, const SecureString& password) {
    SANDYK_TRY(const FirmId firm, firmId(vault));
    SANDYK_TRY(const StoredOperatorKey stored, readKey(vault.database(), name));
    SANDYK_TRY(crypto::Ed25519Key key, unwrap(firm, stored, password));
    return ActingOperator{name, std::move(key)};
}

Result<void> changeOperatorPassword(Vault& vault, const std::string& name, const SecureString& oldPassword,
                                    const SecureString& newPassword) {
    SANDYK_TRY(const FirmId firm, firmId(vault));
    SANDYK_TRY(StoredOperatorKey stored, readKey(vault.database(), name));
    SANDYK_TRY(const crypto::Ed25519Key key, unwrap(firm, stored, oldPassword));
    SANDYK_CHECK(wrap(firm, stored, key, newPassword));
    SANDYK_TRY(auto transaction, storage::Transaction::begin(vault.database()));
    SANDYK_TRY(Statement update, vault.database().prepare("UPDATE operator_key SET salt=?, sealed=? WHERE name=?"));
    SANDYK_CHECK(update.bind(ByteView(stored.salt)).bind(ByteView(stored.sealed)).bind(name).run());
    // The header is a file of its own beside the database: the row is committed once the slot has changed.
    SANDYK_CHECK(vault.changePassword(oldPassword, newPassword));
    return transaction.commit();
}

Result<std::vector<StoredOperatorKey>> operatorKeys(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare(std::string(kSelect) + "ORDER BY name"));
    std::vector<StoredOperatorKey> keys;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return keys;
        SANDYK_TRY(StoredOperatorKey key, readRow(select));
        keys.push_back(std::move(key));
    }
}

Result<void> removeAccount(Vault& vault, const std::string& name, const SecureString& current) {
    SANDYK_TRY(const StoredOperatorKey stored, readKey(vault.database(), name));
    SANDYK_CHECK(vault.removeSlot(stored.slotId, current));
    SANDYK_TRY(Statement remove, vault.database().prepare("DELETE FROM operator_key WHERE name=?"));
    return remove.bind(name).run();
}

} // namespace sandyk::custody
