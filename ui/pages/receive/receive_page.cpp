#include "ui/pages/receive/receive_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/text/wallet_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/qr_view.h"

namespace sandyk::ui {

ReceivePage::ReceivePage(const Context& context, QWidget* parent)
    : Page(tr("Receive"),
           tr("Give a new address to each sender. Compare it on the other screen, first and last groups and some in "
              "between."),
           parent),
      m_context(context) {
    connect(&context.session, &app::Session::snapshotChanged, this, &ReceivePage::rebuild);
    rebuild();
}

std::int64_t ReceivePage::walletId() const {
    return m_walletId;
}

void ReceivePage::setWallet(std::int64_t id) {
    m_walletId = id;
    rebuild();
}

void ReceivePage::rebuild() {
    clearColumn();
    m_address = nullptr;
    const auto& wallets = m_context.session.snapshot().wallets;
    if (wallets.empty()) {
        auto* empty = new EmptyState(Icon::Receive, tr("No wallet to receive with"),
                                     tr("Addresses come from a wallet. Create one first."), tr("Wallets"));
        connect(empty->button(), &QPushButton::clicked, this, [this] { m_context.go(PageId::Wallets); });
        column()->addWidget(empty);
        return;
    }
    if (!m_context.session.walletById(m_walletId)) m_walletId = wallets.front().id;
    m_wallets = new ChoiceBox;
    m_wallets->setAccessibleName(tr("Wallet"));
    for (const wallet::Wallet& wallet : wallets)
        m_wallets->addItem(visibleText(std::string_view(wallet.name), 64), static_cast<qlonglong>(wallet.id));
    m_wallets->setCurrentIndex(m_wallets->findData(static_cast<qlonglong>(m_walletId)));
    // Queued: the list itself is rebuilt.
    connect(
        m_wallets, &QComboBox::activated, this, [this] { setWallet(m_wallets->currentData().toLongLong()); },
        Qt::QueuedConnection);
    column()->addWidget(m_wallets, 0, Qt::AlignLeft);
    const wallet::Wallet& wallet = *m_context.session.walletById(m_walletId);
    if (!wallet.backupConfirmedAt) {
        auto* empty = new EmptyState(Icon::Backup, tr("The backup is not confirmed yet"),
                                     tr("What you receive without a proven backup could be lost for ever. Confirm the "
                                        "backup, then addresses are shown."),
                                     wallet.isMultisig() || wallet.isWatchOnly ? tr("Backup") : tr("Keys"));
        const PageId target = wallet.isMultisig() || wallet.isWatchOnly ? PageId::Backup : PageId::Keys;
        connect(empty->button(), &QPushButton::clicked, this, [this, target] { m_context.go(target); });
        column()->addWidget(empty);
        return;
    }
    column()->addWidget(sheet(wallet));
    const std::uint32_t handedOut = wallet.nextIndex[0];
    showAddress(handedOut > 0 ? handedOut - 1 : 0);
}

QWidget* ReceivePage::sheet(const wallet::Wallet& wallet) {
    auto* card = new Card;
    if (wallet.network != Network::Main)
        card->body()->addWidget(new NoticeBar(
            Notice::Look,
            tr("This wallet is on a test network. Its coins have no value: %1").arg(networkWords(wallet.network))));
    auto* row = new QHBoxLayout;
    row->setSpacing(space(3));
    auto* left = new QVBoxLayout;
    left->setSpacing(space(1));
    m_state = new Label;
    m_state->wrapped()->kind("strong");
    m_address = new AddressView;
    m_path = Label::paragraph({});
    m_path->kind("small");
    m_notice = new NoticeBar(Notice::Look, {});
    m_notice->hide();
    left->addWidget(m_state);
    left->addWidget(m_address);
    left->addWidget(m_path);
    left->addWidget(m_notice);
    left->addStretch();
    row->addLayout(left, 1);
    m_qr = new QrView(tr("Address"));
    row->addWidget(m_qr, 0, Qt::AlignTop);
    card->body()->addLayout(row);

    auto* buttons = new QHBoxLayout;
    m_earlier = new SecondaryButton(tr("Earlier address"), Icon::ArrowLeft);
    m_later = new SecondaryButton(tr("Later address"), Icon::ArrowRight);
    auto* fresh = new PrimaryButton(tr("New address"), Icon::Plus);
    buttons->addWidget(m_earlier);
    buttons->addWidget(m_later);
    buttons->addStretch();
    buttons->addWidget(fresh);
    card->body()->addLayout(buttons);
    connect(m_earlier, &QPushButton::clicked, this, [this] { showAddress(m_index - 1); });
    connect(m_later, &QPushButton::clicked, this, [this] { showAddress(m_index + 1); });
    connect(fresh, &QPushButton::clicked, this, &ReceivePage::handOut);
    return card;
}

void ReceivePage::showAddress(std::uint32_t index) {
    const wallet::Wallet* wallet = m_context.session.walletById(m_walletId);
    if (!wallet || !m_address) return;
    m_index = index;
    const std::uint32_t handedOut = wallet->nextIndex[0];
    const bool isAny = index < handedOut;
    m_earlier->setEnabled(isAny && index > 0);
    m_later->setEnabled(index + 1 < handedOut);
    m_address->setVisible(isAny);
    m_qr->setVisible(isAny);
    if (!isAny) {
        m_state->setText(tr("No address has been handed out yet. Press “New address” for the first one."));
        m_path->clear();
        return;
    }
    const auto address = wallet::addressAt(*wallet, wallet::Keychain::Receive, index);
    if (!address) {
        const ErrorWords words = errorWords(address.error());
        m_notice->set(Notice::Refused, QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
        m_notice->show();
        return;
    }
    const QString text = QString::fromStdString(address->address.toString());
    m_address->setAddress(text);
    m_qr->setText(text.toUtf8());
    m_state->setText(index + 1 == handedOut ? tr("Address number %1, the newest one").arg(index)
                                            : tr("Address number %1, shown before: give it to nobody else").arg(index));
    m_path->setText(
        tr("Wallet “%1”, receive keychain, number %2").arg(visibleText(std::string_view(wallet->name), 64)).arg(index));
}

void ReceivePage::handOut() {
    m_context.session.nextAddress(
        m_walletId, guarded<wallet::WalletAddress>(this, [this](Result<wallet::WalletAddress> next) {
            if (!next) {
                const ErrorWords words = errorWords(next.error());
                m_notice->set(Notice::Refused, QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
                m_notice->show();
                return;
            }
            rebuild();
        }));
}

} // namespace sandyk::ui
