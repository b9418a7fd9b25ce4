#pragma once

#include "storage/database.h"
#include "storage/vault_header.h"

namespace sandyk::storage {

/// A row of the seed table with its secret still sealed. Associated data: vault id, seed id, kind, fingerprint.
struct SealedSeed {
    SeedRecord record;
    Bytes sealed;
};

/// Seals `secret` and stores it. Errors: WalletExists (name or fingerprint), WalletName, VaultDatabase, DiskFull.
Result<SeedRecord> addSeed(const Database& database, const VaultId& vault, SeedRecord record, const SecureBytes& secret,
                           const SecureBytes& seedKey);
Result<std::vector<SealedSeed>> readSeeds(const Database& database);
/// Errors: VaultDamaged (does not open: changed, or another seed's).
Result<SecureBytes> openSeed(const SealedSeed& seed, const VaultId& vault, const SecureBytes& seedKey);

/// The master of a seed; a passphrase belongs to mnemonics only. Errors: Usage (passphrase for a master secret), those
/// of Mnemonic.
Result<keys::ExtendedPrivateKey> masterOf(SeedKind kind, const SecureBytes& secret, const SecureString& passphrase,
                                          Network network);

Result<void> addPassphraseFingerprint(const Database& database, std::int64_t seedId,
                                      const keys::Fingerprint& fingerprint);
/// Errors: WalletNotFound.
Result<void> confirmSeedBackup(const Database& database, std::int64_t seedId);

} // namespace sandyk::storage
