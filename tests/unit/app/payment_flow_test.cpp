#include "flows/payment_flow.h"

#include <cstring>

#include "app_fixture.h"
#include "bitcoin/psbt_roles.h"
#include "session/vault_work.h"
#include "storage/chain_store.h"
#include "storage/draft_store.h"

namespace sandyk::app::test {
namespace {

using Stage = PaymentFlow::Stage;
using bitcoin::Amount;
using bitcoin::FeeRate;
using wallet::DraftState;

bitcoin::Script foreign(std::uint8_t n) {
    Hash160 hash;
    hash.fill(n);
    return bitcoin::p2wpkh(hash);
}

class Paying : public testing::Test {
protected:
    void SetUp() override {
        makeVault(m_file);
        Answer<void> opened;
        m_session.openVault(m_file, secret(), opened.done());
        ASSERT_TRUE(isOk(opened.wait()));
        NewSeed seed;
        seed.name = QStringLiteral("main");
        seed.mnemonic = *keys::Mnemonic::parse(kPhrase);
        seed.backupConfirmed = true;
        Answer<std::int64_t> added, made;
        m_session.addSeed(std::move(seed), secret(), added.done());
        SingleSigRequest request;
        request.name = QStringLiteral("Savings");
        request.seedId = added.wait().value();
        m_session.addSingleSigWallet(std::move(request), secret(), made.done());
        m_walletId = made.wait().value();
        deposit(1'000'000);
        QObject::connect(&m_flow, &PaymentFlow::failed, &m_session,
                         [this](const Error& error) { m_failures.push_back(error.code); });
        QObject::connect(&m_flow, &PaymentFlow::sent, &m_session,
                         [this](const QString& txid) { m_sentIds.push_back(txid); });
    }
    /// What a synchronisation would have found.
    void deposit(std::int64_t sat) {
        const wallet::Wallet wallet = *m_session.walletById(m_walletId);
        wallet::ChainChanges changes;
        for (const auto keychain : {wallet::Keychain::Receive, wallet::Keychain::Change}) {
            for (std::uint32_t i = 0; i < 20; ++i)
                changes.scripts.push_back(
                    {keychain, i, wallet::addressAt(wallet, keychain, i)->address.scriptPubKey(), {}, false});
        }
        bitcoin::Transaction transaction;
        transaction.inputs.resize(1);
        transaction.inputs[0].previous.txid.bytes[0] = 7;
        transaction.outputs.push_back({Amount::sat(sat), changes.scripts[0].script});
        wallet::ChainTransaction found;
        found.txid = transaction.txid();
        found.raw = transaction.serialize();
        found.height = 100;
        found.firstSeen = 1'700'000'000;
        found.standing = wallet::Standing::Reported;
        changes.found.push_back(found);
        Answer<bool> stored;
        m_session.withVault<bool>(
            [this, changes](storage::Vault& vault) -> Result<bool> {
                SANDYK_CHECK(storage::applyChainChanges(vault.database(), m_walletId, changes));
                return true;
            },
            stored.done());
        ASSERT_TRUE(isOk(stored.wait()));
    }
    static wallet::PaymentIntent intent(std::int64_t sat, std::int64_t rate = 2'000) {
        wallet::PaymentIntent intent;
        intent.recipients = {
            {*bitcoin::Address::fromScript(foreign(1), Network::Main), Amount::sat(sat), false, "Shop"}};
        intent.feeRate = FeeRate(rate);
        return intent;
    }
    void settle() {
        ASSERT_TRUE(waitFor([this] { return m_flow.stage() != Stage::Working; }));
    }
    void prepare(std::int64_t sat, std::int64_t rate = 2'000) {
        m_flow.prepare(m_walletId, intent(sat, rate));
        EXPECT_EQ(m_flow.stage(), Stage::Working);
        settle();
    }
    std::size_t kept() {
        Answer<std::vector<wallet::PaymentDraft>> drafts;
        m_flow.drafts(m_walletId, drafts.done());
        return drafts.wait()->size();
    }

