#include "exchange/import_files.h"

#include <gtest/gtest.h>

namespace sandyk::exchange {
namespace {

constexpr std::string_view kAddress = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
constexpr std::string_view kOther = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

template <class T>
std::vector<std::pair<std::size_t, ErrorCode>> problemsOf(const LineReport<T>& report) {
    std::vector<std::pair<std::size_t, ErrorCode>> problems;
    for (const LineProblem& problem : report.problems)
        problems.emplace_back(problem.line, problem.error.code);
    return problems;
}

using Problems = std::vector<std::pair<std::size_t, ErrorCode>>;

TEST(RecipientFile, readsBothUnits) {
    const std::string sat = "Address;Amount_sat;Label;pays_fee\n" + std::string(kAddress) + ";1500;Öý;yes\n" +
                            std::string(kOther) + ";2;;\n";
    const auto report = readRecipients(asBytes(sat), Network::Main).value();
    ASSERT_TRUE(report.isClean());
    ASSERT_EQ(report.items.size(), 2u);
    EXPECT_EQ(report.items[0].amount->toSat(), 1'500);
    EXPECT_EQ(report.items[0].label, "Öý");
    EXPECT_TRUE(report.items[0].paysFee);
    EXPECT_FALSE(report.items[1].paysFee);
    const std::string btc = "amount_btc\taddress\n0,015\t" + std::string(kAddress) + "\n";
    EXPECT_EQ(readRecipients(asBytes(btc), Network::Main)->items.at(0).amount->toSat(), 1'500'000);
}

TEST(RecipientFile, saysWhatIsWrongInEachLine) {
    const std::string text = "address,amount_sat\n" + std::string(kAddress) + ",100\nnonsense,100\n" +
                             std::string(kAddress) + ",1.5\n\n" + std::string(kAddress) + ",0\n" +
                             std::string(kAddress) + ",1,2\ntb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx,x\n";
    const auto report = readRecipients(asBytes(text), Network::Main).value();
    EXPECT_EQ(report.items.size(), 1u);
    EXPECT_EQ(problemsOf(report), (Problems{{3, ErrorCode::AddressFormat},
                                            {4, ErrorCode::AmountFormat},
                                            {6, ErrorCode::PaymentIncomplete},
                                            {7, ErrorCode::CsvParse},
                                            {8, ErrorCode::AddressNetwork},
                                            {8, ErrorCode::AmountFormat}}));
    const auto all = cleanItems(report);
    ASSERT_FALSE(all);
    EXPECT_EQ(all.error().code, ErrorCode::ImportLines);
    EXPECT_NE(all.error().param("problems").find("line 4: amount_sat: amount.format"), std::string::npos);
}

TEST(RecipientFile, nobodyGuessesAUnit) {
    for (const char* header : {"address,amount", "address", "address,amount_btc,amount_sat", "amount_sat",
                               "address,address,amount_sat", ""}) {
        const auto report = readRecipients(asBytes(header), Network::Main);
        ASSERT_FALSE(report) << header;
        EXPECT_EQ(report.error().code, ErrorCode::CsvParse);
    }
}

TEST(PriceFile, readsDaysAndDecimals) {
    const std::string_view text = "date,currency,price,source\n2026-11-26,TMT,\"350000,25\",Central bank\n"
                                  "26.11.2026,USD,100000.5,exchange\n2026-11-31,TMT,1,x\n2026-11-01,tmt,1,x\n"
                                  "2026-11-01,TMT,-1,x\n2026-11-01,TMT,1,\n";
    const auto report = readPrices(asBytes(text)).value();
    ASSERT_EQ(report.items.size(), 2u);
    EXPECT_EQ(report.items[0], (wallet::Price{"2026-11-26", "TMT", {3'500'002'500}, "Central bank"}));
    EXPECT_EQ(problemsOf(report), (Problems{{4, ErrorCode::PriceFormat},
                                            {5, ErrorCode::PriceFormat},
                                            {6, ErrorCode::PriceFormat},
                                            {7, ErrorCode::PriceFormat}}));
}

TEST(ContactFile, comesBackAsItWas) {
    wallet::Contact contact;
    contact.address = *bitcoin::Address::parse(kAddress, Network::Main);
    contact.name = "=Aman";
    contact.owner = "\"Hojalyk\", kärhana";
    contact.note = "line\nline";
    contact.kind = wallet::ContactKind::Business;
    const std::string text = writeContacts({contact});
    EXPECT_NE(text.find(",'=Aman,"), std::string::npos) << text;
    const auto report = readContacts(asBytes(text), Network::Main).value();
    ASSERT_TRUE(report.isClean());
    EXPECT_EQ(report.items[0].address, contact.address);
    EXPECT_EQ(report.items[0].name, contact.name);
    EXPECT_EQ(report.items[0].owner, contact.owner);
    EXPECT_EQ(report.items[0].note, contact.note);
    EXPECT_EQ(report.items[0].kind, contact.kind);
}

TEST(ContactFile, hostileLines) {
    const std::string text = "address,name,kind,owner\n" + std::string(kAddress) + ",A,person,\n" +
                             std::string(kAddress) + ",B,person,\n" + std::string(kOther) + ",\xe2\x80\xae,alien," +
                             std::string(2'000, 'x') + "\n";
    const auto report = readContacts(asBytes(text), Network::Main).value();
    EXPECT_EQ(report.items.size(), 1u);
    EXPECT_EQ(problemsOf(report), (Problems{{3, ErrorCode::AddressBookExists},
                                            {4, ErrorCode::WalletName},
                                            {4, ErrorCode::ParseTooLarge},
                                            {4, ErrorCode::Usage}}));
}

} // namespace
} // namespace sandyk::exchange
