#pragma once

#include <QString>

namespace sandyk::ui {

/// Puts a language ("tk", "ru", "en") in force for the whole program: words, numbers, dates, and Qt's own words (from
/// Qt's Russian catalogue; Turkmen ones are in ours). Widgets get a LanguageChange event. GUI thread.
void applyLanguage(const QString& language);

} // namespace sandyk::ui
