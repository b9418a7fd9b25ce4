#include "custody/bundle.h"

#include "audit/checkpoint.h"
#include "base/byte_reader.h"
#include "firm_fixture.h"

namespace sandyk::custody::test {
namespace {

/// The main desk of the firm, a checker's desk with an account of its own, and an offline signer: three vault files.
class BundleTest : public FirmTest {
protected:
    BundleTest()
        : checker(newDesk(folder / "checker.sandyk", storage::Profile::Firm)),
          signer(newDesk(folder / "signer.sandyk", storage::Profile::Signer)), dayan{"dayan",
                                                                                     crypto::Ed25519Key::generate()} {}

    static storage::Vault newDesk(const std::filesystem::path& file, storage::Profile profile) {
        storage::CreateOptions options;
        options.profile = profile;
        options.cost = crypto::kArgon2Least;
        return std::move(*storage::Vault::create(file, SecureString("another password"), options));
    }
    Desk checkerDesk() const { return {checker.database(), *firmId(checker), clock, {}, &dayan, nullptr, {}}; }
    void adoptCard(const DeskCard& card) {
        const auto changes = adoptDesk(desk("anna"), card);
        ASSERT_TRUE(isOk(changes));
        for (const StoredChange& change : *changes)
            ASSERT_TRUE(isOk(vote(desk("batyr"), change.hash, true, "")));
    }
    void start() {
        found();
        auto insert = *checker.database().prepare("INSERT INTO operator_key VALUES ('dayan', 5, 'dayan', 8, ?, 65536, "
                                                  "3, zeroblob(16), zeroblob(72), 0)");
        ASSERT_TRUE(isOk(insert.bind(ByteView(dayan.key.publicKey())).run()));
        const auto mine = makeDesk(database(), firm, "main", clock);
        ASSERT_TRUE(isOk(mine));
        DeskCard main = *mine;
        main.operators.clear();
        adoptCard(main);
        for (auto* vaultFile : {&checker, &signer}) {
            const auto card = makeDesk(vaultFile->database(), *firmId(*vaultFile),
                                       vaultFile == &checker ? "checker" : "signer", clock);
            ASSERT_TRUE(isOk(card));
            const auto travelled = DeskCard::parse(card->text());
            ASSERT_TRUE(isOk(travelled));
            EXPECT_EQ(*travelled, *card);
            adoptCard(*travelled);
        }
        Policy policy = ordinaryPolicy();
        policy.groups[0].members.push_back("dayan");
        ASSERT_TRUE(isOk(adopt(ChangeKind::Policy, "", policyText(policy))));
        genesis = loadFirm(database(), firm)->genesis;
        for (const char* name : {"checker", "signer"}) {
            const auto first = sendToDesk(desk("inna"), name, std::nullopt);
            ASSERT_TRUE(isOk(first));
            const auto& to = name == std::string("checker") ? checker : signer;
            EXPECT_TRUE(failsWith(bindDesk(to.database(), first->file, Hash256{1}, clock), ErrorCode::FirmTampered));
            ASSERT_TRUE(isOk(bindDesk(to.database(), first->file, genesis, clock)));
        }
    }
    SealedWork sent(const std::string& to, std::optional<std::int64_t> id, const char* by = "inna") {
        auto work = sendToDesk(desk(by), to, id);
        EXPECT_TRUE(isOk(work));
        return std::move(*work);
    }
    /// A bundle in the name of a desk whose secret keys the test reads out of its vault.
    Bytes forged(const storage::Vault& from, const storage::Vault& to, Bundle bundle) {
        auto keys = *from.database().prepare("SELECT signing_seed FROM desk_key");
        EXPECT_TRUE(*keys.step());
        const auto key = *crypto::Ed25519Key::fromSeed(keys.secretBlob(0));
        return sealBundle(bundle, key, ownDesk(to.database())->box);
    }

