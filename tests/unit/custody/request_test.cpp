#include <random>

#include "custody/whitelist.h"
#include "firm_fixture.h"
#include "signing/message_signer.h"

namespace sandyk::custody::test {
namespace {

using sandyk::test::PsbtBuilder;

TEST_F(FirmTest, ARequestGoesFromPreparationToTheChain) {
    found();
    const auto request = prepare(300'000);
    ASSERT_TRUE(isOk(request));
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmQuorum));
    approve(request->id, {"ata"});
    EXPECT_TRUE(failsWith(approveRequest(desk("ata"), request->id, true, ""), ErrorCode::FirmSamePerson));
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmQuorum));
    approve(request->id, {"bibi"});
    EXPECT_TRUE(failsWith(requestToSign(desk("ata"), request->id), ErrorCode::FirmNotAllowed));
    const auto ready = requestToSign(desk("kerim"), request->id);
    ASSERT_TRUE(isOk(ready));
    EXPECT_EQ(ready->state, RequestState::Approved);
    ASSERT_TRUE(isOk(recordSigned(desk("kerim"), request->id, signedPsbt(*ready, oneHot))));
    EXPECT_TRUE(isOk(recordSent(desk("inna"), request->id, "broadcast")));
    EXPECT_TRUE(isOk(recordReconciled(desk(), request->id, 812)));
    const auto steps = timeline(database(), request->id);
    ASSERT_TRUE(isOk(steps));
    std::string acts;
    for (const RequestStep& step : *steps)
        acts += step.actor + ":" + step.act + " ";
    EXPECT_EQ(acts, "inna:prepared ata:approved bibi:approved kerim:signed inna:broadcast program:reconciled ");
    EXPECT_TRUE(verifyLog(database())->ok);
}

TEST_F(FirmTest, NobodyApprovesTheirOwn) {
    // Every person who may initiate and approve, under one account or two.
    addAccount("both", "both", {Role::Initiator, Role::Approver});
    addAccount("hand", "twin", {Role::Initiator});
    addAccount("glove", "twin", {Role::Approver});
    found();
    for (const auto& [initiator, approver] : {std::pair("both", "both"), std::pair("hand", "glove")}) {
        const auto request = prepareRequest(desk(initiator), withdrawal(100'000, foreignAddress(), 7));
        ASSERT_TRUE(isOk(request));
        EXPECT_TRUE(failsWith(approveRequest(desk(approver), request->id, true, ""), ErrorCode::FirmSamePerson));
        EXPECT_TRUE(isOk(approveRequest(desk("ata"), request->id, true, "")));
    }
}

// F-05: a row with a true signature of somebody who may not vote counts for nothing.
TEST_F(FirmTest, AnApprovalWrittenIntoTheDatabaseByItsInitiatorDoesNotCount) {
    addAccount("both", "both", {Role::Initiator, Role::Approver});
    found();
    Policy policy = ordinaryPolicy();
    policy.groups[0].members = {"ata", "bibi", "both", "cary"};
    ASSERT_TRUE(isOk(adopt(ChangeKind::Policy, "", policyText(policy))));
    const auto request = prepareRequest(desk("both"), withdrawal(100'000, foreignAddress()));
    ASSERT_TRUE(isOk(request));
    approve(request->id, {"ata"});
    const ApprovalBody body{request->hash, request->body.policy, request->body.policyVersion, {}, "both", true, "",
                            clock};
    const Approval forged = signApproval(body, people.at("both").key);
    auto insert = *database().prepare("INSERT INTO request_approval VALUES (?, 'both', ?, ?, ?)");
    const Bytes content = forged.body.canonical();
    insert.bind(request->id).bind(ByteView(content)).bind(ByteView(forged.signature));
    ASSERT_TRUE(isOk(insert.bind(clock).run()));
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmQuorum));
    approve(request->id, {"bibi"});
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request->id)));
}

TEST_F(FirmTest, ARefusalNeedsAReasonAndEndsIt) {
    found();
    const auto request = prepare(300'000);
    ASSERT_TRUE(isOk(request));
    EXPECT_TRUE(failsWith(approveRequest(desk("ata"), request->id, false, ""), ErrorCode::FirmReason));
    EXPECT_EQ(approveRequest(desk("ata"), request->id, false, "unknown reason")->state, RequestState::Refused);
    EXPECT_TRUE(failsWith(approveRequest(desk("bibi"), request->id, true, ""), ErrorCode::FirmState));
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmState));
}

