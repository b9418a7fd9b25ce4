#include "ui/pages/requests/requests_page.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/pages/firm/firm_parts.h"
#include "ui/pages/firm/stop_bar.h"
#include "ui/text/display_settings.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/statement_view.h"

namespace sandyk::ui {

using custody::Act;

namespace {

constexpr int kTableHeight = 420;

app::RequestDesk::Sender senderOver(app::ChainGateway* chain) {
    if (!chain) return {};
    return [chain](Network network, const bitcoin::Transaction& transaction, app::Done<void> done) {
        chain->broadcast(network, transaction, std::move(done));
    };
}

QString inboxWords(RequestModel::Inbox inbox) {
    switch (inbox) {
    case RequestModel::Inbox::ToApprove:
        return RequestsPage::tr("To approve");
    case RequestModel::Inbox::ToSign:
        return RequestsPage::tr("To sign");
    case RequestModel::Inbox::ToSend:
        return RequestsPage::tr("To send");
    case RequestModel::Inbox::Mine:
        return RequestsPage::tr("Mine");
    case RequestModel::Inbox::All:
        return RequestsPage::tr("All");
    }
    return {};
}

} // namespace

RequestsPage::RequestsPage(const Context& context, QWidget* parent)
    : Page(tr("Requests"), {}, parent), m_context(context), m_desk(*context.firm, senderOver(context.chain)),
      m_notice(new NoticeBar(Notice::Refused, QString())), m_list(new Card), m_tabs(new QTabBar),
      m_table(new StatementView),
      m_empty(new EmptyState(Icon::Requests, tr("Nothing here"),
                             tr("What waits for your step, and every movement of coins with its approvals, will stand "
                                "here."),
                             {})),
      m_new(new PrimaryButton(tr("New request"), Icon::Plus)), m_form(new RequestForm(context, m_desk)),
      m_panel(new RequestPanel(context, m_desk)) {
    const app::FirmSummary& me = context.firm->summary();
    if (me.mayAct(Act::ApproveRequest)) m_inboxes.push_back(Inbox::ToApprove);
    if (me.mayAct(Act::SignRequest)) m_inboxes.push_back(Inbox::ToSign);
    if (me.mayAct(Act::BroadcastRequest)) m_inboxes.push_back(Inbox::ToSend);
    if (me.mayAct(Act::PrepareRequest)) m_inboxes.push_back(Inbox::Mine);
    if (me.maySee(custody::View::RequestsAll)) m_inboxes.push_back(Inbox::All);
    for (const Inbox inbox : m_inboxes)
        m_tabs->addTab(inboxWords(inbox));
    m_tabs->setAccessibleName(tr("Which requests"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    if (!m_inboxes.empty()) m_model.setInbox(m_inboxes.front());
    m_notice->hide();
    column()->addWidget(m_notice);
    column()->addWidget(new StopBar(context));
    column()->addWidget(m_new, 0, Qt::AlignLeft);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({210, 0, 210});
    m_table->setAccessibleName(tr("Requests"));
    m_table->setMinimumHeight(kTableHeight);
    m_list->body()->addWidget(m_tabs);
    m_list->body()->addWidget(m_table);
    m_list->body()->addWidget(m_empty);
    column()->addWidget(m_list);
    column()->addWidget(m_form);
    column()->addWidget(m_panel);
    connect(m_new, &QPushButton::clicked, this, &RequestsPage::showForm);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab < 0) return;
        m_model.setInbox(m_inboxes[static_cast<std::size_t>(tab)]);
        showList();
    });
    const auto openRow = [this](const QModelIndex& index) {
        if (const app::RequestEntry* entry = m_model.entry(index.row())) openRequest(entry->id);
    };
    connect(m_table, &QAbstractItemView::activated, this, openRow);
    connect(m_table, &QAbstractItemView::clicked, this, openRow);
    connect(m_form, &RequestForm::closed, this, &RequestsPage::showList);
    connect(m_form, &RequestForm::prepared, this, [this](qint64 id) { openRequest(id); });
    connect(m_panel, &RequestPanel::closed, this, &RequestsPage::showList);
    connect(context.firm, &app::FirmDesk::changed, this, &RequestsPage::refresh);
    connect(&DisplaySettings::instance(), &DisplaySettings::changed, m_table->viewport(),
            qOverload<>(&QWidget::update));
    showList();
    refresh();
}

void RequestsPage::refresh() {
    if (!m_context.firm->isFirm()) return;
    m_desk.list(guarded<std::vector<app::RequestEntry>>(this, [this](auto entries) {
        if (!entries) return showError(m_notice, entries.error());
        const auto& me = m_context.firm->summary().me;
        m_model.setEntries(std::move(*entries), me ? me->name.toStdString() : std::string(),
                           QDateTime::currentSecsSinceEpoch());
        nameTabs();
        if (m_list->isVisibleTo(this)) showList();
    }));
}

void RequestsPage::nameTabs() {
    for (std::size_t i = 0; i < m_inboxes.size(); ++i) {
        const int count = m_model.countOf(m_inboxes[i]);
        m_tabs->setTabText(static_cast<int>(i), count > 0
                                                    ? QStringLiteral("%1 (%2)").arg(inboxWords(m_inboxes[i])).arg(count)
                                                    : inboxWords(m_inboxes[i]));
    }
}

void RequestsPage::showList() {
    const app::FirmSummary& me = m_context.firm->summary();
    m_form->hide();
    m_panel->hide();
    m_list->show();
    m_new->setVisible(me.mayAct(Act::PrepareRequest));
    m_table->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
}

void RequestsPage::showForm() {
    m_list->hide();
    m_panel->hide();
    m_new->hide();
    m_form->begin();
    m_form->show();
    m_form->kindBox()->setFocus();
    verticalScrollBar()->setValue(0);
}

void RequestsPage::openRequest(std::int64_t id) {
    m_list->hide();
    m_form->hide();
    m_new->hide();
    m_panel->open(id);
    m_panel->show();
    verticalScrollBar()->setValue(0);
}

} // namespace sandyk::ui
