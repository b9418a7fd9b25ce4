#include "ui/pages/history/transaction_card.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/models/history_model.h"
#include "ui/text/error_words.h"
#include "ui/text/fiat_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_diagram.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {
constexpr int kTypingPause = 400;
constexpr int kBlockMinutes = 10;
} // namespace

TransactionCard::TransactionCard(const Context& context, QWidget* parent)
    : Card(HistoryModel::tr("Transfer in detail"), parent), m_context(context), m_txid(new AddressView),
      m_facts(new KeyValueList), m_label(new QLineEdit), m_notice(new NoticeBar(Notice::Look, {})),
      m_diagram(new FlowDiagram), m_actions(actions()) {
    body()->addWidget(m_facts);
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    auto* name = new Label(HistoryModel::tr("Label"));
    name->setBuddy(m_label);
    m_label->setAccessibleName(HistoryModel::tr("Label"));
    m_label->setMaxLength(200);
    auto* keep = new SecondaryButton(HistoryModel::tr("Keep the label"));
    row->addWidget(name);
    row->addWidget(m_label, 1);
    row->addWidget(keep);
    body()->addLayout(row);
    m_notice->hide();
    body()->addWidget(m_notice);
    m_txid->setSubject(HistoryModel::tr("Transaction number (txid)"));
    m_txid->setCompact(true);
    body()->addWidget((new Label(HistoryModel::tr("Transaction number (txid)")))->kind("small"));
    body()->addWidget(m_txid);
    body()->addWidget(m_actions);
    body()->addWidget(m_diagram);
    connect(keep, &QPushButton::clicked, this, [this] { keepLabel(); });
    connect(m_label, &QLineEdit::returnPressed, this, [this] { keepLabel(); });
    hide();
}

void TransactionCard::show(const wallet::HistoryEntry* entry) {
    const app::Book* book = m_context.books->book();
    setVisible(entry && book);
    if (!entry || !book) {
        m_shown.reset();
        return;
    }
    const bool isOther = m_shown != entry->txid;
    m_shown = entry->txid;
    if (isOther) {
        const QSignalBlocker quiet(m_rate);
        m_rate->clear();
    }
    const std::string txid = entry->txid.toString();
    m_txid->setAddress(QString::fromStdString(txid));
    facts(*entry, entry->vsize, entry->feeSat);
    offer(*entry);
    if (isOther) {
        const auto label = book->transactionLabels.find(txid);
        m_label->setText(label == book->transactionLabels.end() ? QString()
                                                                : visibleText(std::string_view(label->second)));
        m_notice->hide();
        m_diagram->hide();
    }
    m_context.books->picture(entry->txid,
                             guarded<app::TransactionPicture>(this, [this](Result<app::TransactionPicture> picture) {
                                 if (!picture) {
                                     m_notice->set(Notice::Look, errorWords(picture.error()).title);
                                     m_notice->setVisible(true);
                                     return;
                                 }
                                 if (m_shown == picture->txid) draw(*picture);
                             }));
}

QWidget* TransactionCard::actions() {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(new Heading(HistoryModel::tr("It waits for a block"), 2));
    const auto add = [&](Act act, const QString& text) {
        ActRow& row = m_acts[static_cast<std::size_t>(act)];
        row.widget = new QWidget;
        auto* line = new QHBoxLayout(row.widget);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space(2));
        row.words = Label::paragraph({});
        row.button = new SecondaryButton(text);
        row.button->setEnabled(false);
        line->addWidget(row.words, 1);
        line->addWidget(row.button);
        column->addWidget(row.widget);
        connect(row.button, &QPushButton::clicked, this, [this, act] { start(act); });
    };
    add(Act::Bump, HistoryModel::tr("Raise the fee"));
    add(Act::Cancel, HistoryModel::tr("Cancel it"));
    add(Act::Child, HistoryModel::tr("Speed it up"));
    m_rate = new QLineEdit;
    m_rate->setAccessibleName(HistoryModel::tr("Another fee rate in sat/vB"));
    m_rate->setPlaceholderText(HistoryModel::tr("Another fee rate in sat/vB"));
    m_rate->setMaximumWidth(260);
    column->addWidget(m_rate, 0, Qt::AlignLeft);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_rate, &QLineEdit::textChanged, this, [this] {
        for (ActRow& row : m_acts)
            row.button->setEnabled(false);
        m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { askOffers(); });
    return widget;
}

