#include "sync/scan_book.h"

#include <algorithm>
#include <cstring>

namespace sandyk::sync {

using wallet::AlertKind;
using wallet::Fate;
using wallet::Keychain;
using wallet::Standing;

std::size_t HashOfHash::operator()(const Hash256& hash) const {
    std::size_t head = 0;
    std::memcpy(&head, hash.data(), sizeof head);
    return head;
}

std::size_t HashOfHash::operator()(const bitcoin::OutPoint& outpoint) const {
    return (*this)(outpoint.txid.bytes) ^ (std::size_t{outpoint.index} << 32);
}

ScanBook::ScanBook(const wallet::Wallet& wallet, std::uint32_t gapLimit) : m_wallet(wallet), m_gap(gapLimit) {
    for (bitcoin::Descriptor& path : wallet.descriptor.singlePaths()) {
        if (m_descriptors.size() < 2) m_descriptors.emplace_back(std::move(path));
    }
    m_descriptors.resize(2);
}

const std::optional<bitcoin::Descriptor>& ScanBook::descriptor(Keychain keychain) const {
    return m_descriptors[static_cast<std::size_t>(keychain)];
}

std::uint32_t ScanBook::derived(Keychain keychain) const {
    return static_cast<std::uint32_t>(m_byKeychain[static_cast<std::size_t>(keychain)].size());
}

std::uint32_t ScanBook::wanted(std::size_t keychain) const {
    if (!m_descriptors[keychain]) return 0;
    if (!m_descriptors[keychain]->isRange()) return 1;
    return std::max(m_usedBelow[keychain], m_wallet.nextIndex[keychain]) + m_gap;
}

Result<void> ScanBook::addScript(Keychain keychain, std::uint32_t index, const wallet::ScriptRecord* known) {
    Script script;
    script.keychain = keychain;
    script.index = index;
    if (known != nullptr) {
        script.script = known->script;
        script.status = known->status;
        script.isUsed = known->isUsed;
        script.isKept = true;
    } else {
        SANDYK_TRY(script.script, descriptor(keychain)->scriptPubKey(index));
    }
    const auto which = static_cast<std::size_t>(keychain);
    if (script.isUsed) m_usedBelow[which] = std::max(m_usedBelow[which], index + 1);
    const auto at = static_cast<std::uint32_t>(m_scripts.size());
    m_byKeychain[which].push_back(at);
    m_scriptPlaces.emplace(asText(script.script.bytes), at);
    m_scripts.push_back(std::move(script));
    return {};
}

Result<void> ScanBook::begin(const wallet::ChainKnowledge& knowledge) {
    m_scripts.reserve(knowledge.scripts.size());
    m_scriptPlaces.reserve(knowledge.scripts.size());
    std::vector<std::uint32_t> moved; ///< places here of the places in `knowledge`
    moved.reserve(knowledge.scripts.size());
    for (const wallet::ScriptRecord& record : knowledge.scripts) {
        const auto which = static_cast<std::size_t>(record.keychain);
        if (record.index >= kMostScripts) return fail(ErrorCode::ChainTooLarge, "too many addresses");
        // Answers come in any order: an interrupted scan leaves gaps.
        for (std::uint32_t index = derived(record.keychain); index < record.index; ++index)
            SANDYK_CHECK(addScript(record.keychain, index, nullptr));
        if (record.index == m_byKeychain[which].size()) SANDYK_CHECK(addScript(record.keychain, record.index, &record));
        moved.push_back(m_byKeychain[which][record.index]);
    }
    m_txs.reserve(knowledge.transactions.size());
    for (const wallet::KnownTransaction& known : knowledge.transactions) {
        SANDYK_TRY(const std::uint32_t at, place(known.txid));
        Tx& tx = m_txs[at];
        tx.height = known.height;
        tx.standing = known.standing;
        tx.fate = known.fate;
        tx.isStored = true;
        tx.isSettled = tx.height <= 0 || tx.standing == Standing::Proven;
        if (tx.isSettled) ++m_settled;
        for (const wallet::OwnOutput& output : known.outputs)
            m_coins.emplace(bitcoin::OutPoint{known.txid, output.index}, moved[output.script]);
        if (tx.fate != Fate::Present) continue;
        for (const std::uint32_t script : known.scripts) {
            const std::uint32_t there = moved[script];
            tx.scripts.push_back(there);
            m_scripts[there].transactions.push_back(at);
            if (!tx.isSettled) ++m_scripts[there].open;
        }
    }
    return extend();
}

Result<void> ScanBook::extend() {
    for (const Keychain keychain : {Keychain::Receive, Keychain::Change}) {
        const std::uint32_t until = wanted(static_cast<std::size_t>(keychain));
        if (until > kMostScripts) return fail(ErrorCode::ChainTooLarge, "too many addresses");
        while (derived(keychain) < until)
            SANDYK_CHECK(addScript(keychain, derived(keychain), nullptr));
    }
    return {};
}

std::optional<std::uint32_t> ScanBook::findScript(const bitcoin::Script& script) const {
    const auto found = m_scriptPlaces.find(std::string(asText(script.bytes)));
    if (found == m_scriptPlaces.end()) return std::nullopt;
    return found->second;
}

std::optional<std::uint32_t> ScanBook::findTx(const bitcoin::Txid& txid) const {
    const auto found = m_txPlaces.find(txid.bytes);
    if (found == m_txPlaces.end()) return std::nullopt;
    return found->second;
}

Result<std::uint32_t> ScanBook::place(const bitcoin::Txid& txid) {
    const auto [at, isNew] = m_txPlaces.try_emplace(txid.bytes, static_cast<std::uint32_t>(m_txs.size()));
    if (!isNew) return at->second;
    if (m_txs.size() >= kMostTransactions) return fail(ErrorCode::ChainTooLarge, "too many transactions");
    m_txs.emplace_back().txid = txid;
    return at->second;
}

void ScanBook::unsettle(Tx& tx) {
    if (!tx.isSettled) return;
    tx.isSettled = false;
    --m_settled;
    for (const std::uint32_t script : tx.scripts)
        ++m_scripts[script].open;
}

void ScanBook::settle(std::uint32_t place, std::int64_t now) {
    Tx& tx = m_txs[place];
    if (tx.isSettled || (!tx.isStored && tx.raw.empty())) return;
    if (tx.height > 0 && tx.standing != Standing::Proven && !tx.isUnprovable) return;
    emit(tx, now);
    tx.isSettled = true;
    ++m_settled;
    for (const std::uint32_t at : tx.scripts) {
        Script& script = m_scripts[at];
        if (--script.open == 0 && script.isDirty) emitScript(script);
    }
}

void ScanBook::emit(Tx& tx, std::int64_t now) {
    wallet::ChainTransaction out;
    out.txid = tx.txid;
    out.height = tx.height;
    out.position = tx.position;
    out.blockTime = tx.blockTime;
    out.standing = tx.standing;
    out.fate = tx.fate;
    if (tx.isStored) {
        m_changes.moved.push_back(std::move(out));
        return;
    }
    out.raw = std::exchange(tx.raw, {});
    out.firstSeen = now;
    tx.isStored = true;
    m_changes.found.push_back(std::move(out));
}

void ScanBook::emitScript(Script& script) {
    script.isDirty = false;
    script.isKept = true;
    m_changes.scripts.push_back({script.keychain, script.index, script.script, script.status, script.isUsed});
}

/// What the source says of the place of a transaction, against what we know of it.
void ScanBook::claim(std::uint32_t place, std::int32_t height, std::int64_t now) {
    Tx& tx = m_txs[place];
    const std::int32_t there = std::max(height, 0);
    const bool isNews = tx.fate != Fate::Present;
    if (isNews) tx.fate = Fate::Present;
    if (tx.standing == Standing::Proven) {
        // A block of our chain holds it: no word of a source undoes that.
        if (there != tx.height) alert(AlertKind::SourcesDisagree, now, tx.height, tx.txid);
        if (isNews && tx.isStored) emit(tx, now);
        return;
    }
    const Standing standing = there > 0 ? Standing::Reported : Standing::Unconfirmed;
    if (!isNews && tx.height == there && tx.standing == standing && tx.isSettled) return;
    unsettle(tx);
    tx.height = there;
    tx.standing = standing;
    tx.isUnprovable = false;
    settle(place, now);
}

Result<std::uint32_t> ScanBook::addClaim(std::uint32_t scriptPlace, const Claim& claimed, std::int64_t now) {
    SANDYK_TRY(const std::uint32_t at, place(claimed.txid));
    claim(at, claimed.height, now);
    Tx& tx = m_txs[at];
    Script& script = m_scripts[scriptPlace];
    if (std::ranges::find(tx.scripts, scriptPlace) == tx.scripts.end()) {
        tx.scripts.push_back(scriptPlace);
        script.transactions.push_back(at);
        if (!tx.isSettled) ++script.open;
    }
    if (!script.isUsed) {
        script.isUsed = true;
        script.isDirty = true;
    }
    const auto which = static_cast<std::size_t>(script.keychain);
    m_usedBelow[which] = std::max(m_usedBelow[which], script.index + 1);
    return at;
}

Result<std::vector<std::uint32_t>> ScanBook::setHistory(std::uint32_t scriptPlace, const std::vector<Claim>& claims,
                                                        std::optional<wallet::ScriptStatus> status, std::int64_t now) {
    std::vector<std::uint32_t> before = std::exchange(m_scripts[scriptPlace].transactions, {});
    for (const std::uint32_t at : before)
        std::erase(m_txs[at].scripts, scriptPlace);
    m_scripts[scriptPlace].open = 0;
    std::vector<std::uint32_t> needed;
    for (const Claim& claimed : claims) {
        SANDYK_TRY(const std::uint32_t at, addClaim(scriptPlace, claimed, now));
        if (needsWork(m_txs[at])) needed.push_back(at);
    }
    Script& script = m_scripts[scriptPlace];
    std::ranges::sort(before);
    std::vector<std::uint32_t> after = script.transactions;
    std::ranges::sort(after);
    std::vector<std::uint32_t> gone;
    std::ranges::set_difference(before, after, std::back_inserter(gone));
    for (const std::uint32_t at : gone)
        vanish(at, now);
    script.status = status;
    script.isDirty = true;
    if (script.open == 0) emitScript(script);
    return needed;
}

void ScanBook::vanish(std::uint32_t place, std::int64_t now) {
    Tx& tx = m_txs[place];
    if (tx.fate != Fate::Present) return;
    if (tx.standing == Standing::Proven) {
        alert(AlertKind::SourcesDisagree, now, tx.height, tx.txid);
        return;
    }
    const bool wasStored = tx.isStored;
    tx.fate = Fate::Vanished;
    tx.height = 0;
    tx.standing = Standing::Unconfirmed;
    for (const std::uint32_t at : std::exchange(tx.scripts, {})) {
        Script& script = m_scripts[at];
        std::erase(script.transactions, place);
        if (tx.isSettled) continue;
        if (--script.open == 0 && script.isDirty) emitScript(script);
    }
    if (!tx.isSettled) ++m_settled;
    tx.isSettled = true;
    if (!wasStored) return;
    emit(tx, now);
    alert(AlertKind::TransactionVanished, now, 0, tx.txid);
}

bool ScanBook::concerns(const bitcoin::Transaction& tx) const {
    for (const bitcoin::TxOutput& output : tx.outputs) {
        if (findScript(output.scriptPubKey)) return true;
    }
    // It spends a coin of ours, then: what made that coin stands in the same history.
    return std::ranges::any_of(
        tx.inputs, [this](const bitcoin::TxInput& input) { return findTx(input.previous.txid).has_value(); });
}

Result<void> ScanBook::give(std::uint32_t place, const bitcoin::Transaction& parsed, Bytes raw, std::int64_t now) {
    if (m_txs[place].isStored) return {};
    if (!concerns(parsed))
        return fail(ErrorCode::ChainBadTransaction, "a transaction that is none of this wallet's",
                    {{"txid", m_txs[place].txid.toString()}});
    m_txs[place].raw = std::move(raw);
    settle(place, now);
    return {};
}

void ScanBook::prove(std::uint32_t place, std::int32_t position, std::int64_t blockTime, std::int64_t now) {
    Tx& tx = m_txs[place];
    tx.standing = Standing::Proven;
    tx.position = position;
    tx.blockTime = blockTime;
    settle(place, now);
}

void ScanBook::leaveReported(std::uint32_t place, std::int64_t now) {
    m_txs[place].isUnprovable = true;
    settle(place, now);
}

std::vector<std::uint32_t> ScanBook::forgetAbove(std::int32_t height) {
    std::vector<std::uint32_t> above;
    for (std::uint32_t place = 0; place < m_txs.size(); ++place) {
        Tx& tx = m_txs[place];
        if (tx.height <= height || tx.fate != Fate::Present) continue;
        if (tx.standing == Standing::Proven) {
            tx.standing = Standing::Reported;
            tx.position = 0;
            tx.blockTime = 0;
            unsettle(tx);
        }
        above.push_back(place);
    }
    const auto demote = [height](std::vector<wallet::ChainTransaction>& transactions) {
        for (wallet::ChainTransaction& tx : transactions) {
            if (tx.height <= height || tx.standing != Standing::Proven) continue;
            tx.standing = Standing::Reported;
            tx.position = 0;
            tx.blockTime = 0;
        }
    };
    demote(m_changes.found);
    demote(m_changes.moved);
    std::erase_if(m_changes.learned, [height](const wallet::Checkpoint& learned) { return learned.height > height; });
    const std::int32_t kept = std::max(0, height - m_changes.firstHeight + 1);
    if (static_cast<std::size_t>(kept) < m_changes.headers.size())
        m_changes.headers.resize(static_cast<std::size_t>(kept));
    m_changes.forgetAbove = std::min(height, m_changes.forgetAbove.value_or(height));
    return above;
}

void ScanBook::emitScripts() {
    for (Script& script : m_scripts) {
        if (script.isDirty || !script.isKept) emitScript(script);
    }
}

std::optional<std::uint32_t> ScanBook::coin(const bitcoin::OutPoint& outpoint) const {
    const auto found = m_coins.find(outpoint);
    if (found == m_coins.end()) return std::nullopt;
    return found->second;
}

std::vector<std::uint32_t> ScanBook::touched(const bitcoin::Txid& txid, const bitcoin::Transaction& tx) {
    std::vector<std::uint32_t> places;
    for (std::uint32_t index = 0; index < tx.outputs.size(); ++index) {
        const auto script = findScript(tx.outputs[index].scriptPubKey);
        if (!script) continue;
        m_coins.emplace(bitcoin::OutPoint{txid, index}, *script);
        places.push_back(*script);
    }
    for (const bitcoin::TxInput& input : tx.inputs) {
        if (const auto script = coin(input.previous)) places.push_back(*script);
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

void ScanBook::alert(AlertKind kind, std::int64_t now, std::int32_t height, std::optional<bitcoin::Txid> txid) {
    const bool isKnown = std::ranges::any_of(m_changes.alerts, [&](const wallet::ChainAlert& other) {
        return other.kind == kind && other.height == height && other.txid == txid;
    });
    if (!isKnown) m_changes.alerts.push_back({0, kind, now, height, txid, false});
}

void ScanBook::addHeaders(std::int32_t firstHeight, std::vector<wallet::HeaderBytes> headers) {
    if (m_changes.headers.empty()) {
        m_changes.firstHeight = firstHeight;
        m_changes.headers = std::move(headers);
    } else {
        m_changes.headers.insert(m_changes.headers.end(), headers.begin(), headers.end());
    }
}

void ScanBook::moveAnchor(const wallet::Checkpoint& anchor) {
    m_changes.anchor = anchor;
    const std::int32_t below = anchor.height + 1 - m_changes.firstHeight;
    if (below <= 0 || m_changes.headers.empty()) return;
    const auto count = std::min(static_cast<std::size_t>(below), m_changes.headers.size());
    m_changes.headers.erase(m_changes.headers.begin(), m_changes.headers.begin() + static_cast<std::ptrdiff_t>(count));
    m_changes.firstHeight += static_cast<std::int32_t>(count);
}

} // namespace sandyk::sync
