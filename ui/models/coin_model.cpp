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
    const auto place = placeOf(row);
    return place ? &m_book->ledger->coins()[*place] : nullptr;
}

int CoinModel::columns() const {
    return ColumnCount;
}

QString CoinModel::firstLine(std::size_t place, int column) const {
    const wallet::LedgerCoin& coin = m_book->ledger->coins()[place];
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

QString CoinModel::secondLine(std::size_t place, int column) const {
    const wallet::LedgerCoin& coin = m_book->ledger->coins()[place];
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

QVariant CoinModel::look(std::size_t place, int column, int role) const {
    const wallet::LedgerCoin& coin = m_book->ledger->coins()[place];
    switch (role) {
    case StatementView::IsMono:
        return column == Where;
    case StatementView::FirstInk:
        if (column != State) return {};
        if (coin.coin.isFrozen || coin.coin.isReserved || !coin.isMature) return static_cast<int>(Ink::Look);
        return static_cast<int>(coin.coin.standing == wallet::Standing::Proven ? Ink::Proven : Ink::Look);
    default:
        return {};
    }
}

bool CoinModel::isRightAligned(int column) const {
    return column == Amount;
}

QString CoinModel::title(int column) const {
    switch (column) {
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

std::string AddressModel::addressOf(std::size_t place) const {
    return addressText(m_book->ledger->scripts()[place].script, m_book->network).toStdString();
}

std::string AddressModel::address(int row) const {
    const auto place = placeOf(row);
    return place ? addressOf(*place) : std::string();
}

int AddressModel::columns() const {
    return ColumnCount;
}

QString AddressModel::firstLine(std::size_t place, int column) const {
    const wallet::ScriptUse& use = m_book->ledger->use(place);
    switch (column) {
    case Number:
        return QString::number(m_book->ledger->scripts()[place].index);
    case Where: {
        const std::string name = m_book->nameOf(addressOf(place));
        if (!name.empty()) return visibleText(std::string_view(name), 80);
        if (use.timesPaid > 1) return tr("Used more than once: give it to nobody else");
        return use.timesPaid == 1 ? tr("Used") : tr("Not used yet");
    }
    case Received:
        return formatAmount(use.receivedSat);
    }
    return {};
}

QString AddressModel::secondLine(std::size_t place, int column) const {
    switch (column) {
    case Number:
        return m_book->ledger->scripts()[place].keychain == wallet::Keychain::Change ? tr("Change") : tr("Receive");
    case Where:
        return QString::fromStdString(addressOf(place));
    case Received:
        return tr("Balance %1").arg(formatAmount(m_book->ledger->use(place).balanceSat));
    }
    return {};
}

QVariant AddressModel::look(std::size_t place, int column, int role) const {
    if (column != Where) return {};
    if (role == StatementView::IsMono) return true;
    const bool isReused = m_book->ledger->use(place).timesPaid > 1;
    return role == StatementView::FirstInk && isReused ? QVariant(static_cast<int>(Ink::Look)) : QVariant();
}

bool AddressModel::isRightAligned(int column) const {
    return column == Received;
}

QString AddressModel::title(int column) const {
    switch (column) {
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
