#pragma once

#include <vector>

#include "keys/extended_key.h"
#include "signing/signer.h"

namespace sandyk::signing {

/// Signs with master keys in locked memory. ALL for ECDSA (RFC 6979, low R), DEFAULT for taproot (BIP340, fresh
/// auxiliary bytes). A key signs only where its origin (fingerprint and path) derives to a key that the script asks
/// for, and the review has found the input to be ours.
class SoftwareSigner : public Signer {
public:
    explicit SoftwareSigner(std::vector<keys::ExtendedPrivateKey> masters);
    Result<SignResult> sign(const bitcoin::Psbt& psbt, const Review& reviewed, const Interaction& interaction,
                            std::stop_token stop) override;

private:
    std::vector<keys::ExtendedPrivateKey> m_masters;
};

/// The wallets that a bare master key (no vault, no descriptor) may count as its own: for each input whose origin names
/// this master with a standard path (BIP44, 49, 84, 86), that account's descriptor, names "m/84h/0h/0h". Multisig is
/// never inferred. Errors: CryptoKey.
Result<std::vector<OwnWallet>> inferOwnWallets(const bitcoin::Psbt& psbt, const keys::ExtendedPrivateKey& master,
                                               Network network);

} // namespace sandyk::signing
