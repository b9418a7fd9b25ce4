#include "ui/text/problem_words.h"

#include <QCoreApplication>

#include "ui/text/error_words.h"
#include "ui/text/visible_text.h"

namespace sandyk::ui {

namespace {
constexpr std::size_t kMostShown = 20;
constexpr int kColumnLetters = 40;

struct Problems {
    Q_DECLARE_TR_FUNCTIONS(Problems)
};
} // namespace

QString problemWords(const app::FileImport& import) {
    const std::size_t count = import.problems.size();
    QString text = Problems::tr("%n line(s) are wrong, so nothing was taken over. Correct them, then import the file "
                                "again.",
                                nullptr, static_cast<int>(count));
    for (std::size_t i = 0; i < std::min(count, kMostShown); ++i) {
        const app::FileProblem& problem = import.problems[i];
        QString place = Problems::tr("Line %1").arg(problem.line);
        if (!problem.column.isEmpty())
            place = Problems::tr("Line %1, %2").arg(problem.line).arg(visibleText(problem.column, kColumnLetters));
        text += QStringLiteral("\n%1: %2").arg(place, errorWords(problem.error).title);
    }
    if (count > kMostShown)
        text += QLatin1Char('\n') + Problems::tr("and %n more line(s)", nullptr, static_cast<int>(count - kMostShown));
    return text;
}

} // namespace sandyk::ui
