#pragma once

#include "ui/models/client_model.h"
#include "ui/pages/clients/client_form.h"
#include "ui/pages/clients/client_panel.h"
#include "ui/pages/page.h"

class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class Card;
class ChoiceBox;
class EmptyState;
class NoticeBar;
class StatementView;

/// Clients of the firm by number, what is due, and the file of one of them.
class ClientsPage : public Page {
    Q_OBJECT

public:
    explicit ClientsPage(const Context& context, QWidget* parent = nullptr);

    StatementView* table() const { return m_table; }
    ClientPanel* panel() const { return m_panel; }
    ClientForm* form() const { return m_form; }
    QPushButton* newButton() const { return m_new; }
    void openClient(const std::string& number);

private:
    void refresh();
    void readFrom(std::int64_t after);
    void showList();
    void showForm();

    const Context& m_context;
    app::ClientBook m_book;
    ClientModel m_model;
    std::vector<app::ClientRow> m_read;
    NoticeBar* m_notice;
    QPushButton* m_new;
    Card* m_list;
    QLineEdit* m_search;
    ChoiceBox* m_filter;
    StatementView* m_table;
    EmptyState* m_empty;
    ClientForm* m_form;
    ClientPanel* m_panel;
};

} // namespace sandyk::ui
