#include "ui/pages/devices/device_address_form.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/pages/devices/device_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

namespace {
constexpr int kMostIndex = 1'000'000;
constexpr int kPictureSize = 72;
} // namespace

DeviceAddressForm::DeviceAddressForm(const Context& context, const QString& path, QWidget* parent)
    : DeviceForm(context, path, tr("Check an address"),
                 tr("The device makes the address anew from its own key. Both screens must show the same one, whole."),
                 tr("Show it on the device"), parent),
      m_wallets(walletsOfDevice(context.session.snapshot(), context.devices->deviceAt(path), false)),
      m_index(new QSpinBox), m_expected(new AddressView), m_answered(Label::paragraph({})) {
    auto* card = new Card;
    const auto field = [card](const QString& name, QWidget* widget) {
        card->body()->addWidget((new Label(name))->kind("smallStrong"));
        widget->setAccessibleName(name);
        card->body()->addWidget(widget);
    };
    m_index->setRange(0, kMostIndex);
    field(tr("Wallet"), m_wallets);
    field(tr("Number of the address"), m_index);
    // The field inside has the focus.
    m_index->findChild<QLineEdit*>()->setAccessibleName(tr("Number of the address"));
    column()->addWidget(card);

    auto* both = new Card;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space(3));
    grid->addWidget((new Label(tr("This screen")))->kind("smallStrong"), 0, 0);
    grid->addWidget((new Label(tr("The device")))->kind("smallStrong"), 0, 1);
    m_expected->setSubject(tr("Address"));
    grid->addWidget(m_expected, 1, 0);
    auto* screen = new QWidget;
    auto* inside = new QVBoxLayout(screen);
    inside->setContentsMargins(0, 0, 0, 0);
    const app::PluggedDevice* device = context.devices->deviceAt(path);
    inside->addWidget(new IconView(devicePicture(device ? device->vendor : QString()), Ink::Muted, kPictureSize), 0,
                      Qt::AlignLeft);
    inside->addWidget(m_answered);
    inside->addStretch();
    grid->addWidget(screen, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    both->body()->addLayout(grid);
    column()->addWidget(both);
    addFoot();
    connect(m_wallets, &QComboBox::currentIndexChanged, this, &DeviceAddressForm::refresh);
    connect(m_index, &QSpinBox::valueChanged, this, &DeviceAddressForm::refresh);
    if (m_wallets->count() == 0) {
        actButton()->setEnabled(false);
        say(Notice::Look, tr("No wallet of this vault has a key of this device. Make one from it first."));
    }
    setFocusProxy(m_wallets);
    refresh();
}

void DeviceAddressForm::refresh() {
    m_answered->setText(tr("It shows the address once you begin."));
    const wallet::Wallet* wallet = m_context.session.walletById(m_wallets->currentData().toLongLong());
    m_expected->setVisible(wallet != nullptr);
    if (!wallet) return;
    const auto address =
        wallet::addressAt(*wallet, wallet::Keychain::Receive, static_cast<std::uint32_t>(m_index->value()));
    if (address)
        m_expected->setAddress(QString::fromStdString(address->address.toString()));
    else
        showError(address.error());
}

void DeviceAddressForm::begin() {
    m_answered->setText(tr("Compare group by group. Confirm on the device only if both are the same."));
    const QString expected = m_expected->address();
    m_flow.address(m_path, m_wallets->currentData().toLongLong(), wallet::Keychain::Receive,
                   static_cast<std::uint32_t>(m_index->value()),
                   guarded<bitcoin::Address>(this, [this, expected](Result<bitcoin::Address> shown) {
                       if (!shown) {
                           m_answered->setText(tr("The device did not confirm it."));
                           return showError(shown.error());
                       }
                       if (QString::fromStdString(shown->toString()) != expected)
                           return showError(Error{ErrorCode::DeviceAddress, "another address was checked", {}});
                       m_answered->setText(tr("The device has made the same address, and it was confirmed there."));
                       say(Notice::Proven, tr("Both addresses are the same."));
                   }));
}

} // namespace sandyk::ui
