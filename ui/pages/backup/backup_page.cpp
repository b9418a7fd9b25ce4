#include "ui/pages/backup/backup_page.h"

#include <QDate>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/print/sheet_output.h"
#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "wallet/paper_backup.h"

namespace sandyk::ui {

namespace {
constexpr int kWordLines = 24;

QString suggestedName(const app::Session& session, const QString& ending) {
    return session.snapshot().vault.name + QLatin1Char('-') + QDate::currentDate().toString(Qt::ISODate) + ending;
}
} // namespace

BackupPage::BackupPage(const Context& context, QWidget* parent)
    : Page(tr("Backup"),
           tr("Two things together bring everything back: the words of each seed, and the descriptor of each wallet."),
           parent),
      m_context(context), m_notice(new NoticeBar(Notice::Info, {})), m_busy(new BusyOverlay(this)) {
    m_notice->hide();
    connect(&m_context.session, &app::Session::snapshotChanged, this, &BackupPage::rebuild);
    rebuild();
}

void BackupPage::rebuild() {
    m_notice->setParent(nullptr);
    clearColumn();
    column()->addWidget(m_notice);
    column()->addWidget(fileCard());
    column()->addWidget(paperCard());
    for (const wallet::Wallet& wallet : m_context.session.snapshot().wallets)
        column()->addWidget(walletCard(wallet));
}

Card* BackupPage::fileCard() {
    auto* card = new Card(tr("Encrypted backup file"));
    card->body()->addWidget(Label::paragraph(
        tr("One file with every seed, wallet and label, closed with the password of this vault. Keep it "
           "on another medium and in another place.")));
    auto* save = new PrimaryButton(tr("Save backup file …"));
    connect(save, &QPushButton::clicked, this, &BackupPage::chooseBackupFile);
    card->body()->addWidget(save, 0, Qt::AlignLeft);
    return card;
}

void BackupPage::chooseBackupFile() {
    auto* dialog = new QFileDialog(this, tr("Save backup file"), suggestedName(m_context.session, {}),
                                   tr("Sandyk backup (*.sandyk-backup)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sandyk-backup"));
    // The vault refuses to write over a file; asking here would promise what is then refused.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_busy->start(tr("Writing the backup and reading it back …"));
        m_context.session.backupTo(QFile::encodeName(file).toStdString(),
                                   guarded<void>(this, [this, file](Result<void> saved) {
                                       m_busy->stop();
                                       if (saved) {
                                           say(true, tr("Saved and read back: %1").arg(file));
                                       } else {
                                           ErrorWords words = errorWords(saved.error());
                                           say(false, words.title + QLatin1String(". ") + words.whatToDo);
                                       }
                                   }));
    });
    dialog->open();
}

Card* BackupPage::paperCard() {
    auto* card = new Card(tr("Paper copy"));
    card->body()->addWidget(Label::paragraph(tr(
        "The paper holds the descriptors, key fingerprints and first addresses, and lines on which you write the words "
        "by hand. The words themselves are never printed.")));
    auto* row = new QHBoxLayout;
    auto* print = new SecondaryButton(tr("Print …"), Icon::Print);
    auto* pdf = new SecondaryButton(tr("Save as PDF …"));
    connect(print, &QPushButton::clicked, this, &BackupPage::print);
    connect(pdf, &QPushButton::clicked, this, &BackupPage::savePdf);
    row->addWidget(print);
    row->addWidget(pdf);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

Card* BackupPage::walletCard(const wallet::Wallet& wallet) {
    auto* card = new Card(visibleText(QString::fromStdString(wallet.name)));
    if (wallet.isMultisig())
        card->body()->addWidget(new NoticeBar(
            Notice::Look, tr("Without this descriptor the words alone cannot bring a multisig wallet back.")));
    auto* descriptor = new AddressView(QString::fromStdString(wallet.descriptor.toString()));
    descriptor->setSubject(tr("Output descriptor"));
    descriptor->setCompact(true);
    card->body()->addWidget(descriptor);
    if (wallet.backupConfirmedAt) {
        card->body()->addWidget(new NoticeBar(Notice::Proven, tr("The backup has been confirmed.")));
        return card;
    }
    if (!wallet.isMultisig()) {
        card->body()->addWidget(new NoticeBar(Notice::Look, tr("Check the words of its seed on the Keys page first.")));
        return card;
    }
    auto* confirm = new SecondaryButton(tr("I keep this descriptor on paper or in a file"));
    connect(confirm, &QPushButton::clicked, this, [this, id = wallet.id] {
        m_context.session.confirmWalletBackup(id, guarded<void>(this, [this](Result<void> confirmed) {
                                                  if (!confirmed) say(false, errorWords(confirmed.error()).title);
                                              }));
    });
    card->body()->addWidget(confirm, 0, Qt::AlignLeft);
    return card;
}

PaperSheet BackupPage::paperSheet() const {
    const app::Snapshot& snapshot = m_context.session.snapshot();
    PaperSheet sheet;
    sheet.title = tr("Paper copy of the vault “%1”").arg(visibleText(snapshot.vault.name));
    sheet.subtitle = tr("Keep it away from the computer. To restore: enter the words of each seed, then import each "
                        "descriptor. Nobody who helps you needs to see the words.");
    for (const app::KeySummary& key : snapshot.keys) {
        QString marks = formatFingerprint(QString::fromStdString(key.fingerprint.toString()));
        for (const keys::Fingerprint& mark : key.passphraseFingerprints)
            marks += QLatin1String("; ") +
                     tr("with passphrase: %1").arg(formatFingerprint(QString::fromStdString(mark.toString())));
        sheet.blocks.push_back({tr("Key “%1”: key fingerprint").arg(visibleText(key.name)), marks});
        if (!key.isMasterSecret)
            sheet.blocks.push_back(
                {tr("Its words, written by hand"), {}, false, false, std::min(key.words, kWordLines)});
    }
    for (const wallet::Wallet& wallet : snapshot.wallets) {
        auto paper = wallet::paperWallet(wallet);
        if (!paper) continue;
        QString name = visibleText(QString::fromStdString(paper->name));
        sheet.blocks.push_back({tr("Wallet “%1”").arg(name), QString::fromStdString(paper->typeText)});
        sheet.blocks.push_back({tr("Output descriptor"), QString::fromStdString(paper->descriptor), true, true});
        sheet.blocks.push_back({tr("First address, to compare"), QString::fromStdString(paper->firstAddress), true});
    }
    return sheet;
}

void BackupPage::savePdf() {
    savePaper(this, paperSheet(), suggestedName(m_context.session, QStringLiteral(".pdf")),
              [this](bool good, const QString& words) { say(good, words); });
}

void BackupPage::print() {
    printPaper(this, paperSheet(), [this](bool good, const QString& words) { say(good, words); });
}

void BackupPage::say(bool good, const QString& text) {
    m_notice->set(good ? Notice::Info : Notice::Refused, text);
    m_notice->show();
    ensureWidgetVisible(m_notice);
}

} // namespace sandyk::ui
