#pragma once

#include "storage/vault.h"

namespace sandyk::custody {

/// Whether the keys of this vault may sign a transaction that no request stands behind. Not once a firm is founded, and
/// not on a signer that is bound to one: then coins move by requests alone (F-05, O-02). Asked before every signature
/// but those of requestToSign and judgePackage. Errors: FirmQuorum.
Result<void> checkFreeSigning(const storage::Vault& vault);

} // namespace sandyk::custody
