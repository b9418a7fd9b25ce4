#pragma once

#include <QString>

#include "wallet/self_limits.h"
#include "wallet/verdict.h"

namespace sandyk::ui {

/// What one rule says of a transfer, in the language in force.
QString judgementWords(const wallet::Judgement& judgement);
/// Limits as one line: "one transfer 0.5 BTC · 24 hours 1 BTC · above 0.3 BTC a wait of 1 d 0 h"; or that there is
/// none.
QString limitsWords(const wallet::SelfLimits& limits);

} // namespace sandyk::ui
