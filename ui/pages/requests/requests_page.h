#pragma once

#include "ui/models/request_model.h"
#include "ui/pages/page.h"
#include "ui/pages/requests/request_form.h"
#include "ui/pages/requests/request_panel.h"

class QPushButton;
class QTabBar;

namespace sandyk::ui {

class Card;
class EmptyState;
class NoticeBar;
class StatementView;

/// Requests of the firm by inbox, as the role needs them; one of them in full; a new one.
class RequestsPage : public Page {
    Q_OBJECT

public:
    explicit RequestsPage(const Context& context, QWidget* parent = nullptr);

    QTabBar* tabs() const { return m_tabs; }
    StatementView* table() const { return m_table; }
    RequestForm* form() const { return m_form; }
    RequestPanel* panel() const { return m_panel; }
    QPushButton* newButton() const { return m_new; }
    void openRequest(std::int64_t id);

private:
    using Inbox = RequestModel::Inbox;

    void refresh();
    void showList();
    void showForm();
    void nameTabs();

    const Context& m_context;
    app::RequestDesk m_desk;
    RequestModel m_model;
    std::vector<Inbox> m_inboxes; ///< of each tab
    NoticeBar* m_notice;
    Card* m_list;
    QTabBar* m_tabs;
    StatementView* m_table;
    EmptyState* m_empty;
    QPushButton* m_new;
    RequestForm* m_form;
    RequestPanel* m_panel;
};

} // namespace sandyk::ui
