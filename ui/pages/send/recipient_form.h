#pragma once

#include <QWidget>

#include <functional>
#include <vector>

#include "wallet/payment.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sandyk::ui {

class Label;

/// One recipient as it is typed: address, amount or "all that is left", who pays the fee, a label. Says at once what is
/// wrong with a field.
class RecipientRow : public QWidget {
    Q_OBJECT

public:
    explicit RecipientRow(QWidget* parent = nullptr);

    void set(const wallet::Recipient& recipient);
    /// Errors: those of Address::parse and Amount; PaymentIncomplete (an amount of nothing).
    Result<wallet::Recipient> recipient(Network network) const;
    bool isEmpty() const;
    /// Says below the fields what is wrong; nothing while a field is still empty.
    void check(Network network);
    /// Words for an amount below the field; null: none.
    using Valuer = std::function<QString(std::int64_t satoshi)>;
    void setValuer(Valuer valuer);

    QLineEdit* addressField() const { return m_address; }
    QLineEdit* amountField() const { return m_amount; }
    QCheckBox* maxBox() const { return m_max; }

signals:
    void changed();
    void removeRequested();
    /// A BIP21 link was pasted or typed into the address.
    void linkEntered(const QString& link);

private:
    QLineEdit* m_address;
    QLineEdit* m_amount;
    QLineEdit* m_label;
    QCheckBox* m_max;
    QCheckBox* m_paysFee;
    Label* m_value;
    Label* m_problem;
    Valuer m_valuer;
};

/// All recipients of a transfer. A payment link, an address or a file can be dropped on it.
class RecipientForm : public QWidget {
    Q_OBJECT

public:
    explicit RecipientForm(QWidget* parent = nullptr);

    void setNetwork(Network network);
    void setValuer(RecipientRow::Valuer valuer);
    RecipientRow* add();
    /// Fills the first empty row, else a new one.
    void add(const wallet::Recipient& recipient);
    void clear();
    /// Errors: the first of a row; PaymentIncomplete (no recipient).
    Result<std::vector<wallet::Recipient>> recipients() const;
    const std::vector<RecipientRow*>& rows() const { return m_rows; }

signals:
    void changed();
    void failed(const sandyk::Error& error);
    void fileDropped(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void takeLink(RecipientRow* row, const QString& link);
    RecipientRow* freeRow();

    RecipientRow::Valuer m_valuer;
    Network m_network = Network::Main;
    QVBoxLayout* m_column;
    std::vector<RecipientRow*> m_rows;
};

} // namespace sandyk::ui
