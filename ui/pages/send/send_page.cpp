#include "ui/pages/send/send_page.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/pages/history/wallet_bar.h"
#include "ui/pages/send/send_form.h"
#include "ui/pages/sign/review_view.h"
#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

using wallet::DraftState;
using wallet::PaymentKind;

namespace {

QString psbtFilter() {
    return SendPage::tr("Signing request (*.psbt);;All files (*)");
}

QString kindWords(PaymentKind kind) {
    switch (kind) {
    case PaymentKind::Payment:
        return SendPage::tr("Transfer");
    case PaymentKind::Bump:
        return SendPage::tr("The same transfer with a higher fee");
    case PaymentKind::Cancel:
        return SendPage::tr("Cancels a transfer: everything comes back to you");
    case PaymentKind::Child:
        return SendPage::tr("Speeds up an unconfirmed transaction (CPFP)");
    }
    return {};
}

QString stateWords(DraftState state) {
    switch (state) {
    case DraftState::Prepared:
        return SendPage::tr("Prepared, not signed");
    case DraftState::Signed:
        return SendPage::tr("Signed, not sent");
    case DraftState::Broadcast:
        return SendPage::tr("Sent, waiting for a block");
    case DraftState::Confirmed:
        return SendPage::tr("Confirmed");
    case DraftState::Abandoned:
        return SendPage::tr("Abandoned");
    case DraftState::Replaced:
        return SendPage::tr("Replaced by another transaction");
    }
    return {};
}

QString doubtWords(const wallet::RecipientDoubt& doubt) {
    const QString number = QString::number(doubt.recipient + 1);
    switch (doubt.kind) {
    case wallet::RecipientDoubt::Kind::LookAlike:
        return SendPage::tr("Recipient %1 looks like another address that you know: %2")
            .arg(number, visibleText(std::string_view(doubt.like), 100));
    case wallet::RecipientDoubt::Kind::Duplicate:
        return SendPage::tr("Recipient %1 has the same address as an earlier one").arg(number);
    case wallet::RecipientDoubt::Kind::OwnAddress:
        return SendPage::tr("Recipient %1 is an address of this wallet").arg(number);
    }
    return {};
}

void empty(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QLayout* inner = item->layout()) empty(inner);
        delete item->widget();
        delete item;
    }
}

QVBoxLayout* columnOf(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    return column;
}

} // namespace

SendPage::SendPage(const Context& context, QWidget* parent)
    : Page(tr("Send"), {}, parent), m_context(context), m_busy(new BusyOverlay(this)), m_form(new SendForm(context)),
      m_draft(new QWidget), m_drafts(new QWidget), m_notice(new NoticeBar(Notice::Info, {})) {
    columnOf(m_draft);
    columnOf(m_drafts);
    column()->addWidget(new WalletBar(context));
    m_notice->hide();
    column()->addWidget(m_notice);
    column()->addWidget(m_form);
    column()->addWidget(m_draft);
    column()->addWidget(m_drafts);
    // Queued: what was clicked is on the sheet that is about to be replaced.
    connect(context.payment, &app::PaymentFlow::changed, this, &SendPage::rebuild, Qt::QueuedConnection);
    connect(context.payment, &app::PaymentFlow::failed, this, &SendPage::say, Qt::QueuedConnection);
    connect(context.payment, &app::PaymentFlow::progressed, this,
            [this](int done, int total) { m_busy->setPercent(done * 100 / qMax(1, total)); });
    connect(context.payment, &app::PaymentFlow::sent, this, [this](const QString& txid) {
        m_notice->set(Notice::Info, tr("Sent to the network: %1").arg(txid));
        m_notice->show();
        m_form->clear();
        m_context.books->reload();
    });
    connect(m_busy, &BusyOverlay::cancelled, context.payment, &app::PaymentFlow::cancelSigning);
    connect(context.books, &app::Books::changed, this, &SendPage::readDrafts);
    rebuild();
}

void SendPage::rebuild() {
    const app::PaymentFlow& flow = *m_context.payment;
    switch (flow.stage()) {
    case app::PaymentFlow::Stage::Working:
        m_busy->start(tr("Working on the transfer"), true);
        return;
    case app::PaymentFlow::Stage::Empty:
        m_busy->stop();
        showForm();
        return;
    case app::PaymentFlow::Stage::Prepared:
    case app::PaymentFlow::Stage::Kept:
        m_busy->stop();
        showDraft();
        return;
    }
}

