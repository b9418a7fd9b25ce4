#include "log_fixture.h"

namespace sandyk::custody {
namespace {

using namespace test;
using StoreTest = LogTest;

TEST_F(StoreTest, BeginsWithItsOwnKey) {
    const auto entries = *readEntries(database(), 0, 10);
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries[0].kind, "log.started");
    EXPECT_EQ(entries[0].facts.at("key"), logKey(database())->verifierKey());
    // Beginning again changes nothing.
    auto transaction = *storage::Transaction::begin(database());
    ASSERT_TRUE(isOk(startLog(transaction, database(), "other", kTimes)));
    ASSERT_TRUE(isOk(transaction.commit()));
    EXPECT_EQ(logHead(database())->size, 1u);
}

TEST_F(StoreTest, TheTreeIsTheOneOfTheEntries) {
    audit::Frontier frontier;
    frontier.append(audit::leafHash(asBytes(readEntryTexts(database(), 0, 1)->front())));
    for (int i = 1; i < 100; ++i) {
        ASSERT_TRUE(isOk(append("step")));
        frontier.append(
            audit::leafHash(asBytes(readEntryTexts(database(), static_cast<std::uint64_t>(i), 1)->front())));
        const LogHead head = *logHead(database());
        EXPECT_EQ(head.size, frontier.size());
        EXPECT_EQ(head.root, frontier.root());
    }
    const LogReport report = *verifyLog(database());
    EXPECT_TRUE(report.ok) << report.problem;
    EXPECT_EQ(report.size, 100u);
    EXPECT_EQ(report.root, frontier.root());
}

TEST_F(StoreTest, TheBusinessWriteAndItsEntryHappenBothOrNeither) {
    const auto setting = [&](const char* value) {
        return writeLogged(database(), {"op:1", "setting.changed", {}, {}}, kTimes, [&]() -> Result<void> {
            SANDYK_CHECK(m_vault->setSetting("x", value));
            if (std::string_view(value) == "bad") return fail(ErrorCode::Usage, "refused");
            return {};
        });
    };
    ASSERT_TRUE(isOk(setting("good")));
    EXPECT_FALSE(setting("bad"));
    EXPECT_EQ(*m_vault->setting("x"), "good");
    EXPECT_EQ(logHead(database())->size, 2u);
    // An entry that is refused takes the write with it.
    const auto refused =
        writeLogged(database(), {"OP 1", "x", {}, {}}, kTimes, [&] { return m_vault->setSetting("x", "lost"); });
    EXPECT_TRUE(failsWith(refused, ErrorCode::AuditEntry));
    EXPECT_EQ(*m_vault->setting("x"), "good");
}

TEST_F(StoreTest, AClockThatGoesBackIsLoggedAndTimeDoesNot) {
    ASSERT_TRUE(isOk(append("step", kNow + 100)));
    const auto back = append("step", kNow - 86'400);
    ASSERT_TRUE(isOk(back));
    EXPECT_TRUE(back->clockWentBack);
    EXPECT_EQ(back->time, kNow + 100);
    const auto entry = readEntries(database(), back->index, 1)->front();
    EXPECT_EQ(entry.facts.at("clock"), std::to_string(kNow - 86'400));
    // The chain knows better than both.
    const auto seen =
        writeLogged(database(), {"op:1", "step", {}, {}}, {kNow, kNow + 500}, [] { return Result<void>(); });
    EXPECT_EQ(seen->time, kNow + 500);
    EXPECT_TRUE(seen->clockWentBack);
    EXPECT_TRUE(verifyLog(database())->ok);
}

TEST_F(StoreTest, CheckpointsAreSignedAndKept) {
    fill(10);
    const auto first = checkpoint("approval");
    EXPECT_TRUE(first.verifyLog(*logKey(database())));
    EXPECT_EQ(first.size, 11u);
    EXPECT_EQ(first.root, logHead(database())->root);
    EXPECT_EQ(checkpoint("day").note(), first.note()) << "the same log, the same checkpoint";
    fill(3);
    checkpoint("day");
    const auto all = *readCheckpoints(database());
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].reason, "approval");
    EXPECT_EQ((*latestCheckpoint(database()))->checkpoint.size, 14u);
    // Each proves the next.
    const auto proof = *audit::consistencyProof(StoredNodes(database()), 11, 14);
    EXPECT_TRUE(audit::verifyConsistency(11, all[0].checkpoint.root, 14, all[1].checkpoint.root, proof));
}

TEST_F(StoreTest, KnownWitnessesCountAndOthersDoNot) {
    fill(4);
    audit::Checkpoint cosigned = checkpoint();
    cosigned.cosign("stranger.example", keyOf(8), kNow);
    const auto import = [&](const audit::Checkpoint& seen) {
        auto transaction = *storage::Transaction::begin(database());
        auto added = importCosignatures(transaction, database(), seen);
        if (added) (void)transaction.commit();
        return added;
    };
    EXPECT_TRUE(failsWith(import(cosigned), ErrorCode::AuditSignature));
    const audit::NoteKey auditor{"auditor.example", audit::NoteKey::Type::Cosigner, keyOf(9).publicKey()};
    {
        auto transaction = *storage::Transaction::begin(database());
        EXPECT_FALSE(addWitness(transaction, database(), logKey(database())->verifierKey(), kTimes)) << "a log's key";
        ASSERT_TRUE(isOk(addWitness(transaction, database(), auditor.verifierKey(), kTimes)));
        ASSERT_TRUE(isOk(transaction.commit()));
    }
    EXPECT_EQ(exposure(database(), {kNow + 3'600, {}})->entries, 5u);
    cosigned.cosign("auditor.example", keyOf(9), kNow + 50);
    EXPECT_EQ(*import(cosigned), 1u);
    const auto kept = *latestCheckpoint(database());
    EXPECT_EQ(kept->checkpoint.signatures.size(), 2u) << "the log and the auditor, not the stranger";
    EXPECT_EQ(*kept->checkpoint.verifyCosignature(auditor), kNow + 50);
    fill(6);
    const Exposure exposed = *exposure(database(), {kNow + 3'650, {}});
    EXPECT_EQ(exposed.witnessedSize, 5u);
    EXPECT_EQ(exposed.entries, 6u);
    EXPECT_EQ(exposed.seconds, 3'600);
    // A witness that was shown something else.
    audit::Checkpoint other = cosigned;
    other.root[0] ^= 1;
    EXPECT_TRUE(failsWith(import(other), ErrorCode::AuditSignature)) << "the log did not sign that";
}

} // namespace
} // namespace sandyk::custody
