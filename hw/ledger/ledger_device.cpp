#include "ledger/ledger_device.h"

#include <thread>

#include "base/encoding.h"
#include "bitcoin/message.h"

namespace sandyk::hw::ledger {

using bitcoin::Address;
using signing::UserInteraction;

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kReturnPatience{10'000}; ///< within which a device comes back with another app
constexpr milliseconds kReturnPause{200};
constexpr std::string_view kDashboard = "BOLOS";

std::string_view appFor(Network network) {
    return network == Network::Main ? "Bitcoin" : "Bitcoin Test";
}

/// After these the line may still carry the answer to what was given up.
bool leavesAnswerOpen(ErrorCode code) {
    return code == ErrorCode::Cancelled || code == ErrorCode::DeviceTimeout || code == ErrorCode::DeviceProtocol;
}

} // namespace

LedgerDevice::LedgerDevice(std::string_view model, std::span<const Capability> capabilities,
                           std::unique_ptr<Transport> transport, TransportOpener reopen)
    : m_model(model), m_capabilities(capabilities), m_transport(std::move(transport)), m_reopen(std::move(reopen)) {}

Result<LedgerDevice::Answer> LedgerDevice::run(Command command, const DeviceCall& call) {
    if (!m_transport) {
        SANDYK_TRY(m_transport, m_reopen());
    }
    CommandSession session(m_channel, std::move(command));
    if (auto done = runSession(session, *m_transport, call.person, call.stop); !done) {
        if (leavesAnswerOpen(done.error().code)) ++m_channel;
        if (done.error().code == ErrorCode::DeviceDisconnected) m_transport.reset();
        return Failure(done.error());
    }
    return Answer{session.answer(), session.yielded()};
}

Result<AppInfo> LedgerDevice::appInfo(const DeviceCall& call) {
    SANDYK_TRY(const Answer answer, run(appInfoCommand(), call));
    return parseAppInfo(answer.data);
}

Result<DeviceState> LedgerDevice::state(const DeviceCall& call) {
    const auto info = appInfo(call);
    if (!info && info.error().code == ErrorCode::DeviceLocked) return DeviceState{{}, {}, DeviceState::Needs::Unlock};
    if (!info) return Failure(info.error());
    DeviceState state{info->name, info->version, DeviceState::Needs::Nothing};
    if (info->name != appFor(Network::Main) && info->name != appFor(Network::Test)) {
        state.needs = DeviceState::Needs::OpenApp;
    } else {
        const auto version = Version::parse(info->version);
        if (!version || !findCapability(m_capabilities, m_model, *version, Feature::Safe))
            state.needs = DeviceState::Needs::Update;
    }
    return state;
}

Result<void> LedgerDevice::takeVersion(const AppInfo& info) {
    const auto version = Version::parse(info.version);
    if (!version) return fail(ErrorCode::DeviceProtocol, "the app names no version");
    SANDYK_CHECK(requireFeature(m_capabilities, m_model, *version, Feature::Safe));
    m_version = version;
    return {};
}

Result<void> LedgerDevice::comeBack(const DeviceCall& call, const std::function<bool(const AppInfo&)>& isExpected) {
    const auto start = std::chrono::steady_clock::now();
    // The line that was open may still answer for the app that is going away.
    m_transport.reset();
    while (std::chrono::steady_clock::now() - start < kReturnPatience) {
        if (call.stop.stop_requested()) return fail(ErrorCode::Cancelled);
        if (const auto info = appInfo(call); info && isExpected(*info)) return {};
        m_transport.reset();
        std::this_thread::sleep_for(kReturnPause);
    }
    return fail(ErrorCode::DeviceNotFound, "the device has not come back in time");
}

Result<void> LedgerDevice::prepare(Network network, const DeviceCall& call) {
    const std::string wanted(appFor(network));
    m_version.reset();
    SANDYK_TRY(AppInfo info, appInfo(call));
    if (info.name != wanted && info.name != kDashboard) {
        SANDYK_CHECK(run(quitAppCommand(), call));
        SANDYK_CHECK(comeBack(call, [&](const AppInfo& now) {
            info = now;
            return now.name == kDashboard || now.name == wanted;
        }));
    }
    if (info.name == kDashboard) {
        if (auto opened = run(openAppCommand(wanted), call); !opened) {
            Error error = opened.error();
            if (error.code == ErrorCode::DeviceWrongApp) error.params.emplace_back("app", wanted);
            return Failure(std::move(error));
        }
        SANDYK_CHECK(comeBack(call, [&](const AppInfo& now) {
            info = now;
            return now.name == wanted;
        }));
    }
    return takeVersion(info);
}

Result<keys::Fingerprint> LedgerDevice::fingerprint(const DeviceCall& call) {
    SANDYK_TRY(const Answer answer, run(fingerprintCommand(), call));
    return parseFingerprint(answer.data);
}

Result<keys::ExtendedPublicKey> LedgerDevice::xpub(const keys::DerivationPath& path, Network network, bool display,
                                                   const DeviceCall& call) {
    SANDYK_TRY(Command command, xpubCommand(path, display));
    SANDYK_TRY(const Answer answer, run(std::move(command), call));
    return parseXpub(answer.data, path, network);
}

Result<void> LedgerDevice::require(const DeviceWallet& wallet) const {
    if (!m_version) return fail(ErrorCode::DeviceWrongApp, "the Bitcoin app has not been opened");
    return requireWallet(m_capabilities, m_model, *m_version, wallet.descriptor);
}

bool LedgerDevice::needsRegistration(const DeviceWallet& wallet) const {
    const auto policy = WalletPolicy::fromDescriptor(wallet.descriptor, wallet.network, wallet.name);
    return policy && !policy->isDefault();
}

Result<LedgerDevice::RegisteredPolicy> LedgerDevice::registeredPolicy(const DeviceWallet& wallet) const {
    SANDYK_CHECK(require(wallet));
    RegisteredPolicy registered;
    SANDYK_TRY(registered.policy, WalletPolicy::fromDescriptor(wallet.descriptor, wallet.network, wallet.name));
    if (registered.policy.isDefault()) return registered;
    if (!wallet.registration) return fail(ErrorCode::DeviceRegistration, "the wallet is not registered");
    if (wallet.registration->proof.size() != registered.hmac.size())
        return fail(ErrorCode::DeviceRegistration, "the proof of registration is not of this kind of device");
    // The name is part of what was registered, even if the wallet has another one now.
    registered.policy.name = WalletPolicy::deviceName(wallet.registration->name);
    std::ranges::copy(wallet.registration->proof, registered.hmac.begin());
    return registered;
}

Result<Address> LedgerDevice::showAddress(const DeviceWallet& wallet, std::uint32_t keychain, std::uint32_t index,
                                          const DeviceCall& call) {
    SANDYK_TRY(const RegisteredPolicy registered, registeredPolicy(wallet));
    const std::vector<bitcoin::Descriptor> keychains = wallet.descriptor.singlePaths();
    if (keychain >= keychains.size()) return fail(ErrorCode::Usage, "no such keychain");
    SANDYK_TRY(const bitcoin::Script script, keychains[keychain].scriptPubKey(index));
    const auto expected = Address::fromScript(script, wallet.network);
    if (!expected) return fail(ErrorCode::DeviceUnsupported, "a script without an address");
    // Regtest has another prefix than the testnet app shows; the script is what must be the same.
    const auto shown = Address::fromScript(script, wallet.network == Network::Regtest ? Network::Test : wallet.network);
    SANDYK_TRY(
        const Answer answer,
        run(addressCommand(registered.policy, registered.hmac, keychain == 1, index, true, shown->toString()), call));
    SANDYK_TRY(const std::string address, parseAddress(answer.data));
    if (address != shown->toString())
        return fail(ErrorCode::DeviceAddress, "the device has another address",
                    {{"device", address}, {"wallet", shown->toString()}});
    return *expected;
}

Result<Registration> LedgerDevice::registerWallet(const DeviceWallet& wallet, const DeviceCall& call) {
    SANDYK_CHECK(require(wallet));
    SANDYK_TRY(const WalletPolicy policy, WalletPolicy::fromDescriptor(wallet.descriptor, wallet.network, wallet.name));
    if (policy.isDefault()) return fail(ErrorCode::Usage, "this wallet needs no registration");
    SANDYK_TRY(Command command, registerCommand(policy));
    SANDYK_TRY(const Answer answer, run(std::move(command), call));
    SANDYK_TRY(const PolicyRegistration registered, parseRegistration(answer.data));
    if (registered.id != policy.id())
        return fail(ErrorCode::DeviceProtocol, "the device has registered another wallet");
    return Registration{policy.name, toBytes(registered.hmac)};
}

Result<std::vector<DeviceSignature>> LedgerDevice::sign(const bitcoin::Psbt& psbt, const DeviceWallet& wallet,
                                                        const DeviceCall& call) {
    SANDYK_TRY(const RegisteredPolicy registered, registeredPolicy(wallet));
    SANDYK_TRY(Command command, signPsbtCommand(psbt, registered.policy, registered.hmac));
    SANDYK_TRY(const Answer answer, run(std::move(command), call));
    std::vector<DeviceSignature> signatures;
    for (const Bytes& yield : answer.yielded) {
        SANDYK_TRY(const YieldedSignature yielded, parseSignature(yield));
        if (yielded.leafHash) return fail(ErrorCode::DeviceProtocol, "a signature of a script that was not asked for");
        signatures.push_back({yielded.input, yielded.key, yielded.signature});
    }
    return signatures;
}

Result<std::string> LedgerDevice::signMessage(const keys::DerivationPath& path, const crypto::PublicKey& key,
                                              std::string_view message, const DeviceCall& call) {
    if (!m_version) return fail(ErrorCode::DeviceWrongApp, "the Bitcoin app has not been opened");
    SANDYK_CHECK(requireFeature(m_capabilities, m_model, *m_version, Feature::Message));
    SANDYK_TRY(Command command, signMessageCommand(path, message));
    SANDYK_TRY(const Answer answer, run(std::move(command), call));
    SANDYK_TRY(const ByteArray<65> signature, parseMessageSignature(answer.data));
    const auto signer = crypto::recoverPublicKey(bitcoin::legacyMessageHash(message), signature);
    if (!signer || *signer != key)
        return fail(ErrorCode::DeviceBadSignature, "a signature by another key or of another message");
    return toBase64(signature);
}

} // namespace sandyk::hw::ledger
