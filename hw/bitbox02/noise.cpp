#include "bitbox02/noise.h"

#include "crypto/chacha_poly.h"
#include "crypto/hash.h"

namespace sandyk::hw::bitbox02 {

namespace {

constexpr std::string_view kProtocol = "Noise_XX_25519_ChaChaPoly_SHA256";
constexpr std::size_t kKeySize = 32;
constexpr std::size_t kSealedKeySize = kKeySize + crypto::kChaChaPolyTag;

/// HKDF of the framework: two keys.
std::pair<SecureBytes, SecureBytes> expand(const SecureBytes& chain, ByteView secret) {
    const SecureBytes temporary = crypto::hmacSha256(chain.view(), secret);
    SecureBytes first = crypto::hmacSha256(temporary.view(), Bytes{1});
    SecureBytes input(first.size() + 1);
    std::ranges::copy(first.view(), input.data());
    input[first.size()] = 2;
    SecureBytes second = crypto::hmacSha256(temporary.view(), input.view());
    return {std::move(first), std::move(second)};
}

crypto::ChaChaPolyNonce nonceOf(std::uint64_t count) {
    crypto::ChaChaPolyNonce nonce{};
    for (std::size_t i = 0; i < 8; ++i)
        nonce[4 + i] = static_cast<std::uint8_t>(count >> (8 * i));
    return nonce;
}

crypto::X25519PublicKey keyOf(ByteView bytes) {
    crypto::X25519PublicKey key;
    std::ranges::copy(bytes, key.begin());
    return key;
}

/// A key of low order is the device's fault.
Result<SecureBytes> agree(const crypto::X25519Key& own, const crypto::X25519PublicKey& theirs) {
    auto shared = own.agree(theirs);
    if (!shared) return fail(ErrorCode::DeviceProtocol, "the device gives a key that is none");
    return shared;
}

} // namespace

Bytes NoiseCipher::seal(ByteView plaintext, ByteView associatedData) {
    return crypto::sealChaChaPoly(m_key, nonceOf(m_count++), plaintext, associatedData);
}

Result<SecureBytes> NoiseCipher::open(ByteView sealed, ByteView associatedData) {
    auto opened = crypto::openChaChaPoly(m_key, nonceOf(m_count), sealed, associatedData);
    if (!opened) return fail(ErrorCode::DeviceProtocol, "a message that does not open");
    ++m_count;
    return opened;
}

NoiseState::NoiseState() {
    // The name is as long as a hash, so it is the hash itself.
    static_assert(kProtocol.size() == std::tuple_size_v<Hash256>);
    std::ranges::copy(asBytes(kProtocol), m_hash.begin());
    m_chain = SecureBytes::copyOf(m_hash);
    mixHash(asBytes(kProtocol)); // the prologue
}

void NoiseState::mixHash(ByteView data) {
    m_hash = crypto::Sha256().write(m_hash).write(data).finish();
}

void NoiseState::mixKey(const SecureBytes& secret) {
    auto [chain, key] = expand(m_chain, secret.view());
    m_chain = std::move(chain);
    m_cipher.emplace(std::move(key));
}

Bytes NoiseState::sealAndMix(ByteView plaintext) {
    Bytes sealed = m_cipher ? m_cipher->seal(plaintext, m_hash) : toBytes(plaintext);
    mixHash(sealed);
    return sealed;
}

Result<SecureBytes> NoiseState::openAndMix(ByteView sealed) {
    SecureBytes opened;
    if (m_cipher) {
        SANDYK_TRY(opened, m_cipher->open(sealed, m_hash));
    } else {
        opened = SecureBytes::copyOf(sealed);
    }
    mixHash(sealed);
    return opened;
}

std::pair<SecureBytes, SecureBytes> NoiseState::split() const {
    return expand(m_chain, {});
}

NoiseHandshake::NoiseHandshake(crypto::X25519Key staticKey, crypto::X25519Key ephemeralKey)
    : m_static(std::move(staticKey)), m_ephemeral(std::move(ephemeralKey)) {}

Bytes NoiseHandshake::first() {
    Bytes message = toBytes(m_ephemeral.publicKey());
    m_state.mixHash(message);
    append(message, m_state.sealAndMix({}));
    return message;
}

Result<Bytes> NoiseHandshake::second(ByteView answer) {
    if (answer.size() != kAnswerSize) return fail(ErrorCode::DeviceProtocol, "a handshake of another size");
    const crypto::X25519PublicKey ephemeral = keyOf(answer.first(kKeySize));
    m_state.mixHash(ephemeral);
    SANDYK_TRY(const SecureBytes ee, agree(m_ephemeral, ephemeral));
    m_state.mixKey(ee);
    SANDYK_TRY(const SecureBytes deviceKey, m_state.openAndMix(answer.subspan(kKeySize, kSealedKeySize)));
    m_deviceKey = keyOf(deviceKey.view());
    SANDYK_TRY(const SecureBytes es, agree(m_ephemeral, m_deviceKey));
    m_state.mixKey(es);
    SANDYK_CHECK(m_state.openAndMix(answer.subspan(kKeySize + kSealedKeySize)));
    Bytes message = m_state.sealAndMix(m_static.publicKey());
    SANDYK_TRY(const SecureBytes se, agree(m_static, ephemeral));
    m_state.mixKey(se);
    append(message, m_state.sealAndMix({}));
    return message;
}

NoiseChannel NoiseHandshake::channel() const {
    auto [ours, theirs] = m_state.split();
    return {NoiseCipher(std::move(ours)), NoiseCipher(std::move(theirs))};
}

std::string pairingCode(const Hash256& handshakeHash) {
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    constexpr std::size_t kCharacters = 20;
    constexpr std::size_t kGroup = 5;
    std::string code;
    unsigned bits = 0;
    int count = 0;
    std::size_t taken = 0;
    for (std::size_t i = 0; i < kCharacters; ++i) {
        if (count < 5) {
            bits = (bits << 8 | handshakeHash[taken++]) & 0xffff;
            count += 8;
        }
        count -= 5;
        if (i != 0 && i % kGroup == 0) code += ' ';
        code += kAlphabet[bits >> count & 31];
    }
    return code;
}

} // namespace sandyk::hw::bitbox02
