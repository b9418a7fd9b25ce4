#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <stop_token>
#include <vector>

#include "base/secure_bytes.h"
#include "devices/plugged_device.h"
#include "session/values.h"
#include "signing/signer.h"

namespace sandyk::hw {
struct DeviceCall;
struct DeviceMemory;
} // namespace sandyk::hw

namespace sandyk::app {

class DeviceSource;
class Executor;

using DeviceMemories = std::map<std::string, std::shared_ptr<const hw::DeviceMemory>>;

/// All hardware wallets of this computer, and the one thread that speaks with them. Methods are called on the GUI
/// thread and return at once. While it watches, devices that are plugged in and unplugged are noticed within about a
/// second; a device is open only while it is asked or an act runs, so that other programs can have it between.
class DeviceService : public QObject {
    Q_OBJECT

public:
    explicit DeviceService(std::unique_ptr<DeviceSource> source, QObject* parent = nullptr);
    /// Cancels what runs, and waits for it.
    ~DeviceService() override;

    const std::vector<PluggedDevice>& plugged() const { return m_plugged; }
    const PluggedDevice* deviceAt(const QString& path) const;
    /// Off at first. Turned off, the list is emptied.
    void setWatching(bool watching);
    bool isWatching() const { return m_timer.isActive(); }
    /// Looks now: what is plugged in, and what each device needs.
    void refresh();

    /// True while an act runs; there is one at a time.
    bool isBusy() const { return m_isBusy; }
    /// Ends the act with Cancelled; a device with a question on its screen may keep it there.
    void cancel();
    /// What was asked() for: a PIN by its places, a passphrase, or anything as a yes to a pairing code.
    void answer(SecureString text);

    /// What the open vault keeps of devices, by maker, so that a paired device is seen as such. Empty: nothing.
    void remember(DeviceMemories memories);

    /// For flows: `work` is Result<T>(hw::Device&, const hw::DeviceCall&) and runs on the device thread with the open
    /// device. Defined in devices/device_work.h. Errors of its own: DeviceNotFound (no longer plugged in),
    /// DeviceTimeout (another act runs), those of opening.
    template <class T, class Work>
    void withDevice(const QString& path, Work work, Done<T> done);

Q_SIGNALS:
    void pluggedChanged();
    void busyChanged();
    /// What the person has to do on the device, or how far it is. While an act runs.
    void step(const sandyk::signing::UserInteraction& what);
    /// Something must be entered here; answer() or cancel() follows.
    void asked(const sandyk::signing::UserInteraction& what);

private:
    struct Bench; ///< what the device thread works with
    void look();
    void ask(const QString& path);
    void put(PluggedDevice device);
    void setBusy(bool busy);
    /// For the act that begins: shows steps and asks through the signals.
    hw::DeviceCall callFor(const std::stop_source& stop);

    std::vector<PluggedDevice> m_plugged;
    QHash<QString, qint64> m_askedAt; ///< by m_clock
    QElapsedTimer m_clock;
    QTimer m_timer;
    bool m_isLooking = false;
    bool m_isBusy = false;
    std::stop_source m_stop; ///< of the act
    std::stop_source m_end;  ///< of everything
    std::shared_ptr<Bench> m_bench;
    std::unique_ptr<Executor> m_executor;
};

} // namespace sandyk::app
