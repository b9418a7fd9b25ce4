#pragma once

#include "firm/change_desk.h"
#include "ui/shell/context.h"
#include "ui/widgets/card.h"

namespace sandyk::ui {

class NoticeBar;

/// Changes that wait for votes: what would change line by line, how many votes there are, accept or refuse.
class ChangesCard : public Card {
    Q_OBJECT

public:
    /// `only`: changes of one kind; empty: all.
    ChangesCard(const Context& context, std::optional<custody::ChangeKind> only = {}, QWidget* parent = nullptr);

    int count() const { return m_count; }

signals:
    /// A vote was cast; `isInForce`: the last one that it needed.
    void voted(bool isInForce);

private:
    void refresh();
    void show(const std::vector<app::PendingChange>& changes);
    QWidget* entry(const app::PendingChange& change);
    app::Done<bool> afterwards();

    const Context& m_context;
    app::ChangeDesk m_desk;
    std::optional<custody::ChangeKind> m_only;
    NoticeBar* m_notice;
    QVBoxLayout* m_entries;
    int m_count = 0;
};

} // namespace sandyk::ui
