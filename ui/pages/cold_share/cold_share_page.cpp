#include "ui/pages/cold_share/cold_share_page.h"

#include <QDate>
#include <QHBoxLayout>

#include <map>

#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/refusal_page.h"
#include "ui/widgets/share_chart.h"
#include "ui/widgets/share_gauge.h"

namespace sandyk::ui {

namespace {

QString assetName(const std::string& asset) {
    return visibleText(std::string_view(asset), 32);
}

QString amountOf(const std::string& asset, std::int64_t amount) {
    return asset == "BTC" ? formatAmount(amount) : formatCount(amount);
}

QWidget* gaugeRow(const QString& title, const app::ShareNow& now, const QString& amounts) {
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget((new Label(title))->kind("strong"));
    head->addStretch();
    head->addWidget((new Label(formatPercent(now.share.bp())))->kind("strong"));
    column->addLayout(head);
    auto* gauge = new ShareGauge;
    const QString sentence = shareSentence(now);
    gauge->setShare(now.share.bp(), now.floorBp,
                    QStringLiteral("%1: %2. %3").arg(title, formatPercent(now.share.bp()), sentence));
    column->addWidget(gauge);
    auto* words = new QHBoxLayout;
    words->setSpacing(6);
    words->addWidget(
        new IconView(now.isBelow() ? Icon::Refused : Icon::Check, now.isBelow() ? Ink::Refused : Ink::Proven, 18), 0,
        Qt::AlignTop);
    words->addWidget(Label::paragraph(amounts.isEmpty() ? sentence : sentence + QLatin1Char(' ') + amounts), 1);
    column->addLayout(words);
    return row;
}

} // namespace

QString shareSentence(const app::ShareNow& share) {
    if (share.isBelow())
        return ColdSharePage::tr(
                   "Below the floor of %1: no transfer that lowers the share is signed until it is mended.")
            .arg(formatPercent(share.floorBp));
    return ColdSharePage::tr("Reaches the floor of %1.").arg(formatPercent(share.floorBp));
}

ColdSharePage::ColdSharePage(const Context& context, QWidget* parent)
    : Page(tr("Cold share"),
           tr("How much of clients’ coins lies in cold wallets, against the floor that was set. Below it no transfer "
              "that lowers the share is signed."),
           parent),
      m_desk(*context.firm) {
    connect(context.firm, &app::FirmDesk::changed, this, [this] {
        if (isVisible()) read();
    });
}

void ColdSharePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    read();
}

void ColdSharePage::read() {
    m_desk.readCold(guarded<app::ColdView>(this, [this](Result<app::ColdView> view) {
        if (view) return show(std::move(*view));
        clearColumn();
        auto* refusal = new RefusalPage(view.error(), tr("Try again"));
        connect(refusal, &RefusalPage::back, this, &ColdSharePage::read, Qt::QueuedConnection);
        column()->addWidget(refusal);
    }));
}

void ColdSharePage::show(app::ColdView view) {
    clearColumn();
    m_view.emplace(std::move(view));
    if (m_view->assets.empty() && m_view->history.empty()) {
        column()->addWidget(new EmptyState(
            Icon::ColdShare, tr("No coins of clients yet"),
            tr("When clients’ wallets hold coins, their cold share stands here, by asset and in total."), {}));
        return;
    }
    column()->addWidget(now());
    column()->addWidget(history());
}

Card* ColdSharePage::now() {
    auto* card = new Card(tr("Now, by the books of the wallets"));
    for (const app::ShareNow& asset : m_view->assets)
        card->body()->addWidget(gaugeRow(
            assetName(asset.share.asset), asset,
            tr("Cold: %1 of %2.")
                .arg(amountOf(asset.share.asset, asset.share.cold), amountOf(asset.share.asset, asset.share.total))));
    if (m_view->total)
        card->body()->addWidget(gaugeRow(tr("In total, by value"), *m_view->total, {}));
    else
        card->body()->addWidget(
            Label::paragraph(tr("In total: not known, because a price is missing."))->kind("muted"));
    auto* floors = new KeyValueList;
    floors->add(tr("Floor of the firm"), formatPercent(m_view->firmFloorBp));
    floors->add(tr("Floor of the law profile"),
                m_view->lawFloorBp ? tr("%1 (rule TM-VA-CST-02)").arg(formatPercent(*m_view->lawFloorBp))
                                   : tr("not set; no statutory figure is known"));
    card->body()->addWidget(floors);
    card->body()->addWidget(Label::paragraph(tr("The higher of the two counts."))->kind("small"));
    return card;
}

Card* ColdSharePage::history() {
    auto* card = new Card(tr("At each reconciliation"));
    std::map<std::string, std::vector<ShareChart::Point>> byAsset;
    for (const custody::ColdDay& day : m_view->history) {
        const QDate date = QDate::fromString(QString::fromStdString(day.day), Qt::ISODate);
        byAsset[day.asset].push_back(
            {formatDate(date), custody::ColdShare{day.asset, day.cold, day.total}.bp(), day.floorBp});
    }
    if (byAsset.empty())
        card->body()->addWidget(
            Label::paragraph(tr("No day has been reconciled yet. The page Reports does it."))->kind("muted"));
    for (auto& [asset, points] : byAsset) {
        card->body()->addWidget((new Label(assetName(asset)))->kind("smallStrong"));
        const auto& last = points.back();
        card->body()->addWidget(Label::paragraph(
            tr("%1: %2, floor %3").arg(last.day, formatPercent(last.shareBp), formatPercent(last.floorBp))));
        if (points.size() < 2) continue;
        auto* chart = new ShareChart;
        chart->setPoints(std::move(points));
        card->body()->addWidget(chart);
    }
    return card;
}

} // namespace sandyk::ui
