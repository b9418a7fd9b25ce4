#pragma once

#include "flows/books.h"
#include "ui/models/statement_model.h"

namespace sandyk::ui {

/// "In a block, proven", "Reported by the source, not proven yet" ... in the language in force.
QString standingWords(wallet::Standing standing);

/// The history of a wallet, newest first, searched and filtered. Rows are texts made when they are asked for, so a
/// hundred thousand of them cost what is on the screen.
class HistoryModel : public StatementModel {
    Q_OBJECT

public:
    enum Column { When, What, Amount, Value, ColumnCount };
    enum class Filter { Everything, Received, Sent, NotProven };

    using StatementModel::StatementModel;

    void setBook(const app::Book* book);
    void setFilter(Filter filter);
    /// In labels, names, txids; a whole address finds every payment with it.
    void setSearch(const QString& text);
    /// Prices are known: the column Value is there.
    bool hasValues() const { return m_book && !m_book->prices->prices.empty(); }
    /// Null when there is no such row.
    const wallet::HistoryEntry* entry(int row) const;

private:
    int columns() const override;
    QString title(int column) const override;
    bool isRightAligned(int column) const override;
    QString firstLine(std::size_t place, int column) const override;
    QString secondLine(std::size_t place, int column) const override;
    QVariant look(std::size_t place, int column, int role) const override;
    void choose();
    bool matches(const wallet::HistoryEntry& entry, const std::optional<bitcoin::Address>& address) const;

    std::optional<app::Book> m_book;
    Filter m_filter = Filter::Everything;
    QString m_search;
};

} // namespace sandyk::ui
