#include "base/encoding.h"
#include "custody/client_rows.h"

namespace sandyk::custody {

using storage::Database;
using storage::Statement;

Result<StoredChange> assignWallet(const Desk& desk, const bitcoin::Descriptor& descriptor, const std::string& owner,
                                  Tier tier, const std::string& asset) {
    SANDYK_TRY(const Standing now, standing(desk, Act::SetTier));
    const std::string code = walletCode(descriptor);
    if (owner == kPooledOwner && !(now.firm.rules && now.firm.rules->pooled))
        return fail(ErrorCode::FirmMixedOwners, "clients' coins are kept apart: the firm has no pooled wallet",
                    {{"rules", "F-16"}});
    if (owner != kFirmOwner && owner != kPooledOwner) {
        SANDYK_TRY(const ClientSummary client, clearedClient(desk, now.firm, owner));
        if (client.state == ClientState::Closed) return fail(ErrorCode::FirmClient, "the relation has ended");
    }
    SANDYK_TRY(const auto before, walletOf(desk.database, now.firm, code));
    if (before && before->record.owner != owner)
        return fail(ErrorCode::FirmMixedOwners, "the wallet belongs to somebody else for good",
                    {{"rules", "F-16"}, {"owner", before->record.owner}});
    const WalletRecord record{owner, tier, asset, descriptor.toString()};
    return propose(desk, ChangeKind::Wallet, code, record.text());
}

Result<std::vector<FirmWallet>> firmWallets(const Database& database, const std::string& owner) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT w.wallet_id, w.code, w.owner, w.asset, w.tier, ifnull(p.amount, 0), "
                                "ifnull(p.time, 0) FROM firm_wallet w LEFT JOIN firm_position p ON "
                                "p.wallet_id=w.wallet_id WHERE ?='' OR w.owner=? ORDER BY w.wallet_id"));
    select.bind(owner).bind(owner);
    std::vector<FirmWallet> wallets;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return wallets;
        wallets.push_back({select.integer(0), select.text(1), select.text(2), select.text(3),
                           static_cast<Tier>(select.integer(4)), select.integer(5), select.integer(6)});
    }
}

Result<void> setPosition(const Database& database, std::int64_t walletId, std::int64_t amount, std::int64_t height,
                         std::int64_t time) {
    return setPositions(database, {{walletId, amount}}, height, time);
}

Result<void> setPositions(const Database& database, const std::map<std::int64_t, std::int64_t>& amounts,
                          std::int64_t height, std::int64_t time) {
    SANDYK_TRY(Statement put, database.prepare("INSERT INTO firm_position VALUES (?, ?, ?, ?) ON CONFLICT (wallet_id) "
                                               "DO UPDATE SET amount=excluded.amount, height=excluded.height, "
                                               "time=excluded.time"));
    for (const auto& [walletId, amount] : amounts)
        SANDYK_CHECK(put.reset().bind(walletId).bind(amount).bind(height).bind(time).run());
    return {};
}

} // namespace sandyk::custody
