#include "fuzz.h"

#include "base/display_text.h"
#include "wallet/wallet.h"

using namespace sandyk;
using wallet::Cosigner;

namespace {

// What people paste beside keys: names. Whatever comes in, what is shown has no invisible or controlling character.
void showText(std::string_view text) {
    const std::string shown = displayText(text);
    fuzz::require(text.empty() || !shown.empty(), "nothing vanishes unseen");
    for (const char c : shown)
        fuzz::require(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f, "no control character is shown");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = asText(ByteView(data, size));
    showText(text);
    const auto cosigner = Cosigner::parse(text);
    if (!cosigner) return 0;
    const auto again = Cosigner::parse(cosigner->toString());
    fuzz::require(again.has_value() && again->origin == cosigner->origin && again->key == cosigner->key,
                  "a cosigner comes back");
    return 0;
}
