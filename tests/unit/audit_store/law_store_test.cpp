#include "custody/law_store.h"

#include "base/encoding.h"
#include "log_fixture.h"

namespace sandyk::custody {
namespace {

using namespace test;

/// The key whose secret half the repository carries.
crypto::Ed25519Key developmentKey() {
    std::string text = readText(SANDYK_DEVELOPMENT_KEY);
    text.pop_back();
    return *crypto::Ed25519Key::fromSeed(SecureBytes::copyOf(*fromHex(text)));
}

Bytes profileFile(std::int64_t version, const std::function<void(crypto::SignedData&)>& change = {}) {
    crypto::SignedData data = *crypto::SignedData::parse(law::Profile::embedded());
    data.version = version;
    if (change) change(data);
    data.signatures.clear();
    data.sign(developmentKey());
    return toBytes(asBytes(data.toFile()));
}

class LawStoreTest : public LogTest {
protected:
    Result<ProfileChange> accept(ByteView file, std::int64_t now = kNow) {
        auto transaction = *storage::Transaction::begin(database());
        auto change = acceptProfile(transaction, database(), file, now);
        if (change) (void)transaction.commit();
        return change;
    }
    void set(const law::FirmSettings& settings) {
        auto transaction = *storage::Transaction::begin(database());
        ASSERT_TRUE(isOk(putSettings(transaction, database(), settings, *profileInForce(database(), kNow))));
        ASSERT_TRUE(isOk(transaction.commit()));
    }
};

TEST_F(LawStoreTest, ANewerProfileTakesOverAndNeverAnOlder) {
    EXPECT_EQ(profileInForce(database(), kNow)->version(), 1);
    const Bytes third = profileFile(3, [](crypto::SignedData& data) {
        for (JsonValue& each : *data.payload.object()->at("parameters").array()) {
            if (*each.object()->at("id").text() == "screening_list_days") (*each.object())["value"] = std::int64_t{3};
        }
    });
    const auto reviewed = reviewProfile(database(), third, kNow);
    ASSERT_TRUE(isOk(reviewed));
    EXPECT_EQ(profileInForce(database(), kNow)->version(), 1) << "reviewing keeps nothing";
    ASSERT_TRUE(isOk(accept(third)));
    EXPECT_EQ(profileInForce(database(), kNow)->version(), 3);
    EXPECT_EQ(engineInForce(database(), kNow)->figure("screening_list_days"), 3);
    EXPECT_TRUE(std::ranges::any_of(reviewed->differences,
                                    [](auto& line) { return line == "parameter screening_list_days: value 7 -> 3"; }));
    EXPECT_TRUE(failsWith(accept(profileFile(2)), ErrorCode::SignedDataOlder));
    EXPECT_TRUE(failsWith(accept(profileFile(3)), ErrorCode::SignedDataOlder));
    EXPECT_TRUE(failsWith(accept(law::Profile::embedded()), ErrorCode::SignedDataOlder));
    EXPECT_TRUE(failsWith(accept(profileFile(4), 1'893'456'000), ErrorCode::SignedDataExpired));
    Bytes damaged = profileFile(4);
    damaged[damaged.size() / 2] ^= 1;
    EXPECT_FALSE(accept(damaged));
    crypto::SignedData unsignedData = *crypto::SignedData::parse(profileFile(4));
    unsignedData.signatures.clear();
    EXPECT_TRUE(failsWith(accept(asBytes(unsignedData.toFile())), ErrorCode::SignedDataUnsigned));
    EXPECT_EQ(profileInForce(database(), kNow)->version(), 3);
}

TEST_F(LawStoreTest, AKeptProfileThatWasTouchedIsNotPassedOver) {
    ASSERT_TRUE(isOk(accept(profileFile(3))));
    ASSERT_TRUE(isOk(database().execute("UPDATE law_profile SET file=replace(file, 'Art. 1', 'Art. 2')")));
    EXPECT_TRUE(failsWith(profileInForce(database(), kNow), ErrorCode::SignedDataDamaged));
    EXPECT_TRUE(failsWith(engineInForce(database(), kNow), ErrorCode::SignedDataDamaged));
}

TEST_F(LawStoreTest, SettingsOfTheFirmHoldAndBindTheNextProfile) {
    set({{{"client_refresh_high_months", 2}}, {{"TM-VA-KYC-02", law::Effect::Block}}});
    EXPECT_EQ(engineInForce(database(), kNow)->figure("client_refresh_high_months"), 2);
    auto transaction = *storage::Transaction::begin(database());
    EXPECT_TRUE(failsWith(putSettings(transaction, database(), {{{"client_refresh_high_months", 9}}, {}},
                                      *profileInForce(database(), kNow)),
                          ErrorCode::LawSetting));
    { auto done = std::move(transaction); }
    // A profile under which a setting of the firm would be too lax asks for the setting first.
    const Bytes stricter = profileFile(2, [](crypto::SignedData& data) {
        for (JsonValue& each : *data.payload.object()->at("parameters").array()) {
            if (*each.object()->at("id").text() == "client_refresh_high_months")
                (*each.object())["firm"] = JsonValue::Object{{"least", std::int64_t{1}}, {"most", std::int64_t{1}}};
        }
    });
    EXPECT_TRUE(failsWith(accept(stricter), ErrorCode::LawSetting));
}

TEST_F(LawStoreTest, NoticesAreAcceptedByTheirWords) {
    const law::Profile profile = *profileInForce(database(), kNow);
    EXPECT_FALSE(*isNoticeAccepted(database(), profile, "risk"));
    {
        auto transaction = *storage::Transaction::begin(database());
        EXPECT_FALSE(acceptNotice(transaction, database(), profile, "none", law::Language::Turkmen, kNow));
        ASSERT_TRUE(isOk(acceptNotice(transaction, database(), profile, "risk", law::Language::Turkmen, kNow)));
        ASSERT_TRUE(isOk(transaction.commit()));
    }
    EXPECT_TRUE(*isNoticeAccepted(database(), profile, "risk"));
    ASSERT_TRUE(isOk(accept(profileFile(2, [](crypto::SignedData& data) {
        JsonValue& notice = data.payload.object()->at("notices").array()->front();
        for (const char* language : {"tk", "ru", "en"})
            (*notice.object()->at("body").object())[language] = std::string("New words ") + language;
    }))));
    EXPECT_FALSE(*isNoticeAccepted(database(), *profileInForce(database(), kNow), "risk"))
        << "new words, new acceptance";
}

} // namespace
} // namespace sandyk::custody
