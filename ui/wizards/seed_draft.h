#pragma once

#include "flows/new_seed_flow.h"
#include "flows/restore_flow.h"

namespace sandyk::ui {

/// What the steps of a seed wizard share: a seed on its way into the vault, new or restored.
struct SeedDraft {
    app::NewSeedFlow created;
    app::RestoreFlow restored;
    bool isNew = true;
    SecureString passphrase;

    Result<keys::Fingerprint> fingerprint(const SecureString& withPassphrase) const {
        return isNew ? created.fingerprint(withPassphrase) : restored.fingerprint(withPassphrase);
    }
    /// Gives the seed away; the passphrase stays here for the first wallet.
    app::NewSeed take(const QString& name) {
        return isNew ? created.take(name, passphrase.clone()) : restored.take(name, passphrase.clone());
    }
};

} // namespace sandyk::ui
