#include "ui/pages/send/send_page.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/pages/devices/device_progress.h"
#include "ui/pages/history/wallet_bar.h"
#include "ui/pages/send/draft_list.h"
#include "ui/pages/send/send_form.h"
#include "ui/pages/sign/review_view.h"
#include "ui/pages/sign/signer_choice.h"
#include "ui/text/error_words.h"
#include "ui/text/fiat_words.h"
#include "ui/text/format.h"
#include "ui/text/rule_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countdown_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

using wallet::DraftState;

namespace {

QString psbtFilter() {
    return SendPage::tr("Signing request (*.psbt);;All files (*)");
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

/// "Main key (73c5 da0a)", "cosigner 2 (aabb ccdd)".
QString keyWords(const keys::Fingerprint& fingerprint, const app::Snapshot& vault, const wallet::Wallet* wallet) {
    const QString marks = formatFingerprint(QString::fromStdString(fingerprint.toString()));
    for (const app::KeySummary& key : vault.keys) {
        const bool isOurs =
            key.fingerprint == fingerprint ||
            std::ranges::find(key.passphraseFingerprints, fingerprint) != key.passphraseFingerprints.end();
        if (isOurs) return QStringLiteral("%1 (%2)").arg(visibleText(key.name, 64), marks);
    }
    if (wallet && wallet->isMultisig()) {
        int number = 0;
        for (const bitcoin::DescriptorKey& key : wallet->descriptor.keys()) {
            ++number;
            if (key.origin && key.origin->fingerprint == fingerprint)
                return SendPage::tr("cosigner %1 (%2)").arg(number).arg(marks);
        }
    }
    return marks;
}

} // namespace

SendPage::SendPage(const Context& context, QWidget* parent)
    : Page(tr("Send"), {}, parent), m_context(context), m_device(context.session, *context.devices),
      m_busy(new BusyOverlay(this)), m_form(new SendForm(context)), m_draft(new QWidget),
      m_drafts(new DraftList(context)), m_notice(new NoticeBar(Notice::Info, {})),
      m_progress(new DeviceProgress(m_device)) {
    columnOf(m_draft);
    column()->addWidget(new WalletBar(context));
    m_notice->hide();
    column()->addWidget(m_notice);
    column()->addWidget(m_progress);
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
    rebuild();
}

void SendPage::rebuild() {
    const app::PaymentFlow& flow = *m_context.payment;
    switch (flow.stage()) {
    case app::PaymentFlow::Stage::Working:
        if (m_device.isRunning()) {
            m_busy->stop();
            m_draft->setEnabled(false);
            ensureWidgetVisible(m_progress);
            return;
        }
        m_notice->hide();
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
    keepKeyboard(m_form);
    empty(m_draft->layout());
    m_review = nullptr;
    m_choice = nullptr;
    m_draft->hide();
    m_form->show();
    m_drafts->read();
}

void SendPage::showDraft() {
    const auto& view = m_context.payment->view();
    if (!view) return showForm();
    keepKeyboard(m_draft);
    m_form->hide();
    m_drafts->hide();
    m_choice = nullptr;
    empty(m_draft->layout());
    m_draft->setEnabled(true);
    auto* column = static_cast<QVBoxLayout*>(m_draft->layout());
    const wallet::PaymentDraft& draft = view->draft;
    addVerdict(*view);
    const bool isSigned = draft.state != DraftState::Prepared;
    m_review = new ReviewView(
        {view->review,
         QStringLiteral("%1 · %2").arg(draftKindWords(draft.kind),
                                       draft.id == 0 ? tr("Not kept yet") : draftStateWords(draft.state)),
         view->needsTypedFee, isSigned, true, fiatSentenceNow(m_context.books->book(), view->review.leaving.toSat())});
    connect(m_review, &ReviewView::signRequested, this, &SendPage::chooseSigner);
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
    if (const auto refusal = view.verdict.refusal()) {
        const ErrorWords words = errorWords(*refusal);
        column->addWidget(
            new NoticeBar(Notice::Refused, QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo)));
    }
    for (const wallet::Judgement& judgement : view.verdict.judgements) {
        column->addWidget(new NoticeBar(judgement.effect == wallet::Effect::Block ? Notice::Refused : Notice::Look,
                                        judgementWords(judgement)));
    }
    const wallet::PaymentDraft& draft = view.draft;
    if (!draft.notBefore || draft.state != DraftState::Prepared) return;
    if (draft.id == 0)
        column->addWidget(new NoticeBar(Notice::Info, tr("Keep it as a draft: it stands below until it may be signed, "
                                                         "and can be abandoned all that time.")));
    auto* countdown = new CountdownLabel(*draft.notBefore);
    countdown->kind("strong");
    column->addWidget(countdown);
    if (draft.id == 0) return;
    connect(countdown, &CountdownLabel::reached, m_context.payment,
            [this, id = draft.id] { m_context.payment->open(id); });
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
            who += keyWords(origin.fingerprint, m_context.session.snapshot(),
                            m_context.session.walletById(view.draft.walletId));
        card->body()->addWidget(Label::paragraph(
            tr("Needs %n more signature(s) of: %1", nullptr, missing.more).arg(who.join(QStringLiteral(", ")))));
    }
    auto* row = new QHBoxLayout;
    auto* keep = new SecondaryButton(tr("Keep as a draft"));
    auto* give = new SecondaryButton(tr("Save for another signer"), Icon::File);
    auto* take = new SecondaryButton(tr("Add what came back"), Icon::Plus);
    auto* abandon = new DangerButton(tr("Abandon"));
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
    // Only now: without a parent each would be a window that takes the keyboard.
    keep->setVisible(view.draft.id == 0);
    give->setVisible(flow.mayExport());
    take->setVisible(view.draft.id != 0 && view.draft.state == DraftState::Prepared);
    abandon->setVisible(view.draft.id != 0 && flow.mayAbandon());
}

void SendPage::chooseSigner() {
    const auto& view = m_context.payment->view();
    if (!view || m_device.isRunning()) return;
    const bool hasKeyHere = hasKeyFor(view->review, m_context.session.snapshot());
    // With one way only there is nothing to choose.
    if (hasKeyHere && std::ranges::none_of(m_context.devices->plugged(), &app::PluggedDevice::isUsable))
        return signHere();
    delete m_choice;
    m_choice = new SignerChoice(*m_context.devices, hasKeyHere);
    static_cast<QVBoxLayout*>(m_draft->layout())->insertWidget(0, m_choice);
    // Queued: the card goes away.
    connect(m_choice, &SignerChoice::vaultChosen, this, &SendPage::signHere, Qt::QueuedConnection);
    connect(m_choice, &SignerChoice::deviceChosen, this, &SendPage::signOn, Qt::QueuedConnection);
    m_choice->setFocus();
    ensureWidgetVisible(m_choice);
}

void SendPage::signOn(const QString& path) {
    delete m_choice;
    m_choice = nullptr;
    m_notice->hide();
    m_context.payment->signWith(m_device, path);
}

void SendPage::signHere() {
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
