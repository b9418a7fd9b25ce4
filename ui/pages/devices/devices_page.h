#pragma once

#include <QWidget>

#include "ui/pages/devices/device_card.h"
#include "ui/shell/context.h"

class QStackedWidget;

namespace sandyk::ui {

class Page;
class RegisterCard;

/// Hardware wallets as they come and go, what each needs, what can be done with it, and the key register.
class DevicesPage : public QWidget {
    Q_OBJECT

public:
    explicit DevicesPage(const Context& context, QWidget* parent = nullptr);

    void begin(DeviceCard::Act act, const app::PluggedDevice& device);
    /// The form that is open, or the list.
    QWidget* current() const;
    RegisterCard* registerCard() const { return m_register; }

private:
    void rebuild();
    void showForm(QWidget* form);
    void showList();

    const Context& m_context;
    QStackedWidget* m_stack;
    Page* m_list;
    QVBoxLayout* m_cards;
    RegisterCard* m_register;
};

} // namespace sandyk::ui
