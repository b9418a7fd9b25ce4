#include "bitbox02/bitbox_device.h"

#include "base/encoding.h"
#include "bitbox02/anti_klepto.h"
#include "bitbox02/sign_loop.h"
#include "bitcoin/message.h"
#include "bitcoin/sighash.h"

namespace sandyk::hw::bitbox02 {

using bitcoin::OutputType;
using signing::UserInteraction;

namespace {

constexpr std::size_t kMaxName = 30;

const UserInteraction kConfirm{UserInteraction::Kind::ConfirmOnDevice, {}, 0, 0};

std::optional<ScriptConfig::Simple> simpleType(OutputType type) {
    switch (type) {
    case OutputType::ShWpkh:
        return ScriptConfig::Simple::ShWpkh;
    case OutputType::Wpkh:
        return ScriptConfig::Simple::Wpkh;
    case OutputType::Tr:
        return ScriptConfig::Simple::Tr;
    default:
        return std::nullopt;
    }
}

/// The type of single-signature account that a path belongs to.
std::optional<ScriptConfig::Simple> simpleType(const keys::DerivationPath& path) {
    if (path.empty()) return std::nullopt;
    if (path.steps()[0] == keys::hardened(49)) return ScriptConfig::Simple::ShWpkh;
    if (path.steps()[0] == keys::hardened(84)) return ScriptConfig::Simple::Wpkh;
    return std::nullopt;
}

bool isMultisigType(OutputType type) {
    return type == OutputType::WshMulti || type == OutputType::ShWshMulti;
}

Bytes asPsbtSignature(const ByteArray<64>& signature, bool isTaproot) {
    if (isTaproot) return toBytes(signature);
    Bytes der = crypto::toDer(signature);
    der.push_back(bitcoin::kSighashAll);
    return der;
}

/// The key that the input's script asks for, as PSBT names it.
Result<Bytes> signerOf(const bitcoin::PsbtInput& input, const AccountKey& own, const keys::DerivationPath& path,
                       bool isTaproot) {
    if (isTaproot) return toBytes(ByteView(input.spentOutput()->scriptPubKey.bytes).subspan(2));
    SANDYK_TRY(const auto key, own.key.derive(path.after(own.origin.path.size())));
    return toBytes(key.key().compressed());
}

} // namespace

BitBoxDevice::BitBoxDevice(std::string_view model, std::span<const Capability> capabilities,
                           std::unique_ptr<Transport> transport, TransportOpener reopen,
                           std::unique_ptr<HostRandom> random)
    : m_model(model), m_capabilities(capabilities), m_link(std::move(transport), std::move(reopen), std::move(random)) {
}

Result<DeviceState> BitBoxDevice::state(const DeviceCall& call) {
    SANDYK_TRY(const BasicInfo info, m_link.info(call));
    DeviceState state{info.isBtcOnly ? "Bitcoin-only" : "Multi", info.version, DeviceState::Needs::Nothing};
    const auto version = Version::parse(info.version);
    if (!version || !findCapability(m_capabilities, m_model, *version, Feature::Safe)) {
        state.needs = DeviceState::Needs::Update;
        return state;
    }
    if (!info.isInitialized || !info.isUnlocked) {
        state.needs = info.isInitialized ? DeviceState::Needs::Unlock : DeviceState::Needs::SetUp;
        return state;
    }
    const auto connected = m_link.connect(BitBoxLink::MayAsk::No, call);
    if (!connected && connected.error().code != ErrorCode::DevicePairing) return Failure(connected.error());
    if (!connected) state.needs = DeviceState::Needs::Pair;
    if (!m_link.isGenuine()) state.notices.push_back(DeviceNotice::NotGenuine);
    if (m_keyHasChanged) state.notices.push_back(DeviceNotice::KeyChanged);
    return state;
}

Result<void> BitBoxDevice::prepare(Network, const DeviceCall& call) {
    m_version.reset();
    SANDYK_TRY(const BasicInfo info, m_link.info(call));
    const auto version = Version::parse(info.version);
    if (!version) return fail(ErrorCode::DeviceProtocol, "the firmware names no version");
    SANDYK_CHECK(requireFeature(m_capabilities, m_model, *version, Feature::Safe));
    if (!info.isInitialized) return fail(ErrorCode::DeviceNotSetUp, "the device has no seed");
    SANDYK_CHECK(m_link.connect(BitBoxLink::MayAsk::Yes, call));
    m_version = version;
    return {};
}

Result<void> BitBoxDevice::require(Feature feature) const {
    if (!m_version) return fail(ErrorCode::DeviceLocked, "the device has not been prepared");
    return requireFeature(m_capabilities, m_model, *m_version, feature);
}

Result<keys::Fingerprint> BitBoxDevice::fingerprint(const DeviceCall& call) {
    SANDYK_TRY(const Bytes response, m_link.query(fingerprintRequest(), {}, call));
    SANDYK_TRY(const keys::Fingerprint fingerprint, parseFingerprint(response));
    m_keyHasChanged = m_link.noteSeed(fingerprint);
    return fingerprint;
}

Result<keys::ExtendedPublicKey> BitBoxDevice::xpub(const keys::DerivationPath& path, Network network, bool display,
                                                   const DeviceCall& call) {
    SANDYK_CHECK(require(Feature::Safe));
    std::optional<UserInteraction> question;
    if (display) question = kConfirm;
    SANDYK_TRY(const Bytes response,
               m_link.query(xpubRequest(coinOf(network), path, display), std::move(question), call));
    SANDYK_TRY(const std::string text, parsePub(response));
    const auto key = keys::ExtendedPublicKey::parse(text);
    if (!key) return fail(ErrorCode::DeviceProtocol, "no extended key");
    const std::uint32_t last = path.empty() ? 0 : path.steps().back();
    if (!key->matches(network) || key->depth() != path.size() || key->childNumber() != last)
        return fail(ErrorCode::DeviceProtocol, "an extended key of another path or network");
    return *key;
}

Result<BitBoxDevice::Account> BitBoxDevice::accountOf(const DeviceWallet& wallet, const DeviceCall& call) {
    SANDYK_CHECK(require(Feature::Safe));
    SANDYK_CHECK(requireWallet(m_capabilities, m_model, *m_version, wallet.descriptor));
    SANDYK_CHECK(wallet.descriptor.checkNetwork(wallet.network));
    SANDYK_TRY(const std::vector<AccountKey> keys, accountKeys(wallet.descriptor));
    SANDYK_TRY(const keys::Fingerprint device, fingerprint(call));
    SANDYK_TRY(const std::size_t own, ownKeyIndex(keys, device));
    const OutputType type = wallet.descriptor.type();
    const Coin coin = coinOf(wallet.network);
    if (isMultisigType(type)) {
        if (!wallet.descriptor.isSortedMulti())
            return fail(ErrorCode::DeviceUnsupported, "the device sorts the keys of a multisig");
        const auto config =
            ScriptConfig::multisig(wallet.descriptor.threshold(), keys, own, type == OutputType::ShWshMulti);
        return Account{keys[own], {config, keys[own].origin.path}, coin, true};
    }
    const auto simple = simpleType(type);
    if (!simple || keys.size() != 1) return fail(ErrorCode::DeviceUnsupported, "a wallet of another kind");
    return Account{keys[own], {ScriptConfig::simple(*simple), keys[own].origin.path}, coin, false};
}

Failure BitBoxDevice::explain(Error error, const Account& account, const DeviceCall& call) {
    if (!account.isMultisig || error.code != ErrorCode::DeviceRejectedData) return Failure(std::move(error));
    const auto response =
        m_link.query(isRegisteredRequest(account.coin, account.config.config, &account.config.path), {}, call);
    const auto isRegistered = response ? parseIsRegistered(*response) : Result<bool>(Failure(response.error()));
    if (isRegistered && !*isRegistered) return fail(ErrorCode::DeviceRegistration, "the wallet is not registered");
    return Failure(std::move(error));
}

Result<bitcoin::Address> BitBoxDevice::showAddress(const DeviceWallet& wallet, std::uint32_t keychain,
                                                   std::uint32_t index, const DeviceCall& call) {
    SANDYK_TRY(const Account account, accountOf(wallet, call));
    const std::vector<bitcoin::Descriptor> keychains = wallet.descriptor.singlePaths();
    if (keychain >= keychains.size()) return fail(ErrorCode::Usage, "no such keychain");
    SANDYK_TRY(const bitcoin::Script script, keychains[keychain].scriptPubKey(index));
    const auto expected = bitcoin::Address::fromScript(script, wallet.network);
    if (!expected) return fail(ErrorCode::DeviceUnsupported, "a script without an address");
    const UserInteraction question{UserInteraction::Kind::CheckAddress, expected->toString(), 0, 0};
    SANDYK_TRY(const Bytes response,
               m_link.query(addressRequest(account.coin, account.config.path.child(keychain).child(index),
                                           account.config.config, true),
                            question, call));
    const auto address = parsePub(response);
    if (!address) return explain(address.error(), account, call);
    if (*address != expected->toString())
        return fail(ErrorCode::DeviceAddress, "the device has another address",
                    {{"device", *address}, {"wallet", expected->toString()}});
    return *expected;
}

bool BitBoxDevice::needsRegistration(const DeviceWallet& wallet) const {
    return isMultisigType(wallet.descriptor.type());
}

Result<Registration> BitBoxDevice::registerWallet(const DeviceWallet& wallet, const DeviceCall& call) {
    SANDYK_TRY(const Account account, accountOf(wallet, call));
    if (!account.isMultisig) return fail(ErrorCode::Usage, "this wallet needs no registration");
    const std::string name = deviceName(wallet.name, kMaxName);
    const ScriptConfig& config = account.config.config;
    SANDYK_TRY(const Bytes before,
               m_link.query(isRegisteredRequest(account.coin, config, &account.config.path), {}, call));
    SANDYK_TRY(const bool isKnown, parseIsRegistered(before));
    if (isKnown) return Registration{name, {}};
    SANDYK_TRY(
        const Bytes response,
        m_link.query(registerRequest(account.coin, config, &account.config.path, name, KeyForm::Xpub), kConfirm, call));
    SANDYK_CHECK(parseSuccess(response));
    return Registration{name, {}};
}

Result<std::vector<DeviceSignature>> BitBoxDevice::sign(const bitcoin::Psbt& psbt, const DeviceWallet& wallet,
                                                        const DeviceCall& call) {
    SANDYK_TRY(const Account account, accountOf(wallet, call));
    const bool isTaproot = wallet.descriptor.type() == OutputType::Tr;
    SANDYK_TRY(SignRequest request, signRequest(psbt, wallet.descriptor.singlePaths(), account.own, account.coin,
                                                account.config, isTaproot));
    const std::vector<SignRequest::Input> inputs = request.inputs;
    SignLoop loop(std::move(request), [this] { return m_link.chance().draw(); });
    std::optional<Bytes> next = loop.first();
    std::size_t answered = 0;
    while (next) {
        SANDYK_TRY(const Bytes response, m_link.query(*next, kConfirm, call));
        auto given = loop.answer(response);
        if (!given) return answered == 0 ? explain(given.error(), account, call) : Failure(given.error());
        next = std::move(*given);
        ++answered;
    }
    std::vector<DeviceSignature> signatures;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        SANDYK_TRY(Bytes key, signerOf(psbt.inputs[i], account.own, inputs[i].path, isTaproot));
        signatures.push_back({i, std::move(key), asPsbtSignature(*loop.signatures()[i], isTaproot)});
    }
    return signatures;
}

