#include "ui/models/coin_model.h"

#include <QDateTime>

#include "ui/models/history_model.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/statement_view.h"

namespace sandyk::ui {

namespace {

QString addressText(const bitcoin::Script& script, Network network) {
    const auto address = bitcoin::Address::fromScript(script, network);
    return address ? QString::fromStdString(address->toString()) : QString();
}

QVariant rightAligned() {
    return int(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

void CoinModel::setBook(const app::Book* book) {
    beginResetModel();
    m_book = book ? std::optional(*book) : std::nullopt;
    m_rows.clear();
    if (book) {
        const auto& coins = book->ledger->coins();
        for (std::size_t i = 0; i < coins.size(); ++i)
            m_rows.push_back(static_cast<std::uint32_t>(i));
        std::ranges::stable_sort(m_rows, [&](std::uint32_t a, std::uint32_t b) {
            return coins[a].coin.amount.toSat() > coins[b].coin.amount.toSat();
        });
    }
    endResetModel();
}

const wallet::LedgerCoin* CoinModel::coin(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size()) return nullptr;
    return &m_book->ledger->coins()[m_rows[static_cast<std::size_t>(row)]];
}

int CoinModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CoinModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CoinModel::firstLine(const wallet::LedgerCoin& coin, int column) const {
    switch (column) {
    case Amount:
        return formatAmount(coin.coin.amount.toSat());
    case Where: {
        const std::string name = m_book->nameOf(addressText(coin.coin.scriptPubKey, m_book->network).toStdString());
        if (!name.empty()) return visibleText(std::string_view(name), 80);
        return coin.coin.keychain == wallet::Keychain::Change ? tr("Change address number %1").arg(coin.coin.index)
                                                              : tr("Address number %1").arg(coin.coin.index);
    }
    case State:
        if (coin.coin.isReserved) return tr("Reserved by a draft");
        if (coin.coin.isFrozen) return coin.isTinyDeposit ? tr("Frozen: tiny deposit") : tr("Frozen");
        if (!coin.isMature) return tr("Mined, not mature yet");
        return standingWords(coin.coin.standing);
    }
    return {};
}

QString CoinModel::secondLine(const wallet::LedgerCoin& coin, int column) const {
    switch (column) {
    case Amount:
        return formatDate(QDateTime::fromSecsSinceEpoch(coin.time).date());
    case Where:
        return addressText(coin.coin.scriptPubKey, m_book->network);
    case State:
        return coin.confirmations > 0 ? tr("%n confirmation(s)", nullptr, coin.confirmations) : QString();
    }
    return {};
}

QVariant CoinModel::data(const QModelIndex& index, int role) const {
    const wallet::LedgerCoin* found = coin(index.row());
    if (!found) return {};
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(*found, index.column());
    case StatementView::SecondLine:
        return secondLine(*found, index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(firstLine(*found, index.column()), secondLine(*found, index.column()));
    case StatementView::IsMono:
        return index.column() == Where;
    case StatementView::FirstInk:
        if (index.column() != State) return {};
        if (found->coin.isFrozen || found->coin.isReserved || !found->isMature) return static_cast<int>(Ink::Look);
        return static_cast<int>(found->coin.standing == wallet::Standing::Proven ? Ink::Proven : Ink::Look);
    case Qt::TextAlignmentRole:
        return index.column() == Amount ? rightAligned() : QVariant();
    default:
        return {};
    }
}

QVariant CoinModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Amount) return rightAligned();
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Amount:
        return tr("Amount");
    case Where:
        return tr("Address");
    case State:
        return tr("State");
    }
    return {};
}

void AddressModel::setBook(const app::Book* book, std::uint32_t handedOutReceive, std::uint32_t handedOutChange) {
    beginResetModel();
    m_book = book ? std::optional(*book) : std::nullopt;
    m_rows.clear();
    if (book) {
        const auto& scripts = book->ledger->scripts();
        for (std::size_t i = 0; i < scripts.size(); ++i) {
            const bool isChange = scripts[i].keychain == wallet::Keychain::Change;
            if (book->ledger->use(i).timesPaid > 0 || scripts[i].isUsed ||
                scripts[i].index < (isChange ? handedOutChange : handedOutReceive))
                m_rows.push_back(static_cast<std::uint32_t>(i));
        }
        std::ranges::sort(m_rows, [&](std::uint32_t a, std::uint32_t b) {
            if (scripts[a].keychain != scripts[b].keychain) return scripts[a].keychain < scripts[b].keychain;
            return scripts[a].index > scripts[b].index;
        });
    }
    endResetModel();
}

std::string AddressModel::address(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size()) return {};
    const auto& record = m_book->ledger->scripts()[m_rows[static_cast<std::size_t>(row)]];
    return addressText(record.script, m_book->network).toStdString();
}

int AddressModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AddressModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AddressModel::data(const QModelIndex& index, int role) const {
    const std::string text = address(index.row());
    if (text.empty()) return {};
    const std::uint32_t place = m_rows[static_cast<std::size_t>(index.row())];
    const wallet::ScriptRecord& record = m_book->ledger->scripts()[place];
    const wallet::ScriptUse& use = m_book->ledger->use(place);
    const auto first = [&]() -> QString {
        switch (index.column()) {
        case Number:
            return QString::number(record.index);
        case Where: {
            const std::string name = m_book->nameOf(text);
            if (!name.empty()) return visibleText(std::string_view(name), 80);
            if (use.timesPaid > 1) return tr("Used more than once: give it to nobody else");
            return use.timesPaid == 1 ? tr("Used") : tr("Not used yet");
        }
        case Received:
            return formatAmount(use.receivedSat);
        }
        return {};
    };
    const auto second = [&]() -> QString {
        switch (index.column()) {
        case Number:
            return record.keychain == wallet::Keychain::Change ? tr("Change") : tr("Receive");
        case Where:
            return QString::fromStdString(text);
        case Received:
            return tr("Balance %1").arg(formatAmount(use.balanceSat));
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole:
        return first();
    case StatementView::SecondLine:
        return second();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(first(), second());
    case StatementView::IsMono:
        return index.column() == Where;
    case StatementView::FirstInk:
        return index.column() == Where && use.timesPaid > 1 ? QVariant(static_cast<int>(Ink::Look)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Received ? rightAligned() : QVariant();
    default:
        return {};
    }
}

QVariant AddressModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Received) return rightAligned();
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Where:
        return tr("Address");
    case Received:
        return tr("Received and balance");
    }
    return {};
}

} // namespace sandyk::ui
