#pragma once

#include <functional>

#include "custody/audit_store.h"
#include "custody/firm_state.h"
#include "custody/firm_time.h"
#include "custody/operator_key.h"
#include "law/engine.h"

/// The desk of a firm: what an operator does, each act in one database transaction with its line in the audit log.
/// Errors of all acts: FirmNotAllowed (the role does not include it), FirmTampered, FirmGap and those of the
/// database; then nothing happened.
namespace sandyk::custody {

/// What comparing somebody or some address with the sanction lists gave.
struct Screening {
    bool isListed = false;
    std::int64_t listAt = 0; ///< date of the list
};
/// Compares an address, a client's number or a name (custody/screening.h: screenerOf makes it). Empty: nothing is
/// known, and that counts against the act.
using Screener = std::function<std::optional<Screening>(std::string_view subject)>;

/// What an act needs to know. Values outlive the act.
struct Desk {
    const storage::Database& database;
    FirmId firm{};
    std::int64_t clock = 0;                ///< the computer's
    std::optional<std::int64_t> chainTime; ///< median time past of the newest proven headers
    const ActingOperator* actor = nullptr; ///< null: looking only
    const law::Engine* law = nullptr;      ///< null: the profile in force could not be loaded; what needs it is refused
    Screener screener;                     ///< empty: what the client's record says
};

/// Proves what governs the firm and that the actor may do this. Errors: FirmNotAllowed, FirmState.
struct Standing {
    Firm firm;
    const Operator* who = nullptr; ///< into firm.operators
    FirmTime time;
};
Result<Standing> standing(const Desk& desk, Act act);
/// The same for looking. Errors: FirmNotAllowed.
Result<Standing> sight(const Desk& desk, View view);

/// The firm's time, and remembers it. An unchanged minute is not written again.
Result<FirmTime> firmTime(const Desk& desk);

/// Runs `work` in a transaction, appends the line to the log under the actor's name, and commits.
template <class Work>
Result<Appended> logged(const Desk& desk, std::string kind, std::map<std::string, std::string> facts, Work&& work,
                        std::map<std::string, Hash256> commitments = {}) {
    const NewEntry entry{desk.actor != nullptr ? desk.actor->name : "program", std::move(kind), std::move(facts),
                         std::move(commitments)};
    return writeLogged(desk.database, entry, Times{desk.clock, desk.chainTime}, std::forward<Work>(work));
}

// ---- founding

/// Starts the log and proposes the first register out of the accounts that were enrolled. Errors: FirmState (founded
/// already), FirmRoles (fewer than three administrators).
Result<Hash256> proposeFounding(const Desk& desk, int adminQuorum);
/// True once every administrator has signed the first register.
Result<bool> isFounded(const storage::Database& database);

// ---- changes (F-07)

/// Proposes with the actor's own vote, which counts if the role does. Adopted at once when that is enough. Errors:
/// FirmRecord and the other errors of the body's own check; FirmStale never.
/// `also`: further writes that belong to it, in the same transaction.
Result<StoredChange> propose(const Desk& desk, ChangeKind kind, const std::string& subject, const std::string& body,
                             const std::function<Result<void>()>& also = {});
/// Errors: FirmNotFound, FirmState (settled), FirmExpired (7 days), FirmStale (something else was adopted meanwhile),
/// FirmExists (voted already), FirmSamePerson, FirmReason.
Result<StoredChange> vote(const Desk& desk, const Hash256& change, bool accept, const std::string& reason);
/// How many votes of different persons there are and are needed.
struct Progress {
    std::size_t votes = 0;
    std::size_t needed = 0;
};
Result<Progress> progressOf(const Desk& desk, const StoredChange& change);
/// What would change, for those who vote: line by line.
Result<std::vector<std::string>> changeDiff(const storage::Database& database, const Change& change);

// ---- operators

/// The register without somebody, or without one role: proposed or, for a leaver, in force at once (F-14). The keys
/// that the leaver could reach are noted for a decision. Errors: FirmNotFound, FirmRoles (too few administrators would
/// stay).
Result<StoredChange> revokeOperator(const Desk& desk, const std::string& name,
                                    const std::vector<keys::Fingerprint>& reachable);
struct LeaverKey {
    std::string operatorName;
    keys::Fingerprint fingerprint;
    enum class Decision : std::uint8_t { Open = 0, Rotate = 1, Justified = 2 } decision = Decision::Open;
    std::string reason, decidedBy;
    std::int64_t decidedAt = 0;
};
Result<std::vector<LeaverKey>> leaverKeys(const storage::Database& database);
/// Errors: FirmNotFound, FirmReason.
Result<void> decideLeaverKey(const Desk& desk, const std::string& name, const keys::Fingerprint& fingerprint,
                             LeaverKey::Decision decision, const std::string& reason);

/// Who can reach what (F-14, quarterly): each account, its roles, whether it opens seeds, its keys, its last vote or
/// approval.
struct AccessLine {
    Operator who;
    bool opensSeeds = false;
    std::vector<std::string> fingerprints;
    std::optional<std::int64_t> keyValidUntil;
};
Result<std::vector<AccessLine>> accessReport(const Desk& desk, const storage::VaultInfo& vault);

/// What the law profile says of a firm that is about to work with clients.
Result<law::Verdict> startVerdict(const Desk& desk, bool riskAccepted);

} // namespace sandyk::custody
