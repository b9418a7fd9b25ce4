#pragma once

#include "cli/command.h"
#include "device/advisories.h"
#include "wallet/key_record.h"

namespace sandyk::cli {

/// `device advisories`: the signed list of known faults of firmware.

inline constexpr Parameter kAdvisoriesParameters[] = {
    {Parameter::Kind::Option, "--import", "FILE", "keep this newer signed list in the vault"},
    {Parameter::Kind::Option, "--language", "CODE", "tk, ru or en (default)"},
    kVault,
    kPasswordFile,
};
Result<void> advisories(const Arguments& arguments, Answer& answer);

/// Member `advisories`: which ones, and whether that is certain.
void writeAdvisories(JsonWriter& json, const std::vector<hw::AdvisoryList::Match>& matches);
/// Those of a key, if the device made it.
std::vector<hw::AdvisoryList::Match> advisoriesOf(const hw::AdvisoryList& list, const wallet::KeyRecord& record);
/// Seconds of UNIX time.
std::int64_t unixNow();

} // namespace sandyk::cli
