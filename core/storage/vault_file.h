#pragma once

#include <array>
#include <filesystem>

#include "storage/files.h"
#include "storage/vault_header.h"

namespace sandyk::storage {

/// A vault's file with its two header copies; held exclusively when opened for writing. It must live longer than the
/// database in it: closing any descriptor of the file drops SQLite's own locks, so it is closed last.
class VaultFile {
public:
    /// Errors: VaultNotFound, VaultInUse, VaultFormat, VaultDamaged, VaultTooNew, FileRead.
    static Result<VaultFile> openLocked(const std::filesystem::path& path);
    /// Without a lock: for looking at a vault that may be open elsewhere, and for backups.
    static Result<VaultFile> openReadOnly(const std::filesystem::path& path);
    /// A new file that holds two header copies and nothing else. Errors: FileExists, FileWrite, DiskFull.
    static Result<VaultFile> createLocked(const std::filesystem::path& path, const VaultHeader& header,
                                          const SecureBytes& databaseKey);

    const std::filesystem::path& path() const { return m_path; }
    const File& file() const { return m_file; }
    const VaultHeader& header() const { return m_parsed.header; }
    /// The newest copy must carry this vault's own MAC. Errors: VaultDamaged.
    Result<void> authenticate(const SecureBytes& databaseKey) const { return m_parsed.authenticate(databaseKey); }
    /// The slot's id and what it opens, the first that this password fits; `preferred` is tried first.
    /// Errors: VaultPassword, OutOfMemory.
    struct Unwrapped {
        std::uint32_t slotId;
        VaultKeys keys;
    };
    Result<Unwrapped> unwrap(const SecureString& password, std::uint32_t preferred = 0) const;

    /// The next header: the older copy first, synced, then the other, so that the old or the new one is always whole
    /// and an old slot does not stay behind. When it fails, header() is still the old one. Errors: FileWrite, DiskFull.
    Result<void> write(VaultHeader header, const SecureBytes& databaseKey);
    /// Makes both copies equal again after a crash between the two, or damage to one. Errors: FileWrite, DiskFull.
    Result<void> healCopies(const SecureBytes& databaseKey);
    /// English words on each copy that is not whole or not the newest.
    std::vector<std::string> copyProblems() const;

    /// After it was renamed.
    void setPath(const std::filesystem::path& path) { m_path = path; }

private:
    static Result<VaultFile> read(File file, const std::filesystem::path& path);

    std::filesystem::path m_path;
    File m_file;
    ParsedHeader m_parsed; ///< the newest whole copy
    std::size_t m_newest = 0;
    bool m_copiesAgree = false;
};

} // namespace sandyk::storage
