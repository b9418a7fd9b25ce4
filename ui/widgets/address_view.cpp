#include "ui/widgets/address_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/text/format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checked_copy.h"
#include "ui/widgets/grouped_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

AddressView::AddressView(const QString& address, QWidget* parent)
    : QWidget(parent), m_text(new GroupedText), m_status(new Label), m_alarm(new NoticeBar(Notice::Refused, {})),
      m_clipboard(new CheckedCopy(this)) {
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
    connect(m_clipboard, &CheckedCopy::finished, m_status, &QLabel::clear);
    connect(m_clipboard, &CheckedCopy::swapped, this, [this] {
        m_status->clear();
        m_alarm->set(Notice::Refused, CheckedCopy::alarmText());
        m_alarm->show();
        emit clipboardChanged();
    });
    setFocusProxy(m_text);
    setAddress(address);
}

void AddressView::setAddress(const QString& address) {
    m_clipboard->forget();
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
    m_clipboard->copy(address());
    m_alarm->hide();
    m_status->setText(tr("Copied. Compare the first and last groups after pasting."));
    emit copied();
}

} // namespace sandyk::ui
