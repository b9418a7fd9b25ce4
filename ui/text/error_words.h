#pragma once

#include <QString>

#include "base/error.h"

namespace sandyk::ui {

/// What a person reads when something went wrong, in the language in force.
struct ErrorWords {
    QString title;    ///< what happened
    QString why;      ///< one sentence: why it matters
    QString whatToDo; ///< now
    QString rule;     ///< the standard or rule it comes from; may be empty; not translated
};

/// The words of a code. Every code of core/base/error_codes.def has its own (a test checks it). Only the closed list
/// speaks: `detail` and the parameters are never part of the sentences.
ErrorWords errorWords(const Error& error);
ErrorWords errorWords(ErrorCode code);

/// For "Copy details": stable name, English detail and parameters, made fit to be seen.
QString errorDetails(const Error& error);

} // namespace sandyk::ui
