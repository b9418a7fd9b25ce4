#include "flows/restore_flow.h"

#include <algorithm>
#include <string>

#include "app_fixture.h"

namespace sandyk::app::test {
namespace {

using Shares = std::vector<std::vector<SecureString>>;
using Hold = RestoreFlow::SharesHold;

Shares split(std::string_view phrase, int threshold, int count) {
    keys::Slip39Split how;
    how.groupThreshold = 1;
    how.groups = {{threshold, count}};
    how.iterationExponent = 0;
    return std::move(*keys::slip39Split(keys::Mnemonic::parse(phrase)->entropy(), SecureString(), how));
}

TEST(Restore, WordsComeBack) {
    RestoreFlow flow;
    EXPECT_FALSE(flow.isReady());
    ASSERT_TRUE(isOk(flow.setPhrase(SecureString(kPhrase))));
    EXPECT_TRUE(flow.isReady());
    EXPECT_EQ(flow.fingerprint(SecureString())->toString(), kFingerprint);
    NewSeed seed = flow.take(QStringLiteral("old"), SecureString());
    EXPECT_EQ(seed.mnemonic->phrase(), SecureString(kPhrase));
    EXPECT_TRUE(seed.backupConfirmed);
    EXPECT_TRUE(seed.masterSecret.empty());
    EXPECT_FALSE(flow.isReady());
}

TEST(Restore, AWrongPhraseLeavesNothingOfTheOneBefore) {
    RestoreFlow flow;
    ASSERT_TRUE(isOk(flow.setPhrase(SecureString(kPhrase))));
    std::string wrong(kPhrase);
    wrong.replace(wrong.rfind("about"), 5, "above");
    EXPECT_TRUE(failsWith(flow.setPhrase(SecureString(wrong)), ErrorCode::MnemonicChecksum));
    EXPECT_FALSE(flow.isReady());
}

TEST(Restore, SharesComeBackInAnyOrder) {
    const Shares shares = split(kPhrase, 3, 5);
    RestoreFlow flow;
    EXPECT_FALSE(flow.shareInfo());
    for (std::size_t member : {4U, 0U}) {
        ASSERT_TRUE(isOk(flow.addShare(shares[0][member])));
        EXPECT_TRUE(failsWith(flow.combineShares(Hold::PhraseEntropy), ErrorCode::Slip39Incomplete));
        EXPECT_FALSE(flow.isReady());
    }
    EXPECT_EQ(flow.shareInfo()->memberThreshold, 3);
    ASSERT_TRUE(isOk(flow.addShare(shares[0][2])));
    EXPECT_EQ(flow.shareCount(), 3U);
    ASSERT_TRUE(isOk(flow.combineShares(Hold::PhraseEntropy)));
    EXPECT_EQ(flow.fingerprint(SecureString())->toString(), kFingerprint);
}

TEST(Restore, AForeignShareIsRefusedAndTheRestStillWorks) {
    const Shares mine = split(kPhrase, 2, 3);
    const Shares foreign = split(kPhrase, 2, 3); // the same words, another set
    RestoreFlow flow;
    ASSERT_TRUE(isOk(flow.addShare(mine[0][0])));
    EXPECT_TRUE(failsWith(flow.addShare(foreign[0][1]), ErrorCode::Slip39Mismatch));
    EXPECT_TRUE(failsWith(flow.addShare(SecureString("no share at all")), ErrorCode::Slip39Format));
    std::string damaged(mine[0][1].view());
    const std::string last = damaged.substr(damaged.rfind(' ') + 1);
    damaged.replace(damaged.rfind(' ') + 1, last.size(), last == "academic" ? "acid" : "academic");
    EXPECT_TRUE(failsWith(flow.addShare(SecureString(damaged)), ErrorCode::Slip39Checksum));
    EXPECT_EQ(flow.shareCount(), 1U);
    EXPECT_EQ(flow.shareInfo()->identifier, keys::slip39ShareInfo(mine[0][0].view())->identifier);
    ASSERT_TRUE(isOk(flow.addShare(mine[0][2])));
    ASSERT_TRUE(isOk(flow.combineShares(Hold::PhraseEntropy)));
    EXPECT_EQ(flow.fingerprint(SecureString())->toString(), kFingerprint);
}

TEST(Restore, OneShareTypedTwiceCountsOnce) {
    const Shares shares = split(kPhrase, 2, 3);
    RestoreFlow flow;
    ASSERT_TRUE(isOk(flow.addShare(shares[0][0])));
    EXPECT_TRUE(failsWith(flow.addShare(shares[0][0]), ErrorCode::Slip39Mismatch));
    // However it is typed.
    std::string spaced(shares[0][0].view());
    spaced.insert(spaced.find(' '), " ");
    EXPECT_FALSE(flow.addShare(SecureString(spaced)));
    std::string shouted(shares[0][0].view());
    std::ranges::transform(shouted, shouted.begin(),
                           [](char c) { return c == ' ' ? c : static_cast<char>(c - 'a' + 'A'); });
    EXPECT_FALSE(flow.addShare(SecureString(shouted)));
    EXPECT_EQ(flow.shareCount(), 1U);
    ASSERT_TRUE(isOk(flow.addShare(shares[0][1])));
    EXPECT_TRUE(isOk(flow.combineShares(Hold::PhraseEntropy)));
}

TEST(Restore, AMasterSecretIsNoPhraseAndTheOtherWayRound) {
    const Shares shares = split(kPhrase, 2, 2);
    RestoreFlow flow;
    for (const SecureString& share : shares[0])
        ASSERT_TRUE(isOk(flow.addShare(share)));
    ASSERT_TRUE(isOk(flow.combineShares(Hold::PhraseEntropy)));
    const auto asPhrase = *flow.fingerprint(SecureString());
    // The person corrects what the shares hold.
    ASSERT_TRUE(isOk(flow.combineShares(Hold::MasterSecret)));
    const auto asSecret = *flow.fingerprint(SecureString());
    EXPECT_NE(asPhrase, asSecret);
    const NewSeed seed = flow.take(QStringLiteral("old"), SecureString());
    EXPECT_FALSE(seed.mnemonic);
    EXPECT_EQ(seed.masterSecret.view().size(), 16U);
    EXPECT_EQ(flow.shareCount(), 0U);
    EXPECT_FALSE(flow.shareInfo());
}

TEST(Restore, SharesReplaceAPhraseThatWasThere) {
    const Shares shares = split("legal winner thank year wave sausage worth useful legal winner thank yellow", 2, 2);
    RestoreFlow flow;
    ASSERT_TRUE(isOk(flow.setPhrase(SecureString(kPhrase))));
    ASSERT_TRUE(isOk(flow.addShare(shares[0][0])));
    EXPECT_FALSE(flow.isReady()) << "one share of two is no seed";
    ASSERT_TRUE(isOk(flow.addShare(shares[0][1])));
    ASSERT_TRUE(isOk(flow.combineShares(Hold::PhraseEntropy)));
    EXPECT_NE(flow.fingerprint(SecureString())->toString(), kFingerprint);
}

} // namespace
} // namespace sandyk::app::test
