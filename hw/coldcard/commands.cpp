#include "coldcard/commands.h"

#include <algorithm>

#include "base/byte_reader.h"
#include "device/capabilities.h"

namespace sandyk::hw::coldcard {

using bitcoin::OutputType;

namespace {

constexpr std::size_t kNameSize = 4;
constexpr std::size_t kMaxText = 2048;

ByteWriter command(std::string_view name) {
    ByteWriter out;
    out.bytes(asBytes(name));
    return out;
}

Failure malformed(const char* what) {
    return fail(ErrorCode::DeviceProtocol, what);
}

/// Printable, for the log; what is not becomes '?'.
std::string words(ByteView bytes) {
    constexpr std::size_t kMost = 200;
    std::string text;
    for (const std::uint8_t byte : bytes.first(std::min(bytes.size(), kMost)))
        text += byte >= 0x20 && byte < 0x7f ? static_cast<char>(byte) : '?';
    return text;
}

bool mentions(std::string text, std::string_view part) {
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text.find(part) != std::string::npos;
}

Failure deviceError(ByteView bytes) {
    const std::string text = words(bytes);
    // A spending policy ("hobbled") closes most commands.
    const bool isClosed =
        mentions(text, "unknown cmd") || mentions(text, "hobbled") || mentions(text, "spending policy");
    return fail(isClosed ? ErrorCode::DeviceUnsupported : ErrorCode::DeviceRejectedData, "the device says: " + text);
}

/// What follows the name of the answer that is due.
Result<ByteView> expect(ByteView answer, std::string_view name) {
    if (answer.size() < kNameSize) return malformed("an answer without a name");
    const std::string_view got = asText(answer.first(kNameSize));
    const ByteView rest = answer.subspan(kNameSize);
    if (got == name) return rest;
    if (got == "err_") return deviceError(rest);
    if (got == "refu") return fail(ErrorCode::DeviceRefused, "refused on the device");
    if (got == "busy") return fail(ErrorCode::DeviceInUse, "the device is busy");
    return malformed("another answer than due");
}

Result<std::string> printable(ByteView bytes) {
    const bool isText = std::ranges::all_of(bytes, [](std::uint8_t c) { return c == '\n' || (c >= 0x20 && c < 0x7f); });
    if (!isText || bytes.size() > kMaxText) return malformed("a text of other characters");
    return std::string(asText(bytes));
}

} // namespace

std::optional<AddressFormat> addressFormat(OutputType type) {
    switch (type) {
    case OutputType::Pkh:
        return AddressFormat::Pkh;
    case OutputType::ShWpkh:
        return AddressFormat::ShWpkh;
    case OutputType::Wpkh:
        return AddressFormat::Wpkh;
    case OutputType::ShMulti:
        return AddressFormat::Sh;
    case OutputType::ShWshMulti:
        return AddressFormat::ShWsh;
    case OutputType::WshMulti:
        return AddressFormat::Wsh;
    default:
        return std::nullopt;
    }
}

bool isMultisig(AddressFormat format) {
    return format == AddressFormat::Sh || format == AddressFormat::Wsh || format == AddressFormat::ShWsh;
}

Bytes encryptCommand(LineVersion version, ByteView hostKey) {
    ByteWriter out = command("ncry");
    out.u32(static_cast<std::uint32_t>(version));
    out.bytes(hostKey);
    return out.take();
}

Bytes plainCommand(std::string_view name) {
    return command(name).take();
}

std::string pathText(const keys::DerivationPath& path) {
    std::string text = path.toString();
    std::ranges::replace(text, 'h', '\'');
    return text;
}

Bytes xpubCommand(const keys::DerivationPath& path) {
    ByteWriter out = command("xpub");
    out.bytes(asBytes(pathText(path)));
    return out.take();
}

Bytes showCommand(AddressFormat format, const keys::DerivationPath& path) {
    ByteWriter out = command("show");
    out.u32(static_cast<std::uint32_t>(format));
    out.bytes(asBytes(pathText(path)));
    return out.take();
}

Bytes showMultisigCommand(AddressFormat format, int threshold, const bitcoin::DerivedOutput& derived) {
    const bitcoin::Script& script = derived.witnessScript ? *derived.witnessScript : *derived.redeemScript;
    ByteWriter out = command("p2sh");
    out.u32(static_cast<std::uint32_t>(format));
    out.u8(static_cast<std::uint8_t>(threshold));
    out.u8(static_cast<std::uint8_t>(derived.keys.size()));
    out.u16(static_cast<std::uint16_t>(script.size()));
    out.bytes(script.bytes);
    for (const bitcoin::DerivedKey& key : derived.keys) {
        out.u8(static_cast<std::uint8_t>(key.origin.path.size() + 1));
        out.bytes(key.origin.fingerprint.bytes);
        for (const std::uint32_t step : key.origin.path.steps())
            out.u32(step);
    }
    return out.take();
}

Bytes uploadCommand(std::size_t offset, std::size_t total, ByteView block) {
    ByteWriter out = command("upld");
    out.u32(static_cast<std::uint32_t>(offset));
    out.u32(static_cast<std::uint32_t>(total));
    out.bytes(block);
    return out.take();
}

Bytes enrolCommand(std::size_t length, const Hash256& hash) {
    ByteWriter out = command("enrl");
    out.u32(static_cast<std::uint32_t>(length));
    out.bytes(hash);
    return out.take();
}

Bytes findMultisigCommand(int threshold, const std::vector<keys::Fingerprint>& seeds) {
    ByteArray<4> mixed{};
    for (const keys::Fingerprint& seed : seeds) {
        for (std::size_t i = 0; i < mixed.size(); ++i)
            mixed[i] ^= seed.bytes[i];
    }
    ByteWriter out = command("msck");
    out.u32(static_cast<std::uint32_t>(threshold));
    out.u32(static_cast<std::uint32_t>(seeds.size()));
    out.bytes(mixed);
    return out.take();
}

Bytes signCommand(std::size_t length, const Hash256& hash, std::uint32_t flags) {
    ByteWriter out = command("stxn");
    out.u32(static_cast<std::uint32_t>(length));
    out.u32(flags);
    out.bytes(hash);
    return out.take();
}

Bytes downloadCommand(std::size_t offset, std::size_t length) {
    constexpr std::uint32_t kResult = 1;
    ByteWriter out = command("dwld");
    out.u32(static_cast<std::uint32_t>(offset));
    out.u32(static_cast<std::uint32_t>(length));
    out.u32(kResult);
    return out.take();
}

Bytes signMessageCommand(AddressFormat format, const keys::DerivationPath& path, std::string_view message) {
    const std::string text = pathText(path);
    ByteWriter out = command("smsg");
    out.u32(static_cast<std::uint32_t>(format));
    out.u32(static_cast<std::uint32_t>(text.size()));
    out.u32(static_cast<std::uint32_t>(message.size()));
    out.bytes(asBytes(text));
    out.bytes(asBytes(message));
    return out.take();
}

Result<std::string> parseText(ByteView answer) {
    SANDYK_TRY(const ByteView text, expect(answer, "asci"));
    return printable(text);
}

Result<std::uint32_t> parseNumber(ByteView answer) {
    SANDYK_TRY(const ByteView bytes, expect(answer, "int1"));
    ByteReader reader(bytes);
    const auto number = reader.u32();
    if (!number || !reader.atEnd()) return malformed("a number of another size");
    return *number;
}

Result<ByteView> parseBinary(ByteView answer) {
    return expect(answer, "biny");
}

Result<void> parseOkay(ByteView answer) {
    SANDYK_CHECK(expect(answer, "okay"));
    return {};
}

Result<DeviceGreeting> parseGreeting(ByteView answer) {
    constexpr std::size_t kMaxXpub = 120;
    SANDYK_TRY(const ByteView bytes, expect(answer, "mypb"));
    ByteReader reader(bytes);
    const auto key = reader.array<64>();
    const auto fingerprint = reader.array<4>();
    const auto length = reader.u32();
    if (!key || !fingerprint || !length || *length > kMaxXpub || *length != reader.remaining())
        return malformed("a greeting of another form");
    SANDYK_TRY(std::string xpub, printable(*reader.take(*length)));
    return DeviceGreeting{*key, {*fingerprint}, std::move(xpub)};
}

Result<ResultFile> parseSigned(ByteView answer) {
    SANDYK_TRY(const ByteView bytes, expect(answer, "strx"));
    ByteReader reader(bytes);
    const auto length = reader.u32();
    const auto hash = reader.array<32>();
    if (!length || !hash || !reader.atEnd() || *length == 0 || *length > kMaxFile)
        return malformed("a result of another size");
    return ResultFile{*length, *hash};
}

Result<SignedMessage> parseSignedMessage(ByteView answer) {
    constexpr std::size_t kMaxAddress = 100;
    SANDYK_TRY(const ByteView bytes, expect(answer, "smrx"));
    ByteReader reader(bytes);
    const auto length = reader.u32();
    if (!length || *length > kMaxAddress || *length > reader.remaining()) return malformed("no address");
    SANDYK_TRY(std::string address, printable(*reader.take(*length)));
    const auto signature = reader.array<65>();
    if (!signature || !reader.atEnd()) return malformed("a signature of another size");
    return SignedMessage{std::move(address), *signature};
}

Result<Firmware> parseFirmware(ByteView answer) {
    SANDYK_TRY(const std::string text, parseText(answer));
    std::vector<std::string> lines(1);
    for (const char c : text) {
        if (c == '\n')
            lines.emplace_back();
        else
            lines.back() += c;
    }
    // Date, version, boot loader, built, hardware; older ones end earlier.
    if (lines.size() < 2 || lines[1].empty() || lines[1].size() > 32) return malformed("no version");
    return Firmware{lines[1], lines.size() > 4 ? lines[4] : std::string()};
}

bool makesSafeKeys(std::string_view text) {
    const auto version = Version::parse(text);
    if (!version) return false;
    // Each line of firmware has its own first safe release: Q, Mk3, Mk4 and Mk5, and the Edge releases of all.
    switch (version->major) {
    case 1:
        return *version >= Version{1, 5, 1};
    case 4:
        return *version >= Version{4, 2, 0};
    case 5:
        return *version >= Version{5, 6, 1};
    case 6:
        return *version >= Version{6, 6, 0};
    default:
        return version->major > 6;
    }
}

} // namespace sandyk::hw::coldcard
