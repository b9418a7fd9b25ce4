#include <gtest/gtest.h>

#include "verifier/note.h"

namespace sandyk::verifier {
namespace {

TEST(VerifierNote, PublishedKey) {
    const auto key = readKey("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n");
    ASSERT_TRUE(key);
    EXPECT_EQ(key->name, "PeterNeumann");
    EXPECT_EQ(key->type, 1);
    EXPECT_FALSE(readKey("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"));
    EXPECT_FALSE(readKey(""));
    EXPECT_FALSE(readKey("a+b"));
}

TEST(VerifierNote, Encodings) {
    EXPECT_EQ(*decodeBase64("AQID"), (Bytes{1, 2, 3}));
    EXPECT_EQ(*decodeBase64("AQI="), (Bytes{1, 2}));
    EXPECT_EQ(*decodeBase64("AQ=="), (Bytes{1}));
    EXPECT_EQ(*decodeBase64(""), Bytes());
    for (const char* bad : {"A", "AQ", "AQ=", "AR==", "AQJ=", "====", "A===", "AQ I", "AQID=", "-_-_"})
        EXPECT_FALSE(decodeBase64(bad)) << bad;
    EXPECT_EQ(*decodeNumber("0"), 0u);
    EXPECT_EQ(*decodeNumber("109482"), 109'482u);
    for (const char* bad : {"", "01", "-1", "+1", "1 ", "1e3", "1234567890123456789"})
        EXPECT_FALSE(decodeNumber(bad)) << bad;
    EXPECT_FALSE(decodeHexHash("00"));
    EXPECT_EQ(encodeHex(*decodeHexHash(std::string(62, '0') + "af")), std::string(62, '0') + "af");
    EXPECT_FALSE(decodeHexHash(std::string(62, '0') + "AF"));
}

TEST(VerifierNote, HostileNotesAreRefused) {
    const std::string root = "CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    EXPECT_TRUE(readNote("o\n4\n" + root + "\n\n\u2014 x AAAAAAAA\n"));
    for (const std::string& bad :
         {std::string(), "o\n4\n" + root + "\n\n", std::string("o\n04\n") + root + "\n\n\u2014 x AAAAAAAA\n",
          std::string("o\n4\nAAAA\n\n\u2014 x AAAAAAAA\n"), "o o\n4\n" + root + "\n\n\u2014 x AAAAAAAA\n",
          "o\n4\n" + root + "\n\n\u2014 x AAAA\n", "o\n4\n" + root + "\n\n- x AAAAAAAA\n",
          "o\n4\n" + root + "\n\n\u2014 x AAAAAAAA", "o\t\n4\n" + root + "\n\n\u2014 x AAAAAAAA\n"})
        EXPECT_FALSE(readNote(bad)) << bad;
}

} // namespace
} // namespace sandyk::verifier
