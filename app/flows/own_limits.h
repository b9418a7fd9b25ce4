#pragma once

#include "session/session.h"
#include "wallet/self_limits.h"
#include "wallet/trusted_time.h"

namespace sandyk::app {

/// The limits that a person set for themselves (I-06), for windows. GUI thread.
struct OwnLimits {
    wallet::LimitState state;
    wallet::TrustedTime time;
    bitcoin::Amount spentLastDay; ///< of the network that was asked for
};
/// What is pending and due comes into force by being read. Errors: those of storage/limit_store.h.
void readOwnLimits(Session& session, Network network, Done<OwnLimits> done);
/// Stricter parts hold at once, looser ones after their delay. Those in force: a pending change is taken back.
/// `password` of the vault is needed for what is looser than the limits in force. Errors also: VaultPassword.
void changeOwnLimits(Session& session, Network network, const wallet::SelfLimits& wanted, SecureString password,
                     Done<OwnLimits> done);

} // namespace sandyk::app
