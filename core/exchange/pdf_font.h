#pragma once

#include <hpdf.h>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"

/// The built-in fonts of reports. Private to the sources of pdf_*.cpp.
namespace sandyk::exchange {

struct PdfClose {
    void operator()(HPDF_Doc document) const { HPDF_Free(document); }
};
using PdfHandle = std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, PdfClose>;

/// Text that the fonts can show: everything else is an escape; controls and line ends become spaces.
std::string printableText(std::string_view utf8);

/// One built-in font in a document, and the widths of its characters.
class PdfFont {
public:
    enum class Style { Regular, Bold };
    /// Errors: OutOfMemory, Internal.
    static Result<PdfFont> load(HPDF_Doc document, Style style);

    HPDF_Font handle() const { return m_font; }
    /// In points. `printable` came out of printableText.
    float width(std::string_view printable, float size);
    /// At least one line; none wider than `most` unless a single character is.
    std::vector<std::string> wrap(std::string_view printable, float size, float most);

private:
    explicit PdfFont(HPDF_Font font) : m_font(font) {}
    float unitsOf(std::string_view character);

    HPDF_Font m_font;
    std::unordered_map<std::string, float> m_units; ///< thousandths of the size, by character
};

} // namespace sandyk::exchange
