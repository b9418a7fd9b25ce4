#pragma once

#include <functional>

#include "custody/requests.h"

/// The firm's side of the offline signer (O-02, O-09): it decides alone, by its own copy of what governs the firm, and
/// keeps what it has signed. Whatever comes from the online side is untrusted until its signatures are proven.
namespace sandyk::custody {

/// What goes to the signer by file: a request with its approvals, every change that it needs, and where the log stands.
/// No personal data: whitelist entries, wallets and requests hold none.
struct SignerPackage {
    static constexpr std::size_t kMostBytes = 64 * 1024 * 1024;

    FirmId firm{};
    std::vector<std::pair<Change, std::vector<Vote>>> changes; ///< adopted, in the order of their adoption
    std::string logKey;                                        ///< of the log, as audit::NoteKey::verifierKey
    std::string checkpoint;                                    ///< the log's newest, signed
    std::string consistency; ///< proof from the signer's last checkpoint, as audit::hashLines; "" at the first visit
    std::vector<std::string> frozen; ///< clients and addresses that nothing may leave for
    std::optional<RequestBody> request;
    crypto::Ed25519Signature requestSignature{};
    std::vector<Approval> approvals;
    Bytes psbt;

    std::string text() const;
    /// Errors: CustodyParse, ParseTooLarge.
    static Result<SignerPackage> parse(std::string_view json);
};

/// On the desk. `seen`: the size of the log that the signer has seen last (it says so in its answer), 0 for none.
/// Without a request it brings the signer up to date. Errors: those of requestToSign.
Result<SignerPackage> packageFor(const Desk& desk, std::optional<std::int64_t> requestId, std::uint64_t seen);
/// The same for a desk that is to approve the request, or only to be up to date: by any operator who sees requests.
/// Errors: what blocks the request for good, FirmState.
Result<SignerPackage> packageToApprove(const Desk& desk, std::optional<std::int64_t> requestId, std::uint64_t seen);

/// What the signer knows.
struct SignerStatus {
    FirmId firm{};
    Hash256 genesis{};
    std::uint64_t logSize = 0;
    std::int64_t policyVersion = 0;
    std::size_t signedCount = 0;
    std::size_t frozen = 0;
};
/// Errors: FirmState (bound to no firm yet).
Result<SignerStatus> signerStatus(const storage::Database& database);

/// Further writes that belong to taking a package, in the same transaction.
using AlsoTaken = std::function<Result<void>(const storage::Transaction&)>;
/// Binds a fresh signer to a firm: `genesis` is the hash of the first register, compared by people over another way.
/// Errors: FirmState (bound already), FirmTampered (another genesis), those of takePackage.
Result<void> bindSigner(const storage::Database& database, const SignerPackage& package, const Hash256& genesis,
                        std::int64_t clock, const AlsoTaken& also = {});
/// Takes over changes, freezes and the checkpoint. What was seen before stays: a log that is shorter or other, or a
/// change that is missing from the package's past, stops it. Errors: FirmState (not bound, or another firm's),
/// FirmTampered, SignerCheckpoint.
Result<void> takePackage(const storage::Database& database, const SignerPackage& package, std::int64_t clock,
                         const AlsoTaken& also = {});

/// The signer's own judgement of the package's request, by its own policy, whitelist, freezes and sums. `context` holds
/// the signer's wallets. Errors: FirmTampered, FirmPolicy, FirmQuorum, FirmCoolDown, FirmFrozen, FirmDestination,
/// FirmMixedOwners, FirmRejectAll, SignerCoinUsed, SignerCheckpoint (approvals over a log that it has not seen). To
/// approve, what time and approvals mend does not count.
enum class JudgeFor { Signing, Approval };
Result<RequestBody> judgePackage(const storage::Database& database, const SignerPackage& package,
                                 signing::ReviewContext context, std::int64_t clock,
                                 JudgeFor purpose = JudgeFor::Signing);
/// The log as this signer or desk has seen it last. Errors: FirmState (not bound).
Result<audit::Checkpoint> seenCheckpoint(const storage::Database& database);
/// Noted before the signature leaves: the coins are spent, the sum has grown. Signing the same transaction again is no
/// second use. Errors: SignerCoinUsed.
Result<void> noteSigned(const storage::Database& database, const RequestBody& request, const bitcoin::Psbt& psbt,
                        std::int64_t clock);

} // namespace sandyk::custody
