#include "cli/device_source.h"

#include <algorithm>

#include <unistd.h>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "emulator/socket_transport.h"

namespace sandyk::cli {

using signing::UserInteraction;

namespace {

std::string lineFor(const UserInteraction& step) {
    switch (step.kind) {
    case UserInteraction::Kind::UnlockDevice:
        return "Unlock the device.";
    case UserInteraction::Kind::OpenApp:
        return "Confirm on the device that the app " + step.text + " is opened.";
    case UserInteraction::Kind::CheckAddress:
        return "Compare with the screen of the device: " + step.text;
    case UserInteraction::Kind::EnterPin:
        return "Enter the PIN.";
    case UserInteraction::Kind::EnterPassphrase:
        return "Enter the passphrase on the device.";
    case UserInteraction::Kind::ConfirmOnDevice:
        return "Check and confirm on the device.";
    case UserInteraction::Kind::ComparePairingCode:
        return "Pairing code, compare with the screen of the device: " + step.text;
    case UserInteraction::Kind::Progress:
        break;
    }
    return std::to_string(step.done) + " of " + std::to_string(step.total);
}

struct Emulator {
    const hw::Driver* driver;
    std::string address;
};
/// Of "VENDOR:ADDRESS". Errors: Usage.
Result<Emulator> emulatorOf(const Arguments& arguments) {
    const std::string& text = arguments.value("--emulator");
    const std::size_t colon = std::min(text.find(':'), text.size());
    for (const hw::Driver* driver : hw::drivers()) {
        std::string vendor(driver->vendor);
        std::ranges::transform(vendor, vendor.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c; });
        if (text.substr(0, colon) == vendor && colon != text.size()) return Emulator{driver, text.substr(colon + 1)};
    }
    return fail(ErrorCode::Usage, "an emulator is VENDOR:unix:PATH or VENDOR:tcp:PORT");
}

Result<ListedDevice> openEmulated(const Arguments& arguments) {
    SANDYK_TRY(const Emulator emulator, emulatorOf(arguments));
    hw::DeviceInfo info;
    info.path = emulator.address;
    return ListedDevice{{emulator.driver, "emulator", info},
                        emulator.driver->openOver([address = emulator.address] { return hw::openEmulator(address); })};
}

/// Where the vault keeps the registration of one wallet by one seed.
std::string settingKey(const keys::Fingerprint& device, const hw::DeviceWallet& wallet) {
    const Hash256 hash = crypto::sha256(asBytes(wallet.descriptor.toString()));
    return "device.registration." + device.toString() + "." + toHex(ByteView(hash).first(16));
}

} // namespace

hw::DeviceCall deviceCall() {
    hw::DeviceCall call;
    call.person.show = [](const UserInteraction& step) {
        // What cannot be shown is no reason to stop: the device has its own screen.
        if (::isatty(STDERR_FILENO)) (void)writeAll(STDERR_FILENO, lineFor(step) + "\n");
    };
    return call;
}

Result<DeviceAtHand> openDevice(const Arguments& arguments) {
    if (arguments.has("--emulator")) {
        SANDYK_TRY(ListedDevice emulated, openEmulated(arguments));
        SANDYK_TRY(auto device, std::move(emulated.device));
        return DeviceAtHand{std::move(emulated.found), std::move(device)};
    }
    std::vector<hw::FoundDevice> found = hw::findDevices();
    if (arguments.has("--device"))
        std::erase_if(found,
                      [&](const hw::FoundDevice& each) { return each.info.path != arguments.value("--device"); });
    if (found.empty()) return fail(ErrorCode::DeviceNotFound, "no such hardware wallet is plugged in");
    if (found.size() > 1) return fail(ErrorCode::Usage, "several devices are plugged in: name one with --device");
    SANDYK_TRY(auto device, found.front().driver->open(found.front().info));
    return DeviceAtHand{std::move(found.front()), std::move(device)};
}

Result<std::vector<ListedDevice>> openAllDevices(const Arguments& arguments) {
    std::vector<ListedDevice> listed;
    if (arguments.has("--emulator")) {
        SANDYK_TRY(ListedDevice emulated, openEmulated(arguments));
        listed.push_back(std::move(emulated));
        return listed;
    }
    for (hw::FoundDevice& found : hw::findDevices()) {
        auto device = found.driver->open(found.info);
        listed.push_back({std::move(found), std::move(device)});
    }
    return listed;
}

Result<DeviceWallets> DeviceWallets::read(const Arguments& arguments) {
    SANDYK_CHECK(arguments.requireOneOf("--vault", "--descriptor"));
    DeviceWallets wallets;
    if (arguments.has("--vault")) {
        SANDYK_TRY(wallets.m_open, openVault(arguments));
        SANDYK_TRY(wallets.m_context, vaultContext(wallets.m_open->vault, arguments));
    } else {
        SANDYK_TRY(wallets.m_context, descriptorContext(arguments));
    }
    if (wallets.m_context.wallets.empty()) return fail(ErrorCode::WalletNotFound, "the vault holds no wallet yet");
    return wallets;
}

Result<std::vector<hw::DeviceWallet>> DeviceWallets::forDevice(const keys::Fingerprint& device,
                                                               const Arguments& arguments) const {
    std::vector<hw::DeviceWallet> wallets;
    for (const signing::OwnWallet& own : m_context.wallets) {
        hw::DeviceWallet wallet{own.name, own.network, own.descriptor, {}};
        if (arguments.has("--registration")) {
            SANDYK_TRY(wallet.registration, parseRegistration(arguments.value("--registration")));
        } else if (m_open) {
            SANDYK_TRY(const auto kept, m_open->vault.setting(settingKey(device, wallet)));
            if (kept) {
                SANDYK_TRY(wallet.registration, parseRegistration(*kept));
            }
        }
        wallets.push_back(std::move(wallet));
    }
    return wallets;
}

Result<hw::DeviceWallet> DeviceWallets::oneForDevice(const keys::Fingerprint& device,
                                                     const Arguments& arguments) const {
    if (m_context.wallets.size() > 1) return fail(ErrorCode::Usage, "name one wallet");
    SANDYK_TRY(auto wallets, forDevice(device, arguments));
    return std::move(wallets.front());
}

Result<bool> DeviceWallets::keep(const keys::Fingerprint& device, const hw::DeviceWallet& wallet,
                                 const hw::Registration& registration) {
    if (!m_open) return false;
    SANDYK_CHECK(m_open->vault.setSetting(settingKey(device, wallet), registrationText(registration)));
    return true;
}

std::string registrationText(const hw::Registration& registration) {
    return registration.name + ":" + toHex(registration.proof);
}

Result<hw::Registration> parseRegistration(const std::string& text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos) return fail(ErrorCode::Usage, "a registration is NAME:HEX");
    SANDYK_TRY(Bytes proof, fromHex(text.substr(colon + 1)));
    return hw::Registration{text.substr(0, colon), std::move(proof)};
}

} // namespace sandyk::cli
