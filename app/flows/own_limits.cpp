#include "flows/own_limits.h"

#include "payments/payment_rules.h"
#include "session/vault_work.h"
#include "storage/chain_store.h"
#include "storage/draft_store.h"
#include "storage/limit_store.h"

namespace sandyk::app {

namespace {

Result<OwnLimits> limitsOf(const storage::Vault& vault, Network network) {
    const storage::Database& database = vault.database();
    OwnLimits limits;
    SANDYK_TRY(const std::int64_t proven, storage::provenTime(database));
    SANDYK_TRY(limits.time, storage::readTrustedTime(database, proven));
    SANDYK_TRY(limits.state, limitsInForce(vault, limits.time));
    const std::int64_t since = limits.time.releases.value_or(limits.time.now) - wallet::kDay;
    SANDYK_TRY(limits.spentLastDay, storage::spentSince(database, network, since, 0));
    return limits;
}

} // namespace

void readOwnLimits(Session& session, Network network, Done<OwnLimits> done) {
    session.withVault<OwnLimits>([network](storage::Vault& vault) { return limitsOf(vault, network); }, std::move(done),
                                 Session::Refresh::Nothing);
}

void changeOwnLimits(Session& session, Network network, const wallet::SelfLimits& wanted, SecureString password,
                     Done<OwnLimits> done) {
    session.withVault<OwnLimits>(
        [network, wanted, password = std::move(password)](storage::Vault& vault) -> Result<OwnLimits> {
            SANDYK_TRY(OwnLimits limits, limitsOf(vault, network));
            if (wallet::isLooser(wanted, limits.state.inForce))
                SANDYK_CHECK(storage::Vault::verifyPassword(vault.info().file, password));
            const wallet::LimitState next = wallet::changeLimits(limits.state, wanted, limits.time);
            if (next == limits.state) return limits;
            SANDYK_CHECK(storage::writeLimits(vault.database(), next));
            SANDYK_CHECK(vault.recordEvent("limits.changed", ""));
            limits.state = next;
            return limits;
        },
        std::move(done), Session::Refresh::Nothing);
}

} // namespace sandyk::app
