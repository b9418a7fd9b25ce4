#pragma once

#include "custody/firm_state.h"
#include "law/engine.h"

namespace sandyk::custody {

/// The law profile of a firm with its own figures: the newest profile that its quorum adopted, else the one that the
/// program carries (before the founding, what was accepted into the vault); figures and effects of the adopted change
/// of kind LawProfile (F-01, F-07). Errors: those of Profile::load (unsigned, expired, older), LawSetting,
/// FirmTampered.
Result<law::Engine> firmLaw(const storage::Database& database, const FirmId& id, std::int64_t now);

} // namespace sandyk::custody
