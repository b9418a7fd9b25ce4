#pragma once

#include <QString>

#include <string_view>

namespace sandyk::ui {

/// Text of outside origin (a label, a file, a device) made fit to be seen: base/display_text.h says how. At
/// most `limit` characters of the result are kept, then "…" follows.
QString visibleText(std::string_view utf8, int limit = 512);
QString visibleText(const QString& text, int limit = 512);

} // namespace sandyk::ui
