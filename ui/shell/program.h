#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "session/air_gap.h"
#include "session/chain_gateway.h"
#include "session/session.h"

class QApplication;

namespace sandyk::ui {

/// The desktop program, started by app/main after the process is hardened. The offline signer is the same program with
/// `airGapped`: linked without network code, and not starting while a network interface is active (O-01).
struct ProgramKind {
    bool airGapped = false;
    /// Makes the network of the desktop program; none in the offline signer.
    std::function<std::unique_ptr<app::ChainGateway>(app::Session&)> makeChain = {};
    /// Names of active network interfaces; another source in tests.
    std::function<std::vector<std::string>()> activeInterfaces = [] { return app::activeNetworkInterfaces(); };
};

/// Shows the windows and runs until the person quits. Arguments: a vault file to be unlocked; --measure-start prints
/// which window was painted first (main or gate) and the resident memory, and quits (tests/bench). Returns the
/// process's exit status.
int runProgram(QApplication& application, ProgramKind kind);

} // namespace sandyk::ui
