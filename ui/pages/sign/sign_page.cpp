#include "ui/pages/sign/sign_page.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/pages/devices/device_progress.h"
#include "ui/pages/sign/result_card.h"
#include "ui/pages/sign/review_view.h"
#include "ui/pages/sign/signer_choice.h"
#include "ui/text/error_words.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_drop_area.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/refusal_page.h"

namespace sandyk::ui {

namespace {

QString psbtFilter() {
    return SignPage::tr("Signing request (*.psbt *.txt);;All files (*)");
}

Bytes toBytes(const QByteArray& text) {
    return Bytes(text.begin(), text.end());
}

} // namespace

SignPage::SignPage(const Context& context, QWidget* parent)
    : Page(tr("Sign"), tr("Another program prepares the transaction; here you read what it really does, and sign it."),
           parent),
      m_context(context), m_flow(context.session), m_device(context.session, *context.devices), m_busy(nullptr) {
    m_busy = new BusyOverlay(this);
    // Queued: what was clicked is on the sheet that is about to be replaced.
    connect(&m_flow, &app::SignFlow::changed, this, &SignPage::rebuild, Qt::QueuedConnection);
    connect(&m_flow, &app::SignFlow::failed, this, &SignPage::refuse, Qt::QueuedConnection);
    connect(&m_flow, &app::SignFlow::progressed, this,
            [this](int done, int total) { m_busy->setPercent(done * 100 / qMax(1, total)); });
    connect(m_busy, &BusyOverlay::cancelled, &m_flow, &app::SignFlow::cancel);
    rebuild();
}

void SignPage::openFile(const QString& path) {
    m_flow.loadFile(pathOf(path), m_context.settings.network());
}

void SignPage::openText(const QString& text) {
    m_flow.load(toBytes(text.trimmed().toUtf8()), tr("Pasted text"), m_context.settings.network());
}

void SignPage::rebuild() {
    switch (m_flow.stage()) {
    case app::SignFlow::Stage::Empty:
        m_busy->stop();
        showEntrance();
        return;
    case app::SignFlow::Stage::Reviewing:
        m_busy->start(tr("Reading the signing request"));
        return;
    case app::SignFlow::Stage::Reviewed:
        m_busy->stop();
        showReview();
        return;
    case app::SignFlow::Stage::Signing:
        if (m_device.isRunning()) {
            if (m_review) m_review->setEnabled(false);
            ensureWidgetVisible(m_progress);
            return;
        }
        m_busy->start(tr("Signing"), true);
        return;
    }
}

void SignPage::showEntrance() {
    forgetColumn();
    auto* drop = new FileDropArea(tr("Drop a signing request (PSBT file) here"), tr("Choose a file"));
    connect(drop, &FileDropArea::fileDropped, this, &SignPage::openFile);
    connect(drop, &FileDropArea::textDropped, this, &SignPage::openText);
    connect(drop, &FileDropArea::chooseRequested, this, [this] {
        chooseFile(this, tr("Open a signing request"), psbtFilter(),
                   [this](const std::filesystem::path& file) { openFile(pathText(file)); });
    });
    column()->addWidget(drop);
    auto* card = new Card(tr("Or paste it as text"));
    m_paste = new QPlainTextEdit;
    m_paste->setProperty("kind", QStringLiteral("mono"));
    m_paste->setAccessibleName(tr("Signing request as text"));
    m_paste->setPlaceholderText(QStringLiteral("cHNidP8B…"));
    m_paste->setTabChangesFocus(true);
    m_paste->setFixedHeight(120);
    auto* read = new SecondaryButton(tr("Read it"));
    read->setEnabled(false);
    connect(m_paste, &QPlainTextEdit::textChanged, read,
            [this, read] { read->setEnabled(!m_paste->document()->isEmpty()); });
    connect(read, &QPushButton::clicked, this, [this] { openText(m_paste->toPlainText()); });
    card->body()->addWidget(m_paste);
    card->body()->addWidget(read, 0, Qt::AlignRight);
    column()->addWidget(card);
}

void SignPage::forgetColumn() {
    clearColumn();
    m_review = nullptr;
    m_notice = nullptr;
    m_progress = nullptr;
    m_choice = nullptr;
}

void SignPage::showReview() {
    forgetColumn();
    m_notice = new NoticeBar(Notice::Look, {});
    m_notice->hide();
    column()->addWidget(m_notice);
    m_progress = new DeviceProgress(m_device);
    column()->addWidget(m_progress);
    if (m_flow.signaturesAdded() > 0 || m_flow.isComplete()) {
        auto* result = new ResultCard(m_flow);
        connect(result, &ResultCard::failed, this, &SignPage::refuse);
        connect(result, &ResultCard::cosignedWanted, this, &SignPage::addCosigned);
        connect(result, &ResultCard::signerWanted, this, &SignPage::showChoice);
        column()->addWidget(result);
    }
    m_review = new ReviewView({*m_flow.review(), m_flow.sourceName(), m_flow.needsTypedFee(),
                               m_flow.signaturesAdded() > 0 || m_flow.isComplete()});
    connect(m_review, &ReviewView::feeTyped, &m_flow, &app::SignFlow::acceptFee);
    connect(m_review, &ReviewView::signRequested, this, &SignPage::chooseSigner);
    connect(m_review, &ReviewView::closeRequested, &m_flow, &app::SignFlow::clear);
    connect(m_review, &ReviewView::cosignedWanted, this, &SignPage::addCosigned);
    column()->addWidget(m_review);
    verticalScrollBar()->setValue(0);
}

void SignPage::refuse(const Error& error) {
    m_busy->stop();
    if (m_flow.stage() == app::SignFlow::Stage::Reviewed && m_notice) {
        const ErrorWords words = errorWords(error);
        m_notice->set(Notice::Refused, QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo));
        m_notice->show();
        ensureWidgetVisible(m_notice);
        return;
    }
    forgetColumn();
    auto* refusal = new RefusalPage(error, tr("Back"));
    // Queued: the page must not be deleted inside its own signal.
    connect(refusal, &RefusalPage::back, this, &SignPage::showEntrance, Qt::QueuedConnection);
    column()->addWidget(refusal);
}

