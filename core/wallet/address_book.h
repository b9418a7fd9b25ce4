#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bitcoin/address.h"

namespace sandyk::wallet {

/// Who an address belongs to.
enum class ContactKind : std::uint8_t { Person, Business, Exchange, Own, Other };
std::string_view contactKindName(ContactKind kind); ///< "person", "business", "exchange", "own", "other"
/// Errors: Usage.
Result<ContactKind> parseContactKind(std::string_view name);

/// One address with what is known of its owner. Texts are UTF-8 and shown through displayText().
struct Contact {
    std::int64_t id = 0;
    bitcoin::Address address; ///< each stands in the book once
    std::string name;         ///< as wallet::checkedName wants it
    std::string owner;        ///< the person or firm in full; may be empty
    std::string note;
    ContactKind kind = ContactKind::Other;
    std::int64_t firstSeen = 0;             ///< UNIX time of its first appearance here
    std::optional<std::int64_t> verifiedAt; ///< when the owner confirmed the whole address over another channel
};
inline constexpr std::size_t kMaxContactText = 1'000; ///< bytes of owner and of note

} // namespace sandyk::wallet
