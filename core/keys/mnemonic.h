#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::keys {

/// The English word list of BIP39, sorted, 2048 words.
const std::array<std::string_view, 2048>& mnemonicWords();
/// Words that begin with `prefix` (lower case), for completion.
std::vector<std::string_view> mnemonicCompletions(std::string_view prefix);
/// Up to `count` words nearest to a mistyped one (edit distance with transpositions, at most 2, nearest first).
std::vector<std::string_view> mnemonicNearWords(std::string_view word, std::size_t count);

/// A BIP39 phrase of 12, 15, 18, 21 or 24 English words with a right checksum. Secret.
class Mnemonic {
public:
    /// 16, 20, 24, 28 or 32 bytes. Errors: MnemonicWordCount.
    static Result<Mnemonic> fromEntropy(const SecureBytes& entropy);
    /// Words in any case, any white space between. Errors: MnemonicWordCount, MnemonicWord (params "position" from 1
    /// and "near", up to 3 words; never the word itself), MnemonicChecksum.
    static Result<Mnemonic> parse(std::string_view text);

    Mnemonic clone() const;
    std::size_t wordCount() const { return m_indexes.size() / 2; }
    /// The word at `position` from 0: a view of the public list, but which one it is is secret.
    std::string_view word(std::size_t position) const;
    /// Lower case, single spaces.
    SecureString phrase() const;
    SecureBytes entropy() const;
    /// PBKDF2 of the phrase with "mnemonic" + the passphrase, both NFKD: 64 bytes.
    /// Errors: EncodingUtf8 (passphrase), ParseTooLarge (passphrase over 1,000 bytes).
    Result<SecureBytes> seed(const SecureString& passphrase) const;

private:
    explicit Mnemonic(SecureBytes indexes) : m_indexes(std::move(indexes)) {}
    SecureBytes m_indexes; ///< two bytes a word, little-endian
};

/// BIP39's seed for a phrase in any language, unchecked (the published vectors have nine). Errors as Mnemonic::seed.
Result<SecureBytes> seedFromPhrase(const SecureString& phrase, const SecureString& passphrase);

/// NFKD inside locked memory. Errors: EncodingUtf8, ParseTooLarge (over 4,096 bytes).
Result<SecureString> normalizeNfkd(const SecureString& text);

} // namespace sandyk::keys
