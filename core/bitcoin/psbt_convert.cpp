#include "bitcoin/psbt_roles.h"

namespace sandyk::bitcoin {

Result<Psbt> convert(const Psbt& psbt, std::uint32_t version) {
    if (version != 0 && version != 2) return fail(ErrorCode::Usage, "there are PSBTs of version 0 and 2");
    Psbt result = psbt;
    if (version == psbt.version) return result;
    SANDYK_TRY(result.fallbackLockTime, psbt.lockTime());
    result.hasFallbackLockTime = true;
    result.version = version;
    result.modifiable.reset();
    for (PsbtInput& input : result.inputs) {
        input.requiredTimeLock.reset();
        input.requiredHeightLock.reset();
    }
    return result;
}

} // namespace sandyk::bitcoin
