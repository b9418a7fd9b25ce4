#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <string_view>

#include "ui/shell/context.h"

class QAbstractButton;
class QPushButton;
class QWidget;

/// Hands and eyes of the window tests.
namespace sandyk::guitest {

inline constexpr std::array kAllPages{ui::PageId::Overview, ui::PageId::Wallets, ui::PageId::Receive,
                                      ui::PageId::Sign,     ui::PageId::Keys,    ui::PageId::Devices,
                                      ui::PageId::Backup,   ui::PageId::Settings};
QString pageName(ui::PageId id);

QString textOf(std::string_view ascii);
/// Lets everything that was changed come on screen.
void settle();
/// The visible button with this text or accessible name; null when there is none.
QPushButton* buttonNamed(const QWidget* root, const QString& name);
bool hasLabel(const QWidget* root, const QString& text);
/// Left button in the middle, where the widget really is; the widget must be visible and enabled.
void click(QAbstractButton* button);
void type(QWidget* field, const QString& text);
void clearAndType(QWidget* field, const QString& text);
/// Presses Tab until the control of this text or name has the focus; false when it never comes.
bool tabTo(const QString& name);
/// Texts of visible labels and buttons that have less room than they need, and pages wider than the window.
QStringList clippedTexts(const QWidget* window);
/// Fails the test when a text is clipped; saves a picture of the window under SANDYK_SHOTS if that is set.
void capture(QWidget& window, const QString& name);

} // namespace sandyk::guitest
