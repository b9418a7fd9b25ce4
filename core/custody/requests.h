#pragma once

#include <set>

#include "custody/clients.h"
#include "custody/cold_share.h"
#include "custody/request.h"
#include "custody/segregation.h"

namespace sandyk::custody {

/// A request as it is stored; its content is compared with the list's columns when it is read.
struct StoredRequest {
    std::int64_t id = 0;
    RequestBody body;
    Hash256 hash{};
    crypto::Ed25519Signature signature{};
    bitcoin::Psbt psbt; ///< unsigned, as it was prepared
    std::optional<bitcoin::Psbt> signedPsbt;
    RequestState state = RequestState::Pending;
    std::optional<std::int64_t> fiat; ///< at its preparation
    std::vector<Approval> approvals;
};
/// For lists and inboxes.
struct RequestLine {
    std::int64_t id = 0;
    Hash256 hash{};
    RequestState state = RequestState::Pending;
    RequestKind kind = RequestKind::Withdrawal;
    std::string client, wallet, asset, address, initiator;
    std::int64_t amount = 0, createdAt = 0;
    std::size_t approvals = 0;
};
struct RequestStep {
    RequestState state = RequestState::Pending;
    std::string act; ///< "prepared", "approved", "refused", "signed", "exported", "broadcast", "reconciled", ...
    std::string actor;
    std::int64_t time = 0;
    std::string note;
};

/// What an initiator adds to a transaction.
struct NewRequest {
    RequestKind kind = RequestKind::Withdrawal;
    bitcoin::Psbt psbt;
    signing::ReviewContext context; ///< the wallets of this vault on the transaction's network; names are free
    std::string beneficiary;        ///< pooled wallets: the client it is for
    std::string purpose = "other";  ///< own, gift, investment, return, goods_services, salary, other
    std::string counterparty = "unknown";
    std::string address; ///< what the initiator typed; must be what the transaction pays
    std::int64_t amount = 0;
    std::optional<std::int64_t> walletBalance; ///< of the source; empty: as its proven chain data says
};

/// Whether a withdrawal waits for its message to the other provider (F-25, custody/travel_rule.h).
enum class TravelRule : std::uint8_t {
    NotNeeded, ///< no provider on the other side, or below the profile's threshold
    Unset,     ///< the profile has no threshold: a warning
    Missing,   ///< signing waits for it
    Made,
    Excused ///< an officer has recorded why there is none
};
std::string_view travelRuleName(TravelRule state); ///< "not-needed", "unset", "missing", "made", "excused"

/// Everything that stands between a request and its signature, as of now.
struct Assessment {
    Decision decision;              ///< the stricter of the policy it was made under and the one in force (F-07)
    std::vector<std::string> rules; ///< of policy and law
    std::optional<law::Verdict> law;
    std::optional<Screening> screening; ///< of client and addresses; empty while the vault has no list
    std::vector<Voter> voters;
    std::size_t votesNeeded = 0;           ///< of the largest quorum
    bool isApproved = false;               ///< every quorum is met, and the law's number of approvals
    std::optional<std::int64_t> notBefore; ///< delay or cool-down
    std::optional<std::int64_t> approvalsEnd;
    std::vector<Error> blocks; ///< each thing that stops it now, gravest first
    TravelRule travelRule = TravelRule::NotNeeded;
    std::vector<std::string> warnings; ///< rules that would ask for more if the law profile had their threshold
    bool mayBeSigned() const { return isApproved && blocks.empty() && travelRule != TravelRule::Missing; }
};

/// Checks segregation, destination, client, licence, law, policy, cold share and window sums; keeps the request when
/// nothing blocks it for good. A match with a sanction list (F-27) does not: the request is kept and held. `reasons`:
/// by rule, for what the law profile warns of. Errors: those of Assessment::blocks, FirmMixedOwners, FirmShape,
/// FirmDestination, FirmWalletUnassigned, FirmClient, FirmFrozen, FirmLicence, FirmPolicy (params "rules"),
/// FirmColdShare, LawBlocked, LawReasonNeeded, FirmRejectAll, FirmLeaver, ScreeningStale, SignMissingPreviousTx and
/// other refusals of the review.
Result<StoredRequest> prepareRequest(const Desk& desk, const NewRequest& request,
                                     const std::map<std::string, std::string>& reasons = {});
/// Errors: FirmNotFound, FirmTampered.
Result<StoredRequest> readRequest(const storage::Database& database, std::int64_t id);
Result<Assessment> assess(const Desk& desk, const StoredRequest& request);
/// Needs the view RequestsAll, or RequestsOwn: then only the operator's own. Newest first.
Result<std::vector<RequestLine>> requestList(const Desk& desk, std::optional<RequestState> state, std::size_t most);
/// Coins that a request spends which is not refused, expired, cancelled or reconciled.
Result<std::set<bitcoin::OutPoint>> coinsUnderWay(const storage::Database& database);
/// Pending and approved ones, of all initiators.
Result<std::int64_t> openRequestCount(const storage::Database& database);
Result<std::vector<RequestStep>> timeline(const storage::Database& database, std::int64_t id);

/// A signed approval or refusal, with a checkpoint of the log. Errors: FirmSamePerson (the initiator, or a person who
/// voted), FirmState, FirmExpired, FirmReason, and what blocks the request for good.
Result<StoredRequest> approveRequest(const Desk& desk, std::int64_t id, bool accept, const std::string& reason);
/// Errors: FirmState, FirmReason.
Result<void> cancelRequest(const Desk& desk, std::int64_t id, const std::string& reason);
/// The request, if everything is proven and met now: what a keyholder may sign, in the vault or on the offline signer.
/// Errors: FirmQuorum, FirmCoolDown, FirmTime, FirmExpired, FirmKeyRegister, FirmTampered, TravelRuleIncomplete (no
/// message to the other provider yet) and all of prepareRequest.
Result<StoredRequest> requestToSign(const Desk& desk, std::int64_t id);
/// What came back from a signer: the same transaction, with signatures alone added (O-13). Errors: as requestToSign,
/// and those of signing::mergeSigned.
/// `also`: further writes that belong to it, in the same transaction; `bundle`: what it came with, for the log.
Result<StoredRequest> recordSigned(const Desk& desk, std::int64_t id, const bitcoin::Psbt& signedPsbt,
                                   const std::function<Result<void>()>& also = {}, const std::string& bundle = {});
/// An approval or refusal that was signed at another desk of the firm: it counts as if it were given here, under the
/// policy in force and over a log that this one continues. Errors: as approveRequest, FirmTampered (signature),
/// BundleStale (another policy, or it has expired), AuditForked (over another log), FirmGap (over a longer one).
Result<StoredRequest> takeApproval(const Desk& desk, std::int64_t id, const Approval& approval,
                                   const std::function<Result<void>()>& also, const std::string& bundle);
/// `act`: "broadcast" or "exported". Errors: FirmState.
Result<void> recordSent(const Desk& desk, std::int64_t id, const std::string& act);
/// By reconciliation, once the chain proves it. Errors: FirmState.
Result<void> recordReconciled(const Desk& desk, std::int64_t id, std::int64_t height);

/// Sums of all requests that were not refused, expired or cancelled (F-03), before `before` in the order of making.
Result<std::vector<WindowSum>> windowSums(const storage::Database& database, const std::vector<Window>& windows,
                                          const RequestBody& request, const FirmTime& time, std::int64_t before);
/// Cold share of clients' coins by asset, as last counted (F-21).
Result<std::vector<ColdShare>> firmColdShares(const storage::Database& database);

} // namespace sandyk::custody
