#include "exchange/pdf_font.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <iterator>

#include "base/display_text.h"
#include "exchange/pdf_font_data.h"

namespace sandyk::exchange {

namespace {

struct Range {
    std::uint32_t first, last;
};
/// What resources/fonts covers.
constexpr Range kCovered[] = {
    {0x20, 0x7e},     {0xa0, 0x17f},    {0x18f, 0x18f},   {0x1e4, 0x1e5},   {0x218, 0x21b},   {0x259, 0x259},
    {0x400, 0x45f},   {0x462, 0x463},   {0x490, 0x4ff},   {0x2010, 0x2015}, {0x2018, 0x201e}, {0x2020, 0x2022},
    {0x2026, 0x2026}, {0x2030, 0x2030}, {0x2039, 0x203a}, {0x20ac, 0x20ac}, {0x2116, 0x2116}, {0x2122, 0x2122},
    {0x2190, 0x2193}, {0x2212, 0x2212}, {0x2260, 0x2260}, {0x2264, 0x2265}, {0xfffd, 0xfffd},
};

bool isCovered(std::uint32_t codePoint) {
    return std::ranges::any_of(kCovered,
                               [&](const Range& range) { return codePoint >= range.first && codePoint <= range.last; });
}

std::size_t lengthOf(char lead) {
    const auto byte = static_cast<std::uint8_t>(lead);
    return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

std::uint32_t decode(std::string_view character) {
    if (character.size() == 1) return static_cast<std::uint8_t>(character[0]);
    std::uint32_t codePoint = static_cast<std::uint8_t>(character[0]) & (0xffU >> (character.size() + 1));
    for (const char next : character.substr(1))
        codePoint = codePoint << 6 | (static_cast<std::uint8_t>(next) & 0x3fU);
    return codePoint;
}

/// The library of Debian 12 loads fonts from files only.
class MemoryFile {
public:
    explicit MemoryFile(ByteView content) : m_descriptor(::memfd_create("font", MFD_CLOEXEC)) {
        while (m_descriptor >= 0 && !content.empty()) {
            const ssize_t written = ::write(m_descriptor, content.data(), content.size());
            if (written <= 0) break;
            content = content.subspan(static_cast<std::size_t>(written));
        }
        m_isWhole = m_descriptor >= 0 && content.empty();
    }
    ~MemoryFile() {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    bool isWhole() const { return m_isWhole; }
    std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
    bool m_isWhole = false;
};

} // namespace

std::string printableText(std::string_view utf8) {
    std::string oneLine(utf8);
    std::ranges::replace_if(
        oneLine, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    const std::string visible = displayText(oneLine);
    std::string out;
    out.reserve(visible.size());
    for (std::size_t at = 0; at < visible.size();) {
        const std::string_view character = std::string_view(visible).substr(at, lengthOf(visible[at]));
        const std::uint32_t codePoint = decode(character);
        if (isCovered(codePoint)) {
            out += character;
        } else {
            char escape[16];
            std::snprintf(escape, sizeof escape, "\\u{%04X}", codePoint);
            out += escape;
        }
        at += character.size();
    }
    return out;
}

Result<PdfFont> PdfFont::load(HPDF_Doc document, Style style) {
    const MemoryFile file(style == Style::Bold ? pdfFontBold() : pdfFontRegular());
    if (!file.isWhole()) return fail(ErrorCode::OutOfMemory, "font");
    const char* name = HPDF_LoadTTFontFromFile(document, file.path().c_str(), HPDF_TRUE);
    if (!name) return fail(ErrorCode::Internal, "PDF library: font " + std::to_string(HPDF_GetError(document)));
    const HPDF_Font font = HPDF_GetFont(document, name, "UTF-8");
    if (!font) return fail(ErrorCode::Internal, "PDF library: encoding " + std::to_string(HPDF_GetError(document)));
    return PdfFont(font);
}

float PdfFont::unitsOf(std::string_view character) {
    const auto [place, isNew] = m_units.try_emplace(std::string(character), 0.0F);
    if (isNew) {
        const auto measured = HPDF_Font_TextWidth(m_font, reinterpret_cast<const HPDF_BYTE*>(character.data()),
                                                  static_cast<HPDF_UINT>(character.size()));
        place->second = static_cast<float>(measured.width);
    }
    return place->second;
}

float PdfFont::width(std::string_view printable, float size) {
    float units = 0;
    for (std::size_t at = 0; at < printable.size();) {
        const std::size_t length = lengthOf(printable[at]);
        units += unitsOf(printable.substr(at, length));
        at += length;
    }
    return units * size / 1000;
}

std::vector<std::string> PdfFont::wrap(std::string_view printable, float size, float most) {
    std::vector<std::string> lines;
    const float limit = most * 1000 / size;
    std::size_t begin = 0, lastSpace = std::string_view::npos;
    float units = 0, unitsAfterSpace = 0;
    for (std::size_t at = 0; at < printable.size();) {
        const std::size_t length = lengthOf(printable[at]);
        const float next = unitsOf(printable.substr(at, length));
        if (units + next > limit && at > begin) {
            const bool atSpace = lastSpace != std::string_view::npos;
            const std::size_t end = atSpace ? lastSpace : at;
            lines.emplace_back(printable.substr(begin, end - begin));
            begin = atSpace ? lastSpace + 1 : at;
            units = atSpace ? unitsAfterSpace : 0;
            lastSpace = std::string_view::npos;
            if (begin > at) { // the space itself was what did not fit
                at = begin;
                units = 0;
                continue;
            }
        }
        units += next;
        unitsAfterSpace += next;
        if (printable[at] == ' ') {
            lastSpace = at;
            unitsAfterSpace = 0;
        }
        at += length;
    }
    if (begin < printable.size() || lines.empty()) lines.emplace_back(printable.substr(begin));
    return lines;
}

} // namespace sandyk::exchange
