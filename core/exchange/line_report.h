#pragma once

#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::exchange {

/// What is wrong with one line of a file.
struct LineProblem {
    std::size_t line = 0; ///< from 1
    std::string column;   ///< its name, or "" for the whole line
    Error error;
};

/// What a file holds, and what is wrong with it, line by line. A file with problems is best refused as a whole.
template <class T>
struct LineReport {
    std::vector<T> items;
    std::vector<LineProblem> problems; ///< at most kMostProblems
    bool isClean() const { return problems.empty(); }
};
inline constexpr std::size_t kMostProblems = 1'000;

/// Errors: ImportLines (params "problems": one line of text for each, at most 20) when there are any.
template <class T>
Result<std::vector<T>> cleanItems(LineReport<T> report) {
    if (report.isClean()) return std::move(report.items);
    std::string text;
    for (std::size_t i = 0; i < report.problems.size() && i < 20; ++i) {
        const LineProblem& problem = report.problems[i];
        text += (i > 0 ? "\n" : "") + std::string("line ") + std::to_string(problem.line) + ": ";
        if (!problem.column.empty()) text += problem.column + ": ";
        text += std::string(errorName(problem.error.code)) + ": " + problem.error.detail;
    }
    return fail(ErrorCode::ImportLines, std::to_string(report.problems.size()) + " wrong lines", {{"problems", text}});
}

} // namespace sandyk::exchange
