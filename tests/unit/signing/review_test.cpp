#include <gtest/gtest.h>

#include "fixture.h"
#include "support/look_alike.h"

namespace sandyk::test {

using bitcoin::OutputType;
using bitcoin::Psbt;
using signing::OutputRole;
using signing::WarningCode;

namespace {

bool warns(const signing::Review& review, WarningCode code) {
    return std::ranges::any_of(review.warnings, [&](const auto& warning) { return warning.code == code; });
}

} // namespace

TEST(Review, saysWhatAPaymentDoes) {
    for (const OutputType type : allTypes()) {
        const TestWallet wallet = testWallet(type);
        const Psbt psbt = ordinaryPayment(wallet);
        const signing::Review review = reviewed(psbt, wallet.context());
        EXPECT_TRUE(review.mayBeSigned());
        EXPECT_EQ(review.txid, psbt.unsignedTxid().value());
        EXPECT_EQ(review.wallets, std::vector<std::string>{"savings"});
        ASSERT_EQ(review.inputs.size(), 1u);
        EXPECT_TRUE(review.inputs[0].amountProven);
        EXPECT_EQ(review.inputs[0].own, (signing::OwnPlace{0, 0, 5}));
        ASSERT_EQ(review.outputs.size(), 2u);
        EXPECT_EQ(review.outputs[0].role, OutputRole::Payment);
        EXPECT_EQ(review.outputs[1].role, OutputRole::Change);
        EXPECT_EQ(review.outputs[1].own, (signing::OwnPlace{0, 1, 3}));
        EXPECT_EQ(review.leaving.toSat(), 600'000);
        EXPECT_EQ(review.fee->toSat(), 10'000);
        EXPECT_EQ(review.totalIn->toSat(), 1'000'000);
        EXPECT_EQ(review.totalOut.toSat(), 990'000);
        EXPECT_TRUE(review.replaceable);
        EXPECT_TRUE(warns(review, WarningCode::Replaceable));
        EXPECT_FALSE(warns(review, WarningCode::NoChange));
        EXPECT_EQ(review.missing.size(), wallet.masters.size());
        EXPECT_EQ(review.nextRole, bitcoin::PsbtRole::Signer);
    }
}

TEST(Review, namesWhoHasStillToSignOnce) {
    const TestWallet wallet = testWallet(OutputType::WshMulti);
    const Psbt psbt =
        PsbtBuilder().spend(wallet, 0, 1, 500'000).spend(wallet, 0, 2, 500'000).pay(foreignScript(), 990'000).build();
    const Psbt once = signedBy(wallet, 0, psbt).psbt;
    const signing::Review review = reviewed(once, wallet.context());
    ASSERT_EQ(review.missing.size(), 2u);
    for (const keys::KeyOrigin& signer : review.missing) {
        EXPECT_NE(signer.fingerprint, wallet.masters[0].fingerprint());
        EXPECT_EQ(signer.path.toString(), "m/48h/1h/0h/2h");
    }
    EXPECT_EQ(review.inputs[0].progress.signaturesHave, 1);
    EXPECT_EQ(review.inputs[0].progress.signaturesNeeded, 2);
}

TEST(Review, tellsOwnReceiveOutputsFromChange) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const Psbt psbt = PsbtBuilder().spend(wallet, 0, 0, 500'000).payOwn(wallet, 0, 8, 490'000).build();
    const signing::Review review = reviewed(psbt, wallet.context());
    EXPECT_EQ(review.outputs[0].role, OutputRole::Own);
    EXPECT_EQ(review.leaving.toSat(), 0);
    EXPECT_TRUE(review.mayBeSigned());
}

TEST(Review, changeOfAnotherWalletIsNotThisWalletsChange) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    TestWallet other = testWallet(OutputType::Tr, Network::Regtest, 20);
    signing::ReviewContext context = wallet.context();
    context.wallets.push_back(other.own);
    const Psbt psbt = PsbtBuilder().spend(wallet, 0, 0, 500'000).payOwn(other, 1, 8, 490'000).build();
    EXPECT_EQ(reviewed(psbt, context).outputs[0].role, OutputRole::Own);
}

TEST(Review, placesCountTheWalletsThatTakePart) {
    TestWallet wallet = testWallet(OutputType::Wpkh);
    TestWallet other = testWallet(OutputType::Tr, Network::Regtest, 20);
    wallet.own.name = "spends";
    other.own.name = "receives";
    signing::ReviewContext context = wallet.context();
    context.wallets = {testWallet(OutputType::Pkh, Network::Regtest, 30).own, other.own, wallet.own};
    const Psbt psbt =
        PsbtBuilder().spend(wallet, 0, 0, 500'000).payOwn(other, 0, 8, 200'000).payOwn(wallet, 1, 2, 290'000).build();
    const signing::Review review = reviewed(psbt, context);
    EXPECT_EQ(review.wallets, (std::vector<std::string>{"spends", "receives"}));
    EXPECT_EQ(review.inputs[0].own->wallet, 0u);
    EXPECT_EQ(review.outputs[0].own->wallet, 1u);
    EXPECT_EQ(review.outputs[1].own->wallet, 0u);
    EXPECT_EQ(review.outputs[1].derived->scriptPubKey, psbt.outputs[1].scriptPubKey);
}

TEST(Review, warnsOfWhatIsUnusual) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    bitcoin::Script data{{0x6a, 0x02, 0x68, 0x69}};
    bitcoin::Script strange{{0x51}};
    Psbt psbt = PsbtBuilder()
                    .spend(wallet, 0, 0, 500'000)
                    .spendForeign(foreignScript(4), 1'000'000)
                    .pay(foreignScript(), 200)
                    .pay(foreignScript(), 1'492'000)
                    .pay(data, 0)
                    .pay(strange, 5'000)
                    .build();
    psbt.fallbackLockTime = 800'000;
    psbt.txVersion = 7;
    psbt.unknown[{0xfc, 0x01, 0x61, 0x00}] = {1};
    const signing::Review review = reviewed(psbt, wallet.context());
    EXPECT_TRUE(review.mayBeSigned());
    for (const WarningCode code :
         {WarningCode::DustOutput, WarningCode::ReusedAddress, WarningCode::DataOutput, WarningCode::UnknownScript,
          WarningCode::NoChange, WarningCode::ForeignInputs, WarningCode::LockTime, WarningCode::TransactionVersion,
          WarningCode::UnknownFields, WarningCode::Replaceable})
        EXPECT_TRUE(warns(review, code)) << signing::warningName(code);
    EXPECT_FALSE(warns(review, WarningCode::FeeHigh));
    EXPECT_FALSE(warns(review, WarningCode::LargeTransaction));
    EXPECT_EQ(review.outputs[2].role, OutputRole::Data);
    EXPECT_FALSE(review.outputs[3].address);
}

TEST(Review, warnsOfAddressesThatLookLikeOurs) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    signing::ReviewContext context = wallet.context();
    const auto likes = [&](const bitcoin::Script& target) {
        const Psbt psbt =
            PsbtBuilder().spend(wallet, 0, 5, 1'000'000).pay(target, 600'000).payOwn(wallet, 1, 3, 390'000).build();
        const signing::Review review = reviewed(psbt, context);
        EXPECT_TRUE(review.mayBeSigned());
        std::vector<std::string> found;
        for (const signing::Warning& warning : review.warnings) {
            if (warning.code != WarningCode::LookAlike) continue;
            EXPECT_EQ(warning.params[0], (std::pair<std::string, std::string>{"output", "0"}));
            found.push_back(warning.params[1].second);
        }
        return found;
    };
    const auto ours = [&](std::uint32_t keychain, std::uint32_t index) {
        return wallet.at(keychain, index).scriptPubKey;
    };
    const auto addressOf = [](const bitcoin::Script& script) {
        return std::vector{bitcoin::Address::fromScript(script, Network::Regtest)->toString()};
    };
    EXPECT_EQ(likes(lookAlikeOf(ours(0, 5))), addressOf(ours(0, 5))); // the coin's own address
    EXPECT_EQ(likes(lookAlikeOf(ours(1, 3))), addressOf(ours(1, 3))); // the change of this transaction
    EXPECT_TRUE(likes(foreignScript()).empty());

    // An address that was handed out, and was not.
    EXPECT_TRUE(likes(lookAlikeOf(ours(0, 17))).empty());
    context.wallets[0].nextIndex[0] = 18;
    EXPECT_EQ(likes(lookAlikeOf(ours(0, 17))), addressOf(ours(0, 17)));
    context.wallets[0].nextIndex[0] = 18 + signing::kRemembered;
    EXPECT_TRUE(likes(lookAlikeOf(ours(0, 17))).empty());

    // Two payments near to each other.
    const bitcoin::Script twin = lookAlikeOf(foreignScript());
    const Psbt both =
        PsbtBuilder().spend(wallet, 0, 5, 1'000'000).pay(foreignScript(), 400'000).pay(twin, 590'000).build();
    const signing::Review review = reviewed(both, context);
    EXPECT_EQ(std::ranges::count(review.warnings, WarningCode::LookAlike, &signing::Warning::code), 2);
}

TEST(Review, warnsOfMixedWalletsAndLowFees) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const TestWallet other = testWallet(OutputType::Tr, Network::Regtest, 20);
    signing::ReviewContext context = wallet.context();
    context.wallets.push_back(other.own);
    const Psbt psbt =
        PsbtBuilder().spend(wallet, 0, 0, 500'000).spend(other, 0, 0, 500'000).payOwn(wallet, 1, 0, 999'990).build();
    const signing::Review review = reviewed(psbt, context);
    EXPECT_TRUE(warns(review, WarningCode::MixedWallets));
    EXPECT_TRUE(warns(review, WarningCode::FeeLow));
    EXPECT_EQ(review.wallets.size(), 2u);
}

TEST(Review, warnsOfMultisigChangeThatNothingProves) {
    const TestWallet wallet = testWallet(OutputType::WshMulti);
    signing::ReviewContext nothing;
    nothing.network = Network::Regtest;
    const signing::Review review = reviewed(ordinaryPayment(wallet), nothing);
    EXPECT_TRUE(warns(review, WarningCode::ChangeUnverified));
    EXPECT_EQ(review.outputs[1].role, OutputRole::Payment);
    EXPECT_EQ(review.leaving.toSat(), 990'000);
    EXPECT_EQ(review.refusals.front().code, ErrorCode::SignNothingOurs);
}

TEST(Review, warnsOfOwnOutputsFarAway) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const auto at = [&](std::uint32_t index) {
        return warns(reviewed(PsbtBuilder().spend(wallet, 0, 0, 500'000).payOwn(wallet, 1, index, 490'000).build(),
                              wallet.context()),
                     WarningCode::FarIndex);
    };
    EXPECT_FALSE(at(signing::kFarIndex - 1));
    EXPECT_TRUE(at(signing::kFarIndex));
    EXPECT_TRUE(at(0x7fffffff));
}

TEST(Review, everyWarningHasAName) {
    for (int code = 0; code <= static_cast<int>(WarningCode::LargeTransaction); ++code)
        EXPECT_FALSE(signing::warningName(static_cast<WarningCode>(code)).empty());
}

} // namespace sandyk::test
