#pragma once

#include <vector>

#include "keys/extended_key.h"
#include "signing/signer.h"

namespace sandyk::signing {

/// Signs with master keys in locked memory. ALL for ECDSA (RFC 6979, low R), DEFAULT for taproot (BIP340, fresh
/// auxiliary bytes), or ALL if the input's sighash field says so. A key signs only an input that the review has found
/// to be ours, and only if the path that the wallet's descriptor gives derives to the key that the script asks for.
/// Each signature is verified when it is made, and once more against a sighash computed anew from the bytes of the
/// result. Linear in the number of inputs that are not legacy.
class SoftwareSigner : public Signer {
public:
    explicit SoftwareSigner(std::vector<keys::ExtendedPrivateKey> masters);
    Result<SignResult> sign(const bitcoin::Psbt& psbt, const Review& reviewed, const Interaction& interaction,
                            std::stop_token stop) override;

private:
    std::vector<keys::ExtendedPrivateKey> m_masters;
};

/// The wallets that a bare master key (no vault, no descriptor) may count as its own: for each input whose origin names
/// this master with a standard path (BIP44, 49, 84, 86), that account's descriptor, names "m/84h/0h/0h". Also account 0
/// of those where an origin names the account key instead of the master, as Electrum does. At most 100 accounts.
/// Multisig is never inferred. Errors: CryptoKey.
Result<std::vector<OwnWallet>> inferOwnWallets(const bitcoin::Psbt& psbt, const keys::ExtendedPrivateKey& master,
                                               Network network);

/// The first account of each standard single-signature type (BIP44, 49, 84, 86) of a bare master key, for signing
/// messages without a wallet record. Errors: CryptoKey.
Result<std::vector<OwnWallet>> standardWallets(const keys::ExtendedPrivateKey& master, Network network);

} // namespace sandyk::signing
