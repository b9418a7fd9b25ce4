#include "sync/header_chain.h"

#include <gtest/gtest.h>

#include "support/scripted_chain.h"

using namespace sandyk;
using namespace sandyk::sync;
using wallet::HeaderBytes;

namespace {

constexpr std::int64_t kNow = 1'700'000'000;

HeaderBytes header(const std::string& previous, const std::string& merkleRoot, std::uint32_t time,
                   std::uint32_t nonce) {
    BlockHeader out;
    out.version = 1;
    out.previous = bitcoin::Txid::parse(previous)->bytes;
    out.merkleRoot = bitcoin::Txid::parse(merkleRoot)->bytes;
    out.time = time;
    out.bits = 0x1d00ffff;
    out.nonce = nonce;
    return out.serialize();
}

const std::string kGenesis = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f";
const std::string kHashes[] = {"00000000839a8e6886ab5951d76f411475428afc90947ee320161bbf18eb6048",
                               "000000006a625f06636b8bb6ac7b960a8d03705d1ace08b1a19da3fdcc99ddbd",
                               "0000000082b5015589a3fdf2d4baff403e6f0be035a5d9742c1cae6295464449"};

/// Blocks 1 to 3 of the main network.
std::vector<HeaderBytes> firstBlocks() {
    return {
        header(kGenesis, "0e3e2357e806b6cdb1f70b54c3a3a17b6714ee1f0e68bebb44a74b1efd512098", 1231469665, 2573394689),
        header(kHashes[0], "9b0fc92260312ce44e74ef369f5c66bbb85848f2eddd5a7a1cde251e54ccfdd5", 1231469744, 1639830024),
        header(kHashes[1], "999e1c837c76a1b7fbb7e57baf87b309960f5ffefbf2a9b95dd890602272f644", 1231470173, 1844305925)};
}

wallet::HeaderWindow fromGenesis(Network network) {
    return {checkpoints(network).front(), {}, {}};
}

std::vector<HeaderBytes> headersOf(const sandyk::test::ScriptedChain& chain, std::int32_t from, std::int32_t to) {
    std::vector<HeaderBytes> headers;
    for (std::int32_t at = from; at <= to; ++at)
        headers.push_back(chain.header(at));
    return headers;
}

} // namespace

TEST(BlockHeader, HashesOfTheMainNetwork) {
    const std::vector<HeaderBytes> blocks = firstBlocks();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const BlockHeader parsed = BlockHeader::parse(blocks[i]);
        EXPECT_EQ(bitcoin::Txid{parsed.hash}.toString(), kHashes[i]);
        EXPECT_TRUE(hasProofOfWork(parsed, Network::Main));
        EXPECT_EQ(parsed.serialize(), blocks[i]);
    }
}

TEST(Work, CompactFormsOfBitcoinCore) {
    EXPECT_EQ(targetOf(0x01003456), std::nullopt);
    EXPECT_EQ(targetOf(0x01123456)->words[0], 0x12U);
    EXPECT_EQ(targetOf(0x02008000)->words[0], 0x80U);
    EXPECT_EQ(targetOf(0x05009234)->words[0], 0x92340000U);
    EXPECT_EQ(targetOf(0x04923456), std::nullopt); // negative
    EXPECT_EQ(targetOf(0xff123456), std::nullopt); // overflow
    for (const std::uint32_t bits : {0x1d00ffffU, 0x207fffffU, 0x1725c191U, 0x05009234U})
        EXPECT_EQ(bitsOf(*targetOf(bits)), bits);
    EXPECT_EQ(workOf(0x1d00ffff).words[0], 0x00010001U);
    EXPECT_EQ(workOf(0x1d00ffff).words[1], 1U);
    EXPECT_EQ(workOf(0x207fffff).words[0], 2U);
}

TEST(Work, DifficultyAdjustmentsOfTheMainNetwork) {
    constexpr std::uint32_t kTwoWeeks = 1'209'600;
    // Blocks 30240..32255, and the two clamps (Bitcoin Core's pow_tests).
    EXPECT_EQ(bitsOf(retargeted(*targetOf(0x1d00ffff), 1262152739 - 1261130161, kTwoWeeks)), 0x1d00d86aU);
    EXPECT_EQ(bitsOf(retargeted(*targetOf(0x1c05a3f4), kTwoWeeks / 4, kTwoWeeks)), 0x1c0168fdU);
    EXPECT_EQ(bitsOf(retargeted(*targetOf(0x1c387f6f), kTwoWeeks * 4, kTwoWeeks)), 0x1d00e1fdU);
}

TEST(Checkpoints, RiseAndCarryTheirWork) {
    for (const Network network : {Network::Main, Network::Test, Network::Signet, Network::Regtest}) {
        std::int32_t last = -1;
        for (const wallet::Checkpoint& checkpoint : checkpoints(network)) {
            EXPECT_GT(checkpoint.height, last);
            EXPECT_EQ(checkpoint.height % kPeriod, 0);
            BlockHeader header;
            header.bits = checkpoint.bits;
            header.hash = checkpoint.hash;
            EXPECT_TRUE(hasProofOfWork(header, network)) << checkpoint.height;
            last = checkpoint.height;
        }
    }
}

