#pragma once

#include "cli/command.h"

namespace sandyk::cli {

/// Before anything is done: an answer that could not be given must not change anything. Errors: FileWrite (standard
/// output is closed).
Result<void> checkOutput();

/// Hands the answer over: `--out` first, then the object on standard output, so that a failure leaves it empty.
/// Errors: Usage (this command has nothing for --out), FileWrite, DiskFull.
Result<void> writeAnswer(Answer& answer, const Arguments& arguments);

/// The error object on standard error; gives back the exit status that belongs to its code.
int writeError(const Error& error);

} // namespace sandyk::cli
