#pragma once

#include <vector>

#include "bitcoin/descriptor.h"
#include "cli/command.h"
#include "keys/extended_key.h"
#include "keys/mnemonic.h"

namespace sandyk::cli {

/// The phrase of `--mnemonic-file`. Errors: those of readSecret and Mnemonic::parse.
Result<keys::Mnemonic> readMnemonic(const Arguments& arguments);

/// The master key of a phrase and a passphrase (which may be empty). Errors: those of Mnemonic::seed.
Result<keys::ExtendedPrivateKey> masterOf(const keys::Mnemonic& mnemonic, const SecureString& passphrase,
                                          Network network);

/// The master key of `--mnemonic-file` and `--passphrase-file`, for the network of the command line.
Result<keys::ExtendedPrivateKey> readMaster(const Arguments& arguments);

/// Entropy of a new phrase, from the system and `--dice`, for `--words`. Errors: Usage, those of keys::newEntropy.
Result<keys::Mnemonic> newMnemonic(const Arguments& arguments);

/// The secret of the SLIP39 shares of `--shares-file`, one share on each line, and the passphrase of an option.
/// Errors: those of readSecret and slip39Combine.
Result<SecureBytes> readShares(const Arguments& arguments, std::string_view passphraseOption);

/// Lower-case hex in locked memory.
SecureString secretHex(const SecureBytes& secret);

/// The descriptors of `--descriptor`, each of the given network. Errors: those of Descriptor::parse, DescriptorNetwork.
Result<std::vector<bitcoin::Descriptor>> readDescriptors(const Arguments& arguments, Network network);

} // namespace sandyk::cli
