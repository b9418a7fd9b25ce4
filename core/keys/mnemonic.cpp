#include "keys/mnemonic.h"

#include <algorithm>
#include <cassert>

#include "crypto/declassify.h"
#include "crypto/hash.h"
#include "crypto/kdf.h"
#include "keys/word_lists.h"
#include "keys/word_table.h"

namespace sandyk::keys {

namespace {

constexpr std::size_t kMostWords = 24;
constexpr unsigned kBitsPerWord = 11;
constexpr std::uint32_t kSeedIterations = 2048;
constexpr std::size_t kSeedSize = 64;
constexpr std::size_t kMostPassphraseSize = 1000;
constexpr std::size_t kNearWords = 3;

bool isWordCount(std::size_t count) {
    return count >= 12 && count <= kMostWords && count % 3 == 0;
}

/// Bit `position` of entropy followed by the checksum, most significant first.
std::uint32_t bitAt(const SecureBytes& bits, std::size_t position) {
    return bits[position / 8] >> (7 - position % 8) & 1U;
}

/// The entropy and the first byte of its hash.
SecureBytes withChecksum(const SecureBytes& entropy) {
    Hash256 hash = crypto::sha256(entropy.view());
    ScopedWipe wipe(hash);
    SecureBytes bits(entropy.size() + 1);
    std::ranges::copy(entropy.view(), bits.data());
    bits[entropy.size()] = hash[0];
    return bits;
}

SecureBytes indexesOf(const SecureBytes& entropy) {
    const SecureBytes bits = withChecksum(entropy);
    const std::size_t count = entropy.size() * 3 / 4;
    SecureBytes indexes(count * 2);
    for (std::size_t word = 0; word < count; ++word) {
        std::uint32_t index = 0;
        for (std::size_t i = 0; i < kBitsPerWord; ++i)
            index = index << 1 | bitAt(bits, word * kBitsPerWord + i);
        setWordIndex(indexes, word, index);
    }
    return indexes;
}

SecureBytes entropyOf(const SecureBytes& indexes) {
    SecureBytes entropy(indexes.size() / 2 * 4 / 3);
    for (std::size_t i = 0; i < entropy.size() * 8; ++i) {
        const std::uint32_t index = wordIndex(indexes, i / kBitsPerWord);
        const std::uint32_t bit = index >> (kBitsPerWord - 1 - i % kBitsPerWord) & 1;
        entropy[i / 8] = static_cast<std::uint8_t>(entropy[i / 8] | bit << (7 - i % 8));
    }
    return entropy;
}

Result<SecureBytes> seedOf(const SecureString& normalizedPhrase, const SecureString& passphrase) {
    if (passphrase.size() > kMostPassphraseSize)
        return fail(ErrorCode::ParseTooLarge, "the passphrase has more than 1,000 bytes");
    SANDYK_TRY(const SecureString normalized, normalizeNfkd(passphrase));
    SecureString salt("mnemonic");
    salt.append(normalized.view());
    return crypto::pbkdf2HmacSha512(normalizedPhrase.bytes(), salt.bytes(), kSeedIterations, kSeedSize);
}

} // namespace

Result<Mnemonic> Mnemonic::fromEntropy(const SecureBytes& entropy) {
    if (entropy.size() % 4 != 0 || !isWordCount(entropy.size() * 3 / 4))
        return fail(ErrorCode::MnemonicWordCount, "entropy is 16, 20, 24, 28 or 32 bytes");
    return Mnemonic(indexesOf(entropy));
}

Result<Mnemonic> Mnemonic::parse(std::string_view text) {
    WordTable::Parsed parsed = WordTable::bip39().parse(text, kMostWords);
    if (!isWordCount(parsed.count))
        return fail(ErrorCode::MnemonicWordCount, "a phrase has 12, 15, 18, 21 or 24 words");
    if (parsed.unknown != 0) {
        std::string near;
        for (std::string_view word : mnemonicNearWords(parsed.unknownWord, kNearWords))
            near.append(near.empty() ? "" : " ").append(word);
        return fail(ErrorCode::MnemonicWord, "a word is not in the list",
                    {{"position", std::to_string(parsed.unknown)}, {"near", near}});
    }
    Mnemonic mnemonic(std::move(parsed.indexes));
    const SecureBytes expected = indexesOf(mnemonic.entropy());
    if (!crypto::declassified(expected == mnemonic.m_indexes))
        return fail(ErrorCode::MnemonicChecksum, "the words do not fit together");
    return mnemonic;
}

Mnemonic Mnemonic::clone() const {
    return Mnemonic(m_indexes.clone());
}

std::string_view Mnemonic::word(std::size_t position) const {
    assert(position < wordCount());
    return kBip39English[wordIndex(m_indexes, position)];
}

SecureString Mnemonic::phrase() const {
    return WordTable::bip39().join(m_indexes);
}

SecureBytes Mnemonic::entropy() const {
    return entropyOf(m_indexes);
}

Result<SecureBytes> Mnemonic::seed(const SecureString& passphrase) const {
    return seedOf(phrase(), passphrase); // English words are their own NFKD
}

Result<SecureBytes> seedFromPhrase(const SecureString& phrase, const SecureString& passphrase) {
    SANDYK_TRY(const SecureString normalized, normalizeNfkd(phrase));
    return seedOf(normalized, passphrase);
}

} // namespace sandyk::keys
