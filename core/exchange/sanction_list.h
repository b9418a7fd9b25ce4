#pragma once

#include <optional>
#include <string>
#include <vector>

#include "crypto/signed_data.h"

/// Sanction lists (F-27): what firms and states publish, in one form of ours that is signed (docs/screening.md).
namespace sandyk::exchange {

enum class ListedKind : std::uint8_t { Person = 1, Entity = 2, Other = 3 };
std::string_view listedKindName(ListedKind kind); ///< "person", "entity", "other"

struct ListedAddress {
    std::string asset; ///< as the list names it: "XBT", "ETH", "USDT"
    std::string address;
    friend bool operator==(const ListedAddress&, const ListedAddress&) = default;
};

struct ListedParty {
    std::string id; ///< of the publisher, unique in its list
    ListedKind kind = ListedKind::Other;
    std::vector<std::string> names; ///< the first is the main one; aliases in any script
    std::vector<ListedAddress> addresses;
    friend bool operator==(const ListedParty&, const ListedParty&) = default;
};

struct SanctionList {
    static constexpr std::string_view kKind = "sanction-list";
    static constexpr std::size_t kMostParties = 200'000;
    static constexpr std::size_t kMostNames = 500; ///< of one party
    static constexpr std::size_t kMostName = 1'000;
    static constexpr std::size_t kMostAddresses = 2'000;

    std::string source;    ///< "ofac-sdn", "un", "tm" ...: 1 to 32 of a-z, 0-9 and -
    std::string published; ///< day by the publisher, YYYY-MM-DD
    std::vector<ListedParty> parties;

    /// Errors: ScreeningFormat (a bound, an id twice, a party without name and address, no party at all).
    Result<void> check() const;
    JsonValue payload() const;
    /// Errors: ScreeningFormat and those of check().
    static Result<SanctionList> fromPayload(const JsonValue& payload);
    friend bool operator==(const SanctionList&, const SanctionList&) = default;
};

/// A published file as it is downloaded, hostile: OFAC's sdn.xml (either namespace), OFAC's sdn_advanced.xml, the UN's
/// consolidated.xml, a CSV with the columns id, kind, name and if wanted aliases and addresses (several apart by ;,
/// an address as ASSET:ADDRESS), or JSON in the form of payload(). A file of another form, with parts that are not
/// known where names or addresses stand, cut off, or with another number of entries than it says is refused whole.
/// `source` and `published` are needed where the file has none (CSV). Errors: ScreeningFormat, ParseTooLarge.
Result<SanctionList> readSanctionSource(ByteView file, const std::string& source, const std::string& published);

} // namespace sandyk::exchange
