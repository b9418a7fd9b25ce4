#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/network.h"
#include "bitcoin/script.h"

namespace sandyk::bitcoin {

/// An address bound to a network: base58 (P2PKH, P2SH), bech32 (witness v0), bech32m (v1 and later: BIP350).
class Address {
public:
    /// Errors: AddressFormat, AddressChecksum, AddressNetwork (well formed, of another network; params "network").
    static Result<Address> parse(std::string_view text, Network network);
    /// Empty when the script has no address form (bare keys, OP_RETURN, unknown).
    static std::optional<Address> fromScript(const Script& scriptPubKey, Network network);

    const std::string& toString() const { return m_text; } ///< bech32 in lower case
    const Script& scriptPubKey() const { return m_script; }
    Network network() const { return m_network; }
    ScriptKind kind() const { return scriptKind(m_script); }

    friend bool operator==(const Address&, const Address&) = default;

private:
    std::string m_text;
    Script m_script;
    Network m_network = Network::Main;
};

/// The networks for which the text is a valid address: test and signet cannot be told apart.
/// Errors: AddressFormat, AddressChecksum.
Result<std::vector<Network>> addressNetworks(std::string_view text);

/// "bc1q 9vza 2e8x ...": groups of four, as on every page and on paper.
std::string addressInGroups(std::string_view address);

/// An address near to one that is known, but another: the same first four and last four characters after the
/// prefix, or an edit distance of at most 4. What the clipboard and history attacks produce.
bool isNearMatch(std::string_view address, std::string_view known);

/// The first four and last four characters after the prefix (bech32 in lower case), which people compare; empty when
/// the text is too short or too long. Two valid addresses that are a near match have the same ends: the checksums leave
/// no room for a few edits.
std::string addressEnds(std::string_view address);

} // namespace sandyk::bitcoin
