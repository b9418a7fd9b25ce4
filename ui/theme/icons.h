#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace sandyk::ui {

/// Icons of our own (resources/icons): one stroke width, drawn by QSvgRenderer in a colour of the tokens, so that no
/// image or icon plugin is loaded.
enum class Icon {
    Overview,
    Wallets,
    Receive,
    Send,
    Sign,
    History,
    Coins,
    AddressBook,
    Keys,
    Devices,
    Law,
    Settings,
    Lock,
    Unlock,
    Backup,
    Copy,
    Print,
    Warning,
    Refused,
    Check,
    Info,
    Plus,
    File,
    Drop,
    Eye,
    EyeOff,
    Person,
    Firm,
    OfflineSigner,
    Offline,
    Online,
    ArrowRight,
    ArrowLeft,
    Chevron,
    ChevronDown,
    Tick,
    Close,
    Dice,
    Qr,
    Chest,
    Requests,
    Clients,
    Policy,
    Operators,
    DeviceSlider, ///< silhouettes of hardware wallets: a bar with a screen and a knob
    DeviceShield,
    DeviceStick,
    DeviceKeypad,
    ColdShare,
    Audit,
    Reports,
    Steps,
};

/// Which token tints the icon; it is looked up at paint time, so an icon follows a change of theme by itself.
enum class Ink { Text, Muted, Accent, OnAccent, Proven, Look, Refused };

QColor inkColor(Ink ink);
/// A pixmap of size x size device-independent pixels.
QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio);
QIcon tintedIcon(Icon icon, Ink ink = Ink::Text);
/// Paints without a pixmap in between.
void paintIcon(QPainter& painter, Icon icon, const QColor& color, const QRectF& rect);
/// The icon of the program, in its own colours.
QIcon applicationIcon();
/// The path of an icon in the resources; for the test that every one is there and valid.
QString iconPath(Icon icon);
inline constexpr int kIconCount = static_cast<int>(Icon::Steps) + 1;

} // namespace sandyk::ui
