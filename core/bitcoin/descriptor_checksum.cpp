#include "bitcoin/descriptor.h"
#include "bitcoin/descriptor_tree.h"

namespace sandyk::bitcoin {

namespace {

// BIP380: three groups of 32, so that a slip within one group changes one symbol only.
constexpr std::string_view kCharacters = "0123456789()[],'/*abcdefgh@:$%{}"
                                         "IJKLMNOPQRSTUVWXYZ&+-.;<=>?!^_|~"
                                         "ijklmnopqrstuvwxyzABCDEFGH`#\"\\ ";
constexpr std::string_view kChecksumCharacters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t kChecksumLength = 8;

std::uint64_t absorb(std::uint64_t state, std::uint64_t symbol) {
    constexpr std::uint64_t kGenerator[] = {0xf5dee51989, 0xa9fdca3312, 0x1bab10e32d, 0x3706b1677a, 0x644d626ffd};
    const std::uint64_t top = state >> 35;
    state = (state & 0x7ffffffff) << 5 ^ symbol;
    for (unsigned i = 0; i < 5; ++i) {
        if (top >> i & 1) state ^= kGenerator[i];
    }
    return state;
}

} // namespace

Result<std::string> descriptorChecksum(std::string_view withoutChecksum) {
    std::uint64_t state = 1;
    std::uint64_t groups = 0;
    unsigned groupCount = 0;
    for (std::size_t i = 0; i < withoutChecksum.size(); ++i) {
        const std::size_t at = kCharacters.find(withoutChecksum[i]);
        if (at == std::string_view::npos)
            return descriptorFailure(ErrorCode::DescriptorParse, "character that descriptors do not have", i);
        state = absorb(state, at & 31);
        groups = groups * 3 + (at >> 5);
        if (++groupCount == 3) {
            state = absorb(state, groups);
            groups = 0;
            groupCount = 0;
        }
    }
    if (groupCount > 0) state = absorb(state, groups);
    for (std::size_t i = 0; i < kChecksumLength; ++i)
        state = absorb(state, 0);
    state ^= 1;
    std::string checksum(kChecksumLength, '\0');
    for (std::size_t i = 0; i < kChecksumLength; ++i)
        checksum[i] = kChecksumCharacters[state >> (5 * (kChecksumLength - 1 - i)) & 31];
    return checksum;
}

} // namespace sandyk::bitcoin
