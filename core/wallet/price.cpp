#include "wallet/price.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace sandyk::wallet {

namespace {

__extension__ typedef __int128 Wide;

constexpr std::int64_t kUnit = 10'000;
constexpr std::int64_t kMostWhole = 100'000'000'000;
constexpr std::int64_t kSatPerBitcoin = 100'000'000;

Failure noPrice(const char* what) {
    return fail(ErrorCode::PriceFormat, what);
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::string dayText(int year, unsigned month, unsigned day) {
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", year, month, day);
    return text;
}

} // namespace

Result<Money> Money::parse(std::string_view text) {
    std::int64_t whole = 0, fraction = 0;
    const std::size_t mark = std::min(text.find_first_of(".,"), text.size());
    const std::string_view before = text.substr(0, mark);
    if (before.empty() || before.size() > 24 || !isDigit(before.front()) || !isDigit(before.back()))
        return noPrice("a number is expected");
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] == ' ' && before[i - 1] != ' ') continue;
        if (!isDigit(before[i])) return noPrice("a number is expected");
        whole = whole * 10 + (before[i] - '0');
        if (whole >= kMostWhole) return noPrice("the number is too large");
    }
    if (mark < text.size()) {
        const std::string_view after = text.substr(mark + 1);
        if (after.empty() || after.size() > 4 || !std::ranges::all_of(after, isDigit))
            return noPrice("one to four decimals are expected");
        for (std::size_t i = 0; i < 4; ++i)
            fraction = fraction * 10 + (i < after.size() ? after[i] - '0' : 0);
    }
    return Money{whole * kUnit + fraction};
}

std::string Money::toString() const {
    char text[40];
    if (tenThousandths < kUnit) {
        std::snprintf(text, sizeof text, "0.%04lld", static_cast<long long>(tenThousandths));
        return text;
    }
    const std::int64_t hundredths = (tenThousandths + 50) / 100;
    std::snprintf(text, sizeof text, "%lld.%02lld", static_cast<long long>(hundredths / 100),
                  static_cast<long long>(hundredths % 100));
    return text;
}

std::optional<Money> valueOf(bitcoin::Amount amount, const Price& price) {
    const Wide value = static_cast<Wide>(amount.toSat()) * price.perBitcoin.tenThousandths / kSatPerBitcoin;
    if (value < 0 || value > static_cast<Wide>(INT64_MAX) - 50) return std::nullopt;
    return Money{static_cast<std::int64_t>(value)};
}

Result<std::string> parseDay(std::string_view text) {
    if (text.size() != 10) return noPrice("a day as 2026-11-26 is expected");
    const bool isIso = text[4] == '-' && text[7] == '-';
    const bool isDotted = text[2] == '.' && text[5] == '.';
    const std::string_view year = isIso ? text.substr(0, 4) : text.substr(6, 4);
    const std::string_view month = isIso ? text.substr(5, 2) : text.substr(3, 2);
    const std::string_view day = isIso ? text.substr(8, 2) : text.substr(0, 2);
    for (const std::string_view part : {year, month, day}) {
        if ((!isIso && !isDotted) || !std::ranges::all_of(part, isDigit))
            return noPrice("a day as 2026-11-26 is expected");
    }
    const std::chrono::year_month_day date{std::chrono::year(number(year)),
                                           std::chrono::month(static_cast<unsigned>(number(month))),
                                           std::chrono::day(static_cast<unsigned>(number(day)))};
    if (!date.ok() || number(year) < 2009 || number(year) > 2199) return noPrice("there is no such day");
    return dayText(number(year), static_cast<unsigned>(number(month)), static_cast<unsigned>(number(day)));
}

std::string dayOf(std::int64_t unixTime) {
    using namespace std::chrono;
    const std::int64_t days = std::clamp<std::int64_t>(unixTime, 0, 253'402'300'799) / 86'400;
    const year_month_day date{sys_days{std::chrono::days{static_cast<int>(days)}}};
    return dayText(static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                   static_cast<unsigned>(date.day()));
}

Result<std::string> parseCurrency(std::string_view text) {
    const bool isCode = text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isCode) return noPrice("a currency as TMT is expected");
    return std::string(text);
}

} // namespace sandyk::wallet
