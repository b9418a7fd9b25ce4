#include "ui/widgets/card.h"

#include <QHBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent), m_body(new QVBoxLayout(this)) {
    setProperty("kind", QStringLiteral("card"));
    m_body->setContentsMargins(space(3), space(3), space(3), space(3));
    m_body->setSpacing(space(2));
    if (!title.isEmpty()) m_body->addWidget(new Heading(title, 2));
}

EmptyState::EmptyState(Icon icon, const QString& title, const QString& text, const QString& action, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(6), space(4), space(6));
    column->setSpacing(space(2));
    column->addStretch();
    column->addWidget(new IconView(icon, Ink::Muted, 56), 0, Qt::AlignHCenter);
    auto* heading = new Heading(title, 2);
    heading->setAlignment(Qt::AlignCenter);
    column->addWidget(heading);
    Label* paragraph = Label::paragraph(text)->kind("muted");
    paragraph->setAlignment(Qt::AlignCenter);
    paragraph->setMaximumWidth(520);
    // Between stretches instead of aligned: an aligned label is not asked for its height at the width that it gets.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(paragraph, 100);
    row->addStretch(1);
    column->addLayout(row);
    if (!action.isEmpty()) {
        m_button = new PrimaryButton(action);
        column->addSpacing(space(1));
        column->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    column->addStretch();
}

QFrame* rule(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("kind", QStringLiteral("rule"));
    return line;
}

} // namespace sandyk::ui
