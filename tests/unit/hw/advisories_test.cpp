#include "device/advisories.h"

#include <gtest/gtest.h>

#include "base/encoding.h"
#include "support/vectors.h"

namespace sandyk::hw {
namespace {

constexpr std::int64_t kNow = 1'795'700'000;

std::vector<std::string> ids(const std::vector<AdvisoryList::Match>& matches) {
    std::vector<std::string> found;
    for (const auto& [advisory, concern] : matches)
        found.push_back(advisory->id + (concern == Concern::Yes ? "" : "?"));
    return found;
}

using Ids = std::vector<std::string>;

std::string builtInFile() {
    return test::readVectorFile("../../resources/advisories/firmware.json");
}

TEST(Advisories, TheBuiltInListIsSignedAndWhole) {
    const AdvisoryList& list = AdvisoryList::builtIn();
    ASSERT_GE(list.all().size(), 3U);
    EXPECT_GE(list.version(), 1);
    for (const Advisory& advisory : list.all()) {
        for (const char* language : {"tk", "ru", "en"})
            EXPECT_FALSE(advisory.in(language).whatToDo.empty()) << advisory.id;
        EXPECT_NE(advisory.in("tk").title, advisory.in("ru").title);
        EXPECT_EQ(advisory.in("de").title, advisory.in("en").title);
    }
}

TEST(Advisories, TheColdcardGateStandsWhereTheMakerDrewIt) {
    const AdvisoryList& list = AdvisoryList::builtIn();
    for (const char* unsafe : {"4.1.9", "5.0.0", "5.6.0", "1.4.0", "1.5.0Q", "6.5.0X", "3.2.1"})
        EXPECT_EQ(ids(list.ofKey("Coldcard", "Coldcard", unsafe)), Ids{"SDK-2026-01"}) << unsafe;
    for (const char* safe : {"4.2.0", "4.2.5", "5.6.1", "1.5.1Q", "6.6.0X", "7.0.0"})
        EXPECT_EQ(ids(list.ofKey("Coldcard", "Coldcard", safe)), Ids{}) << safe;
    EXPECT_EQ(ids(list.ofKey("COLDCARD", "", "5.1.0")), Ids{"SDK-2026-01"}) << "people write the register";
    EXPECT_EQ(ids(list.ofKey("Coldcard", "Mk4", "")), Ids{"SDK-2026-01?"}) << "not known is not safe";
    EXPECT_EQ(ids(list.ofKey("Ledger", "Nano S Plus", "5.1.0")), Ids{});
}

TEST(Advisories, OfUseConcernNoKeys) {
    const AdvisoryList& list = AdvisoryList::builtIn();
    EXPECT_EQ(ids(list.ofDevice("Trezor", "One", "1.9.0")), Ids{"SDK-2020-01"});
    EXPECT_EQ(ids(list.ofDevice("Trezor", "One", "1.9.1")), Ids{});
    EXPECT_EQ(ids(list.ofDevice("Trezor", "Model T", "2.3.0")), Ids{"SDK-2020-02"});
    EXPECT_EQ(ids(list.ofDevice("Trezor", "Safe 5", "2.3.0")), Ids{});
    EXPECT_EQ(ids(list.ofKey("Trezor", "One", "1.9.0")), Ids{});
}

TEST(Advisories, AFileIsObeyedOnlyWithItsSignatureInTimeAndForward) {
    const std::string file = builtInFile();
    const auto code = [](const Result<AdvisoryList>& read) {
        return read ? std::string() : std::string(errorName(read.error().code));
    };
    EXPECT_TRUE(AdvisoryList::read(asBytes(file), kNow, 1));
    EXPECT_EQ(code(AdvisoryList::read(asBytes(file), kNow, 1'000)), errorName(ErrorCode::SignedDataOlder));
    EXPECT_EQ(code(AdvisoryList::read(asBytes(file), 4'000'000'000, 1)), errorName(ErrorCode::SignedDataExpired));
    std::string changed = file;
    changed.replace(changed.find("5.6.1"), 5, "5.5.1");
    EXPECT_EQ(code(AdvisoryList::read(asBytes(changed), kNow, 1)), errorName(ErrorCode::SignedDataDamaged));
    std::string otherKind = test::readVectorFile("../../resources/law/tm-298.json");
    EXPECT_FALSE(AdvisoryList::read(asBytes(otherKind), kNow, 1));
    EXPECT_EQ(code(AdvisoryList::read(Bytes(70'000), kNow, 1)), errorName(ErrorCode::ParseTooLarge));
}

/// Signed by the development key, so that only its content is wrong.
class AdvisoryContent : public testing::Test {
protected:
    bool isTaken(const std::string& from, const std::string& to) {
        auto data = crypto::SignedData::parse(asBytes(builtInFile())).value();
        std::string text = data.payload.canonical();
        const std::size_t at = text.find(from);
        if (at == std::string::npos) throw std::runtime_error("no " + from);
        text.replace(at, from.size(), to);
        data.payload = JsonValue::parse(text, {}).value();
        const std::string secret = test::readVectorFile("../../resources/law/development-key");
        auto key = crypto::Ed25519Key::fromSeed(SecureBytes::copyOf(fromHex(secret.substr(0, 64)).value()));
        data.signatures.clear();
        data.sign(key.value());
        return AdvisoryList::read(asBytes(data.toFile()), kNow, 1).has_value();
    }
};

TEST_F(AdvisoryContent, IsReadStrictly) {
    EXPECT_TRUE(isTaken("5.6.1", "5.6.2"));
    EXPECT_FALSE(isTaken("\"5.6.1\"", "\"5.6\"")) << "no version";
    EXPECT_FALSE(isTaken("\"5.6.1\"", "\"5.0.0\"")) << "an empty range";
    EXPECT_FALSE(isTaken("\"5.6.1\"", "5"));
    EXPECT_FALSE(isTaken("\"concerns\":\"keys\"", "\"concerns\":\"locks\""));
    EXPECT_FALSE(isTaken("\"concerns\":\"keys\"", "\"concerns\":\"keys\",\"more\":1")) << "an unknown member";
    EXPECT_FALSE(isTaken("\"vendor\":\"Coldcard\"", "\"vendor\":\"\""));
    EXPECT_FALSE(isTaken("\"models\":[]", "\"models\":[1]"));
    EXPECT_FALSE(isTaken("\"ranges\":[{", "\"rangs\":[{"));
    EXPECT_FALSE(isTaken("\"tk\":{", "\"de\":{"));
}

} // namespace
} // namespace sandyk::hw
