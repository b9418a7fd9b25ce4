#include "custody/firm_records.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "bitcoin/message.h"
#include "custody/dates.h"
#include "custody/json.h"
#include "custody/named.h"

namespace sandyk::custody {
namespace {

using nlohmann::json;

constexpr Named<LicenceState> kStates[] = {{LicenceState::None, "none"},
                                           {LicenceState::Active, "active"},
                                           {LicenceState::Suspended, "suspended"},
                                           {LicenceState::Revoked, "revoked"},
                                           {LicenceState::Expired, "expired"}};
constexpr std::int64_t kMostSeconds = 366LL * 86'400;

Failure badRecord(const std::string& why) {
    return fail(ErrorCode::FirmRecord, why);
}

bool isHashOrNothing(const std::string& hex) {
    const auto bytes = fromHex(hex);
    return hex.empty() || (bytes && bytes->size() == 32);
}

bool isDateOrNothing(const std::string& date) {
    return date.empty() || isDate(date);
}

Result<json> parseOf(std::string_view content, std::string_view format) {
    SANDYK_TRY(json object, parseJson(content));
    SANDYK_TRY(const std::string read, object.is_object() ? text(object, "format") : Result<std::string>(""));
    if (read != format) return badJson("not the record that was expected");
    return object;
}

} // namespace

Result<void> FirmRules::check() const {
    const bool isCurrency =
        currency.size() == 3 && std::ranges::all_of(currency, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (name.empty() || name.size() > 200 || !isCurrency) return badRecord("the firm's name or currency is missing");
    if (coldFloorBp < 0 || coldFloorBp > 10'000) return badRecord("the cold floor is from 0 to 100 %");
    for (const std::int64_t seconds : {requestSeconds, priceSeconds}) {
        if (seconds < 60 || seconds > kMostSeconds) return badRecord("a time is from one minute to a year");
    }
    if (coolDownSeconds < 0 || coolDownSeconds > kMostSeconds) return badRecord("the cool-down is at most a year");
    if (!isHashOrNothing(internalRulesHash)) return badRecord("the internal rules are given by their SHA-256");
    return {};
}

std::string FirmRules::text() const {
    return canonicalText({{"format", "sandyk-firm-1"},
                          {"name", name},
                          {"currency", currency},
                          {"cold_floor_bp", coldFloorBp},
                          {"cool_down_seconds", coolDownSeconds},
                          {"request_seconds", requestSeconds},
                          {"price_seconds", priceSeconds},
                          {"pooled", pooled},
                          {"internal_rules_sha256", internalRulesHash}});
}

Result<FirmRules> FirmRules::parse(std::string_view content) {
    SANDYK_TRY(const json object, parseOf(content, "sandyk-firm-1"));
    SANDYK_CHECK(onlyMembers(object, {"format", "name", "currency", "cold_floor_bp", "cool_down_seconds",
                                      "request_seconds", "price_seconds", "pooled", "internal_rules_sha256"}));
    FirmRules read;
    SANDYK_TRY(read.name, custody::text(object, "name"));
    SANDYK_TRY(read.currency, custody::text(object, "currency"));
    SANDYK_TRY(read.coldFloorBp, integer(object, "cold_floor_bp"));
    SANDYK_TRY(read.coolDownSeconds, integer(object, "cool_down_seconds"));
    SANDYK_TRY(read.requestSeconds, integer(object, "request_seconds"));
    SANDYK_TRY(read.priceSeconds, integer(object, "price_seconds"));
    SANDYK_TRY(read.pooled, boolean(object, "pooled"));
    SANDYK_TRY(read.internalRulesHash, optionalText(object, "internal_rules_sha256"));
    SANDYK_CHECK(read.check());
    return read;
}

std::string_view licenceStateName(LicenceState state) {
    return nameOf(kStates, state);
}

Result<LicenceState> parseLicenceState(std::string_view name) {
    return parseNamed(kStates, name, "state of a licence");
}

LicenceState Licence::stateAt(std::int64_t now) const {
    if (state != LicenceState::Active || validUntil.empty()) return state;
    const auto lastDay = dateTime(validUntil);
    return lastDay && now < *lastDay + 86'400 ? state : LicenceState::Expired;
}

bool Licence::covers(std::string_view service) const {
    return std::ranges::find(scope, service) != scope.end();
}

Result<void> Licence::check() const {
    if (state == LicenceState::None) return {};
    if (number.empty() || holder.empty() || !isDate(issuedOn)) return badRecord("number, holder or date is missing");
    if (!isDateOrNothing(validUntil) || !isDateOrNothing(declaredOn) || !isDateOrNothing(ownersChangedOn))
        return badRecord("a date is YYYY-MM-DD");
    if (!isHashOrNothing(counselNoteHash)) return badRecord("counsel's note is given by its SHA-256");
    if (scope.empty() || scope.size() > 32) return badRecord("the scope of the licence is missing");
    return {};
}

std::string Licence::text() const {
    return canonicalText({{"format", "sandyk-licence-1"},
                          {"state", std::string(licenceStateName(state))},
                          {"number", number},
                          {"holder", holder},
                          {"issued_on", issuedOn},
                          {"valid_until", validUntil},
                          {"scope", scope},
                          {"no_offshore_founder", noOffshoreFounder},
                          {"no_offshore_account", noOffshoreAccount},
                          {"no_party_or_union", noPartyOrUnion},
                          {"no_conviction_or_list", noConvictionOrList},
                          {"declared_on", declaredOn},
                          {"credit_institution", isCreditInstitution},
                          {"counsel_note_sha256", counselNoteHash},
                          {"owners_changed_on", ownersChangedOn},
                          {"owners_reported", ownersReported}});
}

Result<Licence> Licence::parse(std::string_view content) {
    SANDYK_TRY(const json object, parseOf(content, "sandyk-licence-1"));
    SANDYK_CHECK(onlyMembers(object, {"format", "state", "number", "holder", "issued_on", "valid_until", "scope",
                                      "no_offshore_founder", "no_offshore_account", "no_party_or_union",
                                      "no_conviction_or_list", "declared_on", "credit_institution",
                                      "counsel_note_sha256", "owners_changed_on", "owners_reported"}));
    Licence read;
    SANDYK_TRY(const std::string state, custody::text(object, "state"));
    const auto parsed = parseLicenceState(state);
    if (!parsed) return badJson("no such state of a licence");
    read.state = *parsed;
    SANDYK_TRY(read.number, optionalText(object, "number"));
    SANDYK_TRY(read.holder, optionalText(object, "holder"));
    SANDYK_TRY(read.issuedOn, optionalText(object, "issued_on"));
    SANDYK_TRY(read.validUntil, optionalText(object, "valid_until"));
    SANDYK_TRY(read.scope, textList(object, "scope"));
    SANDYK_TRY(read.noOffshoreFounder, boolean(object, "no_offshore_founder"));
    SANDYK_TRY(read.noOffshoreAccount, boolean(object, "no_offshore_account"));
    SANDYK_TRY(read.noPartyOrUnion, boolean(object, "no_party_or_union"));
    SANDYK_TRY(read.noConvictionOrList, boolean(object, "no_conviction_or_list"));
    SANDYK_TRY(read.declaredOn, optionalText(object, "declared_on"));
    SANDYK_TRY(read.isCreditInstitution, boolean(object, "credit_institution"));
    SANDYK_TRY(read.counselNoteHash, optionalText(object, "counsel_note_sha256"));
    SANDYK_TRY(read.ownersChangedOn, optionalText(object, "owners_changed_on"));
    SANDYK_TRY(read.ownersReported, boolean(object, "owners_reported"));
    SANDYK_CHECK(read.check());
    return read;
}

bool isRestriction(const Licence& from, const Licence& to) {
    Licence same = to;
    same.state = from.state;
    return same == from && from.state == LicenceState::Active && to.state != LicenceState::Active;
}

std::string WalletRecord::text() const {
    return canonicalText({{"format", "sandyk-wallet-1"},
                          {"owner", owner},
                          {"tier", std::string(tierName(tier))},
                          {"asset", asset},
                          {"descriptor", descriptor}});
}

Result<WalletRecord> WalletRecord::parse(std::string_view content) {
    SANDYK_TRY(const json object, parseOf(content, "sandyk-wallet-1"));
    SANDYK_CHECK(onlyMembers(object, {"format", "owner", "tier", "asset", "descriptor"}));
    WalletRecord read;
    SANDYK_TRY(read.owner, custody::text(object, "owner"));
    SANDYK_TRY(read.asset, custody::text(object, "asset"));
    SANDYK_TRY(read.descriptor, custody::text(object, "descriptor"));
    SANDYK_TRY(const std::string tier, custody::text(object, "tier"));
    const auto parsed = parseTier(tier);
    if (!parsed || read.owner.empty() || read.asset.empty()) return badJson("a wallet's owner, asset or tier is bad");
    read.tier = *parsed;
    return read;
}

std::string proofChallenge(const std::string& firm, const std::string& client, const std::string& network,
                           const std::string& address, const std::string& nonce) {
    return "Sandyk proof of control. Firm " + firm + ", client " + client + ", network " + network + ", address " +
           address + ", number " + nonce + ".";
}

Result<void> Listing::check() const {
    SANDYK_TRY(const Network on, parseNetwork(network));
    SANDYK_TRY(const auto parsed, bitcoin::Address::parse(address, on));
    if (parsed.toString() != address) return badRecord("the address is not in its own form");
    if (client.empty() || purpose.empty() || purpose.size() > 200) return badRecord("client or purpose is missing");
    if (challenge.empty() != signature.empty()) return badRecord("a proof is a text and its signature");
    if (!isProven()) return {};
    const auto verified = bitcoin::verifyMessage(parsed, challenge, signature);
    if (!verified) return fail(ErrorCode::FirmProof, "proof of control: " + verified.error().detail);
    // A proof that holds only at some later time is none today.
    if (verified->lockTime != 0 || verified->sequence != 0)
        return fail(ErrorCode::FirmProof, "proof of control: it depends on a time");
    return {};
}

std::string Listing::text() const {
    return canonicalText({{"format", "sandyk-listing-1"},
                          {"client", client},
                          {"network", network},
                          {"address", address},
                          {"purpose", purpose},
                          {"challenge", challenge},
                          {"signature", signature},
                          {"removed", isRemoved}});
}

Result<Listing> Listing::parse(std::string_view content) {
    SANDYK_TRY(const json object, parseOf(content, "sandyk-listing-1"));
    SANDYK_CHECK(onlyMembers(
        object, {"format", "client", "network", "address", "purpose", "challenge", "signature", "removed"}));
    Listing read;
    SANDYK_TRY(read.client, custody::text(object, "client"));
    SANDYK_TRY(read.network, custody::text(object, "network"));
    SANDYK_TRY(read.address, custody::text(object, "address"));
    SANDYK_TRY(read.purpose, custody::text(object, "purpose"));
    SANDYK_TRY(read.challenge, optionalText(object, "challenge"));
    SANDYK_TRY(read.signature, optionalText(object, "signature"));
    SANDYK_TRY(read.isRemoved, boolean(object, "removed"));
    return read;
}

std::string PriceRecord::text() const {
    return canonicalText({{"format", "sandyk-price-1"}, {"minor", minor}, {"unit", unit}, {"source", source}});
}

Result<PriceRecord> PriceRecord::parse(std::string_view content) {
    SANDYK_TRY(const json object, parseOf(content, "sandyk-price-1"));
    SANDYK_CHECK(onlyMembers(object, {"format", "minor", "unit", "source"}));
    PriceRecord read;
    SANDYK_TRY(read.minor, integer(object, "minor"));
    SANDYK_TRY(read.unit, integer(object, "unit"));
    SANDYK_TRY(read.source, optionalText(object, "source"));
    if (read.minor <= 0 || read.unit <= 0) return badJson("a price is more than nothing");
    return read;
}

} // namespace sandyk::custody
