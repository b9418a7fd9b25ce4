#include <algorithm>
#include <tuple>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "custody/dates.h"
#include "custody/reconciliation.h"
#include "custody/requests.h"
#include "wallet/price.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

Failure unproven(const std::string& why, std::vector<std::pair<std::string, std::string>> params = {}) {
    return fail(ErrorCode::ReportUnproven, why, std::move(params));
}

Failure badDay(const std::string& why, const std::string& day) {
    return fail(ErrorCode::ReportDay, why, {{"day", day}});
}

/// Requests by their transaction, each proven by its signatures: a row that says "sent" explains nothing by itself.
class RequestFinder {
public:
    RequestFinder(const Database& database, const Firm& firm) : m_database(database), m_firm(firm) {}

    /// Null when no request that was signed has this transaction. Errors: FirmTampered.
    Result<const StoredRequest*> find(const bitcoin::Txid& unsignedTxid) {
        const auto known = m_found.find(unsignedTxid);
        if (known != m_found.end()) return known->second ? &*known->second : nullptr;
        SANDYK_TRY(Statement select,
                   m_database.prepare("SELECT id FROM request WHERE txid=? AND state IN (3, 4, 5) LIMIT 1"));
        SANDYK_TRY(const bool row, select.bind(ByteView(unsignedTxid.bytes)).step());
        auto& place = m_found[unsignedTxid];
        if (!row) return nullptr;
        SANDYK_TRY(StoredRequest request, readRequest(m_database, select.integer(0)));
        if (!isSigned(request))
            return fail(ErrorCode::FirmTampered, "a request that was sent does not bear its signatures");
        place = std::move(request);
        return &*place;
    }

private:
    bool isSigned(const StoredRequest& request) const {
        const RequestBody& body = request.body;
        const Operator* initiator = m_firm.operators.find(body.initiator);
        if (body.firm != m_firm.id || initiator == nullptr) return false;
        if (!verifyRequest(body, request.signature, initiator->key)) return false;
        return std::ranges::any_of(request.approvals, [&](const Approval& each) {
            const Operator* approver = m_firm.operators.find(each.body.operatorName);
            return approver != nullptr && approver->person != initiator->person && each.body.accept &&
                   each.body.request == request.hash && each.verify(approver->key);
        });
    }

    const Database& m_database;
    const Firm& m_firm;
    std::map<bitcoin::Txid, std::optional<StoredRequest>> m_found;
};

struct FirmWalletRow {
    WalletDay wallet;
    std::string network;
};

Result<std::vector<FirmWalletRow>> readWallets(const Database& database) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT f.wallet_id, f.code, f.owner, f.asset, f.tier, w.network FROM firm_wallet f "
                                "JOIN wallet w ON w.id=f.wallet_id ORDER BY f.wallet_id"));
    std::vector<FirmWalletRow> rows;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return rows;
        FirmWalletRow read;
        read.wallet.walletId = select.integer(0);
        read.wallet.code = select.text(1);
        read.wallet.owner = select.text(2);
        read.wallet.asset = select.text(3);
        read.wallet.tier = static_cast<Tier>(select.integer(4));
        read.network = select.text(5);
        rows.push_back(std::move(read));
    }
}

/// One run over all wallets.
class Reconciler {
public:
    Reconciler(const Desk& desk, const Standing& now, const PriceBook& prices, const ReconcileOptions& options)
        : m_desk(desk), m_now(now), m_prices(prices), m_options(options), m_requests(desk.database, now.firm) {}

    Result<DayBook> run() {
        SANDYK_TRY(auto rows, readWallets(m_desk.database));
        SANDYK_CHECK(chooseBlock(rows));
        SANDYK_CHECK(proveOwners(rows));
        SANDYK_CHECK(readAdjustments());
        SANDYK_TRY(ChainCounter counter, ChainCounter::create(m_desk.database, m_book.line.block));
        SANDYK_TRY(Statement posted, m_desk.database.prepare("SELECT txid FROM book_posting WHERE wallet_id=? AND "
                                                             "day<>? AND txid IS NOT NULL"));
        for (FirmWalletRow& row : rows) {
            SANDYK_TRY(const Counted counted, countWallet(counter, row.wallet));
            posted.reset().bind(row.wallet.walletId).bind(m_options.day);
            SANDYK_CHECK(postWallet(row.wallet, counted, posted));
        }
        return finish(rows);
    }
    const std::map<std::int64_t, std::int64_t>& chain() const { return m_chain; }
    std::size_t requestsMatched() const { return m_matched.size(); }

private:
    struct Counted {
        WalletChain own;
        const WalletChain* chain = nullptr; ///< of the first source; null: `own`
        std::optional<std::int64_t> second;
        const WalletChain& first() const { return chain != nullptr ? *chain : own; }
    };

