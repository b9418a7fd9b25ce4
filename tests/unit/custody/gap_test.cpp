#include "custody/gap.h"

#include "base/encoding.h"
#include "custody/bundle.h"
#include "custody/firm_law.h"
#include "custody/law_store.h"
#include "firm_fixture.h"

namespace sandyk::custody::test {
namespace {

/// Restore drill: yesterday's file is put back under the firm's feet.
class GapTest : public FirmTest {
protected:
    /// Opens a copy of the vault as it is now, to be used as if it had been put back.
    storage::Vault copyOf(const std::string& name) {
        std::filesystem::copy_file(folder / "firm.sandyk", folder / name);
        auto copied = storage::Vault::open(folder / name, SecureString("correct horse battery"));
        EXPECT_TRUE(isOk(copied));
        return std::move(*copied);
    }
    Desk deskOf(const storage::Vault& other, const std::string& name) const {
        return {other.database(), firm, clock, chainTime, name.empty() ? nullptr : &people.at(name), &law, {}};
    }
};

TEST_F(GapTest, WorkStopsUntilTwoOfficersHaveSigned) {
    found();
    const auto request = prepare(300'000);
    ASSERT_TRUE(isOk(request));
    ASSERT_TRUE(isOk(writeAnchor(database(), folder / "anchor")));
    const storage::Vault old = copyOf("old.sandyk");
    const std::uint64_t kept = logHead(old.database())->size;
    // The day goes on: approved, signed by the offline signer, sent.
    storage::CreateOptions options;
    options.profile = storage::Profile::Signer;
    options.cost = crypto::kArgon2Least;
    const storage::Vault signer =
        std::move(*storage::Vault::create(folder / "signer.sandyk", SecureString("another password"), options));
    ASSERT_TRUE(isOk(bindSigner(signer.database(), *packageFor(desk("kerim"), std::nullopt, 0),
                                loadFirm(database(), firm)->genesis, clock)));
    approve(request->id, {"ata", "bibi"});
    const auto package = packageFor(desk("kerim"), request->id, signerStatus(signer.database())->logSize);
    ASSERT_TRUE(isOk(package));
    ASSERT_TRUE(isOk(takePackage(signer.database(), *package, clock)));
    ASSERT_TRUE(isOk(noteSigned(signer.database(), request->body, request->psbt, clock)));
    ASSERT_TRUE(isOk(writeAnchor(database(), folder / "anchor")));
    const std::uint64_t seen = logHead(database())->size;

    // Yesterday's file is back, on a computer that remembers nothing: the signer does.
    const auto records = SignerRecords::parse(signerRecords(signer.database())->text());
    ASSERT_TRUE(isOk(records));
    EXPECT_FALSE(gapReport(deskOf(old, "anna"), std::nullopt)->has_value());
    const auto report = gapReport(deskOf(old, "anna"), *records);
    ASSERT_TRUE(isOk(report));
    ASSERT_TRUE(report->has_value());
    EXPECT_EQ((*report)->first, kept);
    EXPECT_LE((*report)->last, seen - 1);
    ASSERT_EQ((*report)->signer.size(), 1u);
    EXPECT_EQ((*report)->signer[0].txid, request->body.txid.toString());
    // With the anchor the first look is enough.
    EXPECT_EQ(checkAnchor(old.database(), folder / "anchor", {clock, {}})->state, AnchorState::Restored);
    EXPECT_TRUE(failsWith(approveRequest(deskOf(old, "ata"), request->id, true, ""), ErrorCode::FirmGap));
    EXPECT_TRUE(
        failsWith(prepareRequest(deskOf(old, "inna"), withdrawal(100'000, foreignAddress(), 9)), ErrorCode::FirmGap));
    EXPECT_TRUE(failsWith(signGap(deskOf(old, "ata"), "looked", *records), ErrorCode::FirmNotAllowed));
    EXPECT_TRUE(failsWith(signGap(deskOf(old, "anna"), "", *records), ErrorCode::FirmReason));
    const auto first = signGap(deskOf(old, "anna"), "the disk failed; one transfer went out", *records);
    ASSERT_TRUE(isOk(first));
    EXPECT_FALSE(*first);
    EXPECT_TRUE(failsWith(signGap(deskOf(old, "anna"), "again", *records), ErrorCode::FirmSamePerson));
    EXPECT_TRUE(failsWith(approveRequest(deskOf(old, "ata"), request->id, true, ""), ErrorCode::FirmGap));
    ASSERT_TRUE(isOk(old.database().execute("UPDATE gap_signature SET note='another'")));
    EXPECT_TRUE(failsWith(signGap(deskOf(old, "ogul"), "seen", *records), ErrorCode::FirmTampered));
    ASSERT_TRUE(isOk(old.database().execute("UPDATE gap_signature SET note='the disk failed; one transfer went out'")));
    const auto second = signGap(deskOf(old, "ogul"), "compared with the signer", *records);
    ASSERT_TRUE(isOk(second));
    EXPECT_TRUE(*second);
    EXPECT_TRUE(isOk(approveRequest(deskOf(old, "ata"), request->id, true, "")));
    EXPECT_TRUE(verifyLog(old.database())->ok);
    const auto entries = readEntries(old.database(), kept, 1);
    ASSERT_EQ(entries->front().kind, "gap.closed");
    EXPECT_EQ(entries->front().facts.at("officers"), "anna,ogul");
    EXPECT_EQ(entries->front().facts.at("signer_records"), "1");
}

TEST_F(GapTest, TransactionsThatTheLogDoesNotKnowAreListed) {
    found();
    ASSERT_TRUE(isOk(writeAnchor(database(), folder / "anchor")));
    const storage::Vault old = copyOf("old.sandyk");
    ASSERT_TRUE(isOk(prepare(300'000)));
    ASSERT_TRUE(isOk(writeAnchor(database(), folder / "anchor")));
    ASSERT_EQ(checkAnchor(old.database(), folder / "anchor", {clock, {}})->state, AnchorState::Restored);
    ASSERT_TRUE(isOk(
        old.database().execute("INSERT INTO chain_tx VALUES (1, zeroblob(32), 3, 200, 1, " + std::to_string(clock) +
                               ", 0, 0, zeroblob(60));"
                               "INSERT INTO chain_tx VALUES (2, cast(zeroblob(31) || x'01' AS blob), 3, 100, 1, " +
                               std::to_string(clock - 10 * kDay) +
                               ", 0, 0, zeroblob(60));"
                               "INSERT INTO chain_wallet_tx SELECT wallet_id, 1, 1 FROM firm_wallet LIMIT 1;"
                               "INSERT INTO chain_wallet_tx SELECT wallet_id, 2, 1 FROM firm_wallet LIMIT 1")));
    const auto report = gapReport(deskOf(old, "anna"), std::nullopt);
    ASSERT_TRUE(isOk(report));
    ASSERT_TRUE(report->has_value());
    ASSERT_EQ((*report)->chain.size(), 1u) << "what came after the log ends, and nothing from before";
    EXPECT_EQ((*report)->chain[0].height, 200);
}

std::string profileWith(std::int64_t version, std::int64_t days) {
    auto data = *crypto::SignedData::parse(law::Profile::embedded());
    data.version = version;
    std::string text = data.payload.canonical();
    const std::size_t at = text.find("\"unit\":\"days\",\"value\":7}", text.find("\"id\":\"screening_list_days\""));
    EXPECT_NE(at, std::string::npos);
    text.replace(at, 24, "\"unit\":\"days\",\"value\":" + std::to_string(days) + "}");
    data.payload = *JsonValue::parse(text, {16u << 20, 1'000'000, 24});
    data.signatures.clear();
    const auto seed = *fromHex("63d5d3a34c2a41262443e87c5b2ea56c572b1b9122f05462f207611f0df0cf76");
    SecureBytes secret(seed.size());
    std::ranges::copy(seed, secret.data());
    data.sign(*crypto::Ed25519Key::fromSeed(secret));
    return data.toFile();
}

using FirmLawTest = FirmTest;

// F-07: a newer profile counts when the quorum has adopted it, and for nobody before.
TEST_F(FirmLawTest, ANewerProfileTakesEffectThroughTheQuorum) {
    found();
    const auto days = [&] { return firmLaw(database(), firm, clock)->figure("screening_list_days"); };
    const std::int64_t carried = firmLaw(database(), firm, clock)->profile().version();
    const std::string file = profileWith(carried + 1, 3);
    const auto change =
        propose(desk("anna"), ChangeKind::LawProfile, std::string(kProfileSubject), profileChangeBody(asBytes(file)));
    ASSERT_TRUE(isOk(change));
    EXPECT_EQ(change->state, ChangeState::Open);
    EXPECT_EQ(days(), 7);
    const auto diff = changeDiff(database(), change->change);
    ASSERT_TRUE(isOk(diff));
    EXPECT_NE(std::ranges::find(*diff, "parameter screening_list_days: value 7 -> 3"), diff->end());
    EXPECT_TRUE(failsWith(vote(desk("inna"), change->hash, true, ""), ErrorCode::FirmNotAllowed));
    ASSERT_TRUE(isOk(vote(desk("batyr"), change->hash, true, "")));
    EXPECT_EQ(days(), 3);
    const auto again = [&](const std::string& content) {
        return propose(desk("anna"), ChangeKind::LawProfile, std::string(kProfileSubject),
                       profileChangeBody(asBytes(content)));
    };
    EXPECT_TRUE(failsWith(again(file), ErrorCode::SignedDataOlder));
    std::string changed = profileWith(carried + 2, 5);
    changed[changed.find("TM-VA-AML-03")] = 'X';
    EXPECT_FALSE(again(changed));
    // Written beside the quorum: a row of the table is no adopted change.
    const std::string bypass = profileWith(carried + 5, 1);
    auto insert = *database().prepare("INSERT INTO law_profile VALUES (?, ?, 0)");
    ASSERT_TRUE(isOk(insert.bind(carried + 5).bind(bypass).run()));
    EXPECT_EQ(days(), 3);
    sql("UPDATE firm_vote SET signature=zeroblob(64) WHERE change_id=(SELECT max(id) FROM firm_change WHERE kind=6)");
    EXPECT_TRUE(failsWith(firmLaw(database(), firm, clock), ErrorCode::FirmTampered));
}

} // namespace
} // namespace sandyk::custody::test
