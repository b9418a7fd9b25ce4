#pragma once

#include <QAbstractTableModel>

#include "firm/request_values.h"

namespace sandyk::ui {

/// Requests of a firm by inbox, newest first.
class RequestModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, What, Amount, ColumnCount };
    enum class Inbox { ToApprove, ToSign, ToSend, Mine, All };

    using QAbstractTableModel::QAbstractTableModel;

    /// `me`: the operator who is unlocked.
    void setEntries(std::vector<app::RequestEntry> entries, std::string me, std::int64_t now);
    void setInbox(Inbox inbox);
    int countOf(Inbox inbox) const;
    /// Null when there is no such row.
    const app::RequestEntry* entry(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    bool belongs(const app::RequestEntry& entry, Inbox inbox) const;
    QString firstLine(const app::RequestEntry& entry, int column) const;
    QString secondLine(const app::RequestEntry& entry, int column) const;

    std::vector<app::RequestEntry> m_entries;
    std::vector<std::uint32_t> m_rows;
    std::string m_me;
    std::int64_t m_now = 0;
    Inbox m_inbox = Inbox::All;
};

} // namespace sandyk::ui
