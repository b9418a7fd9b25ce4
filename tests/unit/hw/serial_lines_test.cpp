#include "transport/serial_lines.h"

#include <gtest/gtest.h>

using namespace sandyk::hw;

TEST(SerialLines, AreListedWithoutBeingOpened) {
    for (const DeviceInfo& info : serialDevices()) {
        EXPECT_EQ(info.bus, Bus::Serial);
        EXPECT_TRUE(info.path.starts_with("/dev/")) << info.path;
        EXPECT_NE(info.vendorId, 0);
    }
}
