#pragma once

#include "devices/device_flow.h"
#include "ui/pages/devices/device_progress.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"
#include "ui/widgets/notice_bar.h"

class QHBoxLayout;

namespace sandyk::ui {

/// What every act with one device has in common: the live steps, what came of it, and a way back.
class DeviceForm : public Page {
    Q_OBJECT

public:
    DeviceProgress* progress() const { return m_progress; }
    NoticeBar* notice() const { return m_notice; }
    QPushButton* actButton() const { return m_act; }

signals:
    void finished();

protected:
    DeviceForm(const Context& context, const QString& path, const QString& title, const QString& purpose,
               const QString& act, QWidget* parent);

    /// Fields go into column() before this is called: steps, notice and buttons stand below them.
    void addFoot();
    virtual void begin() = 0;
    void showError(const Error& error);
    void say(Notice notice, const QString& text);

    const Context& m_context;
    QString m_path;
    app::DeviceFlow m_flow;

private:
    DeviceProgress* m_progress;
    NoticeBar* m_notice;
    QPushButton* m_act;
};

/// A list of the vault's wallets that have a key of this device; of all when its key is not known yet.
class ChoiceBox;
ChoiceBox* walletsOfDevice(const app::Snapshot& snapshot, const app::PluggedDevice* device, bool onlyMultisig);

} // namespace sandyk::ui
