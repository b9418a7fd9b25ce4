#include "flows/new_seed_flow.h"

#include <algorithm>
#include <numeric>

#include "crypto/rng.h"
#include "keys/entropy.h"
#include "keys/extended_key.h"

namespace sandyk::app {

namespace {

std::array<std::size_t, NewSeedFlow::kWordsAsked> choosePositions(std::size_t words) {
    std::vector<std::size_t> all(words);
    std::iota(all.begin(), all.end(), 0);
    for (std::size_t i = 0; i < NewSeedFlow::kWordsAsked; ++i) {
        // Which words are asked is no secret and needs no perfectly even choice.
        std::array<std::uint8_t, 2> random;
        crypto::fillRandom(random);
        std::size_t pick = i + static_cast<std::size_t>(random[0] | random[1] << 8) % (words - i);
        std::swap(all[i], all[pick]);
    }
    std::array<std::size_t, NewSeedFlow::kWordsAsked> asked;
    std::copy_n(all.begin(), asked.size(), asked.begin());
    std::ranges::sort(asked);
    return asked;
}

bool sameLetters(std::string_view word, std::string_view typed) {
    auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(word, typed, {}, {}, lower);
}

} // namespace

Result<void> NewSeedFlow::generate(std::size_t words, const SecureString& dice) {
    if (words != 12 && words != 24) return fail(ErrorCode::MnemonicWordCount);
    SANDYK_TRY(auto entropy, keys::newEntropy(words / 3 * 4, dice));
    SANDYK_TRY(auto mnemonic, keys::Mnemonic::fromEntropy(entropy));
    m_mnemonic = std::move(mnemonic);
    m_asked = choosePositions(words);
    m_right.fill(false);
    return {};
}

bool NewSeedFlow::answer(std::size_t question, const SecureString& typed) {
    m_right[question] = sameLetters(m_mnemonic->word(m_asked[question]), typed.view());
    return m_right[question];
}

bool NewSeedFlow::isConfirmed() const {
    return isGenerated() && std::ranges::all_of(m_right, [](bool right) { return right; });
}

Result<keys::Fingerprint> NewSeedFlow::fingerprint(const SecureString& passphrase) const {
    SANDYK_TRY(auto seed, m_mnemonic->seed(passphrase));
    SANDYK_TRY(auto master, keys::ExtendedPrivateKey::fromSeed(seed.view(), Network::Main));
    return master.fingerprint();
}

NewSeed NewSeedFlow::take(const QString& name, SecureString passphrase) {
    NewSeed seed;
    seed.name = name;
    seed.backupConfirmed = isConfirmed();
    seed.mnemonic = std::exchange(m_mnemonic, std::nullopt);
    seed.passphrase = std::move(passphrase);
    return seed;
}

void NewSeedFlow::clear() {
    m_mnemonic.reset();
}

} // namespace sandyk::app
