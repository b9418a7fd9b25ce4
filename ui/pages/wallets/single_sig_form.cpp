#include "ui/pages/wallets/single_sig_form.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/dialogs/password_dialog.h"
#include "ui/pages/wallets/key_choice.h"
#include "ui/pages/wallets/name_notice.h"
#include "ui/text/error_words.h"
#include "ui/text/wallet_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

SingleSigForm::SingleSigForm(const Context& context, QWidget* parent)
    : Page(tr("Add a single-signature wallet"), tr("One key signs. Native segwit is the usual choice."), parent),
      m_context(context), m_name(new QLineEdit(context.session.freeWalletName(tr("Savings")))),
      m_keys(keyChoice(context.session.snapshot())), m_account(new ChoiceBox), m_type(new QButtonGroup(this)),
      m_notice(new NoticeBar(Notice::Look, {})), m_add(new PrimaryButton(tr("Add the wallet"))) {
    auto* card = new Card;
    const auto field = [card](const QString& name, QWidget* widget) {
        card->body()->addWidget((new Label(name))->kind("smallStrong"));
        widget->setAccessibleName(name);
        card->body()->addWidget(widget);
    };
    m_name->setMaxLength(64);
    field(tr("Name of the wallet"), m_name);
    card->body()->addWidget(new NameNotice(m_name, namesBeside(context.session.snapshot())));
    field(tr("Key"), m_keys);
    card->body()->addWidget((new Label(tr("Type")))->kind("smallStrong"));
    const auto type = [&](bitcoin::OutputType output, const QString& text) {
        auto* choice = new ChoiceCard(Icon::Wallets, outputTypeWords(output), text);
        m_type->addButton(choice, static_cast<int>(output));
        card->body()->addWidget(choice);
    };
    type(bitcoin::OutputType::Wpkh, tr("Low fees, understood by every wallet of today."));
    type(bitcoin::OutputType::Tr, tr("Newest form. Every amount is covered by the signature."));
    type(bitcoin::OutputType::ShWpkh, tr("For senders that do not know bech32 addresses."));
    type(bitcoin::OutputType::Pkh, tr("Oldest form, highest fees."));
    m_type->button(static_cast<int>(bitcoin::OutputType::Wpkh))->setChecked(true);
    for (int account = 0; account < 20; ++account)
        m_account->addItem(QString::number(account), account);
    field(tr("Account number (0 unless you know why)"), m_account);
    column()->addWidget(card);
    m_notice->hide();
    column()->addWidget(m_notice);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new SecondaryButton(tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_add);
    column()->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &SingleSigForm::finished);
    connect(m_add, &QPushButton::clicked, this, &SingleSigForm::add);
    connect(m_name, &QLineEdit::textChanged, m_add,
            [this] { m_add->setEnabled(!m_name->text().trimmed().isEmpty() && key()); });
    m_add->setEnabled(key() != nullptr);
    setFocusProxy(m_name);
}

const app::KeySummary* SingleSigForm::key() const {
    return chosenKey(m_context.session.snapshot(), *m_keys);
}

void SingleSigForm::add() {
    if (!key()) return;
    PasswordDialog::ask(
        this, tr("The key is opened once, to derive the public key of the wallet."), tr("Add the wallet"),
        !key()->passphraseFingerprints.empty(), [this](SecureString password, SecureString passphrase) {
            app::SingleSigRequest request;
            request.name = m_name->text().trimmed();
            request.seedId = key()->seedId;
            request.passphrase = std::move(passphrase);
            request.type = static_cast<bitcoin::OutputType>(m_type->checkedId());
            request.network = m_context.settings.network();
            request.account = static_cast<std::uint32_t>(m_account->currentData().toInt());
            m_context.session.addSingleSigWallet(
                std::move(request), std::move(password),
                guarded<std::int64_t>(this, [this](Result<std::int64_t> added) {
                    if (added) {
                        emit finished();
                        return;
                    }
                    const ErrorWords words = errorWords(added.error());
                    m_notice->set(Notice::Look, QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
                    m_notice->show();
                }));
        });
}

} // namespace sandyk::ui
