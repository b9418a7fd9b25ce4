#pragma once

#include <QString>

#include "custody/firm_records.h"
#include "custody/roles.h"

namespace sandyk::ui {

/// What the role is for, in a sentence.
QString rolePurpose(custody::Role role);

/// "Licence in force", "Licence suspended", "No licence" ...
QString licenceSentence(custody::LicenceState state);
/// What the firm may do in this state.
QString licenceMeaning(custody::LicenceState state);

} // namespace sandyk::ui
