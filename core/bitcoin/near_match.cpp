#include <algorithm>
#include <cctype>
#include <numeric>
#include <string>

#include "bitcoin/address.h"

namespace sandyk::bitcoin {
namespace {

constexpr std::size_t kSameEnds = 4;
constexpr std::size_t kNearDistance = 4;
constexpr std::size_t kMaxLength = 200;

bool isBech32(std::string_view address) {
    if (address.size() < 4) return false;
    std::string start(address.substr(0, 4));
    std::ranges::transform(start, start.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return start.starts_with("bc1") || start.starts_with("tb1") || start == "bcrt";
}

/// Bech32 knows upper and lower case of one address; base58 tells them apart.
std::string normal(std::string_view address) {
    std::string text(address);
    if (isBech32(text))
        std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// What every address of its kind shares: "bc1q" with the witness version, or base58's first character.
std::size_t prefixSize(std::string_view address) {
    if (!isBech32(address)) return 1;
    return std::min(address.size(), address.find('1') + 2);
}

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row[b.size()];
}

} // namespace

std::string addressEnds(std::string_view address) {
    if (address.size() > kMaxLength) return {};
    std::string text = normal(address);
    text.erase(0, prefixSize(text));
    if (text.size() < 2 * kSameEnds) return {};
    return text.substr(0, kSameEnds) + text.substr(text.size() - kSameEnds);
}

bool isNearMatch(std::string_view address, std::string_view known) {
    if (address.size() > kMaxLength || known.size() > kMaxLength) return false;
    const std::string a = normal(address), b = normal(known);
    if (a == b) return false;
    const std::string ends = addressEnds(a);
    return (!ends.empty() && ends == addressEnds(b)) || editDistance(a, b) <= kNearDistance;
}

} // namespace sandyk::bitcoin
