#include "faults.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>

// <unistd.h> is not included: its inline wrappers would stand in the way of defining these.
extern "C" ssize_t readlink(const char* path, char* buffer, size_t size);

namespace sandyk::storage::crash {
namespace {

struct Plan {
    bool armed = false, reads = false, failed = false;
    int left = 0, error = 0;
    FaultMode mode = FaultMode::Once;
} plan;

bool recording = false;
std::string recordedFolder;
std::vector<DiskEvent> events;

template <class Function>
Function real(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// True when this call has to fail.
bool fails(bool isRead) {
    if (!plan.armed || plan.reads != isRead) return false;
    if (plan.left > 1) {
        --plan.left;
        return false;
    }
    if (plan.left == 0 && plan.mode == FaultMode::Once) return false;
    plan.left = plan.mode == FaultMode::Once ? 0 : 1;
    plan.failed = true;
    errno = plan.error;
    return true;
}

std::string pathOf(int descriptor) {
    char link[64], target[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t size = ::readlink(link, target, sizeof target);
    return size > 0 ? std::string(target, static_cast<std::size_t>(size)) : std::string();
}

void record(DiskEvent event) {
    if (recording && event.path.starts_with(recordedFolder)) events.push_back(std::move(event));
}

bool isFolder(int descriptor) {
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
}

ssize_t doWrite(int descriptor, const void* bytes, size_t size, off_t offset) {
    using Write = ssize_t (*)(int, const void*, size_t, off_t);
    static const auto below = real<Write>("pwrite64");
    if (fails(false)) {
        if (plan.mode != FaultMode::ShortWrite || size < 2) return -1;
        return below(descriptor, bytes, size / 2, offset);
    }
    const ssize_t written = below(descriptor, bytes, size, offset);
    if (recording && written > 0)
        record({DiskEvent::Kind::Write,
                pathOf(descriptor),
                {},
                static_cast<std::uint64_t>(offset),
                std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(written))});
    return written;
}

int doSync(int descriptor, const char* name) {
    using Sync = int (*)(int);
    if (fails(false)) return -1;
    if (recording)
        record({isFolder(descriptor) ? DiskEvent::Kind::SyncFolder : DiskEvent::Kind::Sync,
                pathOf(descriptor) + (isFolder(descriptor) ? "/" : ""),
                {},
                0,
                {}});
    return real<Sync>(name)(descriptor);
}

int doTruncate(int descriptor, off_t size) {
    using Truncate = int (*)(int, off_t);
    if (fails(false)) return -1;
    record({DiskEvent::Kind::Truncate, pathOf(descriptor), {}, static_cast<std::uint64_t>(size), {}});
    return real<Truncate>("ftruncate64")(descriptor, size);
}

int doOpen(const char* path, int flags, mode_t mode) {
    using Open = int (*)(const char*, int, ...);
    const bool creates = (flags & O_CREAT) != 0;
    if (creates && fails(false)) return -1;
    struct stat status {};
    const bool isNew = creates && ::stat(path, &status) != 0;
    const int descriptor = real<Open>("open64")(path, flags, mode);
    if (descriptor >= 0 && isNew) record({DiskEvent::Kind::Create, path, {}, 0, {}});
    return descriptor;
}

} // namespace

void armFaults(int number, FaultMode mode, int error) {
    plan = {true, false, false, number, error, mode};
}

void armReadFaults(int number) {
    plan = {true, true, false, number, EIO, FaultMode::Once};
}

bool disarmFaults() {
    plan.armed = false;
    return plan.failed;
}

void startRecording(const std::string& folder) {
    recordedFolder = folder;
    events.clear();
    recording = true;
}

std::vector<DiskEvent> stopRecording() {
    recording = false;
    return std::move(events);
}

} // namespace sandyk::storage::crash

using namespace sandyk::storage::crash;

#define SANDYK_INTERPOSED extern "C" __attribute__((visibility("default")))

SANDYK_INTERPOSED ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off_t offset) {
    return doWrite(descriptor, bytes, size, offset);
}
SANDYK_INTERPOSED ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset) {
    return doWrite(descriptor, bytes, size, offset);
}
SANDYK_INTERPOSED ssize_t pread64(int descriptor, void* bytes, size_t size, off_t offset) {
    using Read = ssize_t (*)(int, void*, size_t, off_t);
    static const auto below = real<Read>("pread64");
    return fails(true) ? -1 : below(descriptor, bytes, size, offset);
}
SANDYK_INTERPOSED ssize_t pread(int descriptor, void* bytes, size_t size, off_t offset) {
    return pread64(descriptor, bytes, size, offset);
}
SANDYK_INTERPOSED int fsync(int descriptor) {
    return doSync(descriptor, "fsync");
}
SANDYK_INTERPOSED int fdatasync(int descriptor) {
    return doSync(descriptor, "fdatasync");
}
SANDYK_INTERPOSED int ftruncate64(int descriptor, off_t size) noexcept {
    return doTruncate(descriptor, size);
}
SANDYK_INTERPOSED int ftruncate(int descriptor, off_t size) noexcept {
    return doTruncate(descriptor, size);
}
SANDYK_INTERPOSED int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>((flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0);
    va_end(rest);
    return doOpen(path, flags, mode);
}
SANDYK_INTERPOSED int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>((flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0);
    va_end(rest);
    return doOpen(path, flags, mode);
}
SANDYK_INTERPOSED int unlink(const char* path) noexcept {
    using Unlink = int (*)(const char*);
    if (fails(false)) return -1;
    const int removed = real<Unlink>("unlink")(path);
    if (removed == 0) record({DiskEvent::Kind::Remove, path, {}, 0, {}});
    return removed;
}
SANDYK_INTERPOSED int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
                                unsigned flags) noexcept {
    using Rename = int (*)(int, const char*, int, const char*, unsigned);
    if (fails(false)) return -1;
    const int renamed = real<Rename>("renameat2")(fromFolder, from, toFolder, to, flags);
    if (renamed == 0) record({DiskEvent::Kind::Rename, from, to, 0, {}});
    return renamed;
}
