#pragma once

#include <string>
#include <vector>

#include "wallet/wallet.h"

namespace sandyk::wallet {

/// The public side of a paper backup (I-04): what must be kept beside the words so that the wallet can be found again.
/// The words themselves are written by hand or printed on a page of their own, never part of this.
struct PaperWallet {
    std::string name;
    Network network;
    std::string typeText;   ///< "wpkh", "2 of 3 wsh(sortedmulti)"
    std::string descriptor; ///< with checksum
    std::vector<std::string> keyOrigins;
    std::string firstAddress;
};
Result<PaperWallet> paperWallet(const Wallet& wallet);

} // namespace sandyk::wallet
