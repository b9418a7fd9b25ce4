#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace sandyk::custody {

/// A value of an enumeration and its stable name in files and on the command line.
template <class E>
struct Named {
    E value;
    std::string_view name;
};

/// "" for a value that the table does not hold.
template <class E, std::size_t N>
constexpr std::string_view nameOf(const Named<E> (&table)[N], E value) {
    for (const Named<E>& each : table) {
        if (each.value == value) return each.name;
    }
    return {};
}

/// Errors: Usage.
template <class E, std::size_t N>
Result<E> parseNamed(const Named<E> (&table)[N], std::string_view name, std::string_view what) {
    for (const Named<E>& each : table) {
        if (each.name == name) return each.value;
    }
    return fail(ErrorCode::Usage, "no such " + std::string(what));
}

} // namespace sandyk::custody
