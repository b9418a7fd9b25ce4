#pragma once

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "devices/device_service.h"
#include "devices/device_source.h"
#include "hw/registry.h"
#include "session/device_memory.h"
#include "task/executor.h"

/// For the sources of app alone: work with an open device, on the device thread.
namespace sandyk::app {

/// Touched on the device thread only, except for what the mutex guards.
struct DeviceService::Bench {
    std::unique_ptr<DeviceSource> source;
    std::vector<hw::FoundDevice> found;

    std::mutex mutex;
    std::condition_variable_any given;
    std::optional<SecureString> answer;
    DeviceMemories memories; ///< under the mutex too

    /// Errors: DeviceNotFound, those of the source.
    Result<std::unique_ptr<hw::Device>> open(const std::string& path) {
        const auto at = std::ranges::find(found, path, [](const hw::FoundDevice& each) { return each.info.path; });
        if (at == found.end()) return fail(ErrorCode::DeviceNotFound, "it is no longer plugged in");
        SANDYK_TRY(auto device, source->open(*at));
        const std::lock_guard lock(mutex);
        if (const auto known = memories.find(std::string(at->driver->vendor)); known != memories.end())
            device->recall(cloned(*known->second));
        return device;
    }
};

template <class T, class Work>
void DeviceService::withDevice(const QString& path, Work work, Done<T> done) {
    if (m_isBusy) return done(fail(ErrorCode::DeviceTimeout, "another act runs on a device"));
    setBusy(true);
    m_stop = std::stop_source();
    m_executor->run(
        this,
        [bench = m_bench, path = path.toStdString(), call = callFor(m_stop),
         work = std::move(work)]() mutable -> Result<T> {
            SANDYK_TRY(const auto device, bench->open(path));
            return work(*device, call);
        },
        [this, path, done = std::move(done)](Result<T> result) {
            setBusy(false);
            ask(path);
            done(std::move(result));
        });
}

} // namespace sandyk::app
