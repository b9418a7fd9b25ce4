#include "wallet/address_book.h"

#include <array>

namespace sandyk::wallet {

namespace {
constexpr std::array<std::string_view, 5> kNames = {"person", "business", "exchange", "own", "other"};
}

std::string_view contactKindName(ContactKind kind) {
    return kNames[static_cast<std::size_t>(kind)];
}

Result<ContactKind> parseContactKind(std::string_view name) {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name) return static_cast<ContactKind>(i);
    }
    return fail(ErrorCode::Usage, "a contact is a person, business, exchange, own or other");
}

} // namespace sandyk::wallet
