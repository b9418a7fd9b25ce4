#include "wallet/ledger_builder.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace sandyk::wallet {
namespace {

using bitcoin::OutPoint;

constexpr std::int32_t kNoBlock = std::numeric_limits<std::int32_t>::max();
/// Bitcoin Core lets at most 25 unconfirmed transactions hang together; a source may show more.
constexpr int kMostRounds = 100;

std::int32_t orderHeight(const HistoryEntry& entry) {
    return entry.height > 0 ? entry.height : kNoBlock;
}

/// The better of two transactions that exclude each other.
int rank(const HistoryEntry& entry) {
    if (entry.fate == Fate::Vanished) return 0;
    if (entry.standing == Standing::Proven) return 4;
    if (entry.standing == Standing::Reported) return 3;
    return entry.fate == Fate::Present ? 2 : 1;
}

void addOnce(std::vector<std::uint32_t>& places, std::uint32_t place) {
    if (std::ranges::find(places, place) == places.end()) places.push_back(place);
}

} // namespace

std::size_t OutPointHash::operator()(const OutPoint& outpoint) const {
    std::uint64_t head = 0;
    std::memcpy(&head, outpoint.txid.bytes.data(), sizeof head);
    return static_cast<std::size_t>(head ^ (std::uint64_t{outpoint.index} << 32));
}

LedgerBuilder::LedgerBuilder(std::int64_t walletId, std::vector<ScriptRecord> scripts, std::int32_t tipHeight)
    : m_walletId(walletId) {
    m_ledger.m_tipHeight = tipHeight;
    m_ledger.m_scripts = std::move(scripts);
    m_ledger.m_uses.resize(m_ledger.m_scripts.size());
    m_ledger.m_scriptPlaces.reserve(m_ledger.m_scripts.size());
    for (std::size_t i = 0; i < m_ledger.m_scripts.size(); ++i)
        m_ledger.m_scriptPlaces.emplace(asText(m_ledger.m_scripts[i].script.bytes), static_cast<std::uint32_t>(i));
}

Result<void> LedgerBuilder::add(const ChainTransaction& transaction) {
    SANDYK_TRY(const bitcoin::Transaction tx, bitcoin::Transaction::parse(transaction.raw));
    Record record;
    HistoryEntry& entry = record.entry;
    entry.txid = transaction.txid;
    entry.height = transaction.height;
    entry.standing = transaction.standing;
    entry.fate = transaction.fate;
    entry.time = transaction.standing == Standing::Proven ? transaction.blockTime : transaction.firstSeen;
    entry.isCoinbase = tx.inputs.size() == 1 && tx.inputs.front().previous.txid == bitcoin::Txid{};
    entry.signalsReplacement = tx.signalsReplacement();
    entry.vsize = static_cast<std::int32_t>(tx.vsize());
    record.position = transaction.position;
    record.orderTime = transaction.firstSeen;
    record.outputCount = tx.outputs.size();
    if (!entry.isCoinbase) {
        record.inputs.reserve(tx.inputs.size());
        for (const bitcoin::TxInput& input : tx.inputs)
            record.inputs.push_back(input.previous);
    }
    for (std::uint32_t index = 0; index < tx.outputs.size(); ++index) {
        const bitcoin::TxOutput& output = tx.outputs[index];
        record.outputsSat += output.amount.toSat();
        if (const auto place = m_ledger.find(output.scriptPubKey)) {
            record.outputs.push_back({index, static_cast<std::uint32_t>(*place), output.amount, false});
        } else if (entry.parties++ < HistoryEntry::kMostParties) {
            entry.counterparties.push_back(output.scriptPubKey);
        }
    }
    m_records.push_back(std::move(record));
    return {};
}

Ledger LedgerBuilder::finish() {
    // The order in which transactions came must not show in the books.
    std::ranges::sort(m_records, {}, [](const Record& record) { return record.entry.txid; });
    indexOutputs();
    settleInputs();
    dropForeign();
    findConflicts();
    spreadConflicts();
    orderHistory();
    spendCoins();
    fillBooks();
    return std::move(m_ledger);
}

