#pragma once

#include "ui/models/coin_model.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"

class QLineEdit;
class QPushButton;
class QTabBar;

namespace sandyk::ui {

class AddressView;
class Card;
class EmptyState;
class Label;
class NoticeBar;
class StatementView;

/// The coins of a wallet, each with its address, age and state, to be frozen or freed; and its addresses, to be
/// labelled.
class CoinsPage : public Page {
    Q_OBJECT

public:
    explicit CoinsPage(const Context& context, QWidget* parent = nullptr);

    QTabBar* tabs() const { return m_tabs; }
    StatementView* coins() const { return m_coinTable; }
    StatementView* addresses() const { return m_addressTable; }
    QPushButton* freezeButton() const { return m_freeze; }
    QLineEdit* labelField() const { return m_label; }

private:
    void refresh();
    void showTab();
    void showChosen();
    void toggleFrozen();
    void keepLabel();
    void say(Result<void> kept, const QString& done);

    const Context& m_context;
    CoinModel m_coins;
    AddressModel m_addresses;
    QTabBar* m_tabs;
    StatementView* m_coinTable;
    StatementView* m_addressTable;
    EmptyState* m_empty;
    Card* m_list;
    Card* m_details;
    AddressView* m_address;
    Label* m_explanation;
    QLineEdit* m_label;
    QPushButton* m_freeze;
    NoticeBar* m_notice;
    std::optional<bitcoin::OutPoint> m_chosenCoin;
    std::string m_chosenAddress;
};

} // namespace sandyk::ui
