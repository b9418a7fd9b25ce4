#include "ui/pages/overview/sync_bar.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/pages/settings/chain_words.h"
#include "ui/text/error_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {
constexpr int kPerMille = 1'000;
}

SyncBar::SyncBar(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_sources(context.session), m_words(new Label), m_bar(new QProgressBar),
      m_read(new SecondaryButton(tr("Read the chain now"))), m_stop(new SecondaryButton(tr("Stop"))),
      m_choose(new SecondaryButton(tr("Choose a source"))), m_notice(new NoticeBar(Notice::Look, {})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    m_words->wrapped()->kind("small");
    row->addWidget(m_words, 1);
    for (QPushButton* button : {m_choose, m_read, m_stop})
        row->addWidget(button);
    column->addLayout(row);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of reading the chain"));
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    connect(m_choose, &QPushButton::clicked, this, [this] { m_context.go(PageId::Settings); });
    connect(m_read, &QPushButton::clicked, this, [this] { m_context.chain->sync(m_context.books->walletId()); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_context.chain->stop(m_context.books->walletId()); });
    connect(context.chain, &app::ChainGateway::statusChanged, this, [this](qint64 walletId) {
        if (walletId == m_context.books->walletId()) show(m_context.chain->status(walletId));
    });
    connect(context.books, &app::Books::changed, this, &SyncBar::follow);
    follow();
}

void SyncBar::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // A source may have been chosen on another page.
    follow();
}

QString SyncBar::words() const {
    return m_words->text();
}

void SyncBar::follow() {
    const std::int64_t walletId = m_context.books->walletId();
    const wallet::Wallet* wallet = m_context.session.walletById(walletId);
    show(m_context.chain->status(walletId));
    if (!wallet) return;
    m_sources.read(wallet->network, guarded<std::vector<wallet::ChainSource>>(this, [this](const auto& sources) {
                       m_hasSource = sources && std::ranges::any_of(*sources, [](const wallet::ChainSource& source) {
                                         return !source.isSecond;
                                     });
                       show(m_context.chain->status(m_context.books->walletId()));
                   }));
}

void SyncBar::show(const app::ChainStatus& status) {
    using State = app::ChainStatus::State;
    const bool isAtRest = status.state == State::Idle || status.state == State::Failed;
    m_choose->setVisible(!m_hasSource);
    m_read->setVisible(m_hasSource && isAtRest);
    m_stop->setVisible(!isAtRest);
    m_words->setText(m_hasSource ? chainStatusWords(status)
                                 : tr("No source of the chain is chosen: nobody is contacted, and what is shown is "
                                      "what is already known."));
    const bool isWorking = status.state == State::Opening || status.state == State::Working;
    m_bar->setVisible(isWorking);
    m_bar->setRange(0, status.total > 0 ? kPerMille : 0);
    if (status.total > 0)
        m_bar->setValue(static_cast<int>(std::min(status.done, status.total) * kPerMille / status.total));
    const std::optional<Error>& error = status.error ? status.error : status.secondError;
    m_notice->setVisible(error.has_value());
    if (!error) return;
    const ErrorWords words = errorWords(*error);
    QString text = QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo);
    if (!status.error) text.prepend(tr("Second source: "));
    m_notice->set(status.error ? Notice::Refused : Notice::Look, text);
}

} // namespace sandyk::ui
