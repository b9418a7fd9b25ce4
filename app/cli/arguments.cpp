#include <charconv>

#include "cli/command.h"

namespace sandyk::cli {

const std::vector<std::string>& Arguments::values(std::string_view name) const {
    static const std::vector<std::string> none;
    auto found = m_values.find(name);
    return found == m_values.end() ? none : found->second;
}

const std::string& Arguments::value(std::string_view name) const {
    static const std::string none;
    const auto& all = values(name);
    return all.empty() ? none : all.back();
}

Result<std::int64_t> Arguments::number(std::string_view name, std::int64_t least, std::int64_t most,
                                       std::int64_t fallback) const {
    if (!has(name)) return fallback;
    const std::string& text = value(name);
    std::int64_t number = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least || number > most) {
        return fail(ErrorCode::Usage, std::string(name) + " takes a whole number from " + std::to_string(least) +
                                          " to " + std::to_string(most));
    }
    return number;
}

Result<void> Arguments::requireOneOf(std::string_view a, std::string_view b) const {
    if (has(a) != has(b)) return {};
    return fail(ErrorCode::Usage, "give either " + std::string(a) + " or " + std::string(b));
}

Result<void> Arguments::requireReveal() const {
    if (has("--reveal")) return {};
    return fail(ErrorCode::SecretNotRevealed, "this prints a secret: add --reveal if nobody else can see the output");
}

} // namespace sandyk::cli
