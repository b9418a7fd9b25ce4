#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Comparing names whatever their case, accents, script, order and encoding (F-27).
namespace sandyk::custody {

/// The words of a name as they sound, in a-z where the script is Latin or Cyrillic: case, accents, soft signs, double
/// letters, transliterations of Russian and Turkmen (either alphabet), full-width forms, look-alike letters of another
/// script inside a word, and UTF-8 that was taken for Latin-1 all come out the same. Legal forms of companies are left
/// out when something else remains. Any bytes are taken.
std::vector<std::string> nameWords(std::string_view name);

/// Finds listed names. Words agree when they are equal or, from five letters on, one letter is wrong, missing, too many
/// or swapped. Names agree when all words of the shorter one have an agreeing word in the longer, in any order: at
/// least two of them, and of a company's two thirds of the longer one; or the whole names are the same letters.
class NameIndex {
public:
    /// `owner`: what find() gives back.
    void add(std::string_view name, std::uint32_t owner, bool isPerson);
    /// After the last add.
    void finish();
    struct Match {
        std::uint32_t owner = 0;
        std::uint32_t name = 0; ///< in the order of adding
    };
    /// Each listed name that agrees, by number.
    std::vector<Match> find(std::string_view name) const;

private:
    struct Name {
        std::uint32_t owner;
        bool isPerson;
        std::vector<std::uint32_t> words;
    };
    std::uint32_t wordId(const std::string& word);
    /// Numbers of words that agree with it.
    std::vector<std::uint32_t> near(const std::string& word) const;
    bool agrees(const std::vector<std::vector<std::uint32_t>>& wanted, const Name& name) const;

    std::vector<Name> m_names;
    std::vector<std::string> m_words;
    std::unordered_map<std::string, std::uint32_t> m_wordIds;
    std::vector<std::vector<std::uint32_t>> m_namesOfWord;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_whole;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_shortened; ///< hash of a word less a letter, sorted
};

} // namespace sandyk::custody
