#pragma once

#include <QString>

#include "custody/firm_records.h"
#include "custody/roles.h"

namespace sandyk::ui {

/// "Administrator", "Identification officer" ...
QString roleWords(custody::Role role);
/// What the role is for, in a sentence.
QString rolePurpose(custody::Role role);
/// All of them, comma-separated; empty for none.
QString rolesWords(custody::Roles roles);
const std::vector<custody::Role>& allRoles();

/// "Licence in force", "Licence suspended", "No licence" ...
QString licenceWords(custody::LicenceState state);
/// What the firm may do in this state.
QString licenceMeaning(custody::LicenceState state);

} // namespace sandyk::ui
