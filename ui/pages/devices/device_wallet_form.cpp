#include "ui/pages/devices/device_wallet_form.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/pages/wallets/name_notice.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/text/wallet_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

namespace {
constexpr int kMostAccounts = 20;
}

DeviceWalletForm::DeviceWalletForm(const Context& context, const QString& path, QWidget* parent)
    : DeviceForm(context, path, tr("A wallet from a device"),
                 tr("The key stays in the device and signs there. This vault sees the coins and makes addresses."),
                 tr("Read the key and add the wallet"), parent),
      m_name(new QLineEdit), m_type(new QButtonGroup(this)), m_account(new ChoiceBox) {
    const app::PluggedDevice* device = context.devices->deviceAt(path);
    m_name->setText(context.session.freeWalletName(device ? device->title() : tr("Device")));
    m_name->setMaxLength(64);
    auto* card = new Card;
    const auto field = [card](const QString& name, QWidget* widget) {
        card->body()->addWidget((new Label(name))->kind("smallStrong"));
        widget->setAccessibleName(name);
        card->body()->addWidget(widget);
    };
    field(tr("Name of the wallet"), m_name);
    card->body()->addWidget(new NameNotice(m_name, namesBeside(context.session.snapshot())));
    card->body()->addWidget((new Label(tr("Type")))->kind("smallStrong"));
    const auto type = [&](bitcoin::OutputType output, const QString& text) {
        auto* choice = new ChoiceCard(Icon::Wallets, outputTypeWords(output), text);
        m_type->addButton(choice, static_cast<int>(output));
        card->body()->addWidget(choice);
    };
    type(bitcoin::OutputType::Wpkh, tr("Low fees, understood by every wallet of today."));
    type(bitcoin::OutputType::Tr, tr("Newest form. Not every device signs it."));
    type(bitcoin::OutputType::ShWpkh, tr("For senders that do not know bech32 addresses."));
    m_type->button(static_cast<int>(bitcoin::OutputType::Wpkh))->setChecked(true);
    for (int account = 0; account < kMostAccounts; ++account)
        m_account->addItem(QString::number(account), account);
    field(tr("Account number (0 unless you know why)"), m_account);
    column()->addWidget(card);
    addFoot();
    setFocusProxy(m_name);
}

void DeviceWalletForm::begin() {
    m_flow.key(m_path, static_cast<bitcoin::OutputType>(m_type->checkedId()), m_context.settings.network(),
               static_cast<std::uint32_t>(m_account->currentData().toInt()), false,
               guarded<app::DeviceKey>(this, [this](Result<app::DeviceKey> key) {
                   if (key)
                       keep(*key);
                   else
                       showError(key.error());
               }));
}

void DeviceWalletForm::keep(const app::DeviceKey& key) {
    app::DescriptorRequest request{m_name->text().trimmed(),
                                   m_context.settings.network(),
                                   bitcoin::singleSigDescriptor(static_cast<bitcoin::OutputType>(m_type->checkedId()),
                                                                key.cosigner.origin, key.cosigner.key),
                                   {},
                                   {}};
    m_context.session.addDescriptorWallet(
        std::move(request), guarded<std::int64_t>(this, [this, key](Result<std::int64_t> added) {
            if (!added) return showError(added.error());
            actButton()->setEnabled(false);
            say(Notice::Proven,
                tr("The wallet is there. Its key has the fingerprint %1. Check its first address on the device before "
                   "you receive with it.")
                    .arg(formatFingerprint(QString::fromStdString(key.cosigner.origin.fingerprint.toString()))));
        }));
}

} // namespace sandyk::ui
