#include "cli/device_advisories.h"
#include "cli/device_import.h"
#include "cli/device_records.h"
#include "cli/device_source.h"
#include "cli/input.h"
#include "cli/psbt_sign.h"
#include "device/hardware_signer.h"
#include "session/device_memory.h"

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

/// What the device says of itself, where its interface does not tell.
std::string_view modelOf(const hw::FoundDevice& found, const hw::DeviceState& state) {
    return state.model.empty() ? found.model : std::string_view(state.model);
}

/// Members of one device in the list. A device that cannot be asked is no failure of the list.
void describe(JsonWriter& json, const ListedDevice& listed) {
    const auto& [found, device] = listed;
    const hw::DeviceCall call = deviceCall();
    auto state = device ? (*device)->state(call) : Result<hw::DeviceState>(Failure(device.error()));
    json.member("vendor", found.driver->vendor);
    json.member("model", state ? modelOf(found, *state) : found.model);
    json.member("path", found.info.path);
    if (!state) {
        json.null("fingerprint");
        json.member("needs", obstacle(state.error().code));
        return;
    }
    if (!state->app.empty()) json.member("app", state->app);
    if (!state->version.empty()) json.member("version", state->version);
    writeAdvisories(json, hw::AdvisoryList::builtIn().ofDevice(
                              found.driver->vendor, state->model.empty() ? found.model : std::string_view(state->model),
                              state->version));
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
    std::optional<OpenVault> open;
    if (arguments.has("--vault")) {
        SANDYK_TRY(open, openVault(arguments));
    }
    SANDYK_TRY(const auto devices, openAllDevices(arguments));
    answer.json.beginArray("devices");
    for (const ListedDevice& listed : devices) {
        if (open && listed.device) {
            const std::string vendor(listed.found.driver->vendor);
            SANDYK_TRY(auto memory, app::recallDevices(open->vault.database(), vendor));
            (*listed.device)->recall(std::move(memory));
        }
        answer.json.beginObject();
        describe(answer.json, listed);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

/// An open device that is ready, and what it is known by.
struct ReadyDevice {
    std::unique_ptr<hw::Device> device;
    storage::DeviceSighting seen;
};
/// What a vault remembers of its devices is used and kept; without one a device may have to be paired each time.
Result<ReadyDevice> readyDevice(const Arguments& arguments, Network network, const storage::Vault* vault) {
    SANDYK_TRY(auto chosen, openDevice(arguments));
    const std::string vendor(chosen.found.driver->vendor);
    if (vault) {
        SANDYK_TRY(auto memory, app::recallDevices(vault->database(), vendor));
        chosen.device->recall(std::move(memory));
    }
    SANDYK_CHECK(chosen.device->prepare(network, deviceCall(arguments)));
    SANDYK_TRY(const auto state, chosen.device->state(deviceCall(arguments)));
    SANDYK_TRY(const auto fingerprint, chosen.device->fingerprint(deviceCall(arguments)));
    storage::DeviceSighting seen{fingerprint, vendor, std::string(modelOf(chosen.found, state)), state.version};
    if (vault) SANDYK_CHECK(app::keepDevices(vault->database(), seen, chosen.device->memory()));
    return ReadyDevice{std::move(chosen.device), std::move(seen)};
}

Result<void> xpub(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto path, keys::DerivationPath::parse(arguments.value("--path")));
    if (!keys::pathAgrees(path, arguments.network()))
        return fail(ErrorCode::SignNetwork, "the path is of another network");
    std::optional<OpenVault> open;
    if (arguments.has("--vault")) {
        SANDYK_TRY(open, openVault(arguments));
    }
    SANDYK_TRY(auto ready, readyDevice(arguments, arguments.network(), open ? &open->vault : nullptr));
    SANDYK_TRY(const auto key,
               ready.device->xpub(path, arguments.network(), arguments.has("--display"), deviceCall(arguments)));
    answer.json.member("fingerprint", ready.seen.fingerprint.toString());
    answer.json.member("path", path.toString());
    answer.json.member("xpub", key.toString());
    answer.json.member("key", keys::KeyOrigin{ready.seen.fingerprint, path}.toString() + key.toString());
    return {};
}

Result<void> address(const Arguments& arguments, Answer& answer) {
    constexpr std::int64_t kLastIndex = 0x7fffffff;
    SANDYK_TRY(const std::int64_t index, arguments.number("--index", 0, kLastIndex, 0));
    SANDYK_TRY(const std::int64_t keychain, arguments.number("--keychain", 0, 1, 0));
    SANDYK_TRY(auto wallets, DeviceWallets::read(arguments));
    SANDYK_TRY(auto ready, readyDevice(arguments, wallets.context().network, wallets.vault()));
    SANDYK_TRY(const auto wallet, wallets.oneForDevice(ready.seen, arguments));
    SANDYK_TRY(const auto shown, ready.device->showAddress(wallet, static_cast<std::uint32_t>(keychain),
                                                           static_cast<std::uint32_t>(index), deviceCall(arguments)));
    answer.json.member("fingerprint", ready.seen.fingerprint.toString());
    answer.json.member("address", shown.toString());
    answer.json.member("index", index);
    answer.json.member("keychain", keychain);
    return {};
}

Result<void> registerWallet(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto wallets, DeviceWallets::read(arguments));
    SANDYK_TRY(auto ready, readyDevice(arguments, wallets.context().network, wallets.vault()));
    SANDYK_TRY(auto wallet, wallets.oneForDevice(ready.seen, arguments));
    const std::string stored = wallet.name;
    if (arguments.has("--name")) wallet.name = arguments.value("--name");
    // What the vault has kept is not asked for twice.
    bool isKept = wallet.registration.has_value() && !arguments.has("--again");
    if (!isKept) {
        SANDYK_TRY(wallet.registration, ready.device->registerWallet(wallet, deviceCall(arguments)));
        SANDYK_TRY(isKept, wallets.keep(ready.seen, stored, *wallet.registration));
    }
    answer.json.member("fingerprint", ready.seen.fingerprint.toString());
    answer.json.member("name", wallet.registration->name);
    answer.json.member("registration", registrationText(*wallet.registration));
    answer.json.member("stored", isKept);
    return {};
}

