#include "wallet/purpose.h"

#include <algorithm>

namespace sandyk::wallet {

Result<void> checkPurpose(std::string_view purpose) {
    if (purpose.empty() || std::ranges::find(kPurposes, purpose) != kPurposes.end()) return {};
    return fail(ErrorCode::PaymentIncomplete,
                "the purpose is own, gift, investment, return, goods_services, salary or other");
}

} // namespace sandyk::wallet
