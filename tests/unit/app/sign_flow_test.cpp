#include "flows/sign_flow.h"

#include <cstring>
#include <new>

#include "app_fixture.h"
#include "base/encoding.h"
#include "sample_request.h"

namespace sandyk::app::test {
namespace {

using Stage = SignFlow::Stage;

Bytes textBytes(std::string_view text) {
    return {text.begin(), text.end()};
}

class Signing : public testing::Test {
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
        Answer<std::int64_t> added, wallet;
        m_session.addSeed(std::move(seed), secret(), added.done());
        SingleSigRequest request;
        request.name = QStringLiteral("Savings");
        request.seedId = added.wait().value();
        m_session.addSingleSigWallet(std::move(request), secret(), wallet.done());
        ASSERT_TRUE(isOk(wallet.wait()));
        follow(m_flow);
    }
    void follow(SignFlow& flow) {
        QObject::connect(&flow, &SignFlow::failed, &m_session,
                         [this](const Error& error) { m_failures.push_back(error.code); });
    }
    static bitcoin::Psbt request(std::int64_t fee = 2'000, std::int64_t amount = 1'000'000) {
        const auto account = guitest::accountOf(SecureString(kPhrase), bitcoin::OutputType::Wpkh, Network::Main);
        return guitest::requestFor(account, {.amount = amount, .fee = fee});
    }
    void load(const bitcoin::Psbt& psbt) {
        m_flow.load(psbt.serialize(), QStringLiteral("request.psbt"), Network::Main);
        settle();
    }
    void settle() {
        ASSERT_TRUE(waitFor([this] { return m_flow.stage() == Stage::Empty || m_flow.stage() == Stage::Reviewed; }));
    }
    void sign(std::string_view password = kPassword) {
        m_flow.sign(secret(password), SecureString());
        ASSERT_EQ(m_flow.stage(), Stage::Signing);
        settle();
    }

