#pragma once

#include "ui/models/history_model.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"

class QLineEdit;

namespace sandyk::ui {

class Card;
class ChoiceBox;
class EmptyState;
class FilesCard;
class StatementView;
class TransactionCard;

/// Every payment of a wallet with how sure it is, the balance after it, search and filter; the chosen one below with
/// all its inputs and outputs.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(const Context& context, QWidget* parent = nullptr);

    StatementView* table() const { return m_table; }
    TransactionCard* details() const { return m_details; }
    FilesCard* files() const { return m_files; }

private:
    void refresh();

    const Context& m_context;
    HistoryModel m_model;
    ChoiceBox* m_filter;
    QLineEdit* m_search;
    StatementView* m_table;
    EmptyState* m_empty;
    TransactionCard* m_details;
    Card* m_list;
    FilesCard* m_files;
    std::optional<bitcoin::Txid> m_chosen;
};

} // namespace sandyk::ui
