#include "session/session.h"

#include <algorithm>

#include "app_fixture.h"
#include "bitcoin/psbt_roles.h"
#include "sample_request.h"

namespace sandyk::app::test {
namespace {

class SessionWork : public testing::Test {
protected:
    void SetUp() override {
        makeVault(m_file);
        m_session = std::make_unique<Session>();
        QObject::connect(m_session.get(), &Session::stateChanged, m_session.get(), [this] { ++m_stateChanges; });
    }
    void open() {
        Answer<void> opened;
        m_session->openVault(m_file, secret(), opened.done());
        ASSERT_TRUE(isOk(opened.wait()));
        ASSERT_TRUE(m_session->isUnlocked());
    }
    std::int64_t addSeed(bool confirmed) {
        NewSeed seed;
        seed.name = QStringLiteral("main");
        seed.mnemonic = *keys::Mnemonic::parse(kPhrase);
        seed.backupConfirmed = confirmed;
        Answer<std::int64_t> added;
        m_session->addSeed(std::move(seed), secret(), added.done());
        EXPECT_TRUE(isOk(added.wait()));
        return added.wait().value_or(0);
    }
    std::int64_t addWallet(std::int64_t seedId) {
        SingleSigRequest request;
        request.name = QStringLiteral("Savings");
        request.seedId = seedId;
        Answer<std::int64_t> added;
        m_session->addSingleSigWallet(std::move(request), secret(), added.done());
        EXPECT_TRUE(isOk(added.wait()));
        return added.wait().value_or(0);
    }
    static bitcoin::Psbt request(std::int64_t amount = 1'000'000, std::int64_t fee = 2'000) {
        const auto account = guitest::accountOf(SecureString(kPhrase), bitcoin::OutputType::Wpkh, Network::Main);
        return guitest::requestFor(account, {.amount = amount, .fee = fee});
    }
    Result<signing::Review> review(const bitcoin::Psbt& psbt) {
        Answer<signing::Review> reviewed;
        m_session->review(psbt, Network::Main, std::nullopt, reviewed.done());
        return reviewed.wait();
    }
    std::vector<storage::Vault::Event> eventsOfVault() {
        m_session->closeVault();
        auto vault = storage::Vault::open(m_file, secret());
        EXPECT_TRUE(isOk(vault));
        return *vault->events(100);
    }

