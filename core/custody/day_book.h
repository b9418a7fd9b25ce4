#pragma once

#include "base/json.h"
#include "custody/book.h"
#include "custody/cold_share.h"

namespace sandyk::custody {

/// A wallet whose books are not what is on the chain, by one smallest unit or more (F-20).
struct Difference {
    std::int64_t walletId = 0;
    std::string wallet, owner, asset;
    std::int64_t books = 0;
    std::int64_t chain = 0;
    std::optional<std::int64_t> second;   ///< of the other source, when there is one
    std::vector<std::string> unexplained; ///< ids of transactions that spend its coins without a request
};

/// The books of one business day, whole. Its text is the same whenever it is made of the same rows (F-24).
struct DayBook {
    DayLine line;
    FirmId firm{};
    std::vector<WalletDay> wallets; ///< by owner, asset and code
    std::vector<Posting> postings;
    std::vector<ColdDay> cold;
    std::map<std::string, PricePoint> prices; ///< at the end of the day, by asset
    std::vector<Difference> differences;

    /// Canonical JSON of the format "sandyk-day-1" (docs/reports.md), without a line feed; what the digest is of.
    JsonValue body(const PriceBook& prices) const;
};

/// Of a reconciled or closed day, out of its rows. A closed day is compared with the digest that the audit log holds
/// of it. Errors: ReportDay (no such day, or `demand` and the day is not closed), FirmTampered (rows of a closed day
/// were changed).
enum class Demand { Any, Closed };
Result<DayBook> readDayBook(const storage::Database& database, const Firm& firm, const PriceBook& prices,
                            const std::string& day, Demand demand);

// Parts of bodies, which the other reports share.
std::string hashText(const Hash256& hash); ///< of a block, as people write it: reversed
JsonValue::Object sumsJson(const Sums& sums, std::int64_t closing);
/// With price and value at the movement.
JsonValue movementJson(const Posting& posting, const PriceBook& prices);
JsonValue priceJson(const PricePoint& price);
/// Value in the smallest unit of currency, rounded up; null without a price.
JsonValue valueJson(const PricePoint* price, std::int64_t amount);
JsonValue coldJson(const ColdDay& cold);
/// "ok", "margin" (below floor and margin together) or "below" (the floor).
std::string_view coldStateName(const ColdDay& cold);

} // namespace sandyk::custody