void LedgerBuilder::indexOutputs() {
    m_outputs.clear();
    std::size_t count = 0;
    for (const Record& record : m_records)
        count += record.outputs.size();
    m_outputs.reserve(count);
    for (std::uint32_t i = 0; i < m_records.size(); ++i) {
        for (std::uint32_t j = 0; j < m_records[i].outputs.size(); ++j)
            m_outputs.emplace(OutPoint{m_records[i].entry.txid, m_records[i].outputs[j].index}, Place{i, j});
    }
}

const LedgerBuilder::Place* LedgerBuilder::ownOutput(const OutPoint& outpoint) const {
    const auto found = m_outputs.find(outpoint);
    return found == m_outputs.end() ? nullptr : &found->second;
}

void LedgerBuilder::settleInputs() {
    for (Record& record : m_records) {
        HistoryEntry& entry = record.entry;
        for (const Deposit& output : record.outputs) {
            entry.receivedSat += output.amount.toSat();
            entry.outputs.push_back({output.index, output.script});
            addOnce(entry.scripts, output.script);
        }
        std::size_t own = 0;
        for (const OutPoint& input : record.inputs) {
            const Place* place = ownOutput(input);
            if (place == nullptr) continue;
            const Deposit& spent = m_records[place->record].outputs[place->output];
            entry.spentSat += spent.amount.toSat();
            addOnce(entry.scripts, spent.script);
            ++own;
        }
        entry.isOwnInputs = own > 0 && own == record.inputs.size();
        entry.isSelfTransfer = entry.isOwnInputs && record.outputs.size() == record.outputCount;
        if (entry.isOwnInputs) entry.feeSat = entry.spentSat - record.outputsSat;
        if (own > 0) continue;
        // Who paid us cannot be known from the transaction; where it arrived can.
        entry.parties = static_cast<std::uint32_t>(record.outputs.size());
        entry.counterparties.clear();
        for (const Deposit& output : record.outputs) {
            if (entry.counterparties.size() < HistoryEntry::kMostParties)
                entry.counterparties.push_back(m_ledger.m_scripts[output.script].script);
        }
    }
}

void LedgerBuilder::dropForeign() {
    const auto foreign = [](const Record& record) { return record.entry.scripts.empty(); };
    if (std::erase_if(m_records, foreign) > 0) indexOutputs();
}

bool LedgerBuilder::standsBefore(std::uint32_t a, std::uint32_t b) const {
    const HistoryEntry& first = m_records[a].entry;
    const HistoryEntry& second = m_records[b].entry;
    if (rank(first) != rank(second)) return rank(first) > rank(second);
    // Of two in no block the later one replaced the earlier.
    if (m_records[a].orderTime != m_records[b].orderTime) return m_records[a].orderTime > m_records[b].orderTime;
    return first.txid < second.txid;
}

void LedgerBuilder::findConflicts() {
    std::unordered_map<OutPoint, std::uint32_t, OutPointHash> spenders;
    std::size_t inputs = 0;
    for (const Record& record : m_records)
        inputs += record.inputs.size();
    spenders.reserve(inputs);
    std::vector<std::uint32_t> order(m_records.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [this](std::uint32_t a, std::uint32_t b) { return standsBefore(a, b); });
    for (const std::uint32_t place : order) {
        Record& record = m_records[place];
        const auto taken =
            std::ranges::find_if(record.inputs, [&](const OutPoint& input) { return spenders.contains(input); });
        if (taken != record.inputs.end()) {
            record.entry.state = EntryState::Conflicted;
            record.entry.conflictsWith = m_records[spenders.at(*taken)].entry.txid;
        } else if (record.entry.fate == Fate::Vanished) {
            record.entry.state = EntryState::Vanished;
        } else {
            for (const OutPoint& input : record.inputs)
                spenders.emplace(input, place);
        }
    }
}

