#pragma once

#include "cli/command.h"

namespace sandyk::cli {

/// `device import`: the account keys in a file that a device wrote to its card.

inline constexpr Parameter kImportParameters[] = {
    {Parameter::Kind::Argument, "FILE", "FILE", "coldcard-export.json, as a Coldcard writes it for other wallets",
     Parameter::Need::Required},
};
Result<void> importDeviceFile(const Arguments& arguments, Answer& answer);

} // namespace sandyk::cli
