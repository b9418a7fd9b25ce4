#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "ui/text/display_settings.h"

namespace sandyk::ui {

void applyLanguage(const QString& language) {
    static QTranslator ours, qts;
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    // The country fixes the figures; the currency is never taken from it.
    QLocale::setDefault(language == QLatin1String("ru")   ? QLocale(QLocale::Russian, QLocale::Russia)
                        : language == QLatin1String("tk") ? QLocale(QLocale::Turkmen, QLocale::Turkmenistan)
                                                          : QLocale(QLocale::English, QLocale::UnitedKingdom));
    DisplaySettings::instance().setLanguage(language);
    const QString qtWords = QStringLiteral("qtbase_") + language;
    if (qts.load(qtWords, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
        qts.load(QStringLiteral(":/i18n/") + qtWords))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(QStringLiteral(":/i18n/sandyk_") + language)) QCoreApplication::installTranslator(&ours);
}

} // namespace sandyk::ui
