#include "trezor/messages.h"

#include <algorithm>

#include "protobuf/message_reader.h"

namespace sandyk::hw::trezor {

using protobuf::MessageReader;
using protobuf::MessageWriter;
using signing::UserInteraction;

namespace {

constexpr std::size_t kMaxText = 128;    ///< of what a device says, for the log
constexpr std::size_t kMaxAddress = 128; ///< characters
constexpr std::size_t kMaxSessionId = 64;

Failure malformed(const char* what) {
    return fail(ErrorCode::DeviceProtocol, std::string("the device has sent no ") + what);
}

std::string printable(std::string_view text) {
    std::string out(text.substr(0, kMaxText));
    std::ranges::replace_if(
        out, [](char c) { return c < 0x20 || c >= 0x7f; }, '?');
    return out;
}

Maker makerOf(std::string_view vendor) {
    if (vendor == "trezor.io" || vendor == "bitcointrezor.com") return Maker::Trezor;
    if (vendor == "keepkey.com") return Maker::KeepKey;
    if (vendor.starts_with("onekey")) return Maker::OneKey;
    return Maker::Unknown;
}

/// `internal` names the hardware, in newer firmwares only.
std::string_view trezorModel(std::string_view model, std::string_view internal) {
    constexpr std::pair<std::string_view, std::string_view> kNames[] = {
        {"T1B1", "One"},    {"1", "One"},         {"T2T1", "Model T"},  {"T", "Model T"},
        {"T2B1", "Safe 3"}, {"T3B1", "Safe 3"},   {"Safe 3", "Safe 3"}, {"R", "Safe 3"},
        {"T3T1", "Safe 5"}, {"Safe 5", "Safe 5"}, {"T3W1", "Safe 7"},   {"Safe 7", "Safe 7"},
    };
    for (const std::string_view wanted : {internal, model}) {
        for (const auto& [name, ours] : kNames) {
            if (name == wanted) return ours;
        }
    }
    // The first firmwares of the first model name none.
    return model.empty() && internal.empty() ? "One" : std::string_view();
}

/// Fields that only the makers of today's messages have; KeepKey uses their numbers for other things.
Result<void> readTrezorFields(const MessageReader& message, Features& features) {
    constexpr std::uint64_t kEntersPassphrase = 17;
    SANDYK_TRY(const bool needsBackup, message.boolean(19));
    SANDYK_TRY(const bool hasUnfinishedBackup, message.boolean(27));
    SANDYK_TRY(const auto capabilities, message.numbers(30));
    SANDYK_TRY(const ByteView session, message.bytes(35));
    if (session.size() > kMaxSessionId) return malformed("session id");
    SANDYK_TRY(features.onlyEntersPassphraseItself, message.boolean(36));
    features.hasNoBackup = needsBackup || hasUnfinishedBackup;
    features.canEnterPassphrase = std::ranges::find(capabilities, kEntersPassphrase) != capabilities.end();
    features.sessionId = toBytes(session);
    SANDYK_TRY(const std::uint64_t unlocked, message.number(16, 1));
    features.isUnlocked = unlocked != 0;
    return {};
}

void addPath(MessageWriter& writer, std::uint32_t field, const keys::DerivationPath& path) {
    writer.repeated(field, path.steps());
}

void addScriptType(MessageWriter& writer, std::uint32_t field, ScriptType type) {
    if (type != ScriptType::Pkh) writer.varint(field, static_cast<std::uint64_t>(type));
}

ErrorCode codeOf(std::uint64_t failure) {
    switch (failure) {
    case 1:  // unexpected message
    case 17: // the device wants another protocol (THP)
        return ErrorCode::DeviceUnsupported;
    case 3:  // data
    case 8:  // signature
    case 9:  // cannot be processed
    case 10: // funds
        return ErrorCode::DeviceRejectedData;
    case 4: // cancelled
    case 6: // PIN cancelled
        return ErrorCode::DeviceRefused;
    case 5:  // PIN expected
    case 16: // locked
        return ErrorCode::DeviceLocked;
    case 7: // PIN wrong
        return ErrorCode::DevicePin;
    case 11:
        return ErrorCode::DeviceNotSetUp;
    case 15: // busy
        return ErrorCode::DeviceInUse;
    default:
        return ErrorCode::DeviceProtocol;
    }
}

} // namespace

Result<Features> Features::parse(ByteView payload) {
    SANDYK_TRY(const MessageReader message, MessageReader::parse(payload));
    Features features;
    SANDYK_TRY(const std::string_view vendor, message.text(1));
    SANDYK_TRY(const std::uint32_t major, message.number32(2));
    SANDYK_TRY(const std::uint32_t minor, message.number32(3));
    SANDYK_TRY(const std::uint32_t patch, message.number32(4));
    if (std::max({major, minor, patch}) > 0xffff) return malformed("version");
    features.version = {static_cast<std::uint16_t>(major), static_cast<std::uint16_t>(minor),
                        static_cast<std::uint16_t>(patch)};
    features.maker = makerOf(vendor);
    SANDYK_TRY(features.isBootloader, message.boolean(5));
    SANDYK_TRY(const bool hasPin, message.boolean(7));
    SANDYK_TRY(features.wantsPassphrase, message.boolean(8));
    SANDYK_TRY(features.isSetUp, message.boolean(12));
    if (features.maker == Maker::KeepKey) {
        SANDYK_TRY(const bool isPinCached, message.boolean(16));
        features.isUnlocked = !hasPin || isPinCached;
        features.entersPinHere = true;
        features.model = "KeepKey";
        return features;
    }
    if (features.maker == Maker::Unknown) return features;
    SANDYK_CHECK(readTrezorFields(message, features));
    SANDYK_TRY(const std::string_view model, message.text(21));
    SANDYK_TRY(const std::string_view internal, message.text(44));
    const std::string_view name = trezorModel(model, internal);
    features.model = features.maker == Maker::OneKey ? "OneKey" : name;
    features.entersPinHere = name == "One";
    return features;
}

Dialect Dialect::of(const Features& features) {
    Dialect dialect;
    dialect.isKeepKey = features.maker == Maker::KeepKey;
    if (features.maker != Maker::Trezor) return dialect;
    // Older firmwares pass over the fields that they do not know.
    const bool isOne = features.model == "One";
    dialect.sortsKeys = features.version >= (isOne ? Version{1, 13, 0} : Version{2, 8, 0});
    dialect.canOmitResult = features.version >= (isOne ? Version{1, 11, 2} : Version{2, 5, 3});
    return dialect;
}

ScriptType scriptTypeOf(const keys::DerivationPath& path) {
    if (path.empty()) return ScriptType::Pkh;
    switch (path.steps().front()) {
    case keys::hardened(49):
        return ScriptType::ShWitness;
    case keys::hardened(84):
        return ScriptType::Witness;
    case keys::hardened(86):
        return ScriptType::Taproot;
    default:
        return ScriptType::Pkh;
    }
}

std::string_view coinName(Network network) {
    return network == Network::Main ? "Bitcoin" : "Testnet";
}

Request initializeRequest(ByteView sessionId) {
    MessageWriter writer;
    if (!sessionId.empty()) writer.bytes(1, sessionId);
    return {MessageType::Initialize, writer.take(), MessageType::Features};
}

Request featuresRequest() {
    return {MessageType::GetFeatures, {}, MessageType::Features};
}

Request publicKeyRequest(const keys::DerivationPath& path, Network network, bool display, const Dialect& dialect) {
    MessageWriter writer;
    addPath(writer, 1, path);
    if (display) writer.boolean(3, true);
    writer.text(4, coinName(network));
    if (!dialect.isKeepKey) {
        addScriptType(writer, 5, scriptTypeOf(path));
        writer.boolean(6, true); // xpub or tpub for every script type
    }
    return {MessageType::GetPublicKey,
            writer.take(),
            MessageType::PublicKey,
            {UserInteraction::Kind::ConfirmOnDevice, path.toString(), 0, 0}};
}

Request addressRequest(const keys::DerivationPath& path, Network network, ScriptType type,
                       const std::optional<MessageWriter>& multisig, const std::string& expected) {
    MessageWriter writer;
    addPath(writer, 1, path);
    writer.text(2, coinName(network)).boolean(3, true);
    if (multisig) writer.message(4, *multisig);
    addScriptType(writer, 5, type);
    return {MessageType::GetAddress,
            writer.take(),
            MessageType::Address,
            {UserInteraction::Kind::CheckAddress, expected, 0, 0}};
}

Request messageRequest(const keys::DerivationPath& path, Network network, std::string_view message) {
    MessageWriter writer;
    addPath(writer, 1, path);
    writer.text(2, message).text(3, coinName(network));
    addScriptType(writer, 4, scriptTypeOf(path));
    return {MessageType::SignMessage,
            writer.take(),
            MessageType::MessageSignature,
            {UserInteraction::Kind::ConfirmOnDevice, path.toString(), 0, 0}};
}

Result<PublicKeyAnswer> parsePublicKey(ByteView payload, const keys::DerivationPath& path, Network network) {
    SANDYK_TRY(const MessageReader message, MessageReader::parse(payload));
    SANDYK_TRY(const MessageReader node, message.message(1));
    SANDYK_TRY(const std::string_view text, message.text(2));
    SANDYK_TRY(const ByteView chainCode, node.bytes(4));
    SANDYK_TRY(const ByteView key, node.bytes(6));
    const auto extended = keys::ExtendedPublicKey::parse(text);
    if (!extended) return malformed("extended key");
    if (!extended->matches(network)) return malformed("extended key of this network");
    if (extended->depth() != path.size() || (!path.empty() && extended->childNumber() != path.steps().back()))
        return malformed("extended key of the path that was asked for");
    if (!equal(extended->chainCode(), chainCode) || !equal(extended->key().compressed(), key))
        return malformed("extended key that is the same in both forms");
    PublicKeyAnswer answer{*extended, std::nullopt};
    if (message.has(3)) {
        SANDYK_TRY(const std::uint32_t master, message.number32(3));
        answer.master.emplace();
        for (std::size_t i = 0; i < 4; ++i)
            answer.master->bytes[i] = static_cast<std::uint8_t>(master >> (24 - 8 * i) & 0xff);
    }
    return answer;
}

Result<std::string> parseAddress(ByteView payload) {
    SANDYK_TRY(const MessageReader message, MessageReader::parse(payload));
    SANDYK_TRY(const std::string_view text, message.text(1));
    if (text.empty() || text.size() > kMaxAddress || printable(text) != text) return malformed("address");
    return std::string(text);
}

Result<ByteArray<65>> parseMessageSignature(ByteView payload) {
    constexpr std::uint8_t kFirstHeader = 27;
    constexpr std::uint8_t kLastHeader = 42;
    SANDYK_TRY(const MessageReader message, MessageReader::parse(payload));
    SANDYK_TRY(const ByteView bytes, message.bytes(2));
    ByteArray<65> signature{};
    if (bytes.size() != signature.size() || bytes[0] < kFirstHeader || bytes[0] > kLastHeader)
        return malformed("message signature");
    std::ranges::copy(bytes, signature.begin());
    return signature;
}

Error failureError(ByteView payload) {
    const auto message = MessageReader::parse(payload);
    if (!message) return message.error();
    const auto code = message->number(1);
    const auto text = message->text(2);
    if (!code || !text) return {ErrorCode::DeviceProtocol, "a failure that is no failure", {}};
    return {codeOf(*code), "the device says: " + printable(*text), {{"failure", std::to_string(*code)}}};
}

} // namespace sandyk::hw::trezor
