#include "ui/pages/devices/device_register_form.h"

#include <QVBoxLayout>

#include "ui/pages/wallets/wallet_preview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

DeviceRegisterForm::DeviceRegisterForm(const Context& context, const QString& path, QWidget* parent)
    : DeviceForm(context, path, tr("Make a wallet known to the device"),
                 tr("The device shows quorum and keys once. Compare them with what stands here, key by key."),
                 tr("Begin on the device"), parent),
      m_wallets(walletsOfDevice(context.session.snapshot(), context.devices->deviceAt(path), true)),
      m_place(new QVBoxLayout) {
    auto* card = new Card;
    card->body()->addWidget((new Label(tr("Multisig wallet")))->kind("smallStrong"));
    m_wallets->setAccessibleName(tr("Multisig wallet"));
    card->body()->addWidget(m_wallets);
    column()->addWidget(card);
    column()->addLayout(m_place);
    addFoot();
    connect(m_wallets, &QComboBox::currentIndexChanged, this, &DeviceRegisterForm::refresh);
    if (m_wallets->count() == 0) {
        actButton()->setEnabled(false);
        say(Notice::Info,
            tr("Only multisig wallets must be made known, and none of this vault has a key of this device."));
    }
    setFocusProxy(m_wallets);
    refresh();
}

void DeviceRegisterForm::refresh() {
    while (QLayoutItem* item = m_place->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const wallet::Wallet* wallet = m_context.session.walletById(m_wallets->currentData().toLongLong());
    if (wallet)
        m_place->addWidget(new WalletPreview(wallet->descriptor, wallet->network, m_context.session.snapshot()));
}

void DeviceRegisterForm::begin() {
    m_flow.registerWallet(m_path, m_wallets->currentData().toLongLong(), guarded<void>(this, [this](Result<void> done) {
                              if (!done) return showError(done.error());
                              say(Notice::Proven,
                                  tr("The device knows this wallet. Its proof is kept in this vault, so that you are "
                                     "not asked again. Some devices keep no wallets and are asked each time."));
                          }));
}

} // namespace sandyk::ui
