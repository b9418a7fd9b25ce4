#include "cli/device_source.h"
#include "cli/input.h"
#include "cli/psbt_sign.h"
#include "device/hardware_signer.h"

namespace sandyk::cli {

namespace {

using Kind = Parameter::Kind;

/// What keeps a device from being asked at all.
std::string_view obstacle(ErrorCode code) {
    switch (code) {
    case ErrorCode::DeviceAccess:
        return "udev_rule";
    case ErrorCode::DeviceInUse:
        return "close_other_program";
    case ErrorCode::DeviceLocked:
        return "unlock";
    case ErrorCode::DeviceWrongApp:
        return "open_app";
    case ErrorCode::DevicePairing:
        return "pair";
    case ErrorCode::DeviceNotSetUp:
        return "set_up";
    default:
        return "replug";
    }
}

/// Members of one device in the list. A device that cannot be asked is no failure of the list.
void describe(JsonWriter& json, const ListedDevice& listed) {
    const auto& [found, device] = listed;
    json.member("vendor", found.driver->vendor);
    json.member("model", found.model);
    json.member("path", found.info.path);
    const hw::DeviceCall call = deviceCall();
    auto state = device ? (*device)->state(call) : Result<hw::DeviceState>(Failure(device.error()));
    if (!state) {
        json.null("fingerprint");
        json.member("needs", obstacle(state.error().code));
        return;
    }
    if (!state->app.empty()) json.member("app", state->app);
    if (!state->version.empty()) json.member("version", state->version);
    json.beginArray("notices");
    for (const hw::DeviceNotice notice : state->notices)
        json.element(hw::noticeName(notice));
    json.end();
    const auto fingerprint = state->needs == hw::DeviceState::Needs::Nothing
                                 ? (*device)->fingerprint(call)
                                 : Result<keys::Fingerprint>(fail(ErrorCode::DeviceLocked));
    if (fingerprint) {
        json.member("fingerprint", fingerprint->toString());
        json.null("needs");
        return;
    }
    json.null("fingerprint");
    const std::string_view needs = hw::needsName(state->needs);
    json.member("needs", needs.empty() ? obstacle(fingerprint.error().code) : needs);
}

Result<void> list(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto devices, openAllDevices(arguments));
    answer.json.beginArray("devices");
    for (const ListedDevice& listed : devices) {
        answer.json.beginObject();
        describe(answer.json, listed);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

/// An open device that is ready, and its seed.
struct ReadyDevice {
    std::unique_ptr<hw::Device> device;
    keys::Fingerprint fingerprint;
};
Result<ReadyDevice> readyDevice(const Arguments& arguments, Network network) {
    SANDYK_TRY(auto chosen, openDevice(arguments));
    SANDYK_CHECK(chosen.device->prepare(network, deviceCall()));
    SANDYK_TRY(const auto fingerprint, chosen.device->fingerprint(deviceCall()));
    return ReadyDevice{std::move(chosen.device), fingerprint};
}

Result<void> xpub(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto path, keys::DerivationPath::parse(arguments.value("--path")));
    if (!keys::pathAgrees(path, arguments.network()))
        return fail(ErrorCode::SignNetwork, "the path is of another network");
    SANDYK_TRY(auto ready, readyDevice(arguments, arguments.network()));
    SANDYK_TRY(const auto key, ready.device->xpub(path, arguments.network(), arguments.has("--display"), deviceCall()));
    answer.json.member("fingerprint", ready.fingerprint.toString());
    answer.json.member("path", path.toString());
    answer.json.member("xpub", key.toString());
    answer.json.member("key", keys::KeyOrigin{ready.fingerprint, path}.toString() + key.toString());
    return {};
}

Result<void> address(const Arguments& arguments, Answer& answer) {
    constexpr std::int64_t kLastIndex = 0x7fffffff;
    SANDYK_TRY(const std::int64_t index, arguments.number("--index", 0, kLastIndex, 0));
    SANDYK_TRY(const std::int64_t keychain, arguments.number("--keychain", 0, 1, 0));
    SANDYK_TRY(auto wallets, DeviceWallets::read(arguments));
    SANDYK_TRY(auto ready, readyDevice(arguments, wallets.context().network));
    SANDYK_TRY(const auto wallet, wallets.oneForDevice(ready.fingerprint, arguments));
    SANDYK_TRY(const auto shown, ready.device->showAddress(wallet, static_cast<std::uint32_t>(keychain),
                                                           static_cast<std::uint32_t>(index), deviceCall()));
    answer.json.member("fingerprint", ready.fingerprint.toString());
    answer.json.member("address", shown.toString());
    answer.json.member("index", index);
    answer.json.member("keychain", keychain);
    return {};
}

Result<void> registerWallet(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto wallets, DeviceWallets::read(arguments));
    SANDYK_TRY(auto ready, readyDevice(arguments, wallets.context().network));
    SANDYK_TRY(auto wallet, wallets.oneForDevice(ready.fingerprint, arguments));
    if (arguments.has("--name")) wallet.name = arguments.value("--name");
    SANDYK_TRY(const auto registration, ready.device->registerWallet(wallet, deviceCall()));
    SANDYK_TRY(const bool isKept, wallets.keep(ready.fingerprint, wallet, registration));
    answer.json.member("fingerprint", ready.fingerprint.toString());
    answer.json.member("name", registration.name);
    answer.json.member("registration", registrationText(registration));
    answer.json.member("stored", isKept);
    return {};
}

Result<void> sign(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto psbt, readPsbt(arguments.value("PSBT")));
    SANDYK_TRY(auto wallets, DeviceWallets::read(arguments));
    SANDYK_CHECK(acceptFee(arguments, wallets.context()));
    // What must be refused is refused before the device is asked.
    SANDYK_TRY(const auto review, reviewToSign(arguments, psbt, wallets.context()));
    SANDYK_TRY(auto ready, readyDevice(arguments, wallets.context().network));
    SANDYK_TRY(auto known, wallets.forDevice(ready.fingerprint, arguments));
    hw::HardwareSigner signer(*ready.device, std::move(known));
    SANDYK_TRY(const auto done, signer.sign(psbt, review, deviceCall().person.show, {}));
    writeSigned(answer, done, review);
    if (wallets.vault()) return wallets.vault()->recordEvent("psbt.signed", review.txid.toString());
    return {};
}

