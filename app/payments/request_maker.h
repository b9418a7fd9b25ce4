#pragma once

#include "custody/requests.h"
#include "payments/chain_view.h"

namespace sandyk::app {

/// What an initiator of a firm asks for; the transaction is built from it.
struct TransferOrder {
    custody::RequestKind kind = custody::RequestKind::Withdrawal;
    std::string wallet;                    ///< of this vault, by name: pays
    std::string toWallet;                  ///< a wallet of this vault that receives; else `address`
    std::string address;                   ///< "" with `toWallet`: its next address
    std::optional<bitcoin::Amount> amount; ///< none: all that is there
    bitcoin::FeeRate feeRate;
    std::string beneficiary; ///< pooled wallets: the client it is for
    std::string purpose = "other";
    std::string counterparty = "unknown";
};

/// The transaction of an order with what belongs to it, kept nowhere yet. Coins of drafts and of requests under way are
/// not chosen. The addresses count as handed out once the request is kept.
struct BuiltRequest {
    custody::NewRequest request;
    signing::Review review;
    std::int64_t wallet = 0;
    std::optional<wallet::WalletAddress> change;
    std::int64_t toWallet = 0;
    std::optional<wallet::WalletAddress> received; ///< of `toWallet`, when the order named no address
};
/// Errors: WalletNotFound, AddressNetwork and the others of Address::parse, those of wallet::buildPayment and of the
/// review.
Result<BuiltRequest> buildRequest(const storage::Vault& vault, const TransferOrder& order);

/// Built and kept as a request. Errors: those of buildRequest and of custody::prepareRequest.
Result<custody::StoredRequest> makeRequest(const custody::Desk& desk, const storage::Vault& vault,
                                           const TransferOrder& order,
                                           const std::map<std::string, std::string>& reasons = {});

} // namespace sandyk::app
