#pragma once

#include <algorithm>
#include <vector>

#include "wallet/price.h"

namespace sandyk::wallet {

/// The imported prices of one currency, in order of their days.
struct PriceList {
    std::string currency; ///< empty: none
    std::vector<Price> prices;

    /// Of that day, else of the nearest one before it; null when there is none.
    const Price* on(const std::string& day) const {
        const auto after = std::ranges::upper_bound(prices, day, {}, &Price::day);
        return after == prices.begin() ? nullptr : &*std::prev(after);
    }
};

} // namespace sandyk::wallet
