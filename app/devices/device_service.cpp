#include "devices/device_service.h"

#include "devices/device_work.h"

namespace sandyk::app {

namespace {

using State = PluggedDevice::State;
using signing::UserInteraction;

constexpr int kLookMilliseconds = 1'000;
/// What is not ready yet is asked again: the person may have unlocked it, or closed the other program.
constexpr qint64 kAskAgainMilliseconds = 2'500;

PluggedDevice seen(const hw::FoundDevice& found) {
    PluggedDevice device;
    device.path = QString::fromStdString(found.info.path);
    device.vendor = QString::fromUtf8(found.driver->vendor.data(), static_cast<qsizetype>(found.driver->vendor.size()));
    device.model = QString::fromUtf8(found.model.data(), static_cast<qsizetype>(found.model.size()));
    return device;
}

State stateOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::DeviceAccess:
        return State::NoAccess;
    case ErrorCode::DeviceInUse:
        return State::Held;
    case ErrorCode::DeviceLocked:
        return State::Unlock;
    case ErrorCode::DeviceWrongApp:
        return State::OpenApp;
    case ErrorCode::DeviceFirmware:
        return State::Update;
    case ErrorCode::DeviceUnsupported:
        return State::Unsupported;
    default:
        return State::Silent;
    }
}

State stateOf(hw::DeviceState::Needs needs) {
    const std::string_view name = hw::needsName(needs);
    constexpr std::pair<std::string_view, State> kStates[] = {
        {"", State::Ready},
        {"unlock", State::Unlock},
        {"open_app", State::OpenApp},
        {"update", State::Update},
        {"set_up", State::SetUp},
        {"pair", State::Pair},
        {"enter_pin", State::Unlock},
        {"enter_passphrase", State::Ready},
        {"leave_bootloader", State::LeaveBootloader},
        {"other_program", State::Unsupported},
    };
    for (const auto& [each, state] : kStates) {
        if (each == name) return state;
    }
    return State::Silent;
}

void mark(PluggedDevice& device, const Error& error) {
    device.state = stateOf(error.code);
    device.problem = error;
}

/// What the device says of itself; asks nobody for anything.
PluggedDevice questioned(PluggedDevice device, Result<std::unique_ptr<hw::Device>> open, const std::stop_token& stop) {
    device.problem.reset();
    device.fingerprint.reset();
    if (!open) return mark(device, open.error()), device;
    const hw::DeviceCall call{{}, stop};
    const auto state = (*open)->state(call);
    if (!state) return mark(device, state.error()), device;
    device.app = QString::fromStdString(state->app);
    device.version = QString::fromStdString(state->version);
    if (!state->model.empty()) device.model = QString::fromStdString(state->model);
    device.notices.clear();
    for (const hw::DeviceNotice notice : state->notices) {
        const std::string_view name = hw::noticeName(notice);
        device.notices += QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    device.advisories = notesOfDevice(device.vendor, device.model, device.version);
    device.state = stateOf(state->needs);
    if (state->needs != hw::DeviceState::Needs::Nothing) return device;
    const auto fingerprint = (*open)->fingerprint(call);
    if (fingerprint)
        device.fingerprint = *fingerprint;
    else
        mark(device, fingerprint.error());
    return device;
}

} // namespace

DeviceService::DeviceService(std::unique_ptr<DeviceSource> source, QObject* parent)
    : QObject(parent), m_bench(std::make_shared<Bench>()), m_executor(std::make_unique<Executor>("devices")) {
    m_bench->source = std::move(source);
    m_clock.start();
    m_timer.setInterval(kLookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DeviceService::look);
}

DeviceService::~DeviceService() {
    m_end.request_stop();
    m_stop.request_stop();
    // Before the members that its jobs use.
    m_executor.reset();
}

const PluggedDevice* DeviceService::deviceAt(const QString& path) const {
    const auto found = std::ranges::find(m_plugged, path, &PluggedDevice::path);
    return found == m_plugged.end() ? nullptr : &*found;
}

