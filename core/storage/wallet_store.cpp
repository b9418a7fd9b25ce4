#include "storage/wallet_store.h"

#include "storage/record_rules.h"
#include "wallet/wallet_name.h"

namespace sandyk::storage {
namespace {

constexpr std::string_view kSelect = "SELECT id, name, network, descriptor, next_receive, next_change, created_at, "
                                     "backup_confirmed_at, is_watch_only FROM wallet ";

Failure unknownWallet() {
    return fail(ErrorCode::WalletNotFound, "no such wallet");
}

/// A row was written by this program; what cannot be read back means damage.
template <class T>
Result<T> undamaged(Result<T> result) {
    if (!result) return fail(ErrorCode::VaultDamaged, "wallet row: " + result.error().detail);
    return result;
}

Result<wallet::Wallet> readRow(const Statement& row) {
    SANDYK_TRY(const Network network, undamaged(parseNetwork(row.text(2))));
    SANDYK_TRY(bitcoin::Descriptor descriptor,
               undamaged(bitcoin::Descriptor::parse(row.text(3), bitcoin::Descriptor::Checksum::Required)));
    return wallet::Wallet{row.integer(0),
                          row.text(1),
                          network,
                          std::move(descriptor),
                          {static_cast<std::uint32_t>(row.integer(4)), static_cast<std::uint32_t>(row.integer(5))},
                          row.integer(6),
                          row.optionalInteger(7),
                          row.integer(8) != 0};
}

Result<wallet::Wallet> readOne(Statement& statement) {
    SANDYK_TRY(const bool row, statement.step());
    if (!row) return unknownWallet();
    return readRow(statement);
}

Result<std::vector<wallet::Wallet>> readAll(Statement& statement) {
    std::vector<wallet::Wallet> wallets;
    while (true) {
        SANDYK_TRY(const bool row, statement.step());
        if (!row) return wallets;
        SANDYK_TRY(wallet::Wallet wallet, readRow(statement));
        wallets.push_back(std::move(wallet));
    }
}

Result<void> mustChangeOne(const Database& database) {
    if (database.changes() != 1) return unknownWallet();
    return {};
}

} // namespace

Result<wallet::Wallet> addWallet(const Database& database, wallet::Wallet wallet) {
    SANDYK_TRY(wallet.name, wallet::checkedName(wallet.name));
    if (wallet.createdAt == 0) wallet.createdAt = unixTime();
    SANDYK_TRY(Statement insert,
               database.prepare("INSERT INTO wallet (name, network, descriptor, next_receive, next_change, created_at, "
                                "backup_confirmed_at, is_watch_only) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(wallet.name)
        .bind(networkName(wallet.network))
        .bind(wallet.descriptor.toString())
        .bind(std::int64_t{wallet.nextIndex[0]})
        .bind(std::int64_t{wallet.nextIndex[1]})
        .bind(wallet.createdAt);
    if (wallet.backupConfirmedAt)
        insert.bind(*wallet.backupConfirmedAt);
    else
        insert.bindNull();
    SANDYK_CHECK(insert.bind(std::int64_t{wallet.isWatchOnly}).run());
    wallet.id = database.lastInsertId();
    return wallet;
}

Result<std::vector<wallet::Wallet>> readWallets(const Database& database) {
    SANDYK_TRY(Statement statement, database.prepare(std::string(kSelect) + "ORDER BY id"));
    return readAll(statement);
}

Result<std::vector<wallet::Wallet>> readOwnWallets(const Database& database) {
    SANDYK_TRY(Statement statement,
               database.prepare(std::string(kSelect) + "WHERE id NOT IN (SELECT wallet_id FROM firm_wallet WHERE owner "
                                                       "NOT IN ('firm', 'pool')) ORDER BY id"));
    return readAll(statement);
}

Result<wallet::Wallet> readWallet(const Database& database, const std::string& name) {
    SANDYK_TRY(Statement statement, database.prepare(std::string(kSelect) + "WHERE name=?"));
    return readOne(statement.bind(name));
}

Result<void> renameWallet(const Database& database, std::int64_t walletId, const std::string& name) {
    SANDYK_TRY(const std::string checked, wallet::checkedName(name));
    SANDYK_TRY(Statement update, database.prepare("UPDATE wallet SET name=? WHERE id=?"));
    SANDYK_CHECK(update.bind(checked).bind(walletId).run());
    return mustChangeOne(database);
}

Result<void> confirmWalletBackup(const Database& database, std::int64_t walletId) {
    SANDYK_TRY(Statement update, database.prepare("UPDATE wallet SET backup_confirmed_at=? WHERE id=?"));
    SANDYK_CHECK(update.bind(unixTime()).bind(walletId).run());
    return mustChangeOne(database);
}

Result<wallet::WalletAddress> takeNextAddress(const Database& database, std::int64_t walletId,
                                              wallet::Keychain keychain) {
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    wallet::WalletAddress address{};
    {
        SANDYK_TRY(Statement statement, database.prepare(std::string(kSelect) + "WHERE id=?"));
        SANDYK_TRY(const wallet::Wallet wallet, readOne(statement.bind(walletId)));
        if (!wallet.backupConfirmedAt)
            return fail(ErrorCode::WalletBackupNotConfirmed, "the backup of this wallet was not confirmed yet");
        const std::uint32_t next = wallet.nextIndex[static_cast<std::size_t>(keychain)];
        SANDYK_TRY(address, wallet::addressAt(wallet, keychain, wallet.descriptor.isRange() ? next : 0));
    }
    const bool isReceive = keychain == wallet::Keychain::Receive;
    SANDYK_TRY(Statement update, database.prepare(isReceive ? "UPDATE wallet SET next_receive=? WHERE id=?"
                                                            : "UPDATE wallet SET next_change=? WHERE id=?"));
    SANDYK_CHECK(update.bind(std::int64_t{address.index} + 1).bind(walletId).run());
    SANDYK_CHECK(transaction.commit());
    address.handedOut = true;
    return address;
}

Result<void> markHandedOut(const Database& database, std::int64_t walletId, const wallet::WalletAddress& address) {
    const bool isReceive = address.keychain == wallet::Keychain::Receive;
    SANDYK_TRY(Statement update,
               database.prepare(isReceive ? "UPDATE wallet SET next_receive=max(next_receive, ?) WHERE id=?"
                                          : "UPDATE wallet SET next_change=max(next_change, ?) WHERE id=?"));
    return update.bind(std::int64_t{address.index} + 1).bind(walletId).run();
}

} // namespace sandyk::storage
