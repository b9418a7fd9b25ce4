#include <chrono>

#include "law/engine.h"

namespace sandyk::law {

namespace {

using namespace std::chrono;

constexpr std::int64_t kHour = 3'600;
constexpr std::int64_t kDay = 24 * kHour;
/// Asia/Ashgabat: UTC+5, no summer time.
constexpr std::int64_t kOffset = 5 * kHour;

std::int64_t addMonths(std::int64_t time, std::int64_t count) {
    const sys_seconds local{seconds(time + kOffset)};
    const sys_days day = floor<days>(local);
    const year_month_day date(day);
    const year_month target = year_month(date.year(), date.month()) + months(count);
    const auto last = year_month_day_last(target.year(), month_day_last(target.month())).day();
    const sys_days moved = year_month_day(target.year(), target.month(), std::min(date.day(), last));
    return (sys_seconds(moved) + (local - day)).time_since_epoch().count() - kOffset;
}

std::int64_t addWorkingDays(std::int64_t time, std::int64_t count) {
    while (count > 0) {
        time += kDay;
        const weekday day(floor<days>(sys_seconds{seconds(time + kOffset)}));
        if (day != Saturday && day != Sunday) --count;
    }
    return time;
}

} // namespace

std::int64_t addTime(std::int64_t time, std::int64_t count, Unit unit) {
    switch (unit) {
    case Unit::Hours:
        return time + count * kHour;
    case Unit::Days:
        return time + count * kDay;
    case Unit::WorkingDays:
        return addWorkingDays(time, count);
    case Unit::Months:
        return addMonths(time, count);
    case Unit::Years:
        return addMonths(time, 12 * count);
    default:
        return time;
    }
}

} // namespace sandyk::law
