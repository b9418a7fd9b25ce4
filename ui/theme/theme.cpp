#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include "ui/theme/style_sheet.h"

// Q_INIT_RESOURCE must stand outside any namespace.
static void initIconResources() {
    Q_INIT_RESOURCE(icons);
}

namespace sandyk::ui {

namespace {

QString firstInstalled(const QStringList& families, QFontDatabase::SystemFont otherwise) {
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : families) {
        if (installed.contains(family)) return family;
    }
    return QFontDatabase::systemFont(otherwise).family();
}

QPalette paletteOf(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.sunken);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.refused);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.textMuted);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.lineStrong);
    palette.setColor(QPalette::Dark, t.lineStrong);
    palette.setColor(QPalette::Shadow, t.lineStrong);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.textDisabled);
    return palette;
}

} // namespace

Theme::Theme() : m_tokens(&lightTokens()) {
    initIconResources();
    const QPalette platform = QApplication::palette();
    m_systemIsDark = platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness();
    m_family = firstInstalled({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}, QFontDatabase::GeneralFont);
    m_monoFamily = firstInstalled({QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono")},
                                  QFontDatabase::FixedFont);
}

Theme& Theme::instance() {
    static Theme theme;
    return theme;
}

void Theme::apply(ThemeChoice choice) {
    m_choice = choice;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_systemIsDark);
    m_tokens = dark ? &darkTokens() : &lightTokens();
    // Fusion is in Qt itself: no style plugin of the desktop decides how a review looks.
    if (QApplication::style()->name() != QLatin1String("fusion")) QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(paletteOf(*m_tokens));
    QApplication::setFont(font());
    qApp->setStyleSheet(styleSheet(*m_tokens));
    emit changed();
}

QFont Theme::font(int pixels, int weight) const {
    QFont font(m_family);
    font.setPixelSize(pixels);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

QFont Theme::monoFont(int pixels, int weight) const {
    QFont font(m_monoFamily);
    font.setFixedPitch(true);
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(pixels);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

} // namespace sandyk::ui
