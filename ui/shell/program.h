#pragma once

#include <functional>
#include <string>
#include <vector>

#include "session/air_gap.h"

class QApplication;

namespace sandyk::ui {

/// The desktop program, started by app/main after the process is hardened. The offline signer is the same program with
/// `airGapped`: linked without network code, and not starting while a network interface is active (O-01).
struct ProgramKind {
    bool airGapped = false;
    /// Names of active network interfaces; another source in tests.
    std::function<std::vector<std::string>()> activeInterfaces = [] { return app::activeNetworkInterfaces(); };
};

/// Shows the windows and runs until the person quits. Arguments: a vault file to be unlocked; --measure-start prints
/// which window was painted first (main or gate) and the resident memory, and quits (tests/bench). Returns the
/// process's exit status.
int runProgram(QApplication& application, ProgramKind kind);

} // namespace sandyk::ui
