#include "fuzz.h"

#include <string>

#include "base/encoding.h"
#include "keys/extended_key.h"

using namespace sandyk;

namespace {

void parsePublic(std::string_view text) {
    const auto key = keys::ExtendedPublicKey::parse(text);
    const auto slip132 = keys::parseSlip132(text);
    if (slip132) {
        const auto plain = keys::ExtendedPublicKey::parse(slip132->key.toString());
        fuzz::require(plain && *plain == slip132->key, "a SLIP-0132 key is an ordinary one inside");
    }
    if (!key) return;
    fuzz::require(key->toString() == text, "a public key has one form");
    fuzz::require(slip132 && slip132->key == *key, "an xpub is a SLIP-0132 key without hint");
    const auto child = key->derive(1);
    fuzz::require(child.has_value() == (key->depth() < 255), "a key has children until the last depth");
    if (child) fuzz::require(child->parentFingerprint() == key->fingerprint(), "a child names its parent");
}

void parsePrivate(std::string_view text) {
    const auto key = keys::ExtendedPrivateKey::parse(text);
    if (!key) return;
    fuzz::require(key->toString().view() == text, "a private key has one form");
    const auto child = key->derive(1);
    const auto publicChild = key->publicKey().derive(1);
    fuzz::require(child.has_value() == publicChild.has_value(), "both halves have a child");
    if (child) fuzz::require(child->publicKey() == *publicChild, "both halves have the same child");
}

} // namespace

/// The input is read as text, and as the 78 bytes with a right checksum put behind them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    const auto fromBytes = keys::ExtendedPublicKey::fromBytes(bytes);
    if (fromBytes) fuzz::require(equal(fromBytes->toBytes(), bytes), "bytes come back");
    parsePublic(asText(bytes));
    parsePrivate(asText(bytes));
    if (size <= 100) {
        const std::string text = toBase58Check(bytes);
        parsePublic(text);
        parsePrivate(text);
    }
    const auto fingerprint = keys::Fingerprint::parse(asText(bytes));
    if (fingerprint) fuzz::require(keys::Fingerprint::parse(fingerprint->toString()) == *fingerprint, "fingerprint");
    return 0;
}
