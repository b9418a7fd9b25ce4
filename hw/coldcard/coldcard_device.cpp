#include "coldcard/coldcard_device.h"

#include <algorithm>

#include "base/encoding.h"
#include "bitcoin/message.h"
#include "bitcoin/multisig_file.h"
#include "bitcoin/psbt_roles.h"
#include "crypto/hash.h"

namespace sandyk::hw::coldcard {

using bitcoin::Address;
using signing::UserInteraction;

namespace {

constexpr std::size_t kMaxName = 20;
/// Approving a wallet has no answer of its own: the device is asked whether it knows it now.
constexpr std::size_t kApprovalPolls = 1'200;

const UserInteraction kConfirm{UserInteraction::Kind::ConfirmOnDevice, {}, 0, 0};

std::vector<keys::Fingerprint> seedsOf(const bitcoin::Descriptor& descriptor) {
    std::vector<keys::Fingerprint> seeds;
    for (const bitcoin::DescriptorKey& key : descriptor.keys()) {
        if (key.origin) seeds.push_back(key.origin->fingerprint);
    }
    return seeds;
}

std::string_view chainName(Network network) {
    if (network == Network::Main) return "BTC";
    return network == Network::Regtest ? "XRT" : "XTN";
}

std::optional<AddressFormat> messageFormat(const keys::DerivationPath& path) {
    if (path.empty()) return std::nullopt;
    switch (path.steps()[0]) {
    case keys::hardened(44):
        return AddressFormat::Pkh;
    case keys::hardened(49):
        return AddressFormat::ShWpkh;
    case keys::hardened(84):
        return AddressFormat::Wpkh;
    default:
        return std::nullopt;
    }
}

} // namespace

ColdcardDevice::ColdcardDevice(std::string_view model, std::span<const Capability> capabilities,
                               std::unique_ptr<Transport> transport, TransportOpener reopen, LineVersion version,
                               std::function<crypto::PrivateKey()> makeKey)
    : m_model(model), m_capabilities(capabilities),
      m_link(std::move(transport), std::move(reopen), version, std::move(makeKey)) {}

Result<Firmware> ColdcardDevice::firmware(const DeviceCall& call) {
    SANDYK_TRY(const Bytes answer, m_link.run({plainCommand("vers"), {}, {}}, call));
    return parseFirmware(answer);
}

Result<DeviceState> ColdcardDevice::state(const DeviceCall& call) {
    DeviceState state;
    const auto version = firmware(call);
    if (!version && version.error().code == ErrorCode::DeviceNotSetUp) {
        state.needs = DeviceState::Needs::SetUp;
        return state;
    }
    if (!version) return Failure(version.error());
    state.version = version->version;
    if (!makesSafeKeys(version->version)) state.notices.push_back(DeviceNotice::OldFirmware);
    return state;
}

Result<void> ColdcardDevice::prepare(Network network, const DeviceCall& call) {
    m_firmware.reset();
    SANDYK_TRY(Firmware version, firmware(call));
    SANDYK_TRY(const Bytes answer, m_link.run({plainCommand("blkc"), {}, {}}, call));
    SANDYK_TRY(const std::string chain, parseText(answer));
    if (chain != chainName(network))
        return fail(ErrorCode::DeviceNetwork, "the device is set to " + chain, {{"device", chain}});
    m_firmware = std::move(version);
    return {};
}

Result<keys::Fingerprint> ColdcardDevice::fingerprint(const DeviceCall& call) {
    // It came with the line; who holds the other end was proven since.
    SANDYK_CHECK(m_link.run({plainCommand("vers"), {}, {}}, call));
    return m_link.greeting().fingerprint;
}

Result<keys::ExtendedPublicKey> ColdcardDevice::xpub(const keys::DerivationPath& path, Network network, bool display,
                                                     const DeviceCall& call) {
    if (!m_firmware) return fail(ErrorCode::DeviceLocked, "the device has not been prepared");
    if (display) return fail(ErrorCode::DeviceUnsupported, "the device shows no extended keys on request");
    if (!makesSafeKeys(m_firmware->version))
        return fail(ErrorCode::DeviceFirmware, "keys made by version " + m_firmware->version + " are not safe",
                    {{"needed", "5.6.1"}});
    SANDYK_TRY(const Bytes answer, m_link.run({xpubCommand(path), {}, {}}, call));
    SANDYK_TRY(const std::string text, parseText(answer));
    const auto key = keys::ExtendedPublicKey::parse(text);
    if (!key) return fail(ErrorCode::DeviceProtocol, "no extended key");
    const std::uint32_t last = path.empty() ? 0 : path.steps().back();
    if (!key->matches(network) || key->depth() != path.size() || key->childNumber() != last)
        return fail(ErrorCode::DeviceProtocol, "an extended key of another path or network");
    return *key;
}

Result<AddressFormat> ColdcardDevice::require(const DeviceWallet& wallet) const {
    if (!m_firmware) return fail(ErrorCode::DeviceLocked, "the device has not been prepared");
    SANDYK_CHECK(wallet.descriptor.checkNetwork(wallet.network));
    // Simulators and releases to come do not always name a version; they can do what all can.
    const Version version = Version::parse(m_firmware->version).value_or(Version{4, 0, 0});
    SANDYK_CHECK(requireWallet(m_capabilities, m_model, version, wallet.descriptor));
    const auto format = addressFormat(wallet.descriptor.type());
    if (!format) return fail(ErrorCode::DeviceUnsupported, "a wallet of another kind");
    return *format;
}

Result<bool> ColdcardDevice::knowsMultisig(const DeviceWallet& wallet, const DeviceCall& call) {
    const Bytes command = findMultisigCommand(wallet.descriptor.threshold(), seedsOf(wallet.descriptor));
    SANDYK_TRY(const Bytes answer, m_link.run({command, {}, {}}, call));
    SANDYK_TRY(const std::uint32_t known, parseNumber(answer));
    return known != 0;
}

Failure ColdcardDevice::explain(Error error, const DeviceWallet& wallet, const DeviceCall& call) {
    if (error.code != ErrorCode::DeviceRejectedData || !needsRegistration(wallet)) return Failure(std::move(error));
    const auto known = knowsMultisig(wallet, call);
    if (known && !*known) return fail(ErrorCode::DeviceRegistration, error.detail);
    return Failure(std::move(error));
}

Result<Address> ColdcardDevice::showAddress(const DeviceWallet& wallet, std::uint32_t keychain, std::uint32_t index,
                                            const DeviceCall& call) {
    SANDYK_TRY(const AddressFormat format, require(wallet));
    SANDYK_TRY(const std::vector<AccountKey> keys, accountKeys(wallet.descriptor));
    SANDYK_TRY(const std::size_t own, ownKeyIndex(keys, m_link.greeting().fingerprint));
    const std::vector<bitcoin::Descriptor> keychains = wallet.descriptor.singlePaths();
    if (keychain >= keychains.size()) return fail(ErrorCode::Usage, "no such keychain");
    SANDYK_TRY(const bitcoin::DerivedOutput derived, keychains[keychain].derive(index));
    const auto expected = Address::fromScript(derived.scriptPubKey, wallet.network);
    if (!expected) return fail(ErrorCode::DeviceUnsupported, "a script without an address");
    Command command;
    command.message = isMultisig(format) ? showMultisigCommand(format, wallet.descriptor.threshold(), derived)
                                         : showCommand(format, keys[own].origin.path.child(keychain).child(index));
    command.question = UserInteraction{UserInteraction::Kind::CheckAddress, expected->toString(), 0, 0};
    SANDYK_TRY(const Bytes answer, m_link.run(std::move(command), call));
    const auto address = parseText(answer);
    if (!address) return explain(address.error(), wallet, call);
    if (*address != expected->toString())
        return fail(ErrorCode::DeviceAddress, "the device has another address",
                    {{"device", *address}, {"wallet", expected->toString()}});
    return *expected;
}

bool ColdcardDevice::needsRegistration(const DeviceWallet& wallet) const {
    const auto format = addressFormat(wallet.descriptor.type());
    return format && isMultisig(*format);
}

Result<Registration> ColdcardDevice::registerWallet(const DeviceWallet& wallet, const DeviceCall& call) {
    SANDYK_TRY(const AddressFormat format, require(wallet));
    if (!isMultisig(format)) return fail(ErrorCode::Usage, "this wallet needs no registration");
    const std::string name = deviceName(wallet.name, kMaxName);
    auto text = bitcoin::multisigFileText(wallet.descriptor, name);
    if (!text) return fail(ErrorCode::DeviceUnsupported, text.error().detail);
    SANDYK_TRY(const bool isKnown, knowsMultisig(wallet, call));
    if (isKnown) return Registration{name, {}};
    SANDYK_CHECK(m_link.upload(asBytes(*text), call));
    const Hash256 hash = crypto::sha256(asBytes(*text));
    SANDYK_TRY(const Bytes answer, m_link.run({enrolCommand(text->size(), hash), {}, kConfirm}, call));
    SANDYK_CHECK(parseOkay(answer));
    for (std::size_t poll = 0; poll < kApprovalPolls; ++poll) {
        SANDYK_TRY(const bool isApproved, knowsMultisig(wallet, call));
        if (isApproved) return Registration{name, {}};
        m_link.pause(CommandSession::kPollPause, call);
        if (call.stop.stop_requested()) return fail(ErrorCode::Cancelled);
    }
    return fail(ErrorCode::DeviceRefused, "the wallet was not approved on the device");
}

Result<std::vector<DeviceSignature>> addedSignatures(const bitcoin::Psbt& sent, const bitcoin::Psbt& returned) {
    const auto before = sent.unsignedTransaction();
    const auto after = returned.unsignedTransaction();
    if (!before || !after || before->serializeWithoutWitness() != after->serializeWithoutWitness())
        return fail(ErrorCode::DeviceProtocol, "the transaction that came back is another");
    std::vector<DeviceSignature> added;
    for (std::size_t i = 0; i < sent.inputs.size(); ++i) {
        for (const auto& [key, signature] : returned.inputs[i].partialSignatures) {
            const auto known = sent.inputs[i].partialSignatures.find(key);
            if (known == sent.inputs[i].partialSignatures.end() || known->second != signature)
                added.push_back({i, key, signature});
        }
    }
    return added;
}

Result<std::vector<DeviceSignature>> ColdcardDevice::sign(const bitcoin::Psbt& psbt, const DeviceWallet& wallet,
                                                          const DeviceCall& call) {
    SANDYK_CHECK(require(wallet));
    // Every firmware reads version 0.
    SANDYK_TRY(const bitcoin::Psbt sent, bitcoin::convert(psbt, 0));
    const Bytes file = sent.serialize();
    SANDYK_CHECK(m_link.upload(file, call));
    SANDYK_TRY(const Bytes answer,
               m_link.run({signCommand(file.size(), crypto::sha256(file)), plainCommand("stok"), kConfirm}, call));
    const auto announced = parseSigned(answer);
    if (!announced) return explain(announced.error(), wallet, call);
    SANDYK_TRY(const Bytes result, m_link.download(*announced, call));
    const auto returned = bitcoin::Psbt::parse(result);
    if (!returned) return fail(ErrorCode::DeviceProtocol, "what came back is no PSBT");
    return addedSignatures(sent, *returned);
}

Result<std::string> ColdcardDevice::signMessage(const keys::DerivationPath& path, const crypto::PublicKey& key,
                                                std::string_view message, const DeviceCall& call) {
    if (!m_firmware) return fail(ErrorCode::DeviceLocked, "the device has not been prepared");
    const auto format = messageFormat(path);
    if (!format) return fail(ErrorCode::DeviceUnsupported, "the device signs messages with keys of m/44h, 49h and 84h");
    SANDYK_TRY(const Bytes answer,
               m_link.run({signMessageCommand(*format, path, message), plainCommand("smok"), kConfirm}, call));
    SANDYK_TRY(const SignedMessage made, parseSignedMessage(answer));
    // BIP137 puts the kind of address into the header; the recovery id is the same in all kinds.
    constexpr std::uint8_t kFirstHeader = 27;
    constexpr std::uint8_t kLastHeader = 42;
    ByteArray<65> signature = made.signature;
    if (signature[0] < kFirstHeader || signature[0] > kLastHeader)
        return fail(ErrorCode::DeviceProtocol, "an unknown header of a signature");
    signature[0] = static_cast<std::uint8_t>(31 + ((signature[0] - kFirstHeader) & 3));
    const auto signer = crypto::recoverPublicKey(bitcoin::legacyMessageHash(message), signature);
    if (!signer || *signer != key)
        return fail(ErrorCode::DeviceBadSignature, "a signature by another key or of another message");
    return toBase64(signature);
}

} // namespace sandyk::hw::coldcard
