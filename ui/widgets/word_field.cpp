#include "ui/widgets/word_field.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace sandyk::ui {

namespace {
/// Every word of BIP39 and SLIP39 is known by its first four letters.
constexpr std::size_t kTellingLetters = 4;
constexpr std::size_t kLongestWord = 8;
} // namespace

WordField::WordField(int number, WordList words, NearWords nearWords, QWidget* parent)
    : SecretEdit(tr("Word %1").arg(number), parent), m_number(number), m_words(words),
      m_nearWords(std::move(nearWords)) {
    setRevealable(false);
    setRevealed(true);
    setAccessibleDescription(tr("Type the first letters; Down chooses a word, Enter takes it"));
    connect(this, &SecretEdit::textChanged, this, &WordField::refresh);
}

WordField::~WordField() {
    delete m_suggestions;
}

bool WordField::isKnown() const {
    return std::ranges::binary_search(m_words, text().view());
}

bool WordField::accepts(char32_t& character) const {
    if (character >= U'A' && character <= U'Z') character += U'a' - U'A';
    return character >= U'a' && character <= U'z' && text().size() < kLongestWord + 4;
}

std::vector<std::string_view> WordField::matches() const {
    std::vector<std::string_view> found;
    const std::string_view typed = text().view();
    if (typed.empty()) return found;
    for (auto it = std::ranges::lower_bound(m_words, typed); it != m_words.end() && it->starts_with(typed); ++it)
        found.push_back(*it);
    return found;
}

void WordField::refresh() {
    if (!hasFocus()) {
        if (m_suggestions) m_suggestions->dismiss();
        setFaulty(!text().empty() && !isKnown());
        return;
    }
    // The list is a child of the window, so that it may lie over the neighbours.
    if (m_suggestions && m_suggestions->parentWidget() != window()) delete m_suggestions;
    if (!m_suggestions) {
        m_suggestions = new WordSuggestions(window());
        connect(m_suggestions, &WordSuggestions::clicked, this, [this] {
            if (takeSuggestion()) emit finished();
        });
    }
    std::vector<std::string_view> offers = matches();
    const bool isWhole = offers.size() == 1 && offers.front() == text().view();
    setFaulty(offers.empty() && !text().empty());
    if (isWhole || text().empty()) {
        m_suggestions->dismiss();
    } else if (offers.empty()) {
        if (m_nearWords) offers = m_nearWords(text().view());
        m_suggestions->offer(this, offers, offers.empty() ? tr("Not in the list") : tr("Not in the list. Near it:"));
    } else {
        m_suggestions->offer(this, offers, {});
    }
}

void WordField::choose(std::string_view word) {
    replaceAll(word);
    setFaulty(false);
    if (m_suggestions) m_suggestions->dismiss();
}

bool WordField::takeSuggestion() {
    if (!m_suggestions || m_suggestions->current().empty()) return false;
    choose(m_suggestions->current());
    return true;
}

bool WordField::focusNextPrevChild(bool next) {
    const std::vector<std::string_view> left = matches();
    if (next && left.size() == 1 && text().size() >= kTellingLetters && !isKnown()) choose(left.front());
    return SecretEdit::focusNextPrevChild(next);
}

void WordField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_suggestions) m_suggestions->move(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Escape:
        if (m_suggestions && m_suggestions->isVisible()) {
            m_suggestions->dismiss();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        // "act" is a word and begins "actor": what is whole stays as it was typed.
        if (isKnown() || takeSuggestion()) emit finished();
        return;
    default:
        break;
    }
    SecretEdit::keyPressEvent(event);
}

void WordField::focusInEvent(QFocusEvent* event) {
    SecretEdit::focusInEvent(event);
    refresh();
}

void WordField::focusOutEvent(QFocusEvent* event) {
    SecretEdit::focusOutEvent(event);
    refresh();
}

bool WordField::event(QEvent* event) {
    const bool handled = SecretEdit::event(event);
    // Other than a password, words copied from paper must stay readable while the window is in front.
    if (event->type() == QEvent::WindowActivate) setRevealed(true);
    return handled;
}

void WordField::hideEvent(QHideEvent* event) {
    SecretEdit::hideEvent(event);
    if (m_suggestions) m_suggestions->dismiss();
    if (!event->spontaneous()) setRevealed(true);
}

} // namespace sandyk::ui
