#include "fuzz.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "base/byte_reader.h"
#include "base/display_text.h"
#include "base/encoding.h"

using namespace sandyk;

namespace {

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

void decodeText(std::string_view text) {
    if (const auto bytes = fromHex(text)) fuzz::require(toHex(*bytes) == lowerCase(text), "hex comes back");
    if (const auto bytes = fromBase64(text)) fuzz::require(toBase64(*bytes) == text, "base64 has one form");
    if (const auto bytes = fromBase58Check(text)) fuzz::require(toBase58Check(*bytes) == text, "base58 has one form");
    if (const auto code = fromBech32(text))
        fuzz::require(toBech32(code->variant, code->hrp, code->values) == lowerCase(text), "bech32 comes back");
    const std::string shown = displayText(text);
    fuzz::require(shown.find('\n') == std::string::npos, "shown text is one line");
    fuzz::require(displayText(shown).size() >= shown.size(), "shown text loses nothing");
    (void)hasMixedScripts(text);
    (void)areLookAlikes(text.substr(0, text.size() / 2), text.substr(text.size() / 2));
}

void encodeBytes(ByteView bytes) {
    fuzz::require(*fromHex(toHex(bytes)) == toBytes(bytes), "hex of any bytes");
    fuzz::require(*fromBase64(toBase64(bytes)) == toBytes(bytes), "base64 of any bytes");
    const auto groups = convertBits(bytes, 8, 5, true);
    fuzz::require(*convertBits(*groups, 5, 8, false) == toBytes(bytes), "bits regroup");
    if (bytes.size() <= 100)
        fuzz::require(*fromBase58Check(toBase58Check(bytes)) == toBytes(bytes), "base58 of any bytes");

    ByteReader reader(bytes);
    while (!reader.atEnd()) {
        const auto field = reader.lengthPrefixed();
        if (!field) break;
        fuzz::require(field->size() < bytes.size(), "a field lies within its input");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    decodeText(asText(bytes));
    encodeBytes(bytes);
    return 0;
}
