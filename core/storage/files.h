#pragma once

#include <filesystem>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::storage {

/// An open file of its own; closed when it dies. Interrupted calls are repeated, short ones continued.
class File {
public:
    File() = default;
    ~File();
    File(File&& other) noexcept;
    File& operator=(File&& other) noexcept;

    /// Mode 0600, never inherited by child processes. Errors: FileExists, FileWrite, DiskFull.
    static Result<File> createNew(const std::filesystem::path& path);
    /// Errors: VaultNotFound (no such file), FileRead.
    static Result<File> openReadOnly(const std::filesystem::path& path);
    static Result<File> openReadWrite(const std::filesystem::path& path);

    /// Errors: FileRead, ParseTruncated (the file ends before).
    Result<Bytes> readAt(std::uint64_t offset, std::size_t size) const;
    /// Errors: FileWrite, DiskFull.
    Result<void> writeAt(std::uint64_t offset, ByteView bytes) const;
    Result<void> sync() const;
    Result<std::uint64_t> size() const;
    /// For as long as the file is open, nobody else holds it. Errors: VaultInUse, FileRead.
    Result<void> lockExclusively() const;

private:
    explicit File(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

/// The names in the folder of `path` are on the disk. Errors: FileWrite.
Result<void> syncFolderOf(const std::filesystem::path& path);
/// Gives the file its name at once, never over another, and syncs the folder. Errors: FileExists, FileWrite.
Result<void> renameToNew(const std::filesystem::path& from, const std::filesystem::path& to);
/// `from`, whole, as a new synced file that was read back and compared. Nothing is left when it fails.
/// Errors: FileRead, FileExists, FileWrite, DiskFull.
Result<void> copyToNew(const File& from, const std::filesystem::path& to);
/// A name beside `path` that nobody uses: "PATH.part-" and 16 random hex digits.
std::filesystem::path partName(const std::filesystem::path& path);

/// Removes a file that was not finished, unless it was kept.
class PartGuard {
public:
    explicit PartGuard(std::filesystem::path path) : m_path(std::move(path)) {}
    ~PartGuard();
    PartGuard(const PartGuard&) = delete;
    PartGuard& operator=(const PartGuard&) = delete;
    void keep() { m_path.clear(); }

private:
    std::filesystem::path m_path;
};

} // namespace sandyk::storage
