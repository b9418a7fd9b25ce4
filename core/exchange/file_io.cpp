#include "exchange/file_io.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "base/encoding.h"
#include "crypto/rng.h"

namespace sandyk::exchange {

namespace {

using std::filesystem::path;

constexpr std::size_t kPiece = 1 << 20;

Failure fileFailure(ErrorCode code, const path& file, const std::string& what) {
    return fail(code, what, {{"file", file.string()}});
}

Failure systemFailure(ErrorCode otherwise, const path& file, const char* what, int error) {
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return fileFailure(full ? ErrorCode::DiskFull : otherwise, file, std::string(what) + ": " + std::strerror(error));
}

template <class Call>
auto repeated(Call call) {
    decltype(call()) result;
    do {
        result = call();
    } while (result < 0 && errno == EINTR);
    return result;
}

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { (void)close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }
    /// False when the system reports at last that something was not written.
    bool close() {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0 || errno == EINTR;
    }

private:
    int m_number;
};

/// Removes a file that did not get its name.
class PartFile {
public:
    explicit PartFile(path name) : m_name(std::move(name)) {}
    ~PartFile() {
        if (!m_name.empty()) ::unlink(m_name.c_str());
    }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    const path& name() const { return m_name; }
    void keep() { m_name.clear(); }

private:
    path m_name;
};

path partName(const path& file) {
    ByteArray<8> random;
    crypto::fillRandom(random);
    path part = file;
    part += ".part-" + toHex(random);
    return part;
}

Result<void> writeAll(int descriptor, const path& file, ByteView content) {
    while (!content.empty()) {
        const auto written = repeated([&] { return ::write(descriptor, content.data(), content.size()); });
        if (written < 0) return systemFailure(ErrorCode::FileWrite, file, "write", errno);
        if (written == 0) return fileFailure(ErrorCode::DiskFull, file, "write: nothing written");
        content = content.subspan(static_cast<std::size_t>(written));
    }
    if (repeated([&] { return ::fsync(descriptor); }) < 0)
        return systemFailure(ErrorCode::FileWrite, file, "sync", errno);
    return {};
}

/// A device or pipe must never be renamed over: as root, /dev/null would become a file.
Result<void> checkTarget(const path& file, IfExists ifExists) {
    struct stat status {};
    if (::stat(file.c_str(), &status) < 0) return {};
    if (ifExists == IfExists::Refuse) return fileFailure(ErrorCode::FileExists, file, "the file exists");
    if (!S_ISREG(status.st_mode)) return fileFailure(ErrorCode::FileWrite, file, "not a regular file");
    return {};
}

int renameToNew(const path& from, const path& to) {
    int renamed = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
    if (renamed < 0 && (errno == EINVAL || errno == ENOSYS)) {
        // A file system without that flag: a hard link refuses to replace too.
        renamed = ::link(from.c_str(), to.c_str());
        if (renamed == 0) ::unlink(from.c_str());
    }
    return renamed;
}

Result<void> syncFolderOf(const path& file) {
    const path folder = file.has_parent_path() ? file.parent_path() : path(".");
    Descriptor descriptor(repeated([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (descriptor.number() < 0) return systemFailure(ErrorCode::FileWrite, file, "open folder", errno);
    const int synced = repeated([&] { return ::fsync(descriptor.number()); });
    // Some file systems (network, FUSE) know no sync of a folder.
    if (synced < 0 && errno != EINVAL && errno != ENOTSUP)
        return systemFailure(ErrorCode::FileWrite, file, "sync folder", errno);
    return {};
}

} // namespace

Result<Bytes> readFile(const path& file, std::size_t most) {
    // Without O_NONBLOCK the opening of a pipe that nobody writes would never return.
    Descriptor descriptor(repeated([&] { return ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY); }));
    if (descriptor.number() < 0) return systemFailure(ErrorCode::FileRead, file, "open", errno);
    struct stat status {};
    if (::fstat(descriptor.number(), &status) < 0) return systemFailure(ErrorCode::FileRead, file, "stat", errno);
    if (!S_ISREG(status.st_mode)) return fileFailure(ErrorCode::FileRead, file, "not a regular file");
    const auto tooLarge = [&] { return fileFailure(ErrorCode::ParseTooLarge, file, "the file is too large"); };
    if (std::cmp_greater(status.st_size, most)) return tooLarge();
    Bytes content;
    content.reserve(static_cast<std::size_t>(status.st_size) + 1);
    for (;;) {
        const std::size_t done = content.size();
        content.resize(std::min(most + 1, content.capacity() > done ? content.capacity() : done + kPiece));
        const auto got =
            repeated([&] { return ::read(descriptor.number(), content.data() + done, content.size() - done); });
        if (got < 0) return systemFailure(ErrorCode::FileRead, file, "read", errno);
        content.resize(done + static_cast<std::size_t>(got));
        if (content.size() > most) return tooLarge();
        if (got == 0) return content;
    }
}

Result<void> writeFile(const path& file, ByteView content, IfExists ifExists) {
    SANDYK_CHECK(checkTarget(file, ifExists));
    PartFile part(partName(file));
    Descriptor descriptor(repeated([&] {
        return ::open(part.name().c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    }));
    if (descriptor.number() < 0) return systemFailure(ErrorCode::FileWrite, file, "create", errno);
    SANDYK_CHECK(writeAll(descriptor.number(), file, content));
    if (!descriptor.close()) return systemFailure(ErrorCode::FileWrite, file, "close", errno);
    const int renamed =
        ifExists == IfExists::Replace ? ::rename(part.name().c_str(), file.c_str()) : renameToNew(part.name(), file);
    if (renamed < 0)
        return systemFailure(errno == EEXIST ? ErrorCode::FileExists : ErrorCode::FileWrite, file, "rename", errno);
    part.keep();
    return syncFolderOf(file);
}

} // namespace sandyk::exchange