    storage::Vault checker, signer;
    ActingOperator dayan;
    Hash256 genesis{};
};

TEST_F(BundleTest, ARequestGoesRoundTheDesks) {
    start();
    const auto request = prepare(300'000);
    ASSERT_TRUE(isOk(request));
    const SealedWork asked = sent("checker", request->id);
    for (const auto& text : {std::string("Aman"), std::string("sandyk-signer-package")})
        EXPECT_EQ(std::string(asText(asked.file)).find(text), std::string::npos) << "it is sealed";
    const auto taken = takeWork(checker.database(), asked.file, clock);
    ASSERT_TRUE(isOk(taken));
    EXPECT_EQ(*taken->request, request->hash);
    EXPECT_EQ(inbox(checker.database())->size(), 1u);
    const auto yes = answerRequest(checkerDesk(), request->hash, true, "");
    ASSERT_TRUE(isOk(yes));
    EXPECT_TRUE(failsWith(answerRequest(checkerDesk(), request->hash, true, ""), ErrorCode::FirmState));
    const std::uint64_t before = logHead(database())->size;
    const auto counted = takeAnswer(desk("inna"), yes->file);
    ASSERT_TRUE(isOk(counted));
    EXPECT_EQ(*counted->requestId, request->id);
    EXPECT_EQ(logHead(database())->size, before + 1) << "one line for one bundle";
    EXPECT_TRUE(failsWith(takeAnswer(desk("inna"), yes->file), ErrorCode::BundleReplayed));
    EXPECT_EQ(readRequest(database(), request->id)->approvals.size(), 1u);
    approve(request->id, {"ata"});
    ASSERT_EQ(readRequest(database(), request->id)->state, RequestState::Approved);

    ASSERT_TRUE(isOk(takeWork(signer.database(), sent("signer", request->id, "kerim").file, clock)));
    const auto item = inboxItem(signer.database(), request->hash);
    ASSERT_TRUE(isOk(item));
    const auto body = judgePackage(signer.database(), item->package, context(), clock);
    ASSERT_TRUE(isOk(body));
    ASSERT_TRUE(isOk(noteSigned(signer.database(), *body, request->psbt, clock)));
    const auto done = answerSigned(signer.database(), request->hash, signedPsbt(*request, oneHot), clock);
    ASSERT_TRUE(isOk(done));
    EXPECT_TRUE(failsWith(takeAnswer(desk("inna"), done->file), ErrorCode::FirmNotAllowed)) << "a keyholder takes it";
    ASSERT_TRUE(isOk(takeAnswer(desk("kerim"), done->file)));
    EXPECT_EQ(readRequest(database(), request->id)->state, RequestState::Signed);
    EXPECT_TRUE(failsWith(takeAnswer(desk("kerim"), done->file), ErrorCode::BundleReplayed));
    for (const auto* log : {&database(), &checker.database(), &signer.database()})
        EXPECT_TRUE(verifyLog(*log)->ok);
}

TEST_F(BundleTest, AnythingAlteredOrMisaddressedIsRefused) {
    start();
    const auto request = prepare(300'000);
    const SealedWork asked = sent("checker", request->id);
    const auto untouched = logHead(checker.database())->root;
    for (std::size_t at = 0; at < asked.file.size(); at += at < 200 || at + 40 > asked.file.size() ? 1 : 41) {
        Bytes changed = asked.file;
        changed[at] ^= static_cast<std::uint8_t>(1u << (at % 8));
        ASSERT_TRUE(failsWith(takeWork(checker.database(), changed, clock), ErrorCode::BundleFormat)) << at;
    }
    for (std::size_t size = 0; size < asked.file.size(); size += 1009)
        ASSERT_TRUE(
            failsWith(takeWork(checker.database(), ByteView(asked.file).first(size), clock), ErrorCode::BundleFormat));
    EXPECT_TRUE(failsWith(takeWork(signer.database(), asked.file, clock), ErrorCode::BundleFormat))
        << "sealed for another";
    EXPECT_TRUE(failsWith(takeAnswer(desk("inna"), asked.file), ErrorCode::BundleFormat));
    // Sealed for this desk, but not what it says.
    const auto refuses = [&](const char* what, auto change) {
        Bundle bundle = asked.bundle;
        change(bundle);
        EXPECT_TRUE(
            failsWith(takeWork(checker.database(), forged(vault, checker, bundle), clock), ErrorCode::BundleRecipient))
            << what;
    };
    refuses("for another desk", [](Bundle& b) { b.to = "signer"; });
    refuses("of another firm", [](Bundle& b) { b.firm[0] ^= 1; });
    refuses("of a desk that nobody adopted", [](Bundle& b) { b.from = "stranger"; });
    refuses("in the name of another desk", [](Bundle& b) { b.from = "signer"; });
    EXPECT_TRUE(failsWith(takeWork(checker.database(), forged(signer, checker, asked.bundle), clock),
                          ErrorCode::BundleRecipient));
    EXPECT_EQ(logHead(checker.database())->root, untouched) << "nothing happened";
    EXPECT_TRUE(inbox(checker.database())->empty());
    EXPECT_TRUE(isOk(takeWork(checker.database(), asked.file, clock)));
    EXPECT_TRUE(failsWith(takeWork(checker.database(), asked.file, clock), ErrorCode::BundleReplayed));
}

TEST_F(BundleTest, WhatIsOldIsRefused) {
    start();
    const auto request = prepare(300'000);
    const SealedWork first = sent("checker", request->id), second = sent("checker", request->id);
    clock += 60;
    ASSERT_TRUE(isOk(takeWork(checker.database(), second.file, clock))) << "one that was lost does not matter";
    EXPECT_TRUE(failsWith(takeWork(checker.database(), first.file, clock), ErrorCode::BundleStale));
    const SealedWork third = sent("checker", std::nullopt);
    EXPECT_TRUE(failsWith(takeWork(checker.database(), third.file, clock + 7 * kDay), ErrorCode::BundleStale));
    EXPECT_TRUE(failsWith(takeWork(checker.database(), third.file, clock - kDay), ErrorCode::BundleStale));
    // The policy changed while the answer was on its way.
    const auto yes = answerRequest(checkerDesk(), request->hash, true, "");
    ASSERT_TRUE(isOk(yes));
    Policy policy = ordinaryPolicy();
    policy.groups[0].members = {"ata", "bibi", "dayan"};
    ASSERT_TRUE(isOk(adopt(ChangeKind::Policy, "", policyText(policy))));
    EXPECT_TRUE(failsWith(takeAnswer(desk("inna"), yes->file), ErrorCode::BundleStale));
    EXPECT_TRUE(readRequest(database(), request->id)->approvals.empty());
    EXPECT_TRUE(isOk(takeWork(checker.database(), third.file, clock)));
}

TEST_F(BundleTest, AnswersCountOnlyAsTheyWouldHere) {
    start();
    const auto request = prepare(300'000);
    ASSERT_TRUE(isOk(takeWork(checker.database(), sent("checker", request->id).file, clock)));
    EXPECT_TRUE(failsWith(answerRequest(checkerDesk(), request->hash, false, ""), ErrorCode::FirmReason));
    const auto yes = answerRequest(checkerDesk(), request->hash, true, "");
    ASSERT_TRUE(isOk(yes));
    for (std::size_t at = 0; at < yes->file.size(); ++at) {
        Bytes changed = yes->file;
        changed[at] ^= static_cast<std::uint8_t>(1u << (at % 8));
        ASSERT_TRUE(failsWith(takeAnswer(desk("inna"), changed), ErrorCode::BundleFormat)) << at;
    }
    const auto forge = [&](auto change) {
        Bundle bundle = yes->bundle;
        bundle.number += 1;
        ByteReader in(bundle.payload);
        const auto hash = *in.array<32>();
        const auto signature = *in.array<64>();
        Approval approval{*ApprovalBody::parse(*in.lengthPrefixed()), signature};
        change(approval);
        ByteWriter out;
        out.bytes(hash);
        out.bytes(approval.signature);
        out.lengthPrefixed(approval.body.canonical());
        bundle.payload = out.take();
        return forged(checker, vault, bundle);
    };
    EXPECT_TRUE(
        failsWith(takeAnswer(desk("inna"), forge([](Approval& a) { a.signature[3] ^= 1; })), ErrorCode::FirmTampered));
    EXPECT_TRUE(failsWith(takeAnswer(desk("inna"), forge([](Approval& a) { a.body.operatorName = "ata"; })),
                          ErrorCode::FirmTampered));
    EXPECT_TRUE(failsWith(takeAnswer(desk("inna"), forge([&](Approval& a) {
                                         a.body.log.size += 100;
                                         a = signApproval(a.body, dayan.key);
                                     })),
                          ErrorCode::FirmGap));
    EXPECT_TRUE(failsWith(takeAnswer(desk("inna"), forge([&](Approval& a) {
                                         a.body.log.root[0] ^= 1;
                                         a = signApproval(a.body, dayan.key);
                                     })),
                          ErrorCode::AuditForked));
    EXPECT_TRUE(failsWith(takeAnswer(desk("inna"), forge([&](Approval& a) {
                                         a.body.operatorName = "inna";
                                         a = signApproval(a.body, people.at("inna").key);
                                     })),
                          ErrorCode::FirmNotAllowed));
    // The account was revoked while the answer was on its way.
    ASSERT_TRUE(isOk(revokeOperator(desk("anna"), "dayan", {})));
    EXPECT_TRUE(failsWith(takeAnswer(desk("inna"), yes->file), ErrorCode::FirmNotAllowed));
    EXPECT_TRUE(readRequest(database(), request->id)->approvals.empty());
}

TEST_F(BundleTest, WhoHoldsTheKeysOfADeskCannotMakeItSayMore) {
    const auto stranger = newDesk(folder / "new.sandyk", storage::Profile::Firm);
    start();
    const auto request = prepare(300'000);
    const SealedWork first = sent("checker", request->id), second = sent("checker", request->id);
    EXPECT_TRUE(failsWith(takeWork(stranger.database(), first.file, clock), ErrorCode::FirmState)) << "no keys yet";
    ASSERT_TRUE(isOk(takeWork(checker.database(), second.file, clock)));
    const auto untouched = logHead(checker.database())->root;
    const auto refuses = [&](ErrorCode code, const Bundle& base, const char* what, auto change) {
        Bundle bundle = base;
        change(bundle);
        EXPECT_TRUE(failsWith(takeWork(checker.database(), forged(vault, checker, bundle), clock), code)) << what;
    };
    const auto later = [&](const char* what, auto change) {
        refuses(ErrorCode::BundleFormat, second.bundle, what, [&](Bundle& b) {
            b.number += 1;
            change(b);
        });
    };
    later("no package", [](Bundle& b) { b.payload = Bytes(100, 'x'); });
    later("a state that holds a request", [](Bundle& b) { b.kind = BundleKind::State; });
    later("an answer that nobody asked for", [](Bundle& b) { b.kind = BundleKind::Approval; });
    later("the package of another firm", [](Bundle& b) {
        auto package = *SignerPackage::parse(asText(b.payload));
        package.firm[0] ^= 1;
        const std::string text = package.text();
        b.payload = toBytes(asBytes(text));
    });
    refuses(ErrorCode::BundleStale, second.bundle, "a number that came by", [](Bundle& b) { b.number -= 1; });
    refuses(ErrorCode::BundleStale, first.bundle, "a shorter log", [](Bundle& b) { b.number += 9; });
    EXPECT_EQ(logHead(checker.database())->root, untouched) << "nothing happened";

    const auto yes = answerRequest(checkerDesk(), request->hash, true, "");
    ASSERT_TRUE(isOk(yes));
    const auto answers = [&](ErrorCode code, const char* what, auto change) {
        Bundle bundle = yes->bundle;
        bundle.number += 1;
        change(bundle);
        EXPECT_TRUE(failsWith(takeAnswer(desk("inna"), forged(checker, vault, bundle)), code)) << what;
    };
    answers(ErrorCode::FirmNotFound, "another request", [](Bundle& b) { b.payload[0] ^= 1; });
    answers(ErrorCode::BundleFormat, "too short", [](Bundle& b) { b.payload.resize(31); });
    answers(ErrorCode::BundleFormat, "cut off", [](Bundle& b) { b.payload.pop_back(); });
    answers(ErrorCode::BundleFormat, "something follows", [](Bundle& b) { b.payload.push_back(0); });
    answers(ErrorCode::BundleFormat, "no answer", [](Bundle& b) { b.kind = BundleKind::Request; });
    answers(ErrorCode::BundleFormat, "no transaction", [](Bundle& b) { b.kind = BundleKind::Signed; });
    answers(ErrorCode::BundleFormat, "no checkpoint", [](Bundle& b) { b.seen = "x"; });
    answers(ErrorCode::AuditForked, "another log", [](Bundle& b) {
        auto seen = *audit::Checkpoint::parse(b.seen);
        seen.root[0] ^= 1;
        b.seen = seen.note();
    });
    EXPECT_TRUE(readRequest(database(), request->id)->approvals.empty());
    EXPECT_TRUE(isOk(takeAnswer(desk("inna"), yes->file)));
}

TEST_F(BundleTest, AnInboxThatWasEditedIsNoticed) {
    start();
    const auto request = prepare(300'000);
    ASSERT_TRUE(isOk(takeWork(checker.database(), sent("checker", request->id).file, clock)));
    const auto edited = [&](const char* what, const Hash256& hash) {
        ASSERT_TRUE(isOk(checker.database().execute(what)));
        EXPECT_TRUE(failsWith(inboxItem(checker.database(), hash), ErrorCode::FirmTampered)) << what;
        EXPECT_TRUE(failsWith(inbox(checker.database()), ErrorCode::FirmTampered)) << what;
    };
    edited("UPDATE desk_inbox SET request=zeroblob(32)", Hash256{});
    edited("UPDATE desk_inbox SET package='sandyk-signer-package'", Hash256{});
}

TEST_F(BundleTest, ADeskThatSawMoreShowsThatAnOldFileWasPutBack) {
    start();
    std::filesystem::copy_file(folder / "firm.sandyk", folder / "old.sandyk");
    const auto request = prepare(300'000);
    ASSERT_TRUE(isOk(takeWork(checker.database(), sent("checker", request->id).file, clock)));
    const auto yes = answerRequest(checkerDesk(), request->hash, true, "");
    ASSERT_TRUE(isOk(yes));
    const auto old = storage::Vault::open(folder / "old.sandyk", SecureString("correct horse battery"));
    ASSERT_TRUE(isOk(old));
    Desk back = desk("inna");
    EXPECT_TRUE(
        failsWith(takeAnswer({old->database(), firm, clock, back.chainTime, back.actor, back.law, {}}, yes->file),
                  ErrorCode::FirmGap));
}

TEST_F(BundleTest, ARefusalComesBackWithItsReason) {
    start();
    const auto request = prepare(300'000);
    ASSERT_TRUE(isOk(takeWork(checker.database(), sent("checker", request->id).file, clock)));
    const auto no = answerRequest(checkerDesk(), request->hash, false, "unknown purpose");
    ASSERT_TRUE(isOk(no));
    ASSERT_TRUE(isOk(takeAnswer(desk("inna"), no->file)));
    EXPECT_EQ(readRequest(database(), request->id)->state, RequestState::Refused);
    EXPECT_EQ(timeline(database(), request->id)->back().note, "unknown purpose");
}

TEST_F(BundleTest, OnlyAdoptedDesksAreSentTo) {
    start();
    EXPECT_TRUE(failsWith(sendToDesk(desk("inna"), "nobody", std::nullopt), ErrorCode::BundleRecipient));
    EXPECT_TRUE(failsWith(sendToDesk(desk("inna"), "main", std::nullopt), ErrorCode::BundleRecipient));
    EXPECT_TRUE(failsWith(adoptDesk(desk("inna"), *ownDesk(signer.database())), ErrorCode::FirmNotAllowed));
    EXPECT_TRUE(failsWith(adoptDesk(desk("anna"), *ownDesk(signer.database())), ErrorCode::FirmExists));
    DeskCard thief = *ownDesk(signer.database());
    thief.name = "other";
    EXPECT_TRUE(failsWith(adoptDesk(desk("anna"), thief), ErrorCode::FirmExists)) << "the keys of another desk";
    EXPECT_TRUE(failsWith(makeDesk(database(), firm, "again", clock), ErrorCode::FirmState));
    // What another signs as a change of desks without the quorum changes nothing.
    sql("UPDATE firm_vote SET signature=zeroblob(64) WHERE change_id=(SELECT max(id) FROM firm_change WHERE "
        "subject='desks')");
    EXPECT_TRUE(failsWith(sendToDesk(desk("inna"), "checker", std::nullopt), ErrorCode::FirmTampered));
}

} // namespace
} // namespace sandyk::custody::test
