#include "storage/vault_file.h"

namespace sandyk::storage {
namespace {

constexpr std::uint64_t placeOf(std::size_t copy) {
    return copy * kHeaderCopySize;
}

std::filesystem::path fullPath(const std::filesystem::path& path) {
    std::error_code error;
    std::filesystem::path full = std::filesystem::canonical(path, error);
    return error ? path : full;
}

} // namespace

Result<VaultFile> VaultFile::openLocked(const std::filesystem::path& path) {
    const std::filesystem::path full = fullPath(path);
    SANDYK_TRY(File file, File::openReadWrite(full));
    SANDYK_CHECK(file.lockExclusively());
    return read(std::move(file), full);
}

Result<VaultFile> VaultFile::openReadOnly(const std::filesystem::path& path) {
    const std::filesystem::path full = fullPath(path);
    SANDYK_TRY(File file, File::openReadOnly(full));
    return read(std::move(file), full);
}

Result<VaultFile> VaultFile::createLocked(const std::filesystem::path& path, const VaultHeader& header,
                                          const SecureBytes& databaseKey) {
    SANDYK_TRY(File file, File::createNew(path));
    SANDYK_CHECK(file.lockExclusively());
    const Bytes copy = serializeHeader(header, databaseKey);
    SANDYK_CHECK(file.writeAt(placeOf(0), copy));
    SANDYK_CHECK(file.writeAt(placeOf(1), copy));
    SANDYK_CHECK(file.sync());
    return read(std::move(file), path);
}

Result<VaultFile> VaultFile::read(File file, const std::filesystem::path& path) {
    SANDYK_TRY(const std::uint64_t size, file.size());
    if (size < kHeaderAreaSize) return fail(ErrorCode::VaultFormat, "too short for a vault");
    std::array<Result<ParsedHeader>, 2> copies;
    std::array<Bytes, 2> bytes;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        SANDYK_TRY(bytes[i], file.readAt(placeOf(i), kHeaderCopySize));
        copies[i] = parseHeader(bytes[i]);
        // A newer program wrote here: an older copy beside it would undo what it did.
        if (!copies[i] && copies[i].error().code == ErrorCode::VaultTooNew) return Failure(copies[i].error());
    }
    if (!copies[0] && !copies[1]) {
        // "No vault at all" only when neither copy looks like one.
        const bool first = copies[0].error().code != ErrorCode::VaultFormat;
        return Failure(copies[first ? 0 : 1].error());
    }
    VaultFile vault;
    vault.m_path = path;
    vault.m_file = std::move(file);
    vault.m_newest = !copies[0] || (copies[1] && copies[1]->header.sequence > copies[0]->header.sequence) ? 1 : 0;
    vault.m_parsed = std::move(*copies[vault.m_newest]);
    vault.m_copiesAgree = bytes[0] == bytes[1];
    return vault;
}

Result<VaultFile::Unwrapped> VaultFile::unwrap(const SecureString& password, std::uint32_t preferred) const {
    std::vector<const KeySlot*> slots;
    for (const KeySlot& slot : header().slots)
        slots.push_back(&slot);
    std::ranges::stable_sort(slots, {}, [&](const KeySlot* slot) { return slot->id != preferred; });
    for (const KeySlot* slot : slots) {
        auto keys = unwrapKeys(*slot, header().id, password);
        if (keys) return Unwrapped{slot->id, std::move(*keys)};
        if (keys.error().code != ErrorCode::VaultPassword) return Failure(keys.error());
    }
    return fail(ErrorCode::VaultPassword, "no slot opens with this password");
}

Result<void> VaultFile::write(VaultHeader header, const SecureBytes& databaseKey) {
    header.sequence = this->header().sequence + 1;
    const Bytes copy = serializeHeader(header, databaseKey);
    const std::size_t older = 1 - m_newest;
    SANDYK_TRY(const Bytes before, m_file.readAt(placeOf(older), kHeaderCopySize));
    auto written = m_file.writeAt(placeOf(older), copy);
    if (written) written = m_file.sync();
    if (!written) {
        // It may or may not be on the disk: put back what was there, so that what is reported is what is.
        if (m_file.writeAt(placeOf(older), before)) (void)m_file.sync();
        return written;
    }
    SANDYK_TRY(m_parsed, parseHeader(copy));
    m_newest = older;
    m_copiesAgree = false;
    // From here on the new header counts. If the other copy cannot follow now, the next opening heals it.
    (void)healCopies(databaseKey);
    return {};
}

Result<void> VaultFile::healCopies(const SecureBytes& databaseKey) {
    if (m_copiesAgree) return {};
    SANDYK_CHECK(m_file.writeAt(placeOf(1 - m_newest), serializeHeader(header(), databaseKey)));
    SANDYK_CHECK(m_file.sync());
    m_copiesAgree = true;
    return {};
}

std::vector<std::string> VaultFile::copyProblems() const {
    std::vector<std::string> problems;
    for (std::size_t i = 0; i < 2; ++i) {
        const std::string name = "header copy " + std::to_string(i + 1) + ": ";
        const auto bytes = m_file.readAt(placeOf(i), kHeaderCopySize);
        if (!bytes) {
            problems.push_back(name + bytes.error().detail);
            continue;
        }
        const auto parsed = parseHeader(*bytes);
        if (!parsed)
            problems.push_back(name + parsed.error().detail);
        else if (parsed->header.sequence != header().sequence)
            problems.push_back(name + "not the newest");
    }
    return problems;
}

} // namespace sandyk::storage
