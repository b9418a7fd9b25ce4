#include "ui/pages/clients/clients_page.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/pages/firm/firm_parts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/statement_view.h"

namespace sandyk::ui {

using custody::Act;

namespace {
constexpr int kTableHeight = 420;
} // namespace

ClientsPage::ClientsPage(const Context& context, QWidget* parent)
    : Page(tr("Clients"), {}, parent), m_context(context), m_book(*context.firm),
      m_notice(new NoticeBar(Notice::Refused, QString())), m_new(new PrimaryButton(tr("Enter a client"), Icon::Plus)),
      m_list(new Card), m_search(namedField(tr("Search by number"), 20)), m_filter(new ChoiceBox),
      m_table(new StatementView),
      m_empty(new EmptyState(Icon::Clients, tr("Nobody here"),
                             tr("One officer enters who a client is, another approves it. Only then can addresses be "
                                "given."),
                             {})),
      m_form(new ClientForm(context, m_book)), m_panel(new ClientPanel(context, m_book)) {
    m_notice->hide();
    column()->addWidget(m_notice);
    column()->addWidget(m_new, 0, Qt::AlignLeft);
    m_search->setPlaceholderText(tr("Search by number"));
    m_filter->setAccessibleName(tr("Which clients"));
    using Filter = ClientModel::Filter;
    m_filter->addItem(tr("All clients"), static_cast<int>(Filter::All));
    m_filter->addItem(tr("Wait for a second officer"), static_cast<int>(Filter::ToApprove));
    m_filter->addItem(tr("To be refreshed"), static_cast<int>(Filter::Due));
    m_filter->addItem(tr("Frozen or on hold"), static_cast<int>(Filter::Held));
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    m_list->body()->addLayout(row);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({180, 0, 230});
    m_table->setAccessibleName(tr("Clients"));
    m_table->setMinimumHeight(kTableHeight);
    m_list->body()->addWidget(m_table);
    m_list->body()->addWidget(m_empty);
    column()->addWidget(m_list);
    column()->addWidget(m_form);
    column()->addWidget(m_panel);
    const auto openRow = [this](const QModelIndex& index) {
        if (const app::ClientRow* client = m_model.client(index.row())) openClient(client->number);
    };
    connect(m_table, &QAbstractItemView::activated, this, openRow);
    connect(m_table, &QAbstractItemView::clicked, this, openRow);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_form->begin();
        showForm();
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_model.setFilter(static_cast<Filter>(m_filter->currentData().toInt()));
        showList();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setSearch(text);
        showList();
    });
    connect(m_form, &ClientForm::closed, this, &ClientsPage::showList);
    connect(m_form, &ClientForm::kept, this, [this](const QString& number) { openClient(number.toStdString()); });
    connect(m_panel, &ClientPanel::closed, this, &ClientsPage::showList);
    connect(m_panel, &ClientPanel::reviseRequested, this, [this](const QString& number) {
        for (const app::ClientRevisionView& revision : m_panel->file()->revisions) {
            if (!revision.record) continue;
            m_form->begin(number.toStdString(), *revision.record);
            return showForm();
        }
    });
    connect(context.firm, &app::FirmDesk::changed, this, &ClientsPage::refresh);
    showList();
    refresh();
}

void ClientsPage::refresh() {
    if (!m_context.firm->isFirm()) return;
    m_read.clear();
    readFrom(0);
}

void ClientsPage::readFrom(std::int64_t after) {
    m_book.list(after, guarded<std::vector<app::ClientRow>>(this, [this, after](auto rows) {
                    if (!rows) return showError(m_notice, rows.error());
                    // Another reading began meanwhile.
                    if (static_cast<std::int64_t>(m_read.size()) != after) return;
                    const bool isMore = rows->size() == app::ClientBook::kMostListed;
                    std::ranges::move(*rows, std::back_inserter(m_read));
                    if (isMore) return readFrom(static_cast<std::int64_t>(m_read.size()));
                    m_model.setRows(m_read, QDateTime::currentSecsSinceEpoch());
                    if (m_list->isVisibleTo(this)) showList();
                }));
}

void ClientsPage::showList() {
    m_form->hide();
    m_panel->hide();
    m_list->show();
    m_new->setVisible(m_context.firm->summary().mayAct(Act::EnterClient));
    m_table->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
}

void ClientsPage::showForm() {
    m_list->hide();
    m_panel->hide();
    m_new->hide();
    m_form->show();
    m_form->kindBox()->setFocus();
    verticalScrollBar()->setValue(0);
}

void ClientsPage::openClient(const std::string& number) {
    m_list->hide();
    m_form->hide();
    m_new->hide();
    m_panel->open(number);
    m_panel->show();
    verticalScrollBar()->setValue(0);
}

} // namespace sandyk::ui
