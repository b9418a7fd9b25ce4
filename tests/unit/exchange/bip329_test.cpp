#include "exchange/bip329.h"

#include <gtest/gtest.h>

namespace sandyk::exchange {
namespace {

using wallet::Label;

// The records that BIP329 itself gives.
constexpr std::string_view kBipExample =
    R"lines({ "type": "tx", "ref": "f91d0a8a78462bc59398f2c5d7a84fcff491c26ba54c4833478b202796c8aafd", "label": "Transaction", "origin": "wpkh([d34db33f/84'/0'/0'])" }
{ "type": "addr", "ref": "bc1q34aq5drpuwy3wgl9lhup9892qp6svr8ldzyy7c", "label": "Address" }
{ "type": "pubkey", "ref": "0283409659355b6d1cc3c32decd5d561abaac86c37a353b52895a5e6c196d6f448", "label": "Public Key" }
{ "type": "input", "ref": "f91d0a8a78462bc59398f2c5d7a84fcff491c26ba54c4833478b202796c8aafd:0", "label": "Input" }
{ "type": "output", "ref": "f91d0a8a78462bc59398f2c5d7a84fcff491c26ba54c4833478b202796c8aafd:1", "label": "Output", "spendable": false }
{ "type": "xpub", "ref": "xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8", "label": "Extended Public Key" }
{ "type": "tx", "ref": "f546156d9044844e02b181026a1a407abfca62e7ea1159f87bbeaa77b4286c74", "label": "Account #1 Transaction", "origin": "wpkh([d34db33f/84'/0'/1'])" }
)lines";

TEST(Bip329, readsTheExampleOfTheBipAndWritesItBack) {
    const auto report = readLabels(asBytes(kBipExample)).value();
    ASSERT_TRUE(report.isClean()) << report.problems[0].line << report.problems[0].error.detail;
    ASSERT_EQ(report.items.size(), 7u);
    EXPECT_EQ(report.items[0].origin, "wpkh([d34db33f/84'/0'/0'])");
    EXPECT_EQ(report.items[4].spendable, false);
    EXPECT_EQ(report.items[5].label, "Extended Public Key");
    const std::string written = writeLabels(report.items);
    EXPECT_EQ(readLabels(asBytes(written))->items, report.items);
    EXPECT_NE(written.find(R"({"type":"addr","ref":"bc1q34aq5drpuwy3wgl9lhup9892qp6svr8ldzyy7c","label":"Address"})"),
              std::string::npos);
}

TEST(Bip329, saysWhatIsWrongInEachLine) {
    const std::string txid(64, 'a');
    const std::string text = "{}\n[1]\nnot json\n\n"
                             R"({"type":"tx","ref":"12"})"
                             "\n"
                             R"({"type":"output","ref":")" +
                             txid +
                             R"("})"
                             "\n"
                             R"({"type":"output","ref":")" +
                             txid +
                             R"(:01"})"
                             "\n"
                             R"({"type":"word","ref":"x"})"
                             "\n"
                             R"({"type":"tx","ref":5})"
                             "\n"
                             R"({"type":"output","ref":")" +
                             txid +
                             R"(:1","spendable":3})"
                             "\n"
                             R"({"type":"addr","ref":"bc1q \n"})"
                             "\n"
                             R"({"type":"tx","ref":")" +
                             txid + R"(","label":")" + std::string(1'001, 'x') +
                             R"("})"
                             "\n"
                             R"({"type":"tx","ref":")" +
                             txid +
                             R"(","label":"good","more":1})"
                             "\r\n" +
                             std::string(70'000, 'y') + "\n" + std::string(60'000, '[') + "\n";
    const auto report = readLabels(asBytes(text)).value();
    ASSERT_EQ(report.items.size(), 1u);
    EXPECT_EQ(report.items[0].label, "good");
    std::vector<std::size_t> lines;
    for (const LineProblem& problem : report.problems)
        lines.push_back(problem.line);
    EXPECT_EQ(lines, (std::vector<std::size_t>{1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15}));
}

TEST(Bip329, spendableAsTextAndInOtherPlaces) {
    const std::string coin = std::string(64, 'b') + ":7";
    const auto read = [](const std::string& line) { return readLabels(asBytes(line))->items.at(0); };
    EXPECT_EQ(read(R"({"type":"output","ref":")" + coin + R"(","spendable":"false"})").spendable, false);
    EXPECT_EQ(read(R"({"type":"input","ref":")" + coin + R"(","spendable":false})").spendable, std::nullopt);
    EXPECT_EQ(readLabels(asBytes("\xff")).error().code, ErrorCode::EncodingUtf8);
}

TEST(Bip329, anyTextSurvives) {
    const std::vector<Label> labels = {{"addr", "x", "\"q\" \\ \n \x01 Gözel \xe2\x80\xae 😀", "", {}}};
    EXPECT_EQ(readLabels(asBytes(writeLabels(labels)))->items, labels);
}

} // namespace
} // namespace sandyk::exchange
