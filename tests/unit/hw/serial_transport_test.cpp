#include "transport/serial_transport.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <stdlib.h>
#include <unistd.h>

using namespace sandyk;
using namespace sandyk::hw;

TEST(SerialTransport, SaysWhatIsNotThere) {
    EXPECT_EQ(openSerial("/dev/nothing").error().code, ErrorCode::DeviceNotFound);
    EXPECT_EQ(openSerial("").error().code, ErrorCode::DeviceNotFound);
    EXPECT_EQ(openSerial("/dev/null").error().code, ErrorCode::DeviceNotFound) << "no serial line";
    for (const DeviceInfo& info : serialDevices()) {
        EXPECT_EQ(info.bus, Bus::Serial);
        EXPECT_TRUE(info.path.starts_with("/dev/"));
    }
}

TEST(SerialTransport, CarriesBytesBothWays) {
    const int other = ::posix_openpt(O_RDWR | O_NOCTTY);
    ASSERT_GE(other, 0);
    ASSERT_EQ(::grantpt(other), 0);
    ASSERT_EQ(::unlockpt(other), 0);
    auto line = openSerial(::ptsname(other));
    if (!line) {
        ::close(other);
        GTEST_SKIP() << "the library takes no pseudo terminal: " << line.error().detail;
    }
    ASSERT_TRUE((*line)->write(asBytes("there")));
    char buffer[16];
    EXPECT_EQ(std::string_view(buffer, static_cast<std::size_t>(::read(other, buffer, sizeof buffer))), "there");
    ASSERT_EQ(::write(other, "back", 4), 4);
    EXPECT_EQ(asText(*(*line)->read(std::chrono::milliseconds(5'000), {})), "back");
    EXPECT_EQ((*line)->read(std::chrono::milliseconds(10), {}).error().code, ErrorCode::DeviceTimeout);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ((*line)->read(std::nullopt, stop.get_token()).error().code, ErrorCode::Cancelled);
    ::close(other);
}
