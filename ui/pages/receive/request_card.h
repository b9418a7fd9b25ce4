#pragma once

#include "bitcoin/payment_uri.h"
#include "ui/shell/context.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace sandyk::ui {

class CheckedCopy;
class ChoiceBox;
class Label;
class NoticeBar;

/// A payment request for the address that is shown: amount, who is paid and what for, as a BIP21 link to copy. What
/// was handed out gets a label in the books, so that the address is known as given away.
class RequestCard : public Card {
    Q_OBJECT

public:
    explicit RequestCard(const Context& context, QWidget* parent = nullptr);

    /// Empty: nothing can be requested.
    void setAddress(const std::optional<bitcoin::Address>& address);
    /// The link; empty while there is no address or the amount cannot be read.
    QString link() const { return m_link; }
    /// Something was asked for, so that the link says more than the address.
    bool isAsked() const;
    const std::optional<bitcoin::PaymentUri>& request() const { return m_request; }
    /// The request leaves this computer: keeps the label of the address, unless it has one.
    void handOver();

    QLineEdit* amountField() const { return m_amount; }
    QLineEdit* labelField() const { return m_label; }
    QLineEdit* messageField() const { return m_message; }
    ChoiceBox* unit() const { return m_unit; }
    NoticeBar* alarm() const { return m_alarm; }

signals:
    void changed();

private:
    void rebuild();
    void copy();

    const Context& m_context;
    std::optional<bitcoin::Address> m_address;
    std::optional<bitcoin::PaymentUri> m_request;
    QString m_link;
    QLineEdit* m_amount;
    ChoiceBox* m_unit;
    QLineEdit* m_label;
    QLineEdit* m_message;
    Label* m_value;
    Label* m_problem;
    Label* m_shown;
    QPushButton* m_copy;
    CheckedCopy* m_clipboard;
    NoticeBar* m_alarm;
};

} // namespace sandyk::ui
