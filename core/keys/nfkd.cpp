#include <utf8proc.h>

#include "crypto/declassify.h"
#include "keys/mnemonic.h"

namespace sandyk::keys {

namespace {

constexpr std::size_t kMostSize = 4096;
constexpr auto kNfkd = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT);

utf8proc_ssize_t decompose(const SecureString& text, SecureBytes& codepoints) {
    return utf8proc_decompose(text.bytes().data(), static_cast<utf8proc_ssize_t>(text.size()),
                              reinterpret_cast<utf8proc_int32_t*>(codepoints.data()),
                              static_cast<utf8proc_ssize_t>(codepoints.size() / sizeof(utf8proc_int32_t)), kNfkd);
}

bool isAscii(const SecureString& text) {
    std::uint8_t bits = 0;
    for (std::uint8_t byte : text.bytes())
        bits |= byte;
    return crypto::declassified((bits & 0x80) == 0);
}

} // namespace

Result<SecureString> normalizeNfkd(const SecureString& text) {
    if (text.size() > kMostSize) return fail(ErrorCode::ParseTooLarge, "the text has more than 4,096 bytes");
    // ASCII is its own NFKD, and the tables of the library are read at places that depend on the text.
    if (isAscii(text)) return text.clone();
    // Twice: once to learn the size. The library's own buffer would be on the ordinary heap.
    SecureBytes codepoints;
    const utf8proc_ssize_t count = decompose(text, codepoints);
    if (count < 0) return fail(ErrorCode::EncodingUtf8, "the text is no valid UTF-8");
    codepoints = SecureBytes(static_cast<std::size_t>(count) * sizeof(utf8proc_int32_t));
    if (decompose(text, codepoints) != count) return fail(ErrorCode::EncodingUtf8, "the text cannot be normalised");

    SecureString normalized;
    const auto* points = reinterpret_cast<const utf8proc_int32_t*>(codepoints.data());
    ByteArray<4> encoded{};
    ScopedWipe wipe(encoded);
    for (utf8proc_ssize_t i = 0; i < count; ++i) {
        const utf8proc_ssize_t size = utf8proc_encode_char(points[i], encoded.data());
        normalized.append(asText(ByteView(encoded).first(static_cast<std::size_t>(size))));
    }
    return normalized;
}

} // namespace sandyk::keys
