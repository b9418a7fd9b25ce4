#include "ui/pages/wallets/import_form.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/dialogs/password_dialog.h"
#include "ui/pages/wallets/name_notice.h"
#include "ui/pages/wallets/wallet_preview.h"
#include "ui/text/error_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

ImportForm::ImportForm(const Context& context, QWidget* parent)
    : Page(tr("From an output descriptor"),
           tr("The text begins with wpkh(, tr(, wsh( or the like and ends with # and eight signs."), parent),
      m_context(context), m_name(new QLineEdit(context.session.freeWalletName(tr("Imported wallet")))),
      m_text(new QPlainTextEdit), m_preview(new QVBoxLayout), m_notice(new NoticeBar(Notice::Look, {})),
      m_add(new PrimaryButton(tr("Add the wallet"))) {
    auto* card = new Card;
    card->body()->addWidget((new Label(tr("Name of the wallet")))->kind("smallStrong"));
    m_name->setAccessibleName(tr("Name of the wallet"));
    m_name->setMaxLength(64);
    card->body()->addWidget(m_name);
    card->body()->addWidget(new NameNotice(m_name, namesBeside(context.session.snapshot())));
    card->body()->addWidget((new Label(tr("Output descriptor")))->kind("smallStrong"));
    m_text->setProperty("kind", QStringLiteral("mono"));
    m_text->setAccessibleName(tr("Output descriptor"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(140);
    card->body()->addWidget(m_text);
    column()->addWidget(card);
    m_notice->hide();
    column()->addWidget(m_notice);
    column()->addLayout(m_preview);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new SecondaryButton(tr("Cancel"));
    m_add->setEnabled(false);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_add);
    column()->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportForm::read);
    connect(m_add, &QPushButton::clicked, this, &ImportForm::add);
    connect(cancel, &QPushButton::clicked, this, &ImportForm::finished);
    setFocusProxy(m_text);
}

void ImportForm::say(const Error& error) {
    const ErrorWords words = errorWords(error);
    m_notice->set(Notice::Refused, QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo));
    m_notice->show();
}

void ImportForm::read() {
    while (QLayoutItem* item = m_preview->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_descriptor.reset();
    m_add->setEnabled(false);
    m_notice->hide();
    const QString text = m_text->toPlainText().simplified().remove(QLatin1Char(' '));
    if (text.isEmpty()) return;
    auto descriptor = bitcoin::Descriptor::parse(text.toStdString());
    if (!descriptor) return say(descriptor.error());
    if (auto fits = descriptor->checkNetwork(m_context.settings.network()); !fits) return say(fits.error());
    m_descriptor = *descriptor;
    if (!namesOwnKey(*descriptor, m_context.session.snapshot())) {
        m_notice->set(Notice::Info, tr("No key of it is in this vault: the wallet will be watch-only."));
        m_notice->show();
    }
    m_preview->addWidget(new WalletPreview(*descriptor, m_context.settings.network(), m_context.session.snapshot()));
    m_add->setEnabled(true);
}

void ImportForm::add() {
    const app::Snapshot& snapshot = m_context.session.snapshot();
    if (!namesOwnKey(*m_descriptor, snapshot)) return keep({}, {});
    const bool withPassphrase = std::ranges::any_of(
        snapshot.keys, [](const app::KeySummary& key) { return !key.passphraseFingerprints.empty(); });
    PasswordDialog::ask(this, tr("The key is opened once, to prove that the descriptor really names it."),
                        tr("Add the wallet"), withPassphrase, [this](SecureString password, SecureString passphrase) {
                            keep(std::move(password), std::move(passphrase));
                        });
}

void ImportForm::keep(SecureString password, SecureString passphrase) {
    app::DescriptorRequest request{m_name->text().trimmed(), m_context.settings.network(), *m_descriptor,
                                   std::move(password), std::move(passphrase)};
    m_context.session.addDescriptorWallet(std::move(request),
                                          guarded<std::int64_t>(this, [this](Result<std::int64_t> added) {
                                              if (added)
                                                  emit finished();
                                              else
                                                  say(added.error());
                                          }));
}

} // namespace sandyk::ui
