#pragma once

#include <string_view>

#include "bitcoin/address.h"
#include "bitcoin/psbt.h"

namespace sandyk::bitcoin {

/// BIP322 (version 2) generic signed messages, and the old "Bitcoin Signed Message" format for P2PKH. A signature is
/// base64 with the prefix of its format: "smp" the witness stack, "ful" the whole to_sign transaction; the old format
/// has none, and neither have BIP322 signatures of software that is older than the prefixes.
enum class MessageFormat { Simple, Full, Legacy };
std::string_view messageFormatName(MessageFormat format); ///< "simple", "full", "legacy"

inline constexpr std::size_t kMaxMessageSize = 1'000'000;

/// Tagged hash "BIP0322-signed-message".
Hash256 bip322MessageHash(std::string_view message);
Transaction bip322ToSpend(const Script& scriptPubKey, std::string_view message);
/// The unsigned to_sign transaction as a PSBT of version 0 whose only input spends to_spend, which it carries as
/// previous transaction; the signer adds scripts and key origins and fills it like any other.
Psbt bip322ToSign(const Script& scriptPubKey, std::string_view message);
/// Double SHA-256 of the old format's framing.
Hash256 legacyMessageHash(std::string_view message);

/// A signature that holds. With time locks it speaks of a coin that can be spent only from `lockTime` on and
/// `sequence` (BIP68) after its confirmation ("valid at time T and age S"); both are 0 for an ordinary message.
struct VerifiedMessage {
    MessageFormat format;
    std::uint32_t lockTime = 0;
    std::uint32_t sequence = 0;
};

/// Tells the format by content and verifies scripts that Sandyk can sign: P2PK, P2PKH, P2WPKH, P2SH-P2WPKH, multisig
/// bare or in P2SH, P2WSH and P2SH-P2WSH, P2TR key path. Errors: MessageFormat (no signature, or the message is above
/// kMaxMessageSize), MessageInvalid, MessageInconclusive (a script that is not understood, a transaction version other
/// than 0 and 2, a proof of funds, which needs the chain).
Result<VerifiedMessage> verifyMessage(const Address& address, std::string_view message, std::string_view signature);

/// The signature text of a finalised to_sign, with its prefix. Simple is for native segwit only, as BIP322 has it.
/// Errors: PsbtNotFinal, Usage (Legacy; or Simple for what needs Full).
Result<std::string> encodeBip322(const Psbt& finalToSign, MessageFormat format);

} // namespace sandyk::bitcoin
