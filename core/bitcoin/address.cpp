#include "bitcoin/address.h"

#include <algorithm>

#include "base/encoding.h"

namespace sandyk::bitcoin {

namespace {

constexpr std::uint8_t kMainKeyHash = 0x00;
constexpr std::uint8_t kMainScriptHash = 0x05;
constexpr std::uint8_t kTestKeyHash = 0x6f;
constexpr std::uint8_t kTestScriptHash = 0xc4;
constexpr std::size_t kMinBase58Length = 26;
constexpr std::size_t kMaxBase58Length = 35;
constexpr std::size_t kMaxBech32Length = 90;
constexpr std::size_t kBech32Checksum = 6;
constexpr std::string_view kBase58Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::string_view kBech32Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

std::string_view bech32Prefix(Network network) {
    switch (network) {
    case Network::Main:
        return "bc";
    case Network::Test:
    case Network::Signet:
        return "tb";
    case Network::Regtest:
        return "bcrt";
    }
    return "";
}

struct Decoded {
    Script script;
    std::vector<Network> networks;
};

std::string asciiLower(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

/// The prefix that a bech32 address of some Bitcoin network begins with, or "".
std::string_view knownPrefix(std::string_view lower) {
    for (Network network : {Network::Main, Network::Test, Network::Regtest}) {
        const std::string_view prefix = bech32Prefix(network);
        if (lower.starts_with(prefix) && lower.substr(prefix.size()).starts_with('1')) return prefix;
    }
    return "";
}

std::vector<Network> networksOfPrefix(std::string_view prefix) {
    std::vector<Network> networks;
    for (Network network : {Network::Main, Network::Test, Network::Signet, Network::Regtest}) {
        if (bech32Prefix(network) == prefix) networks.push_back(network);
    }
    return networks;
}

/// A slip of the pen in an otherwise well-formed text is a checksum error; everything else is no address at all.
ErrorCode bech32Failure(std::string_view text, std::string_view lower, std::string_view prefix) {
    const bool oneCase = text == lower || std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
    const std::string_view data = lower.substr(prefix.size() + 1);
    const bool wellFormed = oneCase && text.size() <= kMaxBech32Length && data.size() > kBech32Checksum &&
                            data.find_first_not_of(kBech32Alphabet) == std::string_view::npos;
    return wellFormed ? ErrorCode::AddressChecksum : ErrorCode::AddressFormat;
}

Result<Decoded> decodeBech32(std::string_view text, std::string_view lower, std::string_view prefix) {
    const auto decoded = fromBech32(text);
    if (!decoded) return fail(bech32Failure(text, lower, prefix), "not a valid bech32 text");
    if (decoded->hrp != prefix || decoded->values.empty())
        return fail(ErrorCode::AddressFormat, "not an address of a Bitcoin network");
    const int version = decoded->values[0];
    if (version > 16) return fail(ErrorCode::AddressFormat, "witness version above 16");
    const auto program = convertBits(ByteView(decoded->values).subspan(1), 5, 8, false);
    if (!program) return fail(ErrorCode::AddressFormat, "padding of the witness program is wrong");
    if (program->size() < 2 || program->size() > 40)
        return fail(ErrorCode::AddressFormat, "witness program of a length that does not exist");
    if (version == 0 && program->size() != 20 && program->size() != 32)
        return fail(ErrorCode::AddressFormat, "witness program of version 0 must have 20 or 32 bytes");
    if ((version == 0) != (decoded->variant == Bech32Variant::Bech32))
        return fail(ErrorCode::AddressChecksum, "checksum of the other bech32 variant");
    Script script;
    script.bytes = {static_cast<std::uint8_t>(version == 0 ? 0 : 0x50 + version),
                    static_cast<std::uint8_t>(program->size())};
    append(script.bytes, *program);
    return Decoded{std::move(script), networksOfPrefix(prefix)};
}

Script p2shOfHash(ByteView hash) {
    Script script{{0xa9, 0x14}};
    append(script.bytes, hash);
    script.bytes.push_back(0x87);
    return script;
}

Result<Decoded> decodeBase58(std::string_view text) {
    const bool plausible = text.size() >= kMinBase58Length && text.size() <= kMaxBase58Length &&
                           text.find_first_not_of(kBase58Alphabet) == std::string_view::npos;
    if (!plausible) return fail(ErrorCode::AddressFormat, "not an address");
    const auto payload = fromBase58Check(text);
    if (!payload) return fail(ErrorCode::AddressChecksum, "base58 checksum is wrong");
    if (payload->size() != 21) return fail(ErrorCode::AddressFormat, "payload of a wrong length");
    Hash160 hash;
    std::copy(payload->begin() + 1, payload->end(), hash.begin());
    const std::vector<Network> test{Network::Test, Network::Signet, Network::Regtest};
    switch (payload->front()) {
    case kMainKeyHash:
        return Decoded{p2pkh(hash), {Network::Main}};
    case kMainScriptHash:
        return Decoded{p2shOfHash(hash), {Network::Main}};
    case kTestKeyHash:
        return Decoded{p2pkh(hash), test};
    case kTestScriptHash:
        return Decoded{p2shOfHash(hash), test};
    default:
        return fail(ErrorCode::AddressFormat, "version byte of no Bitcoin network");
    }
}

Result<Decoded> decode(std::string_view text) {
    if (text.size() > kMaxBech32Length) return fail(ErrorCode::AddressFormat, "text is too long");
    const std::string lower = asciiLower(text);
    const std::string_view prefix = knownPrefix(lower);
    return prefix.empty() ? decodeBase58(text) : decodeBech32(text, lower, prefix);
}

std::string base58Text(std::uint8_t version, ByteView hash) {
    Bytes payload{version};
    append(payload, hash);
    return toBase58Check(payload);
}

std::string bech32Text(const WitnessProgram& witness, Network network) {
    Bytes values{static_cast<std::uint8_t>(witness.version)};
    append(values, *convertBits(witness.program, 8, 5, true));
    const auto variant = witness.version == 0 ? Bech32Variant::Bech32 : Bech32Variant::Bech32m;
    return toBech32(variant, bech32Prefix(network), values);
}

} // namespace

Result<Address> Address::parse(std::string_view text, Network network) {
    SANDYK_TRY(const Decoded decoded, decode(text));
    if (std::ranges::find(decoded.networks, network) == decoded.networks.end()) {
        const std::string other(networkName(decoded.networks.front()));
        return fail(ErrorCode::AddressNetwork, "address of network " + other, {{"network", other}});
    }
    return *fromScript(decoded.script, network);
}

std::optional<Address> Address::fromScript(const Script& scriptPubKey, Network network) {
    const ByteView s = scriptPubKey.bytes;
    const bool main = network == Network::Main;
    Address address;
    address.m_script = scriptPubKey;
    address.m_network = network;
    switch (scriptKind(scriptPubKey)) {
    case ScriptKind::P2pkh:
        address.m_text = base58Text(main ? kMainKeyHash : kTestKeyHash, s.subspan(3, 20));
        return address;
    case ScriptKind::P2sh:
        address.m_text = base58Text(main ? kMainScriptHash : kTestScriptHash, s.subspan(2, 20));
        return address;
    case ScriptKind::P2wpkh:
    case ScriptKind::P2wsh:
    case ScriptKind::P2tr:
    case ScriptKind::WitnessUnknown:
        address.m_text = bech32Text(*witnessProgram(scriptPubKey), network);
        return address;
    case ScriptKind::Unknown:
    case ScriptKind::P2pk:
    case ScriptKind::Multisig:
    case ScriptKind::OpReturn:
        break;
    }
    return std::nullopt;
}

Result<std::vector<Network>> addressNetworks(std::string_view text) {
    SANDYK_TRY(Decoded decoded, decode(text));
    return std::move(decoded.networks);
}

std::string addressInGroups(std::string_view address) {
    std::string groups;
    for (std::size_t i = 0; i < address.size(); i += 4) {
        if (i > 0) groups.push_back(' ');
        groups.append(address.substr(i, 4));
    }
    return groups;
}

} // namespace sandyk::bitcoin
