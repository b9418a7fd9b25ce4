#include <algorithm>

#include "base/byte_reader.h"
#include "storage/chain_rows.h"

namespace sandyk::storage {
namespace {

constexpr std::size_t kMedianOf = 11;   ///< BIP113
constexpr std::size_t kTimeOffset = 68; ///< of the time in a header

Result<std::uint32_t> headerTime(const Bytes& header) {
    if (header.size() != std::tuple_size_v<wallet::HeaderBytes>)
        return fail(ErrorCode::VaultDamaged, "a header of another length");
    ByteReader reader(ByteView(header).subspan(kTimeOffset));
    return reader.u32();
}

} // namespace

Result<ChainTip> readChainTip(const Database& database, Network network) {
    SANDYK_TRY(
        Statement statement,
        database.prepare("SELECT height, header FROM chain_header WHERE network=? ORDER BY height DESC LIMIT ?"));
    statement.bind(networkNumber(network)).bind(static_cast<std::int64_t>(kMedianOf));
    ChainTip tip;
    std::vector<std::uint32_t> times;
    while (true) {
        SANDYK_TRY(const bool row, statement.step());
        if (!row) break;
        SANDYK_TRY(const std::uint32_t time, headerTime(statement.blob(1)));
        if (times.empty()) {
            tip.height = static_cast<std::int32_t>(statement.integer(0));
            tip.time = time;
        }
        times.push_back(time);
    }
    if (times.empty()) return tip;
    std::ranges::sort(times);
    tip.medianTime = times[times.size() / 2];
    return tip;
}

Result<std::int32_t> readTipHeight(const Database& database, Network network) {
    SANDYK_TRY(Statement statement, database.prepare("SELECT max(height) FROM chain_header WHERE network=?"));
    SANDYK_TRY(const bool row, statement.bind(networkNumber(network)).step());
    if (!row || statement.isNull(0)) return -1;
    return static_cast<std::int32_t>(statement.integer(0));
}

Result<std::int64_t> provenTime(const Database& database) {
    SANDYK_TRY(const ChainTip tip, readChainTip(database, Network::Main));
    return tip.medianTime;
}

Result<std::optional<std::int64_t>> readSyncedAt(const Database& database, std::int64_t walletId) {
    SANDYK_TRY(Statement statement, database.prepare("SELECT synced_at FROM chain_wallet WHERE wallet_id=?"));
    SANDYK_TRY(const bool row, statement.bind(walletId).step());
    if (!row) return std::nullopt;
    return statement.optionalInteger(0);
}

Result<std::optional<wallet::FeeEstimates>> readFeeEstimates(const Database& database, Network network) {
    SANDYK_TRY(Statement statement,
               database.prepare("SELECT blocks, sat_per_kvb, time FROM chain_fee WHERE network=? ORDER BY blocks"));
    statement.bind(networkNumber(network));
    std::optional<wallet::FeeEstimates> fees;
    while (true) {
        SANDYK_TRY(const bool row, statement.step());
        if (!row) return fees;
        if (!fees) fees.emplace();
        fees->time = statement.integer(2);
        const bitcoin::FeeRate rate(statement.integer(1));
        if (statement.integer(0) == 0)
            fees->relayFloor = rate;
        else
            fees->estimates.push_back({static_cast<int>(statement.integer(0)), rate});
    }
}

Result<std::vector<wallet::ChainAlert>> readAlerts(const Database& database, std::int64_t walletId, std::size_t most) {
    SANDYK_TRY(Statement statement, database.prepare("SELECT id, kind, time, height, txid, is_read FROM chain_alert "
                                                     "WHERE wallet_id=? ORDER BY id DESC LIMIT ?"));
    statement.bind(walletId).bind(static_cast<std::int64_t>(most));
    std::vector<wallet::ChainAlert> alerts;
    while (true) {
        SANDYK_TRY(const bool row, statement.step());
        if (!row) return alerts;
        wallet::ChainAlert alert;
        alert.id = statement.integer(0);
        const std::int64_t kind = statement.integer(1);
        if (kind < 1 || kind > 8) return fail(ErrorCode::VaultDamaged, "an alert of no kind");
        alert.kind = static_cast<wallet::AlertKind>(kind);
        alert.time = statement.integer(2);
        alert.height = static_cast<std::int32_t>(statement.integer(3));
        if (!statement.isNull(4)) {
            SANDYK_TRY(const Hash256 txid, readHash(statement, 4));
            alert.txid = bitcoin::Txid{txid};
        }
        alert.isRead = statement.integer(5) != 0;
        alerts.push_back(alert);
    }
}

Result<void> markAlertsRead(const Database& database, std::int64_t walletId) {
    SANDYK_TRY(Statement update, database.prepare("UPDATE chain_alert SET is_read=1 WHERE wallet_id=? AND is_read=0"));
    return update.bind(walletId).run();
}

} // namespace sandyk::storage
