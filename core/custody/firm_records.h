#pragma once

#include <optional>
#include <string>
#include <vector>

#include "custody/policy.h"

namespace sandyk::custody {

/// What the firm sets for itself.
struct FirmRules {
    std::string name;                 ///< of the firm
    std::string currency = "TMT";     ///< of values; ISO 4217
    std::int64_t coldFloorBp = 8'000; ///< the firm's own floor, in 1/100 % (F-21); the law profile's counts besides
    std::int64_t coolDownSeconds = 86'400; ///< of new destinations (F-08)
    std::int64_t requestSeconds = 7 * 86'400;
    std::int64_t priceSeconds = 86'400; ///< how long a price is fresh
    bool pooled = false;                ///< clients' coins may share one wallet (F-16)
    std::string internalRulesHash;      ///< SHA-256 of the internal control rules, "" until on file (TM-VA-AML-05)

    /// Errors: FirmRecord.
    Result<void> check() const;
    std::string text() const;
    /// Errors: CustodyParse, FirmRecord.
    static Result<FirmRules> parse(std::string_view json);
    friend bool operator==(const FirmRules&, const FirmRules&) = default;
};

enum class LicenceState : std::uint8_t { None = 0, Active = 1, Suspended = 2, Revoked = 3, Expired = 4 };
std::string_view licenceStateName(LicenceState state); ///< "none", "active", "suspended", "revoked", "expired"
/// Errors: Usage.
Result<LicenceState> parseLicenceState(std::string_view name);

/// The licence and the declarations that belong to it. Nobody can check a licence by machine: two administrators answer
/// for it.
struct Licence {
    LicenceState state = LicenceState::None;
    std::string number, holder, issuedOn, validUntil; ///< days; validUntil "" has no end
    std::vector<std::string> scope;                   ///< "storage", "exchange", "transfer" ...
    /// Declared of founders and shareholders (2b-19 to 2b-22): none is so.
    bool noOffshoreFounder = false, noOffshoreAccount = false, noPartyOrUnion = false, noConvictionOrList = false;
    std::string declaredOn;
    bool isCreditInstitution = false; ///< 2b-29
    std::string counselNoteHash;      ///< of counsel's note on that, "" without
    std::string ownersChangedOn;      ///< the firm's own beneficial owners (TM-VA-KYC-05), "" when never
    bool ownersReported = false;

    /// The state at `now`: an active licence ends with its last day.
    LicenceState stateAt(std::int64_t now) const;
    bool covers(std::string_view service) const;
    bool foundersClear() const {
        return noOffshoreFounder && noOffshoreAccount && noPartyOrUnion && noConvictionOrList;
    }
    /// Errors: FirmRecord.
    Result<void> check() const;
    std::string text() const;
    /// Errors: CustodyParse, FirmRecord.
    static Result<Licence> parse(std::string_view json);
    friend bool operator==(const Licence&, const Licence&) = default;
};
/// The new text only takes away: suspended, revoked or expired, nothing else changed.
bool isRestriction(const Licence& from, const Licence& to);

/// A wallet's owner and tier (core/custody/segregation.h), as administrators signed it.
struct WalletRecord {
    std::string owner; ///< a client's number, "pool" or "firm"
    Tier tier = Tier::Hot;
    std::string asset = "BTC";
    std::string descriptor; ///< so that the offline signer has its own copy
    std::string text() const;
    static Result<WalletRecord> parse(std::string_view json);
    friend bool operator==(const WalletRecord&, const WalletRecord&) = default;
};

/// A destination of the whitelist (F-08). No name stands in it: it goes to the offline signer.
struct Listing {
    std::string client; ///< number
    std::string network;
    std::string address;
    std::string purpose;   ///< "withdrawal", "exchange", ... in the firm's own words
    std::string challenge; ///< the text that the owner signed, "" without proof
    std::string signature; ///< BIP322 or the old format
    bool isRemoved = false;

    bool isProven() const { return !signature.empty(); }
    /// The address is of the network and the proof holds. Errors: FirmRecord, FirmProof, those of Address::parse.
    Result<void> check() const;
    std::string text() const;
    /// Errors: CustodyParse.
    static Result<Listing> parse(std::string_view json);
    friend bool operator==(const Listing&, const Listing&) = default;
};
/// What the owner of an address is asked to sign; bound to client, address and a fresh number, so that no proof can be
/// used twice.
std::string proofChallenge(const std::string& firm, const std::string& client, const std::string& network,
                           const std::string& address, const std::string& nonce);

/// Smallest units of the firm's currency for one `unit` of smallest units of the asset.
struct PriceRecord {
    std::int64_t minor = 0;
    std::int64_t unit = 100'000'000;
    std::string source;
    std::string text() const;
    static Result<PriceRecord> parse(std::string_view json);
};

} // namespace sandyk::custody
