#pragma once

#include <QStringList>

#include "custody/policy.h"

namespace sandyk::ui {

/// What a rule looks at, one line for each condition; "Everything" when it has none.
QStringList conditionWords(const custody::Conditions& when);
/// What follows: "Blocked", or who must approve and how long it waits.
QString outcomeWords(const custody::Rule& rule);
QString quorumWords(const custody::Quorum& quorum);
QString scopeWords(custody::Scope scope);
QString weekdayWords(int weekday); ///< 1 Monday .. 7 Sunday

} // namespace sandyk::ui