void TransactionCard::offer(const wallet::HistoryEntry& entry) {
    const bool isWaiting = entry.standing == wallet::Standing::Unconfirmed && entry.state == wallet::EntryState::Valid;
    const bool isReplaceable = isWaiting && entry.isOwnInputs && entry.signalsReplacement;
    const bool hasCoin = isWaiting && entry.receivedSat > 0;
    m_acts[static_cast<std::size_t>(Act::Bump)].widget->setVisible(isReplaceable);
    m_acts[static_cast<std::size_t>(Act::Cancel)].widget->setVisible(isReplaceable);
    m_acts[static_cast<std::size_t>(Act::Child)].widget->setVisible(hasCoin);
    m_actions->setVisible(isReplaceable || hasCoin);
    if (isReplaceable || hasCoin) askOffers();
}

void TransactionCard::askOffers() {
    if (!m_shown) return;
    std::optional<bitcoin::FeeRate> wanted;
    if (const QString typed = m_rate->text().trimmed(); !typed.isEmpty()) {
        const auto rate = bitcoin::FeeRate::parse(typed.toStdString());
        if (!rate) {
            for (ActRow& row : m_acts)
                row.words->setText(HistoryModel::tr("Not a rate"));
            return;
        }
        wanted = *rate;
    }
    m_context.payment->feeOffers(m_context.books->walletId(), *m_shown, wanted,
                                 guarded<app::FeeOffers>(this, [this, wanted](Result<app::FeeOffers> offers) {
                                     if (offers && offers->txid == m_shown) showOffers(*offers);
                                 }));
}

void TransactionCard::showOffers(const app::FeeOffers& offers) {
    const std::pair<Act, const app::FeeOption*> options[] = {
        {Act::Bump, &offers.bump}, {Act::Cancel, &offers.cancel}, {Act::Child, &offers.child}};
    for (const auto& [act, option] : options) {
        ActRow& row = m_acts[static_cast<std::size_t>(act)];
        row.rate = option->offer ? std::optional(option->offer->rate) : std::nullopt;
        row.button->setEnabled(option->offer.has_value());
        row.words->setText(option->offer ? offerWords(act, *option->offer)
                                         : HistoryModel::tr("Not possible: %1").arg(errorWords(*option->why).title));
    }
}

QString TransactionCard::offerWords(Act act, const app::FeeOffer& offer) {
    const QString rate = formatFeeRate(offer.rate.toSatPerKvB());
    const QString extra = formatAmountShort(offer.extraSat);
    QString text;
    switch (act) {
    case Act::Bump:
        text = HistoryModel::tr("The same transfer at %1: costs %2 more.").arg(rate, extra);
        break;
    case Act::Cancel:
        text = HistoryModel::tr("Everything comes back to you, at %1: costs %2 more, %3 in all.")
                   .arg(rate, extra, formatAmountShort(offer.feeSat));
        break;
    case Act::Child:
        text = HistoryModel::tr("A further transaction to yourself, so that both together give %1: costs %2.")
                   .arg(rate, formatAmountShort(offer.feeSat));
        break;
    }
    text += QLatin1Char(' ');
    text += offer.blocks ? HistoryModel::tr("About %n minute(s), by the source's estimate.", nullptr,
                                            *offer.blocks * kBlockMinutes)
                         : HistoryModel::tr("How long it then takes is not known.");
    return text;
}