    sandyk::test::ScratchFolder m_folder;
    std::filesystem::path m_file = m_folder / "a.sandyk";
    Session m_session;
    SignFlow m_flow{m_session};
    std::vector<ErrorCode> m_failures;
};

TEST_F(Signing, FromTheRequestToTheTransaction) {
    load(request());
    ASSERT_EQ(m_flow.stage(), Stage::Reviewed);
    EXPECT_TRUE(m_flow.review()->mayBeSigned());
    EXPECT_FALSE(m_flow.isComplete());
    EXPECT_FALSE(m_flow.needsTypedFee());
    EXPECT_TRUE(failsWith(m_flow.transactionHex(), ErrorCode::PsbtNotFinal));
    sign("wrong one here");
    EXPECT_EQ(m_failures, std::vector{ErrorCode::VaultPassword});
    EXPECT_EQ(m_flow.signaturesAdded(), 0U);
    sign();
    EXPECT_EQ(m_flow.signaturesAdded(), 1U);
    EXPECT_TRUE(m_flow.isComplete());
    EXPECT_TRUE(isOk(m_flow.transactionHex()));
    EXPECT_EQ(m_failures.size(), 1U);
    const auto file = m_folder / "signed.psbt";
    ASSERT_TRUE(isOk(m_flow.savePsbt(file)));
    m_flow.loadFile(file, Network::Main);
    settle();
    EXPECT_TRUE(m_flow.isComplete());
    EXPECT_EQ(m_flow.signaturesAdded(), 0U) << "of this load";
}

TEST_F(Signing, OnlyTheExactFeeLiftsTheLimit) {
    load(request(2'000'000));
    ASSERT_EQ(m_flow.stage(), Stage::Reviewed);
    ASSERT_TRUE(m_flow.needsTypedFee());
    for (std::int64_t typed : {0, 1'999'999, 2'000'001, 20'000'000}) {
        m_flow.acceptFee(bitcoin::Amount::sat(typed));
        settle();
        EXPECT_FALSE(m_flow.review()->mayBeSigned()) << typed;
    }
    sign();
    EXPECT_EQ(m_flow.signaturesAdded(), 0U) << "signed above the limit";
    EXPECT_EQ(m_failures.size(), 1U);
    m_flow.acceptFee(bitcoin::Amount::sat(2'000'000));
    settle();
    ASSERT_TRUE(m_flow.review()->mayBeSigned());
    EXPECT_FALSE(m_flow.needsTypedFee());
    sign();
    EXPECT_EQ(m_flow.signaturesAdded(), 1U);
    // It was typed for that request, not for the next one.
    load(request(2'000'000, 2'000'000));
    EXPECT_FALSE(m_flow.review()->mayBeSigned());
}

TEST_F(Signing, ACopyThatSaysSomethingElseIsRefused) {
    const bitcoin::Psbt asked = request();
    load(asked);
    const auto before = m_flow.psbt()->serialize();
    m_flow.addSigned(request(2'000, 3'000'000).serialize());
    EXPECT_EQ(m_failures, std::vector{ErrorCode::PsbtMismatch});
    // A signature that is none.
    bitcoin::Psbt forged = asked;
    const auto& [key, origin] = *forged.inputs[0].keyOrigins.begin();
    forged.inputs[0].partialSignatures[key] = *fromHex("300602010102010101");
    m_flow.addSigned(forged.serialize());
    m_flow.addSigned(textBytes("cHNidP8 nonsense"));
    EXPECT_EQ(m_failures.size(), 3U);
    ASSERT_EQ(m_flow.stage(), Stage::Reviewed);
    EXPECT_EQ(m_flow.psbt()->serialize(), before) << "a refused copy changed the request";
}

TEST_F(Signing, ACosignersCopyIsTakenIn) {
    const bitcoin::Psbt asked = request();
    load(asked);
    sign();
    const Bytes signedCopy = m_flow.psbt()->serialize();
    load(asked);
    ASSERT_FALSE(m_flow.isComplete());
    m_flow.addSigned(signedCopy);
    settle();
    EXPECT_TRUE(m_flow.isComplete());
    EXPECT_EQ(m_flow.signaturesAdded(), 0U);
    EXPECT_TRUE(m_failures.empty());
}

TEST_F(Signing, WhatIsNoRequestLeavesTheOldOneAlone) {
    load(request());
    const auto txid = m_flow.review()->txid;
    m_flow.load(textBytes("not a request"), QStringLiteral("x"), Network::Main);
    EXPECT_EQ(m_failures.size(), 1U);
    ASSERT_EQ(m_flow.stage(), Stage::Reviewed);
    EXPECT_EQ(m_flow.review()->txid, txid);
    m_flow.loadFile(m_folder / "none.psbt", Network::Main);
    EXPECT_EQ(m_failures.size(), 2U);
}

TEST_F(Signing, TheLastOfTwoLoadsIsShown) {
    m_flow.load(request().serialize(), QStringLiteral("first"), Network::Main);
    load(request(3'000));
    EXPECT_EQ(m_flow.review()->fee->toSat(), 3'000);
    pass(100);
    EXPECT_EQ(m_flow.review()->fee->toSat(), 3'000);
}

TEST_F(Signing, NothingIsShownOfALockedVault) {
    load(request());
    m_session.lock();
    EXPECT_EQ(m_flow.stage(), Stage::Empty);
    EXPECT_FALSE(m_flow.psbt());
    EXPECT_FALSE(m_flow.review());
    load(request());
    EXPECT_EQ(m_flow.stage(), Stage::Empty);
    EXPECT_EQ(m_failures, std::vector{ErrorCode::VaultLocked});
}

TEST_F(Signing, AFlowThatDiedIsNotTouchedAgain) {
    // Its memory is then full of a number that is the round of the running review, so that a late answer would be
    // taken.
    alignas(SignFlow) std::array<std::byte, sizeof(SignFlow)> memory;
    auto* flow = new (memory.data()) SignFlow(m_session);
    flow->load(request().serialize(), QStringLiteral("x"), Network::Main);
    flow->~SignFlow();
    const std::uint64_t round = 1;
    for (std::size_t at = 0; at + sizeof round <= memory.size(); at += sizeof round)
        std::memcpy(memory.data() + at, &round, sizeof round);
    const auto before = memory;
    ASSERT_TRUE(waitFor([this] { return !m_session.isBusy(); }));
    pass(50);
    EXPECT_EQ(memory, before);
}

} // namespace
} // namespace sandyk::app::test
