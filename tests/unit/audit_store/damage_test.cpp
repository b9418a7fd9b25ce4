#include "log_fixture.h"

#include "base/encoding.h"
#include "verifier/entry_scan.h"

/// F-17: no edit, deletion, reordering or truncation stays unseen, in the vault or in an export.
namespace sandyk::custody {
namespace {

using namespace test;

class DamageTest : public LogTest {
protected:
    /// 1,000 entries, checkpoints at 401 and 1,000.
    void SetUp() override {
        fill(400);
        checkpoint();
        fill(599);
        ASSERT_TRUE(isOk(exportLog(database(), {file("export"), {}, {}}, kTimes)));
        ASSERT_TRUE(verify(file("export")).ok) << verify(file("export")).problem;
        m_lines = *readEntryTexts(database(), 0, 2'000);
        ASSERT_EQ(m_lines.size(), 1'000u);
    }

    verifier::Outcome verifyWith(const std::vector<std::string>& lines) {
        std::string text;
        for (const std::string& line : lines)
            text += line + "\n";
        writeText(file("export") / "entries.jsonl", text);
        return verify(file("export"));
    }

    void expectFound(const std::vector<std::string>& lines, std::uint64_t firstBad, const char* what) {
        const auto outcome = verifyWith(lines);
        EXPECT_FALSE(outcome.ok) << what;
        EXPECT_EQ(outcome.firstBad, firstBad) << what << ": " << outcome.problem;
    }

    std::vector<std::string> m_lines;
};

TEST_F(DamageTest, EveryByteOfEveryEntryIsProven) {
    const StoredNodes nodes(database());
    const LogHead head = *logHead(database());
    std::size_t mutations = 0;
    for (std::uint64_t index = 0; index < m_lines.size(); ++index) {
        const auto path = *audit::inclusionProof(nodes, index, head.size);
        std::string line = m_lines[index];
        ASSERT_TRUE(verifier::isIncluded(verifier::hashOfLeaf(asBytes(line)), index, head.size, path, head.root));
        for (std::size_t at = 0; at < line.size(); ++at) {
            const char before = line[at];
            line[at] = static_cast<char>(before ^ (1 << ((at + index) % 8)));
            ASSERT_FALSE(verifier::isIncluded(verifier::hashOfLeaf(asBytes(line)), index, head.size, path, head.root))
                << index << " " << at;
            line[at] = before;
            ++mutations;
        }
    }
    EXPECT_GT(mutations, 100'000u);
}

TEST_F(DamageTest, TheCheckerNamesTheEntryThatWasChanged) {
    for (std::uint64_t index = 0; index < m_lines.size(); index += 3) {
        auto lines = m_lines;
        std::string& line = lines[index];
        const std::size_t at = (index * 7'919) % line.size();
        line[at] = static_cast<char>(line[at] ^ 2);
        // Line ends apart: that is two lines.
        if (line[at] == '\n') continue;
        expectFound(lines, index, "changed");
    }
}

TEST_F(DamageTest, DeletedAddedSwappedAndCutEntriesAreNamed) {
    for (const std::uint64_t index :
         {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{400}, std::uint64_t{401}, std::uint64_t{998}}) {
        const auto place = static_cast<std::ptrdiff_t>(index);
        auto lines = m_lines;
        lines.erase(lines.begin() + place);
        expectFound(lines, index, "deleted");
        lines = m_lines;
        lines.insert(lines.begin() + place, m_lines[500]);
        expectFound(lines, index, "added");
        lines = m_lines;
        std::swap(lines[index], lines[index + 1]);
        expectFound(lines, index, "swapped");
        lines = m_lines;
        lines.resize(index);
        expectFound(lines, index, "cut");
    }
    auto lines = m_lines;
    lines.push_back(m_lines.back());
    expectFound(lines, 1'000, "more than the checkpoint says");
    EXPECT_TRUE(verifyWith(m_lines).ok);
    writeText(file("export") / "entries.jsonl", readText(file("export") / "entries.jsonl").substr(0, 5'000));
    EXPECT_FALSE(verify(file("export")).ok);
}

TEST_F(DamageTest, WhoRewritesTheHashesTooIsFoundBetweenCheckpoints) {
    for (const std::uint64_t index : {std::uint64_t{100}, std::uint64_t{401}, std::uint64_t{700}}) {
        auto lines = m_lines;
        const auto at = lines[index].find("request.step");
        lines[index].replace(at, 12, "request.stop");
        std::string hashes;
        for (const std::string& line : lines)
            hashes += toHex(audit::leafHash(asBytes(line))) + "\n";
        writeText(file("export") / "hashes", hashes);
        expectFound(lines, index < 401 ? 0 : 401, "rewritten");
    }
    // The hashes alone: the entries are still proven, and the checker says so.
    std::string hashes = readText(file("export") / "hashes");
    hashes[70] = hashes[70] == 'a' ? 'b' : 'a';
    writeText(file("export") / "hashes", hashes);
    const auto outcome = verifyWith(m_lines);
    EXPECT_FALSE(outcome.ok);
    EXPECT_FALSE(outcome.firstBad);
}

TEST_F(DamageTest, AForgedCheckpointIsRefused) {
    audit::Checkpoint forged = (*latestCheckpoint(database()))->checkpoint;
    forged.signatures.clear();
    forged.sign(keyOf(3));
    writeText(file("export") / "checkpoint", forged.note());
    EXPECT_FALSE(verify(file("export")).ok);
    writeText(file("export") / "log.key",
              audit::NoteKey{forged.origin, audit::NoteKey::Type::Log, keyOf(3).publicKey()}.verifierKey());
    EXPECT_FALSE(verify(file("export")).ok) << "the auditor brought the key himself";
}

TEST_F(DamageTest, AHandInTheDatabaseIsNamed) {
    const auto firstBad = [&] {
        const LogReport report = *verifyLog(database());
        EXPECT_FALSE(report.ok);
        return report.firstBad.value_or(99'999);
    };
    ASSERT_TRUE(verifyLog(database())->ok);
    const auto undone = [&](const std::string& sql, std::uint64_t expected) {
        auto transaction = *storage::Transaction::begin(database());
        tamper(sql);
        EXPECT_EQ(firstBad(), expected) << sql;
    };
    undone("UPDATE audit_entry SET content=replace(content, 'op:', 'op-') WHERE position=17", 17);
    undone("UPDATE audit_entry SET content=substr(content, 1, length(content) - 1) WHERE position=0", 0);
    undone("UPDATE audit_entry SET time=time-1 WHERE position=999", 999);
    undone("UPDATE audit_entry SET nodes=zeroblob(32) WHERE position=512", 512);
    undone("UPDATE audit_entry SET nodes=CAST(nodes || zeroblob(32) AS BLOB) WHERE position=512", 512);
    undone("DELETE FROM audit_entry WHERE position=256", 256);
    undone("DELETE FROM audit_entry WHERE position>=998", 998);
    undone("UPDATE audit_entry SET position=2000 WHERE position=5; UPDATE audit_entry SET position=5 WHERE position=6; "
           "UPDATE audit_entry SET position=6 WHERE position=2000",
           5);
    undone("UPDATE audit_checkpoint SET note=replace(note, '401', '400') WHERE size=401", 0);
    EXPECT_TRUE(verifyLog(database())->ok) << "everything was rolled back";
}

TEST_F(DamageTest, EntriesRewrittenWithTheirTreeStillFailAtTheCheckpoint) {
    // Somebody who knows the password, and computes every hash anew.
    tamper("DELETE FROM audit_entry WHERE position>=900");
    fill(100);
    const LogReport report = *verifyLog(database());
    EXPECT_FALSE(report.ok);
    EXPECT_EQ(report.firstBad, 401u) << "after the last checkpoint that holds";
    // And whoever forgets the checkpoint of 1,000 entries is found by the auditor's copy of it.
    const auto seen = audit::Checkpoint::parse(readText(file("export") / "checkpoint"));
    EXPECT_EQ(compareWith(database(), *seen)->state, AnchorState::Forked);
}

} // namespace
} // namespace sandyk::custody
