#pragma once

#include <string>

#include "transport/transport.h"

namespace sandyk::hw {

/// The line to an emulated device on this machine, for tests: reports of 64 bytes, one after the other, both ways.
/// `address` is "unix:PATH", "tcp:PORT" or "udp:PORT" (of 127.0.0.1, no other host; over UDP each report is a datagram,
/// and who listens must answer PINGPING with PONGPONG, as the emulators of Trezor and KeepKey do). Errors: Usage
/// (another form), DeviceNotFound (nobody listens there).
Result<std::unique_ptr<Transport>> openEmulator(const std::string& address);

} // namespace sandyk::hw
