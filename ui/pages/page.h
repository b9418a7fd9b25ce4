#pragma once

#include <QScrollArea>

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
    /// Removes and deletes what was added to the column, for pages that are built anew from their values.
    void clearColumn();

private:
    QVBoxLayout* m_column;
};

} // namespace sandyk::ui
