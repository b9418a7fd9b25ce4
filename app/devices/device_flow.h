#pragma once

#include <QObject>

#include "bitcoin/address.h"
#include "devices/device_service.h"
#include "session/session.h"

namespace sandyk::app {

/// A public key that a device gave, and what it was.
struct DeviceKey {
    wallet::Cosigner cosigner;
    QString vendor;
    QString model;
    QString version;
};

/// One act with a device for the open vault, the whole story of each:
///   what the vault keeps of devices of this maker -> the device is opened and made ready, with the person's help ->
///   the act -> what came of it is kept: that the device was seen, its firmware, a registration, a pairing.
/// One act at a time. While it runs, step() says what the person has to do, asked() what they have to enter here.
class DeviceFlow : public QObject {
    Q_OBJECT

public:
    DeviceFlow(Session& session, DeviceService& devices, QObject* parent = nullptr);
    ~DeviceFlow() override;

    bool isRunning() const { return m_isRunning; }
    /// The device of the act that runs, or of the last one.
    const PluggedDevice& device() const { return m_device; }
    void cancel();
    /// What was asked for; see DeviceService::answer.
    void answer(SecureString text);

    /// The account key at the standard path of this type. `display`: it is shown on the device, to be compared.
    void key(const QString& path, bitcoin::OutputType type, Network network, std::uint32_t account, bool display,
             Done<DeviceKey> done);
    /// Shows an address on the device; answers with the one that both agree on. Errors: DeviceAddress (they do not).
    void address(const QString& path, std::int64_t walletId, wallet::Keychain keychain, std::uint32_t index,
                 Done<bitcoin::Address> done);
    /// Makes the wallet known to the device, once; nothing when the vault has its registration already.
    void registerWallet(const QString& path, std::int64_t walletId, Done<void> done);
    /// Exactly what was reviewed; see hw::HardwareSigner. A wallet that the device must know is registered first.
    void sign(const QString& path, bitcoin::Psbt psbt, signing::Review reviewed, Done<signing::SignResult> done);

Q_SIGNALS:
    void runningChanged();
    void step(const sandyk::signing::UserInteraction& what);
    void asked(const sandyk::signing::UserInteraction& what);

private:
    struct Act;
    struct Kept;
    template <class T>
    void run(const QString& path, Network network, std::function<Result<T>(Act&)> work, Done<T> done);
    void setRunning(bool running);
    void recallAll();

    Session& m_session;
    DeviceService& m_devices;
    PluggedDevice m_device;
    bool m_isRunning = false;
};

} // namespace sandyk::app
