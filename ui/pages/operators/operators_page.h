#pragma once

#include "firm/client_book.h"
#include "firm/people_desk.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class Card;
class ChangesCard;
class KeyholderCard;
class LicenceCard;
class NoticeBar;
class AccountForm;
class PriceCard;
class StopBar;

/// Who works in the firm: accounts with roles and keys, leavers and the keys that they could reach, the register of
/// keyholders, the licence, and everything that waits for votes.
class OperatorsPage : public Page {
    Q_OBJECT

public:
    explicit OperatorsPage(const Context& context, QWidget* parent = nullptr);

    const std::optional<app::PeopleView>& view() const { return m_view; }
    ChangesCard* changes() const { return m_changes; }
    StopBar* stopBar() const { return m_stop; }
    AccountForm* form() const { return m_form; }
    KeyholderCard* keyholders() const { return m_keyholders; }
    LicenceCard* licence() const { return m_licence; }
    PriceCard* price() const { return m_price; }

private:
    void read();
    void rebuild();
    QWidget* operatorRow(const app::OperatorView& who);
    void revoke(const std::string& name);
    void showLeavers();
    void exportAccess();
    void addOwnWallets();
    app::Done<bool> afterProposal();
    void say(const Error& error);

    const Context& m_context;
    app::PeopleDesk m_desk;
    app::ClientBook m_clients;
    std::optional<app::PeopleView> m_view;
    NoticeBar* m_notice;
    StopBar* m_stop;
    ChangesCard* m_changes;
    Card* m_people;
    AccountForm* m_form;
    Card* m_leavers;
    KeyholderCard* m_keyholders;
    LicenceCard* m_licence;
    PriceCard* m_price;
    Card* m_own;
};

} // namespace sandyk::ui
