#include "firm_fixture.h"

namespace sandyk::custody::test {
namespace {

TEST_F(FirmTest, IsFoundedByAllItsAdministrators) {
    EXPECT_TRUE(failsWith(propose(desk("anna"), ChangeKind::Settings, "", rules().text()), ErrorCode::FirmState));
    const auto first = proposeFounding(desk(), 2);
    ASSERT_TRUE(isOk(first));
    EXPECT_TRUE(failsWith(vote(desk("inna"), *first, true, ""), ErrorCode::FirmNotAllowed));
    EXPECT_TRUE(isOk(vote(desk("anna"), *first, true, "")));
    EXPECT_TRUE(failsWith(vote(desk("anna"), *first, true, ""), ErrorCode::FirmExists));
    EXPECT_TRUE(isOk(vote(desk("batyr"), *first, true, "")));
    EXPECT_FALSE(*isFounded(database()));
    EXPECT_TRUE(isOk(vote(desk("cemen"), *first, true, "")));
    EXPECT_TRUE(*isFounded(database()));
    EXPECT_TRUE(failsWith(proposeFounding(desk(), 2), ErrorCode::FirmState));
    EXPECT_EQ(loadFirm(database(), firm)->operators.operators.size(), people.size());
}

TEST_F(FirmTest, ChangesNeedTheQuorumOfDifferentPersons) {
    found();
    Policy next = ordinaryPolicy();
    next.approvalSeconds = 3'600;
    const auto change = propose(desk("anna"), ChangeKind::Policy, "", policyText(next));
    ASSERT_TRUE(isOk(change));
    EXPECT_EQ(change->state, ChangeState::Open);
    EXPECT_EQ(*changeDiff(database(), change->change), std::vector<std::string>{"~ approval_seconds: 7200 -> 3600"});
    EXPECT_TRUE(failsWith(vote(desk("inna"), change->hash, true, ""), ErrorCode::FirmNotAllowed));
    EXPECT_TRUE(failsWith(vote(desk("batyr"), change->hash, false, ""), ErrorCode::FirmReason));
    const auto rival = propose(desk("cemen"), ChangeKind::Policy, "", policyText(Policy{}));
    ASSERT_TRUE(isOk(rival));
    EXPECT_EQ(vote(desk("batyr"), change->hash, true, "")->state, ChangeState::Adopted);
    EXPECT_EQ(loadFirm(database(), firm)->policyVersion, 2);
    EXPECT_TRUE(failsWith(vote(desk("batyr"), rival->hash, true, ""), ErrorCode::FirmStale));
    // Seven days, and a refusal.
    const auto late = propose(desk("anna"), ChangeKind::Policy, "", policyText(ordinaryPolicy()));
    clock += 8 * kDay;
    chainTime = clock - 3'600;
    EXPECT_TRUE(failsWith(vote(desk("batyr"), late->hash, true, ""), ErrorCode::FirmExpired));
    const auto bad = propose(desk("anna"), ChangeKind::Policy, "", policyText(ordinaryPolicy()));
    EXPECT_EQ(vote(desk("batyr"), bad->hash, false, "too loose")->state, ChangeState::Refused);
    EXPECT_TRUE(failsWith(vote(desk("cemen"), bad->hash, true, ""), ErrorCode::FirmState));
    // Looser than the profile's figures.
    next.approvalSeconds = 7'201;
    EXPECT_TRUE(failsWith(propose(desk("anna"), ChangeKind::Policy, "", policyText(next)), ErrorCode::PolicyInvalid));
    FirmRules hasty = rules();
    hasty.coolDownSeconds = 60;
    EXPECT_TRUE(failsWith(propose(desk("anna"), ChangeKind::Settings, "", hasty.text()), ErrorCode::FirmRecord));
}

TEST_F(FirmTest, AClientExistsByTwoOfficersAndALicence) {
    found();
    EXPECT_TRUE(failsWith(enterClient(desk("inna"), person("Somebody")), ErrorCode::FirmNotAllowed));
    ClientRecord incomplete = person("Somebody");
    incomplete.person.documentNumber.clear();
    const auto missing = enterClient(desk("ogul"), incomplete);
    ASSERT_TRUE(failsWith(missing, ErrorCode::FirmRecord));
    EXPECT_EQ(missing.error().param("missing"), "person.document_number");
    const auto third = enterClient(desk("ogul"), person("Cemen Cerkezow"));
    ASSERT_TRUE(isOk(third));
    EXPECT_TRUE(failsWith(judgeClient(desk("ogul"), *third, true, ""), ErrorCode::FirmSamePerson));
    EXPECT_TRUE(
        failsWith(assignWallet(desk("anna"), oneHot.own.descriptor, *third, Tier::Hot, "BTC"), ErrorCode::FirmClient));
    const std::string code = walletCode(oneHot.own.descriptor);
    EXPECT_TRUE(isOk(checkAddress(desk("inna"), code)));
    // Suspended: no new client, no deposit; what is there may go back.
    Licence suspended = licence();
    suspended.state = LicenceState::Suspended;
    EXPECT_EQ(propose(desk("cemen"), ChangeKind::Licence, "", suspended.text())->state, ChangeState::Adopted);
    EXPECT_TRUE(failsWith(enterClient(desk("ogul"), person("Late")), ErrorCode::FirmLicence));
    EXPECT_TRUE(failsWith(judgeClient(desk("orazov"), *third, true, ""), ErrorCode::FirmLicence));
    EXPECT_TRUE(failsWith(checkAddress(desk("inna"), code), ErrorCode::FirmLicence));
    EXPECT_TRUE(isOk(prepare(100'000)));
    // To lift it is no restriction: it needs the quorum.
    EXPECT_EQ(propose(desk("cemen"), ChangeKind::Licence, "", licence().text())->state, ChangeState::Open);
}

TEST_F(FirmTest, TheLogHoldsNoName) {
    found();
    ASSERT_TRUE(isOk(freezeClient(desk("ogul"), one, "a list names Aman Amanow")));
    ASSERT_TRUE(isOk(openCase(desk("ata"), two, std::nullopt, "Bahar Berdiyewa splits sums")));
    const auto texts = readEntryTexts(database(), 0, 10'000);
    ASSERT_TRUE(isOk(texts));
    EXPECT_GT(texts->size(), 20u);
    for (const std::string& text : *texts) {
        for (const char* personal : {"Aman Amanow", "Bahar", "I-AS 123456", "Asgabat", "1990-05-17"})
            EXPECT_EQ(text.find(personal), std::string::npos) << text;
    }
    EXPECT_TRUE(verifyLog(database())->ok);
}

TEST_F(FirmTest, RolesSeeWhatTheyNeed) {
    found();
    EXPECT_TRUE(failsWith(clientRevisions(desk("inna"), one), ErrorCode::FirmNotAllowed));
    EXPECT_TRUE(isOk(clientRevisions(desk("ogul"), one)));
    EXPECT_TRUE(failsWith(requestList(desk("ogul"), std::nullopt, 10), ErrorCode::FirmNotAllowed));
    EXPECT_TRUE(isOk(clientList(desk("anna"), 0, 10)));
    EXPECT_TRUE(failsWith(cases(desk("ata"), true), ErrorCode::FirmNotAllowed));
}

TEST_F(FirmTest, AFreezeStopsAndTwoOfficersLiftIt) {
    found();
    const auto request = prepare(100'000);
    ASSERT_TRUE(isOk(request));
    const auto freeze = freezeClient(desk("ogul"), one, "on a list");
    ASSERT_TRUE(isOk(freeze));
    EXPECT_TRUE(failsWith(prepare(100'000, 1), ErrorCode::FirmFrozen));
    EXPECT_TRUE(failsWith(approveRequest(desk("ata"), request->id, true, ""), ErrorCode::FirmFrozen));
    EXPECT_TRUE(failsWith(checkAddress(desk("inna"), walletCode(oneHot.own.descriptor)), ErrorCode::FirmFrozen));
    EXPECT_TRUE(failsWith(confirmUnfreeze(desk("ogul"), *freeze), ErrorCode::FirmState));
    EXPECT_TRUE(isOk(proposeUnfreeze(desk("ogul"), *freeze, clock)));
    EXPECT_TRUE(freezes(desk("ogul"), false)->front().liftDue.has_value());
    EXPECT_TRUE(failsWith(confirmUnfreeze(desk("ogul"), *freeze), ErrorCode::FirmSamePerson));
    EXPECT_TRUE(isOk(confirmUnfreeze(desk("orazov"), *freeze)));
    EXPECT_TRUE(isOk(prepare(100'000, 1)));
}

TEST_F(FirmTest, AnOverdueRecordStopsOutgoingTransfers) {
    found();
    clock += 366 * kDay;
    chainTime = clock - 3'600;
    const auto due = dueClients(desk("ogul"));
    ASSERT_TRUE(isOk(due));
    ASSERT_EQ(due->size(), 2u);
    EXPECT_TRUE(due->front().isOverdue);
    EXPECT_TRUE(failsWith(prepare(100'000), ErrorCode::LawBlocked));
    ClientRecord fresh = person("Aman Amanow");
    fresh.screenedOn = "2028-01-16";
    ASSERT_TRUE(isOk(reviseClient(desk("ogul"), one, fresh)));
    ASSERT_TRUE(isOk(judgeClient(desk("orazov"), one, true, "")));
    EXPECT_TRUE(isOk(prepare(100'000)));
}

TEST_F(FirmTest, ALeaverIsGoneAtOnceAndTheKeysAreDecided) {
    found();
    EXPECT_TRUE(failsWith(revokeOperator(desk("ata"), "kerim", {}), ErrorCode::FirmNotAllowed));
    const auto fingerprint = *keys::Fingerprint::parse("0a0b0c0d");
    EXPECT_EQ(revokeOperator(desk("anna"), "cary", {fingerprint})->state, ChangeState::Adopted);
    const auto request = prepare(100'000);
    EXPECT_TRUE(failsWith(request, ErrorCode::FirmLeaver));
    EXPECT_TRUE(failsWith(decideLeaverKey(desk("anna"), "cary", fingerprint, LeaverKey::Decision::Justified, ""),
                          ErrorCode::FirmReason));
    EXPECT_TRUE(isOk(decideLeaverKey(desk("anna"), "cary", fingerprint, LeaverKey::Decision::Rotate, "")));
    const auto next = prepare(100'000);
    ASSERT_TRUE(isOk(next));
    EXPECT_TRUE(failsWith(approveRequest(desk("cary"), next->id, true, ""), ErrorCode::FirmNotAllowed));
    // Two administrators stay: a third cannot be taken away by one.
    EXPECT_EQ(revokeOperator(desk("anna"), "cemen", {})->state, ChangeState::Adopted);
    EXPECT_TRUE(failsWith(revokeOperator(desk("anna"), "batyr", {}), ErrorCode::FirmRoles));
    // Coming back is no revocation.
    OperatorRegister again = loadFirm(database(), firm)->operators;
    for (Operator& each : again.operators)
        each.isActive = true;
    EXPECT_EQ(propose(desk("anna"), ChangeKind::Operators, "", again.text())->state, ChangeState::Open);
}

TEST_F(FirmTest, KeysNeverSharePersonDeviceOrPlace) {
    found();
    const KeyEntry first{"kerim",      "kerim",      "0a0b0c0d",           "room",       "SN-1",
                         "2026-12-01", "2026-12-02", std::string(64, 'a'), kStart + kDay};
    KeyEntry second{"ata",        "ata",        "01020304",           "bank",       "SN-2",
                    "2026-12-01", "2026-12-02", std::string(64, 'a'), kStart + kDay};
    EXPECT_TRUE(isOk(KeyRegister{{first, second}}.check()));
    for (const auto field : {&KeyEntry::person, &KeyEntry::place, &KeyEntry::deviceSerial, &KeyEntry::fingerprint}) {
        KeyEntry shared = second;
        shared.*field = first.*field;
        EXPECT_TRUE(failsWith(KeyRegister{{first, shared}}.check(), ErrorCode::FirmKeyRegister));
    }
    second.dutyHash.clear();
    EXPECT_TRUE(failsWith(KeyRegister{{first, second}}.check(), ErrorCode::FirmRecord));
    EXPECT_TRUE(isOk(KeyRegister{{first}}.mayAct("kerim", kStart)));
    EXPECT_TRUE(failsWith(KeyRegister{{first}}.mayAct("kerim", kStart + kDay), ErrorCode::FirmKeyRegister));
    EXPECT_TRUE(failsWith(KeyRegister{{first}}.mayAct("ata", kStart), ErrorCode::FirmKeyRegister));
}

TEST(ClientRecord, LooksThroughTrustsToHumanBeings) {
    ClientRecord record;
    record.kind = ClientKind::Legal;
    record.entity.form = EntityForm::Trust;
    const auto holds = [&](const char* path) {
        const auto missing = record.missing();
        return std::ranges::find(missing, path) != missing.end();
    };
    for (const char* path : {"entity.owners.founder", "entity.owners.trustee", "entity.owners.manager",
                             "entity.owners.controller", "entity.owners"})
        EXPECT_TRUE(holds(path)) << path;
    Owner trustee;
    trustee.capacity = Capacity::Trustee;
    trustee.entity.emplace_back();
    record.entity.owners.push_back(trustee);
    EXPECT_FALSE(holds("entity.owners.trustee"));
    EXPECT_TRUE(holds("entity.owners[0].entity.owners")) << "a company is nobody: who is behind it?";
    record.entity.nobody = {{Capacity::Manager, "none by the deed"}, {Capacity::Founder, ""}};
    EXPECT_FALSE(holds("entity.owners.manager"));
    EXPECT_TRUE(holds("entity.owners.founder")) << "nobody, without a reason, is no answer";
    EXPECT_FALSE(record.ownersComplete());
    record.person.isPoliticallyExposed = true;
    EXPECT_TRUE(holds("risk"));
    const auto again = ClientRecord::parse(record.text());
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(*again, record);
}

TEST(ClientRecord, RefusesHostileTexts) {
    ClientRecord record;
    record.kind = ClientKind::Legal;
    Entity* inner = &record.entity;
    for (int depth = 0; depth < 9; ++depth) {
        inner->owners.emplace_back();
        inner->owners.back().entity.emplace_back();
        inner = &inner->owners.back().entity.back();
    }
    EXPECT_FALSE(ClientRecord::parse(record.text())) << "too deep";
    record.entity = {};
    record.entity.owners.resize(201);
    EXPECT_FALSE(ClientRecord::parse(record.text())) << "too many";
    record.entity.owners.clear();
    const std::string good = record.text();
    EXPECT_TRUE(ClientRecord::parse(good));
    for (std::size_t size = 0; size < good.size(); ++size)
        EXPECT_FALSE(ClientRecord::parse(std::string_view(good).substr(0, size)));
}

} // namespace
} // namespace sandyk::custody::test
