#include "wallet/ledger.h"

#include <algorithm>
#include <cstring>

#include "wallet/ledger_builder.h"

namespace sandyk::wallet {

std::size_t Ledger::TxidHash::operator()(const bitcoin::Txid& txid) const {
    std::size_t head = 0;
    std::memcpy(&head, txid.bytes.data(), sizeof head);
    return head;
}

Result<Ledger> Ledger::build(std::int64_t walletId, std::vector<ScriptRecord> scripts, std::int32_t tipHeight,
                             const CoinMarks& marks, const Reader& reader) {
    LedgerBuilder builder(walletId, std::move(scripts), tipHeight);
    SANDYK_CHECK(reader([&builder](const ChainTransaction& transaction) { return builder.add(transaction); }));
    Ledger ledger = builder.finish();
    ledger.mark(marks);
    return ledger;
}

void Ledger::mark(const CoinMarks& marks) {
    m_balance = {};
    for (LedgerCoin& item : m_coins) {
        Coin& coin = item.coin;
        coin.isFrozen =
            marks.frozen.contains(coin.outpoint) || (item.isTinyDeposit && !marks.released.contains(coin.outpoint));
        coin.isReserved = marks.reserved.contains(coin.outpoint);
        sumOf(item) += coin.amount.toSat();
    }
}

std::int64_t& Ledger::sumOf(const LedgerCoin& item) {
    const Coin& coin = item.coin;
    if (!item.isMature) return m_balance.immatureSat;
    if (coin.isFrozen) return m_balance.frozenSat;
    if (coin.isReserved) return m_balance.reservedSat;
    if (coin.standing == Standing::Proven) return m_balance.provenSat;
    if (coin.standing == Standing::Reported) return m_balance.reportedSat;
    return coin.isOwnChange ? m_balance.unconfirmedChangeSat : m_balance.unconfirmedSat;
}

std::vector<BalancePoint> Ledger::balanceSeries(std::size_t most) const {
    most = std::max<std::size_t>(most, 2);
    std::vector<BalancePoint> all;
    std::int64_t latest = 0;
    for (const HistoryEntry& entry : m_history) {
        if (entry.state != EntryState::Valid) continue;
        latest = std::max(latest, entry.time);
        if (!all.empty() && all.back().time == latest)
            all.back().balanceSat = entry.balanceAfterSat;
        else
            all.push_back({latest, entry.balanceAfterSat});
    }
    if (all.size() <= most) return all;
    std::vector<BalancePoint> some;
    some.reserve(most);
    for (std::size_t i = 0; i < most; ++i)
        some.push_back(all[i * (all.size() - 1) / (most - 1)]);
    return some;
}

std::optional<std::size_t> Ledger::find(const bitcoin::Script& script) const {
    const auto found = m_scriptPlaces.find(std::string(asText(script.bytes)));
    if (found == m_scriptPlaces.end()) return std::nullopt;
    return found->second;
}

bool Ledger::isUsed(const bitcoin::Script& script) const {
    const auto place = find(script);
    return place && m_scripts[*place].isUsed;
}

std::optional<std::size_t> Ledger::entry(const bitcoin::Txid& txid) const {
    const auto found = m_entries.find(txid);
    if (found == m_entries.end()) return std::nullopt;
    return found->second;
}

} // namespace sandyk::wallet
