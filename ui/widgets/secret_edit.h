#pragma once

#include <QWidget>

#include "base/secure_bytes.h"

namespace sandyk::ui {

class Button;

/// Overwrites the letters with zeros where they are. Letters that another QString shares stay: they are that owner's,
/// such as the clipboard's own copy when this program put them there.
void wipeText(QString& text);

/// A field for a password, passphrase or word. The text lives in a SecureString only: keys are taken one by one,
/// letters are painted one by one, there is no undo, no input method, no copying out; pasting is off unless allowed.
/// It is wiped when the field is hidden, and covered again when the focus leaves. A screen reader hears the name and
/// that it is a password field, never the text.
class SecretEdit : public QWidget {
    Q_OBJECT

public:
    explicit SecretEdit(const QString& name, QWidget* parent = nullptr);

    const SecureString& text() const { return m_text; }
    /// Gives the text away; the field is empty afterwards.
    SecureString take();
    void clear();
    /// Letters, not bytes.
    int length() const;
    void setPlaceholder(const QString& text);
    void setPasteAllowed(bool allowed) { m_pasteAllowed = allowed; }
    /// A field without the "Show" button.
    void setRevealable(bool revealable);
    void setRevealed(bool revealed);
    bool isRevealed() const { return m_revealed; }
    /// A red frame: the text is not right.
    void setFaulty(bool faulty);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Texts beyond this many bytes are not taken.
    static constexpr std::size_t kMaxBytes = 1024;

signals:
    void textChanged();
    void returnPressed();

protected:
    /// Whether a typed letter belongs here; may change it (to lower case, say).
    virtual bool accepts(char32_t& character) const;
    void replaceAll(std::string_view text);

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void insert(char32_t character);
    void insertAll(QStringView text);
    void erase(std::size_t from, std::size_t to);
    void paste();
    int textRight() const;

    SecureString m_text;
    std::size_t m_caret = 0;
    bool m_allSelected = false;
    bool m_pasteAllowed = false;
    bool m_revealed = false;
    bool m_faulty = false;
    QString m_placeholder;
    Button* m_reveal;
};

} // namespace sandyk::ui
