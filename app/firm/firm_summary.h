#pragma once

#include <QString>

#include <optional>

#include "base/error.h"
#include "custody/firm_records.h"
#include "custody/roles.h"

namespace sandyk::app {

/// The account whose password opened the vault.
struct OperatorSummary {
    QString name;
    QString person;
    custody::Roles roles; ///< by the register in force; none before founding, and none after leaving
};

/// What every page of a firm must know.
struct FirmSummary {
    bool isFounded = false;
    bool isBound = false;              ///< a further desk of a firm that was founded elsewhere (docs/bundles.md)
    std::optional<OperatorSummary> me; ///< empty: a keyholder who is no operator yet
    QString name;                      ///< of the firm, as it set it; empty until then
    custody::LicenceState licence = custody::LicenceState::None; ///< today
    QString licenceNumber;
    bool isStopped = false; ///< reject-all
    int openChanges = 0;
    int openRequests = 0; ///< pending or approved
    /// What governs the firm could not be proven, or the log is not what was seen before: nothing can be done but look.
    std::optional<Error> problem;

    /// Without a licence in force: own assets only.
    bool isEvaluation() const { return licence != custody::LicenceState::Active; }
    bool mayAct(custody::Act act) const { return isFounded && me && custody::mayAct(me->roles, act); }
    bool maySee(custody::View view) const { return isFounded && me && custody::maySee(me->roles, view); }
};

} // namespace sandyk::app
