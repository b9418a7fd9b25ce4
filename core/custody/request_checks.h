#pragma once

#include "custody/request_store.h"

/// The parts of judging a request, which the desk and the offline signer share. For sources of this module alone.
namespace sandyk::custody {

/// Value of an amount, rounded up. Empty when it leaves the range.
std::optional<std::int64_t> valueOf(const PriceRecord& price, std::int64_t amount);
/// What the policy looks at. Errors: FirmWalletUnassigned, FirmMixedOwners, FirmTampered.
Result<PolicyFacts> policyFacts(const storage::Database& database, const Firm& firm, const StoredRequest& request,
                                const Policy& policy, const FirmTime& time, std::int64_t balance);
/// What the source surely holds: as last counted, but never less than the coins that the transaction spends.
Result<std::int64_t> sourceBalance(const storage::Database& database, const StoredRequest& request);
/// The tier of the wallet that receives; empty when coins leave.
Result<std::optional<Tier>> destinationTier(const storage::Database& database, const Firm& firm,
                                            const RequestBody& body);

struct ColdMove {
    ColdShare before, after;
    Movement movement;
};
Result<ColdMove> coldMove(const storage::Database& database, const StoredRequest& request, Tier from,
                          std::optional<Tier> to, std::int64_t sourceBalance);

/// F-25: whether a message to the other provider is needed or was made. `fiat`: the amount's value now; empty: no
/// price, then it counts as above the threshold. Errors: FirmTampered.
Result<TravelRule> travelRuleOf(const Desk& desk, const Firm& firm, const StoredRequest& request,
                                std::optional<std::int64_t> fiat);
/// F-26: whether an address of the client's own, or of nobody known, needs its owner's proof of control.
enum class ControlProof : std::uint8_t { NotNeeded, Unset, Missing };
ControlProof controlProofOf(const law::Engine* law, const RequestBody& body, std::optional<std::int64_t> fiat);

Result<Assessment> assessWith(const Desk& desk, const Firm& firm, const FirmTime& time, const StoredRequest& request);

} // namespace sandyk::custody
