#include "ui/widgets/word_entry.h"

#include <QGridLayout>

#include <algorithm>

#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

WordEntry::WordEntry(WordList words, NearWords nearWords, QWidget* parent)
    : QWidget(parent), m_words(words), m_nearWords(std::move(nearWords)), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space(1));
    m_grid->setVerticalSpacing(space(1) / 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(4, 1);
    m_grid->setColumnMinimumWidth(2, space(2));
}

void WordEntry::setCount(int count) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_fields.clear();
    const int rows = (count + 1) / 2;
    for (int i = 0; i < count; ++i) {
        auto* field = new WordField(i + 1, m_words, m_nearWords);
        Label* number = (new Label(QString::number(i + 1)))->kind("muted");
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setMinimumWidth(space(3));
        const int column = i / rows * 3;
        m_grid->addWidget(number, i % rows, column);
        m_grid->addWidget(field, i % rows, column + 1);
        m_fields.push_back(field);
        connect(field, &SecretEdit::textChanged, this, &WordEntry::changed);
        connect(field, &WordField::finished, this, [this, i] {
            if (i + 1 < this->count())
                m_fields[static_cast<std::size_t>(i) + 1]->setFocus();
            else
                m_fields[static_cast<std::size_t>(i)]->nextInFocusChain()->setFocus();
        });
    }
    for (std::size_t i = 1; i < m_fields.size(); ++i)
        setTabOrder(m_fields[i - 1], m_fields[i]);
    if (!m_fields.empty()) setFocusProxy(m_fields.front());
    emit changed();
}

bool WordEntry::isComplete() const {
    return !m_fields.empty() && std::ranges::all_of(m_fields, [](const WordField* field) { return field->isKnown(); });
}

SecureString WordEntry::phrase() const {
    SecureString phrase;
    for (const WordField* field : m_fields) {
        if (!phrase.empty()) phrase.append(" ");
        phrase.append(field->text().view());
    }
    return phrase;
}

void WordEntry::clear() {
    for (WordField* field : m_fields)
        field->clear();
}

} // namespace sandyk::ui
