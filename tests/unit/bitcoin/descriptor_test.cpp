#include "bitcoin/descriptor.h"

#include <gtest/gtest.h>

#include <regex>
#include <sstream>
#include <thread>

#include "base/encoding.h"
#include "bitcoin/address.h"
#include "crypto/hash.h"
#include "support/vectors.h"

namespace sandyk::bitcoin {
namespace {

constexpr std::string_view kXpub =
    "xpub6ERApfZwUNrhLCkDtcHTcxd75RbzS1ed54G1LkBUHQVHQKqhMkhgbmJbZRkrgZw4koxb5JaHWkY4ALHY2grBGRjaDMzQLcgJvLJuZZvRcEL";
constexpr std::string_view kXpub2 =
    "xpub68NZiKmJWnxxS6aaHmn81bvJeTESw724CRDs6HbuccFQN9Ku14VQrADWgqbhhTHBaohPX4CjNLf9fq9MYo6oDaPPLPxSb7gwQN3ih19Zm4Y";
constexpr std::string_view kXprv =
    "xprvA1RpRA33e1JQ7ifknakTFpgNXPmW2YvmhqLQYMmrj4xJXXWYpDPS3xz7iAxn8L39njGVyuoseXzU6rcxFLJ8HFsTjSyQbLYnMpCqE2VbFWc";
constexpr std::string_view kKey = "03a34b99f22c790c4e36b2b3c2c35a36db06226e41c692fc82b8b56ac1c540c5bd";

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

std::string hexKey(const crypto::PrivateKey& key, bool compressed) {
    return compressed ? toHex(key.publicKey().compressed()) : toHex(key.publicKey().uncompressed());
}

/// The public counterpart of one index: each private key of the published text, with its path, becomes a hex key.
std::string publicForm(const std::string& descriptor, std::uint32_t index) {
    static const std::regex keys("(xprv[1-9A-Za-z]+)((?:/[0-9*]+['h]?)*)|\\b([5KL][1-9A-Za-z]{50,51})\\b");
    std::string out;
    std::string rest = descriptor;
    for (std::smatch match; std::regex_search(rest, match, keys); rest = match.suffix()) {
        out += match.prefix();
        if (match[3].matched) {
            const Bytes wif = *fromBase58Check(match[3].str());
            out += hexKey(*crypto::PrivateKey::parse(ByteView(wif).subspan(1, 32)), wif.size() == 34);
            continue;
        }
        const std::string path = "m" + std::regex_replace(match[2].str(), std::regex("\\*"), std::to_string(index));
        const auto master = keys::ExtendedPrivateKey::parse(match[1].str());
        out += hexKey(master->derive(*keys::DerivationPath::parse(path))->key(), true);
    }
    return out + rest;
}

void expectScripts(const Descriptor& descriptor, const std::vector<std::string>& scripts) {
    for (std::uint32_t index = 0; index < scripts.size(); ++index) {
        const auto output = descriptor.derive(index);
        ASSERT_TRUE(output) << descriptor.toString() << output.error().detail;
        EXPECT_EQ(toHex(output->scriptPubKey.bytes), scripts[index]) << descriptor.toString() << " " << index;
        EXPECT_EQ(*descriptor.scriptPubKey(index), output->scriptPubKey);
    }
}

void expectNormalForm(const Descriptor& descriptor) {
    const auto again = Descriptor::parse(descriptor.toString(), Descriptor::Checksum::Required);
    ASSERT_TRUE(again) << descriptor.toString();
    EXPECT_EQ(again->toString(), descriptor.toString());
    EXPECT_EQ(again->keys(), descriptor.keys());
    EXPECT_EQ(descriptor.toString().find('\''), std::string::npos);
    EXPECT_TRUE(descriptor.toString().ends_with("#" + descriptor.checksum()));
}

TEST(Descriptor, publishedVectors) {
    std::map<std::string, int> counts;
    for (const std::string& line : test::readVectorLines("descriptors.txt")) {
        const auto fields = split(line, '\t');
        const std::string& text = fields[1];
        const std::vector<std::string> scripts = fields.size() > 2 ? split(fields[2], ',') : std::vector<std::string>{};
        ++counts[fields[0]];
        const auto descriptor = Descriptor::parse(text);
        ASSERT_EQ(descriptor.has_value(), fields[0] == "ok" || fields[0] == "underivable") << line;
        if (fields[0] == "ok") {
            expectScripts(*descriptor, scripts);
            expectNormalForm(*descriptor);
            EXPECT_TRUE(descriptor->derive(0)) << text;
        } else if (fields[0] == "underivable") {
            expectNormalForm(*descriptor);
            EXPECT_EQ(descriptor->derive(0).error().code, ErrorCode::DescriptorRange);
        } else if (fields[0] == "private") {
            EXPECT_EQ(descriptor.error().code, ErrorCode::DescriptorPrivateKey) << text;
            for (std::uint32_t index = 0; index < scripts.size(); ++index) {
                const auto counterpart = Descriptor::parse(publicForm(text, index));
                ASSERT_TRUE(counterpart) << publicForm(text, index) << counterpart.error().detail;
                expectScripts(*counterpart, {scripts[index]});
            }
        } else {
            const auto code = fields[0] == "bad" ? ErrorCode::DescriptorParse : ErrorCode::DescriptorChecksum;
            EXPECT_EQ(descriptor.error().code, code) << text;
            EXPECT_FALSE(descriptor.error().param("position").empty()) << text;
        }
    }
    EXPECT_EQ(counts["ok"], 38);
    EXPECT_EQ(counts["underivable"], 3);
    EXPECT_EQ(counts["private"], 41);
    EXPECT_EQ(counts["bad"], 41);
    EXPECT_EQ(counts["checksum"], 5);
}

// BIP389
TEST(Descriptor, publishedMultipathVectors) {
    int expanded = 0;
    for (const std::string& line : test::readVectorLines("bip389_multipath.txt")) {
        const auto fields = split(line, '\t');
        const auto descriptor = Descriptor::parse(fields[1]);
        ASSERT_EQ(descriptor.has_value(), fields[0] == "multi") << line;
        if (!descriptor) {
            EXPECT_EQ(descriptor.error().code,
                      fields[0] == "private" ? ErrorCode::DescriptorPrivateKey : ErrorCode::DescriptorParse)
                << line;
            continue;
        }
        expectNormalForm(*descriptor);
        EXPECT_TRUE(descriptor->isMultipath());
        EXPECT_EQ(descriptor->derive(0).error().code, ErrorCode::DescriptorRange);
        const auto singles = descriptor->singlePaths();
        ASSERT_EQ(singles.size(), fields.size() - 2) << line;
        for (std::size_t i = 0; i < singles.size(); ++i) {
            EXPECT_EQ(singles[i], *Descriptor::parse(fields[i + 2]));
            EXPECT_EQ(singles[i].keys(), Descriptor::parse(fields[i + 2])->keys());
            EXPECT_FALSE(singles[i].isMultipath());
            EXPECT_EQ(singles[i].singlePaths().size(), 1u);
            ++expanded;
        }
    }
    EXPECT_EQ(expanded, 14);
}

TEST(Descriptor, privateKeysNeverReachAnError) {
    const std::string secret(kXprv);
    const std::string wif = "L4rK1yDtCWekvXuE6oXD9jCYfFNV2cWRpVuPLBcCU2z8TrisoyY1";
    for (const std::string& text :
         {"wpkh(" + secret + "/0/*)", "wpkh([d34db33f/84h]" + secret + ")",
          "tr(" + std::string(kKey) + ",pk(" + wif + "))", "sh(multi(1," + std::string(kKey) + "," + wif + "))",
          "wpkh(" + secret + "/<0;1/*)", "wpkh(" + secret + "x)", "wpkh(" + secret.substr(0, 100) + ")",
          "wpkh(" + wif.substr(0, 50) + "0z)", "wpkh(" + wif, wif, secret, "wpkh(" + secret + ")#aaaaaaaa",
          "addr(" + wif + ")", "raw(" + wif + ")", "multi(" + wif + ",1)"}) {
        const auto descriptor = Descriptor::parse(text);
        ASSERT_FALSE(descriptor);
        std::string said = descriptor.error().detail;
        for (const auto& [name, value] : descriptor.error().params)
            said += name + value;
        EXPECT_EQ(said.find(secret.substr(4, 12)), std::string::npos);
        EXPECT_EQ(said.find(wif.substr(0, 10)), std::string::npos);
    }
    EXPECT_EQ(Descriptor::parse("wpkh(" + secret.substr(0, 100) + ")").error().code, ErrorCode::DescriptorPrivateKey);
    EXPECT_EQ(Descriptor::parse("wpkh(t" + secret.substr(1) + ")").error().code, ErrorCode::DescriptorPrivateKey);
}

TEST(Descriptor, saysWhatItDoesNotKnow) {
    const std::string key(kKey);
    for (const std::string& text :
         {"wsh(and_v(v:pk(" + key + "),older(144)))", "wsh(v:pk(" + key + "))", "wsh(thresh(1,pk(" + key + ")))",
          "tr(" + key + ",multi_a(1," + key + "))", "rawtr(" + key + ")", "tr(musig(" + key + "," + key + "))",
          "tr(" + key + ",sortedmulti_a(1," + key + "))"})
        EXPECT_EQ(Descriptor::parse(text).error().code, ErrorCode::DescriptorUnsupported) << text;
}

TEST(Descriptor, everyCharacterOfTheChecksumCounts) {
    const std::string good = Descriptor::parse("wpkh(" + std::string(kXpub) + "/0/*)")->toString();
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (char c : {'q', '3', '('}) {
            std::string changed = good;
            changed[i] = c;
            EXPECT_EQ(Descriptor::parse(changed, Descriptor::Checksum::Required).has_value(), changed == good)
                << changed;
        }
    }
    EXPECT_EQ(Descriptor::parse("raw(00)", Descriptor::Checksum::Required).error().code, ErrorCode::DescriptorChecksum);
}

TEST(Descriptor, everyTruncationIsRefused) {
    for (const std::string& text :
         {"tr(" + std::string(kXpub) + "/<0;1>/*,{pk(" + std::string(kXpub2) + "/*),pk(" + std::string(kKey) + ")})",
          "sh(wsh(sortedmulti(2,[d34db33f/48h]" + std::string(kXpub) + "/<0;1>/*," + std::string(kXpub2) +
              "/<0;1>/*)))"}) {
        ASSERT_TRUE(Descriptor::parse(text)) << Descriptor::parse(text).error().detail;
        for (std::size_t size = 0; size < text.size(); ++size)
            EXPECT_FALSE(Descriptor::parse(text.substr(0, size)));
        for (std::string_view tail : {")", " ", ",", "}", "#"})
            EXPECT_FALSE(Descriptor::parse(text + std::string(tail)));
    }
}

TEST(Descriptor, sizesAreBounded) {
    EXPECT_FALSE(Descriptor::parse("raw(" + std::string(Descriptor::kMaxLength, '0') + ")"));
    std::string deep = "pk(" + std::string(kKey) + ")";
    for (int i = 0; i < 129; ++i)
        deep = "{" + deep + ",pk(" + std::string(kKey) + ")}";
    EXPECT_FALSE(Descriptor::parse("tr(" + std::string(kKey) + "," + deep + ")"));
    std::string path;
    for (int i = 0; i < 250; ++i)
        path += "/0";
    EXPECT_TRUE(Descriptor::parse("wpkh(" + std::string(kXpub) + path + ")"));
    EXPECT_FALSE(Descriptor::parse("wpkh(" + std::string(kXpub) + path + "/0/0/0/0/0/0)"));
    EXPECT_FALSE(Descriptor::parse("wpkh([d34db33f" + path + "]" + std::string(kXpub) + "/0/0/0/0/0/*)"));
    std::string tuple = "<0";
    for (int i = 1; i < 32; ++i)
        tuple += ";" + std::to_string(i);
    std::string many = "wsh(multi(1";
    for (int i = 0; i < 20; ++i)
        many += "," + std::string(kXpub) + "/" + tuple + ">" + path;
    EXPECT_EQ(Descriptor::parse(many + "))").error().code, ErrorCode::DescriptorUnsupported);
}

TEST(Descriptor, multisigLimits) {
    std::string keys;
    for (int i = 0; i < 15; ++i)
        keys += "," + std::string(kKey);
    EXPECT_TRUE(Descriptor::parse("sh(multi(15" + keys + "))"));
    EXPECT_FALSE(Descriptor::parse("sh(multi(15" + keys + "," + std::string(kKey) + "))"));
    EXPECT_FALSE(Descriptor::parse("multi(1," + std::string(kKey) + "," + std::string(kKey) + "," + std::string(kKey) +
                                   "," + std::string(kKey) + ")"));
    EXPECT_TRUE(Descriptor::parse("wsh(multi(20" + keys + keys.substr(0, 67 * 5) + "))"));
    EXPECT_FALSE(Descriptor::parse("wsh(multi(20" + keys + keys.substr(0, 67 * 6) + "))"));
    for (std::string_view threshold : {"", "0", "01", "-1", "2", "1h", " 1"})
        EXPECT_FALSE(Descriptor::parse("wsh(multi(" + std::string(threshold) + "," + std::string(kKey) + "))"))
            << threshold;
    EXPECT_FALSE(Descriptor::parse("wsh(multi(1))"));
}

// The public account key of BIP84's own example and its first addresses.
TEST(Descriptor, bip84Example) {
    const std::string zpub = "zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf"
                             "31mGDtKsAYz2oz2AGutZYs";
    const auto account = keys::parseSlip132(zpub);
    ASSERT_TRUE(account);
    const keys::KeyOrigin origin{*keys::Fingerprint::parse("73c5da0a"),
                                 accountPath(OutputType::Wpkh, Network::Main, 0)};
    const Descriptor descriptor = singleSigDescriptor(OutputType::Wpkh, origin, account->key);
    EXPECT_TRUE(descriptor.toString().starts_with("wpkh([73c5da0a/84h/0h/0h]xpub"));
    EXPECT_NE(descriptor.toString().find("/<0;1>/*)#"), std::string::npos);
    expectNormalForm(descriptor);
    const auto paths = descriptor.singlePaths();
    const auto address = [&](std::size_t path, std::uint32_t index) {
        return Address::fromScript(*paths[path].scriptPubKey(index), Network::Main)->toString();
    };
    EXPECT_EQ(address(0, 0), "bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu");
    EXPECT_EQ(address(0, 1), "bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g");
    EXPECT_EQ(address(1, 0), "bc1q8c6fshw2dlwun7ekn9qwf37cu2rn755upcp6el");
    const auto output = paths[1].derive(7);
    ASSERT_EQ(output->keys.size(), 1u);
    EXPECT_EQ(output->keys[0].origin.toString(), "[73c5da0a/84h/0h/0h/1/7]");
    EXPECT_EQ(p2wpkh(crypto::hash160(output->keys[0].key.compressed())), output->scriptPubKey);
}

TEST(Descriptor, standardTemplates) {
    const auto key = *keys::ExtendedPublicKey::parse(kXpub);
    const keys::KeyOrigin origin{*keys::Fingerprint::parse("d34db33f"), {}};
    const std::pair<OutputType, std::string_view> types[] = {{OutputType::Pkh, "pkh(["},
                                                             {OutputType::ShWpkh, "sh(wpkh(["},
                                                             {OutputType::Wpkh, "wpkh(["},
                                                             {OutputType::Tr, "tr(["}};
    for (const auto& [type, start] : types) {
        const Descriptor descriptor = singleSigDescriptor(type, origin, key);
        EXPECT_EQ(descriptor.type(), type);
        EXPECT_TRUE(descriptor.toString().starts_with(start)) << descriptor.toString();
        EXPECT_EQ(descriptor.threshold(), 1);
        EXPECT_TRUE(descriptor.isRange() && descriptor.isMultipath());
        expectNormalForm(descriptor);
    }
    EXPECT_EQ(accountPath(OutputType::Pkh, Network::Main, 0).toString(), "m/44h/0h/0h");
    EXPECT_EQ(accountPath(OutputType::ShWpkh, Network::Regtest, 3).toString(), "m/49h/1h/3h");
    EXPECT_EQ(accountPath(OutputType::Tr, Network::Signet, 0).toString(), "m/86h/1h/0h");
    EXPECT_EQ(accountPath(OutputType::WshMulti, Network::Main, 0).toString(), "m/48h/0h/0h/2h");
    EXPECT_EQ(accountPath(OutputType::ShWshMulti, Network::Test, 1).toString(), "m/48h/1h/1h/1h");
}

TEST(Descriptor, multisigTemplate) {
    const keys::KeyOrigin origin{*keys::Fingerprint::parse("d34db33f"), {}};
    const std::pair first{origin, *keys::ExtendedPublicKey::parse(kXpub)};
    const std::pair second{origin, *keys::ExtendedPublicKey::parse(kXpub2)};
    for (OutputType type : {OutputType::ShMulti, OutputType::ShWshMulti, OutputType::WshMulti}) {
        const auto descriptor = multisigDescriptor(type, 2, {first, second});
        ASSERT_TRUE(descriptor);
        EXPECT_EQ(descriptor->type(), type);
        EXPECT_EQ(descriptor->threshold(), 2);
        EXPECT_TRUE(descriptor->isSortedMulti());
        expectNormalForm(*descriptor);
        EXPECT_EQ(*descriptor->singlePaths()[0].scriptPubKey(5),
                  *multisigDescriptor(type, 2, {second, first})->singlePaths()[0].scriptPubKey(5));
    }
    EXPECT_EQ(multisigDescriptor(OutputType::WshMulti, 1, {first, first}).error().code, ErrorCode::WalletDuplicateKey);
    for (int threshold : {-1, 0, 3})
        EXPECT_EQ(multisigDescriptor(OutputType::WshMulti, threshold, {first, second}).error().code,
                  ErrorCode::DescriptorParse);
    EXPECT_FALSE(multisigDescriptor(OutputType::WshMulti, 1, {}));
}

TEST(Descriptor, derivedScriptsNestAsTheyShould) {
    const auto descriptor = Descriptor::parse("sh(wsh(sortedmulti(1,[d34db33f/48h]" + std::string(kXpub) + "/0/*," +
                                              std::string(kXpub2) + "/0/*)))");
    for (std::uint32_t index = 0; index < 20; ++index) {
        const auto output = descriptor->derive(index);
        ASSERT_TRUE(output && output->redeemScript && output->witnessScript);
        EXPECT_EQ(output->scriptPubKey, p2sh(*output->redeemScript));
        EXPECT_EQ(*output->redeemScript, p2wsh(*output->witnessScript));
        const auto multisig = parseMultisig(*output->witnessScript);
        ASSERT_TRUE(multisig);
        ASSERT_EQ(multisig->keys.size(), 2u);
        EXPECT_LT(multisig->keys[0], multisig->keys[1]);
        for (std::size_t i = 0; i < 2; ++i) {
            EXPECT_EQ(output->keys[i].key, multisig->keys[i]);
            const auto& origin = output->keys[i].origin;
            EXPECT_EQ(origin.path.steps().back(), index);
            EXPECT_EQ(output->keys[i].keyIndex, origin.fingerprint.toString() == "d34db33f" ? 0u : 1u);
        }
    }
}

TEST(Descriptor, keysWithoutOriginAreTheirOwnMaster) {
    const auto extended = Descriptor::parse("pkh(" + std::string(kXpub) + "/7)")->derive(0);
    EXPECT_EQ(extended->keys[0].origin.fingerprint, keys::ExtendedPublicKey::parse(kXpub)->fingerprint());
    EXPECT_EQ(extended->keys[0].origin.path.toString(), "m/7");
    const auto single = Descriptor::parse("pkh(" + std::string(kKey) + ")")->derive(0);
    EXPECT_EQ(toHex(single->keys[0].origin.fingerprint.bytes), "9a1c78a5");
    EXPECT_TRUE(single->keys[0].origin.path.empty());
}

TEST(Descriptor, typesAndThresholds) {
    const std::string key(kKey);
    const std::tuple<std::string, OutputType, int> vectors[] = {
        {"pk(" + key + ")", OutputType::Pk, 1},
        {"combo(" + key + ")", OutputType::Combo, 1},
        {"raw(51)", OutputType::Raw, 0},
        {"addr(3PUNyaW7M55oKWJ3kDukwk9bsKvryra15j)", OutputType::Addr, 0},
        {"multi(1," + key + ")", OutputType::BareMulti, 1},
        {"sh(pk(" + key + "))", OutputType::Other, 1},
        {"wsh(pkh(" + key + "))", OutputType::Other, 1},
        {"sh(wsh(pk(" + key + ")))", OutputType::Other, 1},
        {"sh(wpkh(" + key + "))", OutputType::ShWpkh, 1},
    };
    for (const auto& [text, type, threshold] : vectors) {
        const auto descriptor = Descriptor::parse(text);
        ASSERT_TRUE(descriptor) << text;
        EXPECT_EQ(descriptor->type(), type) << text;
        EXPECT_EQ(descriptor->threshold(), threshold) << text;
        EXPECT_FALSE(descriptor->isRange());
        EXPECT_TRUE(descriptor->derive(0xffffffff)) << "an index is ignored without a range";
    }
    const auto combo = Descriptor::parse("combo(" + key + ")");
    EXPECT_EQ(*combo->scriptPubKey(0), *Descriptor::parse("pkh(" + key + ")")->scriptPubKey(0));
}

TEST(Descriptor, indexEndsBelowTheHardenedOnes) {
    const auto descriptor = Descriptor::parse("wpkh(" + std::string(kXpub) + "/*)");
    EXPECT_TRUE(descriptor->scriptPubKey(0x7fffffff));
    for (std::uint32_t index : {0x80000000u, 0xffffffffu}) {
        EXPECT_EQ(descriptor->scriptPubKey(index).error().code, ErrorCode::DescriptorRange);
        EXPECT_EQ(descriptor->derive(index).error().code, ErrorCode::DescriptorRange);
    }
}

TEST(Descriptor, networksMustAgree) {
    const auto main = Descriptor::parse("wpkh(" + std::string(kXpub) + "/*)");
    EXPECT_TRUE(main->checkNetwork(Network::Main));
    for (Network other : {Network::Test, Network::Signet, Network::Regtest}) {
        EXPECT_EQ(main->checkNetwork(other).error().code, ErrorCode::DescriptorNetwork);
        EXPECT_TRUE(Descriptor::parse("wpkh(" + std::string(kKey) + ")")->checkNetwork(other));
    }
    const auto address = Descriptor::parse("addr(bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080)");
    EXPECT_TRUE(address->checkNetwork(Network::Regtest));
    EXPECT_FALSE(address->checkNetwork(Network::Main));
    EXPECT_FALSE(address->checkNetwork(Network::Test));
}

TEST(Descriptor, derivesTheSameInEveryThread) {
    const auto descriptor = Descriptor::parse("tr(" + std::string(kXpub) + "/0/*,pk(" + std::string(kXpub2) + "/*))");
    std::vector<Script> expected;
    for (std::uint32_t index = 0; index < 50; ++index)
        expected.push_back(*descriptor->scriptPubKey(index));
    std::vector<int> wrong(4, 0);
    std::vector<std::thread> threads;
    for (int& mistakes : wrong) {
        threads.emplace_back([&, copy = *descriptor] {
            for (std::uint32_t index = 0; index < 50; ++index)
                mistakes += copy.scriptPubKey(index)->bytes != expected[index].bytes;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(wrong, std::vector<int>(4, 0));
}

} // namespace
} // namespace sandyk::bitcoin
