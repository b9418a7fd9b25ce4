#include "bitcoin/address.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "base/encoding.h"
#include "support/vectors.h"

namespace sandyk::bitcoin {
namespace {

constexpr Network kNetworks[] = {Network::Main, Network::Test, Network::Signet, Network::Regtest};

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

TEST(Address, publishedVectors) {
    int valid = 0;
    int invalid = 0;
    for (const std::string& line : test::readVectorLines("addresses.txt")) {
        std::istringstream fields(line);
        std::string kind, name, text, script;
        fields >> kind;
        if (kind == "invalid") {
            fields >> text;
            ++invalid;
            for (Network network : kNetworks)
                EXPECT_FALSE(Address::parse(text, network)) << text;
            EXPECT_FALSE(addressNetworks(text)) << text;
            continue;
        }
        fields >> name >> text >> script;
        ++valid;
        const Network network = *parseNetwork(name);
        const auto address = Address::parse(text, network);
        ASSERT_TRUE(address) << text << address.error().detail;
        EXPECT_EQ(toHex(address->scriptPubKey().bytes), script);
        EXPECT_EQ(address->toString(), script.starts_with("76") || script.starts_with("a9") ? text : lower(text));
        EXPECT_EQ(Address::fromScript({*fromHex(script)}, network), *address);
    }
    EXPECT_EQ(valid, 12);
    EXPECT_EQ(invalid, 26);
}

TEST(Address, failuresAreToldApart) {
    const auto code = [](std::string_view text) { return Address::parse(text, Network::Main).error().code; };
    EXPECT_EQ(code("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"), ErrorCode::AddressChecksum);
    EXPECT_EQ(code("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh"), ErrorCode::AddressChecksum);
    EXPECT_EQ(code("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3tb"), ErrorCode::AddressFormat);
    EXPECT_EQ(code("bc1qW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"), ErrorCode::AddressFormat);
    EXPECT_EQ(code("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"), ErrorCode::AddressChecksum);
    EXPECT_EQ(code("1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a"), ErrorCode::AddressFormat);
    for (std::string_view none :
         {"", " ", "1", "bc1", "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", " 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
          "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa\n", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 ",
          "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9"})
        EXPECT_EQ(code(none), ErrorCode::AddressFormat) << none;
    EXPECT_EQ(code(std::string(10'000, '1')), ErrorCode::AddressFormat);
}

TEST(Address, nothingButAscii) {
    for (std::string_view trick :
         {"bc1qw508d6qejxtdg4y5r3zarvary0\xd1\x81"
          "5xw7kv8f3t4",
          "\xd0\xb2"
          "c1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
          "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN\xd0\xb0", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4\xe2\x80\x8b",
          "\xef\xbb\xbf"
          "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"})
        EXPECT_EQ(Address::parse(trick, Network::Main).error().code, ErrorCode::AddressFormat);
}

TEST(Address, otherNetworksHaveTheirOwnError) {
    const std::pair<std::string_view, std::vector<Network>> vectors[] = {
        {"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", {Network::Main}},
        {"tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", {Network::Test, Network::Signet}},
        {"bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080", {Network::Regtest}},
        {"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", {Network::Main}},
        {"mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn", {Network::Test, Network::Signet, Network::Regtest}},
        {"2MzQwSSnBHWHqSAqtTVQ6v47XtaisrJa1Vc", {Network::Test, Network::Signet, Network::Regtest}},
    };
    for (const auto& [text, networks] : vectors) {
        ASSERT_TRUE(addressNetworks(text)) << text;
        EXPECT_EQ(*addressNetworks(text), networks) << text;
        for (Network network : kNetworks) {
            const auto address = Address::parse(text, network);
            const bool ours = std::ranges::find(networks, network) != networks.end();
            ASSERT_EQ(address.has_value(), ours) << text << networkName(network);
            if (ours) continue;
            EXPECT_EQ(address.error().code, ErrorCode::AddressNetwork);
            EXPECT_EQ(address.error().param("network"), networkName(networks.front()));
        }
    }
}

// BIP173: any change of up to four characters is found; here every single one.
TEST(Address, everySingleCharacterErrorIsFound) {
    constexpr std::string_view kAlphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    for (const std::string original : {"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                                       "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"}) {
        for (std::size_t i = 3; i < original.size(); ++i) {
            for (char c : kAlphabet) {
                std::string changed = original;
                changed[i] = c;
                EXPECT_EQ(Address::parse(changed, Network::Main).has_value(), changed == original) << changed;
            }
        }
    }
}

TEST(Address, scriptsWithoutAnAddress) {
    for (std::string_view none : {"", "6a0548656c6c6f", "0003010203", "51",
                                  "2103a34b99f22c790c4e36b2b3c2c35a36db06226e41c692fc82b8b56ac1c540c5bdac"})
        EXPECT_FALSE(Address::fromScript({*fromHex(none)}, Network::Main)) << none;
}

TEST(Address, inGroups) {
    EXPECT_EQ(addressInGroups("bc1q9vza2e8x"), "bc1q 9vza 2e8x");
    EXPECT_EQ(addressInGroups("bc1q9"), "bc1q 9");
    EXPECT_EQ(addressInGroups(""), "");
}

TEST(NearMatch, stopsLookAlikes) {
    const std::string known = "bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu";
    EXPECT_FALSE(isNearMatch(known, known));
    EXPECT_FALSE(isNearMatch("BC1QCR8TE4KR609GCAWUTMRZA0J4XV80JY8Z306FYU", known));
    EXPECT_FALSE(isNearMatch("bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g", known));
    // The ground address: same beginning and end, all else different.
    EXPECT_TRUE(isNearMatch("bc1qcr8t00000000000000000000000000000006fyu", known));
    for (std::size_t i = 0; i < known.size(); ++i) {
        std::string changed = known;
        changed[i] = changed[i] == 'q' ? 'p' : 'q';
        EXPECT_TRUE(isNearMatch(changed, known)) << i;
        std::string shorter = known;
        shorter.erase(i, 1);
        EXPECT_TRUE(isNearMatch(shorter, known)) << i;
    }
    EXPECT_TRUE(isNearMatch("1A1zP1xxxxxxxxxxxxxxxxxxxxxxxDivfNa", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"));
    EXPECT_FALSE(isNearMatch("", known));
    EXPECT_FALSE(isNearMatch(std::string(100'000, '1'), known));
}

TEST(AddressEnds, areWhatPeopleCompare) {
    EXPECT_EQ(addressEnds("BC1QCR8TE4KR609GCAWUTMRZA0J4XV80JY8Z306FYU"), "cr8t6fyu");
    EXPECT_EQ(addressEnds("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), "A1zPvfNa");
    EXPECT_EQ(addressEnds("bc1qshort"), "");
    EXPECT_EQ(addressEnds(std::string(100'000, '1')), "");
}

} // namespace
} // namespace sandyk::bitcoin
