#include "custody/signing_gate.h"

#include "custody/desk.h"
#include "custody/offline_signer.h"

namespace sandyk::custody {

Result<void> checkFreeSigning(const storage::Vault& vault) {
    switch (vault.info().profile) {
    case storage::Profile::Individual:
        return {};
    case storage::Profile::Firm: {
        SANDYK_TRY(const bool founded, isFounded(vault.database()));
        if (!founded) return {};
        return fail(ErrorCode::FirmQuorum, "the coins of a firm move by an approved request only");
    }
    case storage::Profile::Signer: {
        const auto status = signerStatus(vault.database());
        if (!status && status.error().code == ErrorCode::FirmState) return {};
        if (!status) return Failure(status.error());
        return fail(ErrorCode::FirmQuorum, "this signer is bound to a firm and signs its requests only");
    }
    }
    return fail(ErrorCode::VaultDamaged, "the vault has no profile");
}

} // namespace sandyk::custody
