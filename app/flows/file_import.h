#pragma once

#include <QString>

#include <vector>

#include "base/error.h"

namespace sandyk::app {

/// What is wrong with one line of a file that was to be taken over.
struct FileProblem {
    std::size_t line = 0; ///< from 1
    QString column;       ///< its name in the file, hostile; "" for the whole line
    Error error;
};

/// All lines or none: with problems nothing was taken.
struct FileImport {
    std::size_t taken = 0;
    std::vector<FileProblem> problems;
};

} // namespace sandyk::app
