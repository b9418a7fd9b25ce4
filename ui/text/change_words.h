#pragma once

#include <QString>

#include <string>

namespace sandyk::ui {

/// A line of custody::changeDiff in the language in force: "Added: ...", the name of what differs and its value in
/// words. A line of another form is shown as it is, made safe.
QString differenceWords(const std::string& line);

} // namespace sandyk::ui
