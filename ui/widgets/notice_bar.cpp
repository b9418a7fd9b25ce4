#include "ui/widgets/notice_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

NoticeBar::NoticeBar(Notice notice, const QString& text, QWidget* parent)
    : QFrame(parent), m_notice(notice), m_icon(new IconView(symbol(notice), ink(notice), 22)), m_word(new Label),
      m_text(Label::paragraph({})) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(2), space(1) + 4, space(2), space(1) + 4);
    row->setSpacing(space(1) + 4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_word->kind("strong");
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_word);
    column->addWidget(m_text);
    row->addLayout(column, 1);
    set(notice, text);
}

void NoticeBar::set(Notice notice, const QString& text) {
    m_notice = notice;
    static constexpr const char* kKinds[] = {"notice-info", "notice-look", "notice-refused", "notice-proven"};
    setKind(this, kKinds[static_cast<int>(notice)]);
    m_icon->set(symbol(notice), ink(notice));
    m_word->setText(word(notice));
    m_text->setText(text);
    setAccessibleName(QStringLiteral("%1: %2").arg(word(notice), text));
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString NoticeBar::text() const {
    return m_text->text();
}

QString NoticeBar::word(Notice notice) {
    switch (notice) {
    case Notice::Look:
        return tr("Look here");
    case Notice::Refused:
        return tr("Refused");
    case Notice::Proven:
        return tr("Proven");
    case Notice::Info:
        break;
    }
    return tr("Note");
}

Icon NoticeBar::symbol(Notice notice) {
    switch (notice) {
    case Notice::Look:
        return Icon::Warning;
    case Notice::Refused:
        return Icon::Refused;
    case Notice::Proven:
        return Icon::Check;
    case Notice::Info:
        break;
    }
    return Icon::Info;
}

Ink NoticeBar::ink(Notice notice) {
    switch (notice) {
    case Notice::Look:
        return Ink::Look;
    case Notice::Refused:
        return Ink::Refused;
    case Notice::Proven:
        return Ink::Proven;
    case Notice::Info:
        break;
    }
    return Ink::Accent;
}

} // namespace sandyk::ui
