#pragma once

#include "firm/client_book.h"
#include "firm/request_desk.h"
#include "ui/shell/context.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class BusyOverlay;
class ChoiceBox;
class KeyValueList;
class Label;
class NoticeBar;

/// What an initiator asks for: which coins, where to, how much, the fee and what it is for. Nothing leaves before
/// others have approved it.
class RequestForm : public Card {
    Q_OBJECT

public:
    RequestForm(const Context& context, app::RequestDesk& desk, QWidget* parent = nullptr);

    ChoiceBox* kindBox() const { return m_kind; }
    ChoiceBox* sourceBox() const { return m_source; }
    ChoiceBox* targetBox() const { return m_target; }
    ChoiceBox* listedBox() const { return m_listed; }
    QLineEdit* addressField() const { return m_address; }
    QLineEdit* amountField() const { return m_amount; }
    QLineEdit* rateField() const { return m_rate; }
    ChoiceBox* counterpartyBox() const { return m_counterparty; }
    QPushButton* prepareButton() const { return m_prepare; }
    /// Reads wallets anew and empties the fields.
    void begin();

signals:
    void prepared(qint64 id);
    void closed();

private:
    void showWallets(std::vector<app::RequestWallet> wallets);
    void followKind();
    void followSource();
    void showListed(const app::RequestWallet& from);
    void refresh();
    void askReasons(const std::string& rules);
    void prepare();
    void say(const Error& error);
    custody::RequestKind kind() const;
    const app::RequestWallet* source() const;
    Result<app::RequestWish> wish() const;

    const Context& m_context;
    app::RequestDesk& m_desk;
    app::ClientBook m_clients;
    BusyOverlay* m_busy;
    std::vector<app::RequestWallet> m_wallets;
    ChoiceBox* m_kind;
    ChoiceBox* m_source;
    ChoiceBox* m_target;
    QLineEdit* m_beneficiary;
    ChoiceBox* m_listed; ///< destinations of the client that can be used
    QLineEdit* m_address;
    QLineEdit* m_amount;
    QCheckBox* m_all;
    ChoiceBox* m_speed;
    QLineEdit* m_rate;
    ChoiceBox* m_purpose;
    ChoiceBox* m_counterparty;
    Label* m_problem;
    NoticeBar* m_notice;
    QWidget* m_reasonBox;
    std::map<std::string, QLineEdit*> m_reasons;
    QPushButton* m_prepare;
    std::map<QWidget*, QWidget*> m_rows; ///< field -> its row, hidden where the kind has no such field
};

} // namespace sandyk::ui