    Result<void> chooseBlock(const std::vector<FirmWalletRow>& rows) {
        DayLine& line = m_book.line;
        const auto& snapshot = m_options.snapshot;
        line.network = !rows.empty() ? rows.front().network : snapshot ? snapshot->network : "main";
        const auto isOther = [&](const FirmWalletRow& row) { return row.network != line.network; };
        if (std::ranges::any_of(rows, isOther) || (snapshot && snapshot->network != line.network))
            return fail(ErrorCode::Usage, "the firm's wallets and the snapshot are of several networks");
        const auto network = parseNetwork(line.network);
        if (!network) return fail(ErrorCode::FirmTampered, "a wallet of no network");
        std::optional<storage::ProvenBlock> own;
        if (m_options.height || snapshot) {
            const std::int32_t height = m_options.height.value_or(snapshot ? snapshot->block.height : 0);
            SANDYK_TRY(own, storage::readBlock(m_desk.database, *network, height));
            if (snapshot && snapshot->block.height != height) return unproven("the snapshot is of another block");
            if (!own && !snapshot) return unproven("no such block", {{"height", std::to_string(height)}});
        } else {
            const std::int64_t end = dateTime(dayAfter(m_options.day)).value_or(0);
            SANDYK_TRY(own, storage::lastBlockBefore(m_desk.database, *network, end));
            if (!own) return unproven("no block of the day or before is known");
        }
        if (own && snapshot && own->hash != snapshot->block.hash)
            return unproven("the snapshot is of another chain", {{"height", std::to_string(own->height)}});
        m_hasOwn = own.has_value();
        line.block = own ? *own : snapshot->block;
        return {};
    }

    /// A wallet keeps its owner for good; a new one, or another tier, needs the signed record.
    Result<void> proveOwners(const std::vector<FirmWalletRow>& rows) {
        SANDYK_TRY(m_before, positionsAt(m_desk.database, dayBefore(m_options.day), ""));
        for (const FirmWalletRow& row : rows) {
            const auto before = m_before.find(row.wallet.walletId);
            const bool isKnown = before != m_before.end() && before->second.owner == row.wallet.owner &&
                                 before->second.asset == row.wallet.asset && before->second.tier == row.wallet.tier;
            if (isKnown) continue;
            SANDYK_TRY(const auto record, walletOf(m_desk.database, m_now.firm, row.wallet.code));
            const bool isSame = record && record->record.owner == row.wallet.owner &&
                                record->record.asset == row.wallet.asset && record->record.tier == row.wallet.tier &&
                                (before == m_before.end() || before->second.owner == row.wallet.owner);
            if (!isSame) return fail(ErrorCode::FirmTampered, "a wallet's owner or tier is not what was signed");
        }
        return {};
    }

    Result<void> readAdjustments() {
        SANDYK_TRY(const auto postings, readPostings(m_desk.database, m_options.day, m_options.day, ""));
        for (const Posting& each : postings) {
            if (each.kind == PostingKind::Adjustment) m_book.postings.push_back(each);
        }
        return {};
    }

    Result<Counted> countWallet(ChainCounter& counter, const WalletDay& wallet) {
        Counted counted;
        if (m_hasOwn) {
            SANDYK_TRY(counted.own, counter.count(wallet.walletId));
        }
        const WalletChain* other = nullptr;
        if (m_options.snapshot) {
            const auto found = m_options.snapshot->wallets.find(wallet.code);
            if (found != m_options.snapshot->wallets.end()) other = &found->second;
        }
        if (!counted.own.isProven && other == nullptr)
            return unproven("a wallet is not proven up to the block", {{"wallet", wallet.code}});
        if (!counted.own.isProven) counted.chain = other;
        if (counted.own.isProven && other != nullptr) counted.second = other->amount;
        m_book.line.ownWallets += counted.own.isProven ? 1 : 0;
        m_book.line.snapshotWallets += other != nullptr ? 1 : 0;
        return counted;
    }

