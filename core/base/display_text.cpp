#include "base/display_text.h"

#include <unicode/uchar.h>
#include <unicode/uspoof.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <cstdio>
#include <memory>

namespace sandyk {

namespace {

constexpr UChar32 kInvalid = -1;
constexpr UChar32 kBlankBraille = 0x2800; // a symbol by category, and empty to the eye

struct Step {
    UChar32 codePoint;
    std::size_t length;
};

Step decodeAt(std::string_view text, std::size_t position) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    // ICU counts in int32; one character needs no more than four bytes of window.
    const auto window = static_cast<std::int32_t>(std::min<std::size_t>(4, text.size() - position));
    std::int32_t used = 0;
    UChar32 codePoint = kInvalid;
    U8_NEXT(bytes + position, used, window, codePoint);
    return codePoint < 0 ? Step{kInvalid, 1} : Step{codePoint, static_cast<std::size_t>(used)};
}

bool isInvisible(UChar32 c) {
    if (c == ' ') return false;
    constexpr std::uint32_t kHidden = U_GC_C_MASK | U_GC_Z_MASK;
    return (U_GET_GC_MASK(c) & kHidden) != 0 || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
           c == kBlankBraille;
}

/// The text as the eye gets it: without what takes no place. ICU before 74 keeps such characters in its skeletons.
std::string withoutInvisible(std::string_view text) {
    std::string visible;
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, length] = decodeAt(text, at);
        if (c == kInvalid || !isInvisible(c) || (U_GET_GC_MASK(c) & U_GC_Z_MASK) != 0)
            visible += text.substr(at, length);
        at += length;
    }
    return visible;
}

bool imitatesEscape(std::string_view rest) {
    return rest.starts_with("\\u{") || rest.starts_with("\\x{");
}

void appendEscape(std::string& out, char kind, unsigned value) {
    char escape[16];
    std::snprintf(escape, sizeof escape, "\\%c{%02X}", kind, value);
    out += escape;
}

/// A word here is a run of letters, marks and digits.
bool isWordCharacter(UChar32 c) {
    return c >= 0 && (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
}

using SpoofChecker = std::unique_ptr<USpoofChecker, decltype(&uspoof_close)>;

SpoofChecker makeChecker(std::int32_t checks) {
    UErrorCode status = U_ZERO_ERROR;
    SpoofChecker checker(uspoof_open(&status), &uspoof_close);
    if (U_FAILURE(status)) return {nullptr, &uspoof_close};
    uspoof_setChecks(checker.get(), checks, &status);
    if (checks & USPOOF_RESTRICTION_LEVEL) uspoof_setRestrictionLevel(checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
    return U_FAILURE(status) ? SpoofChecker{nullptr, &uspoof_close} : std::move(checker);
}

/// Without ICU's data nothing can be said for sure, so non-ASCII counts as suspicious.
bool isSuspiciousWord(const USpoofChecker* checker, std::string_view word) {
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t found =
        checker ? uspoof_check2UTF8(checker, word.data(), static_cast<std::int32_t>(word.size()), nullptr, &status) : 1;
    return U_FAILURE(status) || found != 0;
}

} // namespace

std::string displayText(std::string_view utf8) {
    std::string shown;
    shown.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const auto [c, length] = decodeAt(utf8, at);
        if (c == kInvalid) {
            appendEscape(shown, 'x', static_cast<std::uint8_t>(utf8[at]));
        } else if (isInvisible(c) || imitatesEscape(utf8.substr(at))) {
            appendEscape(shown, 'u', static_cast<unsigned>(c));
        } else {
            shown += utf8.substr(at, length);
        }
        at += length;
    }
    return shown;
}

bool hasMixedScripts(std::string_view utf8) {
    static const SpoofChecker checker = makeChecker(USPOOF_RESTRICTION_LEVEL | USPOOF_MIXED_NUMBERS);
    std::size_t start = 0;
    bool ascii = true;
    const auto suspicious = [&](std::size_t end) {
        return !ascii && end > start && isSuspiciousWord(checker.get(), utf8.substr(start, end - start));
    };
    for (std::size_t at = 0; at < utf8.size();) {
        const auto [c, length] = decodeAt(utf8, at);
        if (!isWordCharacter(c)) {
            if (suspicious(at)) return true;
            start = at + length;
            ascii = true;
        } else if (c > 0x7f) {
            ascii = false;
        }
        at += length;
    }
    return suspicious(utf8.size());
}

bool areLookAlikes(std::string_view a, std::string_view b) {
    if (a == b) return false;
    static const SpoofChecker checker = makeChecker(USPOOF_CONFUSABLE);
    const std::string first = withoutInvisible(a);
    const std::string second = withoutInvisible(b);
    if (first == second || !checker) return true;
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t found =
        uspoof_areConfusableUTF8(checker.get(), first.data(), static_cast<std::int32_t>(first.size()), second.data(),
                                 static_cast<std::int32_t>(second.size()), &status);
    return U_FAILURE(status) || found != 0;
}

} // namespace sandyk
