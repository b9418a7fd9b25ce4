#pragma once

#include <QAbstractTableModel>

#include "flows/books.h"

namespace sandyk::ui {

/// The unspent coins of a wallet, the largest first.
class CoinModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Amount, Where, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setBook(const app::Book* book);
    const wallet::LedgerCoin* coin(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString firstLine(const wallet::LedgerCoin& coin, int column) const;
    QString secondLine(const wallet::LedgerCoin& coin, int column) const;

    std::optional<app::Book> m_book;
    std::vector<std::uint32_t> m_rows;
};

/// The addresses of a wallet that were handed out or used, receive before change, the newest first.
class AddressModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Where, Received, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// `handedOut`: receive and change indexes below were given to somebody.
    void setBook(const app::Book* book, std::uint32_t handedOutReceive, std::uint32_t handedOutChange);
    std::string address(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<app::Book> m_book;
    std::vector<std::uint32_t> m_rows; ///< places in the ledger's scripts
};

} // namespace sandyk::ui
