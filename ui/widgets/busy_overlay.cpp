#include "ui/widgets/busy_overlay.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

BusyOverlay::BusyOverlay(QWidget* parent) : QWidget(parent) {
    auto* card = new Card;
    m_sheet = card;
    card->setMinimumWidth(320);
    m_text = Label::paragraph({});
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_cancel = new SecondaryButton(tr("Cancel"));
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_cancel, 0, Qt::AlignRight);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card, 0, Qt::AlignCenter);
    connect(m_cancel, &QPushButton::clicked, this, &BusyOverlay::cancelled);
    m_showTimer.setSingleShot(true);
    m_cancelTimer.setSingleShot(true);
    connect(&m_showTimer, &QTimer::timeout, this, [this] {
        m_sheet->show();
        update();
    });
    connect(&m_cancelTimer, &QTimer::timeout, this, [this] {
        m_cancel->show();
        m_cancel->setFocus();
    });
    setFocusPolicy(Qt::StrongFocus);
    parent->installEventFilter(this);
    hide();
}

void BusyOverlay::start(const QString& text, bool cancellable) {
    if (!m_busy) m_before = window()->focusWidget();
    m_busy = true;
    m_cancellable = cancellable;
    m_text->setText(text);
    setAccessibleName(text);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(text);
    m_sheet->hide();
    m_cancel->hide();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
    m_showTimer.start(500);
    if (cancellable) m_cancelTimer.start(2000);
}

void BusyOverlay::setPercent(int percent) {
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
}

void BusyOverlay::stop() {
    m_busy = false;
    m_showTimer.stop();
    m_cancelTimer.stop();
    const QWidget* focused = window()->focusWidget();
    const bool hadKeyboard = focused && (focused == this || isAncestorOf(focused));
    if (hadKeyboard && m_before && m_before->isVisible() && m_before->isEnabled()) m_before->setFocus();
    hide();
}

bool BusyOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void BusyOverlay::paintEvent(QPaintEvent*) {
    if (!m_sheet->isVisible()) return;
    QPainter painter(this);
    QColor veil = tokens().window;
    veil.setAlpha(200);
    painter.fillRect(rect(), veil);
}

void BusyOverlay::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_cancellable) emit cancelled();
}

bool BusyOverlay::focusNextPrevChild(bool next) {
    if (!m_busy) return QWidget::focusNextPrevChild(next);
    if (m_cancel->isVisible()) m_cancel->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace sandyk::ui
