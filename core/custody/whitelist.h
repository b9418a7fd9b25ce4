#pragma once

#include "bitcoin/address.h"
#include "custody/desk.h"

namespace sandyk::custody {

/// Asks the owner of an address for a proof of control (F-26): the text to sign, kept until it is used once. `nonce` is
/// 32 fresh hex digits.
Result<std::string> newChallenge(const Desk& desk, const std::string& client, const bitcoin::Address& address,
                                 const std::string& nonce);

/// Proposes a destination (F-08); it can be used after the quorum's last vote and the cool-down. `id`: 16 fresh hex
/// digits. Errors: FirmProof (the challenge was not asked for, is of another client or address, or was used),
/// FirmExists (listed already), FirmClient, those of Listing::check and propose.
Result<StoredChange> proposeListing(const Desk& desk, const std::string& id, const Listing& listing);

/// Proposes the proof of control of a destination that is listed without one; the cool-down begins again. Errors:
/// FirmNotFound, FirmExists (proven already), FirmProof, FirmClient.
Result<StoredChange> proveListing(const Desk& desk, const std::string& id, const std::string& challenge,
                                  const std::string& signature);

struct ListedDestination {
    std::string id;
    Listing listing;
    std::int64_t usableFrom = 0;
    bool isUsable = false;
};
/// Of one client, or of all when it is "". Needs the view ClientBalances. Errors: FirmTampered.
Result<std::vector<ListedDestination>> listings(const Desk& desk, const std::string& client);

} // namespace sandyk::custody
