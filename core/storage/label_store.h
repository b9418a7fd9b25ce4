#pragma once

#include <vector>

#include "storage/database.h"
#include "wallet/label.h"

namespace sandyk::storage {

/// Every label of the vault, and the frozen and freed coins as labels of type "output", by type and reference. Errors:
/// VaultDamaged.
Result<std::vector<wallet::Label>> readLabels(const Database& database);
/// All or nothing. A label replaces the one that is there; an empty one leaves it. `spendable` freezes or frees the
/// coin. Errors: those of setLabel.
Result<void> writeLabels(const Database& database, const std::vector<wallet::Label>& labels);

} // namespace sandyk::storage
