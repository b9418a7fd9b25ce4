#include <algorithm>

#include "law/engine.h"

namespace sandyk::law {

namespace {

/// The next character of a text; a byte that is no UTF-8 counts as itself.
char32_t takeCharacter(std::string_view& text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
    char32_t character = length == 1 ? first : first & (0x7fu >> length);
    if (text.size() < length) {
        text.remove_prefix(1);
        return first;
    }
    for (std::size_t i = 1; i < length; ++i)
        character = character << 6 | (byte(i) & 0x3f);
    text.remove_prefix(length);
    return character;
}

constexpr char32_t lowered(char32_t c) {
    if ((c >= U'A' && c <= U'Z') || (c >= 0x410 && c <= 0x42f) || (c >= 0xc0 && c <= 0xde && c != 0xd7)) return c + 32;
    if (c >= 0x400 && c <= 0x40f) return c + 80;
    if (c >= 0x100 && c <= 0x17f) {
        // Pairs of Latin Extended-A; the capital is odd from 0139 to 0148 and from 0179 on.
        const bool capitalIsOdd = (c >= 0x139 && c <= 0x148) || c >= 0x179;
        if (c != 0x138 && c != 0x149 && c != 0x17f && (c % 2 == 1) == capitalIsOdd) return c + 1;
    }
    return c;
}

/// Marks off; what looks like a Latin letter becomes one. Zero: a mark that is dropped.
constexpr char32_t folded(char32_t character) {
    struct Fold {
        char32_t from, to;
    };
    constexpr Fold kFolds[] = {
        {U'ä', U'a'}, {U'ö', U'o'}, {U'ü', U'u'}, {U'ç', U'c'}, {U'ş', U's'}, {U'ș', U's'}, {U'ž', U'z'},
        {U'ň', U'n'}, {U'ý', U'y'}, {U'ı', U'i'}, {U'а', U'a'}, {U'е', U'e'}, {U'ё', U'e'}, {U'о', U'o'},
        {U'р', U'p'}, {U'с', U'c'}, {U'у', U'y'}, {U'х', U'x'}, {U'к', U'k'}, {U'м', U'm'}, {U'т', U't'},
        {U'в', U'b'}, {U'н', U'h'}, {U'і', U'i'}, {U'0', U'o'}, {U'3', U'e'}, {U'4', U'a'}, {U'5', U's'},
    };
    const char32_t c = lowered(character);
    if ((c >= 0x300 && c <= 0x36f) || (c >= 0x200b && c <= 0x200f) || c == 0xad) return 0;
    for (const Fold& fold : kFolds) {
        if (fold.from == c) return fold.to;
    }
    return c;
}

bool isLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || c >= 0xc0;
}

std::vector<std::u32string> wordsOf(std::string_view text) {
    std::vector<std::u32string> words(1);
    while (!text.empty()) {
        const char32_t c = folded(takeCharacter(text));
        if (c == 0) continue;
        if (isLetter(c) && c != 0x2014 && c != 0x2013) {
            words.back().push_back(c);
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    return words;
}

bool matches(const std::u32string& word, std::string_view stem) {
    const bool isAnywhere = stem.starts_with('*'), isWhole = stem.starts_with('=');
    if (isAnywhere || isWhole) stem.remove_prefix(1);
    const std::u32string wanted = wordsOf(stem).front();
    if (wanted.empty()) return false;
    if (isWhole) return word == wanted;
    return isAnywhere ? word.find(wanted) != std::u32string::npos : word.starts_with(wanted);
}

} // namespace

bool hasStem(std::string_view text, const std::vector<std::string>& stems) {
    const auto words = wordsOf(text);
    return std::ranges::any_of(words, [&](const std::u32string& word) {
        return std::ranges::any_of(stems, [&](const std::string& stem) { return matches(word, stem); });
    });
}

} // namespace sandyk::law
