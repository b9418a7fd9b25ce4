#include "custody/cold_share.h"

#include <algorithm>
#include <map>

namespace sandyk::custody {
namespace {

__extension__ using Wide = __int128;

Failure outOfRange() {
    return fail(ErrorCode::AmountRange, "amounts leave the range");
}

} // namespace

bool ColdShare::reaches(std::int64_t floorBp) const {
    return static_cast<Wide>(cold) * 10'000 >= static_cast<Wide>(total) * floorBp;
}

std::int64_t ColdShare::bp() const {
    if (total == 0) return 10'000;
    return static_cast<std::int64_t>(static_cast<Wide>(cold) * 10'000 / total);
}

bool ColdShare::isLowerThan(const ColdShare& other) const {
    // Nothing held counts as wholly cold.
    const Wide ownCold = total == 0 ? 1 : cold, ownTotal = total == 0 ? 1 : total;
    const Wide otherCold = other.total == 0 ? 1 : other.cold, otherTotal = other.total == 0 ? 1 : other.total;
    return ownCold * otherTotal < otherCold * ownTotal;
}

Result<std::vector<ColdShare>> coldShares(std::span<const Position> positions) {
    std::map<std::string, ColdShare> byAsset;
    for (const Position& position : positions) {
        ColdShare& share = byAsset[position.asset];
        share.asset = position.asset;
        if (position.amount < 0 || __builtin_add_overflow(share.total, position.amount, &share.total))
            return outOfRange();
        if (position.tier == Tier::Cold) share.cold += position.amount;
    }
    std::vector<ColdShare> shares;
    for (auto& [asset, share] : byAsset)
        shares.push_back(std::move(share));
    return shares;
}

std::optional<ColdShare> totalColdShare(std::span<const ColdShare> shares, std::span<const Price> prices) {
    Wide cold = 0, total = 0;
    for (const ColdShare& share : shares) {
        if (share.total == 0) continue;
        const auto price = std::ranges::find(prices, share.asset, &Price::asset);
        if (price == prices.end() || price->unit <= 0 || price->minor < 0) return std::nullopt;
        cold += static_cast<Wide>(share.cold) * price->minor / price->unit;
        total += (static_cast<Wide>(share.total) * price->minor + price->unit - 1) / price->unit;
        if (total > INT64_MAX) return std::nullopt;
    }
    return ColdShare{"", static_cast<std::int64_t>(cold), static_cast<std::int64_t>(total)};
}

Result<ColdShare> after(const ColdShare& before, const Movement& movement) {
    ColdShare share = before;
    std::int64_t spent = 0;
    if (movement.amount < 0 || movement.fee < 0 || __builtin_add_overflow(movement.amount, movement.fee, &spent))
        return outOfRange();
    const std::int64_t there = movement.from == Tier::Cold ? share.cold : share.total - share.cold;
    if (spent > there) return fail(ErrorCode::AmountRange, "more than these wallets hold");
    share.total -= movement.to ? movement.fee : spent;
    if (movement.from == Tier::Cold) share.cold -= spent;
    if (movement.to == Tier::Cold) share.cold += movement.amount;
    return share;
}

Result<void> checkColdShare(const ColdShare& before, const Movement& movement, std::int64_t floorBp) {
    SANDYK_TRY(const ColdShare then, after(before, movement));
    if (then.reaches(floorBp) || !then.isLowerThan(before)) return {};
    return fail(ErrorCode::FirmColdShare, "the cold share would fall below its floor",
                {{"rules", "TM-VA-CST-02"},
                 {"asset", before.asset},
                 {"share_bp", std::to_string(then.bp())},
                 {"floor_bp", std::to_string(floorBp)}});
}

} // namespace sandyk::custody
