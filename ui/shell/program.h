#pragma once

class QApplication;

namespace sandyk::ui {

/// The desktop program, started by app/main after the process is hardened. The offline signer is the same program with
/// `airGapped`: linked without network code, and not starting while a network interface is active (O-01).
struct ProgramKind {
    bool airGapped = false;
};

/// Shows the windows and runs until the person quits. Arguments: a vault file to be unlocked; --measure-start prints
/// the resident memory at the first paint and quits (tests/bench). Returns the process's exit status.
int runProgram(QApplication& application, ProgramKind kind);

} // namespace sandyk::ui
