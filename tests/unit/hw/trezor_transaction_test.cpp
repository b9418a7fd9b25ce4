#include <gtest/gtest.h>

#include "base/encoding.h"
#include "protobuf/message_reader.h"
#include "trezor_fixture.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::trezor;
using protobuf::MessageReader;
using protobuf::MessageWriter;
using test::TrezorFixture;

namespace {

/// What the device is told of an output.
struct ToldOutput {
    std::string address;
    std::vector<std::uint64_t> path;
    std::uint64_t amount = 0;
    std::uint64_t script = 0;
    Bytes data;
};

class TrezorTransaction : public ::testing::Test {
protected:
    Result<TransactionQuestions> questions() const {
        return TransactionQuestions::of(m_psbt, m_wallet, keys::Fingerprint::parse("5c9e228d").value(), {});
    }

    ToldOutput told(std::size_t output) const {
        auto asked = questions();
        MessageWriter details, request;
        details.varint(1, output);
        const auto ack = asked->answer(request.varint(1, 1).message(2, details).view());
        const Bytes bytes = ack.value().value();
        const auto message = MessageReader::parse(bytes)->message(1)->message(5).value();
        return {std::string(message.text(1).value()), message.numbers(2).value(), message.number(3).value(),
                message.number(4).value(), toBytes(message.bytes(6).value())};
    }

    /// Makes the output the wallet's own.
    void setOwn(std::size_t output, std::uint32_t keychain, std::uint32_t index) {
        const auto derived = m_wallet.descriptor.singlePaths().at(keychain).derive(index).value();
        m_psbt.outputs.at(output).scriptPubKey = derived.scriptPubKey;
        m_psbt.outputs.at(output).keyOrigins.clear();
        for (const bitcoin::DerivedKey& key : derived.keys)
            m_psbt.outputs.at(output).keyOrigins.emplace(toBytes(key.key.compressed()), key.origin);
    }

    TrezorFixture m_fixture{test::readTrezorTranscript("trezor-t-sign-wpkh")};
    DeviceWallet m_wallet = m_fixture.transcript().wallet();
    bitcoin::Psbt m_psbt = m_fixture.psbt();
};

} // namespace

TEST_F(TrezorTransaction, HidesOnlyWhatIsChange) {
    EXPECT_EQ(told(0).address, "tb1qyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zjuhu9x");
    EXPECT_TRUE(told(0).path.empty());
    EXPECT_EQ(told(1).address, "");
    EXPECT_EQ(told(1).path.size(), 5U);
    // A payment to oneself is shown, with its address.
    setOwn(1, 0, 7);
    const auto receive = m_wallet.descriptor.singlePaths().at(0).scriptPubKey(7).value();
    EXPECT_EQ(told(1).address, bitcoin::Address::fromScript(receive, Network::Test)->toString());
    EXPECT_TRUE(told(1).path.empty());
}

TEST_F(TrezorTransaction, TakesNobodysWordForChange) {
    // The origins speak of our change, the script is another's.
    setOwn(1, 1, 0);
    const bitcoin::Script other = bitcoin::p2wpkh(Hash160{1, 2, 3});
    m_psbt.outputs.at(1).scriptPubKey = other;
    EXPECT_EQ(told(1).address, bitcoin::Address::fromScript(other, Network::Test)->toString());
    EXPECT_TRUE(told(1).path.empty());
}

TEST_F(TrezorTransaction, TellsData) {
    bitcoin::Script script{{0x6a}};
    bitcoin::pushData(script, asBytes("hello"));
    m_psbt.outputs.at(0).scriptPubKey = script;
    m_psbt.outputs.at(0).amount = bitcoin::Amount::sat(0);
    EXPECT_EQ(toHex(told(0).data), toHex(asBytes("hello")));
    EXPECT_EQ(told(0).script, 3U);
    EXPECT_EQ(told(0).amount, 0U);
    EXPECT_EQ(told(0).address, "");
    // Two pushes cannot be told.
    bitcoin::pushData(script, asBytes("world"));
    m_psbt.outputs.at(0).scriptPubKey = script;
    EXPECT_EQ(questions().error().code, ErrorCode::DeviceUnsupported);
}

TEST_F(TrezorTransaction, ShowsRegtestAsTheDeviceKnowsIt) {
    m_wallet.network = Network::Regtest;
    EXPECT_EQ(told(0).address, "tb1qyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zjuhu9x");
}

TEST_F(TrezorTransaction, SignsOnlyTheWholeTransaction) {
    for (const std::uint32_t type : {0U, 2U, 3U, 0x81U}) {
        m_psbt.inputs.at(0).sighashType = type;
        EXPECT_EQ(questions().error().code, ErrorCode::DeviceUnsupported);
    }
    m_psbt.inputs.at(0).sighashType = 1;
    EXPECT_TRUE(questions());
}

TEST_F(TrezorTransaction, EndsOnlyWithAllSignatures) {
    auto asked = questions();
    const auto end = asked->answer(MessageWriter().varint(1, 3).view());
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().code, ErrorCode::DeviceProtocol);
}

TEST_F(TrezorTransaction, TakesNoInputByItsOriginAlone) {
    // Our origin, another script.
    m_psbt.inputs.at(0).witnessUtxo->scriptPubKey = bitcoin::p2wpkh(Hash160{9});
    m_psbt.inputs.at(0).nonWitnessUtxo.reset();
    EXPECT_EQ(questions().error().code, ErrorCode::DeviceExternalInput);
}
