#include "storage/files.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "base/encoding.h"
#include "crypto/rng.h"

namespace sandyk::storage {
namespace {

constexpr std::size_t kCopyPiece = 1 << 20;

Failure systemFailure(ErrorCode otherwise, const std::string& what, int error) {
    const ErrorCode code = error == ENOSPC || error == EDQUOT || error == EFBIG ? ErrorCode::DiskFull : otherwise;
    return fail(code, what + ": " + std::strerror(error));
}

template <class Call>
auto repeated(Call call) {
    decltype(call()) result;
    do {
        result = call();
    } while (result < 0 && errno == EINTR);
    return result;
}

int openFile(const std::filesystem::path& path, int flags) {
    return repeated([&] { return ::open(path.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR); });
}

std::filesystem::path folderOf(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

Result<void> copyPieces(const File& from, const File& to, std::uint64_t size) {
    for (std::uint64_t offset = 0; offset < size; offset += kCopyPiece) {
        SANDYK_TRY(const Bytes piece, from.readAt(offset, std::min<std::uint64_t>(kCopyPiece, size - offset)));
        SANDYK_CHECK(to.writeAt(offset, piece));
    }
    SANDYK_CHECK(to.sync());
    for (std::uint64_t offset = 0; offset < size; offset += kCopyPiece) {
        const auto length = std::min<std::uint64_t>(kCopyPiece, size - offset);
        SANDYK_TRY(const Bytes expected, from.readAt(offset, length));
        SANDYK_TRY(const Bytes written, to.readAt(offset, length));
        if (expected != written) return fail(ErrorCode::FileWrite, "the copy reads back differently");
    }
    return {};
}

} // namespace

File::~File() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

File::File(File&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

File& File::operator=(File&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Result<File> File::createNew(const std::filesystem::path& path) {
    const int descriptor = openFile(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (descriptor < 0)
        return systemFailure(errno == EEXIST ? ErrorCode::FileExists : ErrorCode::FileWrite, "create", errno);
    return File(descriptor);
}

Result<File> File::openReadOnly(const std::filesystem::path& path) {
    const int descriptor = openFile(path, O_RDONLY);
    if (descriptor < 0)
        return systemFailure(errno == ENOENT ? ErrorCode::VaultNotFound : ErrorCode::FileRead, "open", errno);
    return File(descriptor);
}

Result<File> File::openReadWrite(const std::filesystem::path& path) {
    const int descriptor = openFile(path, O_RDWR);
    if (descriptor < 0)
        return systemFailure(errno == ENOENT ? ErrorCode::VaultNotFound : ErrorCode::FileRead, "open", errno);
    return File(descriptor);
}

Result<Bytes> File::readAt(std::uint64_t offset, std::size_t size) const {
    Bytes bytes(size);
    std::size_t done = 0;
    while (done < size) {
        const auto got = repeated(
            [&] { return ::pread(m_descriptor, bytes.data() + done, size - done, static_cast<off_t>(offset + done)); });
        if (got < 0) return systemFailure(ErrorCode::FileRead, "read", errno);
        if (got == 0) return fail(ErrorCode::ParseTruncated, "the file ends early");
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

Result<void> File::writeAt(std::uint64_t offset, ByteView bytes) const {
    while (!bytes.empty()) {
        const auto written =
            repeated([&] { return ::pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset)); });
        if (written < 0) return systemFailure(ErrorCode::FileWrite, "write", errno);
        if (written == 0) return fail(ErrorCode::DiskFull, "write: nothing written");
        bytes = bytes.subspan(static_cast<std::size_t>(written));
        offset += static_cast<std::uint64_t>(written);
    }
    return {};
}

Result<void> File::sync() const {
    if (repeated([&] { return ::fsync(m_descriptor); }) < 0) return systemFailure(ErrorCode::FileWrite, "sync", errno);
    return {};
}

Result<std::uint64_t> File::size() const {
    struct stat status {};
    if (::fstat(m_descriptor, &status) < 0) return systemFailure(ErrorCode::FileRead, "stat", errno);
    if (!S_ISREG(status.st_mode)) return fail(ErrorCode::VaultFormat, "not a regular file");
    return static_cast<std::uint64_t>(status.st_size);
}

Result<void> File::lockExclusively() const {
    if (repeated([&] { return ::flock(m_descriptor, LOCK_EX | LOCK_NB); }) < 0)
        return systemFailure(errno == EWOULDBLOCK ? ErrorCode::VaultInUse : ErrorCode::FileRead, "lock", errno);
    return {};
}

Result<void> syncFolderOf(const std::filesystem::path& path) {
    const int descriptor = openFile(folderOf(path), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0) return systemFailure(ErrorCode::FileWrite, "open folder", errno);
    const int synced = repeated([&] { return ::fsync(descriptor); });
    const int error = errno;
    ::close(descriptor);
    // Some file systems (network, FUSE) know no sync of a folder; they order names themselves.
    if (synced < 0 && error != EINVAL && error != ENOTSUP)
        return systemFailure(ErrorCode::FileWrite, "sync folder", error);
    return {};
}

Result<void> renameToNew(const std::filesystem::path& from, const std::filesystem::path& to) {
    int renamed = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
    if (renamed < 0 && (errno == EINVAL || errno == ENOSYS)) {
        // A file system without that flag: a hard link refuses to replace too.
        renamed = ::link(from.c_str(), to.c_str());
        if (renamed == 0) ::unlink(from.c_str());
    }
    if (renamed < 0)
        return systemFailure(errno == EEXIST ? ErrorCode::FileExists : ErrorCode::FileWrite, "rename", errno);
    return syncFolderOf(to);
}

Result<void> copyToNew(const File& from, const std::filesystem::path& to) {
    const std::filesystem::path part = partName(to);
    SANDYK_TRY(const File copy, File::createNew(part));
    PartGuard guard(part);
    SANDYK_TRY(const std::uint64_t size, from.size());
    SANDYK_CHECK(copyPieces(from, copy, size));
    SANDYK_CHECK(renameToNew(part, to));
    guard.keep();
    return {};
}

std::filesystem::path partName(const std::filesystem::path& path) {
    ByteArray<8> random;
    crypto::fillRandom(random);
    std::filesystem::path part = path;
    part += ".part-" + toHex(random);
    return part;
}

PartGuard::~PartGuard() {
    if (m_path.empty()) return;
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

} // namespace sandyk::storage