void SendPage::showForm() {
    empty(m_draft->layout());
    m_review = nullptr;
    m_draft->hide();
    m_form->show();
    readDrafts();
}

void SendPage::showDraft() {
    const auto& view = m_context.payment->view();
    if (!view) return showForm();
    m_form->hide();
    m_drafts->hide();
    empty(m_draft->layout());
    auto* column = static_cast<QVBoxLayout*>(m_draft->layout());
    const wallet::PaymentDraft& draft = view->draft;
    addVerdict(*view);
    const bool isSigned = draft.state != DraftState::Prepared;
    m_review = new ReviewView({view->review,
                               QStringLiteral("%1 · %2").arg(
                                   kindWords(draft.kind), draft.id == 0 ? tr("Not kept yet") : stateWords(draft.state)),
                               view->needsTypedFee, isSigned, true});
    connect(m_review, &ReviewView::signRequested, this, &SendPage::sign);
    connect(m_review, &ReviewView::feeTyped, m_context.payment, &app::PaymentFlow::acceptFee);
    // Queued: the view goes away.
    connect(m_review, &ReviewView::closeRequested, m_context.payment, &app::PaymentFlow::clear, Qt::QueuedConnection);
    column->addWidget(m_review);
    addHandOver(*view);
    m_draft->show();
    verticalScrollBar()->setValue(0);
}

void SendPage::addVerdict(const app::PaymentView& view) {
    auto* column = static_cast<QVBoxLayout*>(m_draft->layout());
    for (const wallet::RecipientDoubt& doubt : view.doubts)
        column->addWidget(new NoticeBar(Notice::Look, doubtWords(doubt)));
    for (const wallet::Judgement& judgement : view.verdict.judgements) {
        QString text = tr("Rule %1").arg(visibleText(std::string_view(judgement.rule), 64));
        if (judgement.until)
            text += QStringLiteral(" · ") +
                    tr("holds until %1").arg(formatDateTime(QDateTime::fromSecsSinceEpoch(*judgement.until)));
        for (const auto& [key, value] : judgement.params)
            text += QStringLiteral(" · %1 %2")
                        .arg(visibleText(std::string_view(key), 40), visibleText(std::string_view(value), 80));
        const bool isBlock = judgement.effect == wallet::Effect::Block;
        column->addWidget(new NoticeBar(isBlock ? Notice::Refused : Notice::Look, text));
    }
    if (const auto refusal = view.verdict.refusal()) {
        const ErrorWords words = errorWords(*refusal);
        column->addWidget(
            new NoticeBar(Notice::Refused, QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo)));
    }
}

void SendPage::addHandOver(const app::PaymentView& view) {
    app::PaymentFlow& flow = *m_context.payment;
    auto* card = new Card(view.draft.state == DraftState::Signed || view.draft.state == DraftState::Broadcast
                              ? tr("Every signature is there")
                              : tr("Or let another signer sign it"));
    const app::MissingSignatures missing = app::missingSignatures(view.review);
    if (missing.more > 0) {
        QStringList who;
        for (const keys::KeyOrigin& origin : missing.of)
            who += formatFingerprint(QString::fromStdString(origin.fingerprint.toString()));
        card->body()->addWidget(Label::paragraph(
            tr("Needs %n more signature(s) of: %1", nullptr, missing.more).arg(who.join(QStringLiteral(", ")))));
    }
    auto* row = new QHBoxLayout;
    auto* keep = new SecondaryButton(tr("Keep as a draft"));
    auto* give = new SecondaryButton(tr("Save for another signer"), Icon::File);
    auto* take = new SecondaryButton(tr("Add what came back"), Icon::Plus);
    auto* abandon = new DangerButton(tr("Abandon"));
    keep->setVisible(view.draft.id == 0);
    give->setVisible(flow.mayExport());
    take->setVisible(view.draft.id != 0 && view.draft.state == DraftState::Prepared);
    abandon->setVisible(view.draft.id != 0 && flow.mayAbandon());
    row->addWidget(keep);
    row->addWidget(give);
    row->addWidget(take);
    row->addWidget(abandon);
    row->addStretch();
    card->body()->addLayout(row);
    if (flow.mayBroadcast()) {
        const qint64 leaving = view.review.leaving.toSat();
        if (flow.canSend()) {
            auto* send = new PrimaryButton(leaving > 0 ? tr("Send %1 to the network").arg(formatAmountShort(leaving))
                                                       : tr("Send to the network"),
                                           Icon::Send);
            connect(send, &QPushButton::clicked, &flow, &app::PaymentFlow::broadcast);
            card->body()->addWidget(send, 0, Qt::AlignRight);
        } else {
            card->body()->addWidget(
                Label::paragraph(tr("This program cannot send. Save the transaction and send it from another one.")));
        }
    }
    connect(keep, &QPushButton::clicked, &flow, &app::PaymentFlow::keep);
    connect(give, &QPushButton::clicked, this, &SendPage::exportPsbt);
    connect(take, &QPushButton::clicked, this, &SendPage::addSigned);
    connect(abandon, &QPushButton::clicked, &flow, &app::PaymentFlow::abandon);
    m_draft->layout()->addWidget(card);
}

