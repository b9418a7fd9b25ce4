#pragma once

#include "crypto/sealed_box.h"
#include "custody/requests.h"
#include "exchange/ivms101.h"

/// The travel rule (F-25, docs/travel-rule.md): who sends and who receives, as an IVMS101 record that only the other
/// provider can open. Personal data comes from the client's approved record; it is kept in the vault's database until
/// the client's records are erased, and leaves in the sealed file alone. The log holds numbers and hashes.
namespace sandyk::custody {

/// The public half of a provider's keys, compared by people before it is used.
struct ProviderCard {
    static constexpr std::size_t kMostBytes = 4'096;

    std::string name; ///< 1 to 100 bytes
    crypto::Ed25519PublicKey signing{};
    crypto::X25519PublicKey box{};

    /// 16 hex digits of the hash of both keys, for people.
    std::string id() const;
    std::string text() const;
    /// Errors: TravelRuleFormat.
    static Result<ProviderCard> parse(std::string_view json);
    friend bool operator==(const ProviderCard&, const ProviderCard&) = default;
};

/// What a file carries.
struct TravelRuleFile {
    static constexpr std::size_t kMostText = 2u << 20;

    ByteArray<16> id{}; ///< random: nobody guesses the content from its hash
    JsonValue record;   ///< IVMS101
    std::string network, asset, address, txid;
    std::int64_t amount = 0, madeAt = 0;
    crypto::X25519PublicKey recipient{};
    crypto::Ed25519PublicKey signer{};
    std::vector<std::string> problems; ///< exchange::ivmsProblems

    /// What is signed.
    std::string text() const;
    Hash256 digest() const; ///< of the text
    /// Accepts canonical text only; signer and problems stay empty. Errors: TravelRuleFormat.
    static Result<TravelRuleFile> parse(std::string_view text);
};
inline constexpr std::size_t kMostTravelRule = TravelRuleFile::kMostText + 1'024;
/// `content` for the recipient, with the signer's key.
Bytes sealTravelRule(TravelRuleFile content, const crypto::Ed25519Key& signer,
                     const crypto::X25519PublicKey& recipient);
/// Opened, its signature verified; whose key the signer's is, the caller knows. Errors: TravelRuleFormat.
Result<TravelRuleFile> openTravelRuleFile(ByteView file, const crypto::SealedBoxKey& key);

// ---- acts of identification officers

/// This firm's card; its keys are made at the first call. Errors: FirmState (the firm has no name yet).
Result<ProviderCard> travelRuleCard(const Desk& desk);

/// The record of a withdrawal: the originator from the client's approved record, beneficiary and providers from
/// `details` (members beneficiary, originatingVASP, beneficiaryVASP, transferPath and payloadMetadata of the standard,
/// and originatorCountry, the country of the originator's address). Problems are told, not refused. Errors:
/// TravelRuleFormat (details), FirmShape (no withdrawal), FirmClient, FirmNotFound.
Result<TravelRuleFile> travelRuleRecord(const Desk& desk, std::int64_t requestId, const JsonValue& details);

/// The same signed, sealed, kept and logged. Errors: also TravelRuleIncomplete (params "missing"), FirmState (the
/// request is over).
struct MadeTravelRule {
    TravelRuleFile content;
    Bytes file;
};
Result<MadeTravelRule> makeTravelRule(const Desk& desk, std::int64_t requestId, const JsonValue& details,
                                      const ProviderCard& to);
/// Why a withdrawal goes without: counts as if a message had been made. Errors: FirmReason, FirmShape, FirmState.
Result<void> excuseTravelRule(const Desk& desk, std::int64_t requestId, const std::string& reason);

/// What another provider sent: opened, verified, checked and logged; with a client's number kept among this client's
/// records. With `sender` it must bear that provider's signature. Errors: TravelRuleFormat (not for this firm, changed,
/// signed by another), FirmExists (kept already), FirmNotFound.
Result<TravelRuleFile> openTravelRule(const Desk& desk, ByteView file, const std::optional<ProviderCard>& sender,
                                      const std::string& client);

enum class TravelRuleKind : std::uint8_t { Made = 1, Taken = 2, Excused = 3 };
std::string_view travelRuleKindName(TravelRuleKind kind); ///< "made", "taken", "excused"
struct TravelRuleLine {
    std::int64_t id = 0;
    TravelRuleKind kind = TravelRuleKind::Made;
    std::optional<Hash256> request;
    std::string client;
    Hash256 digest{};
    crypto::Ed25519PublicKey peer{};
    std::string peerName, madeBy;
    std::int64_t madeAt = 0;
    bool isErased = false;
};
/// Of one client, or of all when it is "". Newest first. Needs View::ClientNumbers. Errors: FirmTampered.
Result<std::vector<TravelRuleLine>> travelRuleList(const Desk& desk, const std::string& client);
/// The content of a message, or the reason; the look is logged. Errors: FirmNotFound, FirmClient (erased),
/// FirmTampered.
Result<JsonValue> travelRuleContent(const Desk& desk, std::int64_t id);

} // namespace sandyk::custody
