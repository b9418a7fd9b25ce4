#pragma once

#include "bitcoin/message.h"
#include "keys/extended_key.h"
#include "signing/review.h"

namespace sandyk::signing {

/// Signs a text for one of our addresses: BIP322 simple or full; the old format for P2PKH if asked. The address must
/// re-derive from `wallet`; found within `searchLimit` indexes of each keychain, or in the first 1,000 when there is no
/// wallet record. Single-signature types. Errors: SignNothingOurs, SignUnsupported, ParseTooLarge.
Result<std::string> signMessage(const std::vector<OwnWallet>& wallets, const keys::ExtendedPrivateKey& master,
                                const bitcoin::Address& address, std::string_view message,
                                bitcoin::MessageFormat format, std::uint32_t searchLimit = 1'000);

} // namespace sandyk::signing
