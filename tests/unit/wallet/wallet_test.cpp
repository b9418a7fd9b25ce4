#include "wallet/wallet.h"

#include <gtest/gtest.h>

#include "wallet/paper_backup.h"
#include "wallet/wallet_name.h"

namespace sandyk::wallet {
namespace {

using bitcoin::Descriptor;

constexpr const char* kXpub =
    "xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V";
constexpr const char* kOrigin = "[73c5da0a/84h/0h/0h]";
constexpr const char* kFirst = "bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu";

Wallet walletOf(const std::string& descriptor, Network network = Network::Main, const std::string& name = "Savings") {
    return {0, name, network, *Descriptor::parse(descriptor), {1, 0}, 0, std::nullopt, false};
}

Wallet single() {
    return walletOf(std::string("wpkh(") + kOrigin + kXpub + "/<0;1>/*)");
}

keys::ExtendedPublicKey account(std::uint32_t child = 0) {
    const auto key = *keys::ExtendedPublicKey::parse(kXpub);
    return child == 0 ? key : *key.derive(child);
}

Wallet twoOfThree(const keys::ExtendedPublicKey& first, const keys::ExtendedPublicKey& second) {
    return walletOf(std::string("wsh(sortedmulti(2,") + kOrigin + first.toString() +
                    "/<0;1>/*,[00000001/48h/0h/0h/2h]" + second.toString() + "/<0;1>/*,[00000002/48h/0h/0h/2h]" +
                    account(7).toString() + "/<0;1>/*))");
}

template <class T>
ErrorCode codeOf(const Result<T>& result) {
    return result ? ErrorCode::Cancelled : result.error().code;
}

const std::vector<keys::Fingerprint> kOurs{*keys::Fingerprint::parse("73c5da0a")};

std::vector<OwnAccountKey> ownKeys() {
    return {{{kOurs[0], *keys::DerivationPath::parse("m/84h/0h/0h")}, account()}};
}

TEST(WalletAddress, FollowsBip84) {
    const auto first = addressAt(single(), Keychain::Receive, 0);
    ASSERT_TRUE(first.has_value());
    EXPECT_EQ(first->address.toString(), kFirst);
    EXPECT_TRUE(first->handedOut);
    const auto second = addressAt(single(), Keychain::Receive, 1);
    EXPECT_EQ(second->address.toString(), "bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g");
    EXPECT_FALSE(second->handedOut);
    EXPECT_EQ(addressAt(single(), Keychain::Change, 0)->address.toString(),
              "bc1q8c6fshw2dlwun7ekn9qwf37cu2rn755upcp6el");
}

TEST(WalletAddress, DescriptorsWithLessHaveLess) {
    const Wallet oneChain = walletOf(std::string("wpkh(") + kXpub + "/0/*)");
    EXPECT_EQ(addressAt(oneChain, Keychain::Receive, 0)->address.toString(), kFirst);
    EXPECT_EQ(codeOf(addressAt(oneChain, Keychain::Change, 0)), ErrorCode::DescriptorRange);
    const Wallet oneAddress = walletOf(std::string("wpkh(") + kXpub + "/0/0)");
    EXPECT_EQ(addressAt(oneAddress, Keychain::Receive, 0)->address.toString(), kFirst);
    EXPECT_EQ(codeOf(addressAt(oneAddress, Keychain::Receive, 1)), ErrorCode::DescriptorRange);
    EXPECT_EQ(codeOf(addressAt(single(), Keychain::Receive, 0x80000000)), ErrorCode::DescriptorRange);
}

TEST(NewWallet, OwnKeyIsReDerived) {
    EXPECT_TRUE(checkNewWallet(single(), kOurs, ownKeys(), false).has_value());
    // Our fingerprint over a key that is not ours: the exchanged xpub.
    EXPECT_EQ(codeOf(checkNewWallet(twoOfThree(account(1), account(2)), kOurs, ownKeys(), false)),
              ErrorCode::WalletKeyMismatch);
    EXPECT_EQ(codeOf(checkNewWallet(single(), kOurs, {}, false)), ErrorCode::WalletKeyMismatch);
    EXPECT_EQ(codeOf(checkNewWallet(single(), kOurs, {}, true)), ErrorCode::WalletKeyMismatch);
    EXPECT_TRUE(checkNewWallet(twoOfThree(account(), account(2)), kOurs, ownKeys(), false).has_value());
}

TEST(NewWallet, WithoutOwnKeyOnlyWatched) {
    EXPECT_EQ(codeOf(checkNewWallet(single(), {}, {}, false)), ErrorCode::WalletOwnKeyMissing);
    EXPECT_TRUE(checkNewWallet(single(), {}, {}, true).has_value());
}

TEST(NewWallet, KeysDiffer) {
    EXPECT_EQ(codeOf(checkNewWallet(twoOfThree(account(), account(7)), kOurs, ownKeys(), false)),
              ErrorCode::WalletDuplicateKey);
}

TEST(NewWallet, NetworksAgree) {
    Wallet wallet = single();
    wallet.network = Network::Test;
    EXPECT_EQ(codeOf(checkNewWallet(wallet, kOurs, ownKeys(), false)), ErrorCode::DescriptorNetwork);
    const Wallet testPath = walletOf(std::string("wpkh([73c5da0a/84h/1h/0h]") + kXpub + "/<0;1>/*)");
    EXPECT_EQ(codeOf(checkNewWallet(testPath, {}, {}, true)), ErrorCode::SignPathMismatch);
}

TEST(NewWallet, NamesAreReadable) {
    EXPECT_EQ(*checkedName("  Süýji gawun \n"), "Süýji gawun");
    EXPECT_EQ(*checkedName(std::string(64, 'a')), std::string(64, 'a'));
    for (const std::string& bad :
         {std::string(), std::string(" \t"), std::string(65, 'a'), std::string("a\nb"), std::string("a\x1b[0m"),
          std::string("a\u202Eb"), std::string("a\u200Bb"), std::string("\xff\xfe"), std::string(1'000'000, 'x')})
        EXPECT_EQ(codeOf(checkedName(bad)), ErrorCode::WalletName);
    Wallet wallet = single();
    wallet.name = "a\u202Eb";
    EXPECT_EQ(codeOf(checkNewWallet(wallet, kOurs, ownKeys(), false)), ErrorCode::WalletName);
}

TEST(CosignerText, ComesBack) {
    const std::string text = std::string(kOrigin) + kXpub;
    const auto cosigner = Cosigner::parse("  " + text + "\n");
    ASSERT_TRUE(cosigner.has_value());
    EXPECT_EQ(cosigner->toString(), text);
    EXPECT_EQ(Cosigner::parse(std::string("[73c5da0a/84'/0'/0']") + kXpub)->toString(), text);
}

TEST(CosignerText, IsStrict) {
    for (const std::string& bad :
         {std::string(), std::string(kXpub), std::string("[73c5da0a/84h/0h/0h]"),
          std::string("[73c5da0/84h/0h/0h]") + kXpub, std::string("[73c5da0a84h/0h/0h]") + kXpub,
          std::string("[73c5da0a/84h/0h]") + kXpub, std::string("[73c5da0a/84h/0h/x]") + kXpub,
          std::string(kOrigin) + kXpub + "/0", std::string(kOrigin) + kXpub + kXpub, std::string(5'000, '['),
          std::string("]["), std::string("[]")})
        EXPECT_EQ(codeOf(Cosigner::parse(bad)), ErrorCode::DescriptorParse) << bad.substr(0, 40);
}

TEST(PaperBackup, HoldsAllThatTheWordsDoNot) {
    const auto paper = paperWallet(twoOfThree(account(), account(2)));
    ASSERT_TRUE(paper.has_value());
    EXPECT_EQ(paper->typeText, "2 of 3 wsh(sortedmulti)");
    ASSERT_EQ(paper->keyOrigins.size(), 3U);
    EXPECT_EQ(paper->keyOrigins[0], std::string(kOrigin) + kXpub);
    // Restored from the paper alone, the wallet is the same.
    const Wallet restored = walletOf(paper->descriptor);
    EXPECT_EQ(addressAt(restored, Keychain::Receive, 0)->address.toString(), paper->firstAddress);
    EXPECT_EQ(paperWallet(single())->typeText, "wpkh");
    EXPECT_EQ(paperWallet(single())->firstAddress, kFirst);
}

TEST(WalletValue, TellsTheReviewWhatIsOurs) {
    const signing::OwnWallet own = single().asOwn();
    EXPECT_EQ(own.name, "Savings");
    EXPECT_EQ(own.nextIndex[0], 1U);
    EXPECT_EQ(own.descriptor, single().descriptor);
    EXPECT_TRUE(twoOfThree(account(), account(2)).isMultisig());
    EXPECT_EQ(twoOfThree(account(), account(2)).cosigners(), 3);
}

} // namespace
} // namespace sandyk::wallet
