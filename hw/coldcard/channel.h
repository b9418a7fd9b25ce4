#pragma once

#include <optional>

#include "crypto/aes_ctr.h"
#include "crypto/ecc.h"

namespace sandyk::hw::coldcard {

/// The encrypted line ("ncry"). The session key is SHA-256 of the shared point x || y. Which device holds the other end
/// is not known before the check of commands.h.
enum class LineVersion : std::uint32_t {
    Plain = 1,        ///< AES-256-CTR, one stream each way from the same key; can be set up again at any time
    Bound = 2,        ///< the same, but only once until the device is started anew
    Authenticated = 3 ///< as Bound, with own keys each way and a tag on each message (docs/usb-ncry-v3.md)
};

/// SHA-256 of x || y.
SecureBytes sessionKey(const crypto::PrivateKey& host, const crypto::PublicKey& device);

class Channel {
public:
    /// `hostKey` and `deviceKey` are x || y, as they were exchanged; they matter for Authenticated.
    Channel(LineVersion version, const SecureBytes& session, ByteView hostKey, ByteView deviceKey);
    /// The other end, for devices that tests play.
    static Channel ofDevice(LineVersion version, const SecureBytes& session, ByteView hostKey, ByteView deviceKey);

    /// Each message once, in order. The encryption cannot fail; a line of 2^32 messages ends. Errors: DeviceProtocol.
    Result<Bytes> seal(ByteView message);
    /// Errors: DeviceProtocol (shorter than its tag, or changed, repeated, out of order: only Authenticated sees it).
    Result<Bytes> open(ByteView sealed);

private:
    struct Direction {
        crypto::Aes256Ctr cipher;
        SecureBytes tagKey; ///< empty without tags
        std::string_view label;
        std::uint64_t count = 0;
    };
    Channel(Direction out, Direction in) : m_out(std::move(out)), m_in(std::move(in)) {}
    static std::pair<Direction, Direction> directions(LineVersion version, const SecureBytes& session, ByteView hostKey,
                                                      ByteView deviceKey);
    static Bytes tag(const Direction& direction, ByteView sealed);

    Direction m_out;
    Direction m_in;
};

} // namespace sandyk::hw::coldcard
