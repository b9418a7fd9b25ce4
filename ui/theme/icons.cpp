#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/theme/theme.h"

namespace sandyk::ui {

namespace {

constexpr const char* kNames[] = {
    "overview",
    "wallets",
    "receive",
    "send",
    "sign",
    "history",
    "coins",
    "address-book",
    "keys",
    "devices",
    "law",
    "settings",
    "lock",
    "unlock",
    "backup",
    "copy",
    "print",
    "warning",
    "refused",
    "check",
    "info",
    "plus",
    "file",
    "drop",
    "eye",
    "eye-off",
    "person",
    "firm",
    "offline-signer",
    "offline",
    "online",
    "arrow-right",
    "arrow-left",
    "chevron",
    "chevron-down",
    "tick",
    "close",
    "dice",
    "qr",
    "chest",
    "requests",
    "clients",
    "policy",
    "operators",
    "device-slider",
    "device-shield",
    "device-stick",
    "device-keypad",
    "cold-share",
    "audit",
    "reports",
    "steps",
};
static_assert(std::size(kNames) == kIconCount);

QByteArray resource(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TintedEngine : public QIconEngine {
public:
    TintedEngine(Icon icon, Ink ink) : m_icon(icon), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(*painter, m_icon, colorFor(mode, state), rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return iconPixmap(m_icon, colorFor(mode, state), qMin(size.width(), size.height()), 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        return pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new TintedEngine(m_icon, m_ink); }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled) return tokens().textDisabled;
        // A chosen entry of the rail is the only two-state icon: it takes the accent.
        return state == QIcon::On && m_ink == Ink::Text ? tokens().accent : inkColor(m_ink);
    }

    Icon m_icon;
    Ink m_ink;
};

} // namespace

QColor inkColor(Ink ink) {
    const Tokens& t = tokens();
    switch (ink) {
    case Ink::Muted:
        return t.textMuted;
    case Ink::Accent:
        return t.accent;
    case Ink::OnAccent:
        return t.onAccent;
    case Ink::Proven:
        return t.proven;
    case Ink::Look:
        return t.look;
    case Ink::Refused:
        return t.refused;
    case Ink::Text:
        break;
    }
    return t.text;
}

QString iconPath(Icon icon) {
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(kNames[static_cast<int>(icon)]));
}

void paintIcon(QPainter& painter, Icon icon, const QColor& color, const QRectF& rect) {
    Theme::instance();
    QSvgRenderer renderer(resource(iconPath(icon)).replace("currentColor", color.name().toLatin1()));
    const qreal side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    renderer.render(&painter, square);
}

QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio) {
    const int pixels = qRound(size * devicePixelRatio);
    const QString key = QStringLiteral("sandyk-%1-%2-%3").arg(static_cast<int>(icon)).arg(color.name()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintIcon(painter, icon, color, QRectF(0, 0, pixels, pixels));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon tintedIcon(Icon icon, Ink ink) {
    return QIcon(new TintedEngine(icon, ink));
}

QIcon applicationIcon() {
    Theme::instance();
    QIcon result;
    for (const int size : {16, 32, 48, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(QStringLiteral(":/icons/sandyk.svg"));
        renderer.render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace sandyk::ui
