#include "cli/payment_send.h"

#include "base/encoding.h"

namespace sandyk::cli {

Result<void> sendTransaction(const storage::Vault&, Network, const bitcoin::Transaction& transaction,
                             const Arguments&) {
    return fail(ErrorCode::PaymentNoSender, "this program has no network: send the transaction with another one",
                {{"txid", transaction.txid().toString()}, {"tx", toHex(transaction.serialize())}});
}

} // namespace sandyk::cli
