#include <gtest/gtest.h>

#include "../signing/fixture.h"
#include "storage/coin_store.h"
#include "storage/contact_store.h"
#include "storage/draft_store.h"
#include "storage/label_store.h"
#include "storage/limit_store.h"
#include "storage/price_store.h"
#include "vault_fixture.h"

namespace sandyk::storage::test {
namespace {

using bitcoin::Amount;
using wallet::DraftState;
using wallet::PaymentDraft;

class PaymentStores : public testing::Test {
protected:
    void SetUp() override {
        m_vault.emplace(*Vault::create(m_file, password(), quickOptions()));
        m_wallet = m_vault->addWallet(sampleWallet("Savings")).value();
    }
    const Database& database() const { return m_vault->database(); }
    void reopen() {
        m_vault.reset();
        m_vault.emplace(*Vault::open(m_file, password()));
    }
    PaymentDraft draft(std::int64_t sat = 600'000) const {
        const auto keys = sandyk::test::testWallet(bitcoin::OutputType::Wpkh);
        PaymentDraft draft;
        draft.walletId = m_wallet.id;
        draft.psbt = sandyk::test::PsbtBuilder()
                         .spend(keys, 0, 3, 1'000'000)
                         .spend(keys, 0, 4, 2'000'000)
                         .pay(sandyk::test::foreignScript(), sat)
                         .build();
        draft.createdAt = 1'790'000'000;
        draft.leaving = Amount::sat(sat);
        draft.purpose = "rent";
        return draft;
    }

