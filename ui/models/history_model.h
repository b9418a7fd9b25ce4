#pragma once

#include <QAbstractTableModel>

#include "flows/books.h"

namespace sandyk::ui {

/// "In a block, proven", "Reported by the source, not proven yet" ... in the language in force.
QString standingWords(wallet::Standing standing);

/// The history of a wallet, newest first, searched and filtered. Rows are texts made when they are asked for, so a
/// hundred thousand of them cost what is on the screen.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Amount, Value, ColumnCount };
    enum class Filter { Everything, Received, Sent, NotProven };

    using QAbstractTableModel::QAbstractTableModel;

    void setBook(const app::Book* book);
    void setFilter(Filter filter);
    /// In labels, names, txids; a whole address finds every payment with it.
    void setSearch(const QString& text);
    /// Prices are known: the column Value is there.
    bool hasValues() const { return m_book && !m_book->prices->prices.empty(); }
    /// Null when there is no such row.
    const wallet::HistoryEntry* entry(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    bool matches(const wallet::HistoryEntry& entry, const std::optional<bitcoin::Address>& address) const;
    QString firstLine(const wallet::HistoryEntry& entry, int column) const;
    QString secondLine(const wallet::HistoryEntry& entry, int column) const;

    std::optional<app::Book> m_book;
    Filter m_filter = Filter::Everything;
    QString m_search;
    std::vector<std::uint32_t> m_rows; ///< places in the ledger's history
};

} // namespace sandyk::ui
