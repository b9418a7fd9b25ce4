#include "keys/slip39_share.h"

#include "crypto/constant_time.h"
#include "crypto/declassify.h"
#include "keys/word_lists.h"
#include "keys/word_table.h"

namespace sandyk::keys {

namespace {

constexpr unsigned kBitsPerWord = 10;
constexpr std::size_t kHeaderBits = 40;
constexpr std::size_t kChecksumWords = 3;
constexpr std::size_t kMetadataWords = kHeaderBits / kBitsPerWord + kChecksumWords;
constexpr std::size_t kLeastWords = 20; // a value of 16 bytes
constexpr std::size_t kMostWords = 59;  // a value of 64 bytes
constexpr std::size_t kMostPadding = 8;

/// The Reed-Solomon checksum over GF(1024), without a branch on the values.
class Rs1024 {
public:
    explicit Rs1024(bool extendable) {
        for (char c : std::string_view(extendable ? "shamir_extendable" : "shamir"))
            add(static_cast<std::uint8_t>(c));
    }

    void add(std::uint32_t value) {
        constexpr std::uint32_t kGenerator[] = {0x0e0e040,  0x1c1c080,  0x3838100,  0x7070200,  0xe0e0009,
                                                0x1c0c2412, 0x38086c24, 0x3090fc48, 0x21b1f890, 0x3f3f120};
        const std::uint32_t top = m_state >> 20;
        m_state = (m_state & 0xfffff) << 10 ^ value;
        for (unsigned i = 0; i < 10; ++i)
            m_state ^= kGenerator[i] & static_cast<std::uint32_t>(crypto::bitMask(top >> i));
    }

    std::uint32_t state() const { return m_state; }

private:
    std::uint32_t m_state = 1;
};

std::uint32_t bitAt(const SecureBytes& indexes, std::size_t position) {
    return wordIndex(indexes, position / kBitsPerWord) >> (kBitsPerWord - 1 - position % kBitsPerWord) & 1U;
}

void setBitAt(SecureBytes& indexes, std::size_t position, std::uint32_t bit) {
    const std::uint32_t index = wordIndex(indexes, position / kBitsPerWord);
    setWordIndex(indexes, position / kBitsPerWord, index | bit << (kBitsPerWord - 1 - position % kBitsPerWord));
}

Failure malformed(const char* why) {
    return fail(ErrorCode::Slip39Format, why);
}

int readField(const SecureBytes& indexes, std::size_t& position, int bits) {
    int value = 0;
    for (int i = 0; i < bits; ++i)
        value = value << 1 | static_cast<int>(bitAt(indexes, position++));
    return value;
}

void writeField(SecureBytes& indexes, std::size_t& position, int bits, int value) {
    for (int i = bits; i-- > 0;)
        setBitAt(indexes, position++, static_cast<std::uint32_t>(value) >> i & 1U);
}

Slip39Share readHeader(const SecureBytes& indexes) {
    Slip39Share share;
    std::size_t position = 0;
    const auto field = [&](int bits) { return readField(indexes, position, bits); };
    share.info.identifier = field(15);
    share.info.extendable = field(1) == 1;
    share.iterationExponent = field(4);
    share.info.groupIndex = field(4);
    share.info.groupThreshold = field(4) + 1;
    share.info.groupCount = field(4) + 1;
    share.info.memberIndex = field(4);
    share.info.memberThreshold = field(4) + 1;
    return share;
}

bool checksumHolds(const SecureBytes& indexes, bool extendable) {
    Rs1024 checksum(extendable);
    for (std::size_t word = 0; word < indexes.size() / 2; ++word)
        checksum.add(wordIndex(indexes, word));
    return crypto::declassified(checksum.state()) == 1;
}

/// The value stands at the end of its words, after zero bits.
Result<SecureBytes> readValue(const SecureBytes& indexes) {
    const std::size_t bits = (indexes.size() / 2 - kMetadataWords) * kBitsPerWord;
    const std::size_t padding = bits % 16;
    if (padding > kMostPadding) return malformed("no share has this number of words");
    std::uint32_t paddingBits = 0;
    for (std::size_t i = 0; i < padding; ++i)
        paddingBits |= bitAt(indexes, kHeaderBits + i);
    if (crypto::declassified(paddingBits) != 0) return malformed("the padding is not zero");
    SecureBytes value((bits - padding) / 8);
    for (std::size_t i = 0; i < value.size() * 8; ++i)
        value[i / 8] =
            static_cast<std::uint8_t>(std::uint32_t{value[i / 8]} << 1 | bitAt(indexes, kHeaderBits + padding + i));
    return value;
}

} // namespace

Result<Slip39Share> Slip39Share::parse(std::string_view text) {
    const WordTable::Parsed parsed = WordTable::slip39().parse(text, kMostWords);
    if (parsed.count < kLeastWords || parsed.count > kMostWords) return malformed("a share has 20 to 59 words");
    if (parsed.unknown != 0)
        return fail(ErrorCode::Slip39Format, "a word is not in the list",
                    {{"position", std::to_string(parsed.unknown)}});
    crypto::declassify(parsed.indexes.data(), kHeaderBits / kBitsPerWord * 2);
    Slip39Share share = readHeader(parsed.indexes);
    share.info.wordCount = static_cast<int>(parsed.count);
    if (!checksumHolds(parsed.indexes, share.info.extendable))
        return fail(ErrorCode::Slip39Checksum, "a word is wrong or at the wrong place");
    if (share.info.groupThreshold > share.info.groupCount) return malformed("more groups are needed than there are");
    SANDYK_TRY(share.value, readValue(parsed.indexes));
    return share;
}

SecureString Slip39Share::toString() const {
    const std::size_t valueWords = (value.size() * 8 + kBitsPerWord - 1) / kBitsPerWord;
    const std::size_t words = valueWords + kMetadataWords;
    SecureBytes indexes(words * 2);
    std::size_t position = 0;
    const auto field = [&](int bits, int number) { writeField(indexes, position, bits, number); };
    field(15, info.identifier);
    field(1, info.extendable ? 1 : 0);
    field(4, iterationExponent);
    field(4, info.groupIndex);
    field(4, info.groupThreshold - 1);
    field(4, info.groupCount - 1);
    field(4, info.memberIndex);
    field(4, info.memberThreshold - 1);
    position += valueWords * kBitsPerWord - value.size() * 8;
    for (std::size_t i = 0; i < value.size() * 8; ++i)
        setBitAt(indexes, position++, value[i / 8] >> (7 - i % 8) & 1U);

    Rs1024 checksum(info.extendable);
    for (std::size_t word = 0; word < words; ++word) // the checksum's own words count as zero
        checksum.add(wordIndex(indexes, word));
    const std::uint32_t state = checksum.state() ^ 1;
    for (std::size_t i = 0; i < kChecksumWords; ++i)
        setWordIndex(indexes, words - kChecksumWords + i, state >> (kBitsPerWord * (kChecksumWords - 1 - i)) & 0x3ff);
    return WordTable::slip39().join(indexes);
}

} // namespace sandyk::keys