void SendPage::readDrafts() {
    if (m_context.payment->stage() != app::PaymentFlow::Stage::Empty || m_context.books->walletId() == 0) return;
    m_context.payment->drafts(m_context.books->walletId(),
                              guarded<std::vector<wallet::PaymentDraft>>(this, [this](auto drafts) {
                                  if (drafts) showDrafts(*drafts);
                              }));
}

void SendPage::showDrafts(const std::vector<wallet::PaymentDraft>& drafts) {
    empty(m_drafts->layout());
    auto* card = new Card(tr("Drafts"));
    int shown = 0;
    for (const wallet::PaymentDraft& draft : drafts) {
        if (draft.state == DraftState::Abandoned || draft.state == DraftState::Confirmed ||
            draft.state == DraftState::Replaced)
            continue;
        ++shown;
        auto* row = new QHBoxLayout;
        const QString what =
            draft.label.empty() ? kindWords(draft.kind) : visibleText(std::string_view(draft.label), 60);
        row->addWidget(Label::paragraph(QStringLiteral("%1 · %2 · %3 · %4")
                                            .arg(formatAmount(draft.leaving.toSat()), what, stateWords(draft.state),
                                                 formatDateTime(QDateTime::fromSecsSinceEpoch(draft.createdAt)))),
                       1);
        auto* open = new SecondaryButton(tr("Open"));
        open->setAccessibleName(tr("Open the draft of %1").arg(formatAmount(draft.leaving.toSat())));
        connect(open, &QPushButton::clicked, m_context.payment, [this, id = draft.id] { m_context.payment->open(id); });
        row->addWidget(open);
        card->body()->addLayout(row);
    }
    m_drafts->layout()->addWidget(card);
    m_drafts->setVisible(shown > 0);
}

void SendPage::sign() {
    const auto& keys = m_context.session.snapshot().keys;
    const bool withPassphrase =
        std::ranges::any_of(keys, [](const app::KeySummary& key) { return !key.passphraseFingerprints.empty(); });
    PasswordDialog::ask(this, tr("The keys are opened for this one signature and closed again."), tr("Sign"),
                        withPassphrase, [this](SecureString password, SecureString passphrase) {
                            m_context.payment->sign(std::move(password), std::move(passphrase));
                        });
}

void SendPage::exportPsbt() {
    m_context.payment->exportPsbt(guarded<Bytes>(this, [this](Result<Bytes> psbt) {
        if (!psbt) return say(psbt.error());
        chooseSaveFile(this, tr("Save for another signer"), QStringLiteral("transfer.psbt"), psbtFilter(),
                       [this, content = std::move(*psbt)](const std::filesystem::path& file) {
                           if (auto written = app::writeWhole(file, content); !written) say(written.error());
                       });
    }));
}

void SendPage::addSigned() {
    chooseFile(this, tr("The same request, signed"), psbtFilter(), [this](const std::filesystem::path& file) {
        auto content = app::readWhole(file, bitcoin::Psbt::kMaxSize);
        if (!content) return say(content.error());
        m_context.payment->addSigned(std::move(*content));
    });
}

void SendPage::say(const Error& error) {
    m_busy->stop();
    if (m_context.payment->stage() == app::PaymentFlow::Stage::Empty) {
        showForm();
        m_form->say(error);
        return;
    }
    const ErrorWords words = errorWords(error);
    m_notice->set(Notice::Refused, QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo));
    m_notice->show();
    verticalScrollBar()->setValue(0);
}

} // namespace sandyk::ui
