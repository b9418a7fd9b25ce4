#include "storage/chain_store.h"

#include "storage/database.h"
#include "vault_fixture.h"

namespace sandyk::storage::test {
namespace {

using wallet::ChainChanges;
using wallet::ChainTransaction;
using wallet::Fate;
using wallet::Keychain;
using wallet::Standing;

class ChainStore : public testing::Test {
protected:
    Folder folder;
    std::filesystem::path file = folder / "chain.sandyk";
    std::optional<Vault> vault;
    std::int64_t walletId = 0;

    void SetUp() override {
        vault = *Vault::create(file, password(), quickOptions());
        walletId = vault->addWallet(sampleWallet("Chain"))->id;
    }
    const Database& database() const { return vault->database(); }

    bitcoin::Script script(std::uint32_t index) const {
        return wallet::addressAt(sampleWallet("Chain"), Keychain::Receive, index)->address.scriptPubKey();
    }
    ChainTransaction deposit(std::uint32_t number, std::int64_t sat, std::int32_t height) const {
        bitcoin::Transaction tx;
        tx.inputs.emplace_back();
        tx.inputs.front().previous.txid.bytes.fill(0x11);
        tx.inputs.front().previous.index = number;
        tx.outputs.push_back({bitcoin::Amount::sat(sat), script(number % 3)});
        ChainTransaction out;
        out.txid = tx.txid();
        out.raw = tx.serialize();
        out.height = height;
        out.firstSeen = 1'700'000'000 + number;
        if (height > 0) {
            out.standing = Standing::Proven;
            out.position = 1;
            out.blockTime = 1'600'000'000 + height;
        }
        return out;
    }
    ChainChanges sample() const {
        ChainChanges changes;
        changes.anchor = wallet::Checkpoint{2016, {1}, 1'500'000'000, 0x1d00ffff};
        changes.learned.push_back(*changes.anchor);
        changes.firstHeight = 2017;
        for (std::uint32_t i = 0; i < 20; ++i) {
            wallet::HeaderBytes header{};
            const std::uint32_t time = 1'500'000'600 + 600 * i;
            for (std::size_t byte = 0; byte < 4; ++byte)
                header[68 + byte] = static_cast<std::uint8_t>(time >> (8 * byte));
            changes.headers.push_back(header);
        }
        for (std::uint32_t i = 0; i < 3; ++i)
            changes.scripts.push_back(
                {Keychain::Receive, i, script(i), wallet::ScriptStatus{static_cast<std::uint8_t>(i)}, i > 0});
        changes.found = {deposit(0, 5'000, 2030), deposit(1, 7'000, 2036), deposit(2, 9'000, 0)};
        changes.cursor = wallet::ScanCursor{2036, {9}, {20, 20}};
        changes.fees = wallet::FeeEstimates{
            1'700'000'001, {{2, bitcoin::FeeRate(5'000)}, {6, bitcoin::FeeRate(2'000)}}, bitcoin::FeeRate(1'000)};
        changes.alerts.push_back({0, wallet::AlertKind::BadProof, 1'700'000'002, 2030, changes.found[0].txid, false});
        changes.syncedAt = 1'700'000'003;
        return changes;
    }
};

TEST_F(ChainStore, GivesBackWhatItWasGiven) {
    const ChainChanges changes = sample();
    // Twice: the same again changes nothing.
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, changes)));
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, changes)));
    const auto knowledge = readChainKnowledge(database(), walletId);
    ASSERT_TRUE(isOk(knowledge));
    EXPECT_EQ(knowledge->headers.anchor, *changes.anchor);
    EXPECT_EQ(knowledge->headers.headers, changes.headers);
    EXPECT_EQ(knowledge->headers.learned, changes.learned);
    EXPECT_EQ(knowledge->cursor, changes.cursor);
    ASSERT_EQ(knowledge->scripts.size(), 3U);
    EXPECT_EQ(knowledge->scripts[2].status, changes.scripts[2].status);
    EXPECT_EQ(knowledge->scripts[0].status, wallet::ScriptStatus{});
    EXPECT_EQ(knowledge->scripts[1].script, script(1));
    ASSERT_EQ(knowledge->transactions.size(), 3U);
    EXPECT_EQ(knowledge->transactions[0].txid, changes.found[0].txid);
    EXPECT_EQ(knowledge->transactions[0].scripts, std::vector<std::uint32_t>{0});

