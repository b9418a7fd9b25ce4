#pragma once

#include "device/advisories.h"
#include "devices/advisory_note.h"

/// For the sources of app alone.
namespace sandyk::app {

std::vector<AdvisoryNote> notesOf(const std::vector<hw::AdvisoryList::Match>& matches);

} // namespace sandyk::app
