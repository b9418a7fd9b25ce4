#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "bitcoin/transaction.h"
#include "custody/firm_state.h"
#include "storage/chain_blocks.h"

/// The books of the firm (F-20, F-23): what happened to each wallet's coins, by business day. A day is over with the
/// block that it was reconciled at; what is mined later belongs to the next one. Errors of all that read: FirmTampered
/// (rows that this program would not write) and those of storage::databaseFailure.
namespace sandyk::custody {

enum class PostingKind : std::uint8_t {
    Deposit = 1,     ///< came in from outside
    Withdrawal = 2,  ///< left, by a request
    TransferOut = 3, ///< to another owner of the firm, by a request
    TransferIn = 4,
    MoveOut = 5, ///< to another wallet of the same owner, by a request
    MoveIn = 6,
    Adjustment = 7 ///< by an operator who resolved a difference
};
std::string_view postingName(PostingKind kind); ///< "deposit", "withdrawal", "transfer-out", ...

struct Posting {
    std::string day;
    std::int64_t walletId = 0;
    std::string wallet; ///< walletCode
    std::string owner, asset;
    PostingKind kind = PostingKind::Deposit;
    std::optional<bitcoin::Txid> txid;
    std::int64_t height = 0;
    std::int64_t time = 0;   ///< of the block, or of the adjustment
    std::int64_t amount = 0; ///< signed, without the fee
    std::int64_t fee = 0;    ///< that the owner paid
    std::optional<Hash256> request;
    std::optional<Hash256> price; ///< the adopted change of the price that values it
    std::optional<std::int64_t> incident;
};

/// What happened over some time. closing = opening + in - out - fees.
struct Sums {
    std::int64_t opening = 0, in = 0, out = 0, fees = 0;
    /// Errors: AmountRange.
    Result<void> add(const Posting& posting);
    Result<void> add(const Sums& other);
    Result<std::int64_t> closing() const;
};

/// A wallet at the end of a day.
struct WalletDay {
    std::int64_t walletId = 0;
    std::string code, owner, asset;
    Tier tier = Tier::Hot;
    Sums sums;
    std::int64_t closing = 0;
};

enum class DayState : std::uint8_t { Differences = 1, Balanced = 2, Closed = 3 };
std::string_view dayStateName(DayState state); ///< "differences", "balanced", "closed"

/// What is kept of a business day; also a line of the list of days.
struct DayLine {
    std::string day; ///< "2026-11-26"
    DayState state = DayState::Differences;
    std::string network;
    storage::ProvenBlock block;
    std::string firmName, currency; ///< as they were
    std::int64_t ownWallets = 0, snapshotWallets = 0;
    std::optional<Hash256> snapshotHash;
    std::int64_t differences = 0;
    Hash256 digest{}; ///< SHA-256 of the day's report (DayBook::text)
    std::string reconciledBy, closedBy;
    std::int64_t reconciledAt = 0, closedAt = 0;
    std::uint64_t logIndex = 0;       ///< of the entry "day.closed"
    std::uint64_t checkpointSize = 0; ///< of the checkpoint that closes the day
};

/// Clients' coins of one asset at a reconciliation (F-21).
struct ColdDay {
    std::string day, asset;
    std::int64_t cold = 0, total = 0;
    std::int64_t floorBp = 0, marginBp = 0; ///< in 1/100 %; the margin stands above the floor
};

Result<std::optional<DayLine>> readDay(const storage::Database& database, const std::string& day);
/// Newest first.
Result<std::vector<DayLine>> readDays(const storage::Database& database, std::size_t most);
Result<std::optional<std::string>> lastClosedDay(const storage::Database& database);
/// The day before, or after. `day` is a day.
std::string dayBefore(const std::string& day);
std::string dayAfter(const std::string& day);
Result<void> putDay(const storage::Database& database, const DayLine& line);

/// By height, transaction and wallet; adjustments last. `owner` "": of all.
Result<std::vector<Posting>> readPostings(const storage::Database& database, const std::string& firstDay,
                                          const std::string& lastDay, const std::string& owner);
Result<void> addPosting(const storage::Database& database, const Posting& posting);
/// All of an open day but adjustments.
Result<void> removePostings(const storage::Database& database, const std::string& day);
void sortPostings(std::vector<Posting>& postings);

/// Closing positions of closed days as of `day`, by wallet id: `sums.opening` and `closing` are what the latest row up
/// to that day says. `owner` "": of all.
Result<std::map<std::int64_t, WalletDay>> positionsAt(const storage::Database& database, const std::string& day,
                                                      const std::string& owner);
Result<void> putPosition(const storage::Database& database, const std::string& day, const WalletDay& wallet);

Result<std::vector<ColdDay>> readCold(const storage::Database& database, const std::string& firstDay,
                                      const std::string& lastDay);
Result<void> putCold(const storage::Database& database, const ColdDay& cold);

/// Prices that the firm adopted, each proven by its votes.
struct PricePoint {
    Hash256 change{};
    std::string asset;
    PriceRecord record;
    std::int64_t since = 0;
};
class PriceBook {
public:
    static Result<PriceBook> load(const storage::Database& database, const Firm& firm);
    /// The one in force at `time`, else the first that followed; null when there is none.
    const PricePoint* at(const std::string& asset, std::int64_t time) const;
    const PricePoint* find(const Hash256& change) const;

private:
    std::vector<PricePoint> m_points; ///< by time
    std::map<Hash256, std::size_t> m_places;
};

/// Prices at the end of a day, by asset.
Result<std::map<std::string, Hash256>> readDayPrices(const storage::Database& database, const std::string& day);
Result<void> putDayPrice(const storage::Database& database, const std::string& day, const PricePoint& price);

} // namespace sandyk::custody
