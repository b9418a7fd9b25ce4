#include "payment_fixture.h"

#include <algorithm>
#include <set>

namespace sandyk::wallet::test {
namespace {

using bitcoin::OutputType;

class EveryType : public testing::TestWithParam<OutputType> {};

std::int64_t feeOf(const bitcoin::Psbt& psbt) {
    std::int64_t fee = 0;
    for (const auto& input : psbt.inputs)
        fee += input.spentOutput()->amount.toSat();
    for (const auto& output : psbt.outputs)
        fee -= output.amount.toSat();
    return fee;
}

TEST_P(EveryType, isReviewedSignedAndPaysTheRate) {
    Funded wallet(GetParam());
    wallet.add(400'000);
    wallet.add(300'000);
    wallet.add(200'000);
    const auto intent = pay({to(1, 500'000), to(2, 50'000)}, 3'210);
    const auto built = buildPayment(intent, wallet.sources());
    ASSERT_TRUE(isOk(built));
    const auto review = wallet.review(built->psbt);
    EXPECT_TRUE(review.mayBeSigned());
    const auto check = checkDraft(intent, *built, review);
    ASSERT_TRUE(isOk(check));
    EXPECT_FALSE(check->needsTypedFee);
    EXPECT_TRUE(review.replaceable);
    EXPECT_TRUE(review.lockTime <= 200 && review.lockTime > 90);
    ASSERT_TRUE(built->change);
    EXPECT_EQ(built->change->index, 4u);
    EXPECT_EQ(built->change->keychain, Keychain::Change);
    for (const auto& input : built->psbt.inputs) {
        EXPECT_FALSE(input.keyOrigins.empty() && input.tapKeyOrigins.empty());
        EXPECT_EQ(input.nonWitnessUtxo.has_value(), GetParam() != OutputType::Tr) << "A-10";
    }
    const auto transaction = wallet.signedTransaction(built->psbt);
    const FeeRate rate = FeeRate::of(built->fee, transaction.vsize());
    EXPECT_GE(rate, FeeRate(3'210));
    EXPECT_LE(rate, FeeRate(3'310)) << "no more than longer signatures would need";
    EXPECT_EQ(feeOf(built->psbt), built->fee.toSat());
}

TEST_P(EveryType, everythingLeavesWhenAsked) {
    Funded wallet(GetParam());
    wallet.add(400'000);
    wallet.add(300'000);
    wallet.add(100).isFrozen = true;
    const auto intent = pay({to(1, 100'000), to(2, std::nullopt)}, 2'000);
    const auto built = buildPayment(intent, wallet.sources());
    ASSERT_TRUE(isOk(built));
    EXPECT_FALSE(built->change);
    EXPECT_EQ(built->psbt.outputs.size(), 2u);
    EXPECT_EQ(built->psbt.inputs.size(), 2u);
    EXPECT_TRUE(isOk(checkDraft(intent, *built, wallet.review(built->psbt))));
    EXPECT_GE(FeeRate::of(built->fee, wallet.signedTransaction(built->psbt).vsize()), FeeRate(2'000));
}

INSTANTIATE_TEST_SUITE_P(TxBuilder, EveryType,
                         testing::Values(OutputType::Pkh, OutputType::ShWpkh, OutputType::Wpkh, OutputType::Tr,
                                         OutputType::ShMulti, OutputType::WshMulti, OutputType::ShWshMulti),
                         [](const auto& name) { return "type" + std::to_string(static_cast<int>(name.param)); });

TEST(TxBuilder, recipientsCanPayTheFee) {
    Funded wallet(OutputType::Wpkh);
    wallet.add(1'000'000);
    const auto intent = pay({to(1, 300'000, true), to(2, 200'001), to(3, 300'000, true)}, 10'000);
    const auto built = buildPayment(intent, wallet.sources()).value();
    std::int64_t paid = 0;
    for (const auto& output : built.psbt.outputs) {
        for (const std::uint8_t n : {std::uint8_t{1}, std::uint8_t{3}}) {
            if (output.scriptPubKey == sandyk::test::foreignScript(n)) paid += output.amount.toSat();
        }
    }
    EXPECT_EQ(paid, 600'000 - built.fee.toSat());
    EXPECT_TRUE(isOk(checkDraft(intent, built, wallet.review(built.psbt))));
    EXPECT_EQ(codeOf(buildPayment(pay({to(1, 1'600, true)}, 10'000), wallet.sources())), ErrorCode::PaymentDust);
    EXPECT_EQ(codeOf(buildPayment(pay({to(1, 400, true)}, 100'000), wallet.sources())), ErrorCode::PaymentFunds);
}

TEST(TxBuilder, someCoinsAreNeverChosen) {
    // frozen, reserved, immature and strangers' unconfirmed coins, in random mixtures.
    RepeatableChoice chance(5);
    for (int round = 0; round < 60; ++round) {
        Funded wallet(OutputType::Wpkh);
        std::set<bitcoin::OutPoint> allowed;
        std::int64_t sum = 0;
        for (int i = 0; i < 12; ++i) {
            const auto kind = chance.below(7);
            const auto sat =
                static_cast<std::int64_t>(kind == 1 ? 300 + chance.below(700) : 50'000 + chance.below(100'000));
            Coin& coin = wallet.add(sat, kind == 4 || kind == 5 ? Standing::Unconfirmed : Standing::Proven);
            coin.isFrozen = kind == 1;
            coin.isReserved = kind == 2;
            coin.isCoinbase = kind == 3 || kind == 6;
            if (kind == 3) coin.height = 102;
            if (kind == 6) coin.height = 101;
            coin.isOwnChange = kind == 5;
            if (kind == 0 || kind == 5 || kind == 6) {
                allowed.insert(coin.outpoint);
                sum += sat;
            }
        }
        wallet.sources().seed = chance.next();
        const auto built = buildPayment(pay({to(1, std::nullopt)}, 1'000), wallet.sources());
        ASSERT_EQ(built.has_value(), sum > 0);
        if (!built) continue;
        std::set<bitcoin::OutPoint> spent;
        for (const auto& input : built->psbt.inputs)
            spent.insert(input.previous);
        EXPECT_EQ(spent, allowed) << "even when everything is sent";
        const auto part = buildPayment(pay({to(1, sum / 2)}, 1'000), wallet.sources());
        ASSERT_TRUE(isOk(part));
        for (const auto& input : part->psbt.inputs)
            EXPECT_TRUE(allowed.contains(input.previous));
    }
}

TEST(TxBuilder, chosenCoinsAndNoOthers) {
    Funded wallet(OutputType::Wpkh);
    const auto first = wallet.add(100'000).outpoint;
    wallet.add(5'000'000);
    const auto third = wallet.add(90'000, Standing::Unconfirmed).outpoint;
    const auto frozen = wallet.add(90'000).outpoint;
    wallet.sources().coins.back().isFrozen = true;
    auto intent = pay({to(1, 20'000)});
    intent.coins = {first, third};
    const auto built = buildPayment(intent, wallet.sources()).value();
    EXPECT_EQ(built.psbt.inputs.size(), 2u) << "both, though one was enough";
    EXPECT_TRUE(isOk(checkDraft(intent, built, wallet.review(built.psbt))));
    intent.coins = {first};
    EXPECT_EQ(codeOf(checkDraft(intent, built, wallet.review(built.psbt))), ErrorCode::PaymentMismatch);
    intent.recipients[0].amount = Amount::sat(150'000);
    EXPECT_EQ(codeOf(buildPayment(intent, wallet.sources())), ErrorCode::PaymentFunds);
    for (const auto& coins : {std::vector{frozen}, std::vector{first, first}, std::vector{bitcoin::OutPoint{}}}) {
        intent.coins = coins;
        EXPECT_EQ(codeOf(buildPayment(intent, wallet.sources())), ErrorCode::PaymentCoin);
    }
}

TEST(TxBuilder, incompleteIntentsAreRefused) {
    Funded wallet(OutputType::Wpkh);
    wallet.add(1'000'000);
    EXPECT_EQ(codeOf(buildPayment(pay({}), wallet.sources())), ErrorCode::PaymentIncomplete);
    EXPECT_EQ(codeOf(buildPayment(pay({to(1, {}), to(2, {})}), wallet.sources())), ErrorCode::PaymentIncomplete);
    EXPECT_EQ(codeOf(buildPayment(pay({to(1, {}), to(2, 10'000, true)}), wallet.sources())),
              ErrorCode::PaymentIncomplete);
    EXPECT_EQ(codeOf(buildPayment(pay({to(1, 293)}), wallet.sources())), ErrorCode::PaymentDust);
    EXPECT_TRUE(isOk(buildPayment(pay({to(1, 294)}), wallet.sources())));
    EXPECT_EQ(codeOf(buildPayment(pay({to(1, 1'000'000)}), wallet.sources())), ErrorCode::PaymentFunds);
    auto foreign = pay({to(1, 10'000)});
    foreign.recipients[0].address = *bitcoin::Address::fromScript(sandyk::test::foreignScript(1), Network::Main);
    EXPECT_EQ(codeOf(buildPayment(foreign, wallet.sources())), ErrorCode::AddressNetwork);
    wallet.sources().previous = [](const bitcoin::Txid&) -> Result<bitcoin::Transaction> {
        return bitcoin::Transaction{};
    };
    EXPECT_EQ(codeOf(buildPayment(pay({to(1, 10'000)}), wallet.sources())), ErrorCode::SignMissingPreviousTx);
}

TEST(TxBuilder, twoHundredRecipientsInOrderOfChance) {
    Funded wallet(OutputType::Wpkh);
    for (int i = 0; i < 20; ++i)
        wallet.add(1'000'000);
    std::vector<Recipient> recipients;
    for (int i = 0; i < 200; ++i)
        recipients.push_back(to(static_cast<std::uint8_t>(i), 10'000 + i));
    const auto intent = pay(recipients);
    const auto built = buildPayment(intent, wallet.sources()).value();
    EXPECT_EQ(built.psbt.outputs.size(), 201u);
    EXPECT_TRUE(isOk(checkDraft(intent, built, wallet.review(built.psbt))));
    std::size_t inOrder = 0;
    for (std::size_t i = 0; i < 200; ++i)
        inOrder += built.psbt.outputs[i].amount.toSat() == 10'000 + static_cast<std::int64_t>(i) ? 1 : 0;
    EXPECT_LT(inOrder, 20u) << "the place of the change must tell nothing";
    wallet.sources().seed = 12;
    EXPECT_NE(buildPayment(intent, wallet.sources())->psbt.serialize(), built.psbt.serialize());
    wallet.sources().seed = 11;
    EXPECT_EQ(buildPayment(intent, wallet.sources())->psbt.serialize(), built.psbt.serialize());
}

TEST(DraftChecker, everyChangeOfTheTransactionIsSeen) {
    Funded wallet(OutputType::Wpkh);
    wallet.add(1'000'000);
    const auto intent = pay({to(1, 300'000), to(2, 200'000)});
    const auto built = buildPayment(intent, wallet.sources()).value();
    ASSERT_TRUE(isOk(checkDraft(intent, built, wallet.review(built.psbt))));
    std::size_t change = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        if (!built.psbt.outputs[i].keyOrigins.empty()) change = i;
    }
    const std::size_t payment = change == 0 ? 1 : 0;
    const auto refused = [&](auto mutate) {
        BuiltPayment other = built;
        mutate(other);
        return !checkDraft(intent, other, wallet.review(other.psbt));
    };
    const auto plus = [](Amount amount, std::int64_t sat) { return Amount::sat(amount.toSat() + sat); };
    EXPECT_TRUE(
        refused([&](BuiltPayment& b) { b.psbt.outputs[payment].scriptPubKey = sandyk::test::foreignScript(77); }));
    EXPECT_TRUE(
        refused([&](BuiltPayment& b) { b.psbt.outputs[payment].amount = plus(b.psbt.outputs[payment].amount, 1); }));
    EXPECT_TRUE(
        refused([&](BuiltPayment& b) { b.psbt.outputs[change].amount = plus(b.psbt.outputs[change].amount, -1); }));
    EXPECT_TRUE(
        refused([&](BuiltPayment& b) { b.psbt.outputs[change].scriptPubKey = sandyk::test::foreignScript(78); }));
    EXPECT_TRUE(refused(
        [&](BuiltPayment& b) { b.psbt.outputs.erase(b.psbt.outputs.begin() + static_cast<std::ptrdiff_t>(change)); }));
    EXPECT_TRUE(refused([&](BuiltPayment& b) { b.change.reset(); }));
    EXPECT_TRUE(refused([&](BuiltPayment& b) { b.fee = plus(b.fee, 1); }));
    EXPECT_TRUE(
        refused([&](BuiltPayment& b) { std::swap(b.psbt.outputs[payment].amount, b.psbt.outputs[change].amount); }));
    EXPECT_TRUE(refused([&](BuiltPayment& b) {
        b.psbt.outputs.push_back(b.psbt.outputs[payment]);
        b.psbt.outputs.back().amount = Amount::sat(1'000);
        b.psbt.outputs[change].amount = plus(b.psbt.outputs[change].amount, -1'000);
    }));
    EXPECT_TRUE(refused([&](BuiltPayment& b) { // the change goes to the fee
        b.fee = plus(b.fee, b.psbt.outputs[change].amount.toSat() - 1'000);
        b.psbt.outputs[change].amount = Amount::sat(1'000);
    }));
    EXPECT_TRUE(refused([&](BuiltPayment& b) { b.psbt.inputs[0].nonWitnessUtxo.reset(); }));
}

TEST(DraftChecker, feeLimitsAskForTheTypedFee) {
    Funded wallet(OutputType::Wpkh);
    wallet.add(100'000'000);
    const auto intent = pay({to(1, 50'000)}, 100'000); // more than a tenth of what leaves
    const auto built = buildPayment(intent, wallet.sources()).value();
    const auto check = checkDraft(intent, built, wallet.review(built.psbt));
    ASSERT_TRUE(isOk(check));
    EXPECT_TRUE(check->needsTypedFee);
}

/// A payment of ours that waits in no block, as the ledger would tell of it.
struct Waiting {
    Funded& wallet;
    Replaceable original;
    BuiltPayment built;

    Waiting(Funded& funded, const PaymentIntent& intent) : wallet(funded) {
        built = buildPayment(intent, wallet.sources()).value();
        original.transaction = wallet.signedTransaction(built.psbt);
        original.feeSat = built.fee.toSat();
        for (const auto& input : original.transaction.inputs) {
            auto& coins = wallet.sources().coins;
            const auto coin = std::ranges::find(coins, input.previous, &Coin::outpoint);
            original.spent.push_back(*coin);
            coins.erase(coin);
        }
        if (built.change) original.change.push_back(built.change->address.scriptPubKey());
        ++wallet.sources().wallet.nextIndex[1];
    }
};

TEST(Replacement, bumpKeepsTheRecipientsAndTakesTheChange) {
    Funded wallet(OutputType::Wpkh);
    wallet.add(1'000'000);
    const Waiting waiting(wallet, pay({to(1, 300'000), to(2, 200'000)}, 1'000));
    const auto built = buildBump(waiting.original, FeeRate(4'000), wallet.sources());
    ASSERT_TRUE(isOk(built));
    std::vector<bitcoin::TxOutput> payments;
    for (const auto& output : waiting.original.transaction.outputs) {
        if (output.scriptPubKey != waiting.original.change.at(0)) payments.push_back(output);
    }
    EXPECT_TRUE(isOk(checkReplacementDraft(payments, *built, wallet.review(built->psbt))));
    EXPECT_EQ(built->psbt.inputs.size(), 1u);
    EXPECT_GE(FeeRate::of(built->fee, wallet.signedTransaction(built->psbt).vsize()), FeeRate(4'000));
    payments[0].amount = Amount::sat(payments[0].amount.toSat() + 1'000'000);
    EXPECT_FALSE(checkReplacementDraft(payments, *built, wallet.review(built->psbt)));
    EXPECT_FALSE(checkReplacementDraft({}, *built, wallet.review(built->psbt))) << "somebody is paid";
}

TEST(Replacement, holdsToTheRulesOfBip125) {
    Funded wallet(OutputType::Wpkh);
    wallet.add(1'000'000);
    Waiting waiting(wallet, pay({to(1, 300'000)}, 2'000));
    for (const std::int64_t rate : {1'000, 2'000, 2'500, 2'900})
        EXPECT_EQ(codeOf(buildBump(waiting.original, FeeRate(rate), wallet.sources())), ErrorCode::PaymentFeeRate)
            << rate;
    const auto tooLow = buildBump(waiting.original, FeeRate(2'100), wallet.sources());
    const FeeRate least = FeeRate::parse(tooLow.error().param("least_rate")).value();
    const auto bumped = buildBump(waiting.original, least, wallet.sources());
    ASSERT_TRUE(isOk(bumped));
    const auto transaction = wallet.signedTransaction(bumped->psbt);
    EXPECT_GE(bumped->fee.toSat(), waiting.original.feeSat + transaction.vsize()) << "one satoshi for each vB more";
    waiting.original.descendantsFeeSat = 50'000;
    EXPECT_EQ(codeOf(buildBump(waiting.original, least, wallet.sources())), ErrorCode::PaymentFeeRate);
    waiting.original.descendantsFeeSat = 0;
    auto silent = waiting.original;
    silent.transaction.inputs[0].sequence = 0xfffffffe;
    EXPECT_EQ(codeOf(buildBump(silent, FeeRate(9'000), wallet.sources())), ErrorCode::PaymentNotReplaceable);
    auto foreign = waiting.original;
    foreign.spent.clear();
    EXPECT_EQ(codeOf(buildCancel(foreign, FeeRate(9'000), wallet.sources())), ErrorCode::PaymentNotReplaceable);
}

TEST(Replacement, withoutChangeFurtherCoinsOrARecipientPay) {
    Funded wallet(OutputType::Wpkh);
    wallet.add(500'000);
    const Waiting waiting(wallet, pay({to(1, std::nullopt)}, 1'000));
    EXPECT_EQ(codeOf(buildBump(waiting.original, FeeRate(5'000), wallet.sources())), ErrorCode::PaymentFunds);
    const auto byRecipient =
        buildBump(waiting.original, FeeRate(5'000), wallet.sources(), sandyk::test::foreignScript(1));
    ASSERT_TRUE(isOk(byRecipient));
    EXPECT_EQ(byRecipient->psbt.outputs.size(), 1u);
    wallet.add(80'000, Standing::Unconfirmed).isOwnChange = true;
    EXPECT_EQ(codeOf(buildBump(waiting.original, FeeRate(5'000), wallet.sources())), ErrorCode::PaymentFunds)
        << "rule 2: no new unconfirmed inputs";
    wallet.add(90'000);
    const auto further = buildBump(waiting.original, FeeRate(5'000), wallet.sources());
    ASSERT_TRUE(isOk(further));
    EXPECT_EQ(further->psbt.inputs.size(), 2u);
    EXPECT_GE(FeeRate::of(further->fee, wallet.signedTransaction(further->psbt).vsize()), FeeRate(5'000));
}

TEST(Replacement, cancelBringsEverythingBack) {
    Funded wallet(OutputType::WshMulti);
    wallet.add(500'000);
    wallet.add(400'000);
    const Waiting waiting(wallet, pay({to(1, 700'000)}, 1'000));
    const auto built = buildCancel(waiting.original, FeeRate(6'000), wallet.sources());
    ASSERT_TRUE(isOk(built));
    EXPECT_TRUE(isOk(checkReplacementDraft({}, *built, wallet.review(built->psbt))));
    ASSERT_EQ(built->psbt.outputs.size(), 1u);
    EXPECT_EQ(built->psbt.outputs[0].amount.toSat(), 900'000 - built->fee.toSat());
    EXPECT_EQ(wallet.review(built->psbt).leaving.toSat(), 0);
}

TEST(Child, liftsTheWholePackage) {
    Funded wallet(OutputType::Wpkh);
    const Coin coin = wallet.add(600'000, Standing::Unconfirmed);
    const Parent parent{300, 300};
    const auto built = buildChild({coin}, parent, FeeRate(20'000), wallet.sources());
    ASSERT_TRUE(isOk(built));
    EXPECT_TRUE(isOk(checkReplacementDraft({}, *built, wallet.review(built->psbt))));
    const auto child = wallet.signedTransaction(built->psbt);
    const FeeRate package = FeeRate::of(Amount::sat(built->fee.toSat() + parent.feeSat), child.vsize() + parent.vsize);
    EXPECT_GE(package, FeeRate(20'000));
    EXPECT_LE(package, FeeRate(20'200));
    EXPECT_EQ(codeOf(buildChild({coin}, {300, 6'000}, FeeRate(20'000), wallet.sources())), ErrorCode::PaymentFeeRate);
    EXPECT_EQ(codeOf(buildChild({coin}, {100'000, 0}, FeeRate(20'000), wallet.sources())), ErrorCode::PaymentFunds);
    EXPECT_EQ(codeOf(buildChild({}, parent, FeeRate(20'000), wallet.sources())), ErrorCode::PaymentIncomplete);
}

} // namespace
} // namespace sandyk::wallet::test
