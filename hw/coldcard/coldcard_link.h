#pragma once

#include <functional>
#include <memory>

#include "coldcard/command_session.h"
#include "coldcard/commands.h"
#include "device/device.h"

namespace sandyk::hw::coldcard {

/// The encrypted line to a Coldcard, made anew after every error but the device's own answers. Nobody may be between:
/// the device signs the session key with its master key, and that key must be the one that is remembered of its seed.
class ColdcardLink {
public:
    /// `makeKey` gives the host's key of each line; tests give that of a recording.
    ColdcardLink(std::unique_ptr<Transport> transport, TransportOpener reopen, LineVersion version,
                 std::function<crypto::PrivateKey()> makeKey);

    void recall(DeviceMemory memory) { m_memory = std::move(memory); }
    const DeviceMemory& memory() const { return m_memory; }

    /// The line alone, unchecked. Errors: those of Transport, CommandSession and the answers.
    Result<void> open(const DeviceCall& call);
    /// Checks who is at the other end; remembers the key of a seed that is new. Errors: DeviceImpostor, DeviceNotSetUp
    /// (no seed), those of open().
    Result<void> authenticate(const DeviceCall& call);
    /// One command over the line, which is made and checked first if there is none. `answer` has its name in front.
    Result<Bytes> run(Command command, const DeviceCall& call);
    /// Sends a file in blocks, and makes sure that it arrived. Errors: DeviceProtocol, DeviceUnsupported (too large).
    Result<void> upload(ByteView file, const DeviceCall& call);
    /// Fetches the result of signing. Errors: DeviceProtocol (not what the device has announced).
    Result<Bytes> download(const ResultFile& announced, const DeviceCall& call);

    /// Between two questions.
    void pause(std::chrono::milliseconds duration, const DeviceCall& call) {
        if (m_transport) m_transport->pause(duration, call.stop);
    }

    /// After open().
    const DeviceGreeting& greeting() const { return m_greeting; }
    const SecureBytes& session() const { return m_session; }

private:
    Result<Bytes> exchange(Channel* channel, Command command, const DeviceCall& call, bool resync = false);

    std::unique_ptr<Transport> m_transport; ///< null while it is unplugged
    TransportOpener m_reopen;
    LineVersion m_version;
    std::function<crypto::PrivateKey()> m_makeKey;
    DeviceMemory m_memory;
    std::optional<Channel> m_channel;
    bool m_isAuthenticated = false;
    SecureBytes m_session;
    DeviceGreeting m_greeting{};
};

} // namespace sandyk::hw::coldcard