    Result<std::optional<Posting>> explain(const WalletDay& wallet, const ChainMovement& movement) {
        Posting posting;
        posting.day = m_options.day;
        posting.walletId = wallet.walletId;
        posting.wallet = wallet.code;
        posting.owner = wallet.owner;
        posting.asset = wallet.asset;
        posting.txid = movement.txid;
        posting.height = movement.height;
        posting.time = movement.time;
        SANDYK_TRY(const StoredRequest* request, m_requests.find(movement.unsignedTxid));
        const bool isSource = request != nullptr && request->body.wallet == wallet.code;
        const bool isTarget = request != nullptr && request->body.destinationWallet == wallet.code;
        if (isSource || isTarget) {
            const RequestBody& body = request->body;
            const bool isOwn = body.destination == DestinationClass::OwnWallet;
            const bool leaves = body.destinationWallet.empty();
            if (isSource)
                posting.kind = leaves  ? PostingKind::Withdrawal
                               : isOwn ? PostingKind::MoveOut
                                       : PostingKind::TransferOut;
            else
                posting.kind = isOwn ? PostingKind::MoveIn : PostingKind::TransferIn;
            posting.amount = isSource ? -body.amount : body.amount;
            posting.fee = isSource ? body.fee : 0;
            posting.request = request->hash;
            if (isSource) m_matched.insert(request->id);
        } else if (movement.spent == 0 && movement.received > 0) {
            posting.amount = movement.received;
        } else {
            return std::optional<Posting>();
        }
        if (const PricePoint* price = m_prices.at(posting.asset, posting.time)) posting.price = price->change;
        return std::optional(std::move(posting));
    }

    Result<void> postWallet(WalletDay& wallet, const Counted& counted, Statement& posted) {
        std::set<Bytes> known;
        while (true) {
            SANDYK_TRY(const bool row, posted.step());
            if (!row) break;
            known.insert(posted.blob(0));
        }
        const auto before = m_before.find(wallet.walletId);
        wallet.sums.opening = before == m_before.end() ? 0 : before->second.closing;
        std::vector<std::string> unexplained;
        for (const ChainMovement& movement : counted.first().movements) {
            if (known.contains(toBytes(movement.txid.bytes))) continue;
            SANDYK_TRY(auto posting, explain(wallet, movement));
            if (posting)
                m_book.postings.push_back(std::move(*posting));
            else
                unexplained.push_back(movement.txid.toString());
        }
        m_chain[wallet.walletId] = counted.first().amount;
        m_second[wallet.walletId] = counted.second;
        m_unexplained[wallet.walletId] = std::move(unexplained);
        return {};
    }

    Result<DayBook> finish(std::vector<FirmWalletRow>& rows) {
        std::map<std::int64_t, WalletDay*> byId;
        for (FirmWalletRow& row : rows)
            byId[row.wallet.walletId] = &row.wallet;
        for (const Posting& posting : m_book.postings)
            SANDYK_CHECK(byId.at(posting.walletId)->sums.add(posting));
        sortPostings(m_book.postings);
        for (FirmWalletRow& row : rows) {
            WalletDay& wallet = row.wallet;
            SANDYK_TRY(wallet.closing, wallet.sums.closing());
            const std::int64_t chain = m_chain.at(wallet.walletId);
            const auto& second = m_second.at(wallet.walletId);
            if (wallet.closing != chain || (second && *second != chain)) {
                m_book.differences.push_back({wallet.walletId, wallet.code, wallet.owner, wallet.asset, wallet.closing,
                                              chain, second, std::move(m_unexplained.at(wallet.walletId))});
            }
            if (const PricePoint* price = m_prices.at(wallet.asset, m_book.line.block.time))
                m_book.prices[wallet.asset] = *price;
            m_book.wallets.push_back(std::move(wallet));
        }
        std::ranges::sort(m_book.wallets, {},
                          [](const WalletDay& each) { return std::tie(each.owner, each.asset, each.code); });
        DayLine& line = m_book.line;
        line.day = m_options.day;
        line.firmName = m_now.firm.rules ? m_now.firm.rules->name : "";
        line.currency = m_now.firm.rules ? m_now.firm.rules->currency : "TMT";
        if (m_options.snapshot) line.snapshotHash = m_options.snapshot->hash;
        line.differences = static_cast<std::int64_t>(m_book.differences.size());
        line.state = m_book.differences.empty() ? DayState::Balanced : DayState::Differences;
        m_book.firm = m_now.firm.id;
        SANDYK_TRY(m_book.cold, coldOf(m_desk, m_now.firm, m_book));
        return std::move(m_book);
    }

    const Desk& m_desk;
    const Standing& m_now;
    const PriceBook& m_prices;
    const ReconcileOptions& m_options;
    RequestFinder m_requests;
    DayBook m_book;
    bool m_hasOwn = false;
    std::map<std::int64_t, WalletDay> m_before;
    std::map<std::int64_t, std::int64_t> m_chain;
    std::map<std::int64_t, std::optional<std::int64_t>> m_second;
    std::map<std::int64_t, std::vector<std::string>> m_unexplained;
    std::set<std::int64_t> m_matched;
};

