#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace sandyk::bitcoin {

/// Satoshi, always 0 .. 21,000,000 BTC. No floating point, no silent overflow.
class Amount {
public:
    static constexpr std::int64_t kMaxSat = 21'000'000LL * 100'000'000LL;

    constexpr Amount() = default;
    /// Errors: AmountRange.
    static Result<Amount> fromSat(std::int64_t sat);
    /// "0.015", "1", "0,5": at most eight decimals, either decimal mark, no grouping, no sign. Errors: AmountFormat,
    /// AmountRange.
    static Result<Amount> parseBtc(std::string_view text);
    /// Digits only. Errors: AmountFormat, AmountRange.
    static Result<Amount> parseSat(std::string_view text);
    /// Literals in code and tests; asserts the range.
    static Amount sat(std::int64_t value);

    constexpr std::int64_t toSat() const { return m_sat; }
    /// Point and eight decimals: "0.01500000".
    std::string toBtcString() const;

    /// Empty when out of range.
    std::optional<Amount> plus(Amount other) const;
    std::optional<Amount> minus(Amount other) const;

    friend constexpr auto operator<=>(const Amount&, const Amount&) = default;

private:
    constexpr explicit Amount(std::int64_t sat) : m_sat(sat) {}
    std::int64_t m_sat = 0;
};

/// Errors: AmountRange.
Result<Amount> sum(std::span<const Amount> amounts);

/// Satoshi per 1,000 virtual bytes, so that 1.234 sat/vB is exact.
class FeeRate {
public:
    constexpr FeeRate() = default;
    constexpr explicit FeeRate(std::int64_t satPerKvB) : m_satPerKvB(satPerKvB) {}
    /// Rounded down. `vsize` is positive.
    static FeeRate of(Amount fee, std::int64_t vsize);
    /// "12.345" sat/vB, at most three decimals. Errors: AmountFormat.
    static Result<FeeRate> parse(std::string_view satPerVb);
    constexpr std::int64_t toSatPerKvB() const { return m_satPerKvB; }
    /// "12.345", without unit, without trailing zeros.
    std::string toString() const;
    /// Rounded up.
    std::int64_t feeSat(std::int64_t vsize) const;
    friend constexpr auto operator<=>(const FeeRate&, const FeeRate&) = default;

private:
    std::int64_t m_satPerKvB = 0;
};

} // namespace sandyk::bitcoin
