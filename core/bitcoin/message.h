#pragma once

#include <string_view>

#include "bitcoin/address.h"
#include "bitcoin/psbt.h"

namespace sandyk::bitcoin {

/// BIP322 generic signed messages, and the old "Bitcoin Signed Message" format for P2PKH.
enum class MessageFormat { Simple, Full, Legacy };
std::string_view messageFormatName(MessageFormat format);

inline constexpr std::size_t kMaxMessageSize = 1'000'000;

/// Tagged hash "BIP0322-signed-message".
Hash256 bip322MessageHash(std::string_view message);
Transaction bip322ToSpend(const Script& scriptPubKey, std::string_view message);
/// The unsigned to_sign transaction as a PSBT whose only input spends to_spend; the signer fills it like any other.
Psbt bip322ToSign(const Script& scriptPubKey, std::string_view message);
/// Double SHA-256 of the old format's framing.
Hash256 legacyMessageHash(std::string_view message);

/// Tells the format by content and verifies scripts that Sandyk can sign (P2PKH, P2SH-P2WPKH, P2WPKH, multisig in P2WSH
/// and P2SH-P2WSH, P2TR key path). Errors: MessageFormat (not a signature), MessageInvalid, MessageInconclusive (a
/// script that is not understood).
Result<MessageFormat> verifyMessage(const Address& address, std::string_view message, std::string_view signature);

/// Base64 of a finalised to_sign. Errors: PsbtNotFinal.
Result<std::string> encodeBip322(const Psbt& finalToSign, MessageFormat format);

} // namespace sandyk::bitcoin
