#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bitcoin/address.h"
#include "bitcoin/descriptor.h"
#include "bitcoin/psbt.h"
#include "transport/session.h"

namespace sandyk::hw {

/// What a device gives when it has registered a wallet, and wants to see again. To be kept with the wallet.
struct Registration {
    std::string name; ///< as the device shows it
    Bytes proof;      ///< Ledger: 32 bytes of HMAC; empty where the device keeps the wallet itself
    friend bool operator==(const Registration&, const Registration&) = default;
};

/// A wallet as devices need it.
struct DeviceWallet {
    std::string name; ///< the one of signing::OwnWallet
    Network network = Network::Main;
    bitcoin::Descriptor descriptor; ///< multipath: receive, change
    std::optional<Registration> registration;
};

/// As it came from the device; nothing is believed of it (hardware_signer.h).
struct DeviceSignature {
    std::size_t input = 0;
    Bytes key;       ///< 33 bytes, or 32 for taproot: the output key
    Bytes signature; ///< as in a PSBT, with the sighash byte if it has one
};

/// What the person should know of a device that works all the same.
enum class DeviceNotice {
    NotGenuine,  ///< it cannot prove that its maker made it (always so for simulators)
    KeyChanged,  ///< its seed was met in a device with another key: it was reset, replaced or is imitated
    OldFirmware, ///< not safe for new keys
    NoBackup     ///< its seed was never written down, or not wholly
};
/// "not_genuine", "key_changed", "old_firmware", "no_backup".
std::string_view noticeName(DeviceNotice notice);

/// What the device is and what it needs before it can work.
struct DeviceState {
    enum class Needs {
        Nothing,
        Unlock,
        OpenApp,
        Update,
        SetUp,           ///< it holds no seed yet
        Pair,            ///< the person must compare a code
        EnterPin,        ///< here, by the places of its digits on the screen of the device
        EnterPassphrase, ///< its seed is one of many
        LeaveBootloader, ///< it can only be updated now
        OtherProgram     ///< Sandyk cannot use this model
    };
    std::string app;     ///< the app that is open, where a device has apps
    std::string version; ///< of the app, else of the firmware
    Needs needs = Needs::Nothing;
    std::vector<DeviceNotice> notices = {};
    std::string model = {}; ///< as Driver::model(), where it is only known once the device is asked
};
/// "", "unlock", "open_app", "update", "set_up", "pair", "enter_pin", "enter_passphrase", "leave_bootloader",
/// "other_program".
std::string_view needsName(DeviceState::Needs needs);

/// What this computer remembers of the devices of one vendor. Whoever keeps it gives it with recall() before the device
/// is used, and keeps what memory() then has.
struct DeviceMemory {
    SecureBytes secret;                           ///< 32 bytes, our own key for encrypted lines; empty before the first
    std::vector<Bytes> paired;                    ///< devices that the person has paired, at most 128 bytes each
    std::vector<keys::ExtendedPublicKey> masters; ///< of the seeds that were met, each once
};

/// Who waits for the device, and how to stop it.
struct DeviceCall {
    Person person;
    std::stop_token stop;
};

/// An open hardware wallet. Blocking: everything runs on the one device thread. After any error it can be asked again;
/// a device that was unplugged is looked for anew. Errors of all calls besides their own: DeviceNotFound, DeviceAccess,
/// DeviceInUse, DeviceDisconnected, DeviceTimeout, DeviceProtocol, DeviceLocked, DeviceWrongApp, DeviceFirmware,
/// DeviceRefused, DeviceRejectedData, DeviceNotSetUp, DevicePairing, DeviceImpostor, DeviceNetwork, DevicePin,
/// DeviceBootloader, Cancelled.
class Device {
public:
    virtual ~Device() = default;

    virtual void recall(DeviceMemory memory) { (void)memory; }
    /// Null when the device is not to be remembered.
    virtual const DeviceMemory* memory() const { return nullptr; }

    /// Asks nobody for anything: a locked device is a state, no error.
    virtual Result<DeviceState> state(const DeviceCall& call) = 0;
    /// Gets it ready to work for this network, with the person's help: unlocks it, opens its app.
    virtual Result<void> prepare(Network network, const DeviceCall& call) = 0;

    /// Those below are for a prepared device.
    virtual Result<keys::Fingerprint> fingerprint(const DeviceCall& call) = 0;
    /// `display`: the person compares it on the screen. Errors: DeviceUnsupported (the device does not give out this
    /// path).
    virtual Result<keys::ExtendedPublicKey> xpub(const keys::DerivationPath& path, Network network, bool display,
                                                 const DeviceCall& call) = 0;
    /// Shows the address on the device's screen, and checks that it is the one of the descriptor. Errors:
    /// DeviceAddress (it is another), DeviceRegistration (the wallet has none, or it is not accepted),
    /// DeviceUnsupported.
    virtual Result<bitcoin::Address> showAddress(const DeviceWallet& wallet, std::uint32_t keychain,
                                                 std::uint32_t index, const DeviceCall& call) = 0;
    /// Whether a wallet must be registered before addresses and signing.
    virtual bool needsRegistration(const DeviceWallet& wallet) const = 0;
    /// Errors: DeviceUnsupported.
    virtual Result<Registration> registerWallet(const DeviceWallet& wallet, const DeviceCall& call) = 0;
    /// Signs the inputs that are the wallet's. `psbt` has all fields of the wallet's inputs and change; the device sees
    /// version 2. Errors: DeviceRegistration, DeviceUnsupported, DeviceExternalInput (the device signs only if all
    /// inputs are the wallet's).
    virtual Result<std::vector<DeviceSignature>> sign(const bitcoin::Psbt& psbt, const DeviceWallet& wallet,
                                                      const DeviceCall& call) = 0;
    /// The old signed-message format, base64, by `key` at `path`. Errors: DeviceBadSignature (by another key or of
    /// another message), DeviceUnsupported.
    virtual Result<std::string> signMessage(const keys::DerivationPath& path, const crypto::PublicKey& key,
                                            std::string_view message, const DeviceCall& call) = 0;
};

} // namespace sandyk::hw
