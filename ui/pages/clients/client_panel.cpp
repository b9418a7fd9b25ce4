#include "ui/pages/clients/client_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

#include "flows/address_book.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/clients/destination_form.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

using custody::Act;

namespace {

QString shown(const std::string& text, int most = 400) {
    return visibleText(std::string_view(text), most);
}

void addFact(KeyValueList* list, const QString& name, const std::string& value) {
    if (!value.empty()) list->add(name, shown(value));
}

QString ownerLine(const custody::Owner& owner) {
    QString who;
    if (!owner.person.empty()) who = shown(owner.person.front().fullName, 120);
    if (!owner.entity.empty()) who = shown(owner.entity.front().name, 120);
    QString line = QStringLiteral("%1: %2").arg(capacityWords(owner.capacity), who);
    if (owner.shareBp > 0) line += QStringLiteral(" · ") + formatPercent(owner.shareBp);
    return line;
}

void addOwners(QVBoxLayout* column, const custody::Entity& entity, int depth) {
    for (const custody::Owner& owner : entity.owners) {
        auto* label = Label::paragraph(ownerLine(owner));
        label->setContentsMargins(space(2) * depth, 0, 0, 0);
        column->addWidget(label);
        for (const custody::Entity& behind : owner.entity)
            addOwners(column, behind, depth + 1);
    }
}

} // namespace

ClientPanel::ClientPanel(const Context& context, app::ClientBook& book, QWidget* parent)
    : QWidget(parent), m_context(context), m_book(book), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
}

void ClientPanel::open(const std::string& number) {
    m_number = number;
    m_file.reset();
    m_news.clear();
    read();
}

void ClientPanel::read() {
    m_book.file(m_number, guarded<app::ClientFile>(this, [this, number = m_number](Result<app::ClientFile> file) {
                    if (number != m_number) return;
                    if (file) m_file = std::move(*file);
                    rebuild();
                    if (!file) return say(file.error());
                    if (m_news.isEmpty()) return;
                    m_notice->set(Notice::Info, m_news);
                    m_notice->show();
                    m_news.clear();
                }));
}

void ClientPanel::rebuild() {
    emptyLayout(m_column);
    auto* back = new QuietButton(tr("Back to the list"), Icon::ArrowLeft);
    connect(back, &QPushButton::clicked, this, &ClientPanel::closed, Qt::QueuedConnection);
    m_column->addWidget(back, 0, Qt::AlignLeft);
    m_notice = new NoticeBar(Notice::Info, QString());
    m_notice->hide();
    if (m_file) addHead();
    m_column->addWidget(m_notice);
    if (!m_file) return;
    addPending();
    addRecord();
    addFreezes();
    addCases();
    addWallets();
    addDestinations();
    addEnd();
}

void ClientPanel::addHead() {
    const app::ClientRow& row = m_file->row;
    QString title = shown(row.number, 20);
    for (const app::ClientRevisionView& revision : m_file->revisions) {
        if (!revision.record) continue;
        title += QStringLiteral(" · ") + shown(revision.record->name(), 120);
        break;
    }
    m_column->addWidget(new Heading(title, 2));
    using Stage = app::ClientRow::Stage;
    m_column->addWidget(
        row.stage == Stage::Approved ? stateMark(Icon::Check, Ink::Proven, tr("Identified by two officers"))
        : row.stage == Stage::Closed ? stateMark(Icon::Close, Ink::Muted, tr("The relation has ended"))
                                     : stateMark(Icon::Eye, Ink::Look, tr("Waits for a second officer")));
    m_column->addWidget(stateMark(Icon::Info, row.risk == custody::RiskClass::High ? Ink::Look : Ink::Muted,
                                  QStringLiteral("%1 · %2").arg(clientKindWords(row.kind), riskWords(row.risk))));
    if (row.refreshDue) {
        const QString when = QStringLiteral("%1, %2").arg(
            formatDate(QDateTime::fromSecsSinceEpoch(*row.refreshDue).date()), ageWords(*row.refreshDue, m_file->time));
        if (row.isOverdue)
            m_column->addWidget(new NoticeBar(
                Notice::Refused,
                tr("The identification should have been refreshed: %1. Nothing leaves before.").arg(when)));
        else if (row.isDueSoon)
            m_column->addWidget(new NoticeBar(Notice::Look, tr("The identification is to be refreshed: %1").arg(when)));
        else
            m_column->addWidget(Label::paragraph(tr("Next refresh: %1").arg(when))->kind("muted"));
    }
    if (row.isFrozen) m_column->addWidget(new NoticeBar(Notice::Refused, tr("The client's assets are frozen.")));
    if (row.hasCase)
        m_column->addWidget(new NoticeBar(Notice::Look, tr("An operation of this client is on hold. Tell the client "
                                                           "nothing of it.")));
}

