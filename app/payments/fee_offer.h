#pragma once

#include "payments/payment_desk.h"

namespace sandyk::app {

/// What it would cost to hurry an unconfirmed transaction or to take it back, each by building it and throwing it away.

struct FeeOffer {
    bitcoin::FeeRate rate;     ///< of the replacement; of both together where a child pays
    std::int64_t feeSat = 0;   ///< of the replacement or the child
    std::int64_t extraSat = 0; ///< more than what is paid already
    std::optional<int> blocks; ///< by the source's estimate; empty: not known
};
struct FeeOption {
    std::optional<FeeOffer> offer;
    std::optional<Error> why; ///< why it cannot be done
};
struct FeeOffers {
    bitcoin::Txid txid;
    std::optional<bitcoin::FeeRate> paid; ///< the rate of the transaction itself, where it is known
    FeeOption bump, cancel, child;
};

/// At `wanted`, else at what the source believes to be enough within three blocks, and no less than the rules of
/// replacement ask. Errors: PaymentNotFound; those of one option stand in it.
Result<FeeOffers> feeOffers(const storage::Vault& vault, const bitcoin::Txid& txid,
                            std::optional<bitcoin::FeeRate> wanted, const ChainView& chain);

} // namespace sandyk::app