Result<void> sign(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto psbt, readPsbt(arguments.value("PSBT")));
    SANDYK_TRY(auto wallets, DeviceWallets::read(arguments));
    SANDYK_CHECK(acceptFee(arguments, wallets.context()));
    // What must be refused is refused before the device is asked.
    SANDYK_TRY(const auto review, reviewToSign(arguments, psbt, wallets.context()));
    SANDYK_TRY(auto ready, readyDevice(arguments, wallets.context().network, wallets.vault()));
    SANDYK_TRY(auto known, wallets.forDevice(ready.seen, arguments));
    const hw::Person person = deviceCall(arguments).person;
    hw::HardwareSigner signer(*ready.device, std::move(known), person.answer);
    SANDYK_TRY(const auto done, signer.sign(psbt, review, person.show, {}));
    writeSigned(answer, done, review);
    if (wallets.vault()) return wallets.vault()->recordEvent("psbt.signed", review.txid.toString());
    return {};
}

constexpr Parameter kDevice{Kind::Option, "--device", "PATH",
                            "path of the device as listed; may be left out when there is only one"};
constexpr Parameter kEmulator{
    Kind::Option, "--emulator", "VENDOR:ADDRESS",
    "an emulated device on this machine, for tests: VENDOR:unix:PATH, :tcp:PORT or :udp:PORT"};
constexpr Parameter kPinFile{Kind::Option, "--pin-file", "FILE",
                             "where the PIN's digits stand on the device's keypad: a file, - or fd:N"};
constexpr Parameter kDevicePassphrase{Kind::Option, "--passphrase-file", "FILE",
                                      "passphrase for a device that takes it from here: a file, - or fd:N"};
constexpr Parameter kRegistration{Kind::Option, "--registration", "NAME:HEX",
                                  "what register has answered, for a wallet that no vault keeps"};
constexpr Parameter kList[] = {kEmulator, kVault, kPasswordFile};
constexpr Parameter kXpub[] = {
    kDevice,
    kEmulator,
    {Kind::Option, "--path", "PATH", "derivation path, m/84h/0h/0h", Parameter::Need::Required},
    {Kind::Flag, "--display", "", "show it on the device, to be compared"},
    kVault,
    kPasswordFile,
    kPinFile,
    kDevicePassphrase,
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
    kPinFile,
    kDevicePassphrase,
};
constexpr Parameter kRegister[] = {
    kDevice,
    kEmulator,
    kVault,
    kWallet,
    kPasswordFile,
    kDescriptors,
    {Kind::Option, "--name", "NAME", "name for the screen of the device; the wallet's when left out"},
    {Kind::Flag, "--again", "", "also when the vault holds a registration already"},
    kPinFile,
    kDevicePassphrase,
};
constexpr Parameter kSign[] = {
    kPsbtArgument, kDevice,    kEmulator, kVault, kWallet,  kPasswordFile,     kDescriptors,
    kRegistration, kAcceptFee, kPsbtHash, kOut,   kPinFile, kDevicePassphrase,
};
constexpr Command kCommands[] = {
    {"list", "hardware wallets that are plugged in, and what each needs", kList, list},
    {"xpub", "an extended public key of the device", kXpub, xpub},
    {"address", "show an address of a wallet on the device and compare it", kAddress, address},
    {"register", "make a multisig wallet known to the device", kRegister, registerWallet},
    {"sign", "sign with the device what is ours, refuse what is unsafe", kSign, sign},
    {"import", "account keys in a file that a Coldcard wrote to its card", kImportParameters, importDeviceFile},
    {"known", "devices that the vault has seen, with their firmware and registrations", kKnownParameters, listKnown},
    {"name", "give a device of the vault a name", kNameParameters, nameKnown},
    {"advisories", "known faults of firmware, and which keys and devices they concern", kAdvisoriesParameters,
     advisories},
    {"keys", "the key register: who holds which key, where, and how it was made", kKnownParameters, listKeys},
    {"record", "write a key into the register, change or remove it", kRecordParameters, recordKey},
};

} // namespace

constinit const Group kDeviceGroup{"device", "hardware wallets", kCommands};

} // namespace sandyk::cli