/// What spends coins of a transaction that does not count cannot count either.
void LedgerBuilder::spreadConflicts() {
    bool isChanged = std::ranges::any_of(m_records, [](const Record& r) { return r.entry.state != EntryState::Valid; });
    for (int round = 0; isChanged && round < kMostRounds; ++round) {
        isChanged = false;
        for (Record& record : m_records) {
            if (record.entry.state != EntryState::Valid || record.entry.standing == Standing::Proven) continue;
            for (const OutPoint& input : record.inputs) {
                const Place* place = ownOutput(input);
                if (place == nullptr) continue;
                const HistoryEntry& parent = m_records[place->record].entry;
                if (parent.state == EntryState::Valid) continue;
                record.entry.state = parent.state;
                record.entry.conflictsWith = parent.conflictsWith;
                isChanged = true;
                break;
            }
        }
    }
}

void LedgerBuilder::orderHistory() {
    bool isChanged = true;
    for (int round = 0; isChanged && round < kMostRounds; ++round) {
        isChanged = false;
        for (Record& record : m_records) {
            for (const OutPoint& input : record.inputs) {
                const Place* place = ownOutput(input);
                if (place == nullptr) continue;
                const Record& parent = m_records[place->record];
                if (orderHeight(parent.entry) != orderHeight(record.entry)) continue;
                if (record.orderTime >= parent.orderTime && record.depth > parent.depth) continue;
                record.orderTime = std::max(record.orderTime, parent.orderTime);
                record.depth = std::max(record.depth, parent.depth + 1);
                isChanged = true;
            }
        }
    }
    std::ranges::sort(m_records, [](const Record& a, const Record& b) {
        const auto key = [](const Record& record) {
            const bool isInBlock = record.entry.height > 0;
            return std::tuple(orderHeight(record.entry), isInBlock ? record.position : 0,
                              isInBlock ? std::int64_t{0} : record.orderTime, record.depth);
        };
        return key(a) != key(b) ? key(a) < key(b) : a.entry.txid < b.entry.txid;
    });
    indexOutputs();
}

void LedgerBuilder::spendCoins() {
    for (const Record& record : m_records) {
        if (record.entry.state != EntryState::Valid) continue;
        for (const OutPoint& input : record.inputs) {
            if (const Place* place = ownOutput(input)) m_records[place->record].outputs[place->output].isSpent = true;
        }
    }
}

void LedgerBuilder::fillBooks() {
    std::int64_t balance = 0;
    m_ledger.m_history.reserve(m_records.size());
    m_ledger.m_entries.reserve(m_records.size());
    for (Record& record : m_records) {
        HistoryEntry& entry = record.entry;
        const bool isValid = entry.state == EntryState::Valid;
        if (isValid) balance += entry.deltaSat();
        entry.balanceAfterSat = balance;
        for (const Deposit& output : record.outputs) {
            if (!isValid) continue;
            ScriptUse& use = m_ledger.m_uses[output.script];
            ++use.timesPaid;
            use.receivedSat += output.amount.toSat();
            if (output.isSpent) continue;
            use.balanceSat += output.amount.toSat();
            const ScriptRecord& script = m_ledger.m_scripts[output.script];
            LedgerCoin coin;
            coin.coin = {{entry.txid, output.index},
                         output.amount,
                         script.script,
                         m_walletId,
                         script.keychain,
                         script.index,
                         entry.standing,
                         entry.height,
                         entry.isCoinbase,
                         entry.isOwnInputs,
                         false,
                         false};
            coin.time = entry.time;
            if (entry.height > 0) coin.confirmations = std::max(1, m_ledger.m_tipHeight - entry.height + 1);
            coin.isMature = !entry.isCoinbase || coin.confirmations >= kCoinbaseMaturity;
            coin.isTinyDeposit = !entry.isOwnInputs && output.amount.toSat() < kTinyDepositSat;
            m_ledger.m_coins.push_back(std::move(coin));
        }
        for (const std::uint32_t script : entry.scripts)
            m_ledger.m_scripts[script].isUsed = true;
        m_ledger.m_entries.emplace(entry.txid, static_cast<std::uint32_t>(m_ledger.m_history.size()));
        m_ledger.m_history.push_back(std::move(entry));
    }
}

} // namespace sandyk::wallet
