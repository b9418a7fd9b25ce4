#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace sandyk::wallet {

/// A name as it is kept: without white space at its ends, 1 to 64 characters of UTF-8, none that a reader cannot see
/// or that reorders others (what displayText would escape). Errors: WalletName.
Result<std::string> checkedName(std::string_view name);

} // namespace sandyk::wallet
