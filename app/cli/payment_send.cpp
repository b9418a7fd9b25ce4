#include "cli/payment_send.h"

#include "base/encoding.h"
#include "cli/network.h"

namespace sandyk::cli {

Result<void> sendTransaction(const storage::Vault& vault, Network network, const bitcoin::Transaction& transaction,
                             const Arguments& arguments) {
    SANDYK_TRY(auto options, connectOptions(arguments));
    auto sent = broadcastOverNetwork(vault, network, transaction, options);
    if (sent || sent.error().code != ErrorCode::NetNotBuilt) return sent;
    return fail(ErrorCode::PaymentNoSender, "this program has no network: send the transaction with another one",
                {{"txid", transaction.txid().toString()}, {"tx", toHex(transaction.serialize())}});
}

} // namespace sandyk::cli
