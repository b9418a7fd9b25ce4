#include "base/encoding.h"

#include <gtest/gtest.h>

#include <string>

#include "support/vectors.h"

namespace sandyk {
namespace {

TEST(Hex, goesThereAndBack) {
    Bytes all;
    for (int i = 0; i < 256; ++i)
        all.push_back(static_cast<std::uint8_t>(i));
    const std::string text = toHex(all);
    EXPECT_EQ(text.substr(0, 8), "00010203");
    EXPECT_EQ(text.substr(508), "feff");
    EXPECT_EQ(*fromHex(text), all);
    EXPECT_EQ(*fromHex("DEADbeef"), (Bytes{0xde, 0xad, 0xbe, 0xef}));
    EXPECT_TRUE(fromHex("")->empty());
}

TEST(Hex, refusesAnythingElse) {
    for (std::string_view bad : {"0", "0g", "g0", "00 ", " 00", "00\n\n", "0x00", "00:11", "0 00"}) {
        const auto result = fromHex(bad);
        ASSERT_FALSE(result) << bad;
        EXPECT_EQ(result.error().code, ErrorCode::EncodingHex);
    }
}

// RFC 4648, section 10
TEST(Base64, matchesTheStandard) {
    const std::pair<std::string_view, std::string_view> vectors[] = {{"", ""},
                                                                     {"f", "Zg=="},
                                                                     {"fo", "Zm8="},
                                                                     {"foo", "Zm9v"},
                                                                     {"foob", "Zm9vYg=="},
                                                                     {"fooba", "Zm9vYmE="},
                                                                     {"foobar", "Zm9vYmFy"}};
    for (const auto& [plain, coded] : vectors) {
        EXPECT_EQ(toBase64(asBytes(plain)), coded);
        const auto decoded = fromBase64(coded);
        ASSERT_TRUE(decoded) << coded;
        EXPECT_EQ(asText(*decoded), plain);
    }
    EXPECT_EQ(toBase64(Bytes{0xfb, 0xff, 0xfe}), "+//+");
}

TEST(Base64, refusesLooseForms) {
    for (std::string_view bad : {"Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm9v\n", "Zm 9v", "Zm9v====", "=",
                                 "====", "Z===", "Zm9v*m8=", "-__-", "Zg==Zg=="}) {
        const auto result = fromBase64(bad);
        ASSERT_FALSE(result) << bad;
        EXPECT_EQ(result.error().code, ErrorCode::EncodingBase64);
    }
}

TEST(Base64, refusesEveryByteOutsideItsAlphabet) {
    const std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int c = 0; c < 256; ++c) {
        const std::string text{'Z', static_cast<char>(c), '9', 'v'};
        EXPECT_EQ(fromBase64(text).has_value(), alphabet.find(text[1]) != std::string_view::npos) << c;
    }
}

TEST(Base58Check, matchesKnownAddressesAndKeys) {
    const std::pair<std::string_view, std::string_view> vectors[] = {
        {"0062e907b15cbf27d5425399ebf6f0fb50ebb88f18",
         "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"}, // the genesis block's address
        {"000000000000000000000000000000000000000000", "1111111111111111111114oLvT2"},
        {"0488b21e000000000000000000873dff81c02f525623fd1fe5167eac3a55a049de3d314bb42ee227ffed37d508"
         "0339a36013301597daef41fbe593a02cc513d0b55527ec2df1050e2e8ff49c85c2",
         "xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMce"
         "t8"}};
    for (const auto& [payload, text] : vectors) {
        EXPECT_EQ(toBase58Check(*fromHex(payload)), text);
        EXPECT_EQ(toHex(*fromBase58Check(text)), payload);
    }
    EXPECT_EQ(toBase58Check({}), "3QJmnh");
}

TEST(Base58Check, keepsEveryLengthAndLeadingZero) {
    for (std::size_t length = 0; length < 100; ++length) {
        for (std::size_t zeros = 0; zeros <= length; zeros += 7) {
            Bytes payload(length, 0xa7);
            std::fill_n(payload.begin(), zeros, std::uint8_t{0});
            const auto back = fromBase58Check(toBase58Check(payload));
            ASSERT_TRUE(back);
            ASSERT_EQ(*back, payload);
        }
    }
}

TEST(Base58Check, noticesEveryChangedCharacter) {
    const std::string good = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (char replacement : std::string_view("2zK0 ")) {
            std::string bad = good;
            if (bad[i] == replacement) continue;
            bad[i] = replacement;
            const auto result = fromBase58Check(bad);
            ASSERT_FALSE(result) << bad;
            EXPECT_EQ(result.error().code, ErrorCode::EncodingBase58);
        }
    }
}

