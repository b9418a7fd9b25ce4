#include "base/byte_reader.h"

#include <gtest/gtest.h>

#include <limits>

namespace sandyk {
namespace {

TEST(ByteReader, readsWhatTheWriterWrote) {
    ByteWriter writer;
    writer.u8(0xab);
    writer.u16(0x1234);
    writer.u32(0xdeadbeef);
    writer.u64(0x0102030405060708);
    writer.u32BigEndian(0xcafef00d);
    writer.lengthPrefixed(asBytes("word"));
    EXPECT_EQ(writer.view()[1], 0x34) << "little end first";

    ByteReader reader(writer.view());
    EXPECT_EQ(*reader.u8(), 0xab);
    EXPECT_EQ(*reader.u16(), 0x1234);
    EXPECT_EQ(*reader.u32(), 0xdeadbeef);
    EXPECT_EQ(*reader.u64(), 0x0102030405060708u);
    EXPECT_EQ(*reader.u32BigEndian(), 0xcafef00d);
    EXPECT_EQ(asText(*reader.lengthPrefixed()), "word");
    EXPECT_TRUE(reader.atEnd());
}

TEST(ByteReader, refusesToReadPastTheEnd) {
    const Bytes bytes{1, 2, 3};
    ByteReader reader(bytes);
    EXPECT_EQ(reader.u32().error().code, ErrorCode::ParseTruncated);
    EXPECT_EQ(reader.take(std::numeric_limits<std::size_t>::max()).error().code, ErrorCode::ParseTruncated);
    EXPECT_EQ(reader.remaining(), 3u) << "a failed read takes nothing";
    EXPECT_EQ(reader.array<4>().error().code, ErrorCode::ParseTruncated);
}

TEST(ByteReader, takesCompactSizesInTheirShortestFormOnly) {
    for (std::uint64_t value :
         {std::uint64_t{0}, std::uint64_t{0xfc}, std::uint64_t{0xfd}, std::uint64_t{0xffff}, std::uint64_t{0x10000},
          std::uint64_t{0xffffffff}, std::uint64_t{0x100000000}, std::numeric_limits<std::uint64_t>::max()}) {
        ByteWriter writer;
        writer.compactSize(value);
        EXPECT_EQ(writer.size(), compactSizeLength(value));
        ByteReader reader(writer.view());
        EXPECT_EQ(*reader.compactSize(), value);
        EXPECT_TRUE(reader.atEnd());
    }
    const Bytes longForms[] = {
        {0xfd, 0xfc, 0x00}, {0xfe, 0xff, 0xff, 0x00, 0x00}, {0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00}};
    for (const Bytes& bytes : longForms)
        EXPECT_EQ(ByteReader(bytes).compactSize().error().code, ErrorCode::ParseTooLarge);
}

TEST(ByteReader, checksALengthAgainstWhatRemains) {
    const Bytes claimsFourGigabytes{0xfe, 0xff, 0xff, 0xff, 0xff, 0x01};
    EXPECT_EQ(ByteReader(claimsFourGigabytes).lengthPrefixed().error().code, ErrorCode::ParseTruncated);
    const Bytes claimsEverything{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
    EXPECT_EQ(ByteReader(claimsEverything).lengthPrefixed().error().code, ErrorCode::ParseTruncated);
}

} // namespace
} // namespace sandyk
