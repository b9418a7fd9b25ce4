#include "storage/seed_store.h"

#include "base/byte_reader.h"
#include "storage/record_rules.h"
#include "wallet/wallet_name.h"

namespace sandyk::storage {
namespace {

Bytes associatedData(const VaultId& vault, const SeedRecord& record) {
    ByteWriter writer;
    writer.bytes(asBytes("sandyk seed 1"));
    writer.bytes(vault);
    writer.u64(static_cast<std::uint64_t>(record.id));
    writer.u8(static_cast<std::uint8_t>(record.kind));
    writer.bytes(record.fingerprint.bytes);
    return writer.take();
}

Result<keys::Fingerprint> fingerprintColumn(const Statement& statement, int column) {
    const Bytes bytes = statement.blob(column);
    keys::Fingerprint fingerprint;
    if (bytes.size() != fingerprint.bytes.size()) return fail(ErrorCode::VaultDamaged, "length of a fingerprint");
    std::ranges::copy(bytes, fingerprint.bytes.begin());
    return fingerprint;
}

Result<std::vector<keys::Fingerprint>> passphraseFingerprints(const Database& database, std::int64_t seedId) {
    SANDYK_TRY(Statement statement,
               database.prepare("SELECT fingerprint FROM passphrase_fingerprint WHERE seed_id=? ORDER BY fingerprint"));
    statement.bind(seedId);
    std::vector<keys::Fingerprint> fingerprints;
    while (true) {
        SANDYK_TRY(const bool row, statement.step());
        if (!row) return fingerprints;
        SANDYK_TRY(const auto fingerprint, fingerprintColumn(statement, 0));
        fingerprints.push_back(fingerprint);
    }
}

Result<SealedSeed> readRow(const Database& database, const Statement& row) {
    SealedSeed seed;
    SeedRecord& record = seed.record;
    record.id = row.integer(0);
    record.name = row.text(1);
    const std::int64_t kind = row.integer(2);
    if (kind != 1 && kind != 2) return fail(ErrorCode::VaultDamaged, "kind of a seed");
    record.kind = static_cast<SeedKind>(kind);
    record.words = static_cast<int>(row.integer(3));
    SANDYK_TRY(record.fingerprint, fingerprintColumn(row, 4));
    seed.sealed = row.blob(5);
    record.createdAt = row.integer(6);
    record.backupConfirmedAt = row.optionalInteger(7);
    SANDYK_TRY(record.passphraseFingerprints, passphraseFingerprints(database, record.id));
    return seed;
}

} // namespace

Result<SeedRecord> addSeed(const Database& database, const VaultId& vault, SeedRecord record, const SecureBytes& secret,
                           const SecureBytes& seedKey) {
    SANDYK_TRY(record.name, wallet::checkedName(record.name));
    record.createdAt = unixTime();
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO seed (name, kind, words, fingerprint, sealed, "
                                                  "created_at) VALUES (?, ?, ?, ?, x'', ?)"));
    SANDYK_CHECK(insert.bind(record.name)
                     .bind(static_cast<std::int64_t>(record.kind))
                     .bind(std::int64_t{record.words})
                     .bind(ByteView(record.fingerprint.bytes))
                     .bind(record.createdAt)
                     .run());
    // The seed's number is part of what is sealed, and known only now.
    record.id = database.lastInsertId();
    SANDYK_TRY(Statement update, database.prepare("UPDATE seed SET sealed=? WHERE id=?"));
    SANDYK_CHECK(
        update.bind(crypto::seal(seedKey, secret.view(), associatedData(vault, record))).bind(record.id).run());
    SANDYK_CHECK(transaction.commit());
    return record;
}

Result<std::vector<SealedSeed>> readSeeds(const Database& database) {
    SANDYK_TRY(Statement statement, database.prepare("SELECT id, name, kind, words, fingerprint, sealed, created_at, "
                                                     "backup_confirmed_at FROM seed ORDER BY id"));
    std::vector<SealedSeed> seeds;
    while (true) {
        SANDYK_TRY(const bool row, statement.step());
        if (!row) return seeds;
        SANDYK_TRY(SealedSeed seed, readRow(database, statement));
        seeds.push_back(std::move(seed));
    }
}

Result<SecureBytes> openSeed(const SealedSeed& seed, const VaultId& vault, const SecureBytes& seedKey) {
    auto secret = crypto::open(seedKey, seed.sealed, associatedData(vault, seed.record));
    if (!secret) return fail(ErrorCode::VaultDamaged, "seed " + std::to_string(seed.record.id) + " does not open");
    return secret;
}

Result<keys::ExtendedPrivateKey> masterOf(SeedKind kind, const SecureBytes& secret, const SecureString& passphrase,
                                          Network network) {
    if (kind == SeedKind::MasterSecret) {
        if (!passphrase.empty()) return fail(ErrorCode::Usage, "a master secret takes no passphrase");
        return keys::ExtendedPrivateKey::fromSeed(secret.view(), network);
    }
    SANDYK_TRY(const keys::Mnemonic mnemonic, keys::Mnemonic::fromEntropy(secret));
    SANDYK_TRY(const SecureBytes seed, mnemonic.seed(passphrase));
    return keys::ExtendedPrivateKey::fromSeed(seed.view(), network);
}

Result<void> addPassphraseFingerprint(const Database& database, std::int64_t seedId,
                                      const keys::Fingerprint& fingerprint) {
    SANDYK_TRY(Statement known, database.prepare("SELECT 1 FROM seed WHERE id=?"));
    SANDYK_TRY(const bool exists, known.bind(seedId).step());
    if (!exists) return fail(ErrorCode::WalletNotFound, "no such seed");
    SANDYK_TRY(Statement insert, database.prepare("INSERT OR IGNORE INTO passphrase_fingerprint VALUES (?, ?)"));
    return insert.bind(seedId).bind(ByteView(fingerprint.bytes)).run();
}

Result<void> confirmSeedBackup(const Database& database, std::int64_t seedId) {
    SANDYK_TRY(Statement update, database.prepare("UPDATE seed SET backup_confirmed_at=? WHERE id=?"));
    SANDYK_CHECK(update.bind(unixTime()).bind(seedId).run());
    if (database.changes() != 1) return fail(ErrorCode::WalletNotFound, "no such seed");
    return {};
}

} // namespace sandyk::storage