    sandyk::test::ScratchFolder m_folder;
    std::filesystem::path m_file = m_folder / "a.sandyk";
    Session m_session;
    std::vector<bitcoin::Transaction> m_handedOver;
    std::optional<Error> m_networkError;
    PaymentFlow m_flow{m_session, [this](Network network, const bitcoin::Transaction& transaction, Done<void> done) {
                           EXPECT_EQ(network, Network::Main);
                           m_handedOver.push_back(transaction);
                           done(m_networkError ? Result<void>(Failure(*m_networkError)) : Result<void>());
                       }};
    std::int64_t m_walletId = 0;
    std::vector<ErrorCode> m_failures;
    std::vector<QString> m_sentIds;
};

TEST_F(Paying, fromTheIntentToTheNetwork) {
    prepare(300'000);
    ASSERT_EQ(m_flow.stage(), Stage::Prepared);
    EXPECT_EQ(kept(), 0u) << "nothing is stored before it is signed or kept";
    EXPECT_TRUE(m_flow.maySign());
    EXPECT_FALSE(m_flow.mayBroadcast());
    m_flow.sign(secret("wrong one here"), SecureString());
    settle();
    EXPECT_EQ(m_failures, std::vector{ErrorCode::VaultPassword});
    m_flow.open(1); // it was kept before the password was tried
    settle();
    ASSERT_EQ(m_flow.stage(), Stage::Kept);
    m_flow.sign(secret(), SecureString());
    settle();
    EXPECT_EQ(m_flow.view()->draft.state, DraftState::Signed);
    EXPECT_TRUE(m_flow.mayBroadcast());
    EXPECT_FALSE(m_flow.maySign());
    m_networkError = Error{ErrorCode::ChainTimeout, "", {}};
    m_flow.broadcast();
    settle();
    EXPECT_EQ(m_failures.back(), ErrorCode::ChainTimeout);
    EXPECT_EQ(m_flow.view()->draft.state, DraftState::Broadcast) << "saved before it is sent";
    m_networkError.reset();
    m_flow.broadcast();
    settle();
    ASSERT_EQ(m_sentIds.size(), 1u);
    EXPECT_EQ(m_sentIds[0].toStdString(), m_flow.view()->draft.txid.toString());
    ASSERT_EQ(m_handedOver.size(), 2u);
    EXPECT_EQ(m_handedOver[0], m_handedOver[1]);
    EXPECT_FALSE(m_flow.mayAbandon());
    m_flow.prepareBump(m_walletId, m_handedOver[0].txid(), FeeRate(9'000));
    settle();
    ASSERT_EQ(m_flow.stage(), Stage::Prepared);
    EXPECT_EQ(m_flow.view()->draft.kind, wallet::PaymentKind::Bump);
}

TEST_F(Paying, whatFailsLeavesNothing) {
    prepare(9'000'000);
    EXPECT_EQ(m_flow.stage(), Stage::Empty);
    EXPECT_FALSE(m_flow.view());
    EXPECT_EQ(m_failures, std::vector{ErrorCode::PaymentFunds});
    m_flow.open(77);
    settle();
    EXPECT_EQ(m_flow.stage(), Stage::Empty);
    EXPECT_EQ(m_failures.back(), ErrorCode::PaymentNotFound);
    const char* text = "no psbt";
    m_flow.addSigned(Bytes(text, text + std::strlen(text)));
    EXPECT_EQ(m_failures.size(), 3u);
}

TEST_F(Paying, keepExportAbandon) {
    prepare(300'000);
    std::optional<Bytes> exported;
    m_flow.exportPsbt([&](Result<Bytes> bytes) { exported = *bytes; });
    settle();
    ASSERT_TRUE(exported);
    EXPECT_EQ(*exported, m_flow.view()->draft.psbt.serialize());
    EXPECT_EQ(kept(), 1u);
    EXPECT_TRUE(m_flow.mayAbandon());
    m_flow.abandon();
    settle();
    EXPECT_EQ(m_flow.view()->draft.state, DraftState::Abandoned);
    EXPECT_FALSE(m_flow.mayExport());
    prepare(300'000);
    EXPECT_EQ(m_flow.stage(), Stage::Prepared) << "its coin is free again";
}

TEST_F(Paying, theTypedFeeAndTheLock) {
    prepare(20'000, 100'000);
    ASSERT_EQ(m_flow.stage(), Stage::Prepared);
    EXPECT_TRUE(m_flow.view()->needsTypedFee);
    EXPECT_FALSE(m_flow.maySign());
    const Amount fee = *m_flow.view()->review.fee;
    m_flow.acceptFee(Amount::sat(fee.toSat() + 1));
    settle();
    ASSERT_EQ(m_failures.size(), 1u);
    EXPECT_TRUE(wallet::isFeeLimit({m_failures[0], {}, {}}));
    m_flow.open(1);
    settle();
    m_flow.acceptFee(fee);
    settle();
    EXPECT_FALSE(m_flow.view()->needsTypedFee);
    EXPECT_TRUE(m_flow.maySign());
    m_session.lock();
    EXPECT_EQ(m_flow.stage(), Stage::Empty);
    EXPECT_FALSE(m_flow.view());
}

TEST_F(Paying, aProgramWithoutNetworkSaysSo) {
    PaymentFlow offline(m_session);
    std::vector<ErrorCode> failures;
    QObject::connect(&offline, &PaymentFlow::failed, &m_session,
                     [&](const Error& error) { failures.push_back(error.code); });
    offline.prepare(m_walletId, intent(300'000));
    ASSERT_TRUE(waitFor([&] { return offline.stage() == Stage::Prepared; }));
    offline.sign(secret(), SecureString());
    ASSERT_TRUE(waitFor([&] { return offline.mayBroadcast(); }));
    offline.broadcast();
    EXPECT_EQ(failures, std::vector{ErrorCode::PaymentNoSender});
    EXPECT_EQ(offline.view()->draft.state, DraftState::Signed);
}

} // namespace
} // namespace sandyk::app::test
