#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "custody/client.h"
#include "custody/firm_records.h"

/// What windows see of a firm's clients: values only.
namespace sandyk::app {

/// What stands in a list: nothing personal (F-34).
struct ClientRow {
    enum class Stage { Entered, Approved, Closed };
    std::string number;
    custody::ClientKind kind = custody::ClientKind::Natural;
    Stage stage = Stage::Entered;
    custody::RiskClass risk = custody::RiskClass::Medium;
    std::int64_t revision = 0;
    bool hasPending = false; ///< a revision waits for the second officer
    std::optional<std::int64_t> identifiedAt, refreshDue;
    bool isDueSoon = false, isOverdue = false; ///< by the profile's time of warning
    bool isFrozen = false, hasCase = false;
};

struct ClientRevisionView {
    std::int64_t revision = 0;
    std::optional<custody::ClientRecord> record; ///< empty once erased
    std::string enteredBy, judgedBy, judgedReason;
    std::int64_t enteredAt = 0;
    enum class Verdict { Waiting, Approved, Refused } verdict = Verdict::Waiting;
    std::optional<std::int64_t> judgedAt;
};

struct FreezeView {
    std::int64_t id = 0;
    std::string reason, frozenBy, proposedBy, liftedBy;
    std::int64_t frozenAt = 0;
    std::optional<std::int64_t> liftDue, liftedAt;
};

struct CaseView {
    std::int64_t id = 0;
    std::optional<std::int64_t> requestId;
    std::string text, openedBy, closedBy, outcome;
    std::int64_t openedAt = 0;
    std::optional<std::int64_t> closedAt;
};

struct ClientWalletView {
    std::int64_t walletId = 0;
    std::string name;
    custody::Tier tier = custody::Tier::Hot;
    std::int64_t amount = 0, countedAt = 0;
};

struct ListingView {
    std::string id, address, network, purpose;
    bool isProven = false, isUsable = false;
    std::int64_t usableFrom = 0;
};

/// Everything of one client that the role may see.
struct ClientFile {
    ClientRow row;
    std::vector<ClientRevisionView> revisions; ///< newest first; empty for roles that do not see who it is
    std::vector<std::string> pendingDiff;      ///< of the waiting revision against the approved one
    std::vector<FreezeView> freezes;
    std::vector<CaseView> cases;
    std::vector<ClientWalletView> wallets; ///< for roles that see balances or say whose a wallet is
    std::vector<ClientWalletView> unassigned;
    std::vector<ListingView> listings;
    std::int64_t time = 0;
};

} // namespace sandyk::app
