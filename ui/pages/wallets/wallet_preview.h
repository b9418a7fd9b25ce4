#pragma once

#include <QWidget>

#include "session/values.h"

namespace sandyk::ui {

/// What a descriptor would make, before it is kept: quorum, every key with its origin and fingerprint, first address.
/// To be compared with the other cosigners.
class WalletPreview : public QWidget {
public:
    WalletPreview(const bitcoin::Descriptor& descriptor, Network network, const app::Snapshot& snapshot,
                  QWidget* parent = nullptr);
};

/// Some origin of the descriptor carries a fingerprint of this vault.
bool namesOwnKey(const bitcoin::Descriptor& descriptor, const app::Snapshot& snapshot);
bool isOwnFingerprint(const keys::Fingerprint& fingerprint, const app::Snapshot& snapshot);

} // namespace sandyk::ui
