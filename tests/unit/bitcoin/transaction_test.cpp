#include "bitcoin/transaction.h"

#include <gtest/gtest.h>

#include <random>

#include "base/encoding.h"
#include "support/vectors.h"

namespace sandyk::bitcoin {
namespace {

// BIP143, native P2WPKH: before and after signing.
constexpr std::string_view kBip143Unsigned =
    "0100000002fff7f7881a8099afa6940d42d1e7f6362bec38171ea3edf433541db4e4ad969f0000000000eeffffffef51e1b804cc89d182d279"
    "655c3aa89e815b1b309fe287d9b2b55d57b90ec68a0100000000ffffffff02202cb206000000001976a9148280b37df378db99f66f85c95a78"
    "3a76ac7a6d5988ac9093510d000000001976a9143bde42dbee7e4dbe6a21b2d50ce2f0167faa815988ac11000000";
constexpr std::string_view kBip143Signed =
    "01000000000102fff7f7881a8099afa6940d42d1e7f6362bec38171ea3edf433541db4e4ad969f00000000494830450221008b9d1dc26ba6a9"
    "cb62127b02742fa9d754cd3bebf337f7a55d114c8e5cdd30be022040529b194ba3f9281a99f2b1c0a19c0489bc22ede944ccf4ecbab4cc618e"
    "f3ed01eeffffffef51e1b804cc89d182d279655c3aa89e815b1b309fe287d9b2b55d57b90ec68a0100000000ffffffff02202cb20600000000"
    "1976a9148280b37df378db99f66f85c95a783a76ac7a6d5988ac9093510d000000001976a9143bde42dbee7e4dbe6a21b2d50ce2f0167faa81"
    "5988ac000247304402203609e17b84f6a7d30c80bfa610b5b4542f32a8a0d5447a12fb1366d7f01cc44a0220573a954c4518331561406f9030"
    "0e8f3358f51928d43c212a8caed02de67eebee0121025476c2e83188368da1ff3e292e7acafcdb3566bb0ad253f62fc70f07aeee6357110000"
    "00";

Bytes bytes(std::string_view hex) {
    return *fromHex(hex);
}

ErrorCode codeOf(std::string_view hex, Transaction::Witness witness = Transaction::Witness::Allowed) {
    const auto tx = Transaction::parse(bytes(hex), witness);
    return tx ? ErrorCode::Internal : tx.error().code;
}

TEST(Transaction, readsRealOnesWithTheirTxid) {
    for (const std::string& line : test::readVectorLines("transactions.txt")) {
        const std::string txid = line.substr(0, 64);
        const Bytes raw = bytes(std::string_view(line).substr(65));
        const auto tx = Transaction::parse(raw);
        ASSERT_TRUE(tx) << txid << tx.error().detail;
        EXPECT_EQ(tx->txid().toString(), txid);
        EXPECT_EQ(tx->serialize(), raw);
        EXPECT_EQ(*Txid::parse(txid), tx->txid());
    }
}

TEST(Transaction, readsBip143Examples) {
    const auto before = Transaction::parse(bytes(kBip143Unsigned));
    const auto after = Transaction::parse(bytes(kBip143Signed));
    ASSERT_TRUE(before && after);
    EXPECT_FALSE(before->hasWitness());
    EXPECT_TRUE(after->hasWitness());
    EXPECT_EQ(toHex(before->serialize()), kBip143Unsigned);
    EXPECT_EQ(toHex(after->serialize()), kBip143Signed);
    EXPECT_EQ(after->version, 1);
    EXPECT_EQ(after->lockTime, 17u);
    ASSERT_EQ(after->inputs.size(), 2u);
    EXPECT_EQ(after->inputs[0].sequence, 0xffffffee);
    EXPECT_TRUE(after->signalsReplacement());
    EXPECT_EQ(after->inputs[1].previous.toString(),
              "8ac60eb9575db5b2d987e29f301b5b819ea83a5c6579d282d189cc04b8e151ef:1");
    EXPECT_EQ(after->outputs[0].amount.toSat(), 112'340'000);
    EXPECT_EQ(after->inputs[1].witness.size(), 2u);
    const auto whole = static_cast<std::int64_t>(after->serialize().size());
    const auto base = static_cast<std::int64_t>(after->serializeWithoutWitness().size());
    EXPECT_EQ(after->weight(), base * 3 + whole);
    EXPECT_EQ(after->vsize(), (after->weight() + 3) / 4);
}

TEST(Transaction, everyTruncationAndExtensionIsRefused) {
    for (std::string_view hex : {kBip143Unsigned, kBip143Signed}) {
        const Bytes whole = bytes(hex);
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const auto tx = Transaction::parse(ByteView(whole).first(size));
            ASSERT_FALSE(tx) << size;
            EXPECT_TRUE(tx.error().code == ErrorCode::TransactionParse || tx.error().code == ErrorCode::AmountRange);
        }
        Bytes longer = whole;
        longer.push_back(0);
        EXPECT_FALSE(Transaction::parse(longer));
    }
}

TEST(Transaction, hostileCountsAreRefusedBeforeAllocation) {
    const std::string version = "02000000";
    for (std::string_view count : {"fdffff", "feffffffff", "ffffffffffffffffff", "ff0000000000000080", "fc"}) {
        EXPECT_EQ(codeOf(version + std::string(count) + std::string(100, '0')), ErrorCode::TransactionParse);
    }
    const std::string input = std::string(72, '1') + "00" + "ffffffff";
    EXPECT_EQ(codeOf(version + "01" + input + "feffffff7f" + std::string(40, '0')), ErrorCode::TransactionParse);
    EXPECT_EQ(codeOf(version + "01" + std::string(72, '1') + "feffffffff" + std::string(40, '0')),
              ErrorCode::TransactionParse);
    EXPECT_EQ(codeOf(version + "0001" + "01" + input + "00" + "feffffffff" + std::string(20, '0')),
              ErrorCode::TransactionParse);
}

TEST(Transaction, formsThatHaveAShorterOneAreRefused) {
    const std::string input = std::string(72, '1') + "00" + "ffffffff";
    const std::string rest = "010000000000000000"
                             "00"
                             "00000000";
    EXPECT_EQ(codeOf("0200000001" + input + rest), ErrorCode::Internal);
    EXPECT_EQ(codeOf("02000000"
                     "fd0100" +
                     input + rest),
              ErrorCode::TransactionParse);
    // A marker and flag, but no witness in any input.
    EXPECT_EQ(codeOf("02000000"
                     "0001"
                     "01" +
                     input +
                     "0100000000000000000000"
                     "00000000"),
              ErrorCode::TransactionParse);
    // Another flag than 1.
    EXPECT_EQ(codeOf("02000000"
                     "0002"
                     "01" +
                     input + "010000000000000000000101aa00000000"),
              ErrorCode::TransactionParse);
}

TEST(Transaction, amountsEndAtTwentyOneMillion) {
    const std::string head = "0200000001" + std::string(72, '1') + "00ffffffff" + "01";
    EXPECT_EQ(codeOf(head + "0040075af0750700"
                            "00"
                            "00000000"),
              ErrorCode::Internal);
    EXPECT_EQ(codeOf(head + "0140075af0750700"
                            "00"
                            "00000000"),
              ErrorCode::AmountRange);
    EXPECT_EQ(codeOf(head + "ffffffffffffffff"
                            "00"
                            "00000000"),
              ErrorCode::AmountRange);
}

TEST(Transaction, withoutWitnessAMarkerMeansNoInputs) {
    const std::string noInputs = "02000000"
                                 "00"
                                 "01"
                                 "e803000000000000"
                                 "00"
                                 "00000000";
    const auto tx = Transaction::parse(bytes(noInputs), Transaction::Witness::Forbidden);
    ASSERT_TRUE(tx);
    EXPECT_TRUE(tx->inputs.empty());
    ASSERT_EQ(tx->outputs.size(), 1u);
    EXPECT_EQ(tx->outputs[0].amount.toSat(), 1'000);
    EXPECT_EQ(toHex(tx->serialize()), noInputs);
    EXPECT_EQ(codeOf(noInputs), ErrorCode::TransactionParse);
    EXPECT_FALSE(Transaction::parse(bytes(kBip143Signed), Transaction::Witness::Forbidden));
}

TEST(Transaction, tooLargeIsRefused) {
    EXPECT_EQ(Transaction::parse(Bytes(Transaction::kMaxSize + 1)).error().code, ErrorCode::TransactionParse);
}

Bytes randomBytes(std::mt19937& random, std::size_t most) {
    Bytes out(random() % (most + 1));
    for (std::uint8_t& byte : out)
        byte = static_cast<std::uint8_t>(random());
    return out;
}

TEST(Transaction, randomOnesComeBack) {
    std::mt19937 random(1);
    for (int round = 0; round < 500; ++round) {
        Transaction tx;
        tx.version = static_cast<std::int32_t>(random());
        tx.lockTime = static_cast<std::uint32_t>(random());
        tx.inputs.resize(1 + random() % 5);
        tx.outputs.resize(random() % 5);
        for (TxInput& input : tx.inputs) {
            for (std::uint8_t& byte : input.previous.txid.bytes)
                byte = static_cast<std::uint8_t>(random());
            input.previous.index = static_cast<std::uint32_t>(random());
            input.sequence = static_cast<std::uint32_t>(random());
            input.scriptSig.bytes = randomBytes(random, 300);
            input.witness.resize(random() % 4);
            for (Bytes& item : input.witness)
                item = randomBytes(random, 300);
        }
        for (TxOutput& output : tx.outputs) {
            output.amount = Amount::sat(static_cast<std::int64_t>(random()) * 400'000);
            output.scriptPubKey.bytes = randomBytes(random, 300);
        }
        const auto back = Transaction::parse(tx.serialize());
        ASSERT_TRUE(back) << back.error().detail;
        EXPECT_EQ(*back, tx);
        EXPECT_EQ(back->txid(), tx.txid());
        Transaction stripped = tx;
        for (TxInput& input : stripped.inputs)
            input.witness.clear();
        EXPECT_EQ(stripped.serialize(), tx.serializeWithoutWitness());
        EXPECT_EQ(stripped.txid(), tx.txid());
    }
}

TEST(Txid, isReadStrictly) {
    for (std::size_t size : {0u, 62u, 63u, 65u, 66u})
        EXPECT_FALSE(Txid::parse(std::string(size, 'a')));
    EXPECT_EQ(Txid::parse(std::string(64, 'g')).error().code, ErrorCode::EncodingHex);
}

} // namespace
} // namespace sandyk::bitcoin
