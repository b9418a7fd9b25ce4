#include "ui/models/history_model.h"

#include <QDateTime>

#include "ui/text/fiat_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/statement_view.h"

namespace sandyk::ui {

using wallet::EntryState;
using wallet::HistoryEntry;
using wallet::Standing;

QString standingWords(Standing standing) {
    switch (standing) {
    case Standing::Unconfirmed:
        return HistoryModel::tr("Unconfirmed");
    case Standing::Reported:
        return HistoryModel::tr("Reported, not proven");
    case Standing::Proven:
        return HistoryModel::tr("Proven");
    }
    return {};
}

namespace {

QString stateWords(const HistoryEntry& entry) {
    switch (entry.state) {
    case EntryState::Conflicted:
        return HistoryModel::tr("Replaced by another transaction");
    case EntryState::Vanished:
        return HistoryModel::tr("No longer seen");
    case EntryState::Valid:
        break;
    }
    return entry.fate == wallet::Fate::Local ? HistoryModel::tr("Sent, not seen yet") : standingWords(entry.standing);
}

QString kindWords(const HistoryEntry& entry) {
    if (entry.isCoinbase) return HistoryModel::tr("Mined");
    if (entry.isSelfTransfer) return HistoryModel::tr("Moved between own addresses");
    return entry.deltaSat() < 0 ? HistoryModel::tr("Sent") : HistoryModel::tr("Received");
}

Ink stateInk(const HistoryEntry& entry) {
    if (entry.state != EntryState::Valid) return Ink::Refused;
    return entry.standing == Standing::Proven ? Ink::Proven : Ink::Look;
}

} // namespace

void HistoryModel::setBook(const app::Book* book) {
    m_book = book ? std::optional(*book) : std::nullopt;
    choose();
}

void HistoryModel::setFilter(Filter filter) {
    m_filter = filter;
    choose();
}

void HistoryModel::setSearch(const QString& text) {
    m_search = text.trimmed();
    choose();
}

bool HistoryModel::matches(const HistoryEntry& entry, const std::optional<bitcoin::Address>& address) const {
    switch (m_filter) {
    case Filter::Everything:
        break;
    case Filter::Received:
        if (entry.deltaSat() <= 0) return false;
        break;
    case Filter::Sent:
        if (entry.deltaSat() >= 0) return false;
        break;
    case Filter::NotProven:
        if (entry.standing == Standing::Proven && entry.state == EntryState::Valid) return false;
        break;
    }
    if (m_search.isEmpty()) return true;
    if (address) {
        if (std::ranges::find(entry.counterparties, address->scriptPubKey()) != entry.counterparties.end()) return true;
        const auto own = m_book->ledger->find(address->scriptPubKey());
        return own && std::ranges::find(entry.scripts, *own) != entry.scripts.end();
    }
    if (QString::fromStdString(m_book->labelOf(entry)).contains(m_search, Qt::CaseInsensitive)) return true;
    return m_search.size() >= 4 && QString::fromStdString(entry.txid.toString()).startsWith(m_search.toLower());
}

void HistoryModel::choose() {
    beginResetModel();
    m_rows.clear();
    if (m_book) {
        std::optional<bitcoin::Address> address;
        if (auto parsed = bitcoin::Address::parse(m_search.toStdString(), m_book->network)) address = *parsed;
        const auto& history = m_book->ledger->history();
        for (std::size_t i = history.size(); i-- > 0;) {
            if (matches(history[i], address)) m_rows.push_back(static_cast<std::uint32_t>(i));
        }
    }
    endResetModel();
}

const HistoryEntry* HistoryModel::entry(int row) const {
    const auto place = placeOf(row);
    return place ? &m_book->ledger->history()[*place] : nullptr;
}

int HistoryModel::columns() const {
    return hasValues() ? ColumnCount : Value;
}

QString HistoryModel::firstLine(std::size_t place, int column) const {
    const HistoryEntry& entry = m_book->ledger->history()[place];
    switch (column) {
    case When:
        return formatDateTime(QDateTime::fromSecsSinceEpoch(entry.time));
    case What: {
        const std::string label = m_book->labelOf(entry);
        return label.empty() ? kindWords(entry) : visibleText(std::string_view(label), 80);
    }
    case Amount:
        return (entry.deltaSat() > 0 ? QStringLiteral("+") : QString()) + formatAmount(entry.deltaSat());
    case Value:
        return fiatWords(&*m_book, entry.deltaSat(), entry.time);
    }
    return {};
}

QString HistoryModel::secondLine(std::size_t place, int column) const {
    const HistoryEntry& entry = m_book->ledger->history()[place];
    switch (column) {
    case When:
        return stateWords(entry);
    case What: {
        if (entry.counterparties.empty()) return {};
        const auto address = bitcoin::Address::fromScript(entry.counterparties.front(), m_book->network);
        QString text = address ? QString::fromStdString(address->toString()) : tr("Script without an address");
        if (entry.parties > 1)
            text += QStringLiteral("  ") + tr("and %n more", nullptr, static_cast<int>(entry.parties) - 1);
        return text;
    }
    case Amount:
        return entry.state == EntryState::Valid ? tr("Balance %1").arg(formatAmount(entry.balanceAfterSat)) : QString();
    case Value:
        return priceDayWords(&*m_book, entry.time);
    }
    return {};
}

QVariant HistoryModel::look(std::size_t place, int column, int role) const {
    const HistoryEntry& entry = m_book->ledger->history()[place];
    switch (role) {
    case StatementView::IsMono:
        return column == What;
    case StatementView::IsStruck:
        return column == Amount && entry.state != EntryState::Valid;
    case StatementView::FirstInk:
        if (column == Value) return static_cast<int>(Ink::Muted);
        return column == When ? QVariant(static_cast<int>(stateInk(entry))) : QVariant();
    default:
        return {};
    }
}

bool HistoryModel::isRightAligned(int column) const {
    return column >= Amount;
}

QString HistoryModel::title(int column) const {
    switch (column) {
    case When:
        return tr("When and how sure");
    case What:
        return tr("What");
    case Amount:
        return tr("Amount and balance");
    case Value:
        return tr("Value then");
    }
    return {};
}

} // namespace sandyk::ui
