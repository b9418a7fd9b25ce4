#include "sync/header_chain.h"

#include "base/byte_reader.h"
#include "crypto/hash.h"

namespace sandyk::sync {
namespace {

constexpr int kWords = 8;
constexpr int kBits = 32; ///< of a word

Work shifted(std::uint32_t value, int bits) {
    Work out;
    const int word = bits / kBits;
    const std::uint64_t wide = std::uint64_t{value} << (bits % kBits);
    if (word < kWords) out.words[word] = static_cast<std::uint32_t>(wide);
    if (word + 1 < kWords) out.words[word + 1] = static_cast<std::uint32_t>(wide >> kBits);
    return out;
}

int bitLength(const Work& value) {
    for (int word = kWords - 1; word >= 0; --word) {
        if (value.words[word] != 0) return (word + 1) * kBits - __builtin_clz(value.words[word]);
    }
    return 0;
}

Work numberOf(const Hash256& hash) {
    Work out;
    for (std::size_t i = 0; i < hash.size(); ++i)
        out.words[i / 4] |= std::uint32_t{hash[i]} << (8 * (i % 4));
    return out;
}

/// Easiest target of a network.
std::uint32_t limitBits(Network network) {
    return checkpoints(network).front().bits;
}

void shiftLeftOne(Work& value) {
    for (int word = kWords - 1; word > 0; --word)
        value.words[word] = value.words[word] << 1 | value.words[word - 1] >> (kBits - 1);
    value.words[0] <<= 1;
}

Work& subtract(Work& value, const Work& other) {
    std::uint64_t borrow = 0;
    for (int word = 0; word < kWords; ++word) {
        const std::uint64_t taken = std::uint64_t{other.words[word]} + borrow;
        borrow = value.words[word] < taken ? 1 : 0;
        value.words[word] -= static_cast<std::uint32_t>(taken);
    }
    return value;
}

} // namespace

Work& Work::operator+=(const Work& other) {
    std::uint64_t carry = 0;
    for (int word = 0; word < kWords; ++word) {
        carry += std::uint64_t{words[word]} + other.words[word];
        words[word] = static_cast<std::uint32_t>(carry);
        carry >>= kBits;
    }
    return *this;
}

std::strong_ordering operator<=>(const Work& a, const Work& b) {
    for (int word = kWords - 1; word >= 0; --word) {
        if (a.words[word] != b.words[word]) return a.words[word] <=> b.words[word];
    }
    return std::strong_ordering::equal;
}

std::optional<Work> targetOf(std::uint32_t bits) {
    const int exponent = static_cast<int>(bits >> 24);
    const std::uint32_t mantissa = bits & 0x007fffff;
    if (mantissa == 0 || (bits & 0x00800000) != 0) return std::nullopt;
    if (exponent <= 3) {
        const std::uint32_t small = mantissa >> (8 * (3 - exponent));
        if (small == 0) return std::nullopt;
        return shifted(small, 0);
    }
    const int shift = 8 * (exponent - 3);
    if (shift + 32 - __builtin_clz(mantissa) > 256) return std::nullopt;
    return shifted(mantissa, shift);
}

std::uint32_t bitsOf(const Work& target) {
    int size = (bitLength(target) + 7) / 8;
    std::uint32_t mantissa = 0;
    for (int byte = 0; byte < 3; ++byte) {
        const int at = size - 3 + byte;
        const std::uint32_t value = at < 0 ? 0 : target.words[at / 4] >> (8 * (at % 4)) & 0xff;
        mantissa |= value << (8 * byte);
    }
    if ((mantissa & 0x00800000) != 0) {
        mantissa >>= 8;
        ++size;
    }
    return mantissa | static_cast<std::uint32_t>(size) << 24;
}

Work workOf(std::uint32_t bits) {
    const auto target = targetOf(bits);
    if (!target) return {};
    // 2^256 / (t + 1) = (2^256 - t - 1) / (t + 1) + 1, by long division.
    Work divisor = *target;
    divisor += shifted(1, 0);
    Work rest;
    for (int word = 0; word < kWords; ++word)
        rest.words[word] = ~target->words[word];
    Work quotient;
    const int distance = bitLength(rest) - bitLength(divisor);
    if (distance < 0 || bitLength(divisor) == 0) return shifted(1, 0);
    Work part;
    for (int bit = bitLength(rest) - 1; bit >= 0; --bit) {
        shiftLeftOne(part);
        part.words[0] |= rest.words[bit / kBits] >> (bit % kBits) & 1;
        shiftLeftOne(quotient);
        if (part >= divisor) {
            subtract(part, divisor);
            quotient.words[0] |= 1;
        }
    }
    quotient += shifted(1, 0);
    return quotient;
}

Work retargeted(const Work& target, std::uint32_t seconds, std::uint32_t wanted) {
    // Targets that occur are far below 2^232, so that the product fits.
    std::uint64_t carry = 0;
    Work product;
    for (int word = 0; word < kWords; ++word) {
        carry += std::uint64_t{target.words[word]} * seconds;
        product.words[word] = static_cast<std::uint32_t>(carry);
        carry >>= kBits;
    }
    Work quotient;
    std::uint64_t rest = 0;
    for (int word = kWords - 1; word >= 0; --word) {
        rest = rest << kBits | product.words[word];
        quotient.words[word] = static_cast<std::uint32_t>(rest / wanted);
        rest %= wanted;
    }
    return quotient;
}

bool hasProofOfWork(const BlockHeader& header, Network network) {
    const auto target = targetOf(header.bits);
    if (!target || *target > *targetOf(limitBits(network))) return false;
    return numberOf(header.hash) <= *target;
}

BlockHeader BlockHeader::parse(const wallet::HeaderBytes& bytes) {
    BlockHeader header;
    ByteReader reader(bytes);
    header.version = static_cast<std::int32_t>(*reader.u32());
    header.previous = *reader.array<32>();
    header.merkleRoot = *reader.array<32>();
    header.time = *reader.u32();
    header.bits = *reader.u32();
    header.nonce = *reader.u32();
    header.hash = crypto::sha256d(bytes);
    return header;
}

wallet::HeaderBytes BlockHeader::serialize() const {
    ByteWriter writer;
    writer.u32(static_cast<std::uint32_t>(version));
    writer.bytes(previous);
    writer.bytes(merkleRoot);
    writer.u32(time);
    writer.u32(bits);
    writer.u32(nonce);
    wallet::HeaderBytes bytes;
    std::ranges::copy(writer.view(), bytes.begin());
    return bytes;
}

} // namespace sandyk::sync
