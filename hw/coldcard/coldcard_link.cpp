#include "coldcard/coldcard_link.h"

#include <algorithm>

#include "crypto/hash.h"

namespace sandyk::hw::coldcard {

namespace {

Failure malformed(const char* what) {
    return fail(ErrorCode::DeviceProtocol, what);
}

Result<crypto::PublicKey> pointOf(const ByteArray<64>& coordinates) {
    Bytes uncompressed{4};
    append(uncompressed, coordinates);
    auto point = crypto::PublicKey::parse(uncompressed);
    if (!point) return malformed("the device gives a key that is none");
    return point;
}

} // namespace

ColdcardLink::ColdcardLink(std::unique_ptr<Transport> transport, TransportOpener reopen, LineVersion version,
                           std::function<crypto::PrivateKey()> makeKey)
    : m_transport(std::move(transport)), m_reopen(std::move(reopen)), m_version(version),
      m_makeKey(std::move(makeKey)) {}

Result<Bytes> ColdcardLink::exchange(Channel* channel, Command command, const DeviceCall& call, bool resync) {
    if (!m_transport) {
        SANDYK_TRY(m_transport, m_reopen());
    }
    CommandSession session(channel, std::move(command), resync);
    if (auto done = runSession(session, *m_transport, call.person, call.stop); !done) {
        m_channel.reset();
        m_isAuthenticated = false;
        if (done.error().code == ErrorCode::DeviceDisconnected) m_transport.reset();
        return Failure(done.error());
    }
    return session.answer();
}

Result<void> ColdcardLink::open(const DeviceCall& call) {
    m_channel.reset();
    m_isAuthenticated = false;
    const crypto::PrivateKey key = m_makeKey();
    const ByteArray<65> ownPoint = key.publicKey().uncompressed();
    const ByteView ownKey = ByteView(ownPoint).subspan(1);
    SANDYK_TRY(const Bytes answer, exchange(nullptr, {encryptCommand(m_version, ownKey), {}, {}}, call, true));
    SANDYK_TRY(m_greeting, parseGreeting(answer));
    SANDYK_TRY(const crypto::PublicKey theirs, pointOf(m_greeting.key));
    m_session = sessionKey(key, theirs);
    m_channel.emplace(m_version, m_session, ownKey, m_greeting.key);
    return {};
}

Result<void> ColdcardLink::authenticate(const DeviceCall& call) {
    if (!m_channel) SANDYK_CHECK(open(call));
    if (m_greeting.masterXpub.empty()) return fail(ErrorCode::DeviceNotSetUp, "the device has no seed");
    const auto master = keys::ExtendedPublicKey::parse(m_greeting.masterXpub);
    if (!master || master->depth() != 0 || master->fingerprint() != m_greeting.fingerprint)
        return malformed("a master key of another seed");
    const auto known = std::ranges::find_if(m_memory.masters, [&](const keys::ExtendedPublicKey& key) {
        return key.fingerprint() == m_greeting.fingerprint;
    });
    const bool isNew = known == m_memory.masters.end();
    // Main and test networks share the key, not the text.
    if (!isNew && (known->key() != master->key() || known->chainCode() != master->chainCode()))
        return fail(ErrorCode::DeviceImpostor, "another master key than before");
    SANDYK_TRY(const Bytes answer, exchange(&*m_channel, {plainCommand("mitm"), {}, {}}, call));
    SANDYK_TRY(const ByteView bytes, parseBinary(answer));
    ByteArray<65> signature;
    if (bytes.size() != signature.size()) return malformed("a signature of another size");
    std::ranges::copy(bytes, signature.begin());
    Hash256 digest;
    ScopedWipe wipe(digest);
    std::ranges::copy(m_session.view(), digest.begin());
    const auto signer = crypto::recoverPublicKey(digest, signature);
    if (!signer || *signer != master->key())
        return fail(ErrorCode::DeviceImpostor, "the session was not signed by the device's master key");
    if (isNew) m_memory.masters.push_back(*master);
    m_isAuthenticated = true;
    return {};
}

Result<Bytes> ColdcardLink::run(Command command, const DeviceCall& call) {
    if (!m_channel || !m_isAuthenticated) {
        if (auto done = authenticate(call); !done) {
            m_channel.reset();
            return Failure(done.error());
        }
    }
    return exchange(&*m_channel, std::move(command), call);
}

Result<void> ColdcardLink::upload(ByteView file, const DeviceCall& call) {
    if (file.empty() || file.size() > kMaxFile) return fail(ErrorCode::DeviceUnsupported, "a file of another size");
    for (std::size_t offset = 0; offset < file.size(); offset += kBlockSize) {
        const ByteView block = file.subspan(offset, std::min(kBlockSize, file.size() - offset));
        SANDYK_TRY(const Bytes answer, run({uploadCommand(offset, file.size(), block), {}, {}}, call));
        SANDYK_TRY(const std::uint32_t taken, parseNumber(answer));
        if (taken != offset) return malformed("a block that was taken elsewhere");
    }
    SANDYK_TRY(const Bytes answer, run({plainCommand("sha2"), {}, {}}, call));
    SANDYK_TRY(const ByteView hash, parseBinary(answer));
    if (!equal(hash, crypto::sha256(file))) return malformed("another file has arrived");
    return {};
}

Result<Bytes> ColdcardLink::download(const ResultFile& announced, const DeviceCall& call) {
    Bytes file;
    while (file.size() < announced.length) {
        const std::size_t size = std::min(kBlockSize, announced.length - file.size());
        SANDYK_TRY(const Bytes answer, run({downloadCommand(file.size(), size), {}, {}}, call));
        SANDYK_TRY(const ByteView block, parseBinary(answer));
        if (block.size() != size) return malformed("a block of another size");
        append(file, block);
    }
    if (crypto::sha256(file) != announced.hash) return malformed("another file than announced");
    return file;
}

} // namespace sandyk::hw::coldcard
