#pragma once

#include "devices/key_register.h"
#include "devices/plugged_device.h"
#include "ui/shell/context.h"
#include "ui/widgets/card.h"

namespace sandyk::ui {

class NoticeBar;

/// The key register: every recorded key with its holder and place, and the form to write one.
class RegisterCard : public Card {
    Q_OBJECT

public:
    explicit RegisterCard(const Context& context, QWidget* parent = nullptr);

    /// Opens the form for this key; what `device`, where it is plugged in, says of itself is filled in.
    void edit(const keys::Fingerprint& fingerprint, const app::PluggedDevice* device = nullptr);
    const app::KeyRegister& keyRegister() const { return m_register; }

public slots:
    void refresh();

signals:
    void changed();

private:
    void show(app::KeyRegister all);
    QWidget* row(const wallet::KeyRecord& record);
    void addRisks();
    void closeForm();

    const Context& m_context;
    app::KeyRegister m_register;
    QVBoxLayout* m_list;
    QVBoxLayout* m_place;
    QWidget* m_form = nullptr;
};

} // namespace sandyk::ui
