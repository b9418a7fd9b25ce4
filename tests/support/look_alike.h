#pragma once

#include <array>
#include <cstdint>
#include <stdexcept>
#include <string_view>

#include "bitcoin/address.h"

namespace sandyk::test {

/// Another P2WPKH script whose address shows the same first and last four characters: what an attacker grinds, solved
/// here because the bech32 checksum is linear.
inline bitcoin::Script lookAlikeOf(const bitcoin::Script& known, Network network = Network::Main) {
    constexpr std::string_view kLetters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    constexpr std::size_t kTailBits = 20;
    constexpr std::size_t kFirstFree = 24; // the first four characters are 20 bits
    const auto tail = [&](const bitcoin::Script& script) {
        const std::string text = bitcoin::Address::fromScript(script, network).value().toString();
        std::uint32_t bits = 0;
        for (const char letter : text.substr(text.size() - 4))
            bits = bits << 5 | static_cast<std::uint32_t>(kLetters.find(letter));
        return bits;
    };
    const auto flip = [](bitcoin::Script& script, std::size_t bit) {
        script.bytes[2 + bit / 8] ^= static_cast<std::uint8_t>(0x80 >> bit % 8);
    };
    struct Row {
        std::uint32_t effect = 0;
        std::uint64_t bits = 0; // of the hash, from kFirstFree on
    };
    std::array<Row, kTailBits> pivots{};
    const auto reduce = [&](Row row) {
        for (std::size_t i = 0; i < kTailBits; ++i) {
            if ((row.effect >> i & 1) != 0 && pivots[i].effect != 0)
                row = {row.effect ^ pivots[i].effect, row.bits ^ pivots[i].bits};
        }
        return row;
    };
    const std::uint32_t original = tail(known);
    for (std::size_t bit = 0; bit < 64; ++bit) {
        bitcoin::Script changed = known;
        flip(changed, kFirstFree + bit);
        const Row row = reduce({tail(changed) ^ original, std::uint64_t{1} << bit});
        if (row.effect == 0) { // these flips together leave the last characters as they were
            bitcoin::Script found = known;
            for (std::size_t i = 0; i < 64; ++i) {
                if ((row.bits >> i & 1) != 0) flip(found, kFirstFree + i);
            }
            return found;
        }
        pivots[static_cast<std::size_t>(__builtin_ctz(row.effect))] = row;
    }
    throw std::logic_error("64 free bits always solve 20");
}

} // namespace sandyk::test
