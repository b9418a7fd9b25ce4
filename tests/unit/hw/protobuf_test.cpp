#include <gtest/gtest.h>

#include "base/encoding.h"
#include "protobuf/message_reader.h"
#include "protobuf/message_writer.h"

using namespace sandyk;
using namespace sandyk::hw::protobuf;

namespace {

/// The reader holds views, so the bytes stay here.
struct Parsed {
    Bytes bytes;
    Result<MessageReader> message;
    explicit Parsed(const char* hex) : bytes(fromHex(hex).value()), message(MessageReader::parse(bytes)) {}
    MessageReader* operator->() { return &*message; }
};

ErrorCode codeOf(const char* hex) {
    const Parsed parsed(hex);
    return parsed.message ? ErrorCode::Internal : parsed.message.error().code;
}

} // namespace

// The examples of the encoding's documentation.
TEST(Protobuf, WritesAsDocumented) {
    EXPECT_EQ(toHex(MessageWriter().varint(1, 150).view()), "089601");
    EXPECT_EQ(toHex(MessageWriter().text(2, "testing").view()), "120774657374696e67");
    EXPECT_EQ(toHex(MessageWriter().message(3, MessageWriter().varint(1, 150)).view()), "1a03089601");
    const std::uint32_t list[] = {3, 270, 86942};
    EXPECT_EQ(toHex(MessageWriter().packed(6, list).view()), "3206038e029ea705");
    EXPECT_EQ(toHex(MessageWriter().repeated(6, list).view()), "3003308e02309ea705");
    EXPECT_EQ(toHex(MessageWriter().packed(6, {}).view()), "");
    EXPECT_EQ(toHex(MessageWriter().zigzag(1, 0).zigzag(1, -1).zigzag(1, 1).zigzag(1, -2).view()), "0800080108020803");
    EXPECT_EQ(toHex(MessageWriter().zigzag(1, INT64_MAX).zigzag(1, INT64_MIN).view()),
              "08feffffffffffffffff0108ffffffffffffffffff01");
    EXPECT_EQ(toHex(MessageWriter().varint(1, UINT64_MAX).boolean(2, true).boolean(3, false).view()),
              "08ffffffffffffffffff0110011800");
}

TEST(Protobuf, ReadsAsDocumented) {
    Parsed one("089601120774657374696e671a03089601");
    ASSERT_TRUE(one.message);
    EXPECT_EQ(one->number(1), 150U);
    EXPECT_EQ(one->text(2), "testing");
    EXPECT_EQ(one->message(3)->number(1), 150U);
    EXPECT_EQ(one->number(4, 7), 7U);
    EXPECT_TRUE(one->bytes(4)->empty());
    EXPECT_FALSE(one->has(4));
    EXPECT_FALSE(*one->boolean(4));
    EXPECT_EQ(one->message(4)->fields().size(), 0U);
    EXPECT_EQ(Parsed("3206038e029ea705")->numbers(6), (std::vector<std::uint64_t>{3, 270, 86942}));
    EXPECT_EQ(Parsed("3003308e02309ea705")->numbers(6), (std::vector<std::uint64_t>{3, 270, 86942}));
    EXPECT_EQ(Parsed("08010802")->number(1), 2U) << "the last one counts";
    EXPECT_EQ(Parsed("0d0100000011020000000000000018ff01")->number(1), 1U) << "fixed widths";
    EXPECT_EQ(Parsed("0d0100000011020000000000000018ff01")->number(2), 2U);
    EXPECT_EQ(Parsed("08ffffffffffffffffff01")->number(1), UINT64_MAX);
}

TEST(Protobuf, RefusesWhatIsNone) {
    for (const char* hex :
         {"08", "0880", "12", "1205aa", "12ffffffffffffffffff01", "08ffffffffffffffffff02", "08ffffffffffffffffffff01",
          "00", "0001", "0b", "0c", "0e", "0f", "0d010203", "0901", "8080808010ff"})
        EXPECT_EQ(codeOf(hex), ErrorCode::DeviceProtocol) << hex;
    EXPECT_EQ(codeOf(""), ErrorCode::Internal);
    EXPECT_FALSE(Parsed("0801")->bytes(1)) << "a number is no text";
    EXPECT_FALSE(Parsed("0a0101")->number(1)) << "a text is no number";
    EXPECT_FALSE(Parsed("0880808080808001")->number32(1));
    EXPECT_FALSE(Parsed("0a0180")->numbers(1));
    EXPECT_FALSE(Parsed("0a0108")->message(1));
    Bytes many;
    for (std::size_t i = 0; i <= MessageReader::kMaxFields; ++i)
        append(many, Bytes{0x08, 0x01});
    EXPECT_FALSE(MessageReader::parse(many));
    many.resize(many.size() - 2);
    EXPECT_TRUE(MessageReader::parse(many));
}
