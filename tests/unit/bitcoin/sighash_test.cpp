#include "bitcoin/sighash.h"

#include <gtest/gtest.h>

#include "json_vectors.h"

namespace sandyk::bitcoin {
namespace {

using test::hex;
using test::must;

Transaction unsignedTx(const nlohmann::json& text) {
    return must(Transaction::parse(hex(text), Transaction::Witness::Forbidden));
}

// Bitcoin Core prints these digests in reversed order
TEST(Sighash, legacyMatchesBitcoinCore) {
    const auto vectors = test::readJson("sighash_legacy.json")["cases"];
    ASSERT_GE(vectors.size(), 10u);
    for (const auto& item : vectors) {
        const Transaction tx = unsignedTx(item["tx"]);
        const SighashContext context(tx, {});
        const auto type = static_cast<std::uint32_t>(item["type"].get<std::int32_t>());
        Hash256 digest = context.legacy(item["input"].get<std::size_t>(), Script{hex(item["script"])}, type);
        std::ranges::reverse(digest);
        EXPECT_EQ(toHex(digest), item["sighash"].get<std::string>());
    }
}

TEST(Sighash, legacySingleWithoutOutputIsOne) {
    Transaction tx;
    tx.inputs.resize(2);
    tx.outputs.resize(1);
    const SighashContext context(tx, {});
    Hash256 one{};
    one[0] = 1;
    EXPECT_EQ(context.legacy(1, {}, kSighashSingle), one);
    EXPECT_NE(context.legacy(0, {}, kSighashSingle), one);
}

TEST(Sighash, bip143) {
    const auto vectors = test::readJson("bip143.json")["sighash"];
    ASSERT_EQ(vectors.size(), 13u);
    for (const auto& item : vectors) {
        const Transaction tx = unsignedTx(item["tx"]);
        const SighashContext context(tx, {});
        const Hash256 digest =
            context.segwitV0(item["input"].get<std::size_t>(), Script{hex(item["script_code"])},
                             Amount::sat(item["amount_sat"].get<std::int64_t>()), item["type"].get<std::uint32_t>());
        EXPECT_EQ(toHex(digest), item["sighash"].get<std::string>()) << item["case"];
    }
}

class Bip341 : public testing::Test {
protected:
    Bip341() : vectors(test::readJson("bip341.json")["keyPathSpending"][0]) {
        tx = unsignedTx(vectors["given"]["rawUnsignedTx"]);
        for (const auto& item : vectors["given"]["utxosSpent"])
            spent.push_back({Amount::sat(item["amountSats"].get<std::int64_t>()), Script{hex(item["scriptPubKey"])}});
    }
    nlohmann::json vectors;
    Transaction tx;
    std::vector<TxOutput> spent;
};

TEST_F(Bip341, everySighashType) {
    const SighashContext context(tx, spent);
    std::set<std::uint32_t> types;
    for (const auto& item : vectors["inputSpending"]) {
        const auto type = item["given"]["hashType"].get<std::uint32_t>();
        const auto index = item["given"]["txinIndex"].get<std::size_t>();
        ASSERT_TRUE(context.taprootTypeValid(index, type));
        EXPECT_EQ(toHex(context.taproot(index, type)), item["intermediary"]["sigHash"].get<std::string>());
        types.insert(type);
    }
    EXPECT_EQ(types.size(), 7u);
}

TEST_F(Bip341, publishedSignaturesVerify) {
    const SighashContext context(tx, spent);
    for (const auto& item : vectors["inputSpending"]) {
        const auto index = item["given"]["txinIndex"].get<std::size_t>();
        const Bytes witness = hex(item["expected"]["witness"][0]);
        crypto::XOnlyKey key;
        std::copy_n(spent[index].scriptPubKey.bytes.begin() + 2, 32, key.begin());
        crypto::SchnorrSignature signature;
        std::copy_n(witness.begin(), 64, signature.begin());
        const std::uint32_t type = witness.size() == 64 ? kSighashDefault : witness.back();
        EXPECT_TRUE(crypto::verifySchnorr(key, context.taproot(index, type), signature));
        EXPECT_FALSE(crypto::verifySchnorr(key, context.taproot(index, type ^ 0x80 ^ (type == 0)), signature));
    }
}

TEST_F(Bip341, unknownTypesAndMissingOutputsAreNoTypes) {
    const SighashContext context(tx, spent);
    ASSERT_EQ(tx.outputs.size(), 2u);
    for (const std::uint32_t type : {0x04u, 0x80u, 0x84u, 0xffu, 0x100u, 0x101u})
        EXPECT_FALSE(context.taprootTypeValid(0, type)) << type;
    EXPECT_TRUE(context.taprootTypeValid(1, kSighashSingle));
    EXPECT_FALSE(context.taprootTypeValid(2, kSighashSingle));
    EXPECT_FALSE(context.taprootTypeValid(2, kSighashSingle | kSighashAnyoneCanPay));
    EXPECT_TRUE(context.knowsSpentOutputs());
    EXPECT_FALSE(SighashContext(tx, {}).knowsSpentOutputs());
}

// What BIP341 adds over BIP143: each input's signature commits to every amount and script that is spent
TEST_F(Bip341, commitsToWhatTheOthersSpend) {
    const Hash256 before = SighashContext(tx, spent).taproot(0, kSighashDefault);
    const Hash256 alone = SighashContext(tx, spent).taproot(0, kSighashAll | kSighashAnyoneCanPay);
    spent[5].amount = Amount::sat(spent[5].amount.toSat() + 1);
    EXPECT_NE(SighashContext(tx, spent).taproot(0, kSighashDefault), before);
    EXPECT_EQ(SighashContext(tx, spent).taproot(0, kSighashAll | kSighashAnyoneCanPay), alone);
}

} // namespace
} // namespace sandyk::bitcoin
