#pragma once

#include "custody/client.h"
#include "custody/desk.h"

namespace sandyk::custody {

enum class ClientState : std::uint8_t { Entered = 1, Approved = 2, Closed = 3 };
std::string_view clientStateName(ClientState state); ///< "entered", "approved", "closed"

/// What may stand in a list: nothing personal (F-34).
struct ClientSummary {
    std::int64_t id = 0;
    std::string number; ///< "C-000001"
    ClientKind kind = ClientKind::Natural;
    ClientState state = ClientState::Entered;
    RiskClass risk = RiskClass::Medium;
    std::int64_t revision = 0; ///< the approved one; 0: none yet
    bool hasPending = false;   ///< a later revision waits for the second officer
    std::optional<std::int64_t> identifiedAt;
    std::optional<std::int64_t> refreshDue; ///< by the law profile's periods; empty while none is set
    std::optional<std::int64_t> endedAt;
    bool isFrozen = false;
    bool hasCase = false;
};

/// One revision with what the officers signed. `record` is empty once retention has erased it.
struct ClientRevision {
    std::int64_t revision = 0;
    std::optional<ClientRecord> record;
    Hash256 commitment{};
    std::string enteredBy;
    std::int64_t enteredAt = 0;
    enum class Verdict : std::uint8_t { Waiting = 0, Approved = 1, Refused = 2 } verdict = Verdict::Waiting;
    std::string judgedBy, judgedReason;
    std::optional<std::int64_t> judgedAt;
};

/// Lists by id, from `after` on, at most `most`: 10,000 clients are never read at once by a window.
Result<std::vector<ClientSummary>> clientList(const Desk& desk, std::int64_t after, std::size_t most);
Result<std::int64_t> clientCount(const storage::Database& database);
/// Errors: FirmNotFound.
Result<ClientSummary> clientSummary(const Desk& desk, const std::string& number);
/// Identification, newest revision first. Needs View::ClientIdentity; each look is logged. Errors: FirmNotFound.
Result<std::vector<ClientRevision>> clientRevisions(const Desk& desk, const std::string& number);

/// A new client, entered by one officer. Errors: FirmLicence (no licence in force: only own assets), FirmRecord (params
/// "missing"), LawBlocked.
Result<std::string> enterClient(const Desk& desk, const ClientRecord& record);
/// A refreshed record, which another officer approves in turn. Errors: FirmNotFound, FirmState (closed, or one waits).
Result<std::int64_t> reviseClient(const Desk& desk, const std::string& number, const ClientRecord& record);
/// The second officer. No address exists before. Errors: FirmSamePerson, FirmState (nothing waits), FirmLicence,
/// LawBlocked, FirmReason (a refusal without one).
Result<void> judgeClient(const Desk& desk, const std::string& number, bool approve, const std::string& reason);
/// The relation ends: no more addresses; assets go back under dual control; retention counts from here.
Result<void> closeClient(const Desk& desk, const std::string& number);

/// What must hold before an address is given or assets move: approved by two officers whose signatures stand, not
/// closed. Errors: FirmClient, FirmTampered.
Result<ClientSummary> clearedClient(const Desk& desk, const Firm& firm, const std::string& number);
/// An address of a client's wallet may be given. Errors: FirmClient, FirmLicence, FirmFrozen, LawBlocked, FirmLaw.
Result<void> checkAddress(const Desk& desk, const std::string& walletCode);

struct Freeze {
    std::int64_t id = 0;
    std::string client, reason, frozenBy;
    std::int64_t frozenAt = 0;
    std::optional<std::int64_t> liftOrderedAt; ///< the ground fell away: the profile's time to unfreeze runs
    std::optional<std::int64_t> liftDue;
    std::string proposedBy, liftedBy;
    std::optional<std::int64_t> liftedAt;
};
/// One officer, at once. Errors: FirmReason, FirmNotFound.
Result<std::int64_t> freezeClient(const Desk& desk, const std::string& number, const std::string& reason);
/// The first of two officers: the ground fell away at `orderedAt`. Errors: FirmNotFound (no such open freeze),
/// FirmState (proposed already).
Result<void> proposeUnfreeze(const Desk& desk, std::int64_t freezeId, std::int64_t orderedAt);
/// The second. Errors: FirmState (not proposed), FirmSamePerson.
Result<void> confirmUnfreeze(const Desk& desk, std::int64_t freezeId);
/// Open ones, and with `all` those that were lifted.
Result<std::vector<Freeze>> freezes(const Desk& desk, bool all);

/// A suspicious operation: the transfer is held while the case is open, and the client is told nothing.
struct Case {
    std::int64_t id = 0;
    std::string client;
    std::optional<std::int64_t> requestId;
    std::string text; ///< empty once erased
    std::string openedBy;
    std::int64_t openedAt = 0;
    std::optional<std::int64_t> closedAt;
    std::string closedBy, outcome;
};
/// Errors: FirmReason (no text), FirmNotFound.
Result<std::int64_t> openCase(const Desk& desk, const std::string& number, std::optional<std::int64_t> requestId,
                              const std::string& text);
/// Another person than the one who opened it. Errors: FirmSamePerson, FirmNotFound, FirmReason.
Result<void> closeCase(const Desk& desk, std::int64_t caseId, const std::string& outcome);
Result<std::vector<Case>> cases(const Desk& desk, bool all);
/// A neutral report as JSON: the case, the client's record, the request. Logged; needs View::Cases.
Result<std::string> exportCase(const Desk& desk, std::int64_t caseId);

/// Clients whose refresh is overdue at `now`, or due within the warning time of the profile.
struct DueClient {
    std::string number;
    std::int64_t due = 0;
    bool isOverdue = false;
};
Result<std::vector<DueClient>> dueClients(const Desk& desk);

/// Whose a wallet is: proposes the signed record (adopted at once for a wallet's first owner). Errors: FirmClient,
/// FirmMixedOwners (a wallet that holds another's coins; a pool without the firm's setting), WalletNotFound.
Result<StoredChange> assignWallet(const Desk& desk, const bitcoin::Descriptor& descriptor, const std::string& owner,
                                  Tier tier, const std::string& asset);
struct FirmWallet {
    std::int64_t walletId = 0;
    std::string code, owner, asset;
    Tier tier = Tier::Hot;
    std::int64_t amount = 0; ///< as last counted
    std::int64_t countedAt = 0;
};
/// Of an owner, or all when it is "".
Result<std::vector<FirmWallet>> firmWallets(const storage::Database& database, const std::string& owner);
/// What a wallet holds, as counted at a block; reconciliation and requests write it.
Result<void> setPosition(const storage::Database& database, std::int64_t walletId, std::int64_t amount,
                         std::int64_t height, std::int64_t time);
/// Of many wallets, by id.
Result<void> setPositions(const storage::Database& database, const std::map<std::int64_t, std::int64_t>& amounts,
                          std::int64_t height, std::int64_t time);

} // namespace sandyk::custody
