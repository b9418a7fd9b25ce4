#include "custody/book.h"

#include <algorithm>
#include <tuple>

#include "custody/dates.h"
#include "custody/named.h"
#include "wallet/price.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

constexpr std::int64_t kDaySeconds = 86'400;

constexpr Named<PostingKind> kKinds[] = {
    {PostingKind::Deposit, "deposit"},          {PostingKind::Withdrawal, "withdrawal"},
    {PostingKind::TransferOut, "transfer-out"}, {PostingKind::TransferIn, "transfer-in"},
    {PostingKind::MoveOut, "move-out"},         {PostingKind::MoveIn, "move-in"},
    {PostingKind::Adjustment, "adjustment"}};
constexpr Named<DayState> kStates[] = {
    {DayState::Differences, "differences"}, {DayState::Balanced, "balanced"}, {DayState::Closed, "closed"}};

Failure tampered(const char* why) {
    return fail(ErrorCode::FirmTampered, why);
}

Result<Hash256> hashAt(const Statement& row, int column) {
    const Bytes bytes = row.blob(column);
    Hash256 hash;
    if (bytes.size() != hash.size()) return tampered("a hash in the books has another length");
    std::ranges::copy(bytes, hash.begin());
    return hash;
}

Result<std::optional<Hash256>> optionalHash(const Statement& row, int column) {
    if (row.isNull(column)) return std::optional<Hash256>();
    SANDYK_TRY(const Hash256 hash, hashAt(row, column));
    return std::optional(hash);
}

void bindHash(Statement& to, const std::optional<Hash256>& hash) {
    if (hash)
        to.bind(ByteView(*hash));
    else
        to.bindNull();
}

constexpr const char* kDayColumns =
    "day, state, network, height, block_hash, block_time, firm_name, currency, own_wallets, snapshot_wallets, "
    "snapshot_hash, differences, digest, reconciled_by, reconciled_at, ifnull(closed_by, ''), ifnull(closed_at, 0), "
    "ifnull(log_index, 0), ifnull(checkpoint_size, 0) FROM report_day ";

Result<DayLine> readLine(const Statement& row) {
    DayLine line;
    line.day = row.text(0);
    line.state = static_cast<DayState>(row.integer(1));
    if (!isDate(line.day) || dayStateName(line.state).empty()) return tampered("a day of the books is none");
    line.network = row.text(2);
    line.block.height = static_cast<std::int32_t>(row.integer(3));
    SANDYK_TRY(line.block.hash, hashAt(row, 4));
    line.block.time = row.integer(5);
    line.firmName = row.text(6);
    line.currency = row.text(7);
    line.ownWallets = row.integer(8);
    line.snapshotWallets = row.integer(9);
    SANDYK_TRY(line.snapshotHash, optionalHash(row, 10));
    line.differences = row.integer(11);
    SANDYK_TRY(line.digest, hashAt(row, 12));
    line.reconciledBy = row.text(13);
    line.reconciledAt = row.integer(14);
    line.closedBy = row.text(15);
    line.closedAt = row.integer(16);
    line.logIndex = static_cast<std::uint64_t>(row.integer(17));
    line.checkpointSize = static_cast<std::uint64_t>(row.integer(18));
    return line;
}

Result<Posting> readPosting(const Statement& row) {
    Posting posting;
    posting.day = row.text(0);
    posting.walletId = row.integer(1);
    posting.wallet = row.text(2);
    posting.owner = row.text(3);
    posting.asset = row.text(4);
    posting.kind = static_cast<PostingKind>(row.integer(5));
    if (postingName(posting.kind).empty()) return tampered("a posting of no kind");
    SANDYK_TRY(const auto txid, optionalHash(row, 6));
    if (txid) posting.txid = bitcoin::Txid{*txid};
    posting.height = row.integer(7);
    posting.time = row.integer(8);
    posting.amount = row.integer(9);
    posting.fee = row.integer(10);
    SANDYK_TRY(posting.request, optionalHash(row, 11));
    SANDYK_TRY(posting.price, optionalHash(row, 12));
    posting.incident = row.optionalInteger(13);
    return posting;
}

} // namespace

