#pragma once

#include <QAbstractTableModel>

#include "firm/client_values.h"

namespace sandyk::ui {

/// Clients of a firm by number: nothing personal.
class ClientModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, State, Due, ColumnCount };
    enum class Filter { All, ToApprove, Due, Held };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<app::ClientRow> rows, std::int64_t now);
    void setFilter(Filter filter);
    /// A part of a number.
    void setSearch(const QString& text);
    const app::ClientRow* client(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    bool belongs(const app::ClientRow& client) const;
    QString firstLine(const app::ClientRow& client, int column) const;
    QString secondLine(const app::ClientRow& client, int column) const;

    std::vector<app::ClientRow> m_clients;
    std::vector<std::uint32_t> m_rows;
    std::int64_t m_now = 0;
    Filter m_filter = Filter::All;
    std::string m_search;
};

} // namespace sandyk::ui
