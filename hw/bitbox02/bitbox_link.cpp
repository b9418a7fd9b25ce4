#include "bitbox02/bitbox_link.h"

#include <algorithm>

#include "bitbox02/attestation.h"
#include "crypto/rng.h"

namespace sandyk::hw::bitbox02 {

using signing::UserInteraction;

namespace {

// First byte of a request inside of the layer.
constexpr char kInfo = 'i';
constexpr char kAttestation = 'a';
constexpr char kUnlock = 'u';
constexpr char kBegin = 'h';
constexpr char kHandshake = 'H';
constexpr char kPairing = 'v';
constexpr char kEncrypted = 'n';
/// Gives up what the device is doing.
constexpr std::uint8_t kCancel = 0x02;

constexpr std::uint8_t kSuccess = 0x00;
constexpr std::uint8_t kNoSeed = 0x02; ///< the answer to unlocking

constexpr std::size_t kKeySize = 32;
/// More than anybody has; the oldest are forgotten.
constexpr std::size_t kMaxPaired = 256;

Failure malformed(const char* what) {
    return fail(ErrorCode::DeviceProtocol, what);
}

} // namespace

std::uint32_t HostRandom::channel() {
    ByteArray<4> bytes;
    crypto::fillRandom(bytes);
    // 0 and ffffffff are not for us.
    return (static_cast<std::uint32_t>(bytes[0]) << 24 | static_cast<std::uint32_t>(bytes[1]) << 16 |
            static_cast<std::uint32_t>(bytes[2]) << 8 | bytes[3]) %
               0xfffffffeU +
           1;
}

crypto::X25519Key HostRandom::ephemeralKey() {
    return crypto::X25519Key::generate();
}

Hash256 HostRandom::draw() {
    Hash256 bytes;
    crypto::fillRandom(bytes);
    return bytes;
}

BitBoxLink::BitBoxLink(std::unique_ptr<Transport> transport, TransportOpener reopen, std::unique_ptr<HostRandom> random)
    : m_transport(std::move(transport)), m_reopen(std::move(reopen)), m_random(std::move(random)) {}

Result<Bytes> BitBoxLink::run(HwwRequest request, const DeviceCall& call) {
    if (!m_transport) {
        SANDYK_TRY(m_transport, m_reopen());
    }
    const auto nextChannel = [this] { return m_random->channel(); };
    HwwSession session(nextChannel, std::move(request));
    if (auto done = runSession(session, *m_transport, call.person, call.stop); !done) {
        m_channel.reset();
        if (done.error().code == ErrorCode::DeviceDisconnected) m_transport.reset();
        if (done.error().code == ErrorCode::Cancelled) {
            // So that the question goes from the device's screen too; whether it worked changes nothing.
            HwwSession cancel(nextChannel, {{kCancel}, true, {}});
            (void)runSession(cancel, *m_transport, {}, {});
        }
        return Failure(done.error());
    }
    return session.answer();
}

Result<BasicInfo> BitBoxLink::info(const DeviceCall& call) {
    SANDYK_TRY(const Bytes answer, run({{static_cast<std::uint8_t>(kInfo)}, true, {}}, call));
    return parseBasicInfo(answer);
}

Result<Bytes> BitBoxLink::operation(char name, ByteView data, std::optional<UserInteraction> question,
                                    const DeviceCall& call) {
    HwwRequest request;
    request.payload.push_back(static_cast<std::uint8_t>(name));
    append(request.payload, data);
    request.question = std::move(question);
    SANDYK_TRY(Bytes answer, run(std::move(request), call));
    if (answer.empty()) {
        m_channel.reset();
        return malformed("an empty answer");
    }
    return answer;
}

Result<void> BitBoxLink::connect(MayAsk mayAsk, const DeviceCall& call) {
    if (m_channel) return {};
    const Hash256 challenge = m_random->draw();
    SANDYK_TRY(const Bytes attested, operation(kAttestation, challenge, {}, call));
    m_isGenuine = attested[0] == kSuccess && bitbox02::isGenuine(ByteView(attested).subspan(1), challenge);
    std::optional<UserInteraction> unlock;
    if (mayAsk == MayAsk::Yes) unlock = UserInteraction{UserInteraction::Kind::UnlockDevice, {}, 0, 0};
    SANDYK_TRY(const Bytes unlocked, operation(kUnlock, {}, std::move(unlock), call));
    // Without a seed there is nothing to unlock, but the device answers all the same.
    if (unlocked[0] != kSuccess && unlocked[0] != kNoSeed)
        return fail(ErrorCode::DeviceLocked, "the device was not unlocked");
    if (auto done = handshake(mayAsk, call); !done) {
        m_channel.reset();
        return Failure(done.error());
    }
    return {};
}

Result<void> BitBoxLink::handshake(MayAsk mayAsk, const DeviceCall& call) {
    if (m_memory.secret.empty()) m_memory.secret = crypto::X25519Key::generate().secret().clone();
    SANDYK_TRY(auto staticKey, crypto::X25519Key::fromSecret(m_memory.secret.view()));
    NoiseHandshake handshake(std::move(staticKey), m_random->ephemeralKey());
    SANDYK_TRY(const Bytes begun, operation(kBegin, {}, {}, call));
    if (begun[0] != kSuccess) return malformed("the device refuses a line");
    SANDYK_TRY(const Bytes answer, operation(kHandshake, handshake.first(), {}, call));
    if (answer[0] != kSuccess) return malformed("the device refuses a line");
    SANDYK_TRY(const Bytes second, handshake.second(ByteView(answer).subspan(1)));
    SANDYK_TRY(const Bytes end, operation(kHandshake, second, {}, call));
    if (end.size() != 2 || end[0] != kSuccess) return malformed("the device refuses a line");
    m_deviceKey = handshake.deviceKey();
    m_handshakeHash = handshake.hash();
    // Either side may not know the other: the device because it was reset, we because it is new here.
    const bool deviceKnowsUs = end[1] == 0;
    if (!deviceKnowsUs || !isPaired()) {
        if (mayAsk == MayAsk::No) return fail(ErrorCode::DevicePairing, "the device is not paired");
        SANDYK_CHECK(pair(call));
    }
    m_channel = handshake.channel();
    return {};
}

Result<void> BitBoxLink::pair(const DeviceCall& call) {
    if (!call.person.answer) return fail(ErrorCode::DevicePairing, "nobody is here to compare the pairing code");
    const UserInteraction code{UserInteraction::Kind::ComparePairingCode, pairingCode(m_handshakeHash), 0, 0};
    SANDYK_TRY(const Bytes confirmed, operation(kPairing, {}, code, call));
    if (confirmed[0] != kSuccess) return fail(ErrorCode::DevicePairing, "refused on the device");
    // What the device says comes over the line that is not yet trusted: the person here decides.
    if (!call.person.answer(code)) return fail(ErrorCode::DevicePairing, "the codes are not the same");
    if (!isPaired()) remember(toBytes(m_deviceKey));
    return {};
}

bool BitBoxLink::isPaired() const {
    return std::ranges::any_of(m_memory.paired, [this](const Bytes& known) {
        return known.size() >= kKeySize && equal(ByteView(known).first(kKeySize), m_deviceKey);
    });
}

void BitBoxLink::remember(Bytes paired) {
    if (m_memory.paired.size() == kMaxPaired) m_memory.paired.erase(m_memory.paired.begin());
    m_memory.paired.push_back(std::move(paired));
}

bool BitBoxLink::noteSeed(const keys::Fingerprint& seed) {
    Bytes entry = toBytes(m_deviceKey);
    append(entry, seed.bytes);
    const bool isOther = std::ranges::any_of(m_memory.paired, [&](const Bytes& known) {
        return known.size() == entry.size() && known != entry && equal(ByteView(known).subspan(kKeySize), seed.bytes);
    });
    if (std::ranges::find(m_memory.paired, entry) == m_memory.paired.end()) remember(std::move(entry));
    return isOther;
}

Result<Bytes> BitBoxLink::query(ByteView request, std::optional<UserInteraction> question, const DeviceCall& call) {
    SANDYK_CHECK(connect(MayAsk::Yes, call));
    SANDYK_TRY(const Bytes answer, operation(kEncrypted, m_channel->send.seal(request), std::move(question), call));
    auto opened = answer[0] == kSuccess ? m_channel->receive.open(ByteView(answer).subspan(1))
                                        : Result<SecureBytes>(malformed("the device could not read the request"));
    if (!opened) {
        m_channel.reset();
        return Failure(opened.error());
    }
    return toBytes(opened->view());
}

} // namespace sandyk::hw::bitbox02
