#pragma once

#include <QWidget>

#include <vector>

#include "ui/widgets/word_field.h"

class QGridLayout;

namespace sandyk::ui {

/// Numbered word fields in two columns, read downwards as on the paper copy.
class WordEntry : public QWidget {
    Q_OBJECT

public:
    WordEntry(WordList words, NearWords nearWords, QWidget* parent = nullptr);

    /// Clears and lays out `count` fields.
    void setCount(int count);
    int count() const { return static_cast<int>(m_fields.size()); }
    WordField* field(int index) const { return m_fields[static_cast<std::size_t>(index)]; }
    /// Every field holds a word of the list.
    bool isComplete() const;
    /// The words with one space between them.
    SecureString phrase() const;
    void clear();

signals:
    void changed();

private:
    WordList m_words;
    NearWords m_nearWords;
    QGridLayout* m_grid;
    std::vector<WordField*> m_fields;
};

} // namespace sandyk::ui
