#include "keys/bip85.h"

#include <algorithm>

#include "crypto/hash.h"

namespace sandyk::keys {

namespace {

constexpr std::uint32_t kPurpose = 83696968;
constexpr std::uint32_t kMnemonicApplication = 39;
constexpr std::uint32_t kEnglish = 0;

} // namespace

Result<SecureBytes> bip85Entropy(const ExtendedPrivateKey& master, const DerivationPath& path) {
    if (path.empty() || std::ranges::any_of(path.steps(), [](std::uint32_t step) { return step < kHardened; }))
        return fail(ErrorCode::PathFormat, "every step of a BIP85 path is hardened");
    SANDYK_TRY(const ExtendedPrivateKey child, master.derive(path));
    return crypto::hmacSha512(asBytes("bip-entropy-from-k"), child.key().secret().view());
}

Result<Mnemonic> bip85Mnemonic(const ExtendedPrivateKey& master, int words, std::uint32_t index) {
    if (words < 12 || words > 24 || words % 3 != 0)
        return fail(ErrorCode::MnemonicWordCount, "a phrase has 12, 15, 18, 21 or 24 words");
    if (index >= kHardened) return fail(ErrorCode::PathFormat, "the number of a child phrase is below 2^31");
    const auto wordCount = static_cast<std::uint32_t>(words);
    SANDYK_TRY(SecureBytes entropy, bip85Entropy(master, {hardened(kPurpose), hardened(kMnemonicApplication),
                                                          hardened(kEnglish), hardened(wordCount), hardened(index)}));
    entropy.truncate(wordCount * 4 / 3);
    return Mnemonic::fromEntropy(entropy);
}

} // namespace sandyk::keys
