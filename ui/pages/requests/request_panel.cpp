#include "ui/pages/requests/request_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "base/encoding.h"
#include "flows/address_book.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/policy_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/step_bar.h"

namespace sandyk::ui {

using custody::Act;
using custody::RequestState;

namespace {

QString hexText(const Hash256& hash) {
    return QString::fromStdString(toHex(hash));
}

AddressView* hashView(const Hash256& hash, const QString& subject) {
    auto* view = new AddressView(hexText(hash));
    view->setCompact(true);
    view->setSubject(subject);
    return view;
}

QString walletWords(const std::string& name, const std::string& code, const std::optional<custody::Tier>& tier) {
    const QString shown = name.empty() ? QString::fromStdString(code) : visibleText(std::string_view(name), 64);
    return tier ? QStringLiteral("%1 · %2").arg(shown, tierWords(*tier)) : shown;
}

QString psbtFiles() {
    return RequestPanel::tr("Signed transaction (*.psbt);;All files (*)");
}

} // namespace

RequestPanel::RequestPanel(const Context& context, app::RequestDesk& desk, QWidget* parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_column(new QVBoxLayout(this)),
      m_busy(new BusyOverlay(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
    m_waking.setSingleShot(true);
    m_waking.setInterval(kReadingMilliseconds);
    connect(&m_waking, &QTimer::timeout, this, [this] {
        if (m_primary) m_primary->setEnabled(true);
    });
}

void RequestPanel::open(std::int64_t id) {
    m_id = id;
    m_view.reset();
    read();
}

void RequestPanel::read() {
    m_desk.read(m_id, guarded<app::RequestView>(this, [this, id = m_id](Result<app::RequestView> view) {
                    if (id != m_id) return;
                    m_busy->stop();
                    if (view) m_view = std::move(*view);
                    rebuild();
                    if (!view) say(view.error());
                }));
}

QString RequestPanel::amount() const {
    return formatAmountShort(m_view->body.amount);
}

void RequestPanel::rebuild() {
    m_waking.stop();
    m_primary = nullptr;
    m_reason = nullptr;
    emptyLayout(m_column);
    auto* back = new QuietButton(tr("Back to the list"), Icon::ArrowLeft);
    connect(back, &QPushButton::clicked, this, &RequestPanel::closed, Qt::QueuedConnection);
    m_column->addWidget(back, 0, Qt::AlignLeft);
    m_notice = new NoticeBar(Notice::Info, QString());
    m_notice->hide();
    if (m_view) {
        m_column->addWidget(
            new Heading(tr("%1: %2").arg(requestKindWords(m_view->body.kind), formatAmount(m_view->body.amount)), 2));
        m_column->addWidget(stateMark(requestStateIcon(m_view->state), requestStateInk(m_view->state),
                                      requestStateWords(m_view->state)));
    }
    m_column->addWidget(m_notice);
    if (m_view) {
        addStanding();
        addContent();
        addRules();
        addTimeline();
        addActs();
    }
    back->setFocus();
}

void RequestPanel::addStanding() {
    if (!m_view->standing) return;
    const app::RequestView::Standing& now = *m_view->standing;
    for (const Error& error : now.blocks)
        m_column->addWidget(new NoticeBar(Notice::Refused, errorText(error)));
    if (now.notBefore)
        m_column->addWidget(
            new NoticeBar(Notice::Look, tr("It can be signed from %1 on, %2")
                                            .arg(timeWords(*now.notBefore), ageWords(*now.notBefore, m_view->time))));
    auto* card = new Card(tr("Approvals"));
    auto* bar = new StepBar;
    const int have = static_cast<int>(now.voters.size()), needed = static_cast<int>(now.votesNeeded);
    bar->setProgress(qMin(have, needed), qMax(1, needed), tr("%1 of %2 approvals").arg(have).arg(needed));
    card->body()->addWidget(bar);
    QStringList names;
    for (const std::string& name : now.voters)
        names += visibleText(std::string_view(name), 40);
    if (!names.isEmpty())
        card->body()->addWidget(Label::paragraph(tr("Approved by: %1").arg(names.join(QStringLiteral(", ")))));
    for (const custody::Quorum& quorum : now.quorums)
        card->body()->addWidget(Label::paragraph(quorumWords(quorum))->kind("muted"));
    if (now.approvalsEnd)
        card->body()->addWidget(Label::paragraph(
            tr("The first of these approvals ends %1").arg(ageWords(*now.approvalsEnd, m_view->time))));
    m_column->addWidget(card);
}

void RequestPanel::addContent() {
    const custody::RequestBody& body = m_view->body;
    auto* card = new Card(tr("What an approval and a signature cover"));
    card->body()->addWidget(
        Label::paragraph(tr("Nothing of this can change any more: whoever approves signs exactly these values."))
            ->kind("muted"));
    auto* list = new KeyValueList;
    list->add(tr("To the address"), new AddressView(QString::fromStdString(body.address)));
    list->add(tr("Destination"), destinationWords(body.destination));
    if (!body.destinationWallet.empty())
        list->add(tr("Receiving wallet"),
                  walletWords(m_view->destinationWalletName, body.destinationWallet, m_view->destinationTier));
    list->add(tr("Amount"), formatAmount(body.amount))->kind("strong");
    if (m_view->fiat) list->add(tr("Value when prepared"), moneyWords(*m_view->fiat, m_view->currency));
    const std::int64_t share = body.amount > 0 ? body.fee * 10'000 / body.amount : 0;
    list->add(tr("Fee"), QStringLiteral("%1 · %2").arg(formatAmount(body.fee), formatPercent(share)));
    list->add(tr("Out of the wallet"), walletWords(m_view->walletName, body.wallet, m_view->tier));
    QString whose = ownerWords(body.client);
    if (body.beneficiary != body.client) whose += QStringLiteral(", ") + ownerWords(body.beneficiary);
    if (!m_view->clientName.empty())
        whose += QStringLiteral(" · ") + visibleText(std::string_view(m_view->clientName), 200);
    list->add(tr("Whose coins"), whose);
    list->add(tr("Purpose"), transferPurposeWords(body.purpose));
    list->add(tr("Counterparty"), counterpartyWords(body.counterparty));
    list->add(tr("Prepared by"), QStringLiteral("%1 · %2").arg(visibleText(std::string_view(body.initiator), 40),
                                                               timeWords(body.createdAt)));
    list->add(tr("Ends"), timeWords(body.expiresAt));
    list->add(tr("Policy version"), body.policyVersion == m_view->policyVersionInForce
                                        ? QString::number(body.policyVersion)
                                        : tr("%1; version %2 is in force, the stricter of both counts")
                                              .arg(body.policyVersion)
                                              .arg(m_view->policyVersionInForce));
    if (m_view->isOpen())
        list->add(tr("Log checkpoint"), tr("%n entries", nullptr, static_cast<int>(m_view->log.size)));
    if (m_view->isOpen()) list->add(tr("Root of the log"), hashView(m_view->log.root, tr("Root of the log")));
    list->add(tr("Hash of the request"), hashView(m_view->hash, tr("Hash of the request")));
    auto* txid = new AddressView(QString::fromStdString(body.txid.toString()));
    txid->setCompact(true);
    list->add(tr("Transaction"), txid);
    card->body()->addWidget(list);
    m_column->addWidget(card);
}

void RequestPanel::addRules() {
    if (!m_view->standing) return;
    const app::RequestView::Standing& now = *m_view->standing;
    auto* card = new Card(tr("Rules that speak"));
    card->body()->addWidget(Label::paragraph(
        now.rule == custody::kDefaultDeny ? tr("Policy: no rule allows this, so it is denied")
                                          : tr("Policy: rule %1").arg(visibleText(std::string_view(now.rule), 64))));
    for (const law::Finding& finding : now.law) {
        card->body()->addWidget(rule());
        auto* name = Label::paragraph(QStringLiteral("%1 · %2 · %3")
                                          .arg(visibleText(std::string_view(finding.rule), 40),
                                               effectWords(finding.effect), confidenceWords(finding.confidence)));
        name->kind(finding.effect == law::Effect::Block  ? "refused"
                   : finding.effect >= law::Effect::Warn ? "look"
                                                         : "strong");
        card->body()->addWidget(name);
        card->body()->addWidget(Label::paragraph(lawText(finding.say)));
    }
    m_column->addWidget(card);
}

void RequestPanel::addTimeline() {
    auto* card = new Card(tr("Timeline"));
    for (const app::RequestStepView& step : m_view->steps) {
        auto* row = new QHBoxLayout;
        auto* mark = stateMark(requestActIcon(step.act), requestActInk(step.act), requestActWords(step.act));
        mark->setFixedWidth(200);
        row->addWidget(mark);
        QString text =
            QStringLiteral("%1 · %2").arg(visibleText(std::string_view(step.actor), 40), timeWords(step.time));
        if (!step.note.empty()) text += QLatin1Char('\n') + visibleText(std::string_view(step.note), 1'000);
        row->addWidget(Label::paragraph(text), 1);
        card->body()->addLayout(row);
    }
    m_column->addWidget(card);
}

void RequestPanel::addActs() {
    const app::FirmSummary& me = m_context.firm->summary();
    m_acts = new Card(tr("What you can do"));
    auto* column = m_acts->body();
    auto* row = new QHBoxLayout;
    const bool isFree = m_view->standing && m_view->standing->blocks.empty();
    if (m_view->isOpen() && me.mayAct(Act::ApproveRequest) && !m_view->isMine && !m_view->hasMyVote) {
        auto* refuse = new DangerButton(tr("Refuse"));
        connect(refuse, &QPushButton::clicked, this, [this] {
            askReason(tr("Why do you refuse it? The reason is kept."), tr("Refuse %1").arg(amount()),
                      [this](const QString& reason) { m_desk.refuse(m_id, m_view->hash, reason, afterwards()); });
        });
        row->addWidget(refuse);
    }
    if (m_view->isOpen() && me.mayAct(Act::CancelRequest) && (m_view->isMine || me.mayAct(Act::ApproveRequest))) {
        auto* cancel = new SecondaryButton(tr("Cancel the request"), Icon::Close);
        connect(cancel, &QPushButton::clicked, this, [this] {
            askReason(tr("Why is it cancelled? The reason is kept."), tr("Cancel %1").arg(amount()),
                      [this](const QString& reason) { m_desk.cancel(m_id, reason, afterwards()); });
        });
        row->addWidget(cancel);
    }
    row->addStretch();
    const auto primary = [&](const QString& text, Icon icon) {
        m_primary = new PrimaryButton(text, icon);
        m_primary->setEnabled(false);
        row->addWidget(m_primary);
        m_waking.start();
    };
    if (m_view->isOpen() && me.mayAct(Act::ApproveRequest) && !m_view->isMine && !m_view->hasMyVote && isFree) {
        primary(tr("Approve %1").arg(amount()), Icon::Check);
        connect(m_primary, &QPushButton::clicked, this, &RequestPanel::approve);
    } else if (m_view->standing && me.mayAct(Act::SignRequest) && m_view->standing->isApproved && isFree &&
               !m_view->standing->notBefore && m_view->hasKeyHere) {
        primary(tr("Sign %1").arg(amount()), Icon::Sign);
        connect(m_primary, &QPushButton::clicked, this, &RequestPanel::sign);
    } else if (m_view->isComplete && me.mayAct(Act::BroadcastRequest) && m_desk.canSend() &&
               (m_view->state == RequestState::Signed || m_view->state == RequestState::Sent)) {
        primary(m_view->state == RequestState::Sent ? tr("Send %1 to the network again").arg(amount())
                                                    : tr("Send %1 to the network").arg(amount()),
                Icon::Send);
        connect(m_primary, &QPushButton::clicked, this, [this] { m_desk.broadcast(m_id, afterwards()); });
    }
    const bool hasButtons = row->count() > 1;
    column->addLayout(row);
    const int before = column->count();
    addSignerActs(column);
    if (m_view->hasMyVote && m_view->isOpen())
        column->insertWidget(1, Label::paragraph(tr("You have voted. Others come next."))->kind("muted"));
    else if (!hasButtons && column->count() == before)
        column->addWidget(Label::paragraph(tr("There is no step for your role now."))->kind("muted"));
    m_column->addWidget(m_acts);
}

void RequestPanel::addSignerActs(QVBoxLayout* column) {
    const app::FirmSummary& me = m_context.firm->summary();
    auto* row = new QHBoxLayout;
    const bool mayLeave = m_view->standing && m_view->standing->isApproved && m_view->standing->blocks.empty() &&
                          !m_view->standing->notBefore;
    if (mayLeave && me.mayAct(Act::SignRequest)) {
        auto* seen = namedField(tr("Entries of the log that the offline signer has seen"), 12);
        seen->setPlaceholderText(QStringLiteral("0"));
        seen->setMaximumWidth(120);
        auto* list = new KeyValueList;
        list->add(tr("Seen by the signer"), seen);
        column->addWidget(rule());
        column->addWidget(
            Label::paragraph(
                tr("Or sign on the offline signer: carry the package there, and bring back what it signed. "
                   "The signer says how many entries of the log it has seen; 0 for its first visit."))
                ->kind("muted"));
        column->addWidget(list);
        auto* give = new SecondaryButton(tr("Save for the offline signer"), Icon::OfflineSigner);
        auto* take = new SecondaryButton(tr("Take in what was signed"), Icon::Plus);
        row->addWidget(give);
        row->addWidget(take);
        connect(give, &QPushButton::clicked, this,
                [this, seen] { exportPackage(seen->text().trimmed().toULongLong()); });
        connect(take, &QPushButton::clicked, this, &RequestPanel::importSigned);
    }
    if (m_view->isComplete && me.mayAct(Act::BroadcastRequest) &&
        (m_view->state == RequestState::Signed || m_view->state == RequestState::Sent)) {
        auto* hand = new SecondaryButton(tr("Save the transaction to send it elsewhere"), Icon::File);
        connect(hand, &QPushButton::clicked, this, &RequestPanel::handOver);
        row->addWidget(hand);
    }
    if (row->count() == 0) {
        delete row;
        return;
    }
    row->addStretch();
    column->addLayout(row);
}

void RequestPanel::askReason(const QString& prompt, const QString& act, std::function<void(const QString&)> done) {
    delete m_reason;
    m_reason = new ReasonForm(prompt, act);
    m_acts->body()->addWidget(m_reason);
    connect(m_reason, &ReasonForm::given, this, [done = std::move(done)](const QString& reason) { done(reason); });
    connect(m_reason, &ReasonForm::dismissed, this, [this] {
        m_reason->deleteLater();
        m_reason = nullptr;
    });
    m_reason->field()->setFocus();
}

app::Done<void> RequestPanel::afterwards() {
    m_busy->start(tr("Working on the request"));
    return guarded<void>(this, [this](Result<void> done) {
        m_busy->stop();
        if (!done) return say(done.error());
        emit changed();
        read();
    });
}

void RequestPanel::approve() {
    m_desk.approve(m_id, m_view->hash, afterwards());
}

void RequestPanel::sign() {
    askForKeys(m_context, this, tr("The keys are opened for this one signature and closed again."),
               tr("Sign %1").arg(amount()), [this](SecureString password, SecureString passphrase) {
                   auto done = afterwards();
                   m_desk.sign(m_id, std::move(password), std::move(passphrase), [done](Result<bool> isComplete) {
                       if (!isComplete) return done(Failure(isComplete.error()));
                       done({});
                   });
               });
}

void RequestPanel::exportPackage(std::uint64_t seen) {
    m_desk.exportPackage(m_id, seen, guarded<Bytes>(this, [this](Result<Bytes> package) {
                             if (!package) return say(package.error());
                             chooseSaveFile(this, tr("Save for the offline signer"),
                                            QStringLiteral("request-%1.json").arg(m_id),
                                            tr("Package for the signer (*.json);;All files (*)"),
                                            [this, content = std::move(*package)](const std::filesystem::path& file) {
                                                if (auto written = app::writeWhole(file, content); !written)
                                                    say(written.error());
                                            });
                         }));
}

void RequestPanel::importSigned() {
    chooseFile(this, tr("The transaction that the signer gave back"), psbtFiles(),
               [this](const std::filesystem::path& file) {
                   auto content = app::readWhole(file, bitcoin::Psbt::kMaxSize);
                   if (!content) return say(content.error());
                   m_desk.importSigned(m_id, std::move(*content), afterwards());
               });
}

void RequestPanel::handOver() {
    chooseSaveFile(this, tr("Save the transaction to send it elsewhere"), QStringLiteral("request-%1.txt").arg(m_id),
                   tr("Transaction in hex (*.txt);;All files (*)"), [this](const std::filesystem::path& file) {
                       auto done = afterwards();
                       m_desk.handOver(m_id, [file, done](Result<std::string> hex) {
                           if (!hex) return done(Failure(hex.error()));
                           done(app::writeWhole(file, toBytes(asBytes(*hex))));
                       });
                   });
}

void RequestPanel::say(const Error& error) {
    if (!m_notice) rebuild();
    showError(m_notice, error);
}

} // namespace sandyk::ui
