#include "exchange/pdf_document.h"

#include <gtest/gtest.h>

#include <cstdio>

#include "exchange/file_io.h"
#include "exchange/pdf_font.h"
#include "support/scratch_folder.h"

namespace sandyk::exchange {
namespace {

PdfDocument sample(std::size_t rows) {
    PdfDocument document("Hasabat 2026");
    document.setSubtitle("Gözel Ýagmyrowa · Касса № 7");
    document.setFooter("SHA-256: 9f2c");
    document.heading("Hereketler");
    document.paragraph("Ähli möçberler satoşide görkezilýär. Все суммы указаны в сатоши.");
    document.keyValues({{"Balance", "1,234 sat"}, {"Address", std::string(90, 'b')}});
    std::vector<std::vector<std::string>> cells;
    for (std::size_t i = 0; i < rows; ++i)
        cells.push_back({"row " + std::to_string(i), "bc1q" + std::string(58, 'x'), std::to_string(i)});
    document.table({{"Date", 1}, {"Recipient", 3}, {"Amount", 1, PdfColumn::Align::Right}}, cells);
    document.signatureLine("Name, date");
    return document;
}

/// What a reader of the file sees, by the program pdftotext; empty when this machine has none.
std::string textOf(const Bytes& pdf) {
    const sandyk::test::ScratchFolder folder;
    const auto file = folder / "a.pdf";
    if (!writeFile(file, pdf, IfExists::Refuse)) return {};
    FILE* pipe = ::popen(("pdftotext -layout " + file.string() + " - 2>/dev/null").c_str(), "r");
    std::string text;
    char part[4096];
    while (const std::size_t count = std::fread(part, 1, sizeof part, pipe))
        text.append(part, count);
    ::pclose(pipe);
    return text;
}

std::size_t countOf(std::string_view text, std::string_view what) {
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + 1))
        ++count;
    return count;
}

TEST(PdfDocument, sameContentGivesSameBytes) {
    const Bytes first = sample(100).render().value();
    EXPECT_EQ(sample(100).render().value(), first);
    EXPECT_NE(sample(101).render().value(), first);
    const std::string_view text = asText(first);
    EXPECT_TRUE(text.starts_with("%PDF-1."));
    EXPECT_EQ(text.find("/CreationDate"), std::string_view::npos);
    auto dated = sample(100);
    dated.setCreationTime(1'790'000'000);
    const Bytes withDate = dated.render().value();
    EXPECT_NE(asText(withDate).find("/CreationDate (D:20260921"), std::string_view::npos);
}

TEST(PdfDocument, readersGetTheTextBack) {
    const std::string text = textOf(sample(100).render().value());
    if (text.empty()) GTEST_SKIP() << "pdftotext is not on this machine";
    EXPECT_NE(text.find("Hasabat 2026"), std::string::npos);
    EXPECT_NE(text.find("Gözel Ýagmyrowa"), std::string::npos);
    EXPECT_NE(text.find("Касса № 7"), std::string::npos);
    const std::size_t pages = countOf(text, "\f");
    ASSERT_GE(pages, 3u);
    EXPECT_EQ(countOf(text, "Recipient"), pages - (text.find("Name, date") > text.rfind("Recipient") ? 0 : 1));
    EXPECT_EQ(countOf(text, "SHA-256: 9f2c"), pages);
    // The spaces around the stroke are narrower than what pdftotext takes for one.
    for (std::size_t page = 1; page <= pages; ++page)
        EXPECT_EQ(countOf(text, " " + std::to_string(page) + "/" + std::to_string(pages) + "\n"), 1u) << page;
    for (std::size_t i = 0; i < 100; ++i)
        EXPECT_EQ(countOf(text, "row " + std::to_string(i) + " "), 1u) << i;
}

TEST(PdfDocument, nothingIsLostOrHidden) {
    EXPECT_EQ(printableText("a\nb\tc"), "a b c");
    EXPECT_EQ(printableText("ä Ж \xe4\xb8\x80 \xe2\x80\xae"), "ä Ж \\u{4E00} \\u{202E}");
    EXPECT_EQ(printableText("\xff"), "\\x{FF}");
    PdfDocument document("\xe2\x80\xae"
                         "evil");
    document.table({{"", 0}, {"x", -5}}, {{}, {"a", "b", "c"}, {std::string(20'000, 'w'), ""}});
    document.table({}, {{"a"}});
    document.keyValues({});
    const auto pdf = document.render();
    ASSERT_TRUE(pdf);
    const std::string text = textOf(*pdf);
    if (text.empty()) GTEST_SKIP() << "pdftotext is not on this machine";
    EXPECT_EQ(countOf(text, "w"), 20'000u);
}

TEST(PdfDocument, tooMuchTextIsRefused) {
    PdfDocument document("x");
    document.paragraph(std::string(PdfDocument::kMaxText + 1, 'a'));
    const auto pdf = document.render();
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().code, ErrorCode::ParseTooLarge);
}

} // namespace
} // namespace sandyk::exchange