void ClientPanel::addPending() {
    if (!m_file->row.hasPending) return;
    auto* card = new Card(tr("Waits for the second officer"));
    const app::FirmSummary& me = m_context.firm->summary();
    if (!m_file->revisions.empty()) {
        const app::ClientRevisionView& waiting = m_file->revisions.front();
        card->body()->addWidget(
            Label::paragraph(tr("Entered by %1, %2").arg(shown(waiting.enteredBy, 40), timeWords(waiting.enteredAt)))
                ->kind("muted"));
        card->body()->addWidget(diffView(m_file->pendingDiff));
        const bool isMine = me.me && waiting.enteredBy == me.me->name.toStdString();
        if (isMine) {
            card->body()->addWidget(Label::paragraph(tr("You entered it: another officer decides."))->kind("muted"));
        } else if (me.mayAct(Act::ApproveClient)) {
            auto* row = new QHBoxLayout;
            auto* refuse = new DangerButton(tr("Refuse"));
            auto* approve = new PrimaryButton(tr("Approve the identification"), Icon::Check);
            row->addWidget(refuse);
            row->addStretch();
            row->addWidget(approve);
            card->body()->addLayout(row);
            connect(approve, &QPushButton::clicked, this, [this] { m_book.judge(m_number, true, {}, afterwards()); });
            connect(refuse, &QPushButton::clicked, this, [this, card] {
                askReason(card, tr("Why do you refuse it? The reason is kept."), tr("Refuse the identification"),
                          [this](const QString& reason) { m_book.judge(m_number, false, reason, afterwards()); });
            });
        }
    } else {
        card->body()->addWidget(Label::paragraph(tr("An identification officer decides on it."))->kind("muted"));
    }
    m_column->addWidget(card);
}

void ClientPanel::addRecord() {
    const auto held = std::ranges::find_if(m_file->revisions, [this](const app::ClientRevisionView& revision) {
        return revision.record && (revision.revision == m_file->row.revision || m_file->row.revision == 0);
    });
    if (held == m_file->revisions.end()) return;
    const custody::ClientRecord& record = *held->record;
    auto* card = new Card(tr("Identification"));
    card->body()->addWidget(Label::paragraph(tr("That you looked at it stands in the log."))->kind("muted"));
    auto* list = new KeyValueList;
    if (record.kind == custody::ClientKind::Legal) {
        addFact(list, tr("Name"), record.entity.name);
        list->add(tr("Form"), formWords(record.entity.form));
        addFact(list, tr("Registration number"), record.entity.registrationNumber);
        addFact(list, tr("Country of registration"), record.entity.registrationCountry);
        addFact(list, tr("Kind of activity"), record.entity.activity);
        addFact(list, tr("Acts for it"), record.person.fullName);
    } else {
        addFact(list, tr("Full name"), record.person.fullName);
    }
    addFact(list, tr("Date of birth"), record.person.birthDate);
    addFact(list, tr("Citizenship"), record.person.nationality);
    addFact(list, tr("Place of residence"), record.person.residence);
    addFact(list, tr("Identity document"), record.person.documentKind + " " + record.person.documentNumber);
    addFact(list, tr("Purpose of the relation"), record.purpose);
    addFact(list, tr("Source of the funds"), record.sourceOfFunds);
    addFact(list, tr("Why this risk class"), record.riskReason);
    addFact(list, tr("Compared with the sanction lists on"), record.screenedOn);
    if (record.isListed) list->add(tr("Sanction list"), tr("Somebody of this record stands on it"))->kind("refused");
    for (const custody::FiledDocument& document : record.documents) {
        auto* hash = new AddressView(QString::fromStdString(document.sha256));
        hash->setCompact(true);
        hash->setSubject(tr("Hash of the document"));
        list->add(tr("Document: %1").arg(shown(document.kind, 60)), hash);
    }
    card->body()->addWidget(list);
    if (record.kind == custody::ClientKind::Legal) {
        card->body()->addWidget(new Heading(tr("Who stands behind it"), 2));
        addOwners(card->body(), record.entity, 0);
    }
    const bool isOver = m_file->row.stage == app::ClientRow::Stage::Closed;
    if (m_context.firm->summary().mayAct(Act::EnterClient) && !m_file->row.hasPending && !isOver) {
        auto* revise = new SecondaryButton(tr("Refresh or correct it"));
        card->body()->addWidget(revise, 0, Qt::AlignLeft);
        connect(revise, &QPushButton::clicked, this,
                [this] { emit reviseRequested(QString::fromStdString(m_number)); });
    }
    m_column->addWidget(card);
}