TEST_F(FirmTest, ApprovalsEnd) {
    found();
    const auto request = prepare(300'000);
    ASSERT_TRUE(isOk(request));
    approve(request->id, {"ata", "bibi"});
    clock += 7'199;
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request->id)));
    clock += 1;
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmQuorum));
    // The same people look at it again.
    approve(request->id, {"ata", "bibi"});
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request->id)));
    clock -= kDay;
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request->id))) << "time never runs back";
}

// F-08 and A-24.
TEST_F(FirmTest, ANewDestinationWaitsWhateverTheClockSays) {
    found();
    const std::string fresh = foreignAddress(9);
    list(one, fresh);
    const auto request = prepareRequest(desk("inna"), withdrawal(100'000, fresh));
    ASSERT_TRUE(isOk(request));
    approve(request->id, {"ata", "bibi"});
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmCoolDown));
    clock += 3'600;
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmCoolDown));
    clock -= 2 * kDay;
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmTime));
    clock += 367 * kDay;
    (void)requestToSign(desk("kerim"), request->id);
    EXPECT_TRUE(judgeTime(clock, {clock - 60, clock - 366 * kDay}, {}).doubt != TimeDoubt::None);
    const auto late = assess(desk("kerim"), *readRequest(database(), request->id));
    ASSERT_TRUE(isOk(late));
    EXPECT_TRUE(late->notBefore.has_value()) << "a leap ahead releases nothing";
}