std::string_view postingName(PostingKind kind) {
    return nameOf(kKinds, kind);
}

std::string_view dayStateName(DayState state) {
    return nameOf(kStates, state);
}

Result<void> Sums::add(const Posting& posting) {
    std::int64_t& side = posting.amount >= 0 ? in : out;
    const bool isOver = posting.amount == INT64_MIN || __builtin_add_overflow(side, std::abs(posting.amount), &side) ||
                        __builtin_add_overflow(fees, posting.fee, &fees);
    if (isOver) return fail(ErrorCode::AmountRange, "the books leave the range");
    return {};
}

Result<void> Sums::add(const Sums& other) {
    const bool isOver = __builtin_add_overflow(opening, other.opening, &opening) ||
                        __builtin_add_overflow(in, other.in, &in) || __builtin_add_overflow(out, other.out, &out) ||
                        __builtin_add_overflow(fees, other.fees, &fees);
    if (isOver) return fail(ErrorCode::AmountRange, "the books leave the range");
    return {};
}

Result<std::int64_t> Sums::closing() const {
    std::int64_t sum = 0;
    const bool isOver = __builtin_add_overflow(opening, in, &sum) || __builtin_sub_overflow(sum, out, &sum) ||
                        __builtin_sub_overflow(sum, fees, &sum);
    if (isOver) return fail(ErrorCode::AmountRange, "the books leave the range");
    return sum;
}

Result<std::optional<DayLine>> readDay(const Database& database, const std::string& day) {
    SANDYK_TRY(Statement select, database.prepare("SELECT " + std::string(kDayColumns) + "WHERE day=?"));
    SANDYK_TRY(const bool row, select.bind(day).step());
    if (!row) return std::optional<DayLine>();
    SANDYK_TRY(DayLine line, readLine(select));
    return std::optional(std::move(line));
}

Result<std::vector<DayLine>> readDays(const Database& database, std::size_t most) {
    SANDYK_TRY(Statement select, database.prepare("SELECT " + std::string(kDayColumns) + "ORDER BY day DESC LIMIT ?"));
    select.bind(static_cast<std::int64_t>(std::min<std::size_t>(most, 1'000'000)));
    std::vector<DayLine> lines;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return lines;
        SANDYK_TRY(DayLine line, readLine(select));
        lines.push_back(std::move(line));
    }
}

Result<std::optional<std::string>> lastClosedDay(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT max(day) FROM report_day WHERE state=3"));
    SANDYK_CHECK(select.step());
    if (select.isNull(0)) return std::optional<std::string>();
    if (!isDate(select.text(0))) return tampered("a day of the books is none");
    return std::optional(select.text(0));
}

std::string dayBefore(const std::string& day) {
    return wallet::dayOf(dateTime(day).value_or(0) - kDaySeconds);
}

std::string dayAfter(const std::string& day) {
    return wallet::dayOf(dateTime(day).value_or(0) + kDaySeconds);
}

