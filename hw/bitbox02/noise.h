#pragma once

#include <optional>
#include <string>

#include "crypto/x25519.h"

namespace sandyk::hw::bitbox02 {

/// Noise_XX_25519_ChaChaPoly_SHA256 of the Noise Protocol Framework (revision 34), with the protocol's name as
/// prologue, as the BitBox02 has it. Empty payloads.

/// One direction of the line: messages are counted and come in order.
class NoiseCipher {
public:
    explicit NoiseCipher(SecureBytes key) : m_key(std::move(key)) {}
    const SecureBytes& key() const { return m_key; }

    Bytes seal(ByteView plaintext, ByteView associatedData = {});
    /// Errors: DeviceProtocol (another key, changed, out of order).
    Result<SecureBytes> open(ByteView sealed, ByteView associatedData = {});

private:
    SecureBytes m_key;
    std::uint64_t m_count = 0;
};

/// The two directions, seen from here.
struct NoiseChannel {
    NoiseCipher send;
    NoiseCipher receive;
};

/// What both sides of a handshake compute alike.
class NoiseState {
public:
    NoiseState();

    const Hash256& hash() const { return m_hash; }
    void mixHash(ByteView data);
    void mixKey(const SecureBytes& secret);
    Bytes sealAndMix(ByteView plaintext);
    /// Errors: DeviceProtocol.
    Result<SecureBytes> openAndMix(ByteView sealed);
    /// First the key of the side that began.
    std::pair<SecureBytes, SecureBytes> split() const;

private:
    Hash256 m_hash{};
    SecureBytes m_chain;
    std::optional<NoiseCipher> m_cipher; ///< after the first mixKey()
};

/// The host's side. Each step once, in order.
class NoiseHandshake {
public:
    NoiseHandshake(crypto::X25519Key staticKey, crypto::X25519Key ephemeralKey);

    static constexpr std::size_t kAnswerSize = 32 + 48 + 16;

    /// e
    Bytes first();
    /// Takes e, ee, s, es and gives s, se. Errors: DeviceProtocol (not of kAnswerSize, does not open, keys of low
    /// order).
    Result<Bytes> second(ByteView answer);
    /// After second(): the device's long-term key, what the pairing code is made of, and the line.
    const crypto::X25519PublicKey& deviceKey() const { return m_deviceKey; }
    const Hash256& hash() const { return m_state.hash(); }
    NoiseChannel channel() const;

private:
    NoiseState m_state;
    crypto::X25519Key m_static;
    crypto::X25519Key m_ephemeral;
    crypto::X25519PublicKey m_deviceKey{};
};

/// "5MLHF 2OISL 2YLLP 4JUU5": 100 bits of the handshake's hash in base32, as the device shows them.
std::string pairingCode(const Hash256& handshakeHash);

} // namespace sandyk::hw::bitbox02
