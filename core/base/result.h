#pragma once

#include <tl/expected.hpp>

#include "base/error.h"

namespace sandyk {

/// A value or an Error. It cannot be dropped unread: the compiler refuses.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> other) : tl::expected<T, Error>(std::move(other)) {}
    Result() = default;
};

using Failure = tl::unexpected<Error>;

inline Failure fail(ErrorCode code, std::string detail = {},
                    std::vector<std::pair<std::string, std::string>> params = {}) {
    return Failure(Error{code, std::move(detail), std::move(params)});
}

} // namespace sandyk

#define SANDYK_CONCAT_(a, b) a##b
#define SANDYK_CONCAT(a, b) SANDYK_CONCAT_(a, b)

/// SANDYK_TRY(auto value, expression): on failure returns the error, else declares `value` with the result moved in.
#define SANDYK_TRY(declaration, expression)                                                                            \
    SANDYK_TRY_(SANDYK_CONCAT(sandykResult, __COUNTER__), declaration, expression)
#define SANDYK_TRY_(result, declaration, expression)                                                                   \
    auto result = (expression);                                                                                        \
    if (!result) return ::sandyk::Failure(std::move(result).error());                                                  \
    declaration = std::move(*result)

/// SANDYK_CHECK(expression): on failure returns the error; a value, if any, is not wanted.
#define SANDYK_CHECK(expression)                                                                                       \
    do {                                                                                                               \
        if (auto sandykChecked = (expression); !sandykChecked)                                                         \
            return ::sandyk::Failure(std::move(sandykChecked).error());                                                \
    } while (false)
