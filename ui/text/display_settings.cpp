#include "ui/text/display_settings.h"

namespace sandyk::ui {

DisplaySettings& DisplaySettings::instance() {
    static DisplaySettings display;
    return display;
}

void DisplaySettings::setUnit(AmountUnit unit) {
    if (m_unit == unit) return;
    m_unit = unit;
    emit changed();
}

void DisplaySettings::setAmountsHidden(bool hidden) {
    if (m_hidden == hidden) return;
    m_hidden = hidden;
    emit changed();
}

void DisplaySettings::setLanguage(const QString& language) {
    if (language == QLatin1String("tk"))
        m_locale = QLocale(QLocale::Turkmen, QLocale::Turkmenistan);
    else if (language == QLatin1String("ru"))
        m_locale = QLocale(QLocale::Russian, QLocale::Russia);
    else
        m_locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    emit changed();
}

} // namespace sandyk::ui
