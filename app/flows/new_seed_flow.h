#pragma once

#include <array>
#include <optional>
#include <vector>

#include "keys/mnemonic.h"
#include "session/values.h"

namespace sandyk::app {

/// A new seed, from entropy to "the person has it on paper": generate, show, ask four of the words back, optional
/// passphrase with its fingerprint. Nothing is stored before take(). GUI thread, nothing here takes long.
class NewSeedFlow {
public:
    static constexpr std::size_t kWordsAsked = 4;

    /// 12 or 24 words; `dice` empty or enough rolls. Starts again. Errors: MnemonicWordCount, DiceTooFew,
    /// DiceFormat.
    Result<void> generate(std::size_t words, const SecureString& dice);
    /// Only after generate().
    const keys::Mnemonic& mnemonic() const { return *m_mnemonic; }
    bool isGenerated() const { return m_mnemonic.has_value(); }

    /// Positions from 0, ascending, chosen anew for each phrase.
    const std::array<std::size_t, kWordsAsked>& positionsAsked() const { return m_asked; }
    /// True when `typed` is the word at `positionsAsked()[question]`, whatever its case.
    bool answer(std::size_t question, const SecureString& typed);
    /// All questions were answered right.
    bool isConfirmed() const;

    /// Of the master that this phrase and passphrase give (I-03). Errors: EncodingUtf8, ParseTooLarge.
    Result<keys::Fingerprint> fingerprint(const SecureString& passphrase) const;

    /// Gives the seed away to be stored; the flow is empty then.
    NewSeed take(const QString& name, SecureString passphrase);
    void clear();

private:
    std::optional<keys::Mnemonic> m_mnemonic;
    std::array<std::size_t, kWordsAsked> m_asked{};
    std::array<bool, kWordsAsked> m_right{};
};

} // namespace sandyk::app