TEST(HeaderChain, FollowsTheMainNetworkFromGenesis) {
    // The compiled checkpoints know better than to begin at the first block, so the window says so.
    HeaderChain chain(Network::Main, {checkpoints(Network::Main).front(), firstBlocks(), {}});
    EXPECT_EQ(chain.tipHeight(), 3);
    EXPECT_EQ(bitcoin::Txid{chain.tipHash()}.toString(), kHashes[2]);
    EXPECT_EQ(chain.medianTimePast(), 1231469744);
}

TEST(HeaderChain, RefusesWhatBreaksARule) {
    const std::vector<HeaderBytes> good = firstBlocks();
    const auto refused = [&](const std::function<void(BlockHeader&)>& change, std::int64_t now = kNow) {
        HeaderChain chain(Network::Main, {checkpoints(Network::Main).front(), {good[0]}, {}});
        BlockHeader header = BlockHeader::parse(good[1]);
        change(header);
        const HeaderBytes bytes[] = {header.serialize()};
        const auto connected = chain.connect(2, bytes, now);
        EXPECT_EQ(chain.tipHeight(), 1);
        return !connected && connected.error().code == ErrorCode::ChainBadHeader;
    };
    EXPECT_TRUE(refused([](BlockHeader& header) { ++header.nonce; }));
    EXPECT_TRUE(refused([](BlockHeader& header) { header.bits = 0x207fffff; }));
    EXPECT_TRUE(refused([](BlockHeader& header) { header.previous.fill(1); }));
    EXPECT_TRUE(refused([](BlockHeader& header) { header.time = 1231006505; }));
    EXPECT_TRUE(refused([](BlockHeader&) {}, 1231469744 - HeaderChain::kMostFuture - 1));
}

TEST(HeaderChain, TakesTheBranchWithMoreWork) {
    sandyk::test::ScriptedChain source;
    for (int i = 0; i < 20; ++i)
        source.mine();
    HeaderChain chain(Network::Regtest, fromGenesis(Network::Regtest));
    ASSERT_TRUE(chain.connect(1, headersOf(source, 1, 20), source.now()));
    const Hash256 before = chain.tipHash();
    source.cut(14);
    source.salt = 1;
    for (int i = 0; i < 6; ++i)
        source.mine();
    const auto equalWork = chain.connect(15, headersOf(source, 15, 20), source.now());
    ASSERT_TRUE(equalWork);
    EXPECT_EQ(equalWork->added, 0U);
    EXPECT_EQ(chain.tipHash(), before);
    source.mine();
    const auto more = chain.connect(12, headersOf(source, 12, 21), source.now());
    ASSERT_TRUE(more);
    EXPECT_EQ(more->forkedAt, 14);
    EXPECT_EQ(more->added, 7U);
    EXPECT_EQ(chain.tipHeight(), 21);
}

TEST(HeaderChain, RefusesADeepFork) {
    sandyk::test::ScriptedChain source;
    for (int i = 0; i < HeaderChain::kDeepestFork + 20; ++i)
        source.mine();
    HeaderChain chain(Network::Regtest, fromGenesis(Network::Regtest));
    ASSERT_TRUE(chain.connect(1, headersOf(source, 1, source.height()), source.now()));
    source.cut(5);
    source.salt = 1;
    while (source.height() < HeaderChain::kDeepestFork + 30)
        source.mine();
    const auto connected = chain.connect(6, headersOf(source, 6, source.height()), source.now());
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().code, ErrorCode::ChainForkTooDeep);
}

TEST(HeaderChain, KeepsAWindowAndProvesWhatLiesBelow) {
    sandyk::test::ScriptedChain source;
    while (source.height() < 4 * kPeriod + 10)
        source.mine();
    HeaderChain chain(Network::Regtest, fromGenesis(Network::Regtest));
    ASSERT_TRUE(chain.connect(1, headersOf(source, 1, source.height()), source.now()));
    const auto anchor = chain.compact();
    ASSERT_TRUE(anchor);
    EXPECT_EQ(anchor->height, 3 * kPeriod);
    EXPECT_EQ(chain.firstHeight(), 3 * kPeriod + 1);
    EXPECT_EQ(chain.takeLearned().size(), 4U);

    // A new program that has only the window and what was learned.
    wallet::HeaderWindow window{*anchor, headersOf(source, anchor->height + 1, source.height()), {*anchor}};
    HeaderChain again(Network::Regtest, window);
    EXPECT_EQ(again.tipHeight(), source.height());
    const auto end = again.checkpointAbove(kPeriod - 5);
    ASSERT_TRUE(end);
    EXPECT_EQ(end->height, 3 * kPeriod);
    std::vector<HeaderBytes> period = headersOf(source, 2 * kPeriod + 1, 3 * kPeriod);
    ASSERT_TRUE(again.checkPeriod(*end, period));
    EXPECT_EQ(again.checkpointAbove(kPeriod - 5)->height, 2 * kPeriod);
    period[100][40] ^= 1;
    EXPECT_FALSE(again.checkPeriod(*end, period));
}

TEST(HeaderChain, DropsAWindowWithAGap) {
    sandyk::test::ScriptedChain source;
    for (int i = 0; i < 5; ++i)
        source.mine();
    std::vector<HeaderBytes> headers = headersOf(source, 1, 5);
    headers.erase(headers.begin() + 2);
    HeaderChain chain(Network::Regtest, {checkpoints(Network::Regtest).front(), headers, {}});
    EXPECT_EQ(chain.tipHeight(), 0);
}
