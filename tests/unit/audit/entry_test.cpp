#include <gtest/gtest.h>

#include "audit/entry.h"

namespace sandyk::audit {
namespace {

Entry sample() {
    Entry entry{7, 1'796'083'200, "op:3", "request.approved", {{"request", "12"}, {"amount_sat", "5000"}}, {}};
    entry.commitments["client"] = Hash256{1, 2, 3};
    return entry;
}

ErrorCode codeOf(std::string_view text) {
    const auto entry = Entry::parse(asBytes(text));
    return entry ? ErrorCode::Internal : entry.error().code;
}

TEST(AuditEntry, HasOneText) {
    const std::string text = sample().canonical();
    const std::string hash = "010203" + std::string(58, '0');
    EXPECT_EQ(text, R"({"actor":"op:3","commitments":{"client":")" + hash +
                        R"("},"facts":{"amount_sat":"5000","request":"12"},"index":7,"kind":"request.approved",)" +
                        R"("time":1796083200,"v":1})");
    const auto again = Entry::parse(asBytes(text));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->canonical(), text);
    EXPECT_EQ(again->commitments, sample().commitments);
}

TEST(AuditEntry, EveryOtherWritingIsRefused) {
    const std::string text = sample().canonical();
    const auto with = [&](std::string_view from, std::string_view to) {
        std::string changed = text;
        changed.replace(changed.find(from), from.size(), to);
        return changed;
    };
    const std::string bad[] = {" " + text,
                               text + "\n",
                               with(",", ", "),
                               with("\"op:3\"", "\"OP\""),
                               with("\"op:3\"", "\"\""),
                               with("\"op:3\"", "\"op 3\""),
                               with("\"op:3\"", "\"\\u006fp:3\""),
                               with("\"v\":1", "\"v\":2"),
                               with("7,", "07,"),
                               with("7,", "-7,"),
                               with("7,", "7.0,"),
                               with("7,", "9007199254740992,"),
                               with("\"5000\"", "5000"),
                               with("\"amount_sat\":\"5000\",", "\"z\":\"5000\","),
                               with("\"request\":\"12\"", "\"amount_sat\":\"12\""),
                               with("0102", "0A02"),
                               with("0102", "01"),
                               with("\"kind\"", "\"Kind\""),
                               with(",\"v\":1", ""),
                               with("\"v\":1", "\"v\":1,\"w\":1"),
                               with("\"12\"", "\"\xff\""),
                               with("\"12\"", "null"),
                               with("\"facts\":{", "\"facts\":[{"),
                               "",
                               "{}",
                               "null"};
    for (const std::string& each : bad)
        EXPECT_EQ(codeOf(each), ErrorCode::AuditEntry) << each;
    EXPECT_EQ(codeOf(text), ErrorCode::Internal);
    EXPECT_EQ(codeOf(std::string(Entry::kMostBytes + 1, ' ')), ErrorCode::AuditEntry);
}

TEST(AuditEntry, BoundsWhatIsLogged) {
    Entry entry = sample();
    EXPECT_TRUE(entry.check());
    entry.facts["note"] = std::string(Entry::kMostValue, 'x');
    EXPECT_TRUE(entry.check());
    entry.facts["note"] += 'x';
    EXPECT_FALSE(entry.check());
    entry = sample();
    for (int i = 0; i < 64; ++i)
        entry.facts["f" + std::to_string(i)] = "x";
    EXPECT_FALSE(entry.check());
    entry = sample();
    for (int i = 0; i < 3; ++i)
        entry.facts["big" + std::to_string(i)] = std::string(Entry::kMostValue, '\x01');
    EXPECT_FALSE(entry.check());
    entry = sample();
    entry.facts["note"] = std::string("a\x01\"\\\n\tž", 8);
    ASSERT_TRUE(entry.check());
    EXPECT_EQ(Entry::parse(asBytes(entry.canonical()))->facts, entry.facts);
    // The largest that passes can be read back.
    entry = sample();
    entry.facts.clear();
    entry.facts["a"] = std::string(Entry::kMostValue, '\x01');
    ASSERT_TRUE(entry.check());
    EXPECT_TRUE(Entry::parse(asBytes(entry.canonical())));
}

TEST(AuditEntry, CommitmentsHideAndBind) {
    const Commitment a = newCommitment("name", asBytes("Aman")), b = newCommitment("name", asBytes("Aman"));
    EXPECT_NE(a.hash, b.hash) << "a fresh salt each";
    EXPECT_EQ(commit("name", asBytes("Aman"), a.salt), a.hash);
    EXPECT_NE(commit("name", asBytes("Amam"), a.salt), a.hash);
    EXPECT_NE(commit("nam", asBytes("eAman"), a.salt), a.hash);
}

TEST(AuditEntry, TimeNeverGoesBack) {
    EXPECT_EQ(logTime(100, 90, {}).time, 100);
    EXPECT_FALSE(logTime(100, 90, {}).clockWentBack);
    EXPECT_FALSE(logTime(100, 100, 100).clockWentBack);
    EXPECT_EQ(logTime(80, 90, {}).time, 90);
    EXPECT_TRUE(logTime(80, 90, {}).clockWentBack);
    EXPECT_EQ(logTime(100, 90, 130).time, 130);
    EXPECT_TRUE(logTime(100, 90, 130).clockWentBack);
    EXPECT_EQ(logTime(4'000'000'000, 2'147'483'647, {}).time, 4'000'000'000);
}

} // namespace
} // namespace sandyk::audit
