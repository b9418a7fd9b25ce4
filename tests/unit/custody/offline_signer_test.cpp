#include "custody/offline_signer.h"

#include "firm_fixture.h"

namespace sandyk::custody::test {
namespace {

/// A firm and its signer on another machine, with the cold and hot keys of client one.
class SignerTest : public FirmTest {
protected:
    SignerTest() : signer(newSigner(folder / "signer.sandyk")) {}

    static storage::Vault newSigner(const std::filesystem::path& file) {
        storage::CreateOptions options;
        options.profile = storage::Profile::Signer;
        options.cost = crypto::kArgon2Least;
        return std::move(*storage::Vault::create(file, SecureString("another password"), options));
    }
    void start() {
        found();
        ASSERT_TRUE(isOk(bindSigner(signer.database(), *packageFor(desk("kerim"), std::nullopt, 0),
                                    loadFirm(database(), firm)->genesis, clock)));
    }
    /// Through its text, as it travels.
    SignerPackage package(std::int64_t request) {
        const auto made = packageFor(desk("kerim"), request, signerStatus(signer.database())->logSize);
        EXPECT_TRUE(isOk(made));
        return *SignerPackage::parse(made->text());
    }
    Result<RequestBody> judged(const SignerPackage& package) {
        SANDYK_CHECK(takePackage(signer.database(), package, clock));
        return judgePackage(signer.database(), package, context(), clock);
    }
    StoredRequest approved(std::int64_t amount, std::uint32_t coin = 0) {
        const auto request = prepare(amount, coin);
        EXPECT_TRUE(isOk(request));
        approve(request->id, {"ata", "bibi"});
        return *readRequest(database(), request->id);
    }

    storage::Vault signer;
};

TEST_F(SignerTest, SignsWhatTheFirmApprovedAndNotesIt) {
    start();
    const StoredRequest request = approved(300'000);
    const SignerPackage sent = package(request.id);
    EXPECT_EQ(sent.text().find("Aman"), std::string::npos);
    const auto body = judged(sent);
    ASSERT_TRUE(isOk(body));
    EXPECT_EQ(*body, request.body);
    ASSERT_TRUE(isOk(noteSigned(signer.database(), *body, request.psbt, clock)));
    EXPECT_TRUE(isOk(judged(sent))) << "the same transaction once more is no second use";
    EXPECT_EQ(signerStatus(signer.database())->signedCount, 1u);
    EXPECT_TRUE(isOk(recordSigned(desk("kerim"), request.id, signedPsbt(request, oneHot))));
}

TEST_F(SignerTest, IsBoundToOneFirmForGood) {
    found();
    const auto made = packageFor(desk("kerim"), std::nullopt, 0);
    ASSERT_TRUE(isOk(made));
    EXPECT_TRUE(failsWith(takePackage(signer.database(), *made, clock), ErrorCode::FirmState));
    EXPECT_TRUE(failsWith(bindSigner(signer.database(), *made, Hash256{1}, clock), ErrorCode::FirmTampered));
    const Hash256 genesis = loadFirm(database(), firm)->genesis;
    ASSERT_TRUE(isOk(bindSigner(signer.database(), *made, genesis, clock)));
    EXPECT_TRUE(failsWith(bindSigner(signer.database(), *made, genesis, clock), ErrorCode::FirmState));
}

// O-02: a hostile online side gets no signature outside the policy.
TEST_F(SignerTest, TrustsNothingFromTheOnlineSide) {
    start();
    const StoredRequest request = approved(300'000);
    const SignerPackage honest = package(request.id);
    const auto refuses = [&](const char* what, auto change) {
        SignerPackage hostile = honest;
        change(hostile);
        const auto parsed = SignerPackage::parse(hostile.text());
        EXPECT_FALSE(parsed && judged(*parsed)) << what;
    };
    refuses("no approvals", [](SignerPackage& p) { p.approvals.clear(); });
    refuses("one twice", [](SignerPackage& p) { p.approvals[1] = p.approvals[0]; });
    refuses("another amount", [](SignerPackage& p) { p.request->amount += 1; });
    refuses("another address", [&](SignerPackage& p) { p.request->address = foreignAddress(7); });
    refuses("another transaction",
            [&](SignerPackage& p) { p.psbt = withdrawal(300'001, foreignAddress()).psbt.serialize(); });
    refuses("another initiator", [](SignerPackage& p) { p.request->initiator = "ata"; });
    refuses("a forged approval", [](SignerPackage& p) { p.approvals[0].signature[5] ^= 1; });
    refuses("a shorter past", [](SignerPackage& p) { p.changes.pop_back(); });
    refuses("another policy", [](SignerPackage& p) {
        for (auto& [change, votes] : p.changes) {
            if (change.kind == ChangeKind::Policy) change.body = policyText(ordinaryPolicy()) + " ";
        }
    });
    refuses("a vote less", [](SignerPackage& p) {
        for (auto& [change, votes] : p.changes) {
            if (change.kind == ChangeKind::Policy) votes.pop_back();
        }
    });
    refuses("a frozen client", [&](SignerPackage& p) { p.frozen = {one}; });
    refuses("another log key", [](SignerPackage& p) { p.logKey[0] ^= 1; });
    SignerPackage good = honest;
    EXPECT_TRUE(isOk(judged(good)));
}

// O-09.
TEST_F(SignerTest, NoticesARolledBackDatabaseAndACoinUsedTwice) {
    start();
    const StoredRequest first = approved(300'000, 1);
    const SignerPackage sent = package(first.id);
    ASSERT_TRUE(isOk(judged(sent)));
    ASSERT_TRUE(isOk(noteSigned(signer.database(), first.body, first.psbt, clock)));
    const StoredRequest again = approved(200'000, 1);
    EXPECT_TRUE(failsWith(judged(package(again.id)), ErrorCode::SignerCoinUsed));
    EXPECT_TRUE(failsWith(judged(sent), ErrorCode::SignerCheckpoint)) << "a package of yesterday";
}

TEST_F(SignerTest, CountsItsOwnSums) {
    start();
    // The online side forgets what it has sent: the signer does not.
    for (std::uint32_t coin = 1; coin <= 2; ++coin) {
        const StoredRequest request = approved(900'000, coin);
        ASSERT_TRUE(isOk(judged(package(request.id))));
        ASSERT_TRUE(isOk(noteSigned(signer.database(), request.body, request.psbt, clock)));
    }
    sql("UPDATE request SET state=8");
    const StoredRequest third = approved(300'000, 3);
    EXPECT_TRUE(failsWith(judged(package(third.id)), ErrorCode::FirmPolicy));
}

TEST_F(SignerTest, RefusesHostilePackages) {
    start();
    const StoredRequest request = approved(300'000);
    const std::string good = package(request.id).text();
    for (std::size_t size = 0; size < good.size(); size += 97)
        EXPECT_FALSE(SignerPackage::parse(std::string_view(good).substr(0, size)));
    int passed = 0;
    for (std::size_t at = 0; at < good.size(); at += 1'499) {
        std::string changed = good;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        const auto parsed = SignerPackage::parse(changed);
        if (!parsed || parsed->text() == good) continue;
        const auto body = judged(*parsed);
        passed += body && !(*body == request.body);
    }
    EXPECT_EQ(passed, 0);
}

} // namespace
} // namespace sandyk::custody::test