void ClientPanel::addFreezes() {
    const app::FirmSummary& me = m_context.firm->summary();
    auto* card = new Card(tr("Freezes"));
    for (const app::FreezeView& freeze : m_file->freezes) {
        card->body()->addWidget(stateMark(freeze.liftedAt ? Icon::Check : Icon::Refused,
                                          freeze.liftedAt ? Ink::Muted : Ink::Refused,
                                          freeze.liftedAt ? tr("Lifted %1").arg(timeWords(*freeze.liftedAt))
                                                          : tr("Frozen since %1").arg(timeWords(freeze.frozenAt))));
        card->body()->addWidget(
            Label::paragraph(QStringLiteral("%1 · %2").arg(shown(freeze.frozenBy, 40), shown(freeze.reason))));
        if (freeze.liftedAt) continue;
        if (freeze.liftDue)
            card->body()->addWidget(new NoticeBar(
                Notice::Look, tr("The ground fell away; it is to be lifted %1, by %2")
                                  .arg(ageWords(*freeze.liftDue, m_file->time), timeWords(*freeze.liftDue))));
        if (!me.mayAct(Act::UnfreezeClient)) continue;
        const bool isProposed = !freeze.proposedBy.empty();
        if (isProposed && me.me && freeze.proposedBy == me.me->name.toStdString()) {
            card->body()->addWidget(
                Label::paragraph(tr("You proposed to lift it: another officer confirms."))->kind("muted"));
            continue;
        }
        auto* lift = new SecondaryButton(isProposed ? tr("Confirm: lift the freeze") : tr("The ground fell away"));
        card->body()->addWidget(lift, 0, Qt::AlignLeft);
        connect(lift, &QPushButton::clicked, this, [this, isProposed, id = freeze.id] {
            if (isProposed) return m_book.confirmLift(id, afterwards());
            m_book.proposeLift(id, afterwards());
        });
    }
    if (m_file->freezes.empty()) card->body()->addWidget(Label::paragraph(tr("None"))->kind("muted"));
    if (me.mayAct(Act::FreezeClient) && !m_file->row.isFrozen) {
        auto* freeze = new DangerButton(tr("Freeze"));
        card->body()->addWidget(freeze, 0, Qt::AlignLeft);
        connect(freeze, &QPushButton::clicked, this, [this, card] {
            askReason(card, tr("Why? The reason is kept, and nothing leaves from this moment on."),
                      tr("Freeze client %1").arg(shown(m_number, 20)),
                      [this](const QString& reason) { m_book.freeze(m_number, reason, afterwards()); });
        });
    }
    m_column->addWidget(card);
}

