#pragma once

#include "flows/address_book.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class AddressView;
class Card;
class ChoiceBox;
class EmptyState;
class Heading;
class Label;
class NoticeBar;

/// People and firms with their addresses, each once: name, owner, kind, note, since when it is known, and whether the
/// owner confirmed the whole address over another channel.
class AddressBookPage : public Page {
    Q_OBJECT

public:
    explicit AddressBookPage(const Context& context, QWidget* parent = nullptr);

    QLineEdit* nameField() const { return m_name; }
    QLineEdit* addressField() const { return m_address; }
    QPushButton* keepButton() const { return m_keep; }
    Card* list() const { return m_list; }

private:
    Card* editor();
    void follow();
    void followWallet();
    void show(const std::vector<wallet::Contact>& contacts);
    void edit(const wallet::Contact& contact);
    void beginNew();
    void keep();
    void importFile();
    void exportFile();
    void say(const Error& error);
    /// Of the chosen wallet, as addresses are used with it; without wallets the one of the settings.
    Network network() const;

    const Context& m_context;
    app::AddressBook m_book;
    Network m_network = Network::Main; ///< of the contacts that are shown
    EmptyState* m_empty;
    Card* m_list;
    Label* m_title = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_owner = nullptr;
    QLineEdit* m_note = nullptr;
    ChoiceBox* m_kind = nullptr;
    QCheckBox* m_verified = nullptr;
    QPushButton* m_keep = nullptr;
    NoticeBar* m_notice = nullptr;
    std::optional<wallet::Contact> m_edited; ///< none: a new one
};

} // namespace sandyk::ui
