#pragma once

#include "crypto/sealed_box.h"
#include "custody/requests.h"
#include "exchange/ivms101.h"

/// The travel rule (F-25, docs/travel-rule.md): who sends and who receives, as an IVMS101 record that only the other
/// provider can open. Personal data comes from the client's approved record, goes into the sealed file and nowhere
/// else.
namespace sandyk::custody {

enum class TravelRule : std::uint8_t {
    NotNeeded, ///< below the threshold, or no provider on the other side
    Unset,     ///< the law profile has no threshold: a warning
    Missing,   ///< signing waits for the file
    Made
};
std::string_view travelRuleName(TravelRule state); ///< "not-needed", "unset", "missing", "made"
Result<TravelRule> travelRuleOf(const Desk& desk, const StoredRequest& request);
/// Errors: TravelRuleIncomplete (missing).
Result<void> demandTravelRule(const Desk& desk, const StoredRequest& request);
/// F-26: above the profile's threshold an address of the client's own needs its proof of control. Errors: FirmProof.
Result<void> demandControlProof(const Desk& desk, const StoredRequest& request);

struct TravelRuleFile {
    JsonValue record; ///< IVMS101
    std::string network, asset, address, txid;
    std::int64_t amount = 0, madeAt = 0;
    crypto::Ed25519PublicKey signer{};
    std::vector<std::string> problems; ///< exchange::ivmsProblems
};

/// The record of a request without `originator`'s and accounts' members taken from `details` (members beneficiary,
/// originatingVASP, beneficiaryVASP, payloadMetadata of the standard), the originator from the approved record. By an
/// identification officer. Errors: TravelRuleFormat (details), FirmClient, FirmNotFound.
Result<TravelRuleFile> travelRuleRecord(const Desk& desk, std::int64_t requestId, const JsonValue& details);
/// The same, signed by the officer, sealed and kept. Errors: also TravelRuleIncomplete (params "missing").
Result<Bytes> makeTravelRule(const Desk& desk, std::int64_t requestId, const JsonValue& details,
                             const crypto::X25519PublicKey& recipient);
/// The key of this firm that other providers seal to; made at the first call.
Result<crypto::X25519PublicKey> travelRuleKey(const Desk& desk);
/// What another provider sent: opened, its signature verified (with `sender`, that it is this key's), checked, noted in
/// the log and kept sealed. Errors: TravelRuleFormat (not for this firm, changed, signed by another).
Result<TravelRuleFile> openTravelRule(const Desk& desk, ByteView file,
                                      const std::optional<crypto::Ed25519PublicKey>& sender);

// ---- the file, for tests and other programs
inline constexpr std::size_t kMostTravelRule = 2u << 20;
Bytes sealTravelRule(const TravelRuleFile& content, const crypto::Ed25519Key& signer,
                     const crypto::X25519PublicKey& recipient);
/// What is inside, hostile: signature(64) || key(32) || JSON. Errors: TravelRuleFormat.
Result<TravelRuleFile> parseTravelRule(ByteView inner);

} // namespace sandyk::custody
