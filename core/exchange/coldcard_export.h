#pragma once

#include <string>
#include <vector>

#include "bitcoin/descriptor.h"

namespace sandyk::exchange {

/// The account keys that a Coldcard writes to its card ("Generic JSON", coldcard-export.json), for wallets without a
/// cable. Hostile until parsed.
struct ExportedAccount {
    bitcoin::OutputType type;
    keys::KeyOrigin origin;
    keys::ExtendedPublicKey key;
};
struct ColdcardExport {
    keys::Fingerprint fingerprint;
    bool isMain = true;
    std::vector<ExportedAccount> accounts;
};

/// The master key must have the fingerprint, each account the depth and last step of its path, keys and paths the
/// network of the file, and where the file names the first address it must be the one that is derived here. Errors:
/// DescriptorParse (not of this form; params "section"), ParseTooLarge, SignNetwork, WalletKeyMismatch.
Result<ColdcardExport> parseColdcardExport(ByteView content);

} // namespace sandyk::exchange
