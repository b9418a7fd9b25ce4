#pragma once

#include <QPointer>

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "ui/widgets/secret_edit.h"
#include "ui/widgets/word_suggestions.h"

namespace sandyk::ui {

/// A public list of words, sorted, in lower-case ASCII, that outlives every field: BIP39 or SLIP39.
using WordList = std::span<const std::string_view>;
/// Words of the list that look like a mistyped one, best first.
using NearWords = std::function<std::vector<std::string_view>(std::string_view)>;

/// One word of a seed phrase. Offers the words that begin as typed; Down and Up choose, Return, Tab or Space take the
/// chosen one or the only one left. A word that is not in the list gets near words instead.
class WordField : public SecretEdit {
    Q_OBJECT

public:
    WordField(int number, WordList words, NearWords nearWords, QWidget* parent = nullptr);
    ~WordField() override;

    int number() const { return m_number; }
    /// The text is a word of the list.
    bool isKnown() const;

    QSize sizeHint() const override { return {200, 36}; }
    QSize minimumSizeHint() const override { return {140, 36}; }

signals:
    /// The word is finished: time for the next field.
    void finished();

protected:
    bool event(QEvent* event) override;
    bool accepts(char32_t& character) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    /// Tab takes the only word left before the focus moves on.
    bool focusNextPrevChild(bool next) override;

private:
    void refresh();
    bool takeSuggestion();
    void choose(std::string_view word);
    std::vector<std::string_view> matches() const;

    int m_number;
    WordList m_words;
    NearWords m_nearWords;
    QPointer<WordSuggestions> m_suggestions;
};

} // namespace sandyk::ui