Result<void> checkOrder(const Desk& desk, const std::string& day, std::int64_t now) {
    if (!isDate(day)) return badDay("a day is YYYY-MM-DD", day);
    if (day > wallet::dayOf(now)) return badDay("this day has not begun", day);
    SANDYK_TRY(const auto last, lastClosedDay(desk.database));
    if (last && day != dayAfter(*last)) return badDay("days are closed one after the other", dayAfter(*last));
    SANDYK_TRY(Statement open, desk.database.prepare("SELECT day FROM report_day WHERE state<>3 AND day<>? LIMIT 1"));
    SANDYK_TRY(const bool row, open.bind(day).step());
    if (row) return badDay("another day is not closed yet", open.text(0));
    return {};
}

Result<std::int64_t> inFlight(const Database& database, std::size_t matched) {
    SANDYK_TRY(Statement select, database.prepare("SELECT count(*) FROM request WHERE state IN (3, 4)"));
    SANDYK_CHECK(select.step());
    return std::max<std::int64_t>(0, select.integer(0) - static_cast<std::int64_t>(matched));
}

/// The rows of the run, the incidents and the log's entry: all of it or nothing. Nothing when it says what was said.
Result<void> keep(const Desk& desk, const Standing& now, DayBook& book,
                  const std::map<std::int64_t, std::int64_t>& chain) {
    SANDYK_TRY(const auto before, readDay(desk.database, book.line.day));
    if (before && before->digest == book.line.digest) {
        book.line.reconciledBy = before->reconciledBy;
        book.line.reconciledAt = before->reconciledAt;
        return {};
    }
    book.line.reconciledBy = now.who->name;
    book.line.reconciledAt = now.time.now;
    const Times times{desk.clock, desk.chainTime};
    SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
    SANDYK_CHECK(removePostings(desk.database, book.line.day));
    for (const Posting& posting : book.postings) {
        if (posting.kind != PostingKind::Adjustment) SANDYK_CHECK(addPosting(desk.database, posting));
    }
    SANDYK_CHECK(putDay(desk.database, book.line));
    SANDYK_CHECK(setPositions(desk.database, chain, book.line.block.height, now.time.now));
    for (const auto& [asset, price] : book.prices)
        SANDYK_CHECK(putDayPrice(desk.database, book.line.day, price));
    for (const ColdDay& cold : book.cold)
        SANDYK_CHECK(putCold(desk.database, cold));
    SANDYK_CHECK(noteDifferences(transaction, desk, book, now.who->name, now.time.now));
    std::map<std::string, std::string> facts = {{"day", book.line.day},
                                                {"height", std::to_string(book.line.block.height)},
                                                {"block", hashText(book.line.block.hash)},
                                                {"digest", toHex(book.line.digest)},
                                                {"differences", std::to_string(book.line.differences)}};
    if (book.line.snapshotHash) facts["snapshot"] = toHex(*book.line.snapshotHash);
    SANDYK_CHECK(
        appendEntry(transaction, desk.database, {now.who->name, "day.reconciled", std::move(facts), {}}, times));
    return transaction.commit();
}

} // namespace

Result<Reconciliation> reconcile(const Desk& desk, const ReconcileOptions& options) {
    SANDYK_TRY(const Standing now, standing(desk, Act::Reconcile));
    SANDYK_TRY(const PriceBook prices, PriceBook::load(desk.database, now.firm));
    SANDYK_TRY(const auto before, readDay(desk.database, options.day));
    Reconciliation done;
    if (before && before->state == DayState::Closed) {
        if (options.height && *options.height != before->block.height)
            return badDay("a closed day stays at its block", options.day);
        SANDYK_TRY(done.book, readDayBook(desk.database, now.firm, prices, options.day, Demand::Closed));
        done.text = done.book.body(prices).canonical();
        return done;
    }
    SANDYK_CHECK(checkOrder(desk, options.day, now.time.now));
    Reconciler run(desk, now, prices, options);
    SANDYK_TRY(done.book, run.run());
    SANDYK_TRY(const auto yesterday, readDay(desk.database, dayBefore(options.day)));
    if (yesterday && yesterday->block.height > done.book.line.block.height)
        return badDay("the block is before that of the day before", options.day);
    done.text = done.book.body(prices).canonical();
    done.book.line.digest = crypto::sha256(asBytes(done.text));
    SANDYK_TRY(done.inFlight, inFlight(desk.database, run.requestsMatched()));
    SANDYK_CHECK(keep(desk, now, done.book, run.chain()));
    return done;
}

Result<std::string> nextDay(const Desk& desk) {
    SANDYK_TRY(Statement open, desk.database.prepare("SELECT min(day) FROM report_day WHERE state<>3"));
    SANDYK_CHECK(open.step());
    if (!open.isNull(0)) return open.text(0);
    SANDYK_TRY(const auto last, lastClosedDay(desk.database));
    if (last) return dayAfter(*last);
    SANDYK_TRY(const FirmTime time, firmTime(desk));
    return wallet::dayOf(time.now);
}

} // namespace sandyk::custody
