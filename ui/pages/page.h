#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace sandyk::ui {

class Label;

/// One screen of the program: a title, a sentence that says what it is for, and a column of cards that scrolls. The
/// column is never wider than is good to read.
class Page : public QScrollArea {
    Q_OBJECT

public:
    Page(const QString& title, const QString& purpose, QWidget* parent = nullptr);

    /// Cards go in here, from the top.
    QVBoxLayout* column() { return m_column; }
    /// Removes and deletes what was added to the column, for pages that are built anew from their values. The keyboard
    /// goes on at the control of the same name, or at the first one.
    void clearColumn();

protected:
    /// Before a part of the page is replaced: when it has the keyboard, the keyboard goes on in `next` (null: the
    /// column), once the new part is there.
    void keepKeyboard(QWidget* next = nullptr);

private:
    void giveKeyboard();

    QVBoxLayout* m_column;
    QString m_keyboardName; ///< of the control that had the keyboard
    QPointer<QWidget> m_keyboardPart;
    QTimer m_keyboardLost;
};

} // namespace sandyk::ui