TEST_F(FirmTest, TheCoolDownEnds) {
    found();
    const std::string fresh = foreignAddress(9);
    list(one, fresh);
    clock += kDay / 2;
    ASSERT_TRUE(isOk(firmTime(desk())));
    clock += kDay / 2;
    const auto request = prepareRequest(desk("inna"), withdrawal(100'000, fresh));
    ASSERT_TRUE(isOk(request));
    approve(request->id, {"ata", "bibi"});
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request->id)));
    // The list of one client is no list of another, and nothing else is listed at all.
    EXPECT_TRUE(
        failsWith(prepareRequest(desk("inna"), withdrawal(100'000, foreignAddress(33))), ErrorCode::FirmPolicy));
    // Taken off the list: at once, by one administrator.
    const auto listing = *readChange(database(), request->body.listing);
    Listing removed = *Listing::parse(listing.change.body);
    removed.isRemoved = true;
    EXPECT_EQ(propose(desk("cemen"), ChangeKind::Listing, listing.change.subject, removed.text())->state,
              ChangeState::Adopted);
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmDestination));
}

// F-03: n small requests cannot pass the cap, nor do refused ones count.
TEST_F(FirmTest, SplittingDoesNotPassTheCap) {
    found();
    std::int64_t sum = 0;
    std::uint32_t coin = 0;
    for (; coin < 20; ++coin) {
        const auto request = prepare(190'000, coin);
        if (!request) {
            EXPECT_TRUE(failsWith(request, ErrorCode::FirmPolicy));
            EXPECT_EQ(request.error().param("rules"), "day-cap");
            break;
        }
        sum += 190'000;
    }
    EXPECT_EQ(sum, 1'900'000);
    EXPECT_TRUE(isOk(prepare(100'000, 21)));
    EXPECT_TRUE(failsWith(prepare(100'000, 22), ErrorCode::FirmPolicy));
    ASSERT_TRUE(isOk(approveRequest(desk("ata"), 1, false, "no")));
    EXPECT_TRUE(isOk(prepare(190'000, 23)));
    clock += 2 * kDay;
    EXPECT_TRUE(failsWith(prepare(1'000'000, 24), ErrorCode::FirmPolicy)) << "a leap of the clock empties no window";
    chainTime = clock - 3'600;
    EXPECT_TRUE(isOk(prepare(1'000'000, 24)));
}

// F-16: over random sets of coins of several owners.
TEST_F(FirmTest, CoinsOfTwoOwnersNeverMix) {
    found();
    std::mt19937 random(5);
    const sandyk::test::TestWallet* wallets[] = {&oneHot, &oneCold, &twoHot, &own};
    int mixed = 0, pure = 0;
    for (int i = 0; i < 150; ++i) {
        PsbtBuilder builder;
        std::set<std::size_t> used;
        const std::size_t coins = 1 + random() % 4;
        const bool single = random() % 2 == 0;
        const std::size_t base = random() % 4;
        for (std::size_t k = 0; k < coins; ++k) {
            const std::size_t which = single ? base : random() % 4;
            used.insert(which);
            builder.spend(*wallets[which], 0, static_cast<std::uint32_t>(i * 4 + static_cast<int>(k)) % 900, 500'000);
        }
        NewRequest request = withdrawal(100'000, foreignAddress());
        const auto to = *bitcoin::Address::parse(foreignAddress(), Network::Regtest);
        request.amount = static_cast<std::int64_t>(coins) * 500'000 - 10'000;
        request.psbt = builder.pay(to.scriptPubKey(), request.amount).build();
        const auto done = prepareRequest(desk("inna"), request);
        if (used.size() > 1) {
            ++mixed;
            ASSERT_TRUE(failsWith(done, ErrorCode::FirmMixedOwners));
        } else {
            ++pure;
            ASSERT_FALSE(failsWith(done, ErrorCode::FirmMixedOwners));
        }
    }
    EXPECT_GT(mixed, 25);
    EXPECT_GT(pure, 25);
}

// F-09: what is asked for, what is built and what comes back are one.
TEST_F(FirmTest, TheDestinationNeverChanges) {
    found();
    NewRequest other = withdrawal(100'000, foreignAddress());
    other.address = foreignAddress(5);
    EXPECT_TRUE(failsWith(prepareRequest(desk("inna"), other), ErrorCode::FirmDestination));
    other.address = foreignAddress();
    other.amount += 1;
    EXPECT_TRUE(failsWith(prepareRequest(desk("inna"), other), ErrorCode::FirmDestination));
    const auto request = prepare(300'000);
    ASSERT_TRUE(isOk(request));
    approve(request->id, {"ata", "bibi"});
    const auto elsewhere = withdrawal(300'001, foreignAddress()).psbt;
    EXPECT_TRUE(failsWith(recordSigned(desk("kerim"), request->id, sandyk::test::signedBy(oneHot, 0, elsewhere).psbt),
                          ErrorCode::PsbtMismatch));
}

TEST_F(FirmTest, TheColdShareKeepsItsFloor) {
    FirmRules strict = rules();
    strict.coldFloorBp = 9'000;
    found();
    // Cold 100,000,000 of 110,000,000: 90.90 %.
    ASSERT_TRUE(isOk(adopt(ChangeKind::Settings, "", strict.text())));
    const auto toHot = [&](std::int64_t amount) {
        const auto script = oneHot.script(0, 5);
        NewRequest request = withdrawal(100'000, foreignAddress());
        request.kind = RequestKind::TierMove;
        request.address = bitcoin::Address::fromScript(script, Network::Regtest)->toString();
        request.amount = amount;
        request.psbt = PsbtBuilder().spend(oneCold, 0, 1, amount + 1'000).payOwn(oneHot, 0, 5, amount).build();
        return request;
    };
    EXPECT_TRUE(isOk(prepareRequest(desk("inna"), toHot(900'000))));
    EXPECT_TRUE(failsWith(prepareRequest(desk("inna"), toHot(1'100'000)), ErrorCode::FirmColdShare));
}

TEST_F(FirmTest, AKeyholderStopsEverything) {
    found();
    const auto request = prepare(300'000);
    ASSERT_TRUE(isOk(request));
    approve(request->id, {"ata", "bibi"});
    const std::string stop = R"({"format":"sandyk-stop-1","on":true,"reason":"key seen"})";
    const std::string go = R"({"format":"sandyk-stop-1","on":false,"reason":"false alarm"})";
    EXPECT_TRUE(failsWith(propose(desk("inna"), ChangeKind::RejectAll, "", stop), ErrorCode::FirmNotAllowed));
    EXPECT_EQ(propose(desk("kerim"), ChangeKind::RejectAll, "", stop)->state, ChangeState::Adopted);
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmRejectAll));
    EXPECT_TRUE(failsWith(prepare(100'000, 1), ErrorCode::FirmRejectAll));
    EXPECT_EQ(propose(desk("kerim"), ChangeKind::RejectAll, "", go)->state, ChangeState::Open);
    ASSERT_TRUE(isOk(adopt(ChangeKind::RejectAll, "", go)));
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request->id)));
}

// F-07: a request in flight keeps the stricter of the old and the new policy.
TEST_F(FirmTest, RequestsInFlightKeepTheStricterPolicy) {
    found();
    const auto request = prepare(300'000);
    ASSERT_TRUE(isOk(request));
    approve(request->id, {"ata"});
    Policy looser = ordinaryPolicy();
    looser.rules[1].quorum.votes = 1;
    ASSERT_TRUE(isOk(adopt(ChangeKind::Policy, "", policyText(looser))));
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmQuorum));
    approve(request->id, {"bibi"});
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request->id)));
    Policy stricter = ordinaryPolicy();
    stricter.rules[1].quorum.votes = 3;
    ASSERT_TRUE(isOk(adopt(ChangeKind::Policy, "", policyText(stricter))));
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmQuorum));
    approve(request->id, {"cary"});
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request->id)));
    ASSERT_TRUE(isOk(adopt(ChangeKind::Policy, "", policyText(Policy{}))));
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmPolicy));
}

// F-05: whoever edits the database by hand gets no signature.
TEST_F(FirmTest, AHandEditedDatabaseIsUnsignable) {
    found();
    const auto request = prepare(300'000);
    ASSERT_TRUE(isOk(request));
    approve(request->id, {"ata", "bibi"});
    ASSERT_TRUE(isOk(requestToSign(desk("kerim"), request->id)));
    sql("PRAGMA foreign_keys=OFF");
    const char* edits[] = {
        "UPDATE request SET amount=1",
        "UPDATE request SET client='C-000002'",
        "UPDATE request SET content=CAST(substr(content, 1, 60) || x'01' || substr(content, 62) AS BLOB)",
        "UPDATE request SET signature=zeroblob(64)",
        "UPDATE request SET psbt=(SELECT signature FROM request)",
        "UPDATE request_approval SET signature=zeroblob(64)",
        "UPDATE request_approval SET operator='cary' WHERE operator='ata'",
        "UPDATE request_approval SET content=(SELECT content FROM request_approval LIMIT 1)",
        "DELETE FROM request_approval WHERE operator='ata'",
        "DELETE FROM firm_vote WHERE operator='batyr'",
        "UPDATE firm_vote SET signature=zeroblob(64)",
        "UPDATE firm_vote SET time=time-1000000",
        "UPDATE firm_change SET content=CAST(replace(CAST(content AS TEXT), 'votes\":2', 'votes\":1') AS BLOB) WHERE "
        "kind=2",
        "UPDATE firm_change SET state=1 WHERE kind=1",
        "UPDATE firm_change SET state=1 WHERE kind=7",
        "UPDATE firm_change SET state=1 WHERE kind=8",
        "DELETE FROM firm_change WHERE kind=2",
        "UPDATE client SET identified_at=identified_at+86400",
        "UPDATE client SET risk=1",
        "UPDATE client SET revision=2",
        "UPDATE client_record SET content=replace(content, 'Aman', 'Emin')",
        "UPDATE client_record SET entered_by='orazov'",
        "UPDATE client_record SET judged_by='ogul'",
        "UPDATE client_record SET judged_signature=zeroblob(64)",
    };
    for (const char* edit : edits) {
        SCOPED_TRACE(edit);
        sql("SAVEPOINT edit");
        ASSERT_TRUE(isOk(database().execute(edit)));
        ASSERT_GT(database().changes(), 0);
        EXPECT_FALSE(requestToSign(desk("kerim"), request->id));
        sql("ROLLBACK TO edit");
        sql("RELEASE edit");
    }
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request->id)));
}

// F-26: a bad, a replayed and another address's proof.
TEST_F(FirmTest, AProofOfControlFitsOneAddressOnce) {
    found();
    const auto stranger = sandyk::test::testWallet(bitcoin::OutputType::Wpkh, Network::Regtest, 9);
    const auto address = *bitcoin::Address::fromScript(stranger.script(0, 0), Network::Regtest);
    const auto other = *bitcoin::Address::fromScript(stranger.script(0, 1), Network::Regtest);
    const auto challenge = newChallenge(desk("inna"), one, address, std::string(32, '7'));
    ASSERT_TRUE(isOk(challenge));
    const auto signedBy = [&](const bitcoin::Address& by, const std::string& text) {
        return *signing::signMessage({stranger.own}, stranger.masters[0], by, text, bitcoin::MessageFormat::Simple);
    };
    const Listing good{one,  "regtest", address.toString(), "withdrawal", *challenge, signedBy(address, *challenge),
                       false};
    const std::string id = "00000000000000aa";
    const auto refuses = [&](auto change) {
        Listing bad = good;
        change(bad);
        return failsWith(proposeListing(desk("inna"), id, bad), ErrorCode::FirmProof);
    };
    EXPECT_TRUE(refuses([&](Listing& l) { l.signature = signedBy(other, *challenge); }));
    EXPECT_TRUE(refuses([&](Listing& l) { l.signature = signedBy(address, *challenge + " "); }));
    EXPECT_TRUE(refuses([&](Listing& l) { l.client = two; }));
    EXPECT_TRUE(refuses([&](Listing& l) {
        l.address = other.toString();
        l.signature = signedBy(other, *challenge);
    }));
    EXPECT_TRUE(refuses([&](Listing& l) {
        l.challenge = "my own words";
        l.signature = signedBy(address, l.challenge);
    }));
    const auto proposed = proposeListing(desk("inna"), id, good);
    ASSERT_TRUE(isOk(proposed));
    EXPECT_TRUE(failsWith(proposeListing(desk("inna"), "00000000000000ab", good), ErrorCode::FirmProof)) << "used once";
    ASSERT_TRUE(isOk(vote(desk("anna"), proposed->hash, true, "")));
    EXPECT_EQ(vote(desk("batyr"), proposed->hash, true, "")->state, ChangeState::Adopted);
    const auto all = listings(desk("inna"), one);
    ASSERT_TRUE(isOk(all));
    EXPECT_EQ(all->size(), 2u);
    const auto request = prepareRequest(desk("inna"), withdrawal(100'000, address.toString()));
    ASSERT_TRUE(isOk(request));
    EXPECT_EQ(request->body.destination, DestinationClass::Listed);
    EXPECT_TRUE(failsWith(prepareRequest(desk("inna"), withdrawal(100'000, other.toString())), ErrorCode::FirmPolicy));
}

TEST(Request, BytesComeBackAndNothingElseDoes) {
    RequestBody body;
    body.client = "C-000001";
    body.address = "bc1q";
    body.amount = 5;
    body.initiator = "inna";
    const Bytes bytes = body.canonical();
    ASSERT_EQ(*RequestBody::parse(bytes), body);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(RequestBody::parse(ByteView(bytes).first(size)));
    std::set<Hash256> hashes;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        Bytes changed = bytes;
        changed[i] ^= 1;
        const auto parsed = RequestBody::parse(changed);
        if (parsed) {
            EXPECT_EQ(parsed->canonical(), changed) << "one request, one form";
            EXPECT_TRUE(hashes.insert(parsed->hash()).second);
        }
    }
    EXPECT_FALSE(hashes.contains(body.hash()));
    const auto key = crypto::Ed25519Key::generate();
    const Approval approval = signApproval({body.hash(), {}, 1, {}, "ata", true, "", 7}, key);
    EXPECT_TRUE(approval.verify(key.publicKey()));
    EXPECT_FALSE(verifyRequest(body, approval.signature, key.publicKey())) << "an approval is no request";
    const Bytes form = approval.body.canonical();
    for (std::size_t i = 0; i < form.size(); ++i) {
        Bytes changed = form;
        changed[i] ^= 1;
        const auto parsed = ApprovalBody::parse(changed);
        if (!parsed) continue;
        EXPECT_FALSE((Approval{*parsed, approval.signature}).verify(key.publicKey()));
    }
}

} // namespace
} // namespace sandyk::custody::test
