#pragma once

#include <map>
#include <string>

#include "bitcoin/psbt.h"
#include "custody/policy.h"
#include "signing/review.h"

namespace sandyk::custody {

inline constexpr std::string_view kFirmOwner = "firm";
inline constexpr std::string_view kPooledOwner = "pool"; ///< the pooled wallet of all clients, where the profile has it

/// Stable name of a wallet in policies and requests: the first 16 hex digits of the SHA-256 of its descriptor's
/// canonical text. The same on the desk and on the offline signer.
std::string walletCode(const bitcoin::Descriptor& descriptor);

/// Whose coins a wallet holds.
struct WalletOwner {
    std::string code;  ///< walletCode
    std::string owner; ///< a client's number, kPooledOwner or kFirmOwner
    Tier tier = Tier::Hot;
    std::string asset = "BTC";
};

/// What a transaction does to one owner's coins, from its own bytes and the wallets' descriptors.
struct OwnedSpend {
    std::string wallet; ///< code of the only wallet that it spends from
    std::string owner;
    Tier tier = Tier::Hot;
    std::string destination;      ///< address of the only output that is not change of that wallet
    std::string destinationOwner; ///< of a wallet of ours; "" when it leaves
    std::string destinationWallet;
    std::optional<Tier> destinationTier;
    std::int64_t amount = 0;
    std::int64_t fee = 0;
};

/// F-16: every input belongs to the same owner and wallet, change returns to it, and there is exactly one payment.
/// `review.wallets` names stand for codes in `byName`. Errors: FirmMixedOwners (inputs of two owners, wallets or of
/// nobody), FirmShape (no payment or several, data, an unknown fee), FirmWalletUnassigned (a wallet that belongs to
/// nobody yet).
Result<OwnedSpend> ownedSpend(const signing::Review& review, const std::map<std::string, WalletOwner>& byName);

} // namespace sandyk::custody
