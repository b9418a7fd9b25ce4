#include <gtest/gtest.h>

#include "base/encoding.h"
#include "ledger/frame.h"
#include "transcript.h"

using namespace sandyk;
using namespace sandyk::hw::ledger;
using hw::RecordedReport;

namespace {

Bytes counted(std::size_t size) {
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7 + 1);
    return bytes;
}

ErrorCode errorOf(const Bytes& report) {
    FrameReader reader(kFirstChannel);
    return reader.take(report).error().code;
}

} // namespace

TEST(Frame, AgreesWithRecordedReportsBothWays) {
    std::size_t messages = 0;
    for (const std::string& name : test::transcriptNames("ledger-hid-")) {
        const std::uint16_t channel = name == "ledger-hid-other-channel" ? 0x1234 : kFirstChannel;
        const test::Transcript transcript = test::readTranscript(name);
        std::size_t at = 0;
        for (const auto& [to, from] : transcript.apdus) {
            for (const Bytes& frame : encodeFrames(channel, to)) {
                ASSERT_EQ(transcript.reports.at(at).direction, RecordedReport::Direction::ToDevice);
                ASSERT_EQ(toHex(transcript.reports.at(at++).report), toHex(frame)) << name;
            }
            FrameReader reader(channel);
            auto taken = reader.take(transcript.reports.at(at++).report);
            while (taken && *taken == FrameReader::Taken::More)
                taken = reader.take(transcript.reports.at(at++).report);
            ASSERT_TRUE(taken && *taken == FrameReader::Taken::Complete) << name;
            ASSERT_EQ(toHex(reader.message()), toHex(from)) << name;
            ++messages;
        }
        EXPECT_EQ(at, transcript.reports.size()) << name;
    }
    EXPECT_GT(messages, 200U);
}

TEST(Frame, EveryLengthComesBack) {
    for (std::size_t size = 2; size <= kMaxAnswer; ++size) {
        const Bytes message = counted(size);
        FrameReader reader(0xbeef);
        const std::vector<Bytes> frames = encodeFrames(0xbeef, message);
        for (std::size_t i = 0; i < frames.size(); ++i) {
            ASSERT_EQ(frames[i].size(), kReportSize);
            const auto taken = reader.take(frames[i]);
            ASSERT_TRUE(taken);
            ASSERT_EQ(*taken == FrameReader::Taken::Complete, i + 1 == frames.size()) << size;
        }
        ASSERT_EQ(reader.message(), message);
    }
}

TEST(Frame, RefusesWhatIsNoFrame) {
    const Bytes good = encodeFrames(kFirstChannel, counted(20)).front();
    EXPECT_EQ(errorOf({}), ErrorCode::DeviceProtocol);
    EXPECT_EQ(errorOf(Bytes(good.begin(), good.end() - 1)), ErrorCode::DeviceProtocol);
    Bytes longer = good;
    longer.push_back(0);
    EXPECT_EQ(errorOf(longer), ErrorCode::DeviceProtocol);
    Bytes tag = good;
    tag[2] = 0x06;
    EXPECT_EQ(errorOf(tag), ErrorCode::DeviceProtocol);
    Bytes sequence = good;
    sequence[4] = 1;
    EXPECT_EQ(errorOf(sequence), ErrorCode::DeviceProtocol);
    for (const std::size_t length : {std::size_t{0}, std::size_t{1}, kMaxAnswer + 1, std::size_t{0xffff}}) {
        Bytes wrong = good;
        wrong[5] = static_cast<std::uint8_t>(length >> 8);
        wrong[6] = static_cast<std::uint8_t>(length & 0xff);
        EXPECT_EQ(errorOf(wrong), ErrorCode::DeviceProtocol) << length;
    }
}

TEST(Frame, RefusesRepeatedAndSkippedReports) {
    const std::vector<Bytes> frames = encodeFrames(kFirstChannel, counted(200));
    FrameReader repeated(kFirstChannel);
    ASSERT_TRUE(repeated.take(frames[0]));
    EXPECT_FALSE(repeated.take(frames[0]));
    FrameReader skipped(kFirstChannel);
    ASSERT_TRUE(skipped.take(frames[0]));
    EXPECT_FALSE(skipped.take(frames[2]));
}

TEST(Frame, PassesOverOtherChannels) {
    FrameReader reader(kFirstChannel);
    const Bytes other = encodeFrames(0x0102, counted(20)).front();
    const auto taken = reader.take(other);
    ASSERT_TRUE(taken);
    EXPECT_EQ(*taken, FrameReader::Taken::OtherChannel);
    EXPECT_TRUE(reader.take(encodeFrames(kFirstChannel, counted(20)).front()));
    EXPECT_EQ(reader.message(), counted(20));
}
