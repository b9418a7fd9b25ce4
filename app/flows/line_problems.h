#pragma once

#include "exchange/line_report.h"
#include "flows/file_import.h"

/// For the sources of app alone.
namespace sandyk::app {

template <class T>
std::vector<FileProblem> problemsOf(exchange::LineReport<T>& report) {
    std::vector<FileProblem> problems;
    for (exchange::LineProblem& problem : report.problems)
        problems.push_back({problem.line, QString::fromStdString(problem.column), std::move(problem.error)});
    return problems;
}

/// `take` is Result<void or std::size_t>(items); a size says how many were new.
template <class T, class Take>
Result<FileImport> takeClean(Result<exchange::LineReport<T>> report, Take take) {
    if (!report) return Failure(std::move(report).error());
    FileImport answer;
    if (!report->isClean()) {
        answer.problems = problemsOf(*report);
        return answer;
    }
    answer.taken = report->items.size();
    if constexpr (std::is_same_v<std::invoke_result_t<Take, std::vector<T>&>, Result<std::size_t>>) {
        SANDYK_TRY(answer.taken, take(report->items));
    } else {
        SANDYK_CHECK(take(report->items));
    }
    return answer;
}

} // namespace sandyk::app