    const auto ledger = readLedger(database(), walletId, {});
    ASSERT_TRUE(isOk(ledger));
    EXPECT_EQ(ledger->balance().provenSat, 12'000);
    EXPECT_EQ(ledger->balance().unconfirmedSat, 9'000);
    EXPECT_EQ(ledger->tipHeight(), 2036);
    const auto fees = readFeeEstimates(database(), Network::Main);
    ASSERT_TRUE(isOk(fees));
    EXPECT_EQ((*fees)->time, 1'700'000'001);
    EXPECT_EQ((*fees)->estimates.size(), 2U);
    EXPECT_EQ((*fees)->relayFloor.toSatPerKvB(), 1'000);
    EXPECT_EQ(*readSyncedAt(database(), walletId), 1'700'000'003);
    const auto tip = readChainTip(database(), Network::Main);
    EXPECT_EQ(tip->height, 2036);
    EXPECT_EQ(tip->time, 1'500'012'000);
    EXPECT_EQ(tip->medianTime, 1'500'012'000 - 5 * 600);
    EXPECT_EQ(*provenTime(database()), tip->medianTime);
    EXPECT_EQ(readChainTip(database(), Network::Test)->height, -1);
}

TEST_F(ChainStore, UsedAddressesAreNotHandedOutAgain) {
    ASSERT_TRUE(isOk(vault->confirmWalletBackup(walletId)));
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, sample())));
    EXPECT_EQ(vault->nextAddress(walletId, Keychain::Receive)->index, 3U);
    EXPECT_EQ(vault->nextAddress(walletId, Keychain::Change)->index, 0U);
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, sample())));
    EXPECT_EQ(vault->nextAddress(walletId, Keychain::Receive)->index, 4U);
}

TEST_F(ChainStore, SurvivesClosing) {
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, sample())));
    vault.reset();
    vault = *Vault::open(file, password());
    EXPECT_EQ(readLedger(database(), walletId, {})->balance().totalSat(), 21'000);
    EXPECT_TRUE(isOk(database().checkIntegrity()));
}

TEST_F(ChainStore, AForkTakesProofsBack) {
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, sample())));
    ChainChanges fork;
    fork.forgetAbove = 2035;
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, fork)));
    EXPECT_EQ(readChainTip(database(), Network::Main)->height, 2035);
    const auto ledger = readLedger(database(), walletId, {});
    EXPECT_EQ(ledger->balance().provenSat, 5'000);
    EXPECT_EQ(ledger->balance().reportedSat, 7'000);
    ChainChanges moved;
    ChainTransaction tx = deposit(1, 7'000, 0);
    tx.raw.clear();
    tx.fate = Fate::Vanished;
    moved.moved.push_back(tx);
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, moved)));
    EXPECT_EQ(readLedger(database(), walletId, {})->balance().totalSat(), 14'000);
    EXPECT_EQ(readLedger(database(), walletId, {})->history().size(), 3U);
}

TEST_F(ChainStore, AllOrNothing) {
    ChainChanges changes = sample();
    changes.moved.push_back(deposit(77, 1, 0)); // one that is not there
    EXPECT_FALSE(applyChainChanges(database(), walletId, changes));
    EXPECT_EQ(readChainTip(database(), Network::Main)->height, -1);
    EXPECT_TRUE(readLedger(database(), walletId, {})->history().empty());
    EXPECT_TRUE(failsWith(applyChainChanges(database(), 999, sample()), ErrorCode::WalletNotFound));
}

TEST_F(ChainStore, PreviousTransactionsAreThereOrItIsSaid) {
    const ChainChanges changes = sample();
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, changes)));
    bitcoin::Transaction spending;
    for (const ChainTransaction& tx : changes.found) {
        spending.inputs.emplace_back();
        spending.inputs.back().previous = {tx.txid, 0};
    }
    const auto previous = readPreviousTransactions(database(), spending);
    ASSERT_TRUE(isOk(previous));
    ASSERT_EQ(previous->size(), 3U);
    for (const ChainTransaction& tx : changes.found)
        EXPECT_EQ(previous->at(tx.txid).serialize(), tx.raw);
    spending.inputs.back().previous.txid.bytes.fill(3);
    EXPECT_TRUE(failsWith(readPreviousTransactions(database(), spending), ErrorCode::SignMissingPreviousTx));
}