Result<std::string> BitBoxDevice::signMessage(const keys::DerivationPath& path, const crypto::PublicKey& key,
                                              std::string_view message, const DeviceCall& call) {
    SANDYK_CHECK(require(Feature::Message));
    const auto type = simpleType(path);
    if (!type) return fail(ErrorCode::DeviceUnsupported, "the device signs messages with keys of m/49h and m/84h");
    const bool isMain = path.size() > 1 && path.steps()[1] == keys::hardened(0);
    const Hash256 nonce = m_link.chance().draw();
    SANDYK_TRY(const Bytes committed,
               m_link.query(signMessageRequest(isMain ? Coin::Bitcoin : Coin::Testnet,
                                               {ScriptConfig::simple(*type), path}, message, hostCommitment(nonce)),
                            kConfirm, call));
    SANDYK_TRY(const crypto::PublicKey commitment, parseSignerCommitment(committed));
    SANDYK_TRY(const Bytes response, m_link.query(hostNonceRequest(nonce), {}, call));
    SANDYK_TRY(const ByteArray<65> answer, parseMessageSignature(response));
    crypto::CompactSignature compact;
    std::copy_n(answer.begin(), compact.size(), compact.begin());
    SANDYK_CHECK(checkHostNonce(commitment, nonce, compact));
    if (answer.back() > 3) return fail(ErrorCode::DeviceProtocol, "no such recovery id");
    ByteArray<65> signature;
    signature[0] = static_cast<std::uint8_t>(31 + answer.back());
    std::ranges::copy(compact, signature.begin() + 1);
    const auto signer = crypto::recoverPublicKey(bitcoin::legacyMessageHash(message), signature);
    if (!signer || *signer != key)
        return fail(ErrorCode::DeviceBadSignature, "a signature by another key or of another message");
    return toBase64(signature);
}

} // namespace sandyk::hw::bitbox02
