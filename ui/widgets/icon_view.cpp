#include "ui/widgets/icon_view.h"

#include <QPainter>

namespace sandyk::ui {

IconView::IconView(Icon icon, Ink ink, int size, QWidget* parent) : QWidget(parent), m_icon(icon), m_ink(ink) {
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconView::set(Icon icon, Ink ink) {
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.drawPixmap(
        0, 0, iconPixmap(m_icon, isEnabled() ? inkColor(m_ink) : inkColor(Ink::Muted), width(), devicePixelRatioF()));
}

} // namespace sandyk::ui
