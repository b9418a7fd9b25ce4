#include "wallet/wallet.h"

namespace sandyk::wallet {
namespace {

constexpr std::size_t kMaxLength = 2'000;
constexpr std::size_t kFingerprintDigits = 8;

Failure malformed(const std::string& why) {
    return fail(ErrorCode::DescriptorParse, "a cosigner is [fingerprint/path]xpub: " + why);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kWhiteSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kWhiteSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kWhiteSpace) - first + 1);
}

} // namespace

std::string Cosigner::toString() const {
    return origin.toString() + key.toString();
}

Result<Cosigner> Cosigner::parse(std::string_view text) {
    text = trimmed(text);
    if (text.size() > kMaxLength) return malformed("too long");
    const std::size_t end = text.find(']');
    if (text.empty() || text.front() != '[' || end == std::string_view::npos) return malformed("no key origin");
    const std::string_view inside = text.substr(1, end - 1);
    Cosigner cosigner;
    const auto fingerprint = keys::Fingerprint::parse(inside.substr(0, kFingerprintDigits));
    if (!fingerprint) return malformed("fingerprint");
    cosigner.origin.fingerprint = *fingerprint;
    if (inside.size() > kFingerprintDigits) {
        if (inside[kFingerprintDigits] != '/') return malformed("fingerprint");
        auto path = keys::DerivationPath::parse(inside.substr(kFingerprintDigits + 1));
        if (!path) return malformed("path");
        cosigner.origin.path = std::move(*path);
    }
    const auto key = keys::parseSlip132(text.substr(end + 1));
    if (!key) return malformed("extended key");
    cosigner.key = key->key;
    // BIP32 keeps the depth in the key: a path of another length is a copying mistake or worse.
    if (cosigner.key.depth() != cosigner.origin.path.size()) return malformed("path and depth of the key differ");
    return cosigner;
}

} // namespace sandyk::wallet
