#include <gtest/gtest.h>

#include "hw/registry.h"

using namespace sandyk;
using namespace sandyk::hw;

namespace {

DeviceInfo plugged(std::uint16_t vendor, std::uint16_t product, int interface, std::uint16_t usagePage) {
    DeviceInfo info;
    info.path = "somewhere";
    info.vendorId = vendor;
    info.productId = product;
    info.interfaceNumber = interface;
    info.usagePage = usagePage;
    return info;
}

std::string modelOf(const DeviceInfo& info) {
    const auto found = recognise({info});
    return found.empty() ? "" : std::string(found.front().driver->vendor) + " " + std::string(found.front().model);
}

} // namespace

TEST(Registry, KnowsLedgerByModelAndInterface) {
    EXPECT_EQ(modelOf(plugged(0x2c97, 0x5011, 0, 0xffa0)), "Ledger Nano S Plus");
    EXPECT_EQ(modelOf(plugged(0x2c97, 0x5000, 0, 0)), "Ledger Nano S Plus");
    EXPECT_EQ(modelOf(plugged(0x2c97, 0x4015, -1, 0xffa0)), "Ledger Nano X");
    EXPECT_EQ(modelOf(plugged(0x2c97, 0x6011, 0, 0)), "Ledger Stax");
    EXPECT_EQ(modelOf(plugged(0x2c97, 0x7011, 0, 0)), "Ledger Flex");
    EXPECT_EQ(modelOf(plugged(0x2c97, 0x8011, 0, 0)), "Ledger Nano Gen5");
    EXPECT_EQ(modelOf(plugged(0x2c97, 0x0001, 0, 0)), "Ledger Nano S");
    EXPECT_EQ(modelOf(plugged(0x2c97, 0x0004, 0, 0)), "Ledger Nano X");
    EXPECT_EQ(modelOf(plugged(0x2c97, 0x5011, 1, 0xf1d0)), "") << "its FIDO interface";
    EXPECT_EQ(modelOf(plugged(0x2c97, 0x9911, 0, 0xffa0)), "");
    EXPECT_EQ(modelOf(plugged(0x046d, 0x5011, 0, 0xffa0)), "") << "a mouse";
}

TEST(Registry, KnowsBitBoxAndColdcard) {
    EXPECT_EQ(modelOf(plugged(0x03eb, 0x2403, 0, 0xffff)), "BitBox BitBox02");
    DeviceInfo nova = plugged(0x03eb, 0x2403, -1, 0xffff);
    nova.product = "BitBox02 Nova Multi";
    EXPECT_EQ(modelOf(nova), "BitBox BitBox02 Nova");
    EXPECT_EQ(modelOf(plugged(0x03eb, 0x2403, 1, 0xf1d0)), "") << "its FIDO interface";
    EXPECT_EQ(modelOf(plugged(0x03eb, 0x2402, 0, 0xffff)), "") << "its boot loader";
    EXPECT_EQ(modelOf(plugged(0xd13e, 0xcc10, 0, 0)), "Coldcard Coldcard");
    EXPECT_EQ(modelOf(plugged(0xd13e, 0xcc11, 0, 0)), "");
}

TEST(Registry, SaysWhichDevicesGoAnotherWay) {
    DeviceInfo jade = plugged(0x303a, 0x4001, -1, 0);
    EXPECT_EQ(modelOf(jade), "") << "no serial line";
    jade.bus = Bus::Serial;
    EXPECT_EQ(modelOf(jade), "Blockstream Serial line, perhaps a Jade");
    jade.product = "Jade Plus";
    EXPECT_EQ(modelOf(jade), "Blockstream Jade");
    jade.vendorId = 0x2341;
    EXPECT_EQ(modelOf(jade), "") << "an Arduino, whatever it calls itself";
    DeviceInfo keystone = plugged(0x1209, 0x3001, 0, 0);
    keystone.bus = Bus::Usb;
    EXPECT_EQ(modelOf(keystone), "Keystone Keystone 3 Pro");
    const auto found = recognise({keystone});
    const auto device = found.front().driver->open(found.front().info).value();
    EXPECT_EQ(device->state({})->needs, DeviceState::Needs::OtherProgram);
    EXPECT_EQ(device->prepare(Network::Main, {}).error().code, ErrorCode::DeviceUnsupported);
}

TEST(Registry, FindsEachDeviceOnce) {
    const DeviceInfo one = plugged(0x2c97, 0x5011, 0, 0xffa0);
    DeviceInfo otherUsage = one;
    otherUsage.usagePage = 0x0001;
    DeviceInfo two = one;
    two.path = "elsewhere";
    EXPECT_EQ(recognise({one, otherUsage, two, one}).size(), 2U);
    EXPECT_TRUE(recognise({}).empty());
}

TEST(Version, IsThreeNumbers) {
    EXPECT_EQ(Version::parse("2.4.6"), (Version{2, 4, 6}));
    EXPECT_EQ(Version::parse("2.1.0-rc"), (Version{2, 1, 0}));
    EXPECT_EQ(Version{}.toString(), "0.0.0");
    for (const char* text : {"", "2", "2.4", "2.4.", "a.b.c", "-1.0.0", "2,4,6", "70000.0.0", ".1.2"})
        EXPECT_FALSE(Version::parse(text)) << text;
    EXPECT_LT((Version{2, 9, 0}), (Version{2, 10, 0}));
}

TEST(Capabilities, SayWhatIsPossibleWithWhichVersion) {
    const auto table = recognise({plugged(0x2c97, 0x5011, 0, 0xffa0)}).front().driver->capabilities;
    const auto codeOf = [&](Version version, Feature feature, std::size_t keys = 1) {
        const auto allowed = requireFeature(table, "Nano S Plus", version, feature, keys);
        return allowed ? ErrorCode::Internal : allowed.error().code;
    };
    EXPECT_EQ(codeOf({2, 4, 6}, Feature::WshMulti, 15), ErrorCode::Internal);
    EXPECT_EQ(codeOf({2, 1, 0}, Feature::WshMulti, 5), ErrorCode::Internal);
    EXPECT_EQ(codeOf({2, 3, 0}, Feature::WshMulti, 6), ErrorCode::DeviceFirmware);
    EXPECT_EQ(codeOf({2, 4, 6}, Feature::WshMulti, 16), ErrorCode::DeviceUnsupported);
    EXPECT_EQ(codeOf({2, 0, 9}, Feature::Safe), ErrorCode::DeviceFirmware);
    EXPECT_EQ(requireFeature(table, "Nano S Plus", {2, 0, 9}, Feature::Safe).error().param("needed"), "2.1.0");
    EXPECT_EQ(codeOf({2, 1, 4}, Feature::TrScripts), ErrorCode::DeviceFirmware);
}