TEST(Base58Check, refusesShortAndLongTexts) {
    for (const std::string& bad :
         {std::string(), std::string("1"), std::string("111"), std::string(201, '1'),
          std::string("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa\0", 35), "11" + std::string("3QJmnh")}) {
        EXPECT_FALSE(fromBase58Check(bad)) << bad;
    }
}

// The lines are "variant text", or "invalid hex-of-text" because some hold unprintable bytes.
TEST(Bech32, matchesBip173AndBip350) {
    int valid = 0;
    int invalid = 0;
    for (const std::string& line : test::readVectorLines("bech32.txt")) {
        const std::size_t space = line.find(' ');
        const std::string kind = line.substr(0, space);
        const std::string text = line.substr(space + 1);
        if (kind == "invalid") {
            const auto result = fromBech32(asText(*fromHex(text)));
            ASSERT_FALSE(result) << text;
            EXPECT_EQ(result.error().code, ErrorCode::EncodingBech32);
            ++invalid;
            continue;
        }
        const auto result = fromBech32(text);
        ASSERT_TRUE(result) << text;
        EXPECT_EQ(result->variant, kind == "bech32m" ? Bech32Variant::Bech32m : Bech32Variant::Bech32) << text;
        std::string lower = text;
        std::ranges::transform(lower, lower.begin(),
                               [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        EXPECT_EQ(toBech32(result->variant, result->hrp, result->values), lower);
        ++valid;
    }
    EXPECT_EQ(valid, 14);
    EXPECT_EQ(invalid, 26);
}

TEST(Bech32, noticesUpToFourChangedCharacters) {
    const std::string good = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
    ASSERT_TRUE(fromBech32(good));
    std::uint32_t state = 1;
    const auto next = [&state](std::size_t bound) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % bound;
    };
    const std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    int changed = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string bad = good;
        for (int i = 0; i <= round % 4; ++i)
            bad[3 + next(bad.size() - 3)] = alphabet[next(alphabet.size())];
        if (bad == good) continue;
        ++changed;
        ASSERT_FALSE(fromBech32(bad)) << bad;
    }
    EXPECT_GT(changed, 1800);
}

TEST(ConvertBits, regroupsAndRefusesLeftOvers) {
    const Bytes bytes{0xff, 0x00, 0xa5};
    const auto groups = convertBits(bytes, 8, 5, true);
    ASSERT_TRUE(groups);
    EXPECT_EQ(*groups, (Bytes{31, 28, 0, 10, 10}));
    EXPECT_EQ(*convertBits(*groups, 5, 8, false), bytes);
    EXPECT_FALSE(convertBits(Bytes{31, 28, 0, 10, 11}, 5, 8, false)) << "padding that is not zero";
    EXPECT_FALSE(convertBits(Bytes{31, 28, 0, 10, 10, 0}, 5, 8, false)) << "a whole group of padding";
    EXPECT_FALSE(convertBits(Bytes{32}, 5, 8, true)) << "value over five bits";
    EXPECT_TRUE(convertBits({}, 8, 5, true)->empty());
}

} // namespace
} // namespace sandyk
