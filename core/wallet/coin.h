#pragma once

#include "bitcoin/transaction.h"
#include "wallet/wallet.h"

namespace sandyk::wallet {

/// How sure we are that a coin or transaction is in the chain.
enum class Standing : std::uint8_t {
    Unconfirmed, ///< seen, in no block
    Reported,    ///< a source says that it is in a block; header chain or inclusion proof not checked yet
    Proven       ///< proof of work of the headers and the Merkle proof were checked
};

/// An unspent output of a wallet of ours.
struct Coin {
    bitcoin::OutPoint outpoint;
    bitcoin::Amount amount;
    bitcoin::Script scriptPubKey;
    std::int64_t walletId = 0;
    Keychain keychain = Keychain::Receive;
    std::uint32_t index = 0; ///< of the address on its keychain
    Standing standing = Standing::Unconfirmed;
    std::int32_t height = 0;  ///< of its block; 0 while unconfirmed
    bool isCoinbase = false;  ///< spendable 100 blocks later
    bool isOwnChange = false; ///< made by a transaction whose inputs are all ours
    bool isFrozen = false;    ///< by the person, or by the rule of tiny unknown deposits (A-23)
    bool isReserved = false;  ///< an unfinished draft spends it
};

} // namespace sandyk::wallet
