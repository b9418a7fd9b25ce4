#include "keys/extended_key.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "crypto/rng.h"
#include "support/vectors.h"

namespace sandyk::keys {

namespace {

ExtendedPrivateKey randomMaster() {
    return ExtendedPrivateKey::fromSeed(crypto::randomSecret(32).view(), Network::Main).value();
}

/// The text of 78 bytes with some of them changed.
std::string withByte(const std::string& text, std::size_t position, std::uint8_t value) {
    Bytes bytes = fromBase58Check(text).value();
    bytes[position] = value;
    return toBase58Check(bytes);
}

template <class T>
void expectRefused(const Result<T>& key, const std::string& text) {
    ASSERT_FALSE(key) << text;
    EXPECT_EQ(key.error().code, ErrorCode::ExtendedKeyFormat) << text;
}

void expectRefused(const std::string& text) {
    expectRefused(ExtendedPublicKey::parse(text), text);
    expectRefused(ExtendedPrivateKey::parse(text), text);
    expectRefused(parseSlip132(text), text);
}

} // namespace

TEST(ExtendedKey, EveryVectorOfBip32) {
    const auto vectors = nlohmann::json::parse(test::readVectorFile("bip32.json"));
    ASSERT_EQ(vectors.size(), 5U);
    std::size_t keys = 0;
    std::size_t invalid = 0;
    for (const auto& vector : vectors) {
        for (const auto& chain : vector["chains"]) {
            const auto seed = fromHex(vector["seed"].get<std::string>()).value();
            const auto path = DerivationPath::parse(chain["path"].get<std::string>()).value();
            const auto xprv = chain["xprv"].get<std::string>();
            const auto xpub = chain["xpub"].get<std::string>();
            const auto key = ExtendedPrivateKey::fromSeed(seed, Network::Main)->derive(path).value();
            EXPECT_EQ(key.toString().view(), xprv);
            EXPECT_EQ(key.publicKey().toString(), xpub);
            EXPECT_EQ(ExtendedPrivateKey::parse(xprv)->toString().view(), xprv);
            EXPECT_EQ(ExtendedPublicKey::parse(xpub)->toString(), xpub);
            EXPECT_EQ(ExtendedPublicKey::fromBytes(ExtendedPublicKey::parse(xpub)->toBytes())->toString(), xpub);
            ++keys;
        }
        if (!vector.contains("invalid")) continue;
        for (const auto& entry : vector["invalid"]) {
            SCOPED_TRACE(entry["why"].get<std::string>());
            expectRefused(entry["key"].get<std::string>());
            ++invalid;
        }
    }
    EXPECT_EQ(keys, 17U);
    EXPECT_EQ(invalid, 14U);
}

TEST(ExtendedKey, PublicOfPrivateChildIsPrivateChildOfPublic) {
    for (int i = 0; i < 20; ++i) {
        const ExtendedPrivateKey master = randomMaster();
        const auto account = master.derive(DerivationPath::parse("m/84h/0h/0h").value()).value();
        const DerivationPath tail{static_cast<std::uint32_t>(i % 2), static_cast<std::uint32_t>(i) * 77'000'000U};
        const auto fromPrivate = account.derive(tail)->publicKey();
        const auto fromPublic = account.publicKey().derive(tail).value();
        EXPECT_EQ(fromPrivate, fromPublic);
        EXPECT_EQ(fromPublic.depth(), 5);
        EXPECT_EQ(fromPublic.childNumber(), tail.steps()[1]);
        EXPECT_EQ(account.publicKey().deriveKey(tail.steps()[0]).value(),
                  account.publicKey().derive(tail.steps()[0])->key());
        EXPECT_EQ(fromPublic.parentFingerprint(), account.derive(tail.steps()[0])->fingerprint());
    }
}

TEST(ExtendedKey, APublicKeyHasNoHardenedChild) {
    const auto key = randomMaster().publicKey();
    EXPECT_EQ(key.derive(kHardened).error().code, ErrorCode::ExtendedKeyHardened);
    EXPECT_EQ(key.derive(DerivationPath{0, hardened(1)}).error().code, ErrorCode::ExtendedKeyHardened);
}

TEST(ExtendedKey, DepthEndsAt255) {
    const std::string master = randomMaster().publicKey().toString();
    const auto deepest = ExtendedPublicKey::parse(withByte(master, 4, 255)).value();
    EXPECT_EQ(deepest.depth(), 255);
    EXPECT_EQ(deepest.derive(0).error().code, ErrorCode::ExtendedKeyFormat);
    const auto privateMaster = randomMaster();
    const std::vector<std::uint32_t> steps(255, 1);
    const auto privateDeepest = privateMaster.derive(DerivationPath(steps)).value();
    EXPECT_EQ(privateDeepest.derive(0).error().code, ErrorCode::ExtendedKeyFormat);
    EXPECT_EQ(ExtendedPrivateKey::parse(privateDeepest.toString().view())->depth(), 255);
}

TEST(ExtendedKey, NetworksHaveTheirOwnVersions) {
    const auto seed = crypto::randomSecret(64);
    const auto main = ExtendedPrivateKey::fromSeed(seed.view(), Network::Main).value();
    EXPECT_TRUE(main.toString().view().starts_with("xprv"));
    EXPECT_TRUE(main.publicKey().toString().starts_with("xpub"));
    EXPECT_TRUE(main.publicKey().matches(Network::Main));
    for (Network network : {Network::Test, Network::Signet, Network::Regtest}) {
        const auto key = ExtendedPrivateKey::fromSeed(seed.view(), network).value();
        EXPECT_TRUE(key.toString().view().starts_with("tprv"));
        EXPECT_TRUE(key.publicKey().toString().starts_with("tpub"));
        EXPECT_TRUE(key.publicKey().matches(network));
        EXPECT_FALSE(key.publicKey().matches(Network::Main));
        EXPECT_EQ(ExtendedPrivateKey::parse(key.toString().view())->toString(), key.toString());
        EXPECT_FALSE(ExtendedPrivateKey::parse(key.toString().view())->isMain());
    }
}

TEST(ExtendedKey, SeedsHave16To64Bytes) {
    for (std::size_t size : {0U, 15U, 65U, 1000U})
        EXPECT_EQ(ExtendedPrivateKey::fromSeed(Bytes(size, 1), Network::Main).error().code,
                  ErrorCode::ExtendedKeyFormat);
    for (std::size_t size : {16U, 32U, 64U})
        EXPECT_TRUE(ExtendedPrivateKey::fromSeed(Bytes(size, 1), Network::Main));
}

TEST(ExtendedKey, HostileTextIsRefused) {
    const auto master = randomMaster();
    const std::string xpub = master.publicKey().toString();
    const std::string xprv(master.toString().view());
    for (const std::string& text : {xpub, xprv}) {
        for (std::size_t size = 0; size < text.size(); ++size)
            expectRefused(text.substr(0, size));
        expectRefused(text + "1");
        expectRefused("1" + text);
        expectRefused(" " + text);
        expectRefused(std::string(100'000, 'x'));
        for (std::size_t i = 0; i < text.size(); ++i) {
            std::string changed = text;
            changed[i] = changed[i] == '2' ? '3' : '2';
            expectRefused(changed);
            changed[i] = '0'; // in no base58 text
            expectRefused(changed);
        }
    }
    // the two forms are not mixed up
    EXPECT_FALSE(ExtendedPublicKey::parse(xprv));
    EXPECT_FALSE(ExtendedPrivateKey::parse(xpub));
    EXPECT_FALSE(parseSlip132(xprv));
    EXPECT_FALSE(ExtendedPublicKey::fromBytes({}));
    EXPECT_FALSE(ExtendedPublicKey::fromBytes(Bytes(77)));
    EXPECT_FALSE(ExtendedPublicKey::fromBytes(Bytes(79)));
}

TEST(ExtendedKey, SecretTextEqualsTheOrdinaryBase58) {
    for (int i = 0; i < 50; ++i) {
        const auto key = randomMaster().derive(static_cast<std::uint32_t>(i)).value();
        const std::string text(key.toString().view());
        const auto bytes = fromBase58Check(text);
        ASSERT_TRUE(bytes);
        EXPECT_EQ(toBase58Check(*bytes), text);
        EXPECT_TRUE(equal(ByteView(*bytes).last(32), key.key().secret().view()));
    }
}

TEST(ExtendedKey, Slip132FormsAreReadAndTurnedIntoXpub) {
    const auto vector = nlohmann::json::parse(test::readVectorFile("bip32.json"))[0];
    const std::string xpub = vector["chains"][1]["xpub"].get<std::string>();
    const struct {
        const char* prefix;
        const char* version;
        Slip132Hint hint;
        bool isMain;
    } forms[] = {
        {"xpub", "0488b21e", Slip132Hint::None, true},   {"tpub", "043587cf", Slip132Hint::None, false},
        {"ypub", "049d7cb2", Slip132Hint::ShWpkh, true}, {"upub", "044a5262", Slip132Hint::ShWpkh, false},
        {"zpub", "04b24746", Slip132Hint::Wpkh, true},   {"vpub", "045f1cf6", Slip132Hint::Wpkh, false},
        {"Ypub", "0295b43f", Slip132Hint::ShWsh, true},  {"Upub", "024289ef", Slip132Hint::ShWsh, false},
        {"Zpub", "02aa7ed3", Slip132Hint::Wsh, true},    {"Vpub", "02575483", Slip132Hint::Wsh, false},
    };
    for (const auto& form : forms) {
        Bytes bytes = fromBase58Check(xpub).value();
        std::ranges::copy(fromHex(form.version).value(), bytes.begin());
        const std::string text = toBase58Check(bytes);
        EXPECT_TRUE(text.starts_with(form.prefix)) << text;
        const auto parsed = parseSlip132(text);
        ASSERT_TRUE(parsed) << text;
        EXPECT_EQ(parsed->hint, form.hint);
        EXPECT_EQ(parsed->key.isMain(), form.isMain);
        EXPECT_EQ(parsed->key.key(), ExtendedPublicKey::parse(xpub)->key());
        EXPECT_EQ(ExtendedPublicKey::parse(text).has_value(), form.hint == Slip132Hint::None);
    }
    // SLIP-0132's own vector: BIP84's account key
    const auto zpub = parseSlip132("zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868Rv"
                                   "UUkgDKf31mGDtKsAYz2oz2AGutZYs");
    ASSERT_TRUE(zpub);
    EXPECT_EQ(zpub->hint, Slip132Hint::Wpkh);
    EXPECT_EQ(toHex(zpub->key.derive(DerivationPath{0, 0})->key().compressed()),
              "0330d54fd0dd420a6e5f8d3624f5f3482cae350f79d5f0753bf5beef9c2d91af3c");
}

TEST(ExtendedKey, FingerprintsAndOrigins) {
    const auto master = ExtendedPrivateKey::fromSeed(*fromHex("000102030405060708090a0b0c0d0e0f"), Network::Main);
    EXPECT_EQ(master->fingerprint().toString(), "3442193e"); // BIP32, vector 1
    EXPECT_EQ(Fingerprint::parse("D34DB33F")->toString(), "d34db33f");
    for (const char* bad : {"", "d34db3", "d34db33f00", "d34db33g", "0xd34db3", " d34db33"})
        EXPECT_EQ(Fingerprint::parse(bad).error().code, ErrorCode::EncodingHex) << bad;
    const KeyOrigin origin{*Fingerprint::parse("d34db33f"), *DerivationPath::parse("m/84h/0h/0h")};
    EXPECT_EQ(origin.toString(), "[d34db33f/84h/0h/0h]");
    EXPECT_EQ((KeyOrigin{origin.fingerprint, {}}).toString(), "[d34db33f]");
}

TEST(ExtendedKey, ClonesDeriveTheSame) {
    const auto key = randomMaster().derive(hardened(7)).value();
    const auto copy = key.clone();
    EXPECT_EQ(copy.toString(), key.toString());
    EXPECT_EQ(copy.derive(3)->toString(), key.derive(3)->toString());
}

} // namespace sandyk::keys
