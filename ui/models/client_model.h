#pragma once

#include "firm/client_values.h"
#include "ui/models/statement_model.h"

namespace sandyk::ui {

/// Clients of a firm by number: nothing personal.
class ClientModel : public StatementModel {
    Q_OBJECT

public:
    enum Column { Number, State, Due, ColumnCount };
    enum class Filter { All, ToApprove, Due, Held };

    using StatementModel::StatementModel;

    void setRows(std::vector<app::ClientRow> rows, std::int64_t now);
    void setFilter(Filter filter);
    /// A part of a number.
    void setSearch(const QString& text);
    const app::ClientRow* client(int row) const;

private:
    int columns() const override;
    QString title(int column) const override;
    QString firstLine(std::size_t place, int column) const override;
    QString secondLine(std::size_t place, int column) const override;
    QVariant look(std::size_t place, int column, int role) const override;
    void choose();
    bool belongs(const app::ClientRow& client) const;

    std::vector<app::ClientRow> m_clients;
    std::int64_t m_now = 0;
    Filter m_filter = Filter::All;
    std::string m_search;
};

} // namespace sandyk::ui