bool SignPage::hasKeyHere() const {
    return hasKeyFor(*m_flow.review(), m_context.session.snapshot());
}

void SignPage::chooseSigner() {
    // With one way only there is nothing to choose.
    const auto& plugged = m_context.devices->plugged();
    if (std::ranges::none_of(plugged, &app::PluggedDevice::isUsable) && hasKeyHere()) return signHere();
    showChoice();
}

void SignPage::showChoice() {
    if (!m_flow.review() || m_device.isRunning()) return;
    delete m_choice;
    m_choice = new SignerChoice(*m_context.devices, hasKeyHere());
    column()->insertWidget(0, m_choice);
    // Queued: the card goes away.
    connect(m_choice, &SignerChoice::vaultChosen, this, &SignPage::signHere, Qt::QueuedConnection);
    connect(m_choice, &SignerChoice::deviceChosen, this, &SignPage::signOn, Qt::QueuedConnection);
    m_choice->setFocus();
    ensureWidgetVisible(m_choice);
}

void SignPage::signOn(const QString& path) {
    delete m_choice;
    m_choice = nullptr;
    if (m_notice) m_notice->hide();
    m_flow.signWith(m_device, path);
}

void SignPage::signHere() {
    const auto& keys = m_context.session.snapshot().keys;
    const bool withPassphrase =
        std::ranges::any_of(keys, [](const app::KeySummary& key) { return !key.passphraseFingerprints.empty(); });
    PasswordDialog::ask(this, tr("The keys are opened for this one signature and closed again."), tr("Sign"),
                        withPassphrase, [this](SecureString password, SecureString passphrase) {
                            m_flow.sign(std::move(password), std::move(passphrase));
                        });
}

void SignPage::addCosigned() {
    chooseFile(this, tr("The same request, signed by a cosigner"), psbtFilter(),
               [this](const std::filesystem::path& file) {
                   QFile opened(pathText(file));
                   if (!opened.open(QIODevice::ReadOnly))
                       refuse(Error{ErrorCode::FileRead, opened.errorString().toStdString(), {}});
                   else if (opened.size() > static_cast<qint64>(bitcoin::Psbt::kMaxSize))
                       refuse(Error{ErrorCode::ParseTooLarge, "file", {}});
                   else
                       m_flow.addSigned(toBytes(opened.readAll()));
               });
}

} // namespace sandyk::ui
