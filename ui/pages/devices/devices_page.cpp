#include "ui/pages/devices/devices_page.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "devices/device_service.h"
#include "ui/pages/devices/device_address_form.h"
#include "ui/pages/devices/device_register_form.h"
#include "ui/pages/devices/device_wallet_form.h"
#include "ui/pages/devices/register_card.h"
#include "ui/pages/devices/rule_card.h"
#include "ui/theme/tokens.h"

namespace sandyk::ui {

DevicesPage::DevicesPage(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget),
      m_list(new Page(tr("Devices"),
                      tr("Hardware wallets keep their keys to themselves. Plug one in; it appears here by itself."))),
      m_cards(new QVBoxLayout), m_register(new RegisterCard(context)) {
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_cards->setSpacing(space(2));
    m_list->column()->addLayout(m_cards);
    m_list->column()->addWidget(m_register);
    connect(context.devices, &app::DeviceService::pluggedChanged, this, &DevicesPage::rebuild);
    rebuild();
}

QWidget* DevicesPage::current() const {
    return m_stack->currentWidget();
}

void DevicesPage::rebuild() {
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto& plugged = m_context.devices->plugged();
    const bool isLocked = std::ranges::any_of(
        plugged, [](const app::PluggedDevice& device) { return device.state == app::PluggedDevice::State::NoAccess; });
    if (isLocked) {
        auto* rule = new RuleCard;
        connect(rule, &RuleCard::installed, m_context.devices, &app::DeviceService::refresh);
        m_cards->addWidget(rule);
    }
    for (const app::PluggedDevice& device : plugged) {
        auto* card = new DeviceCard(device, m_context.settings.language());
        // Queued: the card may be replaced while its button is pressed.
        connect(
            card, &DeviceCard::wanted, this, [this, device](DeviceCard::Act act) { begin(act, device); },
            Qt::QueuedConnection);
        m_cards->addWidget(card);
    }
    if (plugged.empty())
        m_cards->addWidget(new EmptyState(
            Icon::Devices, tr("No device is plugged in"),
            tr("Ledger, Trezor, BitBox02, Coldcard and KeepKey work over USB, without a program of their maker. Others "
               "sign by files."),
            {}));
}

void DevicesPage::begin(DeviceCard::Act act, const app::PluggedDevice& device) {
    DeviceForm* form = nullptr;
    switch (act) {
    case DeviceCard::Act::Wallet:
        form = new DeviceWalletForm(m_context, device.path);
        break;
    case DeviceCard::Act::Address:
        form = new DeviceAddressForm(m_context, device.path);
        break;
    case DeviceCard::Act::Register:
        form = new DeviceRegisterForm(m_context, device.path);
        break;
    case DeviceCard::Act::Record:
        if (device.fingerprint) m_register->edit(*device.fingerprint, &device);
        m_list->ensureWidgetVisible(m_register);
        return;
    }
    connect(form, &DeviceForm::finished, this, &DevicesPage::showList);
    showForm(form);
}

void DevicesPage::showForm(QWidget* form) {
    showList();
    m_stack->addWidget(form);
    m_stack->setCurrentWidget(form);
    form->setFocus();
}

void DevicesPage::showList() {
    m_register->refresh();
    QWidget* form = m_stack->currentWidget();
    if (form == m_list) return;
    m_stack->setCurrentWidget(m_list);
    m_stack->removeWidget(form);
    form->deleteLater();
}

} // namespace sandyk::ui
