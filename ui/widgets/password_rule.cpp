#include "ui/widgets/password_rule.h"

#include <QHBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

PasswordRule::PasswordRule(int minimum, QWidget* parent)
    : QWidget(parent), m_minimum(minimum), m_icon(new IconView(Icon::Info, Ink::Muted, 18)),
      m_text(Label::paragraph({})->kind("small")) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(1));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setLength(0);
}

void PasswordRule::setLength(int letters) {
    m_length = letters;
    if (letters == 0) {
        m_icon->set(Icon::Info, Ink::Muted);
        m_text->setText(
            tr("At least %Ln letter(s). Several unrelated words are strong and easy to keep.", nullptr, m_minimum));
    } else if (letters < m_minimum) {
        m_icon->set(Icon::Warning, Ink::Look);
        m_text->setText(tr("Too short: %Ln more letter(s).", nullptr, m_minimum - letters));
    } else {
        m_icon->set(Icon::Tick, Ink::Accent);
        m_text->setText(tr("Long enough: %Ln letter(s). Longer is better.", nullptr, letters));
    }
    setAccessibleName(m_text->text());
}

} // namespace sandyk::ui
