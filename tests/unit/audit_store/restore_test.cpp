#include "log_fixture.h"

/// F-17, F-19: yesterday's file is recognised at the next start.
namespace sandyk::custody {
namespace {

using namespace test;
namespace fs = std::filesystem;

class RestoreTest : public LogTest {
protected:
    /// Twenty entries, a copy of the file, ten more.
    void SetUp() override {
        fill(19);
        ASSERT_TRUE(isOk(writeAnchor(database(), anchor())));
        whileClosed([&](const fs::path& vault) { fs::copy_file(vault, file("yesterday")); });
        EXPECT_EQ(check().state, AnchorState::Kept);
        fill(10);
        ASSERT_TRUE(isOk(writeAnchor(database(), anchor())));
        EXPECT_EQ(check().state, AnchorState::Kept);
    }
    AnchorReport check() { return *checkAnchor(database(), anchor(), kTimes); }
    void restore() {
        whileClosed([&](const fs::path& vault) {
            fs::copy_file(file("yesterday"), vault, fs::copy_options::overwrite_existing);
        });
    }
};

TEST_F(RestoreTest, AnOlderFileStopsWorkUntilTwoOfficersSigned) {
    restore();
    const AnchorReport report = check();
    EXPECT_EQ(report.state, AnchorState::Restored);
    EXPECT_TRUE(failsWith(demandSound(report), ErrorCode::AuditRestored));
    const auto gap = *openGap(database());
    ASSERT_TRUE(gap);
    EXPECT_EQ(gap->keptSize, 20u);
    EXPECT_EQ(gap->seen.size, 30u);
    EXPECT_EQ(check().state, AnchorState::Restored);
    EXPECT_EQ((*openGap(database()))->id, gap->id) << "noted once";
    EXPECT_TRUE(failsWith(append("work"), ErrorCode::FirmGap));
    EXPECT_FALSE(m_vault->setting("x")->has_value());
    const auto work =
        writeLogged(database(), {"op:1", "work", {}, {}}, kTimes, [&] { return m_vault->setSetting("x", "done"); });
    EXPECT_FALSE(work);
    EXPECT_FALSE(m_vault->setting("x")->has_value()) << "the work that would have been logged did not happen";

    {
        auto transaction = *storage::Transaction::begin(database());
        const auto closed =
            closeGap(transaction, database(), *gap, {"op:1", "", {{"officers", "op:1,op:2"}}, {}}, kTimes);
        ASSERT_TRUE(isOk(closed));
        ASSERT_TRUE(isOk(transaction.commit()));
    }
    ASSERT_TRUE(isOk(writeAnchor(database(), anchor())));
    EXPECT_EQ(check().state, AnchorState::Kept);
    EXPECT_TRUE(isOk(append("work")));
    const auto entry = readEntries(database(), 20, 1)->front();
    EXPECT_EQ(entry.kind, "gap.closed");
    EXPECT_EQ(entry.facts.at("kept_size"), "20");
    EXPECT_EQ(entry.facts.at("seen_size"), "30");
    EXPECT_TRUE(verifyLog(database())->ok);
}

TEST_F(RestoreTest, TheStatementNamesBothLogs) {
    restore();
    check();
    const Gap gap = **openGap(database());
    Gap other = gap;
    other.keptSize = 19;
    EXPECT_NE(gapStatement(gap), gapStatement(other));
    other = gap;
    other.seen.size = 31;
    EXPECT_NE(gapStatement(gap), gapStatement(other));
}

TEST_F(RestoreTest, AnAuditorsCheckpointFindsItWithoutTheAnchor) {
    const auto seen = checkpoint();
    restore();
    fs::remove(anchor());
    EXPECT_EQ(check().state, AnchorState::Missing) << "and a new anchor is made";
    EXPECT_EQ(check().state, AnchorState::Kept);
    EXPECT_EQ(noteComparison(database(), seen, kTimes)->state, AnchorState::Restored);
    EXPECT_TRUE(*openGap(database()));
}

TEST_F(RestoreTest, AHistoryThatWasWrittenAgainIsForked) {
    restore();
    fs::rename(anchor(), file("aside"));
    ASSERT_TRUE(isOk(append("another.history")));
    fill(15);
    fs::rename(file("aside"), anchor());
    const AnchorReport report = check();
    EXPECT_EQ(report.state, AnchorState::Forked);
    EXPECT_TRUE(failsWith(demandSound(report), ErrorCode::AuditForked));
}

TEST_F(RestoreTest, ADamagedOrForeignAnchorIsForked) {
    const std::string note = readText(anchor());
    for (const std::string& bad :
         {std::string("x"), note.substr(0, note.size() / 2), std::string(70'000, 'x').substr(0, 60'000)}) {
        writeText(anchor(), bad);
        EXPECT_EQ(check().state, AnchorState::Forked);
    }
    audit::Checkpoint foreign = *audit::Checkpoint::parse(note);
    foreign.signatures.clear();
    foreign.sign(keyOf(4));
    writeText(anchor(), foreign.note());
    EXPECT_EQ(check().state, AnchorState::Forked);
}

TEST_F(RestoreTest, AnAnchorThatLagsBehindIsNoAlarm) {
    const std::string note = readText(anchor());
    fill(3);
    // The machine stopped after the commit and before the anchor was written.
    writeText(anchor(), note);
    EXPECT_EQ(check().state, AnchorState::Kept);
}

} // namespace
} // namespace sandyk::custody
