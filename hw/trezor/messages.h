#pragma once

#include <optional>
#include <string>

#include "base/network.h"
#include "device/capabilities.h"
#include "keys/extended_key.h"
#include "protobuf/message_writer.h"
#include "signing/signer.h"

namespace sandyk::hw::trezor {

/// The messages that Sandyk knows, by their numbers on the wire.
enum class MessageType : std::uint16_t {
    Initialize = 0,
    Ping = 1,
    Success = 2,
    Failure = 3,
    GetPublicKey = 11,
    PublicKey = 12,
    SignTx = 15,
    Features = 17,
    PinMatrixRequest = 18,
    PinMatrixAck = 19,
    Cancel = 20,
    TxRequest = 21,
    TxAck = 22,
    LockDevice = 24,
    ButtonRequest = 26,
    ButtonAck = 27,
    GetAddress = 29,
    Address = 30,
    SignMessage = 38,
    MessageSignature = 40,
    PassphraseRequest = 41,
    PassphraseAck = 42,
    GetFeatures = 55,
};

enum class Maker { Trezor, KeepKey, OneKey, Unknown };

/// What the device tells of itself.
struct Features {
    Maker maker = Maker::Unknown;
    std::string_view
        model; ///< "One", "Model T", "Safe 3", "Safe 5", "Safe 7", "KeepKey", "OneKey"; empty: none of them
    Version version;
    bool isBootloader = false;
    bool isSetUp = false;
    bool isUnlocked = true;
    bool wantsPassphrase = false;
    bool hasNoBackup = false;        ///< the seed was never written down, or not wholly
    bool entersPinHere = false;      ///< by positions on a keypad that only its screen shows; else on the device
    bool canEnterPassphrase = false; ///< on its own screen
    bool onlyEntersPassphraseItself = false;
    Bytes sessionId; ///< empty where the device knows no sessions

    /// Errors: DeviceProtocol.
    static Result<Features> parse(ByteView payload);
};

/// How the firmwares differ in what they are asked.
struct Dialect {
    bool isKeepKey = false;     ///< older messages: no script type of keys, multisig keys each with their path
    bool sortsKeys = false;     ///< can be told that multisig keys are in lexicographic order
    bool canOmitResult = false; ///< need not send the signed transaction, which nobody reads
    static Dialect of(const Features& features);
};

/// One call: what is sent, what ends it, and what the person is asked while the device waits for its button.
struct Request {
    MessageType type = MessageType::Initialize;
    Bytes payload;
    MessageType answer = MessageType::Features;
    signing::UserInteraction question{signing::UserInteraction::Kind::ConfirmOnDevice, {}, 0, 0};
};

/// InputScriptType of the protocol.
enum class ScriptType : std::uint8_t { Pkh = 0, Multisig = 1, Witness = 3, ShWitness = 4, Taproot = 5 };
/// The one that BIP44's successors give to a purpose; Pkh for all others.
ScriptType scriptTypeOf(const keys::DerivationPath& path);

/// The name of the coin: the test networks look the same to the devices.
std::string_view coinName(Network network);

Request initializeRequest(ByteView sessionId);
Request featuresRequest();
Request publicKeyRequest(const keys::DerivationPath& path, Network network, bool display, const Dialect& dialect);
/// `multisig` is empty for single keys. `expected` is what the person has to find on the screen.
Request addressRequest(const keys::DerivationPath& path, Network network, ScriptType type,
                       const std::optional<protobuf::MessageWriter>& multisig, const std::string& expected);
Request messageRequest(const keys::DerivationPath& path, Network network, std::string_view message);

struct PublicKeyAnswer {
    keys::ExtendedPublicKey key;
    std::optional<keys::Fingerprint> master; ///< KeepKey does not tell
};
/// The key must be of this path and network, and its two forms must agree. Errors of all three: DeviceProtocol.
Result<PublicKeyAnswer> parsePublicKey(ByteView payload, const keys::DerivationPath& path, Network network);
Result<std::string> parseAddress(ByteView payload);
/// Header (27 to 42, with the script type in it), R, S.
Result<ByteArray<65>> parseMessageSignature(ByteView payload);

/// What a Failure means, with params "failure" (its number). Codes: DeviceRefused, DeviceLocked, DevicePin,
/// DeviceNotSetUp, DeviceInUse, DeviceUnsupported, DeviceRejectedData, DeviceProtocol.
Error failureError(ByteView payload);

} // namespace sandyk::hw::trezor
