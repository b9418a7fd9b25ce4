#pragma once

#include <QWidget>

#include "base/secure_bytes.h"

namespace sandyk::ui {

/// The words of a seed phrase, numbered, in two columns, ready to be copied by hand. Shown only after "Show the words";
/// hidden again when the window loses the focus; wiped when the widget is hidden. No copying, no text for a screen
/// reader: the words are a picture painted letter by letter.
class WordGrid : public QWidget {
    Q_OBJECT

public:
    explicit WordGrid(QWidget* parent = nullptr);

    /// Words with one space between them.
    void setPhrase(SecureString phrase);
    bool isShown() const { return m_shown; }
    int count() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

public slots:
    void setShown(bool shown);

signals:
    void shownChanged(bool shown);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    SecureString m_phrase;
    bool m_shown = false;
};

} // namespace sandyk::ui
