#include "cli/device_source.h"

#include <algorithm>

#include <unistd.h>

#include "base/encoding.h"
#include "cli/input.h"
#include "cli/terminal.h"
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
    return fail(ErrorCode::Usage, "an emulator is VENDOR:unix:PATH, VENDOR:tcp:PORT or VENDOR:udp:PORT");
}

Result<ListedDevice> openEmulated(const Arguments& arguments) {
    SANDYK_TRY(const Emulator emulator, emulatorOf(arguments));
    hw::DeviceInfo info;
    info.path = emulator.address;
    return ListedDevice{{emulator.driver, "emulator", info},
                        emulator.driver->openOver([address = emulator.address] { return hw::openEmulator(address); })};
}

/// What the person enters here for the device.
Result<SecureString> entered(const Arguments& arguments, const UserInteraction& step) {
    if (step.kind == UserInteraction::Kind::ComparePairingCode) {
        constexpr std::size_t kMost = 8;
        SANDYK_TRY(auto said, askSecret("Does the device show " + step.text + "? Type yes: ", kMost));
        if (said.view() != "yes") return fail(ErrorCode::Cancelled, "the pairing code was not confirmed");
        return said;
    }
    if (step.kind == UserInteraction::Kind::EnterPassphrase)
        return readSecret(arguments, "--passphrase-file", SecretKind::Passphrase);
    if (step.kind != UserInteraction::Kind::EnterPin)
        return fail(ErrorCode::Usage, "nobody is asked for this on the command line");
    if (!arguments.has("--pin-file") && ::isatty(STDERR_FILENO))
        (void)writeAll(STDERR_FILENO,
                       "The device shows a keypad without order. Its places are:\n  7 8 9\n  4 5 6\n  1 2 3\n");
    return readSecret(arguments, "--pin-file", SecretKind::PinPlaces);
}

} // namespace

hw::DeviceCall deviceCall(const Arguments& arguments) {
    hw::DeviceCall call = deviceCall();
    call.person.answer = [&arguments](const UserInteraction& step) { return entered(arguments, step); };
    call.person.entersPassphraseHere = arguments.has("--passphrase-file");
    return call;
}

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

Result<std::vector<hw::DeviceWallet>> DeviceWallets::forDevice(const storage::DeviceSighting& device,
                                                               const Arguments& arguments) const {
    std::vector<hw::DeviceWallet> wallets;
    for (const signing::OwnWallet& own : m_context.wallets) {
        hw::DeviceWallet wallet{own.name, own.network, own.descriptor, {}};
        if (arguments.has("--registration")) {
            SANDYK_TRY(wallet.registration, parseRegistration(arguments.value("--registration")));
        } else if (m_open) {
            SANDYK_TRY(const auto stored, m_open->vault.wallet(own.name));
            SANDYK_TRY(auto kept, storage::readRegistration(m_open->vault.database(), stored.id, device.fingerprint,
                                                            device.vendor));
            if (kept) wallet.registration = hw::Registration{std::move(kept->name), std::move(kept->proof)};
        }
        wallets.push_back(std::move(wallet));
    }
    return wallets;
}

Result<hw::DeviceWallet> DeviceWallets::oneForDevice(const storage::DeviceSighting& device,
                                                     const Arguments& arguments) const {
    if (m_context.wallets.size() > 1) return fail(ErrorCode::Usage, "name one wallet");
    SANDYK_TRY(auto wallets, forDevice(device, arguments));
    return std::move(wallets.front());
}

Result<bool> DeviceWallets::keep(const storage::DeviceSighting& device, const std::string& walletName,
                                 const hw::Registration& registration) const {
    if (!m_open) return false;
    SANDYK_TRY(const auto wallet, m_open->vault.wallet(walletName));
    SANDYK_CHECK(storage::keepRegistration(m_open->vault.database(), wallet.id, device.fingerprint, device.vendor,
                                           {registration.name, registration.proof}));
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
