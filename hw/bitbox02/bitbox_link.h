#pragma once

#include <memory>

#include "bitbox02/hww_session.h"
#include "bitbox02/messages.h"
#include "bitbox02/noise.h"
#include "device/device.h"

namespace sandyk::hw::bitbox02 {

/// Where the host's own random values come from. Tests give those of a recording.
class HostRandom {
public:
    virtual ~HostRandom() = default;
    virtual std::uint32_t channel();
    virtual crypto::X25519Key ephemeralKey();
    /// An attestation challenge, or the host's share of a signature's nonce.
    virtual Hash256 draw();
};

/// The encrypted line to a BitBox02: which firmware answers, whether it is genuine, unlocking, the handshake and, with
/// a device that is not known, the pairing. The line is dropped after every error but the device's own answers, and
/// made anew when it is next needed.
class BitBoxLink {
public:
    BitBoxLink(std::unique_ptr<Transport> transport, TransportOpener reopen, std::unique_ptr<HostRandom> random);

    void recall(DeviceMemory memory) { m_memory = std::move(memory); }
    const DeviceMemory& memory() const { return m_memory; }
    HostRandom& chance() { return *m_random; }

    /// What the device tells everybody, without a line. Errors: those of Transport and HwwSession.
    Result<BasicInfo> info(const DeviceCall& call);
    /// Makes the line if there is none. `mayAsk`: the person may be asked to unlock and to pair. Errors: DeviceLocked,
    /// DevicePairing (not confirmed, or the person may not be asked), those of info().
    enum class MayAsk { Yes, No };
    Result<void> connect(MayAsk mayAsk, const DeviceCall& call);
    /// One request over the line. `question` is what the person sees on the device. Errors: those of connect().
    Result<Bytes> query(ByteView request, std::optional<signing::UserInteraction> question, const DeviceCall& call);

    /// After connect().
    bool isGenuine() const { return m_isGenuine; }
    const Hash256& handshakeHash() const { return m_handshakeHash; }
    const crypto::X25519PublicKey& deviceKey() const { return m_deviceKey; }
    /// The device with this key holds this seed. True when the seed was met in a device with another key.
    bool noteSeed(const keys::Fingerprint& seed);

private:
    Result<Bytes> run(HwwRequest request, const DeviceCall& call);
    Result<Bytes> operation(char name, ByteView data, std::optional<signing::UserInteraction> question,
                            const DeviceCall& call);
    Result<void> handshake(MayAsk mayAsk, const DeviceCall& call);
    Result<void> pair(const DeviceCall& call);
    bool isPaired() const;
    void remember(Bytes paired);

    std::unique_ptr<Transport> m_transport; ///< null while it is unplugged
    TransportOpener m_reopen;
    std::unique_ptr<HostRandom> m_random;
    DeviceMemory m_memory;
    std::optional<NoiseChannel> m_channel;
    bool m_isGenuine = false;
    Hash256 m_handshakeHash{};
    crypto::X25519PublicKey m_deviceKey{};
};

} // namespace sandyk::hw::bitbox02