    sandyk::test::ScratchFolder m_folder;
    std::filesystem::path m_file = m_folder / "a.sandyk";
    std::unique_ptr<Session> m_session;
    int m_stateChanges = 0;
};

TEST_F(SessionWork, CreatesLocksAndOpensWithTheRightPasswordOnly) {
    const auto file = m_folder / "new.sandyk";
    Answer<void> created, again, wrong;
    m_session->createVault(file, Profile::Firm, secret(), created.done());
    EXPECT_TRUE(m_session->isBusy());
    EXPECT_EQ(created.times(), 0) << "the answer comes later, never within the call";
    ASSERT_TRUE(isOk(created.wait()));
    EXPECT_FALSE(m_session->isBusy());
    EXPECT_EQ(m_session->snapshot().vault.name, QStringLiteral("new"));
    EXPECT_EQ(m_session->snapshot().vault.profile, Profile::Firm);
    EXPECT_EQ(m_session->snapshot().vault.keyholders.size(), 1U);

    m_session->lock();
    EXPECT_EQ(m_session->state(), Session::State::Locked);
    EXPECT_EQ(m_session->snapshot().vault.file, file);

    m_session->openVault(file, secret("wrong one here"), wrong.done());
    EXPECT_TRUE(failsWith(wrong.wait(), ErrorCode::VaultPassword));
    EXPECT_EQ(m_session->state(), Session::State::Locked);
    m_session->openVault(file, secret(), again.done());
    EXPECT_TRUE(isOk(again.wait()));
    EXPECT_TRUE(m_session->isUnlocked());

    Answer<void> taken;
    m_session->createVault(file, Profile::Firm, secret(), taken.done());
    EXPECT_TRUE(failsWith(taken.wait(), ErrorCode::VaultExists));
    EXPECT_FALSE(m_session->isUnlocked());
}

TEST_F(SessionWork, AnAddressOnlyAfterTheBackupIsConfirmed) {
    open();
    const std::int64_t seed = addSeed(false);
    const std::int64_t wallet = addWallet(seed);
    EXPECT_EQ(m_session->snapshot().keys.at(0).fingerprint.toString(), kFingerprint);
    EXPECT_FALSE(m_session->snapshot().keys.at(0).backupConfirmed);
    Answer<wallet::WalletAddress> early, first, second;
    m_session->nextAddress(wallet, early.done());
    EXPECT_TRUE(failsWith(early.wait(), ErrorCode::WalletBackupNotConfirmed));
    Answer<void> confirmed;
    m_session->confirmSeedBackup(seed, confirmed.done());
    ASSERT_TRUE(isOk(confirmed.wait()));
    EXPECT_TRUE(m_session->snapshot().keys.at(0).backupConfirmed);
    m_session->nextAddress(wallet, first.done());
    ASSERT_TRUE(isOk(first.wait()));
    // BIP84's own test vector.
    EXPECT_EQ(first.wait()->address.toString(), "bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu");
    m_session->nextAddress(wallet, second.done());
    EXPECT_EQ(second.wait()->address.toString(), "bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g");
    EXPECT_EQ(m_session->freeWalletName(QStringLiteral("Savings")), QStringLiteral("Savings 2"));
}

TEST_F(SessionWork, SeedsAndKeysNeedThePasswordAgain) {
    open();
    const std::int64_t seed = addSeed(true);
    Answer<keys::Mnemonic> wrong, shown;
    m_session->revealMnemonic(seed, secret("wrong one here"), wrong.done());
    EXPECT_TRUE(failsWith(wrong.wait(), ErrorCode::VaultPassword));
    m_session->revealMnemonic(seed, secret(), shown.done());
    ASSERT_TRUE(isOk(shown.wait()));
    EXPECT_EQ(shown.wait()->phrase(), SecureString(kPhrase));
    const auto events = eventsOfVault();
    EXPECT_EQ(std::ranges::count(events, "seed.revealed", &storage::Vault::Event::kind), 1);
}

TEST_F(SessionWork, ReviewsAndSignsExactlyThat) {
    open();
    addWallet(addSeed(true));
    const bitcoin::Psbt psbt = request();
    auto reviewed = review(psbt);
    ASSERT_TRUE(isOk(reviewed));
    ASSERT_TRUE(reviewed->mayBeSigned());
    EXPECT_EQ(reviewed->fee->toSat(), 2'000);
    EXPECT_EQ(reviewed->leaving.toSat(), 1'000'000);

    Answer<signing::SignResult> wrong, other, signedAnswer;
    std::size_t progress = 0;
    auto count = [&progress](std::size_t, std::size_t) { ++progress; };
    m_session->sign(psbt, *reviewed, secret("wrong one here"), SecureString(), {}, count, wrong.done());
    EXPECT_TRUE(failsWith(wrong.wait(), ErrorCode::VaultPassword));
    // The bytes are no longer those that were shown.
    m_session->sign(request(2'000'000), *reviewed, secret(), SecureString(), {}, count, other.done());
    EXPECT_TRUE(failsWith(other.wait(), ErrorCode::SignReviewChanged));
    m_session->sign(psbt, *reviewed, secret(), SecureString(), {}, count, signedAnswer.done());
    ASSERT_TRUE(isOk(signedAnswer.wait()));
    EXPECT_EQ(signedAnswer.wait()->signaturesAdded, 1U);
    EXPECT_TRUE(signedAnswer.wait()->complete);
    auto final = bitcoin::finalize(signedAnswer.wait()->psbt);
    ASSERT_TRUE(isOk(final));
    auto transaction = bitcoin::extract(*final);
    ASSERT_TRUE(isOk(transaction));
    EXPECT_EQ(transaction->txid(), reviewed->txid);
    pass(50);
    EXPECT_GT(progress, 0U);
    const auto events = eventsOfVault();
    const auto found = std::ranges::find(events, "psbt.signed", &storage::Vault::Event::kind);
    ASSERT_NE(found, events.end());
    EXPECT_EQ(found->facts, reviewed->txid.toString());
    EXPECT_EQ(std::ranges::count(events, "psbt.signed", &storage::Vault::Event::kind), 1);
}

TEST_F(SessionWork, SigningCanBeStopped) {
    open();
    addWallet(addSeed(true));
    const bitcoin::Psbt psbt = request();
    auto reviewed = review(psbt);
    ASSERT_TRUE(isOk(reviewed));
    std::stop_source stop;
    stop.request_stop();
    Answer<signing::SignResult> stopped;
    m_session->sign(
        psbt, *reviewed, secret(), SecureString(), stop.get_token(), [](std::size_t, std::size_t) {}, stopped.done());
    EXPECT_TRUE(failsWith(stopped.wait(), ErrorCode::Cancelled));
}

TEST_F(SessionWork, NothingIsLeftAfterLock) {
    open();
    const std::int64_t wallet = addWallet(addSeed(true));
    ASSERT_NE(m_session->walletById(wallet), nullptr);
    Answer<std::vector<std::string>> running, after;
    m_session->check(secret(), running.done());
    m_session->lock();
    EXPECT_EQ(m_session->state(), Session::State::Locked);
    EXPECT_TRUE(m_session->snapshot().keys.empty());
    EXPECT_TRUE(m_session->snapshot().wallets.empty());
    EXPECT_EQ(m_session->walletById(wallet), nullptr);
    // The work was done, but its answer belongs to a vault that is closed.
    EXPECT_TRUE(failsWith(running.wait(), ErrorCode::VaultLocked));
    EXPECT_TRUE(m_session->snapshot().keys.empty());
    EXPECT_TRUE(m_session->snapshot().wallets.empty());
    m_session->check(secret(), after.done());
    EXPECT_TRUE(failsWith(after.wait(), ErrorCode::VaultLocked));
    pass(100);
    EXPECT_EQ(running.times(), 1);
    EXPECT_EQ(after.times(), 1);
    EXPECT_FALSE(m_session->isBusy());
    // The file is free for somebody else.
    EXPECT_TRUE(isOk(storage::Vault::open(m_file, secret())));
}

TEST_F(SessionWork, LockingTwiceIsLockingOnce) {
    open();
    m_stateChanges = 0;
    Answer<std::vector<std::string>> running;
    m_session->check(secret(), running.done());
    m_session->lock();
    m_session->lock();
    EXPECT_EQ(m_stateChanges, 1);
    EXPECT_TRUE(failsWith(running.wait(), ErrorCode::VaultLocked));
    open();
}

TEST_F(SessionWork, LockingWhileItOpensKeepsItLocked) {
    Answer<void> opened;
    m_session->openVault(m_file, secret(), opened.done());
    m_session->lock();
    EXPECT_TRUE(failsWith(opened.wait(), ErrorCode::VaultLocked));
    EXPECT_FALSE(m_session->isUnlocked());
    EXPECT_TRUE(isOk(storage::Vault::open(m_file, secret()))) << "the file is still held";
}

TEST_F(SessionWork, TheLastOfTwoOpeningsHolds) {
    const auto other = m_folder / "b.sandyk";
    makeVault(other);
    Answer<void> first, second;
    m_session->openVault(m_file, secret(), first.done());
    m_session->openVault(other, secret(), second.done());
    EXPECT_TRUE(isOk(second.wait()));
    EXPECT_TRUE(failsWith(first.wait(), ErrorCode::VaultLocked));
    EXPECT_EQ(m_session->snapshot().vault.file, other);
    EXPECT_TRUE(isOk(storage::Vault::open(m_file, secret())));
}

TEST_F(SessionWork, NobodyIsCalledAfterTheSessionDied) {
    open();
    addSeed(true);
    Answer<std::vector<std::string>> running;
    m_session->check(secret(), running.done());
    NewSeed seed;
    seed.name = QStringLiteral("late");
    seed.mnemonic =
        *keys::Mnemonic::parse("legal winner thank year wave sausage worth useful legal winner thank yellow");
    Answer<std::int64_t> added;
    m_session->addSeed(std::move(seed), secret(), added.done());
    m_session.reset();
    pass(200);
    EXPECT_EQ(running.times(), 0);
    EXPECT_EQ(added.times(), 0);
    // What was promised was written before the end.
    auto vault = storage::Vault::open(m_file, secret());
    ASSERT_TRUE(isOk(vault));
    EXPECT_EQ(vault->seeds()->size(), 2U);
}

TEST_F(SessionWork, ChoosingAVaultShowsWhatNeedsNoPassword) {
    EXPECT_TRUE(failsWith(m_session->chooseVault(m_folder / "none.sandyk"), ErrorCode::VaultNotFound));
    EXPECT_EQ(m_session->state(), Session::State::NoVault);
    ASSERT_TRUE(isOk(m_session->chooseVault(m_file)));
    EXPECT_EQ(m_session->state(), Session::State::Locked);
    EXPECT_EQ(m_session->snapshot().vault.name, QStringLiteral("a"));
    m_session->closeVault();
    EXPECT_EQ(m_session->state(), Session::State::NoVault);
    EXPECT_TRUE(m_session->snapshot().vault.file.empty());
}

TEST_F(SessionWork, ABackupBecomesAVault) {
    open();
    addWallet(addSeed(true));
    const auto backup = m_folder / "a.sandyk-backup";
    const auto target = m_folder / "restored.sandyk";
    Answer<void> saved, wrong, restored;
    m_session->backupTo(backup, saved.done());
    ASSERT_TRUE(isOk(saved.wait()));
    m_session->restoreVault(backup, target, secret("wrong one here"), wrong.done());
    EXPECT_TRUE(failsWith(wrong.wait(), ErrorCode::VaultPassword));
    EXPECT_FALSE(std::filesystem::exists(target));
    m_session->restoreVault(backup, target, secret(), restored.done());
    ASSERT_TRUE(isOk(restored.wait()));
    EXPECT_EQ(m_session->snapshot().vault.file, target);
    EXPECT_EQ(m_session->snapshot().wallets.size(), 1U);
}

TEST_F(SessionWork, KeyholdersComeAndGo) {
    open();
    Answer<void> added, last, removed;
    m_session->addKeyholder(QStringLiteral("second"), secret(), secret("second password"), added.done());
    ASSERT_TRUE(isOk(added.wait()));
    ASSERT_EQ(m_session->snapshot().vault.keyholders.size(), 2U);
    m_session->removeKeyholder(m_session->snapshot().vault.keyholders[1].id, secret(), removed.done());
    ASSERT_TRUE(isOk(removed.wait()));
    m_session->removeKeyholder(m_session->snapshot().vault.keyholders[0].id, secret(), last.done());
    EXPECT_TRUE(failsWith(last.wait(), ErrorCode::VaultLastSlot));
}

} // namespace
} // namespace sandyk::app::test
