#include <gtest/gtest.h>

#include "fixture.h"

namespace sandyk::test {

using bitcoin::OutputType;
using bitcoin::Psbt;

namespace {

constexpr std::array kNetworks = {Network::Main, Network::Test, Network::Signet, Network::Regtest};

bool refusesNetwork(const Psbt& psbt, const signing::ReviewContext& context) {
    const auto found = refusals(psbt, context);
    return !found.empty() && found.front() == ErrorCode::SignNetwork;
}

} // namespace

TEST(NetworkMatrix, onlyTheSameNetworkIsSigned) {
    for (const OutputType type : allTypes()) {
        for (const Network wallet : kNetworks) {
            for (const Network asked : kNetworks) {
                const TestWallet own = testWallet(type, wallet);
                signing::ReviewContext context = own.context();
                context.network = asked;
                const Psbt psbt = ordinaryPayment(own);
                if (wallet == asked)
                    EXPECT_TRUE(refusals(psbt, context).empty());
                else
                    EXPECT_TRUE(refusesNetwork(psbt, context)) << networkName(wallet) << " " << networkName(asked);
            }
        }
    }
}

TEST(NetworkMatrix, coinTypeOfEveryOriginMustAgree) {
    // Wallets whose paths speak of the other coin, although everything re-derives.
    for (const Network network : {Network::Main, Network::Regtest}) {
        const TestWallet right = testWallet(OutputType::Wpkh, network);
        const keys::DerivationPath wrongPath =
            bitcoin::accountPath(OutputType::Wpkh, network == Network::Main ? Network::Test : Network::Main, 0);
        TestWallet wrong = testWallet(OutputType::Wpkh, network);
        wrong.own.descriptor =
            bitcoin::singleSigDescriptor(OutputType::Wpkh, {wrong.masters[0].fingerprint(), wrongPath},
                                         wrong.masters[0].derive(wrongPath)->publicKey());
        EXPECT_TRUE(refusals(ordinaryPayment(right), right.context()).empty());
        EXPECT_TRUE(refusesNetwork(ordinaryPayment(wrong), wrong.context()));
    }
}

TEST(NetworkMatrix, keysOfAnotherKindAreRefused) {
    // The record says regtest, the descriptor holds an xpub.
    TestWallet wallet = testWallet(OutputType::Wpkh, Network::Regtest);
    const keys::DerivationPath path = bitcoin::accountPath(OutputType::Wpkh, Network::Regtest, 0);
    const keys::ExtendedPrivateKey mainMaster = masterKey(1, Network::Main);
    wallet.own.descriptor = bitcoin::singleSigDescriptor(OutputType::Wpkh, {mainMaster.fingerprint(), path},
                                                         mainMaster.derive(path)->publicKey());
    EXPECT_TRUE(refusesNetwork(ordinaryPayment(wallet), wallet.context()));
}

TEST(NetworkMatrix, globalXpubsMustAgree) {
    const TestWallet wallet = testWallet(OutputType::WshMulti, Network::Regtest);
    const TestWallet main = testWallet(OutputType::WshMulti, Network::Main);
    Psbt psbt = ordinaryPayment(wallet);
    const bitcoin::DescriptorKey& key = main.own.descriptor.keys()[0];
    psbt.globalXpubs[toBytes(key.extended->toBytes())] = *wallet.own.descriptor.keys()[0].origin;
    EXPECT_TRUE(refusesNetwork(psbt, wallet.context()));
}

TEST(NetworkMatrix, addressesAreOfTheNetwork) {
    for (const Network network : kNetworks) {
        const TestWallet wallet = testWallet(OutputType::Wpkh, network);
        for (const auto& output : reviewed(ordinaryPayment(wallet), wallet.context()).outputs)
            EXPECT_TRUE(bitcoin::Address::parse(*output.address, network));
    }
}

} // namespace sandyk::test
