#include "custody/change.h"

#include "base/byte_reader.h"
#include "crypto/hash.h"
#include "custody/fields.h"

namespace sandyk::custody {
namespace {

constexpr Named<ChangeKind> kKinds[] = {
    {ChangeKind::Operators, "operators"},  {ChangeKind::Policy, "policy"}, {ChangeKind::Settings, "settings"},
    {ChangeKind::Licence, "licence"},      {ChangeKind::Keys, "keys"},     {ChangeKind::LawProfile, "law-profile"},
    {ChangeKind::Listing, "listing"},      {ChangeKind::Wallet, "wallet"}, {ChangeKind::Price, "price"},
    {ChangeKind::RejectAll, "reject-all"}, {ChangeKind::Clock, "clock"}};
constexpr std::string_view kHeading = "sandyk/change/1";
constexpr std::string_view kVoteHeading = "sandyk/change-vote/1";
constexpr std::size_t kMostReason = 1'000;

Bytes voteBytes(const Hash256& change, const Vote& vote) {
    ByteWriter out;
    putText(out, kVoteHeading);
    out.bytes(change);
    putText(out, vote.operatorName);
    out.u8(vote.accept ? 1 : 0);
    putText(out, vote.reason);
    putTime(out, vote.time);
    return out.take();
}

} // namespace

std::string_view changeKindName(ChangeKind kind) {
    return nameOf(kKinds, kind);
}

Result<ChangeKind> parseChangeKind(std::string_view name) {
    return parseNamed(kKinds, name, "kind of change");
}

Bytes Change::canonical() const {
    ByteWriter out;
    putText(out, kHeading);
    out.bytes(firm);
    out.u8(static_cast<std::uint8_t>(kind));
    putText(out, subject);
    putText(out, body);
    out.bytes(base);
    out.bytes(registerHash);
    putText(out, proposer);
    putTime(out, createdAt);
    putTime(out, expiresAt);
    return out.take();
}

Hash256 Change::hash() const {
    return crypto::sha256(canonical());
}

Result<Change> Change::parse(ByteView bytes) {
    if (bytes.size() > kMostBytes) return fail(ErrorCode::ParseTooLarge, "a change is too large");
    ByteReader in(bytes);
    SANDYK_CHECK(takeHeading(in, kHeading));
    Change change;
    SANDYK_TRY(change.firm, in.array<16>());
    SANDYK_TRY(const std::uint8_t kind, in.u8());
    change.kind = static_cast<ChangeKind>(kind);
    if (changeKindName(change.kind).empty()) return fail(ErrorCode::CustodyParse, "no such kind of change");
    SANDYK_TRY(change.subject, takeText(in, 64));
    SANDYK_TRY(change.body, takeText(in, kMostBytes));
    SANDYK_TRY(change.base, in.array<32>());
    SANDYK_TRY(change.registerHash, in.array<32>());
    SANDYK_TRY(change.proposer, takeText(in, 64));
    SANDYK_TRY(change.createdAt, takeTime(in));
    SANDYK_TRY(change.expiresAt, takeTime(in));
    if (!in.atEnd()) return fail(ErrorCode::CustodyParse, "a change has bytes after its end");
    return change;
}

Result<Vote> castVote(const Hash256& change, const std::string& operatorName, bool accept, const std::string& reason,
                      std::int64_t time, const crypto::Ed25519Key& key) {
    if (!accept && reason.empty()) return fail(ErrorCode::FirmReason, "a refusal needs a reason");
    if (reason.size() > kMostReason) return fail(ErrorCode::ParseTooLarge, "the reason is too long");
    Vote vote{operatorName, accept, reason, time, {}};
    vote.signature = key.sign(voteBytes(change, vote));
    return vote;
}

bool verifyVote(const Hash256& change, const Vote& vote, const crypto::Ed25519PublicKey& key) {
    return crypto::verifyEd25519(key, voteBytes(change, vote), vote.signature);
}

} // namespace sandyk::custody