    Folder m_folder;
    std::filesystem::path m_file = m_folder / "a.sandyk";
    std::optional<Vault> m_vault;
    wallet::Wallet m_wallet = sampleWallet("x");
};

TEST_F(PaymentStores, draftsAreKeptAsTheyWere) {
    PaymentDraft written = draft();
    written.notBefore = 5;
    written.acceptedFee = Amount::sat(7);
    written.replaces = bitcoin::Txid{};
    written.label = "Öý kireýi";
    const auto change = wallet::addressAt(m_wallet, wallet::Keychain::Change, 7).value();
    written = addDraft(database(), written, change).value();
    reopen();
    const PaymentDraft read = readDraft(database(), written.id).value();
    EXPECT_EQ(read.psbt, written.psbt);
    EXPECT_EQ(read.txid, *written.psbt.unsignedTxid());
    EXPECT_EQ(read.state, DraftState::Prepared);
    EXPECT_EQ(read.label, "Öý kireýi");
    EXPECT_EQ(read.purpose, "rent");
    EXPECT_EQ(read.notBefore, 5);
    EXPECT_EQ(read.acceptedFee, Amount::sat(7));
    EXPECT_EQ(read.replaces, bitcoin::Txid{});
    EXPECT_EQ(read.signedAt, std::nullopt);
    EXPECT_EQ(m_vault->wallet("Savings")->nextIndex[1], 8u) << "the change address is not handed out again";
    EXPECT_EQ(readDrafts(database(), m_wallet.id)->size(), 1u);
    EXPECT_EQ(readDrafts(database(), 99)->size(), 0u);
    EXPECT_EQ(findDraft(database(), read.txid).value()->id, read.id);
    EXPECT_TRUE(failsWith(readDraft(database(), 99), ErrorCode::PaymentNotFound));
}

TEST_F(PaymentStores, coinsAreReservedUntilADraftEnds) {
    PaymentDraft first = addDraft(database(), draft(), {}).value();
    EXPECT_EQ(reservedCoins(database())->size(), 2u);
    EXPECT_TRUE(failsWith(addDraft(database(), draft(500'000), {}), ErrorCode::PaymentCoin));
    EXPECT_EQ(readDrafts(database())->size(), 1u) << "nothing of a refused draft stays";
    PaymentDraft bump = draft(500'000);
    bump.kind = wallet::PaymentKind::Bump;
    bump.replaces = first.txid;
    EXPECT_TRUE(isOk(addDraft(database(), bump, {})));
    first.state = DraftState::Abandoned;
    ASSERT_TRUE(isOk(updateDraft(database(), first)));
    auto second = readDrafts(database())->front();
    second.state = DraftState::Abandoned;
    ASSERT_TRUE(isOk(updateDraft(database(), second)));
    EXPECT_EQ(reservedCoins(database())->size(), 0u);
    EXPECT_TRUE(isOk(addDraft(database(), draft(500'000), {})));
}

TEST_F(PaymentStores, statesFollowOneAnother) {
    PaymentDraft kept = addDraft(database(), draft(), {}).value();
    kept.state = DraftState::Broadcast;
    EXPECT_TRUE(failsWith(updateDraft(database(), kept), ErrorCode::PaymentState)) << "before it is signed";
    for (const DraftState state : {DraftState::Signed, DraftState::Signed, DraftState::Broadcast, DraftState::Confirmed,
                                   DraftState::Broadcast, DraftState::Replaced}) {
        kept.state = state;
        EXPECT_TRUE(isOk(updateDraft(database(), kept)));
    }
    kept.state = DraftState::Prepared;
    EXPECT_TRUE(failsWith(updateDraft(database(), kept), ErrorCode::PaymentState));
    PaymentDraft other = kept;
    other.state = DraftState::Replaced;
    other.psbt.outputs[0].amount = Amount::sat(1);
    EXPECT_TRUE(failsWith(updateDraft(database(), other), ErrorCode::PaymentMismatch));
}

TEST_F(PaymentStores, aChangedRowIsDamageNotAPayment) {
    const PaymentDraft kept = addDraft(database(), draft(), {}).value();
    const PaymentDraft other = draft(1);
    Statement update = database().prepare("UPDATE draft SET psbt=?").value();
    ASSERT_TRUE(isOk(update.bind(ByteView(other.psbt.serialize())).run()));
    EXPECT_TRUE(failsWith(readDraft(database(), kept.id), ErrorCode::VaultDamaged));
}

TEST_F(PaymentStores, spentCountsWhatWasSigned) {
    PaymentDraft kept = addDraft(database(), draft(), {}).value();
    const auto spent = [&](std::int64_t since, std::int64_t except = 0) {
        return spentSince(database(), Network::Main, since, except)->toSat();
    };
    EXPECT_EQ(spent(0), 0) << "nothing is signed";
    kept.state = DraftState::Signed;
    kept.signedAt = 1'000;
    ASSERT_TRUE(isOk(updateDraft(database(), kept)));
    EXPECT_EQ(spent(999), 600'000);
    EXPECT_EQ(spent(1'000), 0);
    EXPECT_EQ(spent(0, kept.id), 0);
    EXPECT_EQ(spentSince(database(), Network::Test, 0, 0)->toSat(), 0);
    kept.state = DraftState::Abandoned;
    ASSERT_TRUE(isOk(updateDraft(database(), kept)));
    EXPECT_EQ(spent(0), 600'000) << "the signature may still be used";
}

TEST_F(PaymentStores, labelsAndFrozenCoins) {
    const bitcoin::OutPoint coin{bitcoin::Txid{}, 4};
    ASSERT_TRUE(isOk(m_vault->setLabel("addr", "bc1q", "shop")));
    ASSERT_TRUE(isOk(setFrozen(database(), {coin}, true)));
    const auto labels = readLabels(database()).value();
    ASSERT_EQ(labels.size(), 2u);
    EXPECT_EQ(labels[0].label, "shop");
    EXPECT_EQ(labels[1].reference, coin.toString());
    EXPECT_EQ(labels[1].spendable, false);
    auto changed = labels;
    changed[1].spendable = true;
    changed[1].label = "gift";
    ASSERT_TRUE(isOk(writeLabels(database(), changed)));
    EXPECT_EQ(readLabels(database()).value(), changed);
    changed[0].type = "nonsense";
    changed[1].label = "lost";
    std::swap(changed[0], changed[1]);
    EXPECT_FALSE(writeLabels(database(), changed));
    EXPECT_EQ(readLabels(database())->at(1).label, "gift") << "all or nothing";
}

TEST_F(PaymentStores, contacts) {
    wallet::Contact contact;
    contact.address = *bitcoin::Address::parse("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", Network::Main);
    contact.name = "Aman";
    contact.kind = wallet::ContactKind::Exchange;
    contact = addContact(database(), contact).value();
    EXPECT_GT(contact.firstSeen, 0);
    EXPECT_TRUE(failsWith(addContact(database(), contact), ErrorCode::AddressBookExists));
    contact.verifiedAt = 5;
    contact.note = "note";
    ASSERT_TRUE(isOk(updateContact(database(), contact)));
    wallet::Contact fromFile = contact;
    fromFile.name = "Aman Amanow";
    fromFile.verifiedAt.reset();
    EXPECT_EQ(importContacts(database(), {fromFile}).value(), 0u);
    const auto read = readContacts(database(), Network::Main)->at(0);
    EXPECT_EQ(read.name, "Aman Amanow");
    EXPECT_EQ(read.verifiedAt, 5) << "a file takes no mark away";
    EXPECT_EQ(read.firstSeen, contact.firstSeen);
    EXPECT_EQ(readContacts(database(), Network::Test)->size(), 0u);
    fromFile.name = "\xe2\x80\xae";
    EXPECT_TRUE(failsWith(updateContact(database(), fromFile), ErrorCode::WalletName));
    ASSERT_TRUE(isOk(removeContact(database(), contact.id)));
    EXPECT_TRUE(failsWith(removeContact(database(), contact.id), ErrorCode::AddressBookNotFound));
}

TEST_F(PaymentStores, pricesOfTheNearestDayBefore) {
    const auto price = [](const char* day, std::int64_t value) {
        return wallet::Price{day, "TMT", {value}, "Central bank"};
    };
    ASSERT_TRUE(isOk(importPrices(database(), {price("2026-01-01", 5), price("2026-02-01", 6)})));
    ASSERT_TRUE(isOk(importPrices(database(), {price("2026-02-01", 7)})));
    EXPECT_EQ(priceOn(database(), "TMT", "2026-01-31")->value(), price("2026-01-01", 5));
    EXPECT_EQ(priceOn(database(), "TMT", "2026-02-01")->value(), price("2026-02-01", 7));
    EXPECT_FALSE(priceOn(database(), "TMT", "2025-12-31")->has_value());
    EXPECT_FALSE(priceOn(database(), "USD", "2026-02-01")->has_value());
    EXPECT_EQ(readCurrencies(database()).value(), std::vector<std::string>{"TMT"});
    // The whole list answers as the single question does.
    const wallet::PriceList list = readPrices(database(), "TMT").value();
    ASSERT_EQ(list.prices.size(), 2U);
    for (const char* day : {"2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01", "2026-11-26"}) {
        const auto single = priceOn(database(), "TMT", day).value();
        const wallet::Price* found = list.on(day);
        EXPECT_EQ(found ? std::optional(*found) : std::nullopt, single) << day;
    }
    EXPECT_TRUE(readPrices(database(), "USD")->prices.empty());
    ASSERT_TRUE(isOk(database().execute("UPDATE price SET day='2026-02-31' WHERE day='2026-02-01'")));
    EXPECT_TRUE(failsWith(readPrices(database(), "TMT"), ErrorCode::VaultDamaged));
}

TEST_F(PaymentStores, limitsAndTimeSurviveARestart) {
    wallet::LimitState state;
    state.inForce.perPayment = Amount::sat(1'000);
    state.pending.emplace();
    state.pending->delaySeconds = 60;
    state.pendingUntil = 77;
    ASSERT_TRUE(isOk(writeLimits(database(), state)));
    EXPECT_EQ(readTrustedTime(database(), 0, 1'790'000'000)->now, 1'790'000'000);
    reopen();
    EXPECT_EQ(readLimits(database()).value(), state);
    const auto back = readTrustedTime(database(), 0, 1'790'000'000 - 86'400).value();
    EXPECT_TRUE(back.wentBack);
    EXPECT_EQ(back.now, 1'790'000'000);
    EXPECT_EQ(m_vault->events(1)->at(0).kind, "clock.went_back");
}

} // namespace
} // namespace sandyk::storage::test
