#include "payments/payment_desk.h"

#include <algorithm>

#include "../signing/fixture.h"
#include "../storage/vault_fixture.h"
#include "bitcoin/psbt_roles.h"
#include "session/key_access.h"
#include "signing/software_signer.h"
#include "storage/chain_store.h"
#include "storage/coin_store.h"
#include "storage/draft_store.h"
#include "storage/limit_store.h"
#include "support/look_alike.h"

namespace sandyk::app {
namespace {

using bitcoin::Amount;
using bitcoin::FeeRate;
using namespace sandyk::storage::test;
using wallet::DraftState;
using wallet::Effect;

/// A vault with a wallet of its own seed, as it is after a synchronisation: coins in blocks, scripts watched.
class Desk {
public:
    explicit Desk(bool watchOnly = false) {
        m_vault.emplace(*storage::Vault::create(m_folder / "a.sandyk", password(), quickOptions()));
        if (!watchOnly) (void)m_vault->addSeed("main", phrase(), password());
        const auto master = phrase().seed(SecureString());
        const auto root = keys::ExtendedPrivateKey::fromSeed(master->view(), Network::Regtest).value();
        const auto path = bitcoin::accountPath(bitcoin::OutputType::Wpkh, Network::Regtest, 0);
        const auto account = root.derive(path)->publicKey();
        wallet::Wallet wallet{
            0,
            "savings",
            Network::Regtest,
            bitcoin::singleSigDescriptor(bitcoin::OutputType::Wpkh, {root.fingerprint(), path}, account),
            {5, 2},
            0,
            1,
            watchOnly};
        m_walletId = m_vault->addWallet(wallet)->id;
        wallet::ChainChanges changes;
        for (const auto keychain : {wallet::Keychain::Receive, wallet::Keychain::Change}) {
            for (std::uint32_t i = 0; i < 30; ++i)
                changes.scripts.push_back({keychain, i, script(keychain, i), {}, false});
        }
        EXPECT_TRUE(isOk(storage::applyChainChanges(database(), m_walletId, changes)));
    }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    storage::Vault& vault() { return *m_vault; }
    const storage::Database& database() const { return m_vault->database(); }
    wallet::Wallet wallet() const { return m_vault->wallets()->front(); }
    bitcoin::Script script(wallet::Keychain keychain, std::uint32_t index) const {
        return wallet::addressAt(wallet(), keychain, index)->address.scriptPubKey();
    }
    /// Somebody pays us.
    bitcoin::OutPoint deposit(std::int64_t sat, std::int32_t height = 100, std::uint32_t index = 0) {
        bitcoin::Transaction transaction;
        transaction.inputs.resize(1);
        transaction.inputs[0].previous.index = ++m_deposits;
        transaction.inputs[0].previous.txid.bytes[0] = 7;
        transaction.outputs.push_back({Amount::sat(sat), script(wallet::Keychain::Receive, index)});
        see(transaction, height);
        return {transaction.txid(), 0};
    }
    void see(const bitcoin::Transaction& transaction, std::int32_t height) {
        wallet::ChainTransaction seen;
        seen.txid = transaction.txid();
        seen.raw = transaction.serialize();
        seen.height = height;
        seen.firstSeen = 1'700'000'000;
        seen.standing = height > 0 ? wallet::Standing::Reported : wallet::Standing::Unconfirmed;
        wallet::ChainChanges changes;
        if (*storage::readTransaction(database(), seen.txid)) {
            seen.raw.clear();
            changes.moved.push_back(seen);
        } else {
            changes.found.push_back(seen);
        }
        EXPECT_TRUE(isOk(storage::applyChainChanges(database(), m_walletId, changes)));
    }
    ChainView chain() const { return readChainView(*m_vault, wallet()).value(); }
    Result<PaymentView> prepare(std::int64_t sat, std::int64_t rate = 2'000, std::uint8_t to = 1) const {
        wallet::PaymentIntent intent;
        intent.recipients = {{*bitcoin::Address::fromScript(sandyk::test::foreignScript(to), Network::Regtest),
                              Amount::sat(sat), false, "Shop"}};
        intent.feeRate = FeeRate(rate);
        intent.label = "rent";
        intent.purpose = "gift";
        return preparePayment(*m_vault, intent, chain());
    }
    PaymentView kept(std::int64_t sat, std::int64_t rate = 2'000) {
        return keepPayment(*m_vault, prepare(sat, rate).value(), {}).value();
    }
    Result<PaymentView> sign(std::int64_t id) { return signDraft(*m_vault, id, password(), SecureString(), 0); }
    bitcoin::Transaction send(std::int64_t sat, std::int64_t rate = 2'000) {
        const auto id = kept(sat, rate).draft.id;
        EXPECT_TRUE(isOk(sign(id)));
        return beginBroadcast(*m_vault, id, 0).value();
    }
    DraftState state(std::int64_t id) const { return storage::readDraft(database(), id)->state; }
    void limit(const wallet::SelfLimits& limits) const {
        EXPECT_TRUE(isOk(storage::writeLimits(database(), {limits, {}, 0})));
    }

private:
    Folder m_folder;
    std::optional<storage::Vault> m_vault;
    std::int64_t m_walletId = 0;
    std::uint32_t m_deposits = 0;
};

TEST(PaymentDesk, fromTheIntentToTheNetwork) {
    Desk desk;
    desk.deposit(1'000'000);
    const auto view = desk.prepare(300'000);
    ASSERT_TRUE(isOk(view));
    EXPECT_EQ(view->draft.id, 0);
    EXPECT_EQ(view->verdict.effect(), Effect::Allow);
    EXPECT_TRUE(storage::readDrafts(desk.database())->empty()) << "preparing stores nothing";
    EXPECT_EQ(missingSignatures(view->review).more, 1);
    const auto kept = keepPayment(desk.vault(), *view, {}).value();
    EXPECT_EQ(desk.chain().ledger.balance().reservedSat, 1'000'000);
    EXPECT_EQ(desk.wallet().nextIndex[1], 3u);
    EXPECT_TRUE(failsWith(beginBroadcast(desk.vault(), kept.draft.id, 0), ErrorCode::PaymentState));
    EXPECT_TRUE(failsWith(desk.prepare(300'000), ErrorCode::PaymentFunds)) << "its coin is reserved";
    const auto signedView = desk.sign(kept.draft.id);
    ASSERT_TRUE(isOk(signedView));
    EXPECT_EQ(signedView->draft.state, DraftState::Signed);
    EXPECT_TRUE(failsWith(desk.sign(kept.draft.id), ErrorCode::PaymentState));
    const auto transaction = beginBroadcast(desk.vault(), kept.draft.id, 0);
    ASSERT_TRUE(isOk(transaction));
    EXPECT_EQ(transaction->txid(), kept.draft.txid);
    EXPECT_EQ(desk.state(kept.draft.id), DraftState::Broadcast) << "saved before it is sent";
    EXPECT_EQ(beginBroadcast(desk.vault(), kept.draft.id, 0).value(), *transaction) << "repeating is harmless";
    EXPECT_EQ(*desk.vault().label("tx", transaction->txid().toString()), "rent");
    const auto chain = desk.chain();
    EXPECT_EQ(chain.ledger.balance().totalSat(), 700'000 - kept.review.fee->toSat());
    EXPECT_EQ(chain.ledger.balance().unconfirmedChangeSat, chain.ledger.balance().totalSat());
    EXPECT_TRUE(failsWith(abandonDraft(desk.vault(), kept.draft.id), ErrorCode::PaymentState));
    desk.see(*transaction, 150);
    ASSERT_TRUE(isOk(settleDrafts(desk.vault(), desk.chain())));
    EXPECT_EQ(desk.state(kept.draft.id), DraftState::Confirmed);
    desk.see(*transaction, 0);
    ASSERT_TRUE(isOk(settleDrafts(desk.vault(), desk.chain())));
    EXPECT_EQ(desk.state(kept.draft.id), DraftState::Broadcast) << "out of its block again";
}

TEST(PaymentDesk, abandoningFreesTheCoins) {
    Desk desk;
    desk.deposit(1'000'000);
    const auto kept = desk.kept(300'000);
    ASSERT_TRUE(isOk(abandonDraft(desk.vault(), kept.draft.id)));
    EXPECT_TRUE(isOk(desk.prepare(300'000)));
    EXPECT_TRUE(failsWith(desk.sign(kept.draft.id), ErrorCode::PaymentState));
}

TEST(PaymentDesk, bumpCancelAndReplacedDrafts) {
    Desk desk;
    desk.deposit(1'000'000);
    const auto original = desk.send(300'000, 1'000);
    EXPECT_TRUE(
        failsWith(prepareBump(desk.vault(), original.txid(), FeeRate(1'500), desk.chain()), ErrorCode::PaymentFeeRate));
    const auto bump = prepareBump(desk.vault(), original.txid(), FeeRate(5'000), desk.chain());
    ASSERT_TRUE(isOk(bump));
    EXPECT_EQ(bump->draft.label, "rent") << "the same payment";
    EXPECT_EQ(bump->draft.purpose, "gift");
    EXPECT_EQ(bump->review.leaving.toSat(), 300'000);
    const auto kept = keepPayment(desk.vault(), *bump, {}).value();
    ASSERT_TRUE(isOk(desk.sign(kept.draft.id)));
    const auto second = beginBroadcast(desk.vault(), kept.draft.id, 0).value();
    ASSERT_TRUE(isOk(settleDrafts(desk.vault(), desk.chain())));
    desk.see(second, 120);
    ASSERT_TRUE(isOk(settleDrafts(desk.vault(), desk.chain())));
    EXPECT_EQ(desk.state(kept.draft.id), DraftState::Confirmed);
    EXPECT_EQ(desk.state(1), DraftState::Replaced);
    EXPECT_TRUE(failsWith(prepareCancel(desk.vault(), second.txid(), FeeRate(9'000), desk.chain()),
                          ErrorCode::PaymentNotReplaceable));
    const auto third = desk.send(100'000, 1'000);
    const auto cancel = prepareCancel(desk.vault(), third.txid(), FeeRate(4'000), desk.chain());
    ASSERT_TRUE(isOk(cancel));
    EXPECT_EQ(cancel->review.leaving.toSat(), 0);
    EXPECT_TRUE(failsWith(prepareCancel(desk.vault(), bitcoin::Txid{}, FeeRate(4'000), desk.chain()),
                          ErrorCode::PaymentNotFound));
}

TEST(PaymentDesk, aDepositThatHangsIsSpedUp) {
    Desk desk;
    const auto coin = desk.deposit(200'000, 0);
    const auto child = prepareChild(desk.vault(), coin.txid, FeeRate(10'000), desk.chain());
    ASSERT_TRUE(isOk(child));
    EXPECT_EQ(child->draft.kind, wallet::PaymentKind::Child);
    EXPECT_EQ(child->review.leaving.toSat(), 0);
    EXPECT_TRUE(failsWith(prepareBump(desk.vault(), coin.txid, FeeRate(10'000), desk.chain()),
                          ErrorCode::PaymentNotReplaceable))
        << "not ours to replace";
}

TEST(PaymentDesk, tinyDepositsAreLeftAloneUntilReleased) {
    Desk desk;
    const auto tiny = desk.deposit(900);
    desk.deposit(100'000);
    wallet::PaymentIntent intent;
    intent.recipients = {
        {*bitcoin::Address::fromScript(sandyk::test::foreignScript(), Network::Regtest), {}, false, {}}};
    intent.feeRate = FeeRate(1'000);
    EXPECT_EQ(preparePayment(desk.vault(), intent, desk.chain())->review.inputs.size(), 1u);
    ASSERT_TRUE(isOk(storage::setFrozen(desk.database(), {tiny}, false)));
    EXPECT_EQ(preparePayment(desk.vault(), intent, desk.chain())->review.inputs.size(), 2u);
    ASSERT_TRUE(isOk(storage::setFrozen(desk.database(), {tiny}, true)));
    intent.coins = {tiny};
    EXPECT_TRUE(failsWith(preparePayment(desk.vault(), intent, desk.chain()), ErrorCode::PaymentCoin));
}

TEST(PaymentDesk, lookAlikesOfOurOwnAndOfEarlierPayments) {
    Desk desk;
    desk.deposit(1'000'000);
    wallet::PaymentIntent intent;
    intent.feeRate = FeeRate(1'000);
    const auto to = [&](const bitcoin::Script& script) {
        intent.recipients = {{*bitcoin::Address::fromScript(script, Network::Regtest), Amount::sat(20'000), false, {}}};
        return preparePayment(desk.vault(), intent, desk.chain());
    };
    EXPECT_TRUE(failsWith(to(sandyk::test::lookAlikeOf(desk.script(wallet::Keychain::Receive, 2), Network::Regtest)),
                          ErrorCode::PaymentLookAlike));
    const auto alike = sandyk::test::lookAlikeOf(sandyk::test::foreignScript(1), Network::Regtest);
    EXPECT_TRUE(isOk(to(alike))) << "nobody is known yet";
    desk.send(300'000);
    EXPECT_TRUE(failsWith(to(alike), ErrorCode::PaymentLookAlike));
    const auto own = to(desk.script(wallet::Keychain::Receive, 1));
    ASSERT_TRUE(isOk(own));
    EXPECT_EQ(own->doubts.at(0).kind, wallet::RecipientDoubt::Kind::OwnAddress);
}

TEST(PaymentDesk, theTypedFeeMustBeTheFee) {
    Desk desk;
    desk.deposit(100'000'000);
    const auto kept = desk.kept(100'000, 150'000);
    EXPECT_TRUE(kept.needsTypedFee);
    EXPECT_TRUE(failsWith(desk.sign(kept.draft.id), ErrorCode::SignFeeRelative));
    const std::int64_t fee = kept.review.fee->toSat();
    for (const std::int64_t typed : {fee - 1, fee + 1})
        EXPECT_FALSE(acceptFee(desk.vault(), kept.draft.id, Amount::sat(typed), 0));
    EXPECT_FALSE(desk.sign(kept.draft.id)) << "a wrong sum was not kept";
    const auto accepted = acceptFee(desk.vault(), kept.draft.id, Amount::sat(fee), 0);
    ASSERT_TRUE(isOk(accepted));
    EXPECT_FALSE(accepted->needsTypedFee);
    EXPECT_TRUE(isOk(desk.sign(kept.draft.id)));
}

TEST(PaymentDesk, ownLimitsHoldForSigningExportAndSum) {
    Desk desk;
    for (int i = 0; i < 4; ++i)
        desk.deposit(400'000);
    wallet::SelfLimits limits;
    limits.perPayment = Amount::sat(310'000);
    limits.perDay = Amount::sat(620'000);
    desk.limit(limits);
    EXPECT_EQ(desk.prepare(320'000)->verdict.effect(), Effect::Block);
    const auto blocked = desk.kept(320'000);
    EXPECT_TRUE(failsWith(desk.sign(blocked.draft.id), ErrorCode::PaymentLimit));
    EXPECT_TRUE(failsWith(exportDraft(desk.vault(), blocked.draft.id, 0), ErrorCode::PaymentLimit));
    ASSERT_TRUE(isOk(abandonDraft(desk.vault(), blocked.draft.id)));
    // Splitting does not help: three drafts, each below the limit.
    const auto first = desk.kept(300'000), second = desk.kept(300'000), third = desk.kept(100'000);
    EXPECT_TRUE(isOk(desk.sign(first.draft.id)));
    EXPECT_TRUE(isOk(exportDraft(desk.vault(), second.draft.id, 0)));
    EXPECT_TRUE(failsWith(desk.sign(third.draft.id), ErrorCode::PaymentLimit));
    ASSERT_TRUE(isOk(abandonDraft(desk.vault(), first.draft.id)));
    EXPECT_TRUE(failsWith(desk.sign(third.draft.id), ErrorCode::PaymentLimit)) << "its signature still exists";
}

TEST(PaymentDesk, largeSumsWaitAndCanBeGivenUp) {
    Desk desk;
    desk.deposit(1'000'000);
    wallet::SelfLimits limits;
    limits.delayAbove = Amount::sat(100'000);
    limits.delaySeconds = 3'600;
    desk.limit(limits);
    const auto kept = desk.kept(300'000);
    ASSERT_TRUE(kept.draft.notBefore);
    const auto refused = desk.sign(kept.draft.id);
    EXPECT_TRUE(failsWith(refused, ErrorCode::PaymentDelay));
    EXPECT_EQ(refused.error().param("until"), std::to_string(*kept.draft.notBefore));
    auto early = storage::readDraft(desk.database(), kept.draft.id).value();
    early.notBefore = early.createdAt;
    ASSERT_TRUE(isOk(storage::updateDraft(desk.database(), early)));
    EXPECT_TRUE(isOk(desk.sign(kept.draft.id))) << "when the time has come";
}

TEST(PaymentDesk, aWatchOnlyDeskWorksWithAnotherSigner) {
    Desk desk(true), signer;
    desk.deposit(1'000'000);
    const auto kept = desk.kept(300'000);
    EXPECT_FALSE(desk.sign(kept.draft.id));
    const auto exported = exportDraft(desk.vault(), kept.draft.id, 0).value();
    // The other vault signs what it is given, as a PSBT alone.
    const auto masters = knownMasters(signer.vault()).value();
    signing::ReviewContext context;
    context.network = Network::Regtest;
    context.wallets = {signer.wallet().asOwn()};
    context.masters = masters;
    auto keys = openMasters(signer.vault(), password(), SecureString(), Network::Regtest, masters).value();
    signing::SoftwareSigner software(std::move(keys));
    const auto review = signing::review(exported.draft.psbt, context).value();
    const auto returned = software.sign(exported.draft.psbt, review, {}, {})->psbt;
    auto forged = returned;
    forged.inputs[0].partialSignatures.begin()->second[10] ^= 1;
    EXPECT_FALSE(addSignatures(desk.vault(), forged, 0));
    auto other = returned;
    other.outputs[0].amount = Amount::sat(1'000);
    EXPECT_TRUE(failsWith(addSignatures(desk.vault(), other, 0), ErrorCode::PaymentNotFound));
    EXPECT_EQ(desk.state(kept.draft.id), DraftState::Prepared);
    const auto added = addSignatures(desk.vault(), returned, 0);
    ASSERT_TRUE(isOk(added));
    EXPECT_EQ(added->draft.state, DraftState::Signed);
    EXPECT_TRUE(isOk(addSignatures(desk.vault(), returned, 0))) << "repeating is harmless";
    EXPECT_TRUE(isOk(beginBroadcast(desk.vault(), kept.draft.id, 0)));
}

TEST(PaymentDesk, theLawAsksForThePurpose) {
    Desk desk;
    desk.deposit(1'000'000);
    wallet::PaymentIntent intent;
    intent.recipients = {{*bitcoin::Address::fromScript(sandyk::test::foreignScript(), Network::Regtest),
                          Amount::sat(50'000),
                          false,
                          {}}};
    intent.feeRate = FeeRate(1'000);
    const auto rules = [&](const char* purpose) {
        intent.purpose = purpose;
        std::vector<std::string> all;
        const auto view = preparePayment(desk.vault(), intent, desk.chain()).value();
        for (const auto& judgement : view.verdict.judgements)
            all.push_back(judgement.rule);
        return all;
    };
    EXPECT_TRUE(rules("gift").empty());
    EXPECT_EQ(rules("goods_services"), std::vector<std::string>{"TM-VA-PAY-01"});
    EXPECT_EQ(rules(""), std::vector<std::string>{"TM-VA-PAY-01"}) << "what is not said counts against the payment";
    intent.purpose = "pizza";
    EXPECT_TRUE(failsWith(preparePayment(desk.vault(), intent, desk.chain()), ErrorCode::PaymentIncomplete));
    intent.purpose = "salary";
    const auto warned = preparePayment(desk.vault(), intent, desk.chain()).value();
    EXPECT_EQ(warned.verdict.effect(), Effect::Warn);
    EXPECT_TRUE(isOk(desk.sign(keepPayment(desk.vault(), warned, {})->draft.id))) << "a person decides alone";
    wallet::PaymentVerdict firm;
    firm.judgements = {{"TM-VA-PAY-01", Effect::Block, {}, {}}};
    EXPECT_EQ(firm.refusal()->code, ErrorCode::LawBlocked);
}

TEST(FeeEstimates, areReadTheHonestWay) {
    const wallet::FeeEstimates fees{
        0, {{2, FeeRate(30'000)}, {6, FeeRate(10'000)}, {144, FeeRate(500)}}, FeeRate(1'000)};
    EXPECT_EQ(rateWithin(fees, 1), std::nullopt) << "nothing promises that";
    EXPECT_EQ(rateWithin(fees, 3), FeeRate(30'000));
    EXPECT_EQ(rateWithin(fees, 10), FeeRate(10'000));
    EXPECT_EQ(rateWithin(fees, 1'000), FeeRate(1'000)) << "not below what is relayed";
    EXPECT_EQ(blocksFor(fees, FeeRate(10'000)), 6);
    EXPECT_EQ(blocksFor(fees, FeeRate(9'999)), 144);
    EXPECT_EQ(blocksFor(fees, FeeRate(499)), std::nullopt);
}

} // namespace
} // namespace sandyk::app
