#pragma once

#include <QString>

#include <string>
#include <vector>

namespace sandyk::ui {

/// What is suspicious about a name: letters of several scripts in one word, or the looks of another name. Empty
/// when nothing is.
QString nameDoubts(const QString& name, const std::vector<std::string>& others);

} // namespace sandyk::ui
