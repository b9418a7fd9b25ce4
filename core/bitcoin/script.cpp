#include "bitcoin/script.h"

#include <cassert>

#include "base/byte_reader.h"
#include "crypto/hash.h"

namespace sandyk::bitcoin {

namespace {

constexpr std::uint8_t kOp0 = 0x00;
constexpr std::uint8_t kOpPushData1 = 0x4c;
constexpr std::uint8_t kOpPushData2 = 0x4d;
constexpr std::uint8_t kOpPushData4 = 0x4e;
constexpr std::uint8_t kOp1Negate = 0x4f;
constexpr std::uint8_t kOp1 = 0x51;
constexpr std::uint8_t kOp16 = 0x60;
constexpr std::uint8_t kOpReturn = 0x6a;
constexpr std::uint8_t kOpDup = 0x76;
constexpr std::uint8_t kOpEqual = 0x87;
constexpr std::uint8_t kOpEqualVerify = 0x88;
constexpr std::uint8_t kOpHash160 = 0xa9;
constexpr std::uint8_t kOpCheckSig = 0xac;
constexpr std::uint8_t kOpCheckMultisig = 0xae;

constexpr int kMaxMultisigKeys = 20;
constexpr std::size_t kMaxScriptSize = 10'000;
constexpr std::size_t kKeyPush = 34; ///< length byte and compressed key

Script witnessScriptPubKey(std::uint8_t versionOpcode, ByteView program) {
    Script script;
    script.bytes.reserve(program.size() + 2);
    script.bytes.push_back(versionOpcode);
    script.bytes.push_back(static_cast<std::uint8_t>(program.size()));
    append(script.bytes, program);
    return script;
}

void pushSmallNumber(Script& script, int value) {
    const auto byte = static_cast<std::uint8_t>(value);
    pushData(script, ByteView(&byte, 1));
}

/// Reads what pushSmallNumber writes for 1..20; the numbers above 16 take two bytes.
std::optional<int> takeSmallNumber(ByteView& rest) {
    if (!rest.empty() && rest[0] >= kOp1 && rest[0] <= kOp16) {
        const int value = rest[0] - kOp1 + 1;
        rest = rest.subspan(1);
        return value;
    }
    if (rest.size() >= 2 && rest[0] == 1 && rest[1] > 16 && rest[1] <= kMaxMultisigKeys) {
        const int value = rest[1];
        rest = rest.subspan(2);
        return value;
    }
    return std::nullopt;
}

bool isP2pk(ByteView s) {
    const bool compressed = s.size() == 35 && s[0] == 33 && (s[1] == 2 || s[1] == 3);
    const bool uncompressed = s.size() == 67 && s[0] == 65 && s[1] == 4;
    return (compressed || uncompressed) && s.back() == kOpCheckSig;
}

bool isP2pkh(ByteView s) {
    return s.size() == 25 && s[0] == kOpDup && s[1] == kOpHash160 && s[2] == 20 && s[23] == kOpEqualVerify &&
           s[24] == kOpCheckSig;
}

bool isP2sh(ByteView s) {
    return s.size() == 23 && s[0] == kOpHash160 && s[1] == 20 && s[22] == kOpEqual;
}

ScriptKind witnessKind(const WitnessProgram& witness) {
    const std::size_t size = witness.program.size();
    if (witness.version == 0) {
        if (size == 20) return ScriptKind::P2wpkh;
        return size == 32 ? ScriptKind::P2wsh : ScriptKind::Unknown;
    }
    return witness.version == 1 && size == 32 ? ScriptKind::P2tr : ScriptKind::WitnessUnknown;
}

Result<Bytes> readPush(ByteReader& reader) {
    SANDYK_TRY(const std::uint8_t opcode, reader.u8());
    std::size_t length = opcode;
    if (opcode == kOpPushData1) {
        SANDYK_TRY(length, reader.u8());
    } else if (opcode == kOpPushData2) {
        SANDYK_TRY(length, reader.u16());
    } else if (opcode == kOpPushData4) {
        SANDYK_TRY(length, reader.u32());
    } else if (opcode == kOp1Negate) {
        return Bytes{0x81};
    } else if (opcode >= kOp1 && opcode <= kOp16) {
        return Bytes{static_cast<std::uint8_t>(opcode - kOp1 + 1)};
    } else if (opcode > kOpPushData4) {
        return fail(ErrorCode::ScriptParse, "not only pushes");
    }
    SANDYK_TRY(const ByteView data, reader.take(length));
    return toBytes(data);
}

} // namespace

ScriptKind scriptKind(const Script& script) {
    const ByteView s = script.bytes;
    if (const auto witness = witnessProgram(script)) return witnessKind(*witness);
    if (isP2pkh(s)) return ScriptKind::P2pkh;
    if (isP2sh(s)) return ScriptKind::P2sh;
    if (isP2pk(s)) return ScriptKind::P2pk;
    if (!s.empty() && s[0] == kOpReturn) return ScriptKind::OpReturn;
    return parseMultisig(script) ? ScriptKind::Multisig : ScriptKind::Unknown;
}

Script p2pk(const crypto::PublicKey& key) {
    return p2pk(ByteView(key.compressed()));
}

Script p2pk(ByteView serializedKey) {
    Script script;
    pushData(script, serializedKey);
    script.bytes.push_back(kOpCheckSig);
    return script;
}

Script p2pkh(const Hash160& keyHash) {
    Script script{{kOpDup, kOpHash160}};
    pushData(script, keyHash);
    script.bytes.push_back(kOpEqualVerify);
    script.bytes.push_back(kOpCheckSig);
    return script;
}

Script p2sh(const Script& redeemScript) {
    Script script{{kOpHash160}};
    pushData(script, crypto::hash160(redeemScript.bytes));
    script.bytes.push_back(kOpEqual);
    return script;
}

Script p2wpkh(const Hash160& keyHash) {
    return witnessScriptPubKey(kOp0, keyHash);
}

Script p2wsh(const Script& witnessScript) {
    return witnessScriptPubKey(kOp0, crypto::sha256(witnessScript.bytes));
}

Script p2tr(const crypto::XOnlyKey& outputKey) {
    return witnessScriptPubKey(kOp1, outputKey);
}

Script multisigScript(int threshold, const std::vector<crypto::PublicKey>& keys) {
    std::vector<Bytes> serialized;
    serialized.reserve(keys.size());
    for (const crypto::PublicKey& key : keys)
        serialized.push_back(toBytes(key.compressed()));
    return multisigScript(threshold, serialized);
}

Script multisigScript(int threshold, const std::vector<Bytes>& serializedKeys) {
    const int count = static_cast<int>(serializedKeys.size());
    assert(threshold >= 1 && threshold <= count && count <= kMaxMultisigKeys);
    Script script;
    pushSmallNumber(script, threshold);
    for (const Bytes& key : serializedKeys)
        pushData(script, key);
    pushSmallNumber(script, count);
    script.bytes.push_back(kOpCheckMultisig);
    return script;
}

std::optional<MultisigTemplate> parseMultisig(const Script& script) {
    ByteView rest = script.bytes;
    const std::optional<int> threshold = takeSmallNumber(rest);
    if (!threshold || rest.empty() || rest.back() != kOpCheckMultisig) return std::nullopt;
    MultisigTemplate found{*threshold, {}};
    while (rest.size() >= kKeyPush && rest[0] == kKeyPush - 1 && found.keys.size() < kMaxMultisigKeys) {
        auto key = crypto::PublicKey::parse(rest.subspan(1, kKeyPush - 1));
        if (!key) return std::nullopt;
        found.keys.push_back(std::move(*key));
        rest = rest.subspan(kKeyPush);
    }
    const std::optional<int> count = takeSmallNumber(rest);
    if (!count || rest.size() != 1 || static_cast<std::size_t>(*count) != found.keys.size()) return std::nullopt;
    if (*threshold > *count) return std::nullopt;
    return found;
}

std::optional<WitnessProgram> witnessProgram(const Script& script) {
    const ByteView s = script.bytes;
    if (s.size() < 4 || s.size() > 42 || s[1] + 2u != s.size()) return std::nullopt;
    if (s[0] == kOp0) return WitnessProgram{0, toBytes(s.subspan(2))};
    if (s[0] < kOp1 || s[0] > kOp16) return std::nullopt;
    return WitnessProgram{s[0] - kOp1 + 1, toBytes(s.subspan(2))};
}

Result<std::vector<Bytes>> parsePushes(const Script& script) {
    ByteReader reader(script.bytes);
    std::vector<Bytes> pushes;
    while (!reader.atEnd()) {
        auto push = readPush(reader);
        if (!push) return fail(ErrorCode::ScriptParse, push.error().detail);
        pushes.push_back(std::move(*push));
    }
    return pushes;
}

void pushData(Script& script, ByteView data) {
    Bytes& out = script.bytes;
    if (data.size() == 1 && data[0] >= 1 && data[0] <= 16) {
        out.push_back(static_cast<std::uint8_t>(kOp1 + data[0] - 1));
        return;
    }
    if (data.size() == 1 && data[0] == 0x81) {
        out.push_back(kOp1Negate);
        return;
    }
    const std::size_t size = data.size();
    if (size >= kOpPushData1) {
        const std::size_t lengthBytes = size <= 0xff ? 1 : size <= 0xffff ? 2 : 4;
        out.push_back(lengthBytes == 1 ? kOpPushData1 : lengthBytes == 2 ? kOpPushData2 : kOpPushData4);
        for (std::size_t i = 0; i < lengthBytes; ++i)
            out.push_back(static_cast<std::uint8_t>(size >> (8 * i)));
    } else {
        out.push_back(static_cast<std::uint8_t>(size));
    }
    append(out, data);
}

std::int64_t dustLimitSat(const Script& scriptPubKey) {
    constexpr std::size_t kSatPerVb = 3;
    constexpr std::size_t kSpendLegacy = 32 + 4 + 1 + 107 + 4;
    constexpr std::size_t kSpendWitness = 32 + 4 + 1 + 107 / 4 + 4;
    const bool unspendable =
        scriptPubKey.size() > kMaxScriptSize || (!scriptPubKey.empty() && scriptPubKey.bytes[0] == kOpReturn);
    if (unspendable) return 0;
    const std::size_t outputSize = 8 + compactSizeLength(scriptPubKey.size()) + scriptPubKey.size();
    const std::size_t spendSize = witnessProgram(scriptPubKey) ? kSpendWitness : kSpendLegacy;
    return static_cast<std::int64_t>((outputSize + spendSize) * kSatPerVb);
}

} // namespace sandyk::bitcoin