TEST_F(ChainStore, ALocalTransactionSpendsAtOnceAndCanBeGivenUp) {
    const ChainChanges changes = sample();
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, changes)));
    bitcoin::Transaction spending;
    spending.inputs.emplace_back();
    spending.inputs.back().previous = {changes.found[0].txid, 0};
    spending.outputs.push_back({bitcoin::Amount::sat(4'000), script(2)});
    ASSERT_TRUE(isOk(addLocalTransaction(database(), walletId, spending)));
    ASSERT_TRUE(isOk(addLocalTransaction(database(), walletId, spending)));
    EXPECT_EQ(readLedger(database(), walletId, {})->balance().totalSat(), 20'000);
    ASSERT_TRUE(isOk(abandonLocalTransaction(database(), walletId, spending.txid())));
    EXPECT_EQ(readLedger(database(), walletId, {})->balance().totalSat(), 21'000);
    // What a source shows is not given up by a word.
    ChainChanges seen;
    ChainTransaction shown;
    shown.txid = spending.txid();
    seen.moved.push_back(shown);
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, seen)));
    ASSERT_TRUE(isOk(abandonLocalTransaction(database(), walletId, spending.txid())));
    EXPECT_EQ(readLedger(database(), walletId, {})->balance().totalSat(), 20'000);
}

TEST_F(ChainStore, ForgettingAWalletLeavesTheOthers) {
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, sample())));
    const std::int64_t other = vault->addWallet(sampleWallet("Other", 1))->id;
    ChainChanges shared;
    shared.found = {deposit(0, 5'000, 2030)};
    ASSERT_TRUE(isOk(applyChainChanges(database(), other, shared)));
    ASSERT_TRUE(isOk(resetChain(database(), walletId)));
    EXPECT_TRUE(readLedger(database(), walletId, {})->history().empty());
    EXPECT_FALSE(readSyncedAt(database(), walletId)->has_value());
    EXPECT_TRUE(readTransaction(database(), shared.found[0].txid)->has_value());
    EXPECT_FALSE(readTransaction(database(), deposit(1, 7'000, 0).txid)->has_value());
}

TEST_F(ChainStore, AlertsAreReadOnce) {
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, sample())));
    ASSERT_EQ(readAlerts(database(), walletId, 10)->size(), 1U);
    EXPECT_FALSE(readAlerts(database(), walletId, 10)->front().isRead);
    ASSERT_TRUE(isOk(markAlertsRead(database(), walletId)));
    EXPECT_TRUE(readAlerts(database(), walletId, 10)->front().isRead);
}

TEST_F(ChainStore, OneFirstAndOneSecondSource) {
    wallet::ChainSource source;
    source.host = "electrum.example";
    source.port = 50002;
    source.usesTls = true;
    source.pinnedCertificate = Hash256{7};
    source.proxyHost = "127.0.0.1";
    source.proxyPort = 9050;
    source.gapLimit = 50;
    const auto first = saveSource(database(), source);
    ASSERT_TRUE(isOk(first));
    source.isSecond = true;
    source.kind = wallet::SourceKind::CoreRpc;
    source.user = "u";
    source.cookieFile = "/somewhere/.cookie";
    ASSERT_TRUE(isOk(saveSource(database(), source)));
    ASSERT_TRUE(isOk(saveSourcePassword(database(), *first, SecureString("secret"))));
    EXPECT_EQ(readSourcePassword(database(), *first)->view(), "secret");
    auto all = readSources(database(), Network::Main);
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ(all->front().host, "electrum.example");
    EXPECT_EQ(all->front().pinnedCertificate, Hash256{7});
    EXPECT_EQ(all->front().gapLimit, 50);
    EXPECT_EQ(all->back().cookieFile, "/somewhere/.cookie");
    EXPECT_TRUE(readSources(database(), Network::Test)->empty());
    // A new first one replaces the old, and the password goes with it.
    source.isSecond = false;
    source.host = "other.example";
    const auto replaced = saveSource(database(), source);
    ASSERT_TRUE(isOk(replaced));
    EXPECT_TRUE(readSourcePassword(database(), *replaced)->empty());
    EXPECT_EQ(readSources(database(), Network::Main)->size(), 2U);
    source.port = 0;
    EXPECT_TRUE(failsWith(saveSource(database(), source), ErrorCode::Usage));
    ASSERT_TRUE(isOk(removeSource(database(), *replaced)));
    EXPECT_EQ(readSources(database(), Network::Main)->size(), 1U);
}

TEST_F(ChainStore, ARowOfNonsenseIsDamage) {
    ASSERT_TRUE(isOk(applyChainChanges(database(), walletId, sample())));
    ASSERT_TRUE(isOk(database().execute("UPDATE chain_tx SET raw=zeroblob(100)")));
    EXPECT_TRUE(failsWith(readLedger(database(), walletId, {}), ErrorCode::VaultDamaged));
    EXPECT_TRUE(failsWith(readTransaction(database(), deposit(0, 5'000, 0).txid), ErrorCode::VaultDamaged));
    ASSERT_TRUE(isOk(database().execute("DELETE FROM chain_header WHERE height=2020")));
    EXPECT_TRUE(failsWith(readChainKnowledge(database(), walletId), ErrorCode::VaultDamaged));
}

} // namespace
} // namespace sandyk::storage::test
