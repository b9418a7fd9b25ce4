#include "other_ways/driver.h"

#include <algorithm>

namespace sandyk::hw::other_ways {

namespace {

/// Says that another way must be used, whatever it is asked.
class SilentDevice : public Device {
public:
    Result<DeviceState> state(const DeviceCall&) override {
        DeviceState state;
        state.needs = DeviceState::Needs::OtherProgram;
        return state;
    }
    Result<void> prepare(Network, const DeviceCall&) override { return unsupported(); }
    Result<keys::Fingerprint> fingerprint(const DeviceCall&) override { return unsupported(); }
    Result<keys::ExtendedPublicKey> xpub(const keys::DerivationPath&, Network, bool, const DeviceCall&) override {
        return unsupported();
    }
    Result<bitcoin::Address> showAddress(const DeviceWallet&, std::uint32_t, std::uint32_t,
                                         const DeviceCall&) override {
        return unsupported();
    }
    bool needsRegistration(const DeviceWallet&) const override { return false; }
    Result<Registration> registerWallet(const DeviceWallet&, const DeviceCall&) override { return unsupported(); }
    Result<std::vector<DeviceSignature>> sign(const bitcoin::Psbt&, const DeviceWallet&, const DeviceCall&) override {
        return unsupported();
    }
    Result<std::string> signMessage(const keys::DerivationPath&, const crypto::PublicKey&, std::string_view,
                                    const DeviceCall&) override {
        return unsupported();
    }

private:
    static Failure unsupported() {
        return fail(ErrorCode::DeviceUnsupported, "this device is used by QR code or file, not over the cable");
    }
};

Result<std::unique_ptr<Device>> openNothing(const DeviceInfo&) {
    return std::make_unique<SilentDevice>();
}

Result<std::unique_ptr<Device>> openNothingOver(const TransportOpener&) {
    return std::make_unique<SilentDevice>();
}

struct Chip {
    std::uint16_t vendorId;
    std::uint16_t productId;
};
constexpr Chip kJadeChips[] = {{0x10c4, 0xea60}, {0x1a86, 0x55d4}, {0x0403, 0x6001},
                               {0x1a86, 0x7523}, {0x303a, 0x4001}, {0x303a, 0x1001}};
constexpr Chip kKeystone{0x1209, 0x3001};

std::string_view jadeModel(const DeviceInfo& info) {
    if (info.bus != Bus::Serial) return {};
    const bool hasChip = std::ranges::any_of(kJadeChips, [&](const Chip& chip) {
        return chip.vendorId == info.vendorId && chip.productId == info.productId;
    });
    if (!hasChip) return {};
    return info.product.find("Jade") != std::string::npos ? "Jade" : "Serial line, perhaps a Jade";
}

std::string_view keystoneModel(const DeviceInfo& info) {
    const bool isKeystone = info.bus == Bus::Usb && info.interfaceNumber == 0 && info.vendorId == kKeystone.vendorId &&
                            info.productId == kKeystone.productId;
    return isKeystone ? "Keystone 3 Pro" : "";
}

} // namespace

const Driver& jadeDriver() {
    static const Driver jade{"Blockstream", jadeModel, {}, openNothing, openNothingOver};
    return jade;
}

const Driver& keystoneDriver() {
    static const Driver keystone{"Keystone", keystoneModel, {}, openNothing, openNothingOver};
    return keystone;
}

} // namespace sandyk::hw::other_ways
