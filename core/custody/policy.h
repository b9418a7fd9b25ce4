#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::custody {

enum class RequestKind : std::uint8_t { Withdrawal = 1, InternalTransfer = 2, TierMove = 3, Sweep = 4 };
enum class Tier : std::uint8_t { Hot = 1, Warm = 2, Cold = 3 };
enum class DestinationClass : std::uint8_t {
    OwnWallet = 1,      ///< another wallet of the same owner (tier move, sweep)
    OtherOwner = 2,     ///< a wallet of another client, or of the firm
    Listed = 3,         ///< on the whitelist, control proven, cool-down over
    ListedUnproven = 4, ///< on the whitelist, cool-down over, no proof of control
    Unlisted = 5
};
std::string_view kindName(RequestKind kind); ///< "withdrawal", "internal-transfer", "tier-move", "sweep"
std::string_view tierName(Tier tier);        ///< "hot", "warm", "cold"
/// "own-wallet", "other-owner", "listed", "listed-unproven", "unlisted"
std::string_view destinationName(DestinationClass destination);
/// Errors: Usage.
Result<RequestKind> parseKind(std::string_view name);
Result<Tier> parseTier(std::string_view name);
Result<DestinationClass> parseDestination(std::string_view name);

/// above < value <= atMost; an absent side has no bound.
struct Range {
    std::optional<std::int64_t> above, atMost;
    bool isAny() const { return !above && !atMost; }
    bool contains(std::int64_t value) const { return (!above || value > *above) && (!atMost || value <= *atMost); }
    friend bool operator==(const Range&, const Range&) = default;
};

/// Whose requests a sum counts: those of the client, of the wallet, or of the whole firm.
enum class Scope : std::uint8_t { Client = 1, Wallet = 2, Firm = 3 };
std::string_view scopeName(Scope scope); ///< "client", "wallet", "firm"
struct Window {
    Scope scope = Scope::Client;
    std::int64_t seconds = 0;
    friend auto operator<=>(const Window&, const Window&) = default;
};

/// Bounds on the sum of a window with this request in it (F-03).
struct WindowLimit {
    Window window;
    Range amount; ///< of the request's asset
    Range fiat;   ///< of all assets
    friend bool operator==(const WindowLimit&, const WindowLimit&) = default;
};

/// Minutes of the day in the policy's own time, both ends included; from > to runs over midnight.
struct Minutes {
    int from = 0, to = 1439;
    bool contains(int minute) const {
        return from <= to ? minute >= from && minute <= to : minute >= from || minute <= to;
    }
    friend bool operator==(const Minutes&, const Minutes&) = default;
};

/// All that are given must hold; an empty list or range holds for everything.
struct Conditions {
    std::vector<std::string> initiators; ///< names of operators
    std::vector<std::string> clients;    ///< numbers of clients; "firm" for the firm's own coins
    std::vector<RequestKind> kinds;
    std::vector<std::string> wallets; ///< walletCode()
    std::vector<Tier> tiers;          ///< of the source
    std::vector<DestinationClass> destinations;
    std::vector<std::string> assets;
    Range amount; ///< smallest units
    Range fiat;   ///< smallest units of the firm's currency
    std::vector<WindowLimit> windows;
    Range shareBp; ///< amount in 1/100 % of what the wallet holds
    std::optional<Minutes> minutes;
    std::vector<int> weekdays; ///< 1 Monday .. 7 Sunday
    friend bool operator==(const Conditions&, const Conditions&) = default;
};

struct SubQuorum {
    std::string group;
    int votes = 1;
    friend bool operator==(const SubQuorum&, const SubQuorum&) = default;
};

/// `votes` different persons out of all the groups named, among them those that each sub-quorum asks for.
struct Quorum {
    int votes = 1;
    std::vector<std::string> groups;
    std::vector<SubQuorum> subQuorums;
    friend bool operator==(const Quorum&, const Quorum&) = default;
};

enum class Outcome : std::uint8_t { Block = 1, Allow = 2 };

