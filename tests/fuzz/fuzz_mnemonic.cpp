#include "fuzz.h"

#include <algorithm>

#include "keys/entropy.h"
#include "keys/mnemonic.h"

using namespace sandyk;

namespace {

void parsePhrase(std::string_view text) {
    const auto mnemonic = keys::Mnemonic::parse(text);
    if (!mnemonic) {
        if (mnemonic.error().code != ErrorCode::MnemonicWord) return;
        fuzz::require(!mnemonic.error().param("position").empty(), "the place of an unknown word is told");
        return;
    }
    const SecureString phrase = mnemonic->phrase();
    const auto again = keys::Mnemonic::parse(phrase.view());
    fuzz::require(again && again->entropy() == mnemonic->entropy(), "a phrase comes back");
}

void makePhrase(ByteView bytes) {
    const auto mnemonic = keys::Mnemonic::fromEntropy(SecureBytes::copyOf(bytes));
    if (!mnemonic) return;
    const auto parsed = keys::Mnemonic::parse(mnemonic->phrase().view());
    fuzz::require(parsed && equal(parsed->entropy().view(), bytes), "entropy comes back");
}

void lookUp(std::string_view text) {
    for (std::string_view word : keys::mnemonicNearWords(text, 3))
        fuzz::require(std::ranges::binary_search(keys::mnemonicWords(), word), "a near word is in the list");
    for (std::string_view word : keys::mnemonicCompletions(text))
        fuzz::require(word.starts_with(text), "a completion begins with its prefix");
}

void normalize(std::string_view text) {
    const auto once = keys::normalizeNfkd(SecureString(text));
    if (!once) return;
    const auto twice = keys::normalizeNfkd(*once);
    fuzz::require(once->size() > 4096 || (twice && *twice == *once), "NFKD is done once");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    const std::string_view text = asText(bytes);
    parsePhrase(text);
    makePhrase(bytes);
    lookUp(text);
    normalize(text);
    const auto mixed = keys::mixEntropy(SecureBytes(64), 32, SecureString(text));
    fuzz::require(!mixed || mixed->size() == 32, "mixed entropy has its size");
    return 0;
}