Result<void> putDay(const Database& database, const DayLine& line) {
    SANDYK_TRY(Statement put,
               database.prepare("INSERT INTO report_day VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT "
                                "(day) DO UPDATE SET state=excluded.state, network=excluded.network, "
                                "height=excluded.height, block_hash=excluded.block_hash, "
                                "block_time=excluded.block_time, firm_name=excluded.firm_name, "
                                "currency=excluded.currency, own_wallets=excluded.own_wallets, "
                                "snapshot_wallets=excluded.snapshot_wallets, snapshot_hash=excluded.snapshot_hash, "
                                "differences=excluded.differences, digest=excluded.digest, "
                                "reconciled_by=excluded.reconciled_by, reconciled_at=excluded.reconciled_at, "
                                "closed_by=excluded.closed_by, closed_at=excluded.closed_at, "
                                "log_index=excluded.log_index, checkpoint_size=excluded.checkpoint_size "
                                "WHERE report_day.state<>3"));
    put.bind(line.day).bind(std::int64_t{static_cast<int>(line.state)}).bind(line.network);
    put.bind(std::int64_t{line.block.height}).bind(ByteView(line.block.hash)).bind(line.block.time);
    put.bind(line.firmName).bind(line.currency).bind(line.ownWallets).bind(line.snapshotWallets);
    bindHash(put, line.snapshotHash);
    put.bind(line.differences).bind(ByteView(line.digest)).bind(line.reconciledBy).bind(line.reconciledAt);
    if (line.state == DayState::Closed) {
        put.bind(line.closedBy).bind(line.closedAt).bind(static_cast<std::int64_t>(line.logIndex));
        put.bind(static_cast<std::int64_t>(line.checkpointSize));
    } else {
        put.bindNull().bindNull().bindNull().bindNull();
    }
    SANDYK_CHECK(put.run());
    if (database.changes() != 1) return fail(ErrorCode::ReportDay, "a closed day does not change");
    return {};
}

void sortPostings(std::vector<Posting>& postings) {
    std::ranges::stable_sort(postings, {}, [](const Posting& each) {
        return std::make_tuple(each.day, each.kind == PostingKind::Adjustment, each.height,
                               each.txid.value_or(bitcoin::Txid{}), each.wallet);
    });
}

Result<std::vector<Posting>> readPostings(const Database& database, const std::string& firstDay,
                                          const std::string& lastDay, const std::string& owner) {
    SANDYK_TRY(
        Statement select,
        database.prepare("SELECT b.day, b.wallet_id, w.code, b.owner, b.asset, b.kind, b.txid, b.height, b.time, "
                         "b.amount, b.fee, b.request, b.price, b.incident FROM book_posting b JOIN firm_wallet "
                         "w ON w.wallet_id=b.wallet_id WHERE b.day BETWEEN ? AND ?" +
                         std::string(owner.empty() ? "" : " AND b.owner=?") + " ORDER BY b.id"));
    select.bind(firstDay).bind(lastDay);
    if (!owner.empty()) select.bind(owner);
    std::vector<Posting> postings;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) break;
        SANDYK_TRY(Posting posting, readPosting(select));
        postings.push_back(std::move(posting));
    }
    sortPostings(postings);
    return postings;
}

