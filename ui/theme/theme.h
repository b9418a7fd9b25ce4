#pragma once

#include <QFont>
#include <QObject>

#include "ui/theme/tokens.h"

namespace sandyk::ui {

enum class ThemeChoice { System, Light, Dark };

/// The look that is in force. GUI thread only.
class Theme : public QObject {
    Q_OBJECT

public:
    static Theme& instance();

    const Tokens& tokens() const { return *m_tokens; }
    ThemeChoice choice() const { return m_choice; }
    /// Sets style, palette, font and style sheet of the whole application; safe to call again at any time.
    /// System follows the platform's palette as it was at start.
    void apply(ThemeChoice choice);

    /// Noto Sans, else DejaVu Sans, else the platform's own; figures of these are tabular.
    QFont font(int pixels = kTextBody, int weight = kWeightPlain) const;
    /// Noto Sans Mono, else DejaVu Sans Mono: addresses, keys, words.
    QFont monoFont(int pixels = kTextBody, int weight = kWeightPlain) const;

signals:
    void changed();

private:
    Theme();

    const Tokens* m_tokens;
    ThemeChoice m_choice = ThemeChoice::Light;
    bool m_systemIsDark = false;
    QString m_family;
    QString m_monoFamily;
};

/// The tokens in force: shorthand for painting code.
inline const Tokens& tokens() {
    return Theme::instance().tokens();
}

} // namespace sandyk::ui
