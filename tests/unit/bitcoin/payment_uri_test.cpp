#include "bitcoin/payment_uri.h"

#include <gtest/gtest.h>

namespace sandyk::bitcoin {
namespace {

const std::string kBase = "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

Result<PaymentUri> parse(const std::string& text) {
    return PaymentUri::parse(text, Network::Main);
}

// The examples of BIP21 with an address that exists: the checksum of the BIP's own is wrong.
TEST(PaymentUri, publishedExamples) {
    EXPECT_EQ(parse("bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W").error().code, ErrorCode::AddressChecksum);
    EXPECT_EQ(parse(kBase)->address.toString(), "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
    EXPECT_EQ(parse(kBase + "?label=Luke-Jr")->label, "Luke-Jr");
    const auto request = parse(kBase + "?amount=20.3&label=Luke-Jr");
    EXPECT_EQ(request->amount, Amount::sat(2'030'000'000));
    const auto donation = parse(kBase + "?amount=50&label=Luke-Jr&message=Donation%20for%20project%20xyz");
    EXPECT_EQ(donation->amount, Amount::sat(5'000'000'000));
    EXPECT_EQ(donation->message, "Donation for project xyz");
    EXPECT_EQ(parse(kBase + "?req-somethingyoudontunderstand=50&req-somethingelseyoudontget=999").error().code,
              ErrorCode::PaymentUriParse);
    const auto unknown = parse(kBase + "?somethingyoudontunderstand=50&somethingelseyoudontget=999");
    ASSERT_TRUE(unknown);
    EXPECT_FALSE(unknown->amount);
}

TEST(PaymentUri, schemeAndBech32InAnyCase) {
    const auto upper = parse("BITCOIN:BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4?amount=0.5");
    ASSERT_TRUE(upper);
    EXPECT_EQ(upper->address.toString(), "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
    EXPECT_TRUE(parse("bItCoIn:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"));
}

TEST(PaymentUri, amountsAreReadStrictly) {
    for (std::string_view bad : {"", "50,000.00", "0,5", "-1", "1e3", "0.123456789", "1%2e5", "1 "})
        EXPECT_EQ(parse(kBase + "?amount=" + std::string(bad)).error().code, ErrorCode::AmountFormat) << bad;
    EXPECT_EQ(parse(kBase + "?amount=21000000.1").error().code, ErrorCode::AmountRange);
}

TEST(PaymentUri, refusesTheAmbiguousAndTheBroken) {
    for (const std::string& bad :
         {kBase + "?amount=1&amount=2", kBase + "?label=a&l%61bel=b", kBase + "?label=%", kBase + "?label=%2",
          kBase + "?label=%zz", kBase + "?label=%ff", kBase + "?label=%c0%af", kBase + "?label=%ed%a0%80",
          kBase + "?label=%f4%90%80%80", kBase + "?%72eq-x=1", std::string("litecoin:abc"), std::string(),
          kBase + "?label=" + std::string(4'096, 'x')})
        EXPECT_EQ(parse(bad).error().code, ErrorCode::PaymentUriParse) << bad;
    EXPECT_EQ(parse("bitcoin:").error().code, ErrorCode::AddressFormat);
    EXPECT_EQ(parse("bitcoin:tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx").error().code, ErrorCode::AddressNetwork);
}

TEST(PaymentUri, comesBackFromItsText) {
    PaymentUri uri{*Address::parse("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", Network::Main), Amount::sat(123'456),
                   "T\xc3\xb6leg & ?=#+%", "\xd0\xa1\xd0\xbf\xd0\xb0\xd1\x81\xd0\xb8\xd0\xb1\xd0\xbe \xf0\x9f\x98\x80"};
    const auto back = parse(uri.toString());
    ASSERT_TRUE(back) << back.error().detail;
    EXPECT_EQ(back->address, uri.address);
    EXPECT_EQ(back->amount, uri.amount);
    EXPECT_EQ(back->label, uri.label);
    EXPECT_EQ(back->message, uri.message);
    for (char c : uri.toString())
        EXPECT_TRUE(c > ' ' && c < 0x7f);
}

} // namespace
} // namespace sandyk::bitcoin
