#pragma once

#include "custody/client_rows.h"
#include "custody/travel_rule.h"

/// The parts of the travel rule. For sources of this module alone.
namespace sandyk::custody {

struct TravelRuleKeys {
    crypto::Ed25519Key signing;
    crypto::SealedBoxKey box;
};
/// Empty before they are made. Errors: VaultDamaged.
Result<std::optional<TravelRuleKeys>> travelRuleKeys(const storage::Database& database);
Result<void> addTravelRuleKeys(const storage::Database& database, const TravelRuleKeys& keys, std::int64_t now);

/// Signs the line in the officer's name and keeps it with its content. Errors: FirmExists (this content is kept).
Result<void> addTravelRuleLine(const Desk& desk, const TravelRuleLine& line, std::string_view content);
/// Each bears the signature of an officer. `where` is SQL with at most one parameter, a text or a hash. Errors:
/// FirmTampered.
Result<std::vector<TravelRuleLine>> travelRuleLines(const storage::Database& database, const Firm& firm,
                                                    std::string_view where, std::optional<ByteView> hash,
                                                    const std::string& text);

/// The client as the standard's person. `country`: of the address; "" leaves the address out.
JsonValue originatorPerson(const ClientRecord& record, const std::string& number, const std::string& country);
/// "" when the name is in Latin letters, else the standard's code of the script that localNameIdentifier is in.
std::string_view localScript(std::string_view name);

} // namespace sandyk::custody
