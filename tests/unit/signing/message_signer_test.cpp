#include "signing/message_signer.h"

#include <gtest/gtest.h>

#include "fixture.h"

namespace sandyk::test {

using bitcoin::MessageFormat;
using bitcoin::OutputType;

namespace {

bitcoin::Address addressOf(const TestWallet& wallet, std::uint32_t keychain, std::uint32_t index) {
    return *bitcoin::Address::fromScript(wallet.script(keychain, index), wallet.own.network);
}

Result<std::string> sign(const TestWallet& wallet, const bitcoin::Address& address, MessageFormat format) {
    return signing::signMessage({wallet.own}, wallet.masters[0], address, "Sandyk", format);
}

} // namespace

TEST(MessageSigner, signsWhatVerifies) {
    for (const OutputType type : {OutputType::Pkh, OutputType::ShWpkh, OutputType::Wpkh, OutputType::Tr}) {
        const TestWallet wallet = testWallet(type);
        const bitcoin::Address address = addressOf(wallet, 1, 17);
        const auto full = sign(wallet, address, MessageFormat::Full);
        ASSERT_TRUE(full) << full.error().detail;
        EXPECT_EQ(bitcoin::verifyMessage(address, "Sandyk", *full)->format, MessageFormat::Full);
        EXPECT_FALSE(bitcoin::verifyMessage(address, "sandyk", *full));
        EXPECT_FALSE(bitcoin::verifyMessage(addressOf(wallet, 1, 18), "Sandyk", *full));
        if (type == OutputType::Wpkh || type == OutputType::Tr) {
            const auto simple = sign(wallet, address, MessageFormat::Simple);
            ASSERT_TRUE(simple) << simple.error().detail;
            EXPECT_EQ(bitcoin::verifyMessage(address, "Sandyk", *simple)->format, MessageFormat::Simple);
        }
    }
}

TEST(MessageSigner, signsTheOldFormatForP2pkhOnly) {
    const TestWallet wallet = testWallet(OutputType::Pkh);
    const bitcoin::Address address = addressOf(wallet, 0, 3);
    const auto signature = sign(wallet, address, MessageFormat::Legacy);
    ASSERT_TRUE(signature);
    EXPECT_EQ(bitcoin::verifyMessage(address, "Sandyk", *signature)->format, MessageFormat::Legacy);
    const TestWallet segwit = testWallet(OutputType::Wpkh);
    EXPECT_EQ(sign(segwit, addressOf(segwit, 0, 3), MessageFormat::Legacy).error().code, ErrorCode::SignUnsupported);
}

TEST(MessageSigner, refusesAddressesThatAreNotOurs) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const TestWallet other = testWallet(OutputType::Wpkh, Network::Regtest, 40);
    EXPECT_EQ(sign(wallet, addressOf(other, 0, 0), MessageFormat::Simple).error().code, ErrorCode::SignNothingOurs);
    // Of a wallet that is known, but of another master.
    EXPECT_EQ(signing::signMessage({other.own}, wallet.masters[0], addressOf(other, 0, 0), "x", MessageFormat::Simple)
                  .error()
                  .code,
              ErrorCode::SignNothingOurs);
    const bitcoin::Address signet = *bitcoin::Address::fromScript(wallet.script(0, 0), Network::Signet);
    EXPECT_EQ(sign(wallet, signet, MessageFormat::Simple).error().code, ErrorCode::SignNothingOurs);
    EXPECT_EQ(
        signing::signMessage({wallet.own}, wallet.masters[0], addressOf(wallet, 0, 50), "x", MessageFormat::Simple, 50)
            .error()
            .code,
        ErrorCode::SignNothingOurs);
}

TEST(MessageSigner, refusesMultisigAndOversizedMessages) {
    const TestWallet multisig = testWallet(OutputType::WshMulti);
    EXPECT_EQ(sign(multisig, addressOf(multisig, 0, 0), MessageFormat::Full).error().code, ErrorCode::SignUnsupported);
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const std::string huge(bitcoin::kMaxMessageSize + 1, 'a');
    EXPECT_EQ(
        signing::signMessage({wallet.own}, wallet.masters[0], addressOf(wallet, 0, 0), huge, MessageFormat::Simple)
            .error()
            .code,
        ErrorCode::ParseTooLarge);
}

} // namespace sandyk::test
