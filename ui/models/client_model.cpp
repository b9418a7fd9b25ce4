#include "ui/models/client_model.h"

#include <QDateTime>

#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/statement_view.h"

namespace sandyk::ui {

using Stage = app::ClientRow::Stage;

namespace {

Ink inkOf(const app::ClientRow& client, int column) {
    if (column == ClientModel::Due) return client.isOverdue ? Ink::Refused : client.isDueSoon ? Ink::Look : Ink::Text;
    if (client.isFrozen) return Ink::Refused;
    if (client.hasCase || client.hasPending) return Ink::Look;
    return client.stage == Stage::Approved ? Ink::Proven : Ink::Muted;
}

Icon iconOf(const app::ClientRow& client) {
    if (client.isFrozen) return Icon::Refused;
    if (client.hasCase) return Icon::Warning;
    if (client.hasPending) return Icon::Eye;
    return client.stage == Stage::Approved ? Icon::Check : Icon::Close;
}

} // namespace

void ClientModel::setRows(std::vector<app::ClientRow> rows, std::int64_t now) {
    beginResetModel();
    m_clients = std::move(rows);
    m_now = now;
    choose();
    endResetModel();
}

void ClientModel::setFilter(Filter filter) {
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void ClientModel::setSearch(const QString& text) {
    beginResetModel();
    m_search = text.trimmed().toUpper().toStdString();
    choose();
    endResetModel();
}

bool ClientModel::belongs(const app::ClientRow& client) const {
    if (!m_search.empty() && client.number.find(m_search) == std::string::npos) return false;
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::ToApprove:
        return client.hasPending;
    case Filter::Due:
        return client.isDueSoon || client.isOverdue;
    case Filter::Held:
        return client.isFrozen || client.hasCase;
    }
    return true;
}

void ClientModel::choose() {
    m_rows.clear();
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        if (belongs(m_clients[i])) m_rows.push_back(static_cast<std::uint32_t>(i));
    }
}

const app::ClientRow* ClientModel::client(int row) const {
    const auto place = placeOf(row);
    return place ? &m_clients[*place] : nullptr;
}

int ClientModel::columns() const {
    return ColumnCount;
}

QString ClientModel::firstLine(std::size_t place, int column) const {
    const app::ClientRow& client = m_clients[place];
    switch (column) {
    case Number:
        return visibleText(std::string_view(client.number), 20);
    case State:
        if (client.isFrozen) return tr("Frozen");
        if (client.hasCase) return tr("On hold");
        if (client.hasPending) return tr("Waits for a second officer");
        return client.stage == Stage::Approved ? tr("Identified by two officers")
               : client.stage == Stage::Closed ? tr("The relation has ended")
                                               : tr("Refused, to be entered again");
    case Due:
        if (!client.refreshDue) return tr("No date");
        return formatDate(QDateTime::fromSecsSinceEpoch(*client.refreshDue).date());
    }
    return {};
}

QString ClientModel::secondLine(std::size_t place, int column) const {
    const app::ClientRow& client = m_clients[place];
    switch (column) {
    case Number:
        return clientKindWords(client.kind);
    case State:
        return riskWords(client.risk);
    case Due:
        if (!client.refreshDue) return {};
        return client.isOverdue ? tr("Overdue: nothing leaves") : ageWords(*client.refreshDue, m_now);
    }
    return {};
}

QVariant ClientModel::look(std::size_t place, int column, int role) const {
    const app::ClientRow& client = m_clients[place];
    switch (role) {
    case StatementView::FirstIcon:
        return column == State ? QVariant(static_cast<int>(iconOf(client))) : QVariant();
    case StatementView::FirstInk:
        return column == Number ? QVariant() : QVariant(static_cast<int>(inkOf(client, column)));
    default:
        return {};
    }
}

QString ClientModel::title(int column) const {
    switch (column) {
    case Number:
        return tr("Client");
    case State:
        return tr("State and risk");
    case Due:
        return tr("Refresh due");
    }
    return {};
}

} // namespace sandyk::ui
