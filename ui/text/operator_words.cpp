#include "ui/text/operator_words.h"

#include <QCoreApplication>

namespace sandyk::ui {

namespace {
struct OperatorWords {
    Q_DECLARE_TR_FUNCTIONS(OperatorWords)
};
} // namespace

QString rolePurpose(custody::Role role) {
    switch (role) {
    case custody::Role::Administrator:
        return OperatorWords::tr("Decides about operators, policy, settings and the licence. Never moves assets.");
    case custody::Role::IdentificationOfficer:
        return OperatorWords::tr("Identifies clients; freezes; keeps case files.");
    case custody::Role::Initiator:
        return OperatorWords::tr("Prepares requests. Never approves one.");
    case custody::Role::Approver:
        return OperatorWords::tr("Approves or refuses the requests of others.");
    case custody::Role::Keyholder:
        return OperatorWords::tr("Signs with the firm’s keys, and may stop everything.");
    case custody::Role::Auditor:
        return OperatorWords::tr("Reads everything that the audit needs, changes nothing.");
    }
    return {};
}

QString licenceSentence(custody::LicenceState state) {
    switch (state) {
    case custody::LicenceState::None:
        return OperatorWords::tr("No licence");
    case custody::LicenceState::Active:
        return OperatorWords::tr("Licence in force");
    case custody::LicenceState::Suspended:
        return OperatorWords::tr("Licence suspended");
    case custody::LicenceState::Revoked:
        return OperatorWords::tr("Licence revoked");
    case custody::LicenceState::Expired:
        return OperatorWords::tr("Licence expired");
    }
    return {};
}

QString licenceMeaning(custody::LicenceState state) {
    switch (state) {
    case custody::LicenceState::None:
        return OperatorWords::tr("evaluation, own assets only");
    case custody::LicenceState::Active:
        return {};
    case custody::LicenceState::Suspended:
    case custody::LicenceState::Revoked:
    case custody::LicenceState::Expired:
        return OperatorWords::tr("no new clients and deposits; assets are returned");
    }
    return {};
}

} // namespace sandyk::ui
