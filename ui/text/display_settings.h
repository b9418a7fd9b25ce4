#pragma once

#include <QLocale>
#include <QObject>

#include <cstdint>

namespace sandyk::ui {

enum class AmountUnit { Btc, Sat };

/// How figures are shown everywhere: unit, language of numbers and dates, amounts hidden or not. GUI thread only.
class DisplaySettings : public QObject {
    Q_OBJECT

public:
    static DisplaySettings& instance();

    AmountUnit unit() const { return m_unit; }
    void setUnit(AmountUnit unit);
    bool amountsHidden() const { return m_hidden; }
    void setAmountsHidden(bool hidden);
    const QLocale& locale() const { return m_locale; }
    /// "en", "ru" or "tk"; anything else counts as "en".
    void setLanguage(const QString& language);

signals:
    void changed();

private:
    DisplaySettings() = default;

    AmountUnit m_unit = AmountUnit::Btc;
    bool m_hidden = false;
    QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};
};

} // namespace sandyk::ui
