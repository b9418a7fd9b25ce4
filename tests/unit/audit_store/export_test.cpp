#include "log_fixture.h"

/// F-18: what the auditor takes away, read by his own program.
namespace sandyk::custody {
namespace {

using namespace test;
namespace fs = std::filesystem;
using ExportTest = LogTest;

TEST_F(ExportTest, EachTakesUpWhereTheLastOneEnded) {
    audit::Checkpoint last;
    for (int round = 0; round < 12; ++round) {
        fill(static_cast<std::uint64_t>(round));
        const fs::path folder = file("export" + std::to_string(round));
        ExportRequest request{folder, {}, {}};
        if (round > 0) request.since = last;
        const auto made = exportLog(database(), request, kTimes);
        ASSERT_TRUE(isOk(made));
        EXPECT_EQ(made->first, round > 0 ? last.size : 0);
        const auto outcome = verify(folder, round > 0 ? &last : nullptr);
        EXPECT_TRUE(outcome.ok) << round << ": " << outcome.problem;
        EXPECT_EQ(outcome.size, logHead(database())->size);
        EXPECT_EQ(outcome.root, logHead(database())->root);
        last = made->checkpoint;
    }
}

TEST_F(ExportTest, ALaterPartNeedsTheLastCheckpoint) {
    fill(6);
    const auto last = checkpoint();
    fill(5);
    ASSERT_TRUE(isOk(exportLog(database(), {file("part"), last, {}}, kTimes)));
    EXPECT_TRUE(verify(file("part"), &last).ok);
    EXPECT_FALSE(verify(file("part")).ok) << "what came before is not proven";
    // A frontier that somebody made up.
    writeText(file("part") / "frontier", "7\n" + audit::hashLines({{}, {}, {}}));
    EXPECT_FALSE(verify(file("part"), &last).ok);
    writeText(file("part") / "frontier", "7\n");
    EXPECT_FALSE(verify(file("part"), &last).ok);
}

TEST_F(ExportTest, AWrongConsistencyProofIsFound) {
    fill(6);
    const auto last = checkpoint();
    fill(5);
    ASSERT_TRUE(isOk(exportLog(database(), {file("part"), last, {}}, kTimes)));
    const std::string proof = readText(file("part") / "consistency");
    std::string bad = proof;
    bad[4] = bad[4] == 'A' ? 'B' : 'A';
    for (const std::string& each : {bad, proof.substr(0, 50), std::string("7\n"), "6" + proof.substr(1)}) {
        writeText(file("part") / "consistency", each);
        EXPECT_FALSE(verify(file("part"), &last).ok) << each;
    }
    writeText(file("part") / "consistency", proof);
    EXPECT_TRUE(verify(file("part"), &last).ok);
}

TEST_F(ExportTest, AnAuditorWhoSawMoreIsNotServed) {
    fill(6);
    const auto seen = checkpoint();
    tamper("DELETE FROM audit_entry WHERE position>=4");
    EXPECT_TRUE(failsWith(exportLog(database(), {file("part"), seen, {}}, kTimes), ErrorCode::AuditRestored));
    fill(20);
    EXPECT_TRUE(failsWith(exportLog(database(), {file("part"), seen, {}}, kTimes), ErrorCode::AuditForked));
    EXPECT_FALSE(fs::exists(file("part")));
}

TEST_F(ExportTest, ProofsOfSingleEntriesHold) {
    fill(30);
    ASSERT_TRUE(isOk(exportLog(database(), {file("export"), {}, {0, 17, 30}}, kTimes)));
    const auto key = *verifier::readKey(logKey(database())->verifierKey());
    for (const char* name : {"0", "17", "30"}) {
        const std::string proof = readText(file("export") / "proofs" / (std::string(name) + ".tlog-proof"));
        const std::string entry = readText(file("export") / "proofs" / (std::string(name) + ".entry"));
        EXPECT_EQ(verifier::verifyProof(proof, asBytes(entry), key), "");
        EXPECT_NE(verifier::verifyProof(proof, asBytes(entry + " "), key), "");
        EXPECT_TRUE(isOk(audit::ProofFile::parse(proof)->verify(asBytes(entry), *logKey(database()))));
    }
    EXPECT_FALSE(exportLog(database(), {file("other"), {}, {31}}, kTimes));
    EXPECT_FALSE(fs::exists(file("other"))) << "whole or not at all";
    EXPECT_FALSE(fs::exists(file("other.part")));
    EXPECT_TRUE(failsWith(exportLog(database(), {file("export"), {}, {}}, kTimes), ErrorCode::FileExists));
    EXPECT_TRUE(isOk(proveEntry(database(), 5, kTimes)
                         ->verify(asBytes(readEntryTexts(database(), 5, 1)->front()), *logKey(database()))));
}

TEST_F(ExportTest, WitnessesThatMustHaveSigned) {
    fill(3);
    const audit::NoteKey auditor{"auditor.example", audit::NoteKey::Type::Cosigner, keyOf(9).publicKey()};
    {
        auto transaction = *storage::Transaction::begin(database());
        ASSERT_TRUE(isOk(addWitness(transaction, database(), auditor.verifierKey(), kTimes)));
        auto cosigned = *makeCheckpoint(transaction, database(), "day", kTimes);
        cosigned.cosign(auditor.name, keyOf(9), kNow + 5);
        ASSERT_TRUE(isOk(importCosignatures(transaction, database(), cosigned)));
        ASSERT_TRUE(isOk(transaction.commit()));
    }
    ASSERT_TRUE(isOk(exportLog(database(), {file("export"), {}, {}}, kTimes)));
    verifier::Expectation expected;
    expected.witnesses.push_back(*verifier::readKey(auditor.verifierKey()));
    auto outcome = verifier::verifyExport(file("export"), expected);
    EXPECT_TRUE(outcome.ok) << outcome.problem;
    EXPECT_FALSE(outcome.isKeyTrusted) << "the key came with the export";
    ASSERT_EQ(outcome.witnessed.size(), 1u);
    EXPECT_EQ(outcome.witnessed[0].time, static_cast<std::uint64_t>(kNow + 5));
    expected.witnesses[0].key[0] ^= 1;
    EXPECT_FALSE(verifier::verifyExport(file("export"), expected).ok);
}

} // namespace
} // namespace sandyk::custody
