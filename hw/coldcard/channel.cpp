#include "coldcard/channel.h"

#include "base/byte_reader.h"
#include "crypto/hash.h"

namespace sandyk::hw::coldcard {

namespace {

constexpr std::string_view kLabel = "ccncry3";
constexpr std::string_view kToDevice("C2D\0", 4);
constexpr std::string_view kToHost("D2C\0", 4);
constexpr std::size_t kKeySize = 32;
constexpr std::size_t kTagSize = 16;
constexpr std::uint64_t kMaxMessages = 0x1'0000'0000;

/// HKDF-Expand of RFC 5869, four blocks: the keys for encryption and tags to the device, then those back.
SecureBytes expand(const SecureBytes& key) {
    SecureBytes out(4 * kKeySize);
    SecureBytes previous;
    for (std::uint8_t block = 1; block <= 4; ++block) {
        SecureBytes input(previous.size() + kLabel.size() + 1);
        std::ranges::copy(previous.view(), input.data());
        std::ranges::copy(asBytes(kLabel), input.data() + previous.size());
        input[input.size() - 1] = block;
        previous = crypto::hmacSha256(key.view(), input.view());
        std::ranges::copy(previous.view(), out.data() + (block - 1) * kKeySize);
    }
    return out;
}

SecureBytes part(const SecureBytes& keys, std::size_t index) {
    return SecureBytes::copyOf(keys.view().subspan(index * kKeySize, kKeySize));
}

} // namespace

SecureBytes sessionKey(const crypto::PrivateKey& host, const crypto::PublicKey& device) {
    Hash256 hash = crypto::sha256(host.sharedPoint(device).view());
    ScopedWipe wipe(hash);
    return SecureBytes::copyOf(hash);
}

std::pair<Channel::Direction, Channel::Direction> Channel::directions(LineVersion version, const SecureBytes& session,
                                                                      ByteView hostKey, ByteView deviceKey) {
    if (version != LineVersion::Authenticated)
        return {Direction{crypto::Aes256Ctr(session), {}, kToDevice},
                Direction{crypto::Aes256Ctr(session), {}, kToHost}};
    ByteWriter number;
    number.u32(static_cast<std::uint32_t>(version));
    const Hash256 transcript =
        crypto::Sha256().write(asBytes(kLabel)).write(number.view()).write(hostKey).write(deviceKey).finish();
    const SecureBytes keys = expand(crypto::hmacSha256(transcript, session.view()));
    return {Direction{crypto::Aes256Ctr(part(keys, 0)), part(keys, 1), kToDevice},
            Direction{crypto::Aes256Ctr(part(keys, 2)), part(keys, 3), kToHost}};
}

Channel::Channel(LineVersion version, const SecureBytes& session, ByteView hostKey, ByteView deviceKey)
    : Channel([&] {
          auto [there, back] = directions(version, session, hostKey, deviceKey);
          return Channel(std::move(there), std::move(back));
      }()) {}

Channel Channel::ofDevice(LineVersion version, const SecureBytes& session, ByteView hostKey, ByteView deviceKey) {
    auto [there, back] = directions(version, session, hostKey, deviceKey);
    return Channel(std::move(back), std::move(there));
}

Bytes Channel::tag(const Direction& direction, ByteView sealed) {
    ByteWriter message;
    message.bytes(asBytes(direction.label));
    message.u32(static_cast<std::uint32_t>(direction.count));
    message.u32(static_cast<std::uint32_t>(sealed.size()));
    message.bytes(sealed);
    return toBytes(crypto::hmacSha256(direction.tagKey.view(), message.view()).view().first(kTagSize));
}

Result<Bytes> Channel::seal(ByteView message) {
    if (m_out.count == kMaxMessages) return fail(ErrorCode::DeviceProtocol, "the line is used up");
    Bytes sealed = m_out.cipher.apply(message);
    if (!m_out.tagKey.empty()) append(sealed, tag(m_out, sealed));
    ++m_out.count;
    return sealed;
}

Result<Bytes> Channel::open(ByteView sealed) {
    if (m_in.count == kMaxMessages) return fail(ErrorCode::DeviceProtocol, "the line is used up");
    if (!m_in.tagKey.empty()) {
        if (sealed.size() < kTagSize) return fail(ErrorCode::DeviceProtocol, "a message without a tag");
        const ByteView given = sealed.last(kTagSize);
        sealed = sealed.first(sealed.size() - kTagSize);
        if (SecureBytes::copyOf(tag(m_in, sealed)) != SecureBytes::copyOf(given))
            return fail(ErrorCode::DeviceProtocol, "a message that was changed on the way");
    }
    ++m_in.count;
    return m_in.cipher.apply(sealed);
}

} // namespace sandyk::hw::coldcard
