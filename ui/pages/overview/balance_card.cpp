#include "ui/pages/overview/balance_card.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/models/history_model.h"
#include "ui/pages/history/alert_list.h"
#include "ui/pages/history/wallet_bar.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/sync_bar.h"
#include "ui/text/display_settings.h"
#include "ui/text/fiat_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/balance_chart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

namespace {

constexpr std::size_t kRecent = 5;
constexpr std::size_t kChartPoints = 400;

} // namespace

BalanceCard::BalanceCard(const Context& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_total(new Heading({})), m_value(new Label), m_states(new KeyValueList),
      m_chart(new BalanceChart), m_recent(new KeyValueList), m_books(new QWidget) {
    body()->addWidget(new WalletBar(context));
    body()->addWidget(new AlertList(context));
    if (context.chain) body()->addWidget(new SyncBar(context));
    auto* column = new QVBoxLayout(m_books);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    auto* row = new QHBoxLayout;
    row->addWidget(m_total, 1);
    auto* hide = new QuietButton(OverviewPage::tr("Hide amounts"), Icon::EyeOff);
    hide->setCheckable(true);
    hide->setChecked(DisplaySettings::instance().amountsHidden());
    connect(hide, &QPushButton::toggled, this, [](bool on) { DisplaySettings::instance().setAmountsHidden(on); });
    row->addWidget(hide);
    column->addLayout(row);
    m_value->wrapped()->kind("small");
    column->addWidget(m_value);
    column->addWidget(m_states);
    column->addWidget(m_chart);
    column->addWidget(new Heading(OverviewPage::tr("Last transfers"), 2));
    column->addWidget(m_recent);
    auto* all = new SecondaryButton(OverviewPage::tr("Whole history"), Icon::History);
    connect(all, &QPushButton::clicked, this, [this] { m_context.go(PageId::History); });
    column->addWidget(all, 0, Qt::AlignLeft);
    body()->addWidget(m_books);
    connect(context.books, &app::Books::changed, this, &BalanceCard::refresh);
    connect(&DisplaySettings::instance(), &DisplaySettings::changed, this, &BalanceCard::refresh);
    refresh();
}

void BalanceCard::refresh() {
    const app::Book* book = m_context.books->book();
    const bool hasBooks = book && !book->ledger->history().empty();
    m_books->setVisible(hasBooks);
    if (!hasBooks) return;
    m_total->setText(formatAmount(book->ledger->balance().totalSat()));
    m_total->setAccessibleName(OverviewPage::tr("Balance: %1").arg(m_total->text()));
    const QString value = fiatSentenceNow(book, book->ledger->balance().totalSat());
    m_value->setText(value);
    m_value->setVisible(!value.isEmpty());
    showStates(book->ledger->balance());
    std::vector<BalanceChart::Point> points;
    for (const wallet::BalancePoint& point : book->ledger->balanceSeries(kChartPoints))
        points.push_back({point.time, point.balanceSat});
    m_chart->setVisible(points.size() > 1);
    m_chart->setPoints(std::move(points));
    showRecent(*book);
}

void BalanceCard::showStates(const wallet::Balance& balance) {
    m_states->clear();
    const auto add = [this](const QString& name, std::int64_t sat, bool always = false) {
        if (sat != 0 || always) m_states->add(name, formatAmount(sat));
    };
    add(OverviewPage::tr("Proven"), balance.provenSat, true);
    add(OverviewPage::tr("Reported, not proven"), balance.reportedSat);
    add(OverviewPage::tr("Unconfirmed, own change"), balance.unconfirmedChangeSat);
    add(OverviewPage::tr("Unconfirmed, from others"), balance.unconfirmedSat);
    add(OverviewPage::tr("Mined, not mature yet"), balance.immatureSat);
    add(OverviewPage::tr("Frozen"), balance.frozenSat);
    add(OverviewPage::tr("Reserved by drafts"), balance.reservedSat);
}

void BalanceCard::showRecent(const app::Book& book) {
    m_recent->clear();
    const auto& history = book.ledger->history();
    for (std::size_t i = 0; i < std::min(kRecent, history.size()); ++i) {
        const wallet::HistoryEntry& entry = history[history.size() - 1 - i];
        const std::string label = book.labelOf(entry);
        QString text = (entry.deltaSat() > 0 ? QStringLiteral("+") : QString()) + formatAmount(entry.deltaSat());
        text += QStringLiteral(" · ") + standingWords(entry.standing);
        if (!label.empty()) text += QStringLiteral(" · ") + visibleText(std::string_view(label), 60);
        m_recent->add(formatDate(QDateTime::fromSecsSinceEpoch(entry.time).date()), text);
    }
}

} // namespace sandyk::ui
