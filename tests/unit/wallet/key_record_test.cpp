#include "wallet/key_record.h"

#include <gtest/gtest.h>

namespace sandyk::wallet {
namespace {

KeyRecord record(std::string_view fingerprint, const std::string& holder, const std::string& place,
                 const std::string& vendor = "", const std::string& serial = "") {
    KeyRecord made;
    made.fingerprint = keys::Fingerprint::parse(fingerprint).value();
    made.holder = holder;
    made.place = place;
    made.vendor = vendor;
    made.serial = serial;
    return made;
}

std::string fieldOf(const Result<KeyRecord>& checked) {
    return checked ? "" : std::string(checked.error().param("field"));
}

TEST(KeyRecord, ChecksEveryField) {
    EXPECT_TRUE(checkedKeyRecord({}));
    for (const char* day :
         {"2026-02-29", "26-11-26", "2026-1-01", "2026/11/26", "1999-01-01", "2026-11-2x", "+026-11-26"}) {
        KeyRecord wrong;
        wrong.madeOn = day;
        EXPECT_EQ(fieldOf(checkedKeyRecord(wrong)), "made_on") << day;
    }
    KeyRecord ends;
    ends.madeOn = "2028-02-29";
    ends.expiresOn = "2028-02-28";
    EXPECT_EQ(fieldOf(checkedKeyRecord(ends)), "expires_on");
    EXPECT_EQ(fieldOf(checkedKeyRecord(record("00000001", std::string(101, 'x'), ""))), "holder");
    EXPECT_EQ(fieldOf(checkedKeyRecord(record("00000001", "", "a\nb"))), "place");
    EXPECT_EQ(fieldOf(checkedKeyRecord(record("00000001", "", "", "\xff"))), "vendor");
    EXPECT_EQ(fieldOf(checkedKeyRecord(record("00000001", "", "", "", "12\u202e34"))), "serial");
    EXPECT_EQ(checkedKeyRecord(record("00000001", " Jeren\t", ""))->holder, "Jeren");
}

TEST(KeyRecord, ExpiresAfterItsLastDay) {
    KeyRecord kept;
    EXPECT_FALSE(isExpired(kept, "2026-11-26"));
    kept.expiresOn = "2026-11-26";
    EXPECT_FALSE(isExpired(kept, "2026-11-26"));
    EXPECT_TRUE(isExpired(kept, "2026-11-27"));
}

TEST(KeyRecord, MakingsHaveNames) {
    for (const KeyMaking making :
         {KeyMaking::Unknown, KeyMaking::Device, KeyMaking::Dice, KeyMaking::Software, KeyMaking::Imported})
        EXPECT_EQ(parseKeyMaking(keyMakingName(making)).value(), making);
    EXPECT_FALSE(parseKeyMaking("Dice"));
}

TEST(KeyRecord, FindsPersonPlaceAndDeviceThatTwoKeysShare) {
    using What = SharedKeyRisk::What;
    const auto a = record("00000001", "Aman", "Bank", "Ledger", "77");
    const auto b = record("00000002", "aman", "Home", "Trezor", "77");
    const auto c = record("00000003", "Jeren", "HOME", "ledger", "77");
    const auto d = record("00000004", "", "", "Ledger", "");
    EXPECT_EQ(sharedKeyRisks({a, b, c, d, d}), (std::vector<SharedKeyRisk>{
                                                   {What::Holder, a.fingerprint, b.fingerprint},
                                                   {What::Device, a.fingerprint, c.fingerprint},
                                                   {What::Place, b.fingerprint, c.fingerprint},
                                               }));
    EXPECT_TRUE(sharedKeyRisks({a}).empty());
}

TEST(KeyRecord, NamesTheVendorThatAloneReachesAQuorum) {
    EXPECT_EQ(vendorOfQuorum({"Ledger", "Ledger", "Trezor"}, 2), "Ledger");
    EXPECT_EQ(vendorOfQuorum({"Ledger", "ledger", ""}, 2), "ledger");
    EXPECT_EQ(vendorOfQuorum({"Ledger", "Trezor", "BitBox"}, 2), "");
    EXPECT_EQ(vendorOfQuorum({"", "", ""}, 2), "") << "software and what is not known name no vendor";
    EXPECT_EQ(vendorOfQuorum({"Ledger", "Ledger", "Trezor"}, 3), "");
}

} // namespace
} // namespace sandyk::wallet
