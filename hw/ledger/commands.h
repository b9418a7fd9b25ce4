#pragma once

#include <optional>
#include <vector>

#include "bitcoin/psbt.h"
#include "keys/extended_key.h"
#include "ledger/apdu.h"
#include "ledger/client_commands.h"
#include "ledger/wallet_policy.h"
#include "signing/signer.h"

namespace sandyk::hw::ledger {

/// One command with all that the device may ask about it while it works.
struct Command {
    Apdu apdu;
    ClientCommands client;
    /// The device puts it before the person, who takes their time.
    std::optional<signing::UserInteraction> question;
    std::size_t maxRounds = 0;     ///< questions of the device that are answered at most
    std::size_t progressTotal = 0; ///< each yield is a step of so many; 0: not told
};

/// 32 bytes by which the device knows a policy that it has registered; zeros for a default policy.
using PolicyHmac = Hash256;

/// The system: which app is open, open one by name (the person confirms, then the device comes back anew), leave it.
Command appInfoCommand();
Command openAppCommand(std::string_view name);
Command quitAppCommand();

Command fingerprintCommand();
/// Errors: DeviceUnsupported (more than 8 steps).
Result<Command> xpubCommand(const keys::DerivationPath& path, bool display);
/// Errors: DeviceUnsupported (the policy does not fit into one command).
Result<Command> registerCommand(const WalletPolicy& policy);
/// `expected` is what the person has to find on the screen if `display`.
Command addressCommand(const WalletPolicy& policy, const PolicyHmac& hmac, bool change, std::uint32_t index,
                       bool display, const std::string& expected);
/// Errors: those of PsbtMaps::of.
Result<Command> signPsbtCommand(const bitcoin::Psbt& psbt, const WalletPolicy& policy, const PolicyHmac& hmac);
/// Errors: DeviceUnsupported (more than 8 steps).
Result<Command> signMessageCommand(const keys::DerivationPath& path, std::string_view message);

struct AppInfo {
    std::string name;
    std::string version;
};
/// What was registered: the id as the device has computed it, and the proof.
struct PolicyRegistration {
    Hash256 id;
    PolicyHmac hmac;
};
/// One yield of a signing.
struct YieldedSignature {
    std::size_t input = 0;
    Bytes key;                       ///< 33 bytes, or 32 for taproot
    std::optional<Hash256> leafHash; ///< taproot script path
    Bytes signature;                 ///< with the sighash byte, if it is not DEFAULT
};

/// What the answers say. Errors of all: DeviceProtocol (not of the form that the documents give).
Result<AppInfo> parseAppInfo(ByteView data);
Result<keys::Fingerprint> parseFingerprint(ByteView data);
/// The key must be of this path and network.
Result<keys::ExtendedPublicKey> parseXpub(ByteView data, const keys::DerivationPath& path, Network network);
Result<PolicyRegistration> parseRegistration(ByteView data);
Result<std::string> parseAddress(ByteView data);
Result<YieldedSignature> parseSignature(ByteView yield);
Result<ByteArray<65>> parseMessageSignature(ByteView data);

} // namespace sandyk::hw::ledger
