#include "exchange/pdf_document.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <memory>

#include "exchange/pdf_font.h"

namespace sandyk::exchange {

namespace {

constexpr float kPageWidth = 595.28F, kPageHeight = 841.89F;
constexpr float kMargin = 45;
constexpr float kWidth = kPageWidth - 2 * kMargin;
constexpr float kBottom = 62; ///< the footer stands below
constexpr float kTextSize = 9, kTitleSize = 17, kHeadingSize = 12, kSmallSize = 7;
constexpr float kLeading = 1.35F;
constexpr float kCellGap = 6;

using Lines = std::vector<std::string>;

} // namespace

/// Lays the blocks of one document out on pages.
class PdfLayout {
public:
    static Result<Bytes> render(const PdfDocument& document) {
        if (document.m_textSize > PdfDocument::kMaxText)
            return fail(ErrorCode::ParseTooLarge, "too much text for a PDF");
        PdfHandle handle(HPDF_New([](HPDF_STATUS, HPDF_STATUS, void*) {}, nullptr));
        if (!handle) return fail(ErrorCode::OutOfMemory, "PDF");
        HPDF_UseUTFEncodings(handle.get());
        HPDF_SetCompressionMode(handle.get(), HPDF_COMP_ALL);
        SANDYK_TRY(PdfFont regular, PdfFont::load(handle.get(), PdfFont::Style::Regular));
        SANDYK_TRY(PdfFont bold, PdfFont::load(handle.get(), PdfFont::Style::Bold));
        PdfLayout layout(handle.get(), std::move(regular), std::move(bold));
        layout.describe(document);
        layout.newPage();
        layout.writeTitle(document);
        for (const auto& block : document.m_blocks)
            std::visit([&](const auto& each) { layout.write(each); }, block);
        layout.writeFooters(document.m_footer);
        return layout.bytes();
    }

private:
    PdfLayout(HPDF_Doc handle, PdfFont regular, PdfFont bold)
        : m_handle(handle), m_regular(std::move(regular)), m_bold(std::move(bold)) {}

