#pragma once

#include "bitcoin/transaction.h"
#include "cli/command.h"
#include "storage/vault.h"

namespace sandyk::cli {

/// Hands a finished transaction to the chain source of its network. Errors: PaymentNoSender (this program has no
/// network), with the transaction in params "tx", so that it can be sent by other means.
Result<void> sendTransaction(const storage::Vault& vault, Network network, const bitcoin::Transaction& transaction,
                             const Arguments& arguments);

} // namespace sandyk::cli