struct Rule {
    std::string id; ///< unique, 1..40 of a-z 0-9 -
    std::string note;
    Conditions when;
    Outcome outcome = Outcome::Block;
    Quorum quorum;                 ///< Allow
    std::int64_t delaySeconds = 0; ///< Allow: from the request's preparation to the earliest signing
    friend bool operator==(const Rule&, const Rule&) = default;
};

struct Group {
    std::string name;
    std::vector<std::string> members; ///< names of operators, sorted
    friend bool operator==(const Group&, const Group&) = default;
};

/// What the firm lets happen (F-02): ordered rules, the first that matches decides, and what none matches is blocked.
struct Policy {
    std::vector<Group> groups;
    std::vector<Rule> rules;
    int utcOffsetMinutes = 300;           ///< of the time of day; Turkmenistan is UTC+5
    std::int64_t approvalSeconds = 7'200; ///< how long an approval counts (F-06)

    const Group* group(std::string_view name) const;
    /// Every window that a rule names, each once: what the sums of PolicyFacts must hold.
    std::vector<Window> windows() const;
    friend bool operator==(const Policy&, const Policy&) = default;
};
inline constexpr std::int64_t kMostApprovalSeconds = 86'400;
inline constexpr std::size_t kMostRules = 1'000;

struct WindowSum {
    Window window;
    std::int64_t amount = 0;          ///< of the same asset, this request not in it
    std::optional<std::int64_t> fiat; ///< empty: a request in the window has no price
};

/// What a rule may look at. `fiat` is empty when no fresh price is known: a condition on it then holds for a rule that
/// blocks and fails for one that allows. The same for a window that is missing from `sums`.
struct PolicyFacts {
    std::string initiator;
    std::string client;
    RequestKind kind = RequestKind::Withdrawal;
    std::string wallet;
    Tier tier = Tier::Hot;
    DestinationClass destination = DestinationClass::Unlisted;
    std::string asset = "BTC";
    std::int64_t amount = 0;
    std::optional<std::int64_t> fiat;
    std::vector<WindowSum> sums;
    std::int64_t walletBalance = 0; ///< before; 0 or less: any amount is more than all of it
    std::int64_t time = 0;          ///< UNIX
};

struct Decision {
    Outcome outcome = Outcome::Block;
    std::string rule;            ///< kDefaultDeny when none matched
    std::vector<Quorum> quorums; ///< each must be met
    std::int64_t delaySeconds = 0;
    friend bool operator==(const Decision&, const Decision&) = default;
};
inline constexpr std::string_view kDefaultDeny = "default-deny";

/// Pure. The policy has passed checkPolicy.
Decision evaluate(const Policy& policy, const PolicyFacts& facts);

/// What satisfies both (F-07: requests in flight keep the stricter of the old and the new policy).
Decision stricter(const Decision& a, const Decision& b);

/// Form of names, bounds, groups that exist, quorums that their groups can reach, ranges that are not empty.
/// Errors: PolicyInvalid (params "rule").
Result<void> checkPolicy(const Policy& policy);

/// Ids of rules that can never decide: whatever they match, earlier rules match. Exact over conditions that are
/// independent of one another; a rule that is unreachable only because of how facts hang together is not reported.
/// Empty optional: the rules are too entangled to say within bounds.
std::optional<std::vector<std::string>> unreachableRules(const Policy& policy);

/// The canonical JSON text that is hashed, signed and exchanged. Errors of reading: CustodyParse (unknown members too:
/// a misspelt condition must not widen a rule), PolicyInvalid.
std::string policyText(const Policy& policy);
Result<Policy> parsePolicy(std::string_view json);

/// What changes from one policy to the other, a line each, "+ ", "- " or "~ " in front, in a fixed order (F-07).
std::vector<std::string> policyDiff(const Policy& from, const Policy& to);

/// An approval of one operator, as far as counting is concerned.
struct Voter {
    std::string operatorName;
    std::string person;
};
/// One person, one vote, whatever number of devices or roles (F-04). The initiator must not be among the voters.
bool isMet(const Quorum& quorum, const Policy& policy, std::span<const Voter> voters);

} // namespace sandyk::custody