    void describe(const PdfDocument& document) {
        // Readers take what begins with this mark for UTF-8's big brother; ASCII titles need none.
        const std::string title = printableText(document.m_title);
        if (std::ranges::all_of(title, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
            HPDF_SetInfoAttr(m_handle, HPDF_INFO_TITLE, title.c_str());
        HPDF_SetInfoAttr(m_handle, HPDF_INFO_CREATOR, "Sandyk");
        if (!document.m_created) return;
        const std::time_t seconds = *document.m_created;
        std::tm utc{};
        if (!::gmtime_r(&seconds, &utc) || utc.tm_year < 0 || utc.tm_year > 8000) return;
        const HPDF_Date date{
            utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec, 'Z', 0, 0};
        HPDF_SetInfoDateAttr(m_handle, HPDF_INFO_CREATION_DATE, date);
    }

    void newPage() {
        m_page = HPDF_AddPage(m_handle);
        HPDF_Page_SetSize(m_page, HPDF_PAGE_SIZE_A4, HPDF_PAGE_PORTRAIT);
        HPDF_Page_SetLineWidth(m_page, 0.5F);
        m_pages.push_back(m_page);
        m_y = kPageHeight - kMargin;
    }

    /// Room for so many points below the current place, on a new page if need be.
    void reserve(float height) {
        if (m_y - height < kBottom && m_y < kPageHeight - kMargin) newPage();
    }

    /// One line with its base at `y`.
    void print(HPDF_Page page, PdfFont& font, float size, float x, float y, const std::string& text) {
        if (text.empty()) return;
        HPDF_Page_BeginText(page);
        HPDF_Page_SetFontAndSize(page, font.handle(), size);
        HPDF_Page_TextOut(page, x, y, text.c_str());
        HPDF_Page_EndText(page);
    }

    void printLines(PdfFont& font, float size, const Lines& lines) {
        for (const std::string& line : lines) {
            reserve(size * kLeading);
            m_y -= size * kLeading;
            print(m_page, font, size, kMargin, m_y, line);
        }
    }

    void rule(float grey) {
        HPDF_Page_SetGrayStroke(m_page, grey);
        HPDF_Page_MoveTo(m_page, kMargin, m_y);
        HPDF_Page_LineTo(m_page, kPageWidth - kMargin, m_y);
        HPDF_Page_Stroke(m_page);
    }

    void writeTitle(const PdfDocument& document) {
        printLines(m_bold, kTitleSize, m_bold.wrap(printableText(document.m_title), kTitleSize, kWidth));
        if (!document.m_subtitle.empty())
            printLines(m_regular, kTextSize, m_regular.wrap(printableText(document.m_subtitle), kTextSize, kWidth));
        m_y -= 8;
        rule(0);
        m_y -= 6;
    }

    void write(const PdfDocument::Heading& heading) {
        const Lines lines = m_bold.wrap(printableText(heading.text), kHeadingSize, kWidth);
        // A heading alone at the foot of a page helps nobody.
        reserve(static_cast<float>(lines.size()) * kHeadingSize * kLeading + 40);
        m_y -= 8;
        printLines(m_bold, kHeadingSize, lines);
        m_y -= 3;
    }

    void write(const PdfDocument::Paragraph& paragraph) {
        printLines(m_regular, kTextSize, m_regular.wrap(printableText(paragraph.text), kTextSize, kWidth));
        m_y -= 5;
    }

    void write(const PdfDocument::KeyValues& list) {
        constexpr float kNameWidth = kWidth * 0.34F;
        for (const auto& [name, value] : list.rows) {
            const Lines names = m_regular.wrap(printableText(name), kTextSize, kNameWidth - kCellGap);
            const Lines values = m_bold.wrap(printableText(value), kTextSize, kWidth - kNameWidth);
            const std::size_t count = std::max(names.size(), values.size());
            for (std::size_t i = 0; i < count; ++i) {
                reserve(kTextSize * kLeading);
                m_y -= kTextSize * kLeading;
                if (i < names.size()) print(m_page, m_regular, kTextSize, kMargin, m_y, names[i]);
                if (i < values.size()) print(m_page, m_bold, kTextSize, kMargin + kNameWidth, m_y, values[i]);
            }
            m_y -= 2;
        }
        m_y -= 4;
    }

    /// A row of a table, wrapped; its columns' places are those of m_columns.
    struct Row {
        std::vector<Lines> cells;
        std::size_t lines = 1;
    };
    Row wrapRow(PdfFont& font, const std::vector<std::string>& cells) {
        Row row;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string text = i < cells.size() ? printableText(cells[i]) : std::string();
            row.cells.push_back(font.wrap(text, kTextSize - 1, m_columns[i].width - kCellGap));
            row.lines = std::max(row.lines, row.cells.back().size());
        }
        return row;
    }
    static float heightOf(std::size_t lines) { return static_cast<float>(lines) * (kTextSize - 1) * kLeading + 5; }

    void printRow(PdfFont& font, const Row& row, std::size_t from, std::size_t to) {
        constexpr float kSize = kTextSize - 1;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            float y = m_y;
            for (std::size_t line = from; line < std::min(to, row.cells[i].size()); ++line) {
                y -= kSize * kLeading;
                const std::string& text = row.cells[i][line];
                const bool right = m_columns[i].align == PdfColumn::Align::Right;
                const float shift = right ? m_columns[i].width - kCellGap - font.width(text, kSize) : 0;
                print(m_page, font, kSize, m_columns[i].x + shift, y, text);
            }
        }
        m_y -= heightOf(to - from);
        rule(0.75F);
    }

    void write(const PdfDocument::Table& table) {
        int shares = 0;
        for (const PdfColumn& column : table.columns)
            shares += std::max(column.share, 1);
        m_columns.clear();
        float x = kMargin;
        std::vector<std::string> titles;
        for (const PdfColumn& column : table.columns) {
            const float width = kWidth * static_cast<float>(std::max(column.share, 1)) / static_cast<float>(shares);
            m_columns.push_back({x, width, column.align});
            titles.push_back(column.title);
            x += width;
        }
        if (m_columns.empty()) return;
        const Row head = wrapRow(m_bold, titles);
        reserve(heightOf(head.lines) + heightOf(1));
        printRow(m_bold, head, 0, head.lines);
        for (const auto& cells : table.rows)
            writeRow(head, wrapRow(m_regular, cells));
        m_y -= 6;
    }

