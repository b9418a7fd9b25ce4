#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::exchange {

/// A column of a table. Widths are shares of the page's width: {3, 1} gives three quarters and one quarter.
struct PdfColumn {
    std::string title;
    int share = 1;
    enum class Align { Left, Right } align = Align::Left;
};

/// A report on A4 pages: what is added stands below what came before, and pages break where they must. Text is UTF-8
/// in Latin and Cyrillic letters (all of Turkmen, Russian and English); any other character, and controls, are written
/// as an escape such as \u{4E00}, so nothing is lost or hidden. Lines wrap at spaces, and long words (addresses) where
/// the line ends. Every page has the footer and "2 / 7". Nothing in the file depends on the clock or the machine: the
/// same content gives the same bytes. Linear in the content. One thread.
class PdfDocument {
public:
    static constexpr std::size_t kMaxText = 16 * 1024 * 1024; ///< bytes of text in one document

    /// `title` heads the first page and is the document's title for readers.
    explicit PdfDocument(std::string title);

    /// A line under the title: of whom, of what period.
    void setSubtitle(std::string text) { m_subtitle = std::move(text); }
    /// At the foot of every page, for example "SHA-256 of statement.json: 9f2c ...". At most two lines are shown.
    void setFooter(std::string text) { m_footer = std::move(text); }
    /// Seconds of UNIX time; without it the file names no date of its making.
    void setCreationTime(std::int64_t unixTime) { m_created = unixTime; }

    void heading(std::string text);
    void paragraph(std::string text);
    /// Rows of name and value.
    void keyValues(std::vector<std::pair<std::string, std::string>> rows);
    /// The column titles are repeated on each page. A row with fewer cells than columns has empty ones at its end;
    /// more are dropped. A row that begins on a page where it does not fit stands on the next one; a row longer than
    /// a page is divided.
    void table(std::vector<PdfColumn> columns, std::vector<std::vector<std::string>> rows);
    /// A line to sign on, with what stands below it ("Name, date").
    void signatureLine(std::string caption);

    /// Errors: ParseTooLarge (more than kMaxText), OutOfMemory, Internal (the PDF library refused; detail tells its
    /// code).
    Result<Bytes> render() const;

private:
    friend class PdfLayout;
    struct Heading {
        std::string text;
    };
    struct Paragraph {
        std::string text;
    };
    struct KeyValues {
        std::vector<std::pair<std::string, std::string>> rows;
    };
    struct Table {
        std::vector<PdfColumn> columns;
        std::vector<std::vector<std::string>> rows;
    };
    struct SignatureLine {
        std::string caption;
    };
    using Block = std::variant<Heading, Paragraph, KeyValues, Table, SignatureLine>;

    std::string m_title, m_subtitle, m_footer;
    std::optional<std::int64_t> m_created;
    std::vector<Block> m_blocks;
    std::size_t m_textSize = 0;
};

} // namespace sandyk::exchange
