#include "keys/word_table.h"

#include <cassert>

#include "crypto/constant_time.h"
#include "crypto/declassify.h"
#include "keys/word_lists.h"

namespace sandyk::keys {

namespace {

using crypto::equalMask;

constexpr std::size_t kMostLetters = 8;

std::uint64_t packLetter(std::uint8_t letter, std::size_t position) {
    return std::uint64_t{letter} << (8 * position);
}

/// Lower case for 'A' to 'Z'. A zero byte, which would look like the end of a word, becomes one that no word has.
std::uint8_t readLetter(std::uint8_t letter) {
    const std::uint64_t fromA = std::uint64_t{letter} - 'A';
    const std::uint64_t upper = crypto::bitMask((fromA - 26) >> 63 & ~(fromA >> 63));
    return static_cast<std::uint8_t>(letter | (upper & 0x20) | (equalMask(letter, 0) & 0x80));
}

bool isSpace(std::uint8_t c) {
    // Where words end is not hidden.
    return crypto::declassified(c == ' ' || static_cast<std::uint32_t>(c - '\t') < 5U);
}

} // namespace

WordTable::WordTable(std::span<const std::string_view> words) {
    m_packed.reserve(words.size());
    for (std::string_view word : words) {
        assert(word.size() <= kMostLetters);
        std::uint64_t packed = 0;
        for (std::size_t i = 0; i < word.size(); ++i)
            packed |= packLetter(static_cast<std::uint8_t>(word[i]), i);
        m_packed.push_back(packed);
    }
}

const WordTable& WordTable::bip39() {
    static const WordTable table(kBip39English);
    return table;
}

const WordTable& WordTable::slip39() {
    static const WordTable table(kSlip39Words);
    return table;
}

std::uint32_t WordTable::find(std::uint64_t packed) const {
    std::uint64_t index = 0;
    std::uint64_t found = 0;
    for (std::size_t i = 0; i < m_packed.size(); ++i) {
        const std::uint64_t same = equalMask(m_packed[i], packed);
        index |= same & i;
        found |= same;
    }
    return static_cast<std::uint32_t>(index | (~found & kUnknown));
}

std::uint64_t WordTable::at(std::uint32_t index) const {
    std::uint64_t packed = 0;
    for (std::size_t i = 0; i < m_packed.size(); ++i)
        packed |= equalMask(i, index) & m_packed[i];
    return packed;
}

WordTable::Parsed WordTable::parse(std::string_view text, std::size_t most) const {
    Parsed parsed;
    SecureBytes indexes(most * 2);
    const ByteView bytes = asBytes(text);
    std::size_t begin = 0;
    while (parsed.count <= most) {
        while (begin < bytes.size() && isSpace(bytes[begin]))
            ++begin;
        if (begin == bytes.size()) break;
        std::size_t end = begin;
        std::uint64_t packed = 0;
        for (; end < bytes.size() && !isSpace(bytes[end]); ++end) {
            if (end - begin < kMostLetters) packed |= packLetter(readLetter(bytes[end]), end - begin);
        }
        if (++parsed.count > most) break;
        const std::uint32_t index = end - begin <= kMostLetters ? find(packed) : kUnknown;
        if (crypto::declassified(index == kUnknown) && parsed.unknown == 0) {
            parsed.unknown = parsed.count;
            parsed.unknownWord = text.substr(begin, end - begin);
        }
        setWordIndex(indexes, parsed.count - 1, index);
        secureWipe(&packed, sizeof packed);
        begin = end;
    }
    indexes.truncate(std::min(parsed.count, most) * 2);
    parsed.indexes = std::move(indexes);
    return parsed;
}

SecureString WordTable::join(const SecureBytes& indexes) const {
    const std::size_t count = indexes.size() / 2;
    SecureBytes text(count * (kMostLetters + 1));
    std::size_t size = 0; // depends on the words, so it must choose no address: each letter visits every place
    for (std::size_t word = 0; word < count; ++word) {
        std::uint64_t packed = at(wordIndex(indexes, word));
        for (std::size_t i = 0; i <= kMostLetters; ++i) {
            const std::uint64_t letter = i < kMostLetters ? packed >> (8 * i) & 0xff : std::uint64_t{' '};
            for (std::size_t place = 0; place < text.size(); ++place)
                text[place] = static_cast<std::uint8_t>(text[place] | (equalMask(place, size) & letter));
            size += 1 & ~equalMask(letter, 0);
        }
        secureWipe(&packed, sizeof packed);
    }
    size = crypto::declassified(size);
    return SecureString(asText(text.view().first(size == 0 ? 0 : size - 1)));
}

} // namespace sandyk::keys
