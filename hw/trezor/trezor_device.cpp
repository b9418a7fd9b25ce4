#include "trezor/trezor_device.h"

#include <algorithm>

#include "base/encoding.h"
#include "bitcoin/message.h"
#include "crypto/rng.h"

namespace sandyk::hw::trezor {

using bitcoin::Address;

TrezorDevice::TrezorDevice(std::span<const Capability> capabilities, std::unique_ptr<Transport> transport,
                           TransportOpener reopen)
    : m_capabilities(capabilities), m_transport(std::move(transport)), m_reopen(std::move(reopen)) {}

Result<void> TrezorDevice::runSession(Session& session, const Person& person, const std::stop_token& stop) {
    if (!m_transport) {
        SANDYK_TRY(m_transport, m_reopen());
        m_isSettled = true;
    }
    auto done = hw::runSession(session, *m_transport, person, stop);
    if (!done && done.error().code == ErrorCode::DeviceDisconnected) {
        m_transport.reset();
        // It comes back locked, and its sessions are gone.
        m_fingerprint.reset();
    }
    return done;
}

/// An earlier call was given up: its answer may still come.
Result<void> TrezorDevice::settle() {
    if (m_isSettled || !m_transport) return {};
    ByteArray<8> token;
    crypto::fillRandom(token);
    SettleSession session(toHex(token));
    SANDYK_CHECK(runSession(session, {}, {}));
    m_isSettled = true;
    return {};
}

void TrezorDevice::giveUp(const Error& error) {
    m_isSettled = false;
    if (error.code == ErrorCode::DeviceDisconnected || error.code == ErrorCode::DeviceTimeout) return;
    // Its screen must not go on asking for what nobody wants any more. If that fails, settle() tries again.
    CancelSession session;
    (void)runSession(session, {}, {});
}

Result<Bytes> TrezorDevice::run(Request request, const DeviceCall& call, TransactionQuestions* questions) {
    SANDYK_CHECK(settle());
    const bool isOnDevice =
        m_features.onlyEntersPassphraseItself ||
        (m_features.canEnterPassphrase && (!call.person.entersPassphraseHere || !call.person.answer));
    CallSession session(std::move(request),
                        isOnDevice ? CallSession::PassphraseEntry::OnDevice : CallSession::PassphraseEntry::Here,
                        questions);
    if (auto done = runSession(session, call.person, call.stop); !done) {
        if (!session.isSettled()) giveUp(done.error());
        return sandyk::Failure(done.error());
    }
    return session.answer();
}

Result<DeviceState> TrezorDevice::state(const DeviceCall& call) {
    auto answer = run(featuresRequest(), call);
    // So a device answers that speaks only the newer protocol.
    if (!answer && answer.error().code == ErrorCode::DeviceUnsupported) {
        DeviceState state;
        state.needs = DeviceState::Needs::OtherProgram;
        return state;
    }
    if (!answer) return sandyk::Failure(answer.error());
    SANDYK_TRY(m_features, Features::parse(*answer));
    DeviceState state;
    state.version = m_features.version.toString();
    state.model = m_features.model;
    if (m_features.hasNoBackup) state.notices.push_back(DeviceNotice::NoBackup);
    if (const auto usable = checkUsable(); !usable) {
        switch (usable.error().code) {
        case ErrorCode::DeviceBootloader:
            state.needs = DeviceState::Needs::LeaveBootloader;
            break;
        case ErrorCode::DeviceNotSetUp:
            state.needs = DeviceState::Needs::SetUp;
            break;
        case ErrorCode::DeviceFirmware:
            state.needs = DeviceState::Needs::Update;
            break;
        default:
            state.needs = DeviceState::Needs::OtherProgram;
        }
    } else if (!m_features.isUnlocked) {
        m_fingerprint.reset();
        state.needs = m_features.entersPinHere ? DeviceState::Needs::EnterPin : DeviceState::Needs::Unlock;
    } else if (m_features.wantsPassphrase && !m_fingerprint) {
        state.needs = DeviceState::Needs::EnterPassphrase;
    }
    return state;
}

Result<void> TrezorDevice::checkUsable() const {
    if (m_features.model.empty()) return fail(ErrorCode::DeviceUnsupported, "a model that Sandyk does not know");
    if (m_features.isBootloader) return fail(ErrorCode::DeviceBootloader, "the device is in its bootloader");
    SANDYK_CHECK(requireFeature(m_capabilities, m_features.model, m_features.version, Feature::Safe));
    if (!m_features.isSetUp) return fail(ErrorCode::DeviceNotSetUp, "the device holds no seed");
    return {};
}

Result<void> TrezorDevice::initialize(const DeviceCall& call) {
    // Where there are no sessions to come back to, a new start would make it ask for the passphrase again.
    const bool goesOn = m_fingerprint && m_sessionId.empty();
    m_fingerprint.reset();
    SANDYK_TRY(const Bytes answer, run(goesOn ? featuresRequest() : initializeRequest(m_sessionId), call));
    SANDYK_TRY(m_features, Features::parse(answer));
    m_sessionId = m_features.sessionId;
    return checkUsable();
}

Result<void> TrezorDevice::prepare(Network network, const DeviceCall& call) {
    m_network = network;
    SANDYK_CHECK(initialize(call));
    // The first question about keys is the one that asks for PIN and passphrase.
    SANDYK_TRY(m_fingerprint, askFingerprint(call));
    return {};
}

Result<keys::Fingerprint> TrezorDevice::askFingerprint(const DeviceCall& call) {
    const std::uint32_t coin = m_network == Network::Main ? 0 : 1;
    if (!Dialect::of(m_features).isKeepKey) {
        SANDYK_TRY(const PublicKeyAnswer account,
                   publicKey({keys::hardened(84), keys::hardened(coin), keys::hardened(0)}, m_network, false, call));
        if (!account.master) return fail(ErrorCode::DeviceProtocol, "the device does not name its seed");
        return *account.master;
    }
    // KeepKey does not name its seed, but each child names its parent.
    SANDYK_TRY(const PublicKeyAnswer child, publicKey({keys::hardened(0)}, m_network, false, call));
    return child.key.parentFingerprint();
}

Result<keys::Fingerprint> TrezorDevice::fingerprint(const DeviceCall& call) {
    if (!m_fingerprint) SANDYK_CHECK(prepare(m_network, call));
    return *m_fingerprint;
}

Result<PublicKeyAnswer> TrezorDevice::publicKey(const keys::DerivationPath& path, Network network, bool display,
                                                const DeviceCall& call) {
    SANDYK_TRY(const Bytes answer, run(publicKeyRequest(path, network, display, Dialect::of(m_features)), call));
    return parsePublicKey(answer, path, network);
}

Result<keys::ExtendedPublicKey> TrezorDevice::xpub(const keys::DerivationPath& path, Network network, bool display,
                                                   const DeviceCall& call) {
    SANDYK_TRY(const keys::Fingerprint seed, fingerprint(call));
    SANDYK_TRY(const PublicKeyAnswer answer, publicKey(path, network, display, call));
    if (answer.master && *answer.master != seed) return fail(ErrorCode::DeviceProtocol, "a key of another seed");
    return answer.key;
}

Result<void> TrezorDevice::require(const DeviceWallet& wallet) const {
    return requireWallet(m_capabilities, m_features.model, m_features.version, wallet.descriptor);
}

Result<Address> TrezorDevice::showAddress(const DeviceWallet& wallet, std::uint32_t keychain, std::uint32_t index,
                                          const DeviceCall& call) {
    SANDYK_TRY(const keys::Fingerprint seed, fingerprint(call));
    SANDYK_CHECK(require(wallet));
    SANDYK_TRY(const WalletPlaces places, WalletPlaces::of(wallet.descriptor, seed, Dialect::of(m_features)));
    SANDYK_TRY(const WalletPlace place, places.at(keychain, index));
    const auto expected = Address::fromScript(place.derived.scriptPubKey, wallet.network);
    // Regtest has another prefix than devices show; the script is what must be the same.
    const auto shown = Address::fromScript(place.derived.scriptPubKey,
                                           wallet.network == Network::Regtest ? Network::Test : wallet.network);
    if (!expected || !shown) return fail(ErrorCode::DeviceUnsupported, "a script without an address");
    SANDYK_TRY(
        const Bytes answer,
        run(addressRequest(place.path, wallet.network, places.scriptType(), place.multisig, shown->toString()), call));
    SANDYK_TRY(const std::string address, parseAddress(answer));
    if (address != shown->toString())
        return fail(ErrorCode::DeviceAddress, "the device has another address",
                    {{"device", address}, {"wallet", shown->toString()}});
    return *expected;
}

bool TrezorDevice::needsRegistration(const DeviceWallet&) const {
    return false;
}

Result<Registration> TrezorDevice::registerWallet(const DeviceWallet&, const DeviceCall&) {
    return fail(ErrorCode::DeviceUnsupported,
                "the device keeps no wallets: compare the keys of the cosigners yourself");
}

Result<std::vector<DeviceSignature>> TrezorDevice::sign(const bitcoin::Psbt& psbt, const DeviceWallet& wallet,
                                                        const DeviceCall& call) {
    SANDYK_TRY(const keys::Fingerprint seed, fingerprint(call));
    SANDYK_CHECK(require(wallet));
    SANDYK_TRY(TransactionQuestions questions, TransactionQuestions::of(psbt, wallet, seed, Dialect::of(m_features)));
    SANDYK_CHECK(run(questions.request(), call, &questions));
    return questions.signatures();
}

Result<std::string> TrezorDevice::signMessage(const keys::DerivationPath& path, const crypto::PublicKey& key,
                                              std::string_view message, const DeviceCall& call) {
    SANDYK_CHECK(fingerprint(call));
    SANDYK_CHECK(requireFeature(m_capabilities, m_features.model, m_features.version, Feature::Message));
    SANDYK_TRY(const Bytes answer, run(messageRequest(path, m_network, message), call));
    SANDYK_TRY(ByteArray<65> signature, parseMessageSignature(answer));
    // The header also tells the script type (BIP137); the old format knows only keys.
    constexpr std::uint8_t kFirst = 27;
    constexpr std::uint8_t kCompressed = 31;
    signature[0] = static_cast<std::uint8_t>(kCompressed + (signature[0] - kFirst) % 4);
    const auto signer = crypto::recoverPublicKey(bitcoin::legacyMessageHash(message), signature);
    if (!signer || *signer != key)
        return fail(ErrorCode::DeviceBadSignature, "a signature by another key or of another message");
    return toBase64(signature);
}

} // namespace sandyk::hw::trezor
