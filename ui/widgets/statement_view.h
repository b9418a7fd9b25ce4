#pragma once

#include <QTableView>

namespace sandyk::ui {

/// A table that reads like a bank statement: two lines in each cell, every row of the same height, so that a hundred
/// thousand rows scroll without being measured. Return and a double click activate a row.
class StatementView : public QTableView {
    Q_OBJECT

public:
    /// What a model answers besides Qt::DisplayRole, the first line.
    enum Role {
        SecondLine = Qt::UserRole + 1, ///< QString, smaller and muted
        FirstInk,                      ///< int of Ink, for the first line; Text when absent
        IsMono,                        ///< bool: the second line is an address or txid
        IsStruck,                      ///< bool: counts nowhere any more
        FirstIcon                      ///< int of Icon, before the first line, in its ink
    };

    explicit StatementView(QWidget* parent = nullptr);

    /// Pixels of each column; one of them 0: it takes what is left.
    void setColumnWidths(const QList<int>& widths);
    /// Source row of the selection; -1 when there is none.
    int currentRow() const;

signals:
    void rowChosen(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutColumns();

    QList<int> m_widths;
};

} // namespace sandyk::ui
