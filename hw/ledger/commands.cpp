#include "ledger/commands.h"

#include "base/byte_reader.h"
#include "ledger/psbt_maps.h"

namespace sandyk::hw::ledger {

using signing::UserInteraction;

namespace {

constexpr std::uint8_t kSystemClass = 0xb0;
constexpr std::uint8_t kDashboardClass = 0xe0;
constexpr std::uint8_t kBitcoinClass = 0xe1;
constexpr std::uint8_t kProtocolVersion = 1;
enum Instruction : std::uint8_t {
    GetXpub = 0x00,
    GetAppInfo = 0x01,
    Register = 0x02,
    GetAddress = 0x03,
    SignPsbt = 0x04,
    GetFingerprint = 0x05,
    SignMessage = 0x10,
    QuitApp = 0xa7,
    OpenApp = 0xd8,
};

constexpr std::size_t kMaxPathSteps = 8;
constexpr std::size_t kMessageChunk = 64;
constexpr std::size_t kMaxAddress = 90;
/// Policies cost a few dozen rounds, an input or output of a signing about a hundred, each chunk of a message three;
/// depth of the trees and large previous transactions add to that.
constexpr std::size_t kBaseRounds = 10'000;
constexpr std::size_t kRoundsPerMap = 5'000;
constexpr std::size_t kRoundsPerChunk = 10;

Command bitcoinCommand(Instruction instruction, Bytes data) {
    Command command;
    command.apdu = {kBitcoinClass, instruction, 0, kProtocolVersion, std::move(data)};
    return command;
}

Result<void> writePath(ByteWriter& out, const keys::DerivationPath& path) {
    if (path.size() > kMaxPathSteps) return fail(ErrorCode::DeviceUnsupported, "a path of more than 8 steps");
    out.u8(static_cast<std::uint8_t>(path.size()));
    for (const std::uint32_t step : path.steps())
        out.u32BigEndian(step);
    return {};
}

void addPolicy(ClientCommands& client, const WalletPolicy& policy) {
    client.addPreimage(policy.serialize());
    client.addPreimage(toBytes(asBytes(policy.descriptorTemplate)));
    client.addTree(policy.keyElements());
}

/// Number of pairs, root of the keys, root of the values.
Bytes commitment(ClientCommands& client, const PsbtMaps::Map& map) {
    std::vector<Bytes> keys;
    std::vector<Bytes> values;
    for (const auto& [key, value] : map) {
        keys.push_back(key);
        values.push_back(value);
    }
    ByteWriter out;
    out.compactSize(map.size());
    out.bytes(client.addTree(keys));
    out.bytes(client.addTree(values));
    return out.take();
}

/// Number of maps and the root of their commitments.
void writeMaps(ByteWriter& out, ClientCommands& client, const std::vector<PsbtMaps::Map>& maps) {
    std::vector<Bytes> commitments;
    for (const PsbtMaps::Map& map : maps)
        commitments.push_back(commitment(client, map));
    out.compactSize(maps.size());
    out.bytes(client.addTree(commitments));
}

Failure malformed(const char* what) {
    return fail(ErrorCode::DeviceProtocol, std::string("the device's answer is no ") + what);
}

Result<std::string> printable(ByteView bytes, const char* what) {
    for (const std::uint8_t byte : bytes) {
        if (byte < 0x20 || byte > 0x7e) return malformed(what);
    }
    return std::string(asText(bytes));
}

/// A length of one byte and that much text.
Result<std::string> shortText(ByteReader& reader, const char* what) {
    const auto size = reader.u8();
    if (!size) return malformed(what);
    const auto text = reader.take(*size);
    if (!text) return malformed(what);
    return printable(*text, what);
}

} // namespace

Command appInfoCommand() {
    Command command;
    command.apdu = {kSystemClass, GetAppInfo, 0, 0, {}};
    return command;
}

Command openAppCommand(std::string_view name) {
    Command command;
    command.apdu = {kDashboardClass, OpenApp, 0, 0, toBytes(asBytes(name))};
    command.question = UserInteraction{UserInteraction::Kind::OpenApp, std::string(name)};
    return command;
}

Command quitAppCommand() {
    Command command;
    command.apdu = {kSystemClass, QuitApp, 0, 0, {}};
    return command;
}

Command fingerprintCommand() {
    return bitcoinCommand(GetFingerprint, {});
}

Result<Command> xpubCommand(const keys::DerivationPath& path, bool display) {
    ByteWriter data;
    data.u8(display ? 1 : 0);
    SANDYK_CHECK(writePath(data, path));
    Command command = bitcoinCommand(GetXpub, data.take());
    if (display) command.question = UserInteraction{UserInteraction::Kind::ConfirmOnDevice, path.toString()};
    return command;
}

Result<Command> registerCommand(const WalletPolicy& policy) {
    ByteWriter data;
    data.lengthPrefixed(policy.serialize());
    if (data.size() > Apdu::kMaxData) return fail(ErrorCode::DeviceUnsupported, "a policy that is too long");
    Command command = bitcoinCommand(Register, data.take());
    addPolicy(command.client, policy);
    command.question = UserInteraction{UserInteraction::Kind::ConfirmOnDevice, policy.name};
    command.maxRounds = kBaseRounds;
    return command;
}

Command addressCommand(const WalletPolicy& policy, const PolicyHmac& hmac, bool change, std::uint32_t index,
                       bool display, const std::string& expected) {
    ByteWriter data;
    data.u8(display ? 1 : 0);
    data.bytes(policy.id());
    data.bytes(hmac);
    data.u8(change ? 1 : 0);
    data.u32BigEndian(index);
    Command command = bitcoinCommand(GetAddress, data.take());
    addPolicy(command.client, policy);
    if (display) command.question = UserInteraction{UserInteraction::Kind::CheckAddress, expected};
    command.maxRounds = kBaseRounds;
    return command;
}

Result<Command> signPsbtCommand(const bitcoin::Psbt& psbt, const WalletPolicy& policy, const PolicyHmac& hmac) {
    SANDYK_TRY(const PsbtMaps maps, PsbtMaps::of(psbt));
    Command command;
    ByteWriter data;
    data.bytes(commitment(command.client, maps.global));
    writeMaps(data, command.client, maps.inputs);
    writeMaps(data, command.client, maps.outputs);
    data.bytes(policy.id());
    data.bytes(hmac);
    addPolicy(command.client, policy);
    command.apdu = {kBitcoinClass, SignPsbt, 0, kProtocolVersion, data.take()};
    command.question = UserInteraction{UserInteraction::Kind::ConfirmOnDevice, policy.name};
    command.maxRounds = kBaseRounds + kRoundsPerMap * (maps.inputs.size() + maps.outputs.size());
    command.progressTotal = maps.inputs.size();
    return command;
}

Result<Command> signMessageCommand(const keys::DerivationPath& path, std::string_view message) {
    std::vector<Bytes> chunks;
    for (std::size_t at = 0; at < message.size(); at += kMessageChunk)
        chunks.push_back(toBytes(asBytes(message.substr(at, kMessageChunk))));
    Command command;
    ByteWriter data;
    SANDYK_CHECK(writePath(data, path));
    data.compactSize(message.size());
    data.bytes(command.client.addTree(chunks));
    command.apdu = {kBitcoinClass, SignMessage, 0, kProtocolVersion, data.take()};
    command.question = UserInteraction{UserInteraction::Kind::ConfirmOnDevice, path.toString()};
    command.maxRounds = kBaseRounds + kRoundsPerChunk * chunks.size();
    return command;
}

Result<AppInfo> parseAppInfo(ByteView data) {
    constexpr std::uint8_t kFormat = 1;
    ByteReader reader(data);
    const auto format = reader.u8();
    if (!format || *format != kFormat) return malformed("description of an app");
    AppInfo info;
    SANDYK_TRY(info.name, shortText(reader, "name of an app"));
    SANDYK_TRY(info.version, shortText(reader, "version of an app"));
    return info;
}

Result<keys::Fingerprint> parseFingerprint(ByteView data) {
    keys::Fingerprint fingerprint;
    if (data.size() != fingerprint.bytes.size()) return malformed("fingerprint");
    std::ranges::copy(data, fingerprint.bytes.begin());
    return fingerprint;
}

Result<keys::ExtendedPublicKey> parseXpub(ByteView data, const keys::DerivationPath& path, Network network) {
    const auto key = keys::ExtendedPublicKey::parse(asText(data));
    if (!key) return malformed("extended key");
    if (!key->matches(network)) return malformed("extended key of this network");
    if (key->depth() != path.size() || (!path.empty() && key->childNumber() != path.steps().back()))
        return malformed("extended key of the path that was asked for");
    return *key;
}

Result<PolicyRegistration> parseRegistration(ByteView data) {
    ByteReader reader(data);
    const auto id = reader.array<32>();
    const auto hmac = reader.array<32>();
    if (!id || !hmac || !reader.atEnd()) return malformed("registration");
    return PolicyRegistration{*id, *hmac};
}

Result<std::string> parseAddress(ByteView data) {
    if (data.empty() || data.size() > kMaxAddress) return malformed("address");
    return printable(data, "address");
}

Result<YieldedSignature> parseSignature(ByteView yield) {
    constexpr std::size_t kXOnly = 32;
    constexpr std::size_t kCompressed = 33;
    ByteReader reader(yield);
    const auto input = reader.compactSize();
    if (!input || *input > 0xffff'ffff) return malformed("signature of an input");
    const auto keySize = reader.u8();
    if (!keySize) return malformed("signature by a key");
    const auto key = reader.take(*keySize);
    if (!key) return malformed("signature by a key");
    YieldedSignature signature;
    signature.input = static_cast<std::size_t>(*input);
    if (key->size() == 2 * kXOnly) {
        signature.leafHash.emplace();
        std::ranges::copy(key->subspan(kXOnly), signature.leafHash->begin());
    } else if (key->size() != kXOnly && key->size() != kCompressed) {
        return malformed("signature by a key");
    }
    signature.key = toBytes(key->size() == kCompressed ? *key : key->first(kXOnly));
    signature.signature = toBytes(*reader.take(reader.remaining()));
    if (signature.signature.empty()) return malformed("signature");
    return signature;
}

Result<ByteArray<65>> parseMessageSignature(ByteView data) {
    ByteArray<65> signature;
    if (data.size() != signature.size()) return malformed("signature of a message");
    std::ranges::copy(data, signature.begin());
    return signature;
}

} // namespace sandyk::hw::ledger
