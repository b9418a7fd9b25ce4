#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "bitcoin/amount.h"

namespace sandyk::wallet {

/// A sum of a state's money, in 1/10,000 of its unit. No floating point.
struct Money {
    std::int64_t tenThousandths = 0;
    /// "350000", "350000.25", "350 000,25": at most four decimals, either decimal mark, spaces between the digits of
    /// the whole part, no sign, below 100 milliard. Errors: PriceFormat.
    static Result<Money> parse(std::string_view text);
    /// Two decimals, half up; four when the sum is below one unit.
    std::string toString() const;
    friend auto operator<=>(const Money&, const Money&) = default;
};

/// What one bitcoin was worth on a day, as a file that the person imported says it.
struct Price {
    std::string day;      ///< "2026-11-26"
    std::string currency; ///< ISO 4217: "TMT"
    Money perBitcoin;
    std::string source; ///< who says so; UTF-8, shown through displayText()
    friend bool operator==(const Price&, const Price&) = default;
};

/// Rounded down. Empty when it is out of range.
std::optional<Money> valueOf(bitcoin::Amount amount, const Price& price);

/// A day of the Gregorian calendar from 2009 to 2199: "2026-11-26", also "26.11.2026". Errors: PriceFormat.
Result<std::string> parseDay(std::string_view text);
/// The UTC day of a UNIX time.
std::string dayOf(std::int64_t unixTime);
/// Three capital letters. Errors: PriceFormat.
Result<std::string> parseCurrency(std::string_view text);

} // namespace sandyk::wallet
