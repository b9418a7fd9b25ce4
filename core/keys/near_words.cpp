#include <algorithm>
#include <array>

#include "keys/mnemonic.h"
#include "keys/word_lists.h"

namespace sandyk::keys {

namespace {

constexpr std::size_t kMostLetters = 12; // a word of eight letters with room for mistakes
constexpr std::size_t kMostDistance = 2;

/// Edit distance in which swapping two neighbours counts once.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::array<std::array<std::uint8_t, kMostLetters + 1>, kMostLetters + 1> distance{};
    for (std::size_t i = 0; i <= a.size(); ++i)
        distance[i][0] = static_cast<std::uint8_t>(i);
    for (std::size_t j = 0; j <= b.size(); ++j)
        distance[0][j] = static_cast<std::uint8_t>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            int least = std::min({distance[i - 1][j] + 1, distance[i][j - 1] + 1, distance[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = std::min(least, distance[i - 2][j - 2] + 1);
            distance[i][j] = static_cast<std::uint8_t>(least);
        }
    }
    return distance[a.size()][b.size()];
}

std::string_view lowerCase(std::string_view word, std::array<char, kMostLetters>& buffer) {
    std::ranges::transform(word, buffer.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return {buffer.data(), word.size()};
}

} // namespace

const std::array<std::string_view, 2048>& mnemonicWords() {
    return kBip39English;
}

std::vector<std::string_view> mnemonicCompletions(std::string_view prefix) {
    const auto begin = std::ranges::lower_bound(kBip39English, prefix);
    const auto end = std::find_if_not(begin, kBip39English.end(), [&](auto word) { return word.starts_with(prefix); });
    return {begin, end};
}

std::vector<std::string_view> mnemonicNearWords(std::string_view word, std::size_t count) {
    if (word.empty() || word.size() > kMostLetters) return {};
    std::array<char, kMostLetters> buffer{};
    ScopedWipe wipe(buffer);
    const std::string_view typed = lowerCase(word, buffer);
    std::array<std::vector<std::string_view>, kMostDistance + 1> byDistance;
    for (std::string_view candidate : kBip39English) {
        if (candidate.size() > typed.size() + kMostDistance || typed.size() > candidate.size() + kMostDistance)
            continue;
        const std::size_t distance = editDistance(typed, candidate);
        if (distance <= kMostDistance) byDistance[distance].push_back(candidate);
    }
    std::vector<std::string_view> near;
    for (const auto& words : byDistance) {
        for (std::string_view candidate : words) {
            if (near.size() < count) near.push_back(candidate);
        }
    }
    return near;
}

} // namespace sandyk::keys
