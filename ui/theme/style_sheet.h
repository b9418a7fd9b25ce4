#pragma once

#include <QString>

#include "ui/theme/tokens.h"

namespace sandyk::ui {

/// The one style sheet of the application, made from the tokens. Widgets are addressed by class and by the dynamic
/// property "kind", never by object name.
QString styleSheet(const Tokens& tokens);

} // namespace sandyk::ui
