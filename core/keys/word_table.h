#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/secure_bytes.h"

namespace sandyk::keys {

/// Looks secret words up without letting time or memory addresses tell which: every question reads the whole table.
/// Words have at most eight letters and are compared as one 64-bit number.
class WordTable {
public:
    explicit WordTable(std::span<const std::string_view> words);

    static const WordTable& bip39();
    static const WordTable& slip39();

    /// Indexes of the words of a text, two bytes each, little-endian. Upper case is read as lower case. Only where the
    /// words begin and end, and whether each is known, can be seen from outside.
    struct Parsed {
        SecureBytes indexes;
        std::size_t count = 0;
        std::size_t unknown = 0;      ///< position from 1 of the first unknown word, 0 when all are known
        std::string_view unknownWord; ///< a view into the text
    };
    /// Reads at most `most` words; `count` is `most` + 1 when there are more.
    Parsed parse(std::string_view text, std::size_t most) const;

    /// The words of these indexes with single spaces between. Only the length of the whole can be seen from outside.
    SecureString join(const SecureBytes& indexes) const;

private:
    static constexpr std::uint32_t kUnknown = 0xffff;
    std::uint32_t find(std::uint64_t packed) const;
    std::uint64_t at(std::uint32_t index) const;

    std::vector<std::uint64_t> m_packed;
};

/// The index of the word at `position`.
inline std::uint32_t wordIndex(const SecureBytes& indexes, std::size_t position) {
    return indexes[position * 2] | std::uint32_t{indexes[position * 2 + 1]} << 8;
}

inline void setWordIndex(SecureBytes& indexes, std::size_t position, std::uint32_t index) {
    indexes[position * 2] = static_cast<std::uint8_t>(index);
    indexes[position * 2 + 1] = static_cast<std::uint8_t>(index >> 8);
}

} // namespace sandyk::keys
