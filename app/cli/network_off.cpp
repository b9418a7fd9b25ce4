#include "cli/network.h"

namespace sandyk::cli {

namespace {

Failure notBuilt() {
    return fail(ErrorCode::NetNotBuilt, "this program was built without network code");
}

} // namespace

Result<sync::Progress> scanOverNetwork(const storage::Vault& /*vault*/, const wallet::Wallet& /*wallet*/,
                                       wallet::ChainSource& /*source*/, const ConnectOptions& /*options*/) {
    return notBuilt();
}

Result<void> broadcastOverNetwork(const storage::Vault& /*vault*/, Network /*network*/,
                                  const bitcoin::Transaction& /*tx*/, const ConnectOptions& /*options*/) {
    return notBuilt();
}

} // namespace sandyk::cli
