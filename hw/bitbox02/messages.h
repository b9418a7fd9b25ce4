#pragma once

#include <string>
#include <vector>

#include "base/network.h"
#include "device/account_keys.h"
#include "protobuf/message_reader.h"
#include "protobuf/message_writer.h"

namespace sandyk::hw::bitbox02 {

/// The requests and responses that Sandyk uses, by the field numbers of the vendor's messages (hww.proto, btc.proto,
/// common.proto, antiklepto.proto).

enum class Coin : std::uint32_t { Bitcoin = 0, Testnet = 1, Regtest = 4 };
/// Signet has testnet's keys and addresses.
Coin coinOf(Network network);

/// What kind of outputs a wallet has, as the device knows it.
class ScriptConfig {
public:
    enum class Simple : std::uint32_t { ShWpkh = 0, Wpkh = 1, Tr = 2 };
    static ScriptConfig simple(Simple type);
    /// Keys are sorted by the device (sortedmulti).
    static ScriptConfig multisig(int threshold, const std::vector<AccountKey>& keys, std::size_t ownKey, bool isNested);
    /// BIP388.
    static ScriptConfig policy(std::string_view descriptorTemplate, const std::vector<AccountKey>& keys);

    const protobuf::MessageWriter& message() const { return m_message; }

private:
    protobuf::MessageWriter m_message;
};

/// A config and the account of the device that it is used with.
struct AccountConfig {
    ScriptConfig config;
    keys::DerivationPath path;
    protobuf::MessageWriter message() const;
};

Bytes deviceInfoRequest();
Bytes fingerprintRequest();
Bytes xpubRequest(Coin coin, const keys::DerivationPath& path, bool display);
Bytes addressRequest(Coin coin, const keys::DerivationPath& path, const ScriptConfig& config, bool display);
/// `path` is the account of a multisig; a policy has none.
Bytes isRegisteredRequest(Coin coin, const ScriptConfig& config, const keys::DerivationPath* path);
/// How the device shows cosigners' keys: with the prefixes that Electrum uses (Zpub), or as xpub and tpub.
enum class KeyForm : std::uint32_t { Electrum = 0, Xpub = 1 };
Bytes registerRequest(Coin coin, const ScriptConfig& config, const keys::DerivationPath* path, std::string_view name,
                      KeyForm form);
Bytes signMessageRequest(Coin coin, const AccountConfig& key, std::string_view message, const Hash256& commitment);
Bytes hostNonceRequest(const Hash256& nonce);

/// One of the requests that stand inside of the message "btc".
Bytes btcRequest(std::uint32_t field, const protobuf::MessageWriter& request);

/// The parts of a response that are asked for here. Errors of all: what the device's own error says (DeviceRefused,
/// DeviceNotSetUp, DeviceRejectedData, DeviceUnsupported; params "status"), DeviceProtocol (another response than due).
Result<keys::Fingerprint> parseFingerprint(ByteView response);
/// An extended key or an address: at most 120 printable characters.
Result<std::string> parsePub(ByteView response);
Result<bool> parseIsRegistered(ByteView response);
Result<void> parseSuccess(ByteView response);
/// A point by which the device commits to its nonce.
Result<crypto::PublicKey> parseSignerCommitment(ByteView response);
/// R, S and the recovery id.
Result<ByteArray<65>> parseMessageSignature(ByteView response);

/// What the device wants next while it signs.
struct SignNext {
    enum class Type { Input, Output, Done, PreviousInit, PreviousInput, PreviousOutput, HostNonce } type = Type::Done;
    std::uint32_t index = 0;
    std::uint32_t previousIndex = 0;
    std::optional<ByteArray<64>> signature;
    std::optional<crypto::PublicKey> commitment; ///< HostNonce
};
Result<SignNext> parseSignNext(ByteView response);

/// Firmware and state, from the answer to "i".
struct BasicInfo {
    std::string version;    ///< "9.25.1"
    bool isNova = false;    ///< the model with Bluetooth
    bool isBtcOnly = false; ///< firmware for Bitcoin alone
    bool isUnlocked = false;
    bool isInitialized = true; ///< old firmware does not say
};
/// Errors: DeviceProtocol.
Result<BasicInfo> parseBasicInfo(ByteView answer);

} // namespace sandyk::hw::bitbox02
