#include "ui/pages/history/history_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/pages/history/alert_list.h"
#include "ui/pages/history/files_card.h"
#include "ui/pages/history/transaction_card.h"
#include "ui/pages/history/wallet_bar.h"
#include "ui/text/display_settings.h"
#include "ui/text/error_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statement_view.h"

namespace sandyk::ui {

namespace {
constexpr int kTableHeight = 420;
}

HistoryPage::HistoryPage(const Context& context, QWidget* parent)
    : Page(tr("History"), {}, parent), m_context(context), m_filter(new ChoiceBox), m_search(new QLineEdit),
      m_table(new StatementView), m_details(new TransactionCard(context)), m_list(new Card) {
    column()->addWidget(new WalletBar(context));
    column()->addWidget(new AlertList(context));

    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    m_filter->setAccessibleName(tr("Show"));
    m_filter->addItem(tr("All transfers"));
    m_filter->addItem(tr("Received only"));
    m_filter->addItem(tr("Sent only"));
    m_filter->addItem(tr("Not proven yet"));
    m_search->setPlaceholderText(tr("Search: label, name, whole address or txid"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_filter);
    row->addWidget(m_search, 1);
    m_list->body()->addLayout(row);
    m_table->setModel(&m_model);
    m_table->setMinimumHeight(kTableHeight);
    m_table->setAccessibleName(tr("History"));
    m_list->body()->addWidget(m_table);
    column()->addWidget(m_list);
    m_empty = new EmptyState(Icon::History, tr("No transfers yet"),
                             tr("Every transfer to and from this wallet will stand here, with how sure it is."),
                             tr("Receive"));
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { m_context.go(PageId::Receive); });
    column()->addWidget(m_empty);
    column()->addWidget(m_details);
    m_files = new FilesCard(context);
    column()->addWidget(m_files);

    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model.setFilter(static_cast<HistoryModel::Filter>(index)); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { m_model.setSearch(text); });
    connect(m_table, &StatementView::rowChosen, this, [this](int chosen) {
        const wallet::HistoryEntry* entry = m_model.entry(chosen);
        m_chosen = entry ? std::optional(entry->txid) : std::nullopt;
        m_details->show(entry);
    });
    connect(context.books, &app::Books::changed, this, &HistoryPage::refresh);
    connect(&DisplaySettings::instance(), &DisplaySettings::changed, m_table->viewport(),
            qOverload<>(&QWidget::update));
    refresh();
}

void HistoryPage::refresh() {
    const app::Book* book = m_context.books->book();
    m_model.setBook(book);
    m_table->setColumnWidths(m_model.hasValues() ? QList<int>{190, 0, 200, 150} : QList<int>{190, 0, 200});
    const bool isEmpty = !book || book->ledger->history().empty();
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    // The same payment stays chosen when the books were read again.
    for (int row = 0; m_chosen && row < m_model.rowCount(); ++row) {
        if (m_model.entry(row)->txid != *m_chosen) continue;
        m_table->selectRow(row);
        return;
    }
    m_chosen.reset();
    m_details->show(static_cast<const wallet::HistoryEntry*>(nullptr));
}

} // namespace sandyk::ui
