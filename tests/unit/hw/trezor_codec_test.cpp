#include <gtest/gtest.h>

#include "base/encoding.h"
#include "transport/usb_transport.h"
#include "trezor/codec.h"
#include "trezor/messages.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::trezor;

namespace {

Bytes counted(std::size_t size) {
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7 + 1);
    return bytes;
}

Result<Message> read(const std::vector<Bytes>& reports) {
    ReportReader reader;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        SANDYK_TRY(const bool isWhole, reader.take(reports[i]));
        if (isWhole && i + 1 == reports.size()) return reader.message();
        if (isWhole) return fail(ErrorCode::Internal, "whole too early");
    }
    return fail(ErrorCode::DeviceTimeout);
}

} // namespace

TEST(TrezorCodec, BringsMessagesOfEverySizeBack) {
    for (const std::size_t size : {0U, 1U, 54U, 55U, 56U, 117U, 118U, 119U, 181U, 182U, 1000U, 65535U, 65536U}) {
        const Bytes payload = counted(size);
        const auto reports = encodeReports(0x1234, payload);
        EXPECT_EQ(reports.size(), size <= 55 ? 1U : 1 + (size - 55 + 62) / 63);
        for (const Bytes& report : reports)
            EXPECT_EQ(report.size(), kReportSize);
        const auto message = read(reports);
        ASSERT_TRUE(message) << size;
        EXPECT_EQ(*message, (Message{0x1234, payload}));
    }
}

TEST(TrezorCodec, WritesTheHeaderAsDocumented) {
    const auto reports = encodeReports(11, Bytes{0xaa, 0xbb});
    EXPECT_EQ(toHex(ByteView(reports.at(0)).first(12)), "3f2323000b00000002aabb00");
}

TEST(TrezorCodec, IgnoresWhatStandsBehindTheEnd) {
    auto reports = encodeReports(11, counted(60));
    for (std::size_t i = 6; i < kReportSize; ++i)
        reports.back()[i] = 0xee;
    EXPECT_EQ(read(reports)->payload, counted(60));
}

TEST(TrezorCodec, RefusesWhatIsNoReport) {
    const auto refused = [](const std::function<void(std::vector<Bytes>&)>& change) {
        auto reports = encodeReports(11, counted(200));
        change(reports);
        const auto message = read(reports);
        return !message && message.error().code == ErrorCode::DeviceProtocol;
    };
    for (const std::size_t size : {0U, 1U, 8U, 63U, 65U, 1024U})
        EXPECT_TRUE(refused([&](auto& reports) { reports[0].resize(size); }));
    EXPECT_TRUE(refused([](auto& reports) { reports[0][0] = 0; }));
    EXPECT_TRUE(refused([](auto& reports) { reports[0][1] = '?'; }));
    EXPECT_TRUE(refused([](auto& reports) { reports[0][2] = 0; }));
    EXPECT_TRUE(refused([](auto& reports) { reports[1][0] = 0x80; }));
    EXPECT_TRUE(refused([](auto& reports) { reports[2].resize(10); }));
    EXPECT_TRUE(refused([](auto& reports) { reports.erase(reports.begin()); }));
    // 64 KiB and one byte, and four gigabytes: nothing is allocated for them.
    EXPECT_TRUE(refused([](auto& reports) { reports[0][6] = 1, reports[0][7] = 0, reports[0][8] = 1; }));
    EXPECT_TRUE(refused([](auto& reports) { reports[0][5] = 0xff; }));
}

TEST(TrezorMessages, FailuresHaveMeanings) {
    const auto code = [](std::uint64_t number) {
        protobuf::MessageWriter writer;
        return failureError(writer.varint(1, number).text(2, "why\x01").view());
    };
    EXPECT_EQ(code(1).code, ErrorCode::DeviceUnsupported);
    EXPECT_EQ(code(3).code, ErrorCode::DeviceRejectedData);
    EXPECT_EQ(code(4).code, ErrorCode::DeviceRefused);
    EXPECT_EQ(code(5).code, ErrorCode::DeviceLocked);
    EXPECT_EQ(code(7).code, ErrorCode::DevicePin);
    EXPECT_EQ(code(11).code, ErrorCode::DeviceNotSetUp);
    EXPECT_EQ(code(15).code, ErrorCode::DeviceInUse);
    EXPECT_EQ(code(17).code, ErrorCode::DeviceUnsupported);
    EXPECT_EQ(code(99).code, ErrorCode::DeviceProtocol);
    EXPECT_EQ(code(1U << 20).code, ErrorCode::DeviceProtocol);
    EXPECT_EQ(code(4).detail, "the device says: why?");
    EXPECT_EQ(failureError(Bytes{0x0a}).code, ErrorCode::DeviceProtocol);
    EXPECT_EQ(failureError(Bytes{0x0a, 0x00}).code, ErrorCode::DeviceProtocol);
}

TEST(TrezorMessages, FeaturesOfOtherKindsAreRefused) {
    using protobuf::MessageWriter;
    const auto read = [](const MessageWriter& writer) { return Features::parse(writer.view()); };
    EXPECT_TRUE(read(MessageWriter().text(1, "trezor.io")));
    EXPECT_FALSE(read(MessageWriter().varint(1, 5)));
    EXPECT_FALSE(read(MessageWriter().text(1, "trezor.io").text(2, "2")));
    EXPECT_FALSE(read(MessageWriter().text(1, "trezor.io").varint(2, 65536)));
    EXPECT_FALSE(read(MessageWriter().text(1, "trezor.io").bytes(35, Bytes(65))));
    EXPECT_FALSE(read(MessageWriter().text(1, "trezor.io").text(19, "x")));
    // KeepKey has other things under these numbers.
    EXPECT_TRUE(read(MessageWriter().text(1, "keepkey.com").text(19, "x")));
}

TEST(UsbTransport, ListsAndOpensWhatIsThere) {
    for (const DeviceInfo& info : usbDevices()) {
        EXPECT_EQ(info.bus, Bus::Usb);
        EXPECT_TRUE(info.path.starts_with("usb:"));
    }
    for (const char* path : {"usb:9-9.9:0", "", "/dev/hidraw0"})
        EXPECT_EQ(openUsb(path).error().code, ErrorCode::DeviceNotFound);
}
