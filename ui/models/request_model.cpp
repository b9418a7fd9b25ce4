#include "ui/models/request_model.h"

#include <algorithm>

#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/statement_view.h"

namespace sandyk::ui {

using custody::RequestState;

void RequestModel::setEntries(std::vector<app::RequestEntry> entries, std::string me, std::int64_t now) {
    beginResetModel();
    m_entries = std::move(entries);
    m_me = std::move(me);
    m_now = now;
    choose();
    endResetModel();
}

void RequestModel::setInbox(Inbox inbox) {
    if (inbox == m_inbox) return;
    beginResetModel();
    m_inbox = inbox;
    choose();
    endResetModel();
}

void RequestModel::choose() {
    m_rows.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (belongs(m_entries[i], m_inbox)) m_rows.push_back(static_cast<std::uint32_t>(i));
    }
}

bool RequestModel::belongs(const app::RequestEntry& entry, Inbox inbox) const {
    switch (inbox) {
    case Inbox::ToApprove:
        return entry.state == RequestState::Pending && entry.initiator != m_me && !entry.votedByMe;
    case Inbox::ToSign:
        return entry.state == RequestState::Approved;
    case Inbox::ToSend:
        return entry.state == RequestState::Signed;
    case Inbox::Mine:
        return entry.initiator == m_me;
    case Inbox::All:
        return true;
    }
    return false;
}

int RequestModel::countOf(Inbox inbox) const {
    return static_cast<int>(std::ranges::count_if(m_entries, [&](const auto& each) { return belongs(each, inbox); }));
}

const app::RequestEntry* RequestModel::entry(int row) const {
    const auto place = placeOf(row);
    return place ? &m_entries[*place] : nullptr;
}

int RequestModel::columns() const {
    return ColumnCount;
}

QString RequestModel::firstLine(std::size_t place, int column) const {
    const app::RequestEntry& entry = m_entries[place];
    switch (column) {
    case State:
        return requestStateWords(entry.state);
    case What:
        return QStringLiteral("%1 · %2").arg(requestKindWords(entry.kind), ownerWords(entry.client));
    case Amount:
        return formatAmount(entry.amount);
    }
    return {};
}

QString RequestModel::secondLine(std::size_t place, int column) const {
    const app::RequestEntry& entry = m_entries[place];
    switch (column) {
    case State:
        return entry.state == RequestState::Pending ? tr("%n approval(s) so far", nullptr, entry.approvals)
                                                    : tr("Number %1").arg(entry.id);
    case What:
        return QString::fromStdString(entry.address);
    case Amount:
        return QStringLiteral("%1 · %2").arg(ageWords(entry.createdAt, m_now),
                                             visibleText(std::string_view(entry.initiator), 40));
    }
    return {};
}

QVariant RequestModel::look(std::size_t place, int column, int role) const {
    const app::RequestEntry& entry = m_entries[place];
    switch (role) {
    case StatementView::IsMono:
        return column == What;
    case StatementView::FirstIcon:
        return column == State ? QVariant(static_cast<int>(requestStateIcon(entry.state))) : QVariant();
    case StatementView::FirstInk:
        return column == State ? QVariant(static_cast<int>(requestStateInk(entry.state))) : QVariant();
    default:
        return {};
    }
}

bool RequestModel::isRightAligned(int column) const {
    return column == Amount;
}

QString RequestModel::title(int column) const {
    switch (column) {
    case State:
        return tr("State");
    case What:
        return tr("What and where to");
    case Amount:
        return tr("Amount, age, initiator");
    }
    return {};
}

} // namespace sandyk::ui
