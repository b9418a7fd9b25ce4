#include "bitcoin/amount.h"

#include <cassert>
#include <limits>

namespace sandyk::bitcoin {

namespace {

constexpr std::int64_t kSatPerBtc = 100'000'000;
constexpr std::size_t kBtcDecimals = 8;
constexpr std::size_t kFeeRateDecimals = 3;
/// Enough for every amount and fee rate, and far from overflow together with the decimals.
constexpr std::size_t kMaxWholeDigits = 9;
constexpr std::size_t kMaxSatDigits = 16;

bool onlyDigits(std::string_view text) {
    for (char c : text) {
        if (c < '0' || c > '9') return false;
    }
    return !text.empty();
}

std::string_view withoutLeadingZeros(std::string_view digits) {
    while (digits.size() > 1 && digits.front() == '0')
        digits.remove_prefix(1);
    return digits;
}

std::int64_t digitsToInt(std::string_view digits) {
    std::int64_t value = 0;
    for (char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// A decimal number times 10^decimals. Errors: AmountFormat, AmountRange (more digits than any amount has).
Result<std::int64_t> parseFixedPoint(std::string_view text, std::size_t decimals) {
    const std::size_t mark = text.find_first_of(".,");
    std::string_view whole = text.substr(0, mark);
    const std::string_view fraction = mark == std::string_view::npos ? "0" : text.substr(mark + 1);
    if (!onlyDigits(whole) || !onlyDigits(fraction)) return fail(ErrorCode::AmountFormat, "not a decimal number");
    if (fraction.size() > decimals) return fail(ErrorCode::AmountFormat, "too many decimals");
    whole = withoutLeadingZeros(whole);
    if (whole.size() > kMaxWholeDigits) return fail(ErrorCode::AmountRange, "number is too large");
    std::int64_t value = digitsToInt(whole);
    for (std::size_t i = 0; i < decimals; ++i)
        value = value * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
    return value;
}

std::string padded(std::int64_t value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

} // namespace

Result<Amount> Amount::fromSat(std::int64_t sat) {
    if (sat < 0 || sat > kMaxSat) return fail(ErrorCode::AmountRange, "amount is outside 0 to 21 million BTC");
    return Amount(sat);
}

Result<Amount> Amount::parseBtc(std::string_view text) {
    SANDYK_TRY(const std::int64_t sat, parseFixedPoint(text, kBtcDecimals));
    return fromSat(sat);
}

Result<Amount> Amount::parseSat(std::string_view text) {
    if (!onlyDigits(text)) return fail(ErrorCode::AmountFormat, "not a whole number");
    text = withoutLeadingZeros(text);
    if (text.size() > kMaxSatDigits) return fail(ErrorCode::AmountRange, "number is too large");
    return fromSat(digitsToInt(text));
}

Amount Amount::sat(std::int64_t value) {
    assert(value >= 0 && value <= kMaxSat);
    return Amount(value);
}

std::string Amount::toBtcString() const {
    return std::to_string(m_sat / kSatPerBtc) + "." + padded(m_sat % kSatPerBtc, kBtcDecimals);
}

std::optional<Amount> Amount::plus(Amount other) const {
    const std::int64_t total = m_sat + other.m_sat; // both at most kMaxSat: far below 2^63
    if (total > kMaxSat) return std::nullopt;
    return Amount(total);
}

std::optional<Amount> Amount::minus(Amount other) const {
    if (other.m_sat > m_sat) return std::nullopt;
    return Amount(m_sat - other.m_sat);
}

Result<Amount> sum(std::span<const Amount> amounts) {
    Amount total;
    for (Amount amount : amounts) {
        const std::optional<Amount> next = total.plus(amount);
        if (!next) return fail(ErrorCode::AmountRange, "sum is above 21 million BTC");
        total = *next;
    }
    return total;
}

FeeRate FeeRate::of(Amount fee, std::int64_t vsize) {
    assert(vsize > 0);
    return FeeRate(fee.toSat() * 1000 / vsize);
}

Result<FeeRate> FeeRate::parse(std::string_view satPerVb) {
    const Result<std::int64_t> rate = parseFixedPoint(satPerVb, kFeeRateDecimals);
    if (!rate) return fail(ErrorCode::AmountFormat, rate.error().detail);
    return FeeRate(*rate);
}

std::string FeeRate::toString() const {
    std::string text = std::to_string(m_satPerKvB / 1000) + "." + padded(m_satPerKvB % 1000, kFeeRateDecimals);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

std::int64_t FeeRate::feeSat(std::int64_t vsize) const {
    constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
    std::int64_t thousandths = 0;
    if (__builtin_mul_overflow(m_satPerKvB, vsize, &thousandths) || thousandths > kMax - 999) return kMax / 1000;
    return (thousandths + 999) / 1000;
}

} // namespace sandyk::bitcoin
