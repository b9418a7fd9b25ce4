#include <gtest/gtest.h>

#include "base/encoding.h"
#include "ledger/commands.h"

using namespace sandyk;
using namespace sandyk::hw::ledger;

namespace {

Bytes hex(std::string_view text) {
    return fromHex(text).value();
}

template <class T>
void expectProtocolError(const Result<T>& result) {
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::DeviceProtocol);
}

} // namespace

TEST(Apdu, IsTheShortForm) {
    const Apdu apdu{0xe1, 0x05, 0x00, 0x01, {0xaa, 0xbb}};
    EXPECT_EQ(toHex(apdu.serialize()), "e105000102aabb");
    EXPECT_EQ(ApduAnswer::parse(hex("0102e000"))->status, kStatusInterrupted);
    EXPECT_EQ(ApduAnswer::parse(hex("0102e000"))->data, hex("0102"));
    expectProtocolError(ApduAnswer::parse(hex("90")));
}

TEST(Apdu, StatusWordsHaveClearCodes) {
    const std::pair<std::uint16_t, ErrorCode> known[] = {
        {0x6985, ErrorCode::DeviceRefused},      {0x5515, ErrorCode::DeviceLocked},
        {0x6982, ErrorCode::DeviceLocked},       {0x6d00, ErrorCode::DeviceWrongApp},
        {0x6e00, ErrorCode::DeviceWrongApp},     {0x6511, ErrorCode::DeviceWrongApp},
        {0x6a80, ErrorCode::DeviceRejectedData}, {0x6a82, ErrorCode::DeviceUnsupported},
        {0xb008, ErrorCode::DeviceRegistration}, {0xb007, ErrorCode::DeviceProtocol},
        {0x6faa, ErrorCode::DeviceTimeout},      {0x1234, ErrorCode::DeviceProtocol},
    };
    for (const auto& [status, code] : known)
        EXPECT_EQ(statusError(status).code, code) << status;
    EXPECT_EQ(statusError(0x6985).param("status"), "6985");
}

TEST(Commands, OpenAndLeaveApps) {
    EXPECT_EQ(toHex(openAppCommand("Bitcoin").apdu.serialize()), "e0d8000007426974636f696e");
    EXPECT_EQ(toHex(quitAppCommand().apdu.serialize()), "b0a7000000");
    EXPECT_EQ(openAppCommand("Bitcoin").question->kind, signing::UserInteraction::Kind::OpenApp);
}

TEST(Commands, RefuseWhatTheDeviceCannotTake) {
    const keys::DerivationPath nine{1, 2, 3, 4, 5, 6, 7, 8, 9};
    EXPECT_EQ(xpubCommand(nine, false).error().code, ErrorCode::DeviceUnsupported);
    EXPECT_EQ(signMessageCommand(nine, "x").error().code, ErrorCode::DeviceUnsupported);
    WalletPolicy policy;
    policy.name = std::string(220, 'x');
    EXPECT_EQ(registerCommand(policy).error().code, ErrorCode::DeviceUnsupported);
}

TEST(Answers, OfAnotherFormAreRefused) {
    for (const char* text : {"", "02", "01", "0105", "010141", "01014102", "0101410232", "0101ff0131"})
        expectProtocolError(parseAppInfo(hex(text)));
    EXPECT_EQ(parseAppInfo(hex("010141013100"))->version, "1");
    for (const char* text : {"", "010203", "0102030405"})
        expectProtocolError(parseFingerprint(hex(text)));
    expectProtocolError(parseRegistration(Bytes(63, 1)));
    expectProtocolError(parseRegistration(Bytes(65, 1)));
    expectProtocolError(parseAddress({}));
    expectProtocolError(parseAddress(Bytes(91, 'a')));
    expectProtocolError(parseAddress(hex("6263310a")));
    expectProtocolError(parseMessageSignature(Bytes(64, 1)));
    expectProtocolError(parseXpub(hex("00"), {}, Network::Main));
}

TEST(Answers, SignaturesAreReadWhole) {
    const std::string key(66, '2');
    const auto taproot = parseSignature(hex("0320" + std::string(64, 'a') + "0102"));
    ASSERT_TRUE(taproot);
    EXPECT_EQ(taproot->input, 3U);
    EXPECT_EQ(taproot->key, Bytes(32, 0xaa));
    EXPECT_FALSE(taproot->leafHash);
    const auto leaf = parseSignature(hex("0040" + std::string(64, 'a') + std::string(64, 'b') + "01"));
    ASSERT_TRUE(leaf && leaf->leafHash);
    EXPECT_EQ(toHex(*leaf->leafHash), std::string(64, 'b'));
    EXPECT_EQ(parseSignature(hex("fd0001" + std::string("21") + key + "01"))->input, 256U);
    for (const std::string& text :
         {std::string(), std::string("00"), "0021" + key.substr(2), "0021" + key, "001f" + key.substr(4) + "01",
          "0041" + key + key.substr(2) + "01", "ff00000000010000" + ("0021" + key) + "01", "fdfc0021" + key + "01"})
        expectProtocolError(parseSignature(hex(text)));
}