constexpr Parameter kDevice{Kind::Option, "--device", "PATH",
                            "path of the device as listed; may be left out when there is only one"};
constexpr Parameter kEmulator{Kind::Option, "--emulator", "VENDOR:ADDRESS",
                              "an emulated device on this machine, for tests: ledger:unix:PATH or ledger:tcp:PORT"};
constexpr Parameter kRegistration{Kind::Option, "--registration", "NAME:HEX",
                                  "what register has answered, for a wallet that no vault keeps"};
constexpr Parameter kList[] = {kEmulator};
constexpr Parameter kXpub[] = {
    kDevice,
    kEmulator,
    {Kind::Option, "--path", "PATH", "derivation path, m/84h/0h/0h", Parameter::Need::Required},
    {Kind::Flag, "--display", "", "show it on the device, to be compared"},
};
constexpr Parameter kAddress[] = {
    kDevice,
    kEmulator,
    kVault,
    kWallet,
    kPasswordFile,
    kDescriptors,
    kRegistration,
    {Kind::Option, "--index", "N", "which address, from 0 (default)"},
    {Kind::Option, "--keychain", "N", "0 receive (default), 1 change"},
};
constexpr Parameter kRegister[] = {
    kDevice,
    kEmulator,
    kVault,
    kWallet,
    kPasswordFile,
    kDescriptors,
    {Kind::Option, "--name", "NAME", "name for the screen of the device; the wallet's when left out"},
};
constexpr Parameter kSign[] = {
    kPsbtArgument, kDevice,       kEmulator,  kVault,    kWallet, kPasswordFile,
    kDescriptors,  kRegistration, kAcceptFee, kPsbtHash, kOut,
};
constexpr Command kCommands[] = {
    {"list", "hardware wallets that are plugged in, and what each needs", kList, list},
    {"xpub", "an extended public key of the device", kXpub, xpub},
    {"address", "show an address of a wallet on the device and compare it", kAddress, address},
    {"register", "make a multisig wallet known to the device", kRegister, registerWallet},
    {"sign", "sign with the device what is ours, refuse what is unsafe", kSign, sign},
};

} // namespace

constinit const Group kDeviceGroup{"device", "hardware wallets", kCommands};

} // namespace sandyk::cli
