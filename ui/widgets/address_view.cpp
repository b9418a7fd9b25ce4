#include "ui/widgets/address_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/text/format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/grouped_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {
// A swapper acts at once or after the window lost focus: look soon and once more.
constexpr int kChecks[] = {300, 2500};
} // namespace

AddressView::AddressView(const QString& address, QWidget* parent)
    : QWidget(parent), m_text(new GroupedText), m_status(new Label), m_alarm(new NoticeBar(Notice::Refused, {})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1) / 2);
    column->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    auto* button = new QuietButton(tr("Copy"), Icon::Copy);
    // The text itself is the control that takes the focus; a second stop with the same act would only slow the keys.
    button->setFocusPolicy(Qt::NoFocus);
    row->addWidget(button);
    row->addWidget(m_status->kind("proven")->wrapped(), 1);
    column->addLayout(row);
    column->addWidget(m_alarm);
    m_alarm->hide();
    m_subject = tr("Address");
    connect(m_text, &GroupedText::activated, this, &AddressView::copy);
    connect(button, &QPushButton::clicked, this, &AddressView::copy);
    setFocusProxy(m_text);
    setAddress(address);
}

void AddressView::setAddress(const QString& address) {
    ++m_serial;
    m_text->setText(address);
    m_status->clear();
    m_alarm->hide();
    m_text->setAccessibleName(QStringLiteral("%1: %2").arg(m_subject, spelled(address)));
    m_text->setAccessibleDescription(tr("Press Enter to copy"));
    setAccessibleName(m_text->accessibleName());
}

QString AddressView::address() const {
    return m_text->text();
}

void AddressView::setSubject(const QString& subject) {
    m_subject = subject;
    setAddress(address());
}

void AddressView::setCompact(bool compact) {
    m_text->setPixelSize(compact ? kTextSmall : kTextLarge - 1);
}

void AddressView::copy() {
    QGuiApplication::clipboard()->setText(address());
    m_alarm->hide();
    m_status->setText(tr("Copied. Compare the first and last groups after pasting."));
    emit copied();
    checkClipboard(0, ++m_serial);
}

void AddressView::checkClipboard(int attempt, int serial) {
    QTimer::singleShot(kChecks[attempt], this, [this, attempt, serial] {
        if (serial != m_serial) return;
        const QString now = QGuiApplication::clipboard()->text();
        // The person may have copied something of their own in the meantime; only an address-like text of about the
        // same length, or any change at the first look, is an attack.
        const bool changed = now != address();
        const bool alike = qAbs(now.size() - address().size()) <= 8 && !now.contains(QLatin1Char(' '));
        if (changed && (attempt == 0 || alike)) {
            m_status->clear();
            m_alarm->set(Notice::Refused,
                         tr("Another program changed what was copied. Do not paste it: compare every group, "
                            "and check this computer before you send anything."));
            m_alarm->show();
            emit clipboardChanged();
            return;
        }
        if (attempt + 1 < static_cast<int>(std::size(kChecks)))
            checkClipboard(attempt + 1, serial);
        else
            m_status->clear();
    });
}

} // namespace sandyk::ui