void ClientPanel::addCases() {
    const app::FirmSummary& me = m_context.firm->summary();
    const bool mayOpen = me.mayAct(Act::OpenCase);
    if (m_file->cases.empty() && !mayOpen) return;
    auto* card = new Card(tr("Suspicious operations"));
    for (const app::CaseView& one : m_file->cases) {
        card->body()->addWidget(
            stateMark(one.closedAt ? Icon::Check : Icon::Warning, one.closedAt ? Ink::Muted : Ink::Look,
                      one.closedAt ? tr("Case %1, closed").arg(one.id) : tr("Case %1, open").arg(one.id)));
        card->body()->addWidget(
            Label::paragraph(QStringLiteral("%1 · %2\n%3")
                                 .arg(shown(one.openedBy, 40), timeWords(one.openedAt), shown(one.text, 4'000))));
        if (!one.outcome.empty()) card->body()->addWidget(Label::paragraph(tr("Outcome: %1").arg(shown(one.outcome))));
        auto* row = new QHBoxLayout;
        auto* save = new SecondaryButton(tr("Export the case"), Icon::File);
        row->addWidget(save);
        connect(save, &QPushButton::clicked, this, [this, id = one.id] { exportCase(id); });
        if (!one.closedAt && me.mayAct(Act::UnfreezeClient) && me.me && one.openedBy != me.me->name.toStdString()) {
            auto* close = new SecondaryButton(tr("Close the case"));
            row->addWidget(close);
            connect(close, &QPushButton::clicked, this, [this, card, id = one.id] {
                askReason(card, tr("What came out of it?"), tr("Close case %1").arg(id),
                          [this, id](const QString& outcome) { m_book.closeCase(id, outcome, afterwards()); });
            });
        }
        row->addStretch();
        card->body()->addLayout(row);
    }
    if (mayOpen) {
        auto* open = new SecondaryButton(tr("Open a case"), Icon::Warning);
        card->body()->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, card] {
            askReason(card, tr("What was seen? The client's transfers are held while the case is open."),
                      tr("Open a case"),
                      [this](const QString& text) { m_book.openCase(m_number, std::nullopt, text, afterwards()); });
        });
    }
    m_column->addWidget(card);
}

void ClientPanel::addWallets() {
    const app::FirmSummary& me = m_context.firm->summary();
    const bool setsTiers = me.mayAct(Act::SetTier);
    if (m_file->wallets.empty() && !setsTiers) return;
    auto* card = new Card(tr("Wallets"));
    const bool seesBalances = me.maySee(custody::View::ClientBalances);
    for (const app::ClientWalletView& wallet : m_file->wallets) {
        QString line = QStringLiteral("%1 · %2").arg(shown(wallet.name, 64), tierWords(wallet.tier));
        if (seesBalances)
            line += QStringLiteral(" · %1").arg(
                wallet.countedAt > 0
                    ? tr("%1, as counted %2").arg(formatAmount(wallet.amount), ageWords(wallet.countedAt, m_file->time))
                    : tr("not counted yet"));
        auto* row = new QHBoxLayout;
        row->addWidget(Label::paragraph(line), 1);
        if (me.mayAct(Act::PrepareRequest) || setsTiers) {
            auto* give = new SecondaryButton(tr("Give an address"), Icon::Receive);
            give->setAccessibleName(tr("Give an address of %1").arg(shown(wallet.name, 64)));
            row->addWidget(give);
            connect(give, &QPushButton::clicked, this, [this, card, id = wallet.walletId] {
                m_book.giveAddress(id, guarded<std::string>(this, [this, card](Result<std::string> address) {
                                       if (!address) return say(address.error());
                                       card->body()->addWidget(
                                           Label::paragraph(tr("Give this address to the client:"))->kind("strong"));
                                       card->body()->addWidget(new AddressView(QString::fromStdString(*address)));
                                   }));
            });
        }
        card->body()->addLayout(row);
    }
    if (m_file->wallets.empty()) card->body()->addWidget(Label::paragraph(tr("None yet"))->kind("muted"));
    if (me.maySee(custody::View::Reports)) {
        auto* statements = new QuietButton(tr("To the statements"), Icon::ArrowRight);
        card->body()->addWidget(statements, 0, Qt::AlignLeft);
        connect(statements, &QPushButton::clicked, this, [this] { m_context.go(PageId::Reports); });
    }
    if (setsTiers && m_file->row.stage == app::ClientRow::Stage::Approved) addAssignment(card);
    m_column->addWidget(card);
}

void ClientPanel::addAssignment(Card* card) {
    if (m_file->unassigned.empty()) {
        card->body()->addWidget(
            Label::paragraph(tr("To give the client a wallet, make one on the page Wallets first. It belongs to this "
                                "client alone, for good."))
                ->kind("muted"));
        return;
    }
    card->body()->addWidget(rule());
    auto* wallets = new ChoiceBox;
    for (const app::ClientWalletView& wallet : m_file->unassigned)
        wallets->addItem(shown(wallet.name, 64), static_cast<qlonglong>(wallet.walletId));
    auto* tiers = new ChoiceBox;
    for (const custody::Tier tier : {custody::Tier::Hot, custody::Tier::Warm, custody::Tier::Cold})
        tiers->addItem(tierWords(tier), static_cast<int>(tier));
    auto* list = new KeyValueList;
    list->add(tr("A wallet of nobody yet"), wallets);
    list->add(tr("How cold it is"), tiers);
    card->body()->addWidget(list);
    auto* assign = new SecondaryButton(tr("It belongs to client %1, for good").arg(shown(m_number, 20)));
    card->body()->addWidget(assign, 0, Qt::AlignLeft);
    connect(assign, &QPushButton::clicked, this, [this, wallets, tiers] {
        m_book.assign(wallets->currentData().toLongLong(), m_number,
                      static_cast<custody::Tier>(tiers->currentData().toInt()), afterProposal());
    });
}

void ClientPanel::addDestinations() {
    const app::FirmSummary& me = m_context.firm->summary();
    const bool mayPropose = me.mayAct(Act::ProposeListing);
    if (!me.maySee(custody::View::ClientBalances) && !mayPropose) return;
    auto* card = new Card(tr("Destinations"));
    card->body()->addWidget(
        Label::paragraph(tr("Where the client's assets may go. A new destination waits for the votes and then for its "
                            "cool-down; it can be taken away at any time."))
            ->kind("muted"));
    for (const app::ListingView& listing : m_file->listings) {
        auto* address = new AddressView(QString::fromStdString(listing.address));
        address->setCompact(true);
        card->body()->addWidget(address);
        QString state = listing.isUsable ? tr("Usable")
                                         : tr("Cools down, usable %1").arg(ageWords(listing.usableFrom, m_file->time));
        state += QStringLiteral(" · ") + (listing.isProven ? tr("control proven") : tr("control not proven"));
        auto* row = new QHBoxLayout;
        row->addWidget(stateMark(listing.isUsable ? Icon::Check : Icon::Eye,
                                 listing.isUsable && listing.isProven ? Ink::Proven : Ink::Look, state),
                       1);
        row->addWidget(new Label(shown(listing.purpose, 30)));
        if (mayPropose) {
            auto* remove = new QuietButton(listing.isUsable ? tr("Take away") : tr("Cancel it"), Icon::Close);
            row->addWidget(remove);
            connect(remove, &QPushButton::clicked, this,
                    [this, id = listing.id] { m_book.removeListing(id, afterProposal()); });
        }
        card->body()->addLayout(row);
    }
    if (m_file->listings.empty() && me.maySee(custody::View::ClientBalances))
        card->body()->addWidget(Label::paragraph(tr("None yet"))->kind("muted"));
    if (mayPropose && m_file->row.stage == app::ClientRow::Stage::Approved) addDestinationForm(card);
    m_column->addWidget(card);
}

void ClientPanel::addDestinationForm(Card* card) {
    auto* form = new DestinationForm(m_context, m_book, m_number);
    card->body()->addWidget(rule());
    card->body()->addWidget(form);
    connect(form, &DestinationForm::proposed, this, [this](bool isInForce) { afterProposal()(isInForce); });
}

void ClientPanel::addEnd() {
    if (!m_context.firm->summary().mayAct(Act::ApproveClient) || m_file->row.stage != app::ClientRow::Stage::Approved)
        return;
    auto* card = new Card(tr("End of the relation"));
    card->body()->addWidget(Label::paragraph(tr("No more addresses are given; assets are returned under dual control. "
                                                "This cannot be undone."))
                                ->kind("muted"));
    auto* close = new DangerButton(tr("End the relation with %1").arg(shown(m_number, 20)));
    card->body()->addWidget(close, 0, Qt::AlignLeft);
    connect(close, &QPushButton::clicked, this, [this, card, close] {
        close->hide();
        auto* sure = new DangerButton(tr("End it for good"));
        card->body()->addWidget(sure, 0, Qt::AlignRight);
        connect(sure, &QPushButton::clicked, this, [this] { m_book.close(m_number, afterwards()); });
        sure->setFocus();
    });
    m_column->addWidget(card);
}

void ClientPanel::askReason(Card* card, const QString& prompt, const QString& act,
                            std::function<void(const QString&)> done) {
    for (ReasonForm* old : findChildren<ReasonForm*>())
        delete old;
    auto* form = new ReasonForm(prompt, act);
    card->body()->addWidget(form);
    connect(form, &ReasonForm::given, this, [done = std::move(done)](const QString& reason) { done(reason); });
    connect(form, &ReasonForm::dismissed, form, &QObject::deleteLater);
    form->field()->setFocus();
}

app::Done<void> ClientPanel::afterwards() {
    return guarded<void>(this, [this](Result<void> done) {
        if (!done) return say(done.error());
        read();
    });
}

app::Done<bool> ClientPanel::afterProposal() {
    return guarded<bool>(this, [this](Result<bool> isInForce) {
        if (!isInForce) return say(isInForce.error());
        m_news = *isInForce ? tr("It is in force.") : tr("Proposed: it counts when the administrators have voted.");
        read();
    });
}

void ClientPanel::exportCase(std::int64_t id) {
    m_book.exportCase(id, guarded<std::string>(this, [this, id](Result<std::string> report) {
                          if (!report) return say(report.error());
                          chooseSaveFile(this, tr("Export the case"), QStringLiteral("case-%1.json").arg(id),
                                         tr("Report (*.json);;All files (*)"),
                                         [this, text = std::move(*report)](const std::filesystem::path& path) {
                                             if (auto written = app::writeWhole(path, toBytes(asBytes(text))); !written)
                                                 say(written.error());
                                         });
                      }));
}

void ClientPanel::say(const Error& error) {
    if (m_notice) showError(m_notice, error);
}

} // namespace sandyk::ui
