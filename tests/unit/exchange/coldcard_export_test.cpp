#include "exchange/coldcard_export.h"

#include <gtest/gtest.h>

using namespace sandyk;
using namespace sandyk::exchange;

namespace {

// The keys of the simulator's published test seed, as its recordings have them (tests/vectors/transcripts).
const std::string kFile = R"({"chain": "XTN", "xfp": "0F056943", "account": 0,
 "xpub": "tpubD6NzVbkrYhZ4XzL5Dhayo67Gorv1YMS7j8pRUvVMd5odC2LBPLAygka9p7748JtSq82FNGPppFEz5xxZUdasBRCqJqXvUHq6xpnsMcYJzeh",
 "bip84": {"name": "p2wpkh", "deriv": "m/84'/1'/0'", "first": "tb1qupyd58ndsh7lut0et0vtrq432jvu9jtdyws9n9",
  "xpub": "tpubDC7jGaaSE66Pn4dgtbAAstde4bCyhSUs4r3P8WhMVvPByvcRrzrwqSvpF9Ghx83Z1LfVugGRrSBko5UEKELCz9HoMv5qKmGq3fqnnbS5E9r"},
 "bip48_2": {"name": "p2wsh", "deriv": "m/48'/1'/0'/2'",
  "xpub": "tpubDF2rnouQaaYrXF4noGTv6rQYmx87cQ4GrUdhpvXkhtChwQPbdGTi8GA88NUaSrwZBwNsTkC9bFkkC8vDyGBVVAQTZ2AS6gs68RQXtXcCvkP"}})";

ErrorCode codeOf(const std::string& what, const std::string& with) {
    std::string text = kFile;
    text.replace(text.find(what), what.size(), with);
    const auto file = parseColdcardExport(asBytes(text));
    return file ? ErrorCode::Internal : file.error().code;
}

} // namespace

TEST(ColdcardExport, GivesTheAccounts) {
    const auto file = parseColdcardExport(asBytes(kFile));
    ASSERT_TRUE(file) << file.error().detail;
    EXPECT_FALSE(file->isMain);
    ASSERT_EQ(file->accounts.size(), 2U);
    EXPECT_EQ(file->accounts[0].type, bitcoin::OutputType::Wpkh);
    EXPECT_EQ(file->accounts[0].origin.toString(), "[0f056943/84h/1h/0h]");
    EXPECT_EQ(file->accounts[1].type, bitcoin::OutputType::WshMulti);
}

TEST(ColdcardExport, RefusesWhatDoesNotFit) {
    EXPECT_EQ(codeOf("0F056943", "0F056944"), ErrorCode::WalletKeyMismatch);
    EXPECT_EQ(codeOf("m/84'/1'/0'", "m/84'/1'/1'"), ErrorCode::WalletKeyMismatch);
    EXPECT_EQ(codeOf("tb1qupyd58ndsh7lut0et0vtrq432jvu9jtdyws9n9", "tb1qyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zjuhu9x"),
              ErrorCode::WalletKeyMismatch);
    EXPECT_EQ(codeOf("XTN", "BTC"), ErrorCode::SignNetwork);
    EXPECT_EQ(codeOf("XTN", "LTC"), ErrorCode::DescriptorParse);
    EXPECT_EQ(codeOf("tpubDC7", "tpubDC8"), ErrorCode::DescriptorParse);
    EXPECT_EQ(codeOf("\"chain\"", "\"chain"), ErrorCode::DescriptorParse);
    EXPECT_FALSE(parseColdcardExport(asBytes("[]")));
    EXPECT_FALSE(parseColdcardExport({}));
    EXPECT_EQ(parseColdcardExport(Bytes(200'000, ' ')).error().code, ErrorCode::ParseTooLarge);
}
