#include "devices/device_flow.h"

#include <QPointer>

#include <map>

#include "device/hardware_signer.h"
#include "devices/device_work.h"
#include "session/device_memory.h"
#include "session/vault_work.h"
#include "storage/device_store.h"

namespace sandyk::app {

/// What the vault keeps of the devices of one maker.
struct DeviceFlow::Kept {
    struct ForWallet {
        wallet::Wallet wallet;
        std::vector<storage::KeptRegistration> registrations;
    };
    std::vector<ForWallet> wallets;
    std::shared_ptr<hw::DeviceMemory> memory;
};

/// An open device that is ready, and what the act adds to the vault.
struct DeviceFlow::Act {
    hw::Device& device;
    const hw::DeviceCall& call;
    const Kept& kept;
    storage::DeviceSighting seen;
    std::vector<std::pair<std::int64_t, storage::DeviceRegistration>> made = {};

    /// The wallet as this device knows it. Errors: WalletNotFound.
    Result<hw::DeviceWallet> wallet(std::int64_t id) const {
        const auto at = std::ranges::find(kept.wallets, id, [](const Kept::ForWallet& each) { return each.wallet.id; });
        if (at == kept.wallets.end()) return fail(ErrorCode::WalletNotFound, "no such wallet");
        hw::DeviceWallet known{at->wallet.name, at->wallet.network, at->wallet.descriptor, {}};
        for (const storage::KeptRegistration& each : at->registrations) {
            if (each.device == seen.fingerprint && each.vendor == seen.vendor)
                known.registration = hw::Registration{each.registration.name, each.registration.proof};
        }
        return known;
    }
    /// Registers it if it must be. Errors: those of Device::registerWallet.
    Result<void> makeKnown(std::int64_t id, hw::DeviceWallet& known) {
        if (known.registration || !device.needsRegistration(known)) return {};
        SANDYK_TRY(known.registration, device.registerWallet(known, call));
        made.emplace_back(id, storage::DeviceRegistration{known.registration->name, known.registration->proof});
        return {};
    }
};

namespace {

/// What goes back to the GUI thread.
template <class T>
struct Outcome {
    Result<T> result;
    storage::DeviceSighting seen;
    std::vector<std::pair<std::int64_t, storage::DeviceRegistration>> made;
    std::shared_ptr<hw::DeviceMemory> memory; ///< null when the device has none
};

std::shared_ptr<hw::DeviceMemory> copyOf(const hw::DeviceMemory* memory) {
    return memory ? std::make_shared<hw::DeviceMemory>(cloned(*memory)) : nullptr;
}

Result<void> keep(const storage::Database& database, const storage::DeviceSighting& seen,
                  const std::vector<std::pair<std::int64_t, storage::DeviceRegistration>>& made,
                  const hw::DeviceMemory* memory) {
    SANDYK_CHECK(keepDevices(database, seen, memory));
    for (const auto& [walletId, registration] : made) {
        SANDYK_CHECK(storage::keepRegistration(database, walletId, seen.fingerprint, seen.vendor, registration));
    }
    return {};
}

bool hasKeyOf(const bitcoin::Descriptor& descriptor, const keys::Fingerprint& fingerprint) {
    return std::ranges::any_of(descriptor.keys(), [&](const bitcoin::DescriptorKey& key) {
        return key.origin && key.origin->fingerprint == fingerprint;
    });
}

} // namespace

DeviceFlow::DeviceFlow(Session& session, DeviceService& devices, QObject* parent)
    : QObject(parent), m_session(session), m_devices(devices) {
    connect(&devices, &DeviceService::step, this, [this](const signing::UserInteraction& what) {
        if (m_isRunning) Q_EMIT step(what);
    });
    connect(&devices, &DeviceService::asked, this, [this](const signing::UserInteraction& what) {
        if (m_isRunning) Q_EMIT asked(what);
    });
    connect(&session, &Session::stateChanged, this, &DeviceFlow::recallAll);
}

void DeviceFlow::recallAll() {
    if (!m_session.isUnlocked()) {
        cancel();
        m_devices.remember({});
        return;
    }
    m_session.withVault<DeviceMemories>(
        [](storage::Vault& vault) -> Result<DeviceMemories> {
            DeviceMemories memories;
            for (const hw::Driver* driver : hw::drivers()) {
                SANDYK_TRY(auto memory, recallDevices(vault.database(), std::string(driver->vendor)));
                memories[std::string(driver->vendor)] = std::make_shared<hw::DeviceMemory>(std::move(memory));
            }
            return memories;
        },
        [alive = QPointer<DeviceFlow>(this)](Result<DeviceMemories> memories) {
            // Without it a paired device only looks as if it were not.
            if (alive && memories) alive->m_devices.remember(std::move(*memories));
        },
        Session::Refresh::Nothing);
}

DeviceFlow::~DeviceFlow() {
    cancel();
}

void DeviceFlow::cancel() {
    if (m_isRunning) m_devices.cancel();
}

void DeviceFlow::answer(SecureString text) {
    if (m_isRunning) m_devices.answer(std::move(text));
}

void DeviceFlow::setRunning(bool running) {
    m_isRunning = running;
    Q_EMIT runningChanged();
}

template <class T>
void DeviceFlow::run(const QString& path, Network network, std::function<Result<T>(Act&)> work, Done<T> done) {
    const PluggedDevice* device = m_devices.deviceAt(path);
    if (!device) return done(fail(ErrorCode::DeviceNotFound, "it is no longer plugged in"));
    if (m_isRunning) return done(fail(ErrorCode::DeviceTimeout, "another act runs on a device"));
    m_device = *device;
    setRunning(true);
    const auto alive = QPointer<DeviceFlow>(this);
    auto end = [this, alive, done = std::move(done)](Result<T> result) {
        if (!alive) return;
        setRunning(false);
        done(std::move(result));
    };
    auto take = [this, alive, end](Outcome<T> outcome) mutable {
        if (!alive) return;
        auto shared = std::make_shared<Outcome<T>>(std::move(outcome));
        // Kept also when the act failed: the device may have registered or paired before that.
        m_session.withVault<void>(
            [shared](storage::Vault& vault) {
                return keep(vault.database(), shared->seen, shared->made, shared->memory.get());
            },
            [this, alive, shared, end](Result<void> kept) mutable {
                if (alive) recallAll();
                if (shared->result && !kept) return end(Failure(kept.error()));
                end(std::move(shared->result));
            },
            Session::Refresh::Nothing);
    };
    auto begin = [this, alive, path, network, work = std::move(work), end, take](Result<Kept> kept) mutable {
        if (!alive) return;
        if (!kept) return end(Failure(kept.error()));
        m_devices.withDevice<Outcome<T>>(
            path,
            [kept = std::move(*kept), network, work = std::move(work), vendor = m_device.vendor.toStdString(),
             model = m_device.model.toStdString()](hw::Device& open, const hw::DeviceCall& call) -> Result<Outcome<T>> {
                open.recall(cloned(*kept.memory));
                SANDYK_CHECK(open.prepare(network, call));
                SANDYK_TRY(const auto state, open.state(call));
                SANDYK_TRY(const auto fingerprint, open.fingerprint(call));
                Act act{open, call, kept, {fingerprint, vendor, model, state.version}};
                Result<T> result = work(act);
                return Outcome<T>{std::move(result), std::move(act.seen), std::move(act.made), copyOf(open.memory())};
            },
            [end, take](Result<Outcome<T>> outcome) mutable {
                if (!outcome) return end(Failure(outcome.error()));
                take(std::move(*outcome));
            });
    };
    m_session.withVault<Kept>(
        [vendor = m_device.vendor.toStdString()](storage::Vault& vault) -> Result<Kept> {
            Kept kept;
            SANDYK_TRY(auto memory, recallDevices(vault.database(), vendor));
            kept.memory = std::make_shared<hw::DeviceMemory>(std::move(memory));
            SANDYK_TRY(const auto wallets, vault.wallets());
            for (const wallet::Wallet& each : wallets) {
                SANDYK_TRY(auto registrations, storage::readRegistrations(vault.database(), each.id));
                kept.wallets.push_back({each, std::move(registrations)});
            }
            return kept;
        },
        std::move(begin), Session::Refresh::Nothing);
}

void DeviceFlow::key(const QString& path, bitcoin::OutputType type, Network network, std::uint32_t account,
                     bool display, Done<DeviceKey> done) {
    run<DeviceKey>(
        path, network,
        [type, network, account, display](Act& act) -> Result<DeviceKey> {
            const keys::DerivationPath where = bitcoin::accountPath(type, network, account);
            SANDYK_TRY(auto key, act.device.xpub(where, network, display, act.call));
            return DeviceKey{{{act.seen.fingerprint, where}, std::move(key)},
                             QString::fromStdString(act.seen.vendor),
                             QString::fromStdString(act.seen.model),
                             QString::fromStdString(act.seen.firmware)};
        },
        std::move(done));
}

void DeviceFlow::address(const QString& path, std::int64_t walletId, wallet::Keychain keychain, std::uint32_t index,
                         Done<bitcoin::Address> done) {
    const wallet::Wallet* wallet = m_session.walletById(walletId);
    if (!wallet) return done(fail(ErrorCode::WalletNotFound));
    run<bitcoin::Address>(
        path, wallet->network,
        [walletId, keychain, index](Act& act) -> Result<bitcoin::Address> {
            SANDYK_TRY(auto known, act.wallet(walletId));
            if (!hasKeyOf(known.descriptor, act.seen.fingerprint))
                return fail(ErrorCode::DeviceOtherKey, "the wallet has no key of this device");
            SANDYK_CHECK(act.makeKnown(walletId, known));
            return act.device.showAddress(known, static_cast<std::uint32_t>(keychain), index, act.call);
        },
        std::move(done));
}

void DeviceFlow::registerWallet(const QString& path, std::int64_t walletId, Done<void> done) {
    const wallet::Wallet* wallet = m_session.walletById(walletId);
    if (!wallet) return done(fail(ErrorCode::WalletNotFound));
    run<void>(
        path, wallet->network,
        [walletId](Act& act) -> Result<void> {
            SANDYK_TRY(auto known, act.wallet(walletId));
            if (!hasKeyOf(known.descriptor, act.seen.fingerprint))
                return fail(ErrorCode::DeviceOtherKey, "the wallet has no key of this device");
            return act.makeKnown(walletId, known);
        },
        std::move(done));
}

void DeviceFlow::sign(const QString& path, bitcoin::Psbt psbt, signing::Review reviewed,
                      Done<signing::SignResult> done) {
    const Network network = reviewed.network;
    const std::string txid = reviewed.txid.toString();
    run<signing::SignResult>(
        path, network,
        [psbt = std::move(psbt), reviewed = std::move(reviewed)](Act& act) -> Result<signing::SignResult> {
            std::vector<hw::DeviceWallet> wallets;
            for (const Kept::ForWallet& each : act.kept.wallets) {
                if (each.wallet.network != reviewed.network) continue;
                SANDYK_TRY(auto known, act.wallet(each.wallet.id));
                const bool isSpent = std::ranges::find(reviewed.wallets, known.name) != reviewed.wallets.end();
                if (isSpent && hasKeyOf(known.descriptor, act.seen.fingerprint))
                    SANDYK_CHECK(act.makeKnown(each.wallet.id, known));
                wallets.push_back(std::move(known));
            }
            hw::HardwareSigner signer(act.device, std::move(wallets), act.call.person.answer);
            return signer.sign(psbt, reviewed, act.call.person.show, act.call.stop);
        },
        [session = &m_session, txid, done = std::move(done)](Result<signing::SignResult> result) {
            if (result) session->recordEvent("psbt.signed", txid);
            done(std::move(result));
        });
}

} // namespace sandyk::app
