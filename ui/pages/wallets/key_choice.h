#pragma once

#include "session/values.h"

namespace sandyk::ui {

class ChoiceBox;

/// The keys of a vault to choose from, by name and fingerprint.
ChoiceBox* keyChoice(const app::Snapshot& snapshot);
/// Null when there is none.
const app::KeySummary* chosenKey(const app::Snapshot& snapshot, const ChoiceBox& box);

} // namespace sandyk::ui
