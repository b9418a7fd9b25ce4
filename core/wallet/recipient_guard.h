#pragma once

#include <string>
#include <vector>

#include "wallet/payment.h"

namespace sandyk::wallet {

/// Something about one recipient that the person must hear before anything is built.
struct RecipientDoubt {
    enum class Kind {
        LookAlike, ///< near to a known address, but another: the payment stops (A-22)
        Duplicate, ///< the same address stands in an earlier recipient
        OwnAddress ///< of this wallet
    } kind;
    std::size_t recipient;
    std::string like; ///< LookAlike: the known address
};

/// `known`: addresses of ours, of the address book and of earlier payments. Recipients are also compared with one
/// another. Linear.
std::vector<RecipientDoubt> doubtsAbout(const std::vector<Recipient>& recipients, const std::vector<std::string>& known,
                                        const std::vector<std::string>& own);

/// Errors: PaymentLookAlike (params "address", "like") for the first look-alike.
Result<void> refuseLookAlikes(const std::vector<Recipient>& recipients, const std::vector<RecipientDoubt>& doubts);

} // namespace sandyk::wallet
