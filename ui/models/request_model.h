#pragma once

#include "firm/request_values.h"
#include "ui/models/statement_model.h"

namespace sandyk::ui {

/// Requests of a firm by inbox, newest first.
class RequestModel : public StatementModel {
    Q_OBJECT

public:
    enum Column { State, What, Amount, ColumnCount };
    enum class Inbox { ToApprove, ToSign, ToSend, Mine, All };

    using StatementModel::StatementModel;

    /// `me`: the operator who is unlocked.
    void setEntries(std::vector<app::RequestEntry> entries, std::string me, std::int64_t now);
    void setInbox(Inbox inbox);
    int countOf(Inbox inbox) const;
    /// Null when there is no such row.
    const app::RequestEntry* entry(int row) const;

private:
    int columns() const override;
    QString title(int column) const override;
    bool isRightAligned(int column) const override;
    QString firstLine(std::size_t place, int column) const override;
    QString secondLine(std::size_t place, int column) const override;
    QVariant look(std::size_t place, int column, int role) const override;
    void choose();
    bool belongs(const app::RequestEntry& entry, Inbox inbox) const;

    std::vector<app::RequestEntry> m_entries;
    std::string m_me;
    std::int64_t m_now = 0;
    Inbox m_inbox = Inbox::All;
};

} // namespace sandyk::ui
