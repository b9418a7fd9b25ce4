#pragma once

#include <QWidget>

#include "firm/client_book.h"
#include "ui/shell/context.h"

class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class Label;
class NoticeBar;

/// Proposes a destination for a client's assets, with the owner's signature over a fresh text as a proof of control.
class DestinationForm : public QWidget {
    Q_OBJECT

public:
    DestinationForm(const Context& context, app::ClientBook& book, std::string client, QWidget* parent = nullptr);

    QLineEdit* addressField() const { return m_address; }
    QLineEdit* purposeField() const { return m_purpose; }
    QPushButton* proposeButton() const { return m_propose; }

signals:
    void proposed(bool isInForce);

private:
    Result<bitcoin::Address> address() const;
    void ask();
    void propose();

    const Context& m_context;
    app::ClientBook& m_book;
    std::string m_client;
    std::string m_challenge;
    QLineEdit* m_address;
    QLineEdit* m_purpose;
    Label* m_text;
    QLineEdit* m_signature;
    NoticeBar* m_notice;
    QPushButton* m_ask;
    QPushButton* m_propose;
};

} // namespace sandyk::ui
