#pragma once

#include <QString>

#include "flows/file_import.h"

namespace sandyk::ui {

/// What is wrong with a file, line by line, in the language in force; the first twenty lines, then how many more.
QString problemWords(const app::FileImport& import);

} // namespace sandyk::ui
