#pragma once

#include <array>
#include <string_view>

#include "base/result.h"

namespace sandyk::wallet {

/// What a payment may be for: the words that the law profile asks for (fact "purpose" of core/law).
inline constexpr std::array<std::string_view, 7> kPurposes = {
    "own", "gift", "investment", "return", "goods_services", "salary", "other"};
/// Empty is allowed: nothing was said, and the law counts that against the payment. Errors: PaymentIncomplete.
Result<void> checkPurpose(std::string_view purpose);

} // namespace sandyk::wallet
