#include "bitcoin/multisig_file.h"

#include <gtest/gtest.h>

using namespace sandyk;
using namespace sandyk::bitcoin;

namespace {

// As a Coldcard took it (tests/vectors/transcripts/coldcard-enroll-multisig.json).
const std::string kFile =
    "Name: Family vault\nPolicy: 2 of 2\nDerivation: m/48'/1'/0'/2'\nFormat: P2WSH\n"
    "0F056943: tpubDF2rnouQaaYrXF4noGTv6rQYmx87cQ4GrUdhpvXkhtChwQPbdGTi8GA88NUaSrwZBwNsTkC9bFkkC8vDy"
    "GBVVAQTZ2AS6gs68RQXtXcCvkP\n"
    "5C9E228D: tpubDEGquuorgFNbDrg8vepq1HnaV2mgQu9TcSBgBYfXw4AX8VMgkWqvkxHNuJmiah8iVnA3Hgj4cSvaGAXEn"
    "q814yC6hMEreckLsd7zyLL3o76\n";

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    text.replace(text.find(what), what.size(), with);
    return text;
}

} // namespace

TEST(MultisigFile, IsReadAndWritten) {
    const auto file = parseMultisigFile(kFile);
    ASSERT_TRUE(file) << file.error().detail;
    EXPECT_EQ(file->name, "Family vault");
    EXPECT_EQ(file->descriptor.type(), OutputType::WshMulti);
    EXPECT_EQ(file->descriptor.threshold(), 2);
    EXPECT_TRUE(file->descriptor.isSortedMulti());
    EXPECT_EQ(file->descriptor.keys().at(0).origin->toString(), "[0f056943/48h/1h/0h/2h]");
    EXPECT_EQ(multisigFileText(file->descriptor, file->name), kFile);
}

TEST(MultisigFile, ReadsWhatOthersWrite) {
    const auto wanted = parseMultisigFile(kFile)->descriptor;
    const std::string text = "# Coldcard Multisig setup file\r\n\r\nName: x\r\npolicy: 2/2\r\nFormat: p2wsh\r\n"
                             "Derivation: m/48h/1h/0h/2h\r\n" +
                             kFile.substr(kFile.find("0F056943"));
    EXPECT_EQ(parseMultisigFile(text)->descriptor, wanted);
    const auto nested = parseMultisigFile(replaced(kFile, "P2WSH", "P2WSH-P2SH"));
    EXPECT_EQ(nested->descriptor.type(), OutputType::ShWshMulti);
    EXPECT_NE(multisigFileText(nested->descriptor, "x")->find("Format: P2SH-P2WSH\n"), std::string::npos);
    const auto own = replaced(kFile, "5C9E228D", "Derivation: m/48'/1'/9'/2'\n5C9E228D");
    const auto file = parseMultisigFile(own);
    EXPECT_EQ(file->descriptor.keys().at(1).origin->toString(), "[5c9e228d/48h/1h/9h/2h]");
    EXPECT_EQ(multisigFileText(file->descriptor, "Family vault"), own);
}

TEST(MultisigFile, RefusesWhatIsNone) {
    for (const auto& [what, with] : {std::pair<std::string, std::string>{"2 of 2", "2 of 3"},
                                     {"2 of 2", "3 of 2"},
                                     {"2 of 2", "0 of 2"},
                                     {"2 of 2", "two"},
                                     {"Derivation: m/48'/1'/0'/2'", ""},
                                     {"m/48'/1'/0'/2'", "m/48'/1'/0'"},
                                     {"P2WSH", "P2TR"},
                                     {"Family vault", "A name that is much too long"},
                                     {"0F056943", "0F05694"},
                                     {"0F056943: tpubDF2", "0F056943: tpubDF3"},
                                     {"Name: Family vault", "Name"}})
        EXPECT_FALSE(parseMultisigFile(replaced(kFile, what, with))) << with;
    EXPECT_FALSE(parseMultisigFile(""));
    EXPECT_EQ(parseMultisigFile(std::string(kMaxMultisigFile + 1, '#')).error().code, ErrorCode::ParseTooLarge);
    const auto twice = kFile.substr(kFile.find("0F056943"), kFile.find("5C9E228D") - kFile.find("0F056943"));
    EXPECT_FALSE(parseMultisigFile(kFile.substr(0, kFile.find("0F056943")) + twice + twice)) << "one key twice";
}
