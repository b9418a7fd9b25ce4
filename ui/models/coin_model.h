#pragma once

#include "flows/books.h"
#include "ui/models/statement_model.h"

namespace sandyk::ui {

/// The unspent coins of a wallet, the largest first.
class CoinModel : public StatementModel {
    Q_OBJECT

public:
    enum Column { Amount, Where, State, ColumnCount };
    using StatementModel::StatementModel;

    void setBook(const app::Book* book);
    const wallet::LedgerCoin* coin(int row) const;

private:
    int columns() const override;
    QString title(int column) const override;
    bool isRightAligned(int column) const override;
    QString firstLine(std::size_t place, int column) const override;
    QString secondLine(std::size_t place, int column) const override;
    QVariant look(std::size_t place, int column, int role) const override;

    std::optional<app::Book> m_book;
};

/// The addresses of a wallet that were handed out or used, receive before change, the newest first.
class AddressModel : public StatementModel {
    Q_OBJECT

public:
    enum Column { Number, Where, Received, ColumnCount };
    using StatementModel::StatementModel;

    /// `handedOut`: receive and change indexes below were given to somebody.
    void setBook(const app::Book* book, std::uint32_t handedOutReceive, std::uint32_t handedOutChange);
    std::string address(int row) const;

private:
    std::string addressOf(std::size_t place) const;
    int columns() const override;
    QString title(int column) const override;
    bool isRightAligned(int column) const override;
    QString firstLine(std::size_t place, int column) const override;
    QString secondLine(std::size_t place, int column) const override;
    QVariant look(std::size_t place, int column, int role) const override;
    std::optional<app::Book> m_book;
};

} // namespace sandyk::ui
