#include "custody/request.h"

#include <algorithm>

#include "crypto/hash.h"
#include "custody/fields.h"

namespace sandyk::custody {
namespace {

constexpr Named<RequestState> kStates[] = {
    {RequestState::Pending, "pending"}, {RequestState::Approved, "approved"},     {RequestState::Signed, "signed"},
    {RequestState::Sent, "sent"},       {RequestState::Reconciled, "reconciled"}, {RequestState::Refused, "refused"},
    {RequestState::Expired, "expired"}, {RequestState::Cancelled, "cancelled"}};
constexpr std::string_view kRequest = "sandyk/request/1";
constexpr std::string_view kApproval = "sandyk/approval/1";
constexpr std::size_t kMostApproval = 4'096;
constexpr std::size_t kMostReason = 1'000;

/// The bytes that a signature of a request is over: never the same as those of an approval or a change.
Bytes requestStatement(const RequestBody& body) {
    ByteWriter out;
    putText(out, "sandyk/request-signature/1");
    out.bytes(body.hash());
    return out.take();
}

} // namespace

std::string_view requestStateName(RequestState state) {
    return nameOf(kStates, state);
}

Bytes RequestBody::canonical() const {
    ByteWriter out;
    putText(out, kRequest);
    out.bytes(firm);
    out.bytes(id);
    out.u8(static_cast<std::uint8_t>(kind));
    for (const std::string* text : {&client, &beneficiary, &wallet, &network, &asset, &address, &destinationWallet})
        putText(out, *text);
    out.u8(static_cast<std::uint8_t>(destination));
    putTime(out, amount);
    putTime(out, fee);
    out.bytes(txid.bytes);
    out.bytes(listing);
    putText(out, purpose);
    putText(out, counterparty);
    out.bytes(policy);
    putTime(out, policyVersion);
    putText(out, initiator);
    putTime(out, createdAt);
    putTime(out, expiresAt);
    return out.take();
}

Hash256 RequestBody::hash() const {
    return crypto::sha256(canonical());
}

Result<RequestBody> RequestBody::parse(ByteView bytes) {
    if (bytes.size() > kMostBytes) return fail(ErrorCode::ParseTooLarge, "a request is too large");
    ByteReader in(bytes);
    SANDYK_CHECK(takeHeading(in, kRequest));
    RequestBody read;
    SANDYK_TRY(read.firm, in.array<16>());
    SANDYK_TRY(read.id, in.array<16>());
    SANDYK_TRY(const std::uint8_t kind, in.u8());
    read.kind = static_cast<RequestKind>(kind);
    for (std::string* text : {&read.client, &read.beneficiary, &read.wallet, &read.network, &read.asset, &read.address,
                              &read.destinationWallet}) {
        SANDYK_TRY(*text, takeText(in, 200));
    }
    SANDYK_TRY(const std::uint8_t destination, in.u8());
    read.destination = static_cast<DestinationClass>(destination);
    SANDYK_TRY(read.amount, takeTime(in));
    SANDYK_TRY(read.fee, takeTime(in));
    SANDYK_TRY(read.txid.bytes, in.array<32>());
    SANDYK_TRY(read.listing, in.array<32>());
    SANDYK_TRY(read.purpose, takeText(in, 200));
    SANDYK_TRY(read.counterparty, takeText(in, 200));
    SANDYK_TRY(read.policy, in.array<32>());
    SANDYK_TRY(read.policyVersion, takeTime(in));
    SANDYK_TRY(read.initiator, takeText(in, 64));
    SANDYK_TRY(read.createdAt, takeTime(in));
    SANDYK_TRY(read.expiresAt, takeTime(in));
    if (!in.atEnd() || kindName(read.kind).empty() || destinationName(read.destination).empty())
        return fail(ErrorCode::CustodyParse, "no request");
    return read;
}

Bytes ApprovalBody::canonical() const {
    ByteWriter out;
    putText(out, kApproval);
    out.bytes(request);
    out.bytes(policy);
    putTime(out, policyVersion);
    out.u64(log.size);
    out.bytes(log.root);
    putText(out, operatorName);
    out.u8(accept ? 1 : 0);
    putText(out, reason);
    putTime(out, time);
    return out.take();
}

Result<ApprovalBody> ApprovalBody::parse(ByteView bytes) {
    if (bytes.size() > kMostApproval) return fail(ErrorCode::ParseTooLarge, "an approval is too large");
    ByteReader in(bytes);
    SANDYK_CHECK(takeHeading(in, kApproval));
    ApprovalBody read;
    SANDYK_TRY(read.request, in.array<32>());
    SANDYK_TRY(read.policy, in.array<32>());
    SANDYK_TRY(read.policyVersion, takeTime(in));
    SANDYK_TRY(read.log.size, in.u64());
    SANDYK_TRY(read.log.root, in.array<32>());
    SANDYK_TRY(read.operatorName, takeText(in, 64));
    SANDYK_TRY(const std::uint8_t accept, in.u8());
    read.accept = accept == 1;
    SANDYK_TRY(read.reason, takeText(in, kMostReason));
    SANDYK_TRY(read.time, takeTime(in));
    if (!in.atEnd() || accept > 1) return fail(ErrorCode::CustodyParse, "no approval");
    return read;
}

bool Approval::verify(const crypto::Ed25519PublicKey& key) const {
    return crypto::verifyEd25519(key, body.canonical(), signature);
}

Approval signApproval(ApprovalBody body, const crypto::Ed25519Key& key) {
    Approval approval{std::move(body), {}};
    approval.signature = key.sign(approval.body.canonical());
    return approval;
}

crypto::Ed25519Signature signRequest(const RequestBody& body, const crypto::Ed25519Key& key) {
    return key.sign(requestStatement(body));
}

bool verifyRequest(const RequestBody& body, ByteView signature, const crypto::Ed25519PublicKey& key) {
    return crypto::verifyEd25519(key, requestStatement(body), signature);
}

Result<CountedVotes> countApprovals(const RequestBody& request, std::span<const Approval> approvals, const Firm& firm,
                                    std::int64_t now) {
    const Operator* initiator = firm.operators.find(request.initiator);
    if (initiator == nullptr) return fail(ErrorCode::FirmTampered, "the initiator is in no register");
    const Hash256 hash = request.hash();
    const std::int64_t lasts = std::min(firm.policy.approvalSeconds, kMostApprovalSeconds);
    CountedVotes counted;
    for (const Approval& approval : approvals) {
        const ApprovalBody& body = approval.body;
        const Operator* who = firm.operators.find(body.operatorName);
        if (who == nullptr || body.request != hash || !approval.verify(who->key))
            return fail(ErrorCode::FirmTampered, "an approval does not bear its signature");
        if (!body.accept) {
            counted.isRefused = counted.isRefused || who->roles.has(Role::Approver);
            continue;
        }
        const bool counts = who->isActive && who->roles.has(Role::Approver) && who->person != initiator->person &&
                            body.policyVersion >= request.policyVersion && body.time >= request.createdAt &&
                            now < body.time + lasts && body.time <= now + 60;
        if (!counts) continue;
        counted.voters.push_back({who->name, who->person});
        counted.firstExpiry = std::min(counted.firstExpiry.value_or(body.time + lasts), body.time + lasts);
    }
    return counted;
}

} // namespace sandyk::custody
