#pragma once

#include "bitcoin/psbt.h"
#include "custody/change.h"
#include "custody/firm_state.h"

namespace sandyk::custody {

enum class RequestState : std::uint8_t {
    Pending = 1,
    Approved = 2, ///< every quorum is met; signing checks it again
    Signed = 3,
    Sent = 4, ///< broadcast, or exported to be
    Reconciled = 5,
    Refused = 6,
    Expired = 7,
    Cancelled = 8
};
std::string_view requestStateName(RequestState state); ///< "pending", "approved", "signed", "sent", ...

/// What the initiator asks for and signs, and everybody after approves: nothing of it can change (F-09). No personal
/// data: it goes to the offline signer.
struct RequestBody {
    static constexpr std::size_t kMostBytes = 8'192;

    FirmId firm{};
    ByteArray<16> id{}; ///< random: two equal requests are two
    RequestKind kind = RequestKind::Withdrawal;
    std::string client;      ///< whose coins: a number, "pool" or "firm"
    std::string beneficiary; ///< of a pooled wallet: the client it is for; else the same as `client`
    std::string wallet;      ///< walletCode
    std::string network;
    std::string asset;
    std::string address;
    std::string destinationWallet; ///< walletCode of the wallet of ours that receives; "" when coins leave
    DestinationClass destination = DestinationClass::Unlisted;
    std::int64_t amount = 0;
    std::int64_t fee = 0;
    bitcoin::Txid txid;       ///< of the unsigned transaction
    Hash256 listing{};        ///< the whitelist's change; zero without
    std::string purpose;      ///< as the law profile's words
    std::string counterparty; ///< "named", "unhosted" or "unknown"
    Hash256 policy{};         ///< the policy in force
    std::int64_t policyVersion = 0;
    std::string initiator;
    std::int64_t createdAt = 0;
    std::int64_t expiresAt = 0;

    Bytes canonical() const;
    Hash256 hash() const;
    /// Accepts canonical bytes only. Errors: CustodyParse, ParseTruncated, ParseTooLarge.
    static Result<RequestBody> parse(ByteView bytes);
    friend bool operator==(const RequestBody&, const RequestBody&) = default;
};

/// The log as the approver saw it.
struct LogPoint {
    std::uint64_t size = 0;
    Hash256 root{};
    friend bool operator==(const LogPoint&, const LogPoint&) = default;
};

/// F-05: {request, policy, log} and who says what when. An approval is these bytes and a signature, not a row.
struct ApprovalBody {
    Hash256 request{};
    Hash256 policy{};
    std::int64_t policyVersion = 0;
    LogPoint log;
    std::string operatorName;
    bool accept = true;
    std::string reason; ///< of a refusal
    std::int64_t time = 0;

    Bytes canonical() const;
    /// Errors: as RequestBody::parse.
    static Result<ApprovalBody> parse(ByteView bytes);
    friend bool operator==(const ApprovalBody&, const ApprovalBody&) = default;
};
struct Approval {
    ApprovalBody body;
    crypto::Ed25519Signature signature{};
    bool verify(const crypto::Ed25519PublicKey& key) const;
};
Approval signApproval(ApprovalBody body, const crypto::Ed25519Key& key);
crypto::Ed25519Signature signRequest(const RequestBody& body, const crypto::Ed25519Key& key);
bool verifyRequest(const RequestBody& body, ByteView signature, const crypto::Ed25519PublicKey& key);

/// Approvals that count at `now` under the register in force: signed by active approvers of another person than the
/// initiator, not expired, given under the policy that the request names or a later one (`policies` has the order).
/// One that does not bear its signature is no approval but an attack. Errors: FirmTampered.
struct CountedVotes {
    std::vector<Voter> voters;
    bool isRefused = false;
    std::optional<std::int64_t> firstExpiry; ///< when the oldest that counts ends
};
Result<CountedVotes> countApprovals(const RequestBody& request, std::span<const Approval> approvals, const Firm& firm,
                                    std::int64_t now);

} // namespace sandyk::custody
