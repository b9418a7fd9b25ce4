#pragma once

#include <charconv>
#include <chrono>
#include <string>
#include <string_view>

#include "base/result.h"

/// Calendar days as texts. For sources of this module and the command line.
namespace sandyk::custody {

/// Midnight UTC of YYYY-MM-DD. Errors: CustodyParse.
inline Result<std::int64_t> dateTime(std::string_view date) {
    int year = 0;
    unsigned month = 0, day = 0;
    const auto number = [&](std::size_t from, std::size_t size, auto& out) {
        const char* begin = date.data() + from;
        const auto read = std::from_chars(begin, begin + size, out);
        return read.ec == std::errc() && read.ptr == begin + size;
    };
    const bool isForm = date.size() == 10 && date[4] == '-' && date[7] == '-' && number(0, 4, year) &&
                        number(5, 2, month) && number(8, 2, day);
    const std::chrono::year_month_day value{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!isForm || year < 1900 || !value.ok()) return fail(ErrorCode::CustodyParse, "a date is YYYY-MM-DD");
    return std::int64_t{std::chrono::sys_days(value).time_since_epoch().count()} * 86'400;
}

inline bool isDate(std::string_view date) {
    return dateTime(date).has_value();
}

} // namespace sandyk::custody