void DeviceService::setWatching(bool watching) {
    if (watching == isWatching()) return;
    if (watching) {
        m_timer.start();
        return look();
    }
    m_timer.stop();
    m_plugged.clear();
    m_askedAt.clear();
    Q_EMIT pluggedChanged();
}

void DeviceService::refresh() {
    m_askedAt.clear();
    look();
}

void DeviceService::look() {
    // While an act waits for the person, its device may come and go by itself.
    if (m_isLooking || m_isBusy) return;
    m_isLooking = true;
    m_executor->run(
        this,
        [bench = m_bench] {
            bench->found = bench->source->find();
            return bench->found;
        },
        [this](const std::vector<hw::FoundDevice>& found) {
            m_isLooking = false;
            if (!isWatching()) return;
            std::vector<PluggedDevice> now;
            bool changed = found.size() != m_plugged.size();
            for (const hw::FoundDevice& each : found) {
                PluggedDevice device = seen(each);
                const PluggedDevice* before = deviceAt(device.path);
                if (before && before->vendor == device.vendor) {
                    now.push_back(*before);
                    continue;
                }
                changed = true;
                m_askedAt.remove(device.path);
                now.push_back(std::move(device));
            }
            m_plugged = std::move(now);
            if (changed) Q_EMIT pluggedChanged();
            const std::vector<PluggedDevice> all = m_plugged;
            for (const PluggedDevice& device : all) {
                const bool isDue = !m_askedAt.contains(device.path) ||
                                   (device.state != State::Ready && device.state != State::Asking &&
                                    m_clock.elapsed() - m_askedAt[device.path] > kAskAgainMilliseconds);
                if (isDue) ask(device.path);
            }
        });
}

void DeviceService::ask(const QString& path) {
    const PluggedDevice* device = deviceAt(path);
    if (!device) return;
    m_askedAt[path] = m_clock.elapsed();
    m_executor->run(
        this,
        [bench = m_bench, before = *device, stop = m_end.get_token()] {
            return questioned(before, bench->open(before.path.toStdString()), stop);
        },
        [this](PluggedDevice now) { put(std::move(now)); });
}

void DeviceService::put(PluggedDevice device) {
    const auto at = std::ranges::find(m_plugged, device.path, &PluggedDevice::path);
    if (at == m_plugged.end()) return;
    const bool changed = at->state != device.state || at->fingerprint != device.fingerprint || at->app != device.app ||
                         at->version != device.version || at->model != device.model || at->notices != device.notices;
    m_askedAt[device.path] = m_clock.elapsed();
    *at = std::move(device);
    if (changed) Q_EMIT pluggedChanged();
}

void DeviceService::setBusy(bool busy) {
    m_isBusy = busy;
    Q_EMIT busyChanged();
}

void DeviceService::cancel() {
    m_stop.request_stop();
}

void DeviceService::answer(SecureString text) {
    const std::lock_guard lock(m_bench->mutex);
    m_bench->answer = std::move(text);
    m_bench->given.notify_all();
}

void DeviceService::remember(DeviceMemories memories) {
    const std::lock_guard lock(m_bench->mutex);
    m_bench->memories = std::move(memories);
}

hw::DeviceCall DeviceService::callFor(const std::stop_source& stop) {
    hw::DeviceCall call;
    call.stop = stop.get_token();
    call.person.show = [this](const UserInteraction& what) {
        QMetaObject::invokeMethod(
            this, [this, what] { Q_EMIT step(what); }, Qt::QueuedConnection);
    };
    call.person.answer = [this, bench = m_bench,
                          stopped = stop.get_token()](const UserInteraction& what) -> Result<SecureString> {
        std::unique_lock lock(bench->mutex);
        bench->answer.reset();
        QMetaObject::invokeMethod(
            this, [this, what] { Q_EMIT asked(what); }, Qt::QueuedConnection);
        bench->given.wait(lock, stopped, [&] { return bench->answer.has_value(); });
        if (!bench->answer) return fail(ErrorCode::Cancelled);
        SecureString text = std::move(*bench->answer);
        bench->answer.reset();
        return text;
    };
    return call;
}

} // namespace sandyk::app
