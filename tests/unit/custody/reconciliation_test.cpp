// F-20: books = chain for each client and asset at a fixed block.

#include <random>

#include "report_fixture.h"

namespace sandyk::custody::test {
namespace {

class Reconciling : public ReportTest {
protected:
    void SetUp() override {
        start();
        mine(20);
        first = deposit(oneCold, 100'000'000, 3);
        deposit(twoHot, 5'000'000, 4);
        deposit(own, 70'000, 4);
    }
    ChainSnapshot snapshot(std::int32_t height) const {
        std::vector<CountedWallet> wallets;
        for (const sandyk::test::TestWallet* each : {&oneHot, &oneCold, &twoHot, &own})
            wallets.push_back({walletId(*each), code(*each)});
        const auto block = storage::readBlock(database(), Network::Regtest, height);
        auto made = makeSnapshot(database(), "regtest", **block, wallets);
        EXPECT_TRUE(isOk(made));
        made->hash = ChainSnapshot::parse(made->text())->hash;
        return std::move(*made);
    }
    bitcoin::Transaction first;
};

TEST_F(Reconciling, ADayOfDepositsAndAWithdrawalCloses) {
    const std::string day = today();
    const StoredRequest request = withdraw(1'000'000, 0, 5);
    auto done = reconcileAt(day, 10);
    ASSERT_TRUE(isOk(done));
    EXPECT_EQ(done->book.line.state, DayState::Balanced);
    EXPECT_EQ(done->inFlight, 1);
    EXPECT_EQ(booksOf(*done, oneHot), 4'000'000);
    EXPECT_EQ(booksOf(*done, oneCold), 100'000'000);

    confirm(oneHot, transactionOf(request), 12);
    EXPECT_EQ(reconcileAt(day, 10)->text, done->text) << "what is mined later belongs to later";
    done = reconcileAt(day, 15);
    ASSERT_TRUE(isOk(done));
    EXPECT_EQ(done->book.line.state, DayState::Balanced);
    EXPECT_EQ(done->inFlight, 0);
    EXPECT_EQ(booksOf(*done, oneHot), 4'000'000 - 1'000'000 - 10'000);
    ASSERT_EQ(done->book.postings.size(), 5U);
    const Posting& out = done->book.postings.back();
    EXPECT_EQ(out.kind, PostingKind::Withdrawal);
    EXPECT_EQ(out.amount, -1'000'000);
    EXPECT_EQ(out.fee, 10'000);
    EXPECT_EQ(out.request, request.hash);
    EXPECT_EQ(firmWallets(database(), one)->front().amount, 2'990'000);

    EXPECT_EQ(readRequest(database(), request.id)->state, RequestState::Sent);
    const auto closed = closeDay(desk("anna"), day, {});
    ASSERT_TRUE(isOk(closed));
    EXPECT_EQ(readRequest(database(), request.id)->state, RequestState::Reconciled);
    EXPECT_TRUE(verifyLog(database())->ok);
    EXPECT_EQ(latestCheckpoint(database())->value().reason, "day");
    EXPECT_EQ(latestCheckpoint(database())->value().checkpoint.size, closed->checkpointSize);
    // A closed day gives back its report, and nothing else.
    EXPECT_EQ(reconcileAt(day, 15)->text, done->text);
    EXPECT_TRUE(failsWith(reconcileAt(day, 16), ErrorCode::ReportDay));
    EXPECT_TRUE(failsWith(closeDay(desk("anna"), day, {}), ErrorCode::ReportDay));
}

TEST_F(Reconciling, TheSameBlockGivesTheSameBytes) {
    const auto once = reconcileAt(today(), 10);
    const auto head = logHead(database());
    clock += 3'600;
    const auto twice = reconcile(desk("anna"), {today(), 10, std::nullopt});
    ASSERT_TRUE(isOk(twice));
    EXPECT_EQ(once->text, twice->text);
    EXPECT_EQ(once->book.line.digest, twice->book.line.digest);
    EXPECT_EQ(logHead(database())->size, head->size) << "what says the same is not logged again";
}

TEST_F(Reconciling, DaysComeOneAfterTheOther) {
    const std::string day = today();
    EXPECT_TRUE(failsWith(reconcileAt(dayAfter(day), 10), ErrorCode::ReportDay));
    EXPECT_TRUE(failsWith(reconcileAt("2027-02-30", 10), ErrorCode::ReportDay));
    closeAt(day, 10);
    clock += 2 * kDay;
    EXPECT_TRUE(failsWith(reconcileAt(dayAfter(dayAfter(day)), 15), ErrorCode::ReportDay));
    EXPECT_TRUE(failsWith(reconcileAt(dayBefore(day), 15), ErrorCode::ReportDay));
    EXPECT_TRUE(failsWith(reconcileAt(dayAfter(day), 9), ErrorCode::ReportDay)) << "a block before the day before's";
    EXPECT_EQ(*nextDay(desk()), dayAfter(day));
    ASSERT_TRUE(isOk(reconcileAt(dayAfter(day), 15)));
    EXPECT_TRUE(failsWith(reconcileAt(dayAfter(dayAfter(day)), 15), ErrorCode::ReportDay));
    EXPECT_TRUE(failsWith(reconcile(desk("inna"), {dayAfter(day), 15, std::nullopt}), ErrorCode::FirmNotAllowed));
}

TEST_F(Reconciling, ASpendWithoutARequestIsFound) {
    const std::string day = today();
    closeAt(day, 10);
    clock += kDay;
    const bitcoin::Transaction theft = steal(oneCold, first, 12);
    const auto done = reconcileAt(today(), 15);
    ASSERT_TRUE(isOk(done));
    ASSERT_EQ(done->book.differences.size(), 1U);
    const Difference& difference = done->book.differences.front();
    EXPECT_EQ(difference.wallet, code(oneCold));
    EXPECT_EQ(difference.owner, one);
    EXPECT_EQ(difference.books, 100'000'000);
    EXPECT_EQ(difference.chain, 0);
    EXPECT_EQ(difference.unexplained, std::vector<std::string>{theft.txid().toString()});
    EXPECT_TRUE(failsWith(closeDay(desk("anna"), today(), {}), ErrorCode::ReconcileDifference));
    // Again: the same bytes, the same incident.
    EXPECT_EQ(reconcileAt(today(), 15)->text, done->text);
    auto open = incidents(desk("anna"), false);
    ASSERT_EQ(open->size(), 1U);
    EXPECT_EQ(open->front().difference.unexplained, difference.unexplained);

    EXPECT_TRUE(failsWith(resolveIncident(desk("batyr"), open->front().id, "", true), ErrorCode::FirmReason));
    EXPECT_TRUE(failsWith(resolveIncident(desk("inna"), open->front().id, "x", true), ErrorCode::FirmNotAllowed));
    // Without an adjustment the difference is there again.
    ASSERT_TRUE(isOk(resolveIncident(desk("batyr"), open->front().id, "a mistake of the source", false)));
    ASSERT_TRUE(isOk(reconcile(desk("ata"), {today(), 16, std::nullopt})));
    open = incidents(desk("anna"), false);
    ASSERT_EQ(open->size(), 1U);
    ASSERT_TRUE(isOk(resolveIncident(desk("batyr"), open->front().id, "theft, reported", true)));
    EXPECT_TRUE(failsWith(resolveIncident(desk("batyr"), open->front().id, "again", true), ErrorCode::FirmState));
    const auto after = reconcileAt(today(), 16);
    ASSERT_TRUE(isOk(after));
    EXPECT_EQ(after->book.line.state, DayState::Balanced);
    EXPECT_EQ(booksOf(*after, oneCold), 0);
    EXPECT_TRUE(failsWith(closeDay(desk("batyr"), today(), {}), ErrorCode::FirmSamePerson));
    ASSERT_TRUE(isOk(closeDay(desk("anna"), today(), {})));
    EXPECT_TRUE(verifyLog(database())->ok);
    // The next day begins with what is there, and the theft is no news.
    clock += kDay;
    EXPECT_EQ(reconcileAt(today(), 18)->book.line.state, DayState::Balanced);
}

TEST_F(Reconciling, ADepositThatAForkTookBackIsFound) {
    closeAt(today(), 10);
    clock += kDay;
    sql("UPDATE chain_tx SET standing=0, height=0 WHERE txid=x'" +
        [&] {
            std::string hex;
            for (const std::uint8_t byte : first.txid().bytes) {
                constexpr char digits[] = "0123456789abcdef";
                hex += {digits[byte >> 4], digits[byte & 15]};
            }
            return hex;
        }() +
        "'");
    const auto done = reconcileAt(today(), 15);
    ASSERT_EQ(done->book.differences.size(), 1U);
    EXPECT_EQ(done->book.differences.front().books - done->book.differences.front().chain, 100'000'000);
}

TEST_F(Reconciling, EverySeededDifferenceOfOneUnitIsFound) {
    std::mt19937_64 random(20);
    const std::vector<std::string> codes = {code(oneHot), code(oneCold), code(twoHot), code(own)};
    deposit(oneHot, 50, 2);
    for (int round = 0; round < 40; ++round) {
        ChainSnapshot other = snapshot(10);
        std::set<std::string> seeded;
        for (const std::string& each : codes) {
            if (random() % 2 == 0) continue;
            const std::int64_t change = random() % 2 == 0 ? 1 : -1;
            other.wallets[each].amount += change;
            other.wallets[each].movements.front().received += change;
            seeded.insert(each);
        }
        other.hash[0] = static_cast<std::uint8_t>(round);
        const auto done = reconcile(desk("ata"), {today(), 10, other});
        ASSERT_TRUE(isOk(done));
        std::set<std::string> found;
        for (const Difference& each : done->book.differences)
            found.insert(each.wallet);
        ASSERT_EQ(found, seeded) << round;
        ASSERT_EQ(done->book.line.state == DayState::Balanced, seeded.empty());
        if (seeded.empty()) continue;
        ASSERT_TRUE(failsWith(closeDay(desk("anna"), today(), {}), ErrorCode::ReconcileDifference));
    }
}

TEST_F(Reconciling, TwoSourcesThatDifferGiveNothingToAdjustTo) {
    ChainSnapshot other = snapshot(10);
    other.wallets[code(twoHot)].amount += 1;
    ASSERT_TRUE(isOk(reconcile(desk("ata"), {today(), 10, other})));
    const auto open = incidents(desk("anna"), false);
    ASSERT_EQ(open->size(), 1U);
    EXPECT_EQ(*open->front().difference.second, 5'000'001);
    EXPECT_TRUE(failsWith(resolveIncident(desk("anna"), open->front().id, "why", true), ErrorCode::FirmState));
}

TEST_F(Reconciling, ASnapshotServesWhereNothingIsProven) {
    const ChainSnapshot other = snapshot(10);
    const auto proven = reconcileAt(today(), 10);
    sql("DELETE FROM chain_wallet");
    EXPECT_TRUE(failsWith(reconcileAt(today(), 10), ErrorCode::ReportUnproven));
    sql("DELETE FROM chain_header");
    EXPECT_TRUE(failsWith(reconcileAt(today(), 10), ErrorCode::ReportUnproven));
    const auto done = reconcile(desk("ata"), {today(), std::nullopt, other});
    ASSERT_TRUE(isOk(done));
    EXPECT_EQ(done->book.line.state, DayState::Balanced);
    EXPECT_EQ(done->book.line.ownWallets, 0);
    EXPECT_EQ(done->book.line.snapshotWallets, 4);
    EXPECT_EQ(done->book.postings.size(), proven->book.postings.size());
    EXPECT_EQ(done->book.line.block.hash, proven->book.line.block.hash);
    ASSERT_TRUE(isOk(closeDay(desk("anna"), today(), {})));
}

TEST_F(Reconciling, SnapshotsAreReadStrictly) {
    const ChainSnapshot made = snapshot(10);
    const std::string text = made.text();
    const auto read = ChainSnapshot::parse(text);
    ASSERT_TRUE(isOk(read));
    EXPECT_EQ(read->wallets.size(), 4U);
    EXPECT_EQ(read->text(), text);
    for (std::size_t size = 0; size < text.size(); ++size)
        ASSERT_FALSE(ChainSnapshot::parse(text.substr(0, size)).has_value() && size + 1 < text.size()) << size;
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string hostile = text;
        const std::size_t at = hostile.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return ChainSnapshot::parse(hostile.replace(at, from.size(), to));
    };
    EXPECT_TRUE(failsWith(with("\"amount_sat\":", "\"amount_sat\":1"), ErrorCode::ReportFormat));
    EXPECT_TRUE(failsWith(with("\"received_sat\":", "\"received_sat\":-"), ErrorCode::ReportFormat));
    EXPECT_TRUE(failsWith(with("\"received_sat\":", "\"received_sat\":9999999999"), ErrorCode::ReportFormat));
    EXPECT_TRUE(failsWith(with("\"height\":10", "\"height\":2"), ErrorCode::ReportFormat)) << "a movement above it";
    EXPECT_TRUE(failsWith(with("snapshot-1", "snapshot-2"), ErrorCode::ReportFormat));
    EXPECT_TRUE(failsWith(with(code(oneCold), code(twoHot)), ErrorCode::ReportFormat)) << "a wallet twice";
    EXPECT_TRUE(failsWith(with("\"network\"", "\"x\":1,\"network\""), ErrorCode::ReportFormat));
}

TEST_F(Reconciling, ASnapshotOfAnotherChainIsRefused) {
    ChainSnapshot other = snapshot(10);
    other.block.hash[0] ^= 1;
    EXPECT_TRUE(failsWith(reconcile(desk("ata"), {today(), std::nullopt, other}), ErrorCode::ReportUnproven));
    other = snapshot(10);
    EXPECT_TRUE(failsWith(reconcile(desk("ata"), {today(), 11, other}), ErrorCode::ReportUnproven));
}

TEST_F(Reconciling, WhatWaitsForAProofIsNotCounted) {
    sql("UPDATE chain_tx SET standing=1 WHERE height=4");
    const auto done = reconcileAt(today(), 10);
    EXPECT_TRUE(failsWith(done, ErrorCode::ReportUnproven));
    EXPECT_TRUE(isOk(reconcileAt(today(), 3))) << "it is above the block";
}

TEST_F(Reconciling, AHandInTheDatabaseIsSeen) {
    const std::string day = today();
    // Somebody else's wallet, a request that nobody signed.
    sql("UPDATE firm_wallet SET owner='" + two + "' WHERE code='" + code(oneCold) + "'");
    EXPECT_TRUE(failsWith(reconcileAt(day, 10), ErrorCode::FirmTampered));
    sql("UPDATE firm_wallet SET owner='" + one + "' WHERE code='" + code(oneCold) + "'");
    closeAt(day, 10);
    clock += kDay;
    sql("UPDATE firm_wallet SET owner='" + two + "' WHERE code='" + code(oneCold) + "'");
    EXPECT_TRUE(failsWith(reconcileAt(today(), 15), ErrorCode::FirmTampered));
    sql("UPDATE firm_wallet SET owner='" + one + "' WHERE code='" + code(oneCold) + "'");
    // The books of a closed day: the amount of a posting, and of a position, and both.
    for (const char* change :
         {"UPDATE book_posting SET amount=amount+1 WHERE id=1", "UPDATE book_position SET amount=amount+1",
          "UPDATE report_day SET block_time=block_time+1", "UPDATE report_cold SET floor=1",
          "UPDATE report_day SET log_index=log_index-1", "DELETE FROM book_posting WHERE id=1"}) {
        sql("SAVEPOINT hand");
        sql(change);
        EXPECT_TRUE(failsWith(makeLedger(desk("anna"), day), ErrorCode::FirmTampered)) << change;
        sql("ROLLBACK TO hand");
        sql("RELEASE hand");
    }
    EXPECT_TRUE(isOk(makeLedger(desk("anna"), day)));
}

TEST_F(Reconciling, ARequestThatNobodySignedExplainsNothing) {
    closeAt(today(), 10);
    clock += kDay;
    const NewRequest request = withdrawal(1'000'000, foreignAddress(), 0);
    confirm(oneHot, *request.psbt.inputs.front().nonWitnessUtxo, 11);
    const auto made = prepareRequest(desk("inna"), request);
    ASSERT_TRUE(isOk(made));
    StoredRequest sent = *made;
    sent.signedPsbt = signedPsbt(sent, oneHot);
    confirm(oneHot, transactionOf(sent), 13);
    // Pending: on the chain nevertheless.
    EXPECT_EQ(reconcileAt(today(), 15)->book.differences.size(), 1U);
    sql("UPDATE request SET state=4");
    EXPECT_TRUE(failsWith(reconcileAt(today(), 16), ErrorCode::FirmTampered));
}

TEST_F(Reconciling, ClosingAsksTheLaw) {
    law::FirmSettings settings;
    settings.parameters["cold_floor_bp"] = 9'900;
    const auto strict = law::Engine::create(law.profile(), settings);
    ASSERT_TRUE(isOk(strict));
    // 100,000,000 of 105,000,000 is 95.2 %.
    ASSERT_TRUE(isOk(reconcileAt(today(), 10)));
    Desk asking = desk("anna");
    asking.law = &*strict;
    EXPECT_TRUE(failsWith(closeDay(asking, today(), {}), ErrorCode::LawReasonNeeded));
    asking.law = nullptr;
    EXPECT_TRUE(failsWith(closeDay(asking, today(), {}), ErrorCode::FirmLaw));
    asking.law = &*strict;
    ASSERT_TRUE(isOk(closeDay(asking, today(), {{"TM-VA-CST-02", "a client takes all tomorrow"}})));
}

TEST_F(Reconciling, SourceOfARequestIsCountedFromTheLedger) {
    deposit(oneHot, 1'000'000, 5);
    const NewRequest request = withdrawal(500'000, foreignAddress(), 0);
    confirm(oneHot, *request.psbt.inputs.front().nonWitnessUtxo, 6);
    ASSERT_TRUE(isOk(prepareRequest(desk("inna"), request)));
    EXPECT_EQ(firmWallets(database(), one)->front().amount, 5'000'000);
    EXPECT_EQ(*provenBalance(database(), walletId(oneHot)), std::optional<std::int64_t>(5'000'000));
}

} // namespace
} // namespace sandyk::custody::test
