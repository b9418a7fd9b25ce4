#include "ui/widgets/key_value_list.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

namespace {
constexpr int kNameWidth = 180;
}

KeyValueList::KeyValueList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space(3));
    m_grid->setVerticalSpacing(space(1));
    m_grid->setColumnStretch(1, 1);
}

Label* KeyValueList::add(const QString& name, const QString& value) {
    Label* label = Label::paragraph(value)->selectable();
    add(name, label);
    return label;
}

void KeyValueList::add(const QString& name, QWidget* value) {
    const int row = m_grid->rowCount();
    Label* key = Label::paragraph(name)->kind("muted");
    // Beside a list or field of one line the name stands in the middle, beside a text at its first line.
    const bool isControl = value->focusPolicy() != Qt::NoFocus && !value->sizePolicy().hasHeightForWidth();
    key->setAlignment((isControl ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignLeft);
    key->setFixedWidth(kNameWidth);
    key->setBuddy(value);
    m_grid->addWidget(key, row, 0);
    m_grid->addWidget(value, row, 1);
    // A screen reader that lands on the value must hear what it is.
    if (value->accessibleName().isEmpty()) {
        const auto* label = qobject_cast<QLabel*>(value);
        value->setAccessibleName(label ? QStringLiteral("%1: %2").arg(name, label->text()) : name);
    }
}

void KeyValueList::clear() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

} // namespace sandyk::ui
