#include "ui/widgets/secret_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/secret_painter.h"

namespace sandyk::ui {

namespace {
constexpr int kPadding = 12;
constexpr int kHeight = 40;
} // namespace

void wipeText(QString& text) {
    // Writing to a shared text would detach, and wipe a new copy. A shared one belongs to somebody else.
    if (text.isDetached()) secureWipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

SecretEdit::SecretEdit(const QString& name, QWidget* parent)
    : QWidget(parent), m_reveal(new Button("quiet", tr("Show"), this)) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText | Qt::ImhNoAutoUppercase);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reveal->setAccessibleName(tr("Show what was typed: %1").arg(name));
    connect(m_reveal, &QPushButton::clicked, this, [this] { setRevealed(!m_revealed); });
}

SecureString SecretEdit::take() {
    SecureString taken = std::move(m_text);
    clear();
    return taken;
}

void SecretEdit::clear() {
    m_text = SecureString();
    m_caret = 0;
    m_allSelected = false;
    update();
    emit textChanged();
}

int SecretEdit::length() const {
    return static_cast<int>(countCodePoints(m_text.view()));
}

void SecretEdit::setPlaceholder(const QString& text) {
    m_placeholder = text;
    update();
}

void SecretEdit::setRevealable(bool revealable) {
    m_reveal->setVisible(revealable);
    update();
}

void SecretEdit::setRevealed(bool revealed) {
    m_revealed = revealed;
    m_reveal->setText(revealed ? tr("Hide") : tr("Show"));
    resizeEvent(nullptr);
    update();
}

void SecretEdit::setFaulty(bool faulty) {
    m_faulty = faulty;
    update();
}

QSize SecretEdit::sizeHint() const {
    return {320, kHeight};
}

QSize SecretEdit::minimumSizeHint() const {
    return {160, kHeight};
}

bool SecretEdit::accepts(char32_t& character) const {
    return QChar::isPrint(character);
}

void SecretEdit::replaceAll(std::string_view text) {
    m_text = SecureString(text);
    m_caret = m_text.size();
    m_allSelected = false;
    update();
    emit textChanged();
}

void SecretEdit::insert(char32_t character) {
    if (!accepts(character)) return;
    if (m_allSelected) erase(0, m_text.size());
    char bytes[4];
    const std::size_t count = encodeUtf8(character, bytes);
    if (m_text.size() + count <= kMaxBytes) {
        m_text.insert(m_caret, std::string_view(bytes, count));
        m_caret += count;
    }
    secureWipe(bytes, sizeof bytes);
}

void SecretEdit::insertAll(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size())
            character = QChar::surrogateToUcs4(text.at(i), text.at(i + 1)), ++i;
        insert(character);
    }
    update();
    emit textChanged();
}

void SecretEdit::erase(std::size_t from, std::size_t to) {
    m_text.erase(from, to - from);
    m_caret = from;
    m_allSelected = false;
    update();
}

void SecretEdit::paste() {
    // Only read until it is wiped: a change could move it and leave the letters behind.
    QString text = QGuiApplication::clipboard()->text();
    qsizetype end = text.size();
    while (end > 0 && (text.at(end - 1) == QLatin1Char('\n') || text.at(end - 1) == QLatin1Char('\r')))
        --end;
    insertAll(QStringView(text).first(end));
    wipeText(text);
}

bool SecretEdit::event(QEvent* event) {
    // A letter belongs to the field even where the window has a shortcut on it.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0 && !key->text().isEmpty() &&
            key->key() < Qt::Key_Escape)
            event->accept();
    }
    if (event->type() == QEvent::WindowDeactivate) setRevealed(false);
    return QWidget::event(event);
}

void SecretEdit::keyPressEvent(QKeyEvent* event) {
    const std::size_t end = m_text.size();
    const bool isShortcut = (event->modifiers() & Qt::ControlModifier) && !(event->modifiers() & Qt::AltModifier);
    if (event->matches(QKeySequence::SelectAll)) {
        m_allSelected = end > 0;
    } else if (event->matches(QKeySequence::Paste)) {
        if (m_pasteAllowed) paste();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit returnPressed();
    } else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        const bool back = event->key() == Qt::Key_Backspace;
        std::size_t next = m_caret;
        if (m_allSelected || (isShortcut && back))
            erase(0, m_allSelected ? end : m_caret);
        else if (back)
            erase(previousPosition(m_text.view(), m_caret), m_caret);
        else if (m_caret < end)
            nextCodePoint(m_text.view(), next), erase(m_caret, next);
        emit textChanged();
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        m_allSelected = false;
        if (event->key() == Qt::Key_Left)
            m_caret = previousPosition(m_text.view(), m_caret);
        else if (m_caret < end)
            nextCodePoint(m_text.view(), m_caret);
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        m_allSelected = false;
        m_caret = event->key() == Qt::Key_Home ? 0 : end;
    } else if (!isShortcut && !event->text().isEmpty() && event->text().at(0).isPrint()) {
        insertAll(event->text());
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

int SecretEdit::textRight() const {
    return m_reveal->isVisibleTo(this) ? m_reveal->x() - 4 : width() - kPadding;
}

void SecretEdit::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_faulty ? t.refused : hasFocus() ? t.accent : isEnabled() ? t.lineStrong : t.line, 2));
    painter.setBrush(isEnabled() ? t.surface : t.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);

    const SecretPainter letters(Theme::instance().font());
    const QRectF room(kPadding, 0, textRight() - kPadding, height());
    painter.setClipRect(room.adjusted(-2, 0, 2, 0));
    const qreal base = (height() + letters.metrics().ascent() - letters.metrics().descent()) / 2;
    if (m_text.empty() && !m_placeholder.isEmpty()) {
        painter.setFont(Theme::instance().font());
        painter.setPen(t.textMuted);
        painter.drawText(QPointF(kPadding, base), m_placeholder);
    }
    const std::string_view text = m_text.view();
    const std::string_view before = text.substr(0, m_caret);
    const qreal caret = m_revealed ? letters.advance(before) : letters.dotsAdvance(before);
    const qreal width = m_revealed ? letters.advance(text) : letters.dotsAdvance(text);
    const qreal shift = qMax(0.0, caret - room.width() + 4);
    const QPointF start(kPadding - shift, base);
    if (m_allSelected) painter.fillRect(QRectF(start.x(), 8, width, height() - 16), t.accentSoft);
    painter.setPen(isEnabled() ? t.text : t.textDisabled);
    if (m_revealed)
        letters.draw(painter, start, text);
    else
        letters.drawDots(painter, start, text);
    if (hasFocus()) painter.fillRect(QRectF(start.x() + caret, 9, 1.5, height() - 18), t.text);
}

void SecretEdit::mousePressEvent(QMouseEvent*) {
    m_caret = m_text.size();
    m_allSelected = false;
    update();
}

void SecretEdit::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void SecretEdit::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_allSelected = false;
    update();
}

void SecretEdit::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    // Minimising the window hides too, but the person comes back to what was typed.
    if (event->spontaneous()) return;
    if (!m_text.empty()) clear();
    setRevealed(false);
}

void SecretEdit::resizeEvent(QResizeEvent*) {
    const QSize size = m_reveal->sizeHint();
    m_reveal->setGeometry(width() - size.width() - 4, (height() - size.height()) / 2, size.width(), size.height());
    m_reveal->setCursor(Qt::PointingHandCursor);
}

} // namespace sandyk::ui