void TransactionCard::start(Act act) {
    const auto& rate = m_acts[static_cast<std::size_t>(act)].rate;
    if (!m_shown || !rate) return;
    const std::int64_t walletId = m_context.books->walletId();
    switch (act) {
    case Act::Bump:
        m_context.payment->prepareBump(walletId, *m_shown, *rate);
        break;
    case Act::Cancel:
        m_context.payment->prepareCancel(walletId, *m_shown, *rate);
        break;
    case Act::Child:
        m_context.payment->prepareChild(walletId, *m_shown, *rate);
        break;
    }
    m_context.go(PageId::Send);
}

void TransactionCard::facts(const wallet::HistoryEntry& entry, std::int64_t vsize, std::optional<std::int64_t> feeSat) {
    m_facts->clear();
    m_facts->add(HistoryModel::tr("Time"), formatDateTime(QDateTime::fromSecsSinceEpoch(entry.time)));
    QString state = standingWords(entry.standing);
    if (entry.state == wallet::EntryState::Conflicted) state = HistoryModel::tr("Replaced by another transaction");
    if (entry.state == wallet::EntryState::Vanished) state = HistoryModel::tr("No longer seen");
    const int tip = m_context.books->book()->ledger->tipHeight();
    if (entry.height > 0)
        state += QStringLiteral(" · ") +
                 HistoryModel::tr("block %1, %n confirmation(s)", nullptr, qMax(0, tip - entry.height + 1))
                     .arg(formatCount(entry.height));
    m_facts->add(HistoryModel::tr("How sure"), state);
    if (entry.conflictsWith)
        m_facts->add(HistoryModel::tr("In its place stands"), QString::fromStdString(entry.conflictsWith->toString()))
            ->selectable()
            ->kind("mono");
    m_facts->add(HistoryModel::tr("Changes the balance by"), formatAmount(entry.deltaSat()));
    const QString value = fiatSentence(m_context.books->book(), entry.deltaSat(), entry.time);
    if (!value.isEmpty()) m_facts->add(HistoryModel::tr("Value then"), value)->kind("small");
    if (entry.state == wallet::EntryState::Valid)
        m_facts->add(HistoryModel::tr("Balance after it"), formatAmount(entry.balanceAfterSat));
    if (feeSat && vsize > 0)
        m_facts->add(HistoryModel::tr("Fee"),
                     QStringLiteral("%1 · %2").arg(formatAmount(*feeSat), formatFeeRate(*feeSat * 1000 / vsize)));
    else
        m_facts->add(HistoryModel::tr("Fee"), HistoryModel::tr("Not known: the inputs are not ours"));
    m_facts->add(HistoryModel::tr("Size"), HistoryModel::tr("%1 vB").arg(formatCount(vsize)));
}

void TransactionCard::draw(const app::TransactionPicture& picture) {
    const app::Book* book = m_context.books->book();
    const auto sides = [&](const std::vector<app::TransactionPicture::Side>& from) {
        std::vector<FlowDiagram::Side> to;
        for (const app::TransactionPicture::Side& side : from) {
            FlowDiagram::Side shown;
            shown.satoshi = side.sat;
            shown.address = QString::fromStdString(side.address);
            shown.isOurs = side.isOurs;
            const std::string name = book ? book->nameOf(side.address) : std::string();
            if (!name.empty()) {
                shown.note = visibleText(std::string_view(name), 40);
            } else if (side.isOurs) {
                shown.note = side.isChange ? HistoryModel::tr("Ours, change") : HistoryModel::tr("Ours");
            }
            to.push_back(std::move(shown));
        }
        return to;
    };
    m_diagram->set(sides(picture.inputs), sides(picture.outputs), picture.feeSat);
    m_diagram->show();
}

void TransactionCard::keepLabel() {
    if (!m_shown) return;
    m_context.books->setLabel(
        "tx", m_shown->toString(), m_label->text(), guarded<void>(this, [this](Result<void> kept) {
            m_notice->set(kept ? Notice::Info : Notice::Refused,
                          kept ? HistoryModel::tr("The label was kept") : errorWords(kept.error()).title);
            m_notice->setVisible(true);
        }));
}

} // namespace sandyk::ui