    void writeRow(const Row& head, const Row& row) {
        const float whole = kPageHeight - kMargin - kBottom - heightOf(head.lines);
        std::size_t done = 0;
        while (done < row.lines) {
            const bool fitsOnePage = heightOf(row.lines - done) <= whole;
            if (m_y - heightOf(fitsOnePage ? row.lines - done : 1) < kBottom) {
                newPage();
                printRow(m_bold, head, 0, head.lines);
            }
            const float room = (m_y - kBottom - 5) / ((kTextSize - 1) * kLeading);
            const std::size_t next = std::min(row.lines - done, static_cast<std::size_t>(std::max(room, 1.0F)));
            printRow(m_regular, row, done, done + next);
            done += next;
        }
    }

    void write(const PdfDocument::SignatureLine& line) {
        reserve(52);
        m_y -= 36;
        HPDF_Page_SetGrayStroke(m_page, 0);
        HPDF_Page_MoveTo(m_page, kMargin, m_y);
        HPDF_Page_LineTo(m_page, kMargin + kWidth / 2, m_y);
        HPDF_Page_Stroke(m_page);
        printLines(m_regular, kSmallSize, m_regular.wrap(printableText(line.caption), kSmallSize, kWidth / 2));
        m_y -= 4;
    }

    void writeFooters(const std::string& footer) {
        Lines lines = m_regular.wrap(printableText(footer), kSmallSize, kWidth - 60);
        if (lines.size() > 2) lines.resize(2);
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            float y = kBottom - 20;
            for (const std::string& line : lines) {
                print(m_pages[i], m_regular, kSmallSize, kMargin, y, line);
                y -= kSmallSize * kLeading;
            }
            const std::string number = std::to_string(i + 1) + " / " + std::to_string(m_pages.size());
            const float width = m_regular.width(number, kSmallSize);
            print(m_pages[i], m_regular, kSmallSize, kPageWidth - kMargin - width, kBottom - 20, number);
        }
    }

    Result<Bytes> bytes() {
        if (const HPDF_STATUS status = HPDF_GetError(m_handle); status != HPDF_OK)
            return fail(status == HPDF_FAILD_TO_ALLOC_MEM ? ErrorCode::OutOfMemory : ErrorCode::Internal,
                        "PDF library: " + std::to_string(status));
        if (HPDF_SaveToStream(m_handle) != HPDF_OK) return fail(ErrorCode::Internal, "PDF library: save");
        Bytes out(HPDF_GetStreamSize(m_handle));
        HPDF_UINT32 size = static_cast<HPDF_UINT32>(out.size());
        const HPDF_STATUS status = HPDF_ReadFromStream(m_handle, out.data(), &size);
        if (status != HPDF_OK && status != HPDF_STREAM_EOF) return fail(ErrorCode::Internal, "PDF library: read");
        out.resize(size);
        return out;
    }

    struct Column {
        float x, width;
        PdfColumn::Align align;
    };
    HPDF_Doc m_handle;
    PdfFont m_regular, m_bold;
    HPDF_Page m_page = nullptr;
    std::vector<HPDF_Page> m_pages;
    std::vector<Column> m_columns; ///< of the table that is being written
    float m_y = 0;
};

PdfDocument::PdfDocument(std::string title) : m_title(std::move(title)) {}

void PdfDocument::heading(std::string text) {
    m_textSize += text.size();
    m_blocks.emplace_back(Heading{std::move(text)});
}

void PdfDocument::paragraph(std::string text) {
    m_textSize += text.size();
    m_blocks.emplace_back(Paragraph{std::move(text)});
}

void PdfDocument::keyValues(std::vector<std::pair<std::string, std::string>> rows) {
    for (const auto& [name, value] : rows)
        m_textSize += name.size() + value.size();
    m_blocks.emplace_back(KeyValues{std::move(rows)});
}

void PdfDocument::table(std::vector<PdfColumn> columns, std::vector<std::vector<std::string>> rows) {
    for (const auto& row : rows) {
        for (const std::string& cell : row)
            m_textSize += cell.size();
    }
    m_blocks.emplace_back(Table{std::move(columns), std::move(rows)});
}

void PdfDocument::signatureLine(std::string caption) {
    m_textSize += caption.size();
    m_blocks.emplace_back(SignatureLine{std::move(caption)});
}

Result<Bytes> PdfDocument::render() const {
    return PdfLayout::render(*this);
}

} // namespace sandyk::exchange
