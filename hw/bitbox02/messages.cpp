#include "bitbox02/messages.h"

#include <algorithm>

#include "base/byte_reader.h"

namespace sandyk::hw::bitbox02 {

using protobuf::MessageReader;
using protobuf::MessageWriter;

namespace {

// Fields of Request.
constexpr std::uint32_t kDeviceInfo = 4;
constexpr std::uint32_t kBtcPub = 8;
constexpr std::uint32_t kFingerprint = 24;
constexpr std::uint32_t kBtc = 25;
// Fields of Response.
constexpr std::uint32_t kError = 2;
constexpr std::uint32_t kPub = 5;
constexpr std::uint32_t kSignNext = 6;
constexpr std::uint32_t kFingerprintAnswer = 12;
constexpr std::uint32_t kBtcAnswer = 13;
// Fields of BTCRequest.
constexpr std::uint32_t kIsRegistered = 1;
constexpr std::uint32_t kRegister = 2;
constexpr std::uint32_t kSignMessage = 6;
constexpr std::uint32_t kHostNonce = 7;

Failure malformed(const char* what) {
    return fail(ErrorCode::DeviceProtocol, what);
}

MessageWriter pathField(MessageWriter message, std::uint32_t field, const keys::DerivationPath& path) {
    message.packed(field, path.steps());
    return message;
}

/// Numbers that are zero are left out, as proto3 does.
void number(MessageWriter& message, std::uint32_t field, std::uint64_t value) {
    if (value != 0) message.varint(field, value);
}

MessageWriter xpubMessage(const keys::ExtendedPublicKey& key) {
    MessageWriter message;
    message.bytes(1, Bytes{key.depth()}).bytes(2, key.parentFingerprint().bytes);
    number(message, 3, key.childNumber());
    message.bytes(4, key.chainCode()).bytes(5, key.key().compressed());
    return message;
}

MessageWriter originMessage(const AccountKey& key) {
    MessageWriter message;
    message.bytes(1, key.origin.fingerprint.bytes).packed(2, key.origin.path.steps());
    return message.message(3, xpubMessage(key.key));
}

MessageWriter registration(Coin coin, const ScriptConfig& config, const keys::DerivationPath* path) {
    MessageWriter message;
    number(message, 1, static_cast<std::uint32_t>(coin));
    message.message(2, config.message());
    if (path) message.packed(3, path->steps());
    return message;
}

Bytes request(std::uint32_t field, const MessageWriter& message) {
    return MessageWriter().message(field, message).take();
}

Failure deviceError(const MessageReader& error) {
    enum Code : std::uint64_t { InvalidInput = 101, UserAbort = 104, InvalidState = 105, Disabled = 106 };
    const auto code = error.number(1);
    if (!code) return Failure(code.error());
    ErrorCode meaning = ErrorCode::DeviceRejectedData;
    if (*code == UserAbort) meaning = ErrorCode::DeviceRefused;
    if (*code == InvalidState) meaning = ErrorCode::DeviceNotSetUp;
    if (*code == Disabled) meaning = ErrorCode::DeviceUnsupported;
    const std::string status = std::to_string(*code);
    return fail(meaning, "the device answers with error " + status, {{"status", status}});
}

/// The message in one field of the response.
Result<MessageReader> answer(ByteView response, std::uint32_t field) {
    SANDYK_TRY(const MessageReader message, MessageReader::parse(response));
    if (message.has(kError)) {
        SANDYK_TRY(const MessageReader error, message.message(kError));
        return deviceError(error);
    }
    if (!message.has(field)) return malformed("another response than due");
    return message.message(field);
}

Result<MessageReader> btcAnswer(ByteView response, std::uint32_t field) {
    SANDYK_TRY(const MessageReader btc, answer(response, kBtcAnswer));
    if (!btc.has(field)) return malformed("another response than due");
    return btc.message(field);
}

Result<crypto::PublicKey> commitmentOf(const MessageReader& message) {
    SANDYK_TRY(const ByteView bytes, message.bytes(1));
    const auto point = crypto::PublicKey::parse(bytes);
    if (!point || bytes.size() != point->compressed().size()) return malformed("a commitment that is no point");
    return *point;
}

template <std::size_t N>
Result<ByteArray<N>> exactly(ByteView bytes) {
    if (bytes.size() != N) return malformed("a field of another size");
    ByteArray<N> out;
    std::ranges::copy(bytes, out.begin());
    return out;
}

} // namespace

Coin coinOf(Network network) {
    if (network == Network::Main) return Coin::Bitcoin;
    return network == Network::Regtest ? Coin::Regtest : Coin::Testnet;
}

ScriptConfig ScriptConfig::simple(Simple type) {
    ScriptConfig config;
    config.m_message.varint(1, static_cast<std::uint32_t>(type));
    return config;
}

ScriptConfig ScriptConfig::multisig(int threshold, const std::vector<AccountKey>& keys, std::size_t ownKey,
                                    bool isNested) {
    MessageWriter message;
    message.varint(1, static_cast<std::uint64_t>(threshold));
    for (const AccountKey& key : keys)
        message.message(2, xpubMessage(key.key));
    number(message, 3, ownKey);
    number(message, 4, isNested ? 1 : 0);
    ScriptConfig config;
    config.m_message.message(2, message);
    return config;
}

ScriptConfig ScriptConfig::policy(std::string_view descriptorTemplate, const std::vector<AccountKey>& keys) {
    MessageWriter message;
    message.text(1, descriptorTemplate);
    for (const AccountKey& key : keys)
        message.message(2, originMessage(key));
    ScriptConfig config;
    config.m_message.message(3, message);
    return config;
}

MessageWriter AccountConfig::message() const {
    return pathField(MessageWriter().message(2, config.message()), 3, path);
}

Bytes deviceInfoRequest() {
    return request(kDeviceInfo, {});
}

Bytes fingerprintRequest() {
    return request(kFingerprint, {});
}

Bytes xpubRequest(Coin coin, const keys::DerivationPath& path, bool display) {
    constexpr std::uint64_t kTpub = 0;
    constexpr std::uint64_t kXpub = 1;
    MessageWriter message;
    number(message, 1, static_cast<std::uint32_t>(coin));
    message.packed(2, path.steps());
    message.varint(3, coin == Coin::Bitcoin ? kXpub : kTpub);
    number(message, 5, display ? 1 : 0);
    return request(kBtcPub, message);
}

Bytes addressRequest(Coin coin, const keys::DerivationPath& path, const ScriptConfig& config, bool display) {
    MessageWriter message;
    number(message, 1, static_cast<std::uint32_t>(coin));
    message.packed(2, path.steps());
    message.message(4, config.message());
    number(message, 5, display ? 1 : 0);
    return request(kBtcPub, message);
}

Bytes btcRequest(std::uint32_t field, const MessageWriter& message) {
    return request(kBtc, MessageWriter().message(field, message));
}

Bytes isRegisteredRequest(Coin coin, const ScriptConfig& config, const keys::DerivationPath* path) {
    return btcRequest(kIsRegistered, MessageWriter().message(1, registration(coin, config, path)));
}

Bytes registerRequest(Coin coin, const ScriptConfig& config, const keys::DerivationPath* path, std::string_view name,
                      KeyForm form) {
    MessageWriter message;
    message.message(1, registration(coin, config, path)).text(2, name);
    number(message, 3, static_cast<std::uint32_t>(form));
    return btcRequest(kRegister, message);
}

Bytes signMessageRequest(Coin coin, const AccountConfig& key, std::string_view text, const Hash256& commitment) {
    MessageWriter message;
    number(message, 1, static_cast<std::uint32_t>(coin));
    message.message(2, key.message()).text(3, text).message(4, MessageWriter().bytes(1, commitment));
    return btcRequest(kSignMessage, message);
}

Bytes hostNonceRequest(const Hash256& nonce) {
    return btcRequest(kHostNonce, MessageWriter().bytes(1, nonce));
}

Result<keys::Fingerprint> parseFingerprint(ByteView response) {
    SANDYK_TRY(const MessageReader message, answer(response, kFingerprintAnswer));
    SANDYK_TRY(const ByteView bytes, message.bytes(1));
    SANDYK_TRY(const auto fingerprint, exactly<4>(bytes));
    return keys::Fingerprint{fingerprint};
}

Result<std::string> parsePub(ByteView response) {
    constexpr std::size_t kMost = 120;
    SANDYK_TRY(const MessageReader message, answer(response, kPub));
    SANDYK_TRY(const std::string_view text, message.text(1));
    const bool isPrintable = std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
    if (text.empty() || text.size() > kMost || !isPrintable) return malformed("no key or address");
    return std::string(text);
}

Result<bool> parseIsRegistered(ByteView response) {
    SANDYK_TRY(const MessageReader message, btcAnswer(response, 2));
    return message.boolean(1);
}

Result<void> parseSuccess(ByteView response) {
    SANDYK_CHECK(btcAnswer(response, 1));
    return {};
}

Result<crypto::PublicKey> parseSignerCommitment(ByteView response) {
    SANDYK_TRY(const MessageReader message, btcAnswer(response, 5));
    return commitmentOf(message);
}

Result<ByteArray<65>> parseMessageSignature(ByteView response) {
    SANDYK_TRY(const MessageReader message, btcAnswer(response, 4));
    SANDYK_TRY(const ByteView bytes, message.bytes(1));
    return exactly<65>(bytes);
}

Result<SignNext> parseSignNext(ByteView response) {
    SANDYK_TRY(const MessageReader whole, MessageReader::parse(response));
    // The first half of the loop has it at the top, the second inside of "btc".
    SANDYK_TRY(const MessageReader message,
               whole.has(kBtcAnswer) ? btcAnswer(response, 3) : answer(response, kSignNext));
    SANDYK_TRY(const std::uint32_t type, message.number32(1));
    if (type > static_cast<std::uint32_t>(SignNext::Type::HostNonce)) return malformed("an unknown question");
    SignNext next;
    next.type = static_cast<SignNext::Type>(type);
    SANDYK_TRY(next.index, message.number32(2));
    SANDYK_TRY(next.previousIndex, message.number32(5));
    SANDYK_TRY(const bool hasSignature, message.boolean(3));
    if (hasSignature) {
        SANDYK_TRY(const ByteView bytes, message.bytes(4));
        SANDYK_TRY(next.signature, exactly<64>(bytes));
    }
    if (next.type == SignNext::Type::HostNonce) {
        SANDYK_TRY(const MessageReader commitment, message.message(6));
        SANDYK_TRY(next.commitment, commitmentOf(commitment));
    }
    return next;
}

Result<BasicInfo> parseBasicInfo(ByteView bytes) {
    constexpr std::uint8_t kNova = 0x02;
    ByteReader reader(bytes);
    BasicInfo info;
    const auto length = reader.u8();
    const auto version = length ? reader.take(*length) : Result<ByteView>(malformed("empty"));
    const auto platform = reader.u8();
    const auto edition = reader.u8();
    const auto unlocked = reader.u8();
    if (!version || !platform || !edition || !unlocked || *unlocked > 1)
        return malformed("information of another form");
    info.version = std::string(asText(*version));
    const auto isVersion = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '.' || c == '-';
    };
    if (!std::ranges::all_of(info.version, isVersion)) return malformed("a version of another form");
    if (info.version.starts_with('v')) info.version.erase(0, 1);
    info.isNova = *platform == kNova;
    info.isBtcOnly = *edition == 1;
    info.isUnlocked = *unlocked == 1;
    if (const auto initialized = reader.u8()) info.isInitialized = *initialized == 1;
    return info;
}

} // namespace sandyk::hw::bitbox02
