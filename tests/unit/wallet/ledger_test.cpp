#include "wallet/ledger.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "crypto/hash.h"

namespace sandyk::wallet {
namespace {

using bitcoin::OutPoint;
using bitcoin::Script;
using bitcoin::Transaction;
using bitcoin::Txid;

Script scriptOf(const std::string& name) {
    return bitcoin::p2wpkh(crypto::hash160(asBytes(name)));
}
Script own(std::uint32_t index) {
    return scriptOf("own " + std::to_string(index));
}
Script foreign(std::uint32_t index) {
    return scriptOf("foreign " + std::to_string(index));
}

std::vector<ScriptRecord> scripts(std::uint32_t count) {
    std::vector<ScriptRecord> all;
    for (std::uint32_t i = 0; i < count; ++i)
        all.push_back({i % 2 == 0 ? Keychain::Receive : Keychain::Change, i / 2, own(i), std::nullopt, false});
    return all;
}

struct Out {
    Script script;
    std::int64_t sat;
};

ChainTransaction place(const Transaction& tx, std::int32_t height, std::int64_t seen = 1'000) {
    ChainTransaction out;
    out.txid = tx.txid();
    out.raw = tx.serialize();
    out.height = height;
    out.firstSeen = seen;
    if (height > 0) {
        out.standing = Standing::Proven;
        out.blockTime = 600 * height;
    }
    return out;
}

Transaction pay(const std::vector<OutPoint>& inputs, const std::vector<Out>& outputs) {
    Transaction tx;
    for (const OutPoint& input : inputs)
        tx.inputs.push_back({input, {}, 0xfffffffd, {}});
    for (const Out& output : outputs)
        tx.outputs.push_back({bitcoin::Amount::sat(output.sat), output.script});
    return tx;
}

OutPoint nowhere(std::uint32_t number) {
    Txid txid;
    txid.bytes.fill(0x77);
    return {txid, number};
}

Ledger books(const std::vector<ChainTransaction>& all, std::int32_t tip = 1'000, const CoinMarks& marks = {}) {
    return *Ledger::build(1, scripts(40), tip, marks, [&](const Ledger::Visitor& visit) -> Result<void> {
        for (const ChainTransaction& tx : all)
            SANDYK_CHECK(visit(tx));
        return {};
    });
}

TEST(Ledger, PaymentWithChange) {
    const Transaction in = pay({nowhere(1)}, {{own(0), 100'000}, {foreign(9), 5}});
    const Transaction out = pay({{in.txid(), 0}}, {{foreign(1), 60'000}, {own(1), 39'000}});
    const Ledger ledger = books({place(out, 12), place(in, 10)});
    ASSERT_EQ(ledger.history().size(), 2U);
    const HistoryEntry& received = ledger.history()[0];
    EXPECT_EQ(received.deltaSat(), 100'000);
    EXPECT_FALSE(received.feeSat);
    EXPECT_EQ(received.counterparties, std::vector<Script>{own(0)});
    const HistoryEntry& paid = ledger.history()[1];
    EXPECT_EQ(paid.deltaSat(), -61'000);
    EXPECT_EQ(paid.feeSat, 1'000);
    EXPECT_EQ(paid.counterparties, std::vector<Script>{foreign(1)});
    EXPECT_TRUE(paid.isOwnInputs);
    EXPECT_TRUE(paid.signalsReplacement);
    EXPECT_EQ(paid.balanceAfterSat, 39'000);
    ASSERT_EQ(ledger.coins().size(), 1U);
    EXPECT_TRUE(ledger.coins()[0].coin.isOwnChange);
    EXPECT_EQ(ledger.coins()[0].confirmations, 989);
    EXPECT_EQ(ledger.balance().provenSat, 39'000);
    EXPECT_TRUE(ledger.isUsed(own(0)));
    EXPECT_FALSE(ledger.isUsed(own(2)));
    EXPECT_FALSE(ledger.isUsed(foreign(1)));
    EXPECT_EQ(ledger.use(0).timesPaid, 1U);
    EXPECT_EQ(ledger.use(0).balanceSat, 0);
}

TEST(Ledger, TheLaterOfTwoUnconfirmedStands) {
    const Transaction in = pay({nowhere(1)}, {{own(0), 100'000}});
    const Transaction first = pay({{in.txid(), 0}}, {{foreign(1), 50'000}, {own(1), 49'000}});
    const Transaction bumped = pay({{in.txid(), 0}}, {{foreign(1), 50'000}, {own(1), 47'000}});
    const Transaction child = pay({{first.txid(), 1}}, {{own(3), 48'000}});
    const Ledger ledger =
        books({place(in, 10), place(first, 0, 1'000), place(child, 0, 1'001), place(bumped, 0, 2'000)});
    const HistoryEntry& old = ledger.history()[*ledger.entry(first.txid())];
    EXPECT_EQ(old.state, EntryState::Conflicted);
    EXPECT_EQ(old.conflictsWith, bumped.txid());
    EXPECT_EQ(ledger.history()[*ledger.entry(child.txid())].state, EntryState::Conflicted);
    EXPECT_EQ(ledger.balance().unconfirmedChangeSat, 47'000);
    EXPECT_EQ(ledger.balance().totalSat(), 47'000);
}

TEST(Ledger, ABlockBeatsTheMempool) {
    // The sender of a deposit pays it elsewhere: what is in a block stands, whatever came later.
    const Transaction toUs = pay({nowhere(1)}, {{own(0), 100'000}});
    const Transaction mined = pay({nowhere(1)}, {{own(2), 1'000}, {foreign(1), 99'000}});
    const Ledger ledger = books({place(toUs, 0, 5'000), place(mined, 11, 1'000)});
    EXPECT_EQ(ledger.history()[*ledger.entry(toUs.txid())].state, EntryState::Conflicted);
    EXPECT_EQ(ledger.balance().totalSat(), 1'000);
}

TEST(Ledger, WhatVanishedCountsNowhere) {
    const Transaction in = pay({nowhere(1)}, {{own(0), 100'000}});
    ChainTransaction gone = place(in, 0);
    gone.fate = Fate::Vanished;
    const Transaction child = pay({{in.txid(), 0}}, {{own(1), 99'000}});
    const Ledger ledger = books({gone, place(child, 0)});
    EXPECT_EQ(ledger.history()[0].state, EntryState::Vanished);
    EXPECT_EQ(ledger.history()[1].state, EntryState::Vanished);
    EXPECT_EQ(ledger.balance().totalSat(), 0);
    EXPECT_TRUE(ledger.coins().empty());
    EXPECT_TRUE(ledger.isUsed(own(0)));
}

TEST(Ledger, CoinbaseRipensAfterAHundredBlocks) {
    const Transaction coinbase = pay({{Txid{}, 0xffffffff}}, {{own(0), 5'000'000}});
    EXPECT_EQ(books({place(coinbase, 10)}, 108).balance().immatureSat, 5'000'000);
    EXPECT_FALSE(books({place(coinbase, 10)}, 108).coins()[0].isMature);
    EXPECT_EQ(books({place(coinbase, 10)}, 109).balance().provenSat, 5'000'000);
}

TEST(Ledger, TinyDepositsAreFrozenUntilReleased) {
    const Transaction dust = pay({nowhere(1)}, {{own(0), kTinyDepositSat - 1}});
    const Transaction enough = pay({nowhere(2)}, {{own(2), kTinyDepositSat}});
    const Transaction self = pay({{enough.txid(), 0}}, {{own(1), 600}});
    Ledger ledger = books({place(dust, 10), place(enough, 11), place(self, 12)});
    ASSERT_EQ(ledger.coins().size(), 2U);
    EXPECT_TRUE(ledger.coins()[0].coin.isFrozen);
    EXPECT_TRUE(ledger.coins()[0].isTinyDeposit);
    EXPECT_FALSE(ledger.coins()[1].coin.isFrozen); // our own change, however small
    EXPECT_EQ(ledger.balance().frozenSat, kTinyDepositSat - 1);
    CoinMarks marks;
    marks.released.insert({dust.txid(), 0});
    marks.frozen.insert({self.txid(), 0});
    ledger.mark(marks);
    EXPECT_EQ(ledger.balance().provenSat, kTinyDepositSat - 1);
    EXPECT_EQ(ledger.balance().frozenSat, 600);
    marks = {};
    marks.reserved.insert({self.txid(), 0});
    ledger.mark(marks);
    EXPECT_EQ(ledger.balance().reservedSat, 600);
}

TEST(Ledger, ReportedIsNotProven) {
    ChainTransaction reported = place(pay({nowhere(1)}, {{own(0), 5'000}}), 10);
    reported.standing = Standing::Reported;
    const Ledger ledger = books({reported});
    EXPECT_EQ(ledger.balance().reportedSat, 5'000);
    EXPECT_EQ(ledger.balance().provenSat, 0);
    EXPECT_EQ(ledger.history()[0].time, 1'000);
}

TEST(Ledger, DamagedBytesAreAnError) {
    ChainTransaction tx = place(pay({nowhere(1)}, {{own(0), 5'000}}), 10);
    tx.raw.pop_back();
    const auto ledger = Ledger::build(1, scripts(2), 20, {}, [&](const Ledger::Visitor& visit) { return visit(tx); });
    ASSERT_FALSE(ledger);
    EXPECT_EQ(ledger.error().code, ErrorCode::TransactionParse);
}

TEST(Ledger, TheSeriesKeepsItsEnds) {
    std::vector<ChainTransaction> all;
    for (std::uint32_t i = 0; i < 100; ++i)
        all.push_back(place(pay({nowhere(i)}, {{own(0), 1'000}}), static_cast<std::int32_t>(i) + 1));
    const Ledger ledger = books(all);
    const auto series = ledger.balanceSeries(10);
    ASSERT_EQ(series.size(), 10U);
    EXPECT_EQ(series.front().balanceSat, 1'000);
    EXPECT_EQ(series.back().balanceSat, 100'000);
    EXPECT_EQ(ledger.balanceSeries(1'000).size(), 100U);
    EXPECT_TRUE(std::ranges::is_sorted(series, {}, &BalancePoint::time));
}

/// Random wallets: deposits, payments, self-transfers, replacements, blocks, things that vanish.
std::vector<ChainTransaction> randomChain(std::mt19937& random) {
    const auto below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
    std::vector<ChainTransaction> all;
    std::vector<std::pair<OutPoint, std::int64_t>> outputs;
    std::uint32_t number = below(1'000'000) * 1'000;
    for (int i = 0; i < 60; ++i) {
        std::vector<OutPoint> inputs;
        std::int64_t sat = 50'000 + below(100'000);
        if (!outputs.empty() && below(3) > 0) {
            sat = 0;
            for (std::uint32_t count = 1 + below(3); count > 0; --count) {
                const auto& coin = outputs[below(static_cast<std::uint32_t>(outputs.size()))];
                if (std::ranges::find(inputs, coin.first) != inputs.end()) continue;
                inputs.push_back(coin.first);
                sat += coin.second;
            }
        } else {
            inputs.push_back(nowhere(number++));
        }
        std::vector<Out> outs;
        const std::int64_t part = sat / 3;
        outs.push_back({below(2) == 0 ? own(below(40)) : foreign(below(40)), part});
        outs.push_back({below(2) == 0 ? own(below(40)) : foreign(below(40)), part});
        const Transaction tx = pay(inputs, outs);
        for (std::uint32_t out = 0; out < 2; ++out)
            outputs.push_back({{tx.txid(), out}, part});
        ChainTransaction placed = place(tx, below(2) == 0 ? static_cast<std::int32_t>(1 + below(500)) : 0, below(50));
        placed.position = static_cast<std::int32_t>(below(5));
        if (placed.height == 0 && below(4) == 0) placed.fate = Fate::Vanished;
        if (placed.height > 0 && below(4) == 0) placed.standing = Standing::Reported;
        all.push_back(std::move(placed));
    }
    return all;
}

TEST(Ledger, BooksOfRandomWalletsAddUp) {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<ChainTransaction> all = randomChain(random);
        const Ledger ledger = books(all);
        std::int64_t coins = 0;
        std::set<OutPoint> seen;
        for (const LedgerCoin& coin : ledger.coins()) {
            coins += coin.coin.amount.toSat();
            EXPECT_TRUE(seen.insert(coin.coin.outpoint).second);
            EXPECT_EQ(ledger.history()[*ledger.entry(coin.coin.outpoint.txid)].state, EntryState::Valid);
        }
        EXPECT_EQ(ledger.balance().totalSat(), coins);
        std::int64_t uses = 0;
        for (std::size_t i = 0; i < ledger.scripts().size(); ++i)
            uses += ledger.use(i).balanceSat;
        EXPECT_EQ(uses, coins);
        // No two that count spend the same coin.
        std::set<OutPoint> spent;
        bool hasOrphan = false;
        for (const HistoryEntry& entry : ledger.history()) {
            if (entry.state != EntryState::Valid) continue;
            const auto tx = std::ranges::find(all, entry.txid, &ChainTransaction::txid);
            const Transaction parsed = *Transaction::parse(tx->raw);
            for (const bitcoin::TxInput& input : parsed.inputs) {
                EXPECT_TRUE(spent.insert(input.previous).second);
                const auto parent = ledger.entry(input.previous.txid);
                hasOrphan = hasOrphan || (parent && ledger.history()[*parent].state != EntryState::Valid);
            }
        }
        // A proven child of a transaction that does not count cannot come of an honest chain, only of this generator.
        if (!hasOrphan && !ledger.history().empty()) {
            EXPECT_EQ(ledger.history().back().balanceAfterSat, coins);
        }

        std::ranges::shuffle(all, random);
        const Ledger again = books(all);
        ASSERT_EQ(again.history().size(), ledger.history().size());
        for (std::size_t i = 0; i < ledger.history().size(); ++i) {
            EXPECT_EQ(again.history()[i].txid, ledger.history()[i].txid);
            EXPECT_EQ(again.history()[i].balanceAfterSat, ledger.history()[i].balanceAfterSat);
            EXPECT_EQ(again.history()[i].state, ledger.history()[i].state);
        }
    }
}

} // namespace
} // namespace sandyk::wallet
