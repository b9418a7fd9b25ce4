#include "keys/derivation_path.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace sandyk::keys {

namespace {

constexpr std::size_t kMostSteps = 255; // a serialised key counts its depth in one byte

Result<std::uint32_t> parseStep(std::string_view text) {
    bool isHardened = false;
    if (text.ends_with('h') || text.ends_with('H') || text.ends_with('\'')) {
        isHardened = true;
        text.remove_suffix(1);
    }
    std::uint32_t index = 0;
    const char* end = text.data() + text.size();
    const auto [stop, status] = std::from_chars(text.data(), end, index);
    const bool oneSpelling = text == "0" || !text.starts_with('0');
    if (status != std::errc{} || stop != end || !oneSpelling || index >= kHardened)
        return fail(ErrorCode::PathFormat, "a step is a number below 2^31, hardened with h or '");
    return isHardened ? hardened(index) : index;
}

} // namespace

DerivationPath::DerivationPath(std::vector<std::uint32_t> steps) : m_steps(std::move(steps)) {
    assert(m_steps.size() <= kMostSteps);
}

Result<DerivationPath> DerivationPath::parse(std::string_view text) {
    if (text == "m") return DerivationPath();
    if (text.starts_with("m/")) text.remove_prefix(2);
    DerivationPath path;
    for (;;) {
        const std::size_t slash = text.find('/');
        SANDYK_TRY(const std::uint32_t step, parseStep(text.substr(0, slash)));
        if (path.size() == kMostSteps) return fail(ErrorCode::PathFormat, "a path has at most 255 steps");
        path.m_steps.push_back(step);
        if (slash == std::string_view::npos) return path;
        text.remove_prefix(slash + 1);
    }
}

std::string DerivationPath::toString() const {
    return empty() ? "m" : "m/" + toOriginString();
}

std::string DerivationPath::toOriginString() const {
    std::string text;
    for (std::uint32_t step : m_steps) {
        if (!text.empty()) text += '/';
        text += std::to_string(step & ~kHardened);
        if (step & kHardened) text += 'h';
    }
    return text;
}

bool DerivationPath::hasHardened() const {
    return std::ranges::any_of(m_steps, [](std::uint32_t step) { return (step & kHardened) != 0; });
}

DerivationPath DerivationPath::child(std::uint32_t step) const {
    std::vector<std::uint32_t> steps = m_steps;
    steps.push_back(step);
    return DerivationPath(std::move(steps));
}

DerivationPath DerivationPath::concat(const DerivationPath& tail) const {
    std::vector<std::uint32_t> steps = m_steps;
    steps.insert(steps.end(), tail.m_steps.begin(), tail.m_steps.end());
    return DerivationPath(std::move(steps));
}

bool DerivationPath::startsWith(const DerivationPath& prefix) const {
    return prefix.size() <= size() && std::ranges::equal(prefix.m_steps, steps().first(prefix.size()));
}

DerivationPath DerivationPath::after(std::size_t prefixSize) const {
    assert(prefixSize <= size());
    const auto rest = steps().subspan(prefixSize);
    return DerivationPath(std::vector<std::uint32_t>(rest.begin(), rest.end()));
}

bool pathAgrees(const DerivationPath& path, Network network) {
    constexpr std::uint32_t kPurposes[] = {44, 48, 49, 84, 86};
    if (path.size() < 2) return true;
    const std::uint32_t purpose = path.steps()[0];
    if (std::ranges::none_of(kPurposes, [&](std::uint32_t known) { return purpose == hardened(known); })) return true;
    return (path.steps()[1] & ~kHardened) == coinType(network);
}

} // namespace sandyk::keys
