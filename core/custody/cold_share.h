#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "custody/policy.h"

namespace sandyk::custody {

/// What one wallet of clients' coins holds. `amount` in smallest units, never negative.
struct Position {
    std::string asset;
    Tier tier = Tier::Hot;
    std::int64_t amount = 0;
};

/// Cold share of one asset (F-21): cold / (cold + warm + hot), exact.
struct ColdShare {
    std::string asset;
    std::int64_t cold = 0;
    std::int64_t total = 0;

    /// Whether the share reaches `floorBp` in 1/100 %: 98.00 % of a floor of 9800 does, 97.99 % does not. Nothing held:
    /// yes.
    bool reaches(std::int64_t floorBp) const;
    /// In 1/100 %, rounded down, so that what is shown never looks better than it is; 10,000 when nothing is held.
    std::int64_t bp() const;
    /// Exact, by cross multiplication.
    bool isLowerThan(const ColdShare& other) const;
};

/// Floors that the editor offers, in 1/100 %.
inline constexpr std::int64_t kColdFloorPresets[] = {8'000, 9'000, 9'500, 9'800};

/// By asset, in alphabetical order. Errors: AmountRange (negative, or a sum that leaves the range).
Result<std::vector<ColdShare>> coldShares(std::span<const Position> positions);

/// Values of all assets in the firm's currency, as one share. Empty when a price is missing: then only the shares by
/// asset count. `prices` are smallest units of currency for `unit` smallest units of the asset, rounded down for cold
/// and up for the total.
struct Price {
    std::string asset;
    std::int64_t minor = 0;
    std::int64_t unit = 100'000'000;
};
std::optional<ColdShare> totalColdShare(std::span<const ColdShare> shares, std::span<const Price> prices);

/// A movement of clients' coins: leaves a wallet of tier `from`, and stays in one of tier `to` or leaves the firm. The
/// fee leaves with it.
struct Movement {
    std::string asset;
    Tier from = Tier::Hot;
    std::optional<Tier> to;
    std::int64_t amount = 0;
    std::int64_t fee = 0;
};
/// The share after it. Errors: AmountRange (more than is there).
Result<ColdShare> after(const ColdShare& before, const Movement& movement);
/// Errors: FirmColdShare (params "rules", "share_bp", "floor_bp"): the share would be below the floor, and lower than
/// it is. A movement that mends the share is never stopped.
Result<void> checkColdShare(const ColdShare& before, const Movement& movement, std::int64_t floorBp);

} // namespace sandyk::custody
