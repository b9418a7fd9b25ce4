#include "bitcoin/script.h"

#include <gtest/gtest.h>

#include "base/encoding.h"
#include "crypto/hash.h"

namespace sandyk::bitcoin {
namespace {

Script script(std::string_view hex) {
    return {*fromHex(hex)};
}

std::vector<crypto::PublicKey> someKeys(int count) {
    auto key =
        *crypto::PublicKey::parse(*fromHex("03a34b99f22c790c4e36b2b3c2c35a36db06226e41c692fc82b8b56ac1c540c5bd"));
    std::vector<crypto::PublicKey> keys;
    Hash256 one{};
    one.back() = 1;
    for (int i = 0; i < count; ++i) {
        keys.push_back(key);
        key = *key.tweakAdd(one);
    }
    return keys;
}

TEST(Script, kindsAreToldByForm) {
    const auto key = someKeys(1).front();
    EXPECT_EQ(scriptKind(p2pk(key)), ScriptKind::P2pk);
    EXPECT_EQ(scriptKind(p2pk(ByteView(key.uncompressed()))), ScriptKind::P2pk);
    EXPECT_EQ(scriptKind(p2pkh({})), ScriptKind::P2pkh);
    EXPECT_EQ(scriptKind(p2sh(p2wpkh({}))), ScriptKind::P2sh);
    EXPECT_EQ(scriptKind(p2wpkh({})), ScriptKind::P2wpkh);
    EXPECT_EQ(scriptKind(p2wsh(p2pkh({}))), ScriptKind::P2wsh);
    EXPECT_EQ(scriptKind(p2tr({})), ScriptKind::P2tr);
    EXPECT_EQ(scriptKind(multisigScript(1, someKeys(2))), ScriptKind::Multisig);
    EXPECT_EQ(scriptKind(script("6a0548656c6c6f")), ScriptKind::OpReturn);
    EXPECT_EQ(scriptKind(script("51024e73")), ScriptKind::WitnessUnknown);
    EXPECT_EQ(scriptKind(script("0003010203")), ScriptKind::Unknown);
    for (std::string_view none : {"", "00", "51", "76a914", "a914", "52ae", "5152ae", "5100ae"})
        EXPECT_EQ(scriptKind(script(none)), ScriptKind::Unknown) << none;
}

TEST(Script, everyTruncationAndExtensionIsAnotherKind) {
    const auto key = someKeys(1).front();
    for (const Script& whole :
         {p2pk(key), p2pkh({}), p2sh({}), p2wpkh({}), p2wsh({}), p2tr({}), multisigScript(2, someKeys(3))}) {
        Script longer = whole;
        longer.bytes.push_back(0);
        EXPECT_NE(scriptKind(longer), scriptKind(whole));
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const Script cut{Bytes(whole.bytes.begin(), whole.bytes.begin() + static_cast<std::ptrdiff_t>(size))};
            EXPECT_NE(scriptKind(cut), scriptKind(whole));
        }
    }
}

TEST(Script, multisigComesBack) {
    for (int count = 1; count <= 20; ++count) {
        const auto keys = someKeys(count);
        for (int threshold = 1; threshold <= count; ++threshold) {
            const auto found = parseMultisig(multisigScript(threshold, keys));
            ASSERT_TRUE(found) << threshold << " of " << count;
            EXPECT_EQ(found->threshold, threshold);
            EXPECT_EQ(found->keys, keys);
        }
    }
}

TEST(Script, multisigIsReadStrictly) {
    const Bytes good = multisigScript(2, someKeys(3)).bytes;
    ASSERT_TRUE(parseMultisig({good}));
    const auto changed = [&](std::size_t at, std::uint8_t value) {
        Bytes bytes = good;
        bytes[at] = value;
        return Script{bytes};
    };
    EXPECT_FALSE(parseMultisig(changed(0, 0x54)));               // four of three
    EXPECT_FALSE(parseMultisig(changed(0, 0x00)));               // none of three
    EXPECT_FALSE(parseMultisig(changed(good.size() - 2, 0x52))); // count does not agree
    EXPECT_FALSE(parseMultisig(changed(good.size() - 1, 0xac))); // not CHECKMULTISIG
    EXPECT_FALSE(parseMultisig(changed(2, 0x05)));               // not a key
    EXPECT_FALSE(parseMultisig(script("010151ae")));             // number not minimal
    EXPECT_FALSE(parseMultisig({}));
}

TEST(Script, pushesAreMinimalAndComeBack) {
    for (std::size_t size : {0u, 1u, 2u, 75u, 76u, 255u, 256u, 520u, 65'535u, 65'536u}) {
        const Bytes data(size, 0x33);
        Script pushed;
        pushData(pushed, data);
        const auto back = parsePushes(pushed);
        ASSERT_TRUE(back) << size;
        ASSERT_EQ(back->size(), 1u);
        EXPECT_EQ(back->front(), data);
    }
    for (unsigned value = 0; value < 256; ++value) {
        const Bytes data{static_cast<std::uint8_t>(value)};
        Script pushed;
        pushData(pushed, data);
        EXPECT_EQ(pushed.size(), (value >= 1 && value <= 16) || value == 0x81 ? 1u : 2u);
        EXPECT_EQ(parsePushes(pushed)->front(), data);
    }
}

TEST(Script, onlyPushesAreRead) {
    EXPECT_EQ(parsePushes({})->size(), 0u);
    EXPECT_EQ(parsePushes(script("00514f02abcd"))->size(), 4u);
    for (std::string_view bad : {"02ab", "4c", "4c05ab", "4dffff00", "4effffffff00", "50", "76", "ac", "01"}) {
        const auto pushes = parsePushes(script(bad));
        ASSERT_FALSE(pushes) << bad;
        EXPECT_EQ(pushes.error().code, ErrorCode::ScriptParse);
    }
}

TEST(Script, witnessProgramsOfEveryVersion) {
    for (int version = 0; version <= 16; ++version) {
        for (std::size_t size = 1; size <= 41; ++size) {
            Script output{
                {static_cast<std::uint8_t>(version == 0 ? 0 : 0x50 + version), static_cast<std::uint8_t>(size)}};
            output.bytes.resize(size + 2, 7);
            const auto witness = witnessProgram(output);
            ASSERT_EQ(witness.has_value(), size >= 2 && size <= 40);
            if (witness) {
                EXPECT_EQ(witness->version, version);
                EXPECT_EQ(witness->program.size(), size);
            }
        }
    }
}

// The well-known limits of Bitcoin Core's default policy.
TEST(Script, dustLimits) {
    EXPECT_EQ(dustLimitSat(p2pkh({})), 546);
    EXPECT_EQ(dustLimitSat(p2sh({})), 540);
    EXPECT_EQ(dustLimitSat(p2wpkh({})), 294);
    EXPECT_EQ(dustLimitSat(p2wsh({})), 330);
    EXPECT_EQ(dustLimitSat(p2tr({})), 330);
    EXPECT_EQ(dustLimitSat(script("6a")), 0);
    EXPECT_EQ(dustLimitSat({Bytes(10'001, 0x51)}), 0);
}

} // namespace
} // namespace sandyk::bitcoin
