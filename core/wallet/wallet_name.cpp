#include "wallet/wallet_name.h"

#include <algorithm>

#include "base/display_text.h"

namespace sandyk::wallet {
namespace {

constexpr std::size_t kMaxCharacters = 64;
constexpr std::string_view kWhiteSpace = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(kWhiteSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kWhiteSpace) - first + 1);
}

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace

Result<std::string> checkedName(std::string_view name) {
    const std::string_view inner = trimmed(name);
    if (inner.empty()) return fail(ErrorCode::WalletName, "a name is needed");
    // The bytes first: displayText is not for megabytes.
    if (inner.size() > 4 * kMaxCharacters || characters(inner) > kMaxCharacters)
        return fail(ErrorCode::WalletName, "a name has at most 64 characters");
    if (displayText(inner) != inner) return fail(ErrorCode::WalletName, "a name shows every character it has");
    return std::string(inner);
}

} // namespace sandyk::wallet