Result<void> addPosting(const Database& database, const Posting& posting) {
    SANDYK_TRY(Statement insert,
               database.prepare("INSERT INTO book_posting (day, wallet_id, owner, asset, kind, txid, height, time, "
                                "amount, fee, request, price, incident) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(posting.day).bind(posting.walletId).bind(posting.owner).bind(posting.asset);
    insert.bind(std::int64_t{static_cast<int>(posting.kind)});
    bindHash(insert, posting.txid ? std::optional(posting.txid->bytes) : std::nullopt);
    insert.bind(posting.height).bind(posting.time).bind(posting.amount).bind(posting.fee);
    bindHash(insert, posting.request);
    bindHash(insert, posting.price);
    if (posting.incident)
        insert.bind(*posting.incident);
    else
        insert.bindNull();
    return insert.run();
}

Result<void> removePostings(const Database& database, const std::string& day) {
    SANDYK_TRY(Statement remove, database.prepare("DELETE FROM book_posting WHERE day=? AND kind<>7"));
    return remove.bind(day).run();
}

Result<std::map<std::int64_t, WalletDay>> positionsAt(const Database& database, const std::string& day,
                                                      const std::string& owner) {
    // With max() the other columns are those of its row (SQLite, "bare columns").
    SANDYK_TRY(Statement select,
               database.prepare("SELECT p.wallet_id, max(p.day), w.code, p.owner, p.asset, p.tier, p.amount FROM "
                                "book_position p JOIN firm_wallet w ON w.wallet_id=p.wallet_id WHERE p.day<=?" +
                                std::string(owner.empty() ? "" : " AND p.owner=?") + " GROUP BY p.wallet_id"));
    select.bind(day);
    if (!owner.empty()) select.bind(owner);
    std::map<std::int64_t, WalletDay> positions;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return positions;
        WalletDay wallet;
        wallet.walletId = select.integer(0);
        wallet.code = select.text(2);
        wallet.owner = select.text(3);
        wallet.asset = select.text(4);
        wallet.tier = static_cast<Tier>(select.integer(5));
        wallet.closing = wallet.sums.opening = select.integer(6);
        positions.emplace_hint(positions.end(), wallet.walletId, std::move(wallet));
    }
}

Result<void> putPosition(const Database& database, const std::string& day, const WalletDay& wallet) {
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO book_position VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(wallet.walletId).bind(day).bind(wallet.owner).bind(std::int64_t{static_cast<int>(wallet.tier)});
    return insert.bind(wallet.asset).bind(wallet.closing).run();
}

Result<std::vector<ColdDay>> readCold(const Database& database, const std::string& firstDay,
                                      const std::string& lastDay) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT day, asset, cold, total, floor, margin FROM report_cold WHERE day BETWEEN ? "
                                "AND ? ORDER BY day, asset"));
    select.bind(firstDay).bind(lastDay);
    std::vector<ColdDay> days;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return days;
        days.push_back({select.text(0), select.text(1), select.integer(2), select.integer(3), select.integer(4),
                        select.integer(5)});
    }
}

Result<void> putCold(const Database& database, const ColdDay& cold) {
    SANDYK_TRY(Statement put, database.prepare("INSERT OR REPLACE INTO report_cold VALUES (?, ?, ?, ?, ?, ?)"));
    put.bind(cold.day).bind(cold.asset).bind(cold.cold).bind(cold.total).bind(cold.floorBp);
    return put.bind(cold.marginBp).run();
}

Result<PriceBook> PriceBook::load(const Database& database, const Firm& firm) {
    PriceBook book;
    SANDYK_TRY(const auto changes, adoptedChanges(database, ChangeKind::Price));
    for (const StoredChange& each : changes) {
        PricePoint point;
        point.change = each.hash;
        point.asset = each.change.subject;
        SANDYK_TRY(point.since, verifyAdopted(database, each, firm.registers));
        SANDYK_TRY(point.record, PriceRecord::parse(each.change.body));
        book.m_points.push_back(std::move(point));
    }
    std::ranges::stable_sort(book.m_points, {}, &PricePoint::since);
    for (std::size_t i = 0; i < book.m_points.size(); ++i)
        book.m_places[book.m_points[i].change] = i;
    return book;
}

const PricePoint* PriceBook::at(const std::string& asset, std::int64_t time) const {
    const PricePoint* found = nullptr;
    for (const PricePoint& each : m_points) {
        if (each.asset != asset) continue;
        if (found != nullptr && each.since > time) break;
        found = &each;
    }
    return found;
}

const PricePoint* PriceBook::find(const Hash256& change) const {
    const auto place = m_places.find(change);
    return place == m_places.end() ? nullptr : &m_points[place->second];
}

Result<std::map<std::string, Hash256>> readDayPrices(const Database& database, const std::string& day) {
    SANDYK_TRY(Statement select, database.prepare("SELECT asset, change FROM report_price WHERE day=?"));
    select.bind(day);
    std::map<std::string, Hash256> prices;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return prices;
        SANDYK_TRY(prices[select.text(0)], hashAt(select, 1));
    }
}

Result<void> putDayPrice(const Database& database, const std::string& day, const PricePoint& price) {
    SANDYK_TRY(Statement put, database.prepare("INSERT OR REPLACE INTO report_price VALUES (?, ?, ?)"));
    return put.bind(day).bind(price.asset).bind(ByteView(price.change)).run();
}

} // namespace sandyk::custody
