#include <charconv>

#include "base/encoding.h"
#include "storage/migrator.h"
#include "storage/note_store.h"
#include "storage/vault_impl.h"

namespace sandyk::storage {
namespace {

constexpr std::string_view kVaultIdFact = "vault_id";
constexpr std::string_view kHeaderFact = "header_sequence";

Result<std::uint64_t> notedSequence(const Database& database) {
    SANDYK_TRY(const std::string text, readFact(database, kHeaderFact));
    std::uint64_t sequence = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), sequence);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return fail(ErrorCode::VaultDamaged, "the sequence of the last header is no number");
    return sequence;
}

/// The database and the header belong together, and the header is no older one put back (an old password with it).
Result<void> checkFacts(const Database& database, const VaultHeader& header) {
    SANDYK_TRY(const std::string id, readFact(database, kVaultIdFact));
    if (id != toHex(header.id)) return fail(ErrorCode::VaultDamaged, "the database is another vault's");
    SANDYK_TRY(const std::uint64_t noted, notedSequence(database));
    if (noted > header.sequence)
        return fail(ErrorCode::VaultDamaged, "the header is older than the database: it was put back");
    return {};
}

Result<int> checkedSchema(const Database& database) {
    SANDYK_TRY(const int version, readSchemaVersion(database));
    // A vault is made complete before it gets its name; an empty database means that it was cut off.
    if (version == 0) return fail(ErrorCode::VaultDamaged, "the database is empty");
    return version;
}

Result<void> noteSequence(const Database& database, std::uint64_t sequence) {
    return setFact(database, kHeaderFact, std::to_string(sequence));
}

Result<void> migrateWithCopy(const Database& database, const VaultFile& file, int from) {
    if (from == schemaVersion()) return {};
    std::filesystem::path copy = file.path();
    copy += ".before-" + std::to_string(schemaVersion());
    // A copy of an attempt that was cut short holds the same schema, and is as good.
    auto copied = copyToNew(file.file(), copy);
    if (!copied && copied.error().code != ErrorCode::FileExists) return copied;
    return migrate(database, from);
}

/// A journal that is empty, or begins with a zero, holds nothing that the database needs: SQLite itself ignores it.
/// What belongs to the vault is then one file.
bool isUsedUp(const std::filesystem::path& journal) {
    const auto file = File::openReadOnly(journal);
    if (!file) return false;
    const auto size = file->size();
    if (!size) return false;
    if (*size == 0) return true;
    const auto first = file->readAt(0, 1);
    return first && first->front() == 0;
}

} // namespace

std::filesystem::path journalOf(const std::filesystem::path& vault) {
    std::filesystem::path journal = vault;
    journal += "-journal";
    return journal;
}

Vault::Impl::~Impl() {
    if (database == nullptr) return;
    database.reset();
    const std::filesystem::path journal = journalOf(file.path());
    std::error_code ignored;
    if (isUsedUp(journal)) std::filesystem::remove(journal, ignored);
}

Result<VaultFile::Unwrapped> Vault::Impl::unwrap(const SecureString& password) const {
    SANDYK_TRY(VaultFile::Unwrapped unwrapped, file.unwrap(password, openedSlot));
    if (!(unwrapped.keys.database == databaseKey))
        return fail(ErrorCode::VaultDamaged, "a slot holds another vault's key");
    return unwrapped;
}

Result<SecureBytes> Vault::Impl::seedKey(const SecureString& password) const {
    SANDYK_TRY(VaultFile::Unwrapped unwrapped, unwrap(password));
    if (unwrapped.keys.seeds.empty()) return fail(ErrorCode::VaultPassword, "this password opens no seeds");
    return std::move(unwrapped.keys.seeds);
}

Result<void> Vault::Impl::writeHeader(VaultHeader header) {
    SANDYK_CHECK(file.write(std::move(header), databaseKey));
    // The header counts already. Should this note fail, the next opening makes it.
    (void)noteSequence(*database, file.header().sequence);
    return {};
}

Result<Vault> VaultOpener::openWithKeys(VaultFile file, const VaultKeys& keys, std::uint32_t slotId) {
    SANDYK_CHECK(file.authenticate(keys.database));
    auto impl = std::make_unique<Vault::Impl>(std::move(file), keys.database.clone(), slotId);
    SANDYK_TRY(Database opened, Database::open(impl->file.path(), keys.database, Database::Access::ReadWrite));
    impl->database = std::make_unique<Database>(std::move(opened));
    const Database& database = *impl->database;
    SANDYK_CHECK(database.checkIntegrity());
    SANDYK_TRY(const int version, checkedSchema(database));
    SANDYK_CHECK(migrateWithCopy(database, impl->file, version));
    const VaultHeader& header = impl->file.header();
    SANDYK_CHECK(checkFacts(database, header));
    SANDYK_CHECK(impl->file.healCopies(keys.database));
    SANDYK_TRY(const std::uint64_t noted, notedSequence(database));
    if (noted < header.sequence) SANDYK_CHECK(noteSequence(database, header.sequence));
    return Vault(std::move(impl));
}

Result<void> VaultOpener::verify(const VaultFile& file, const VaultKeys& keys) {
    SANDYK_CHECK(file.authenticate(keys.database));
    SANDYK_TRY(const Database database, Database::open(file.path(), keys.database, Database::Access::ReadOnly));
    SANDYK_CHECK(database.checkIntegrity());
    SANDYK_CHECK(checkedSchema(database));
    return checkFacts(database, file.header());
}

Result<Vault> VaultOpener::create(const std::filesystem::path& path, const VaultHeader& header, const VaultKeys& keys) {
    const std::filesystem::path part = partName(std::filesystem::absolute(path));
    PartGuard guard(part);
    PartGuard journalGuard(journalOf(part));
    SANDYK_TRY(VaultFile file, VaultFile::createLocked(part, header, keys.database));
    {
        SANDYK_TRY(const Database database, Database::open(part, keys.database, Database::Access::ReadWrite));
        SANDYK_CHECK(migrate(database, 0));
        SANDYK_CHECK(setFact(database, kVaultIdFact, toHex(header.id)));
        SANDYK_CHECK(noteSequence(database, header.sequence));
    }
    auto named = renameToNew(part, std::filesystem::absolute(path));
    if (!named) {
        if (named.error().code == ErrorCode::FileExists) named.error().code = ErrorCode::VaultExists;
        return Failure(named.error());
    }
    guard.keep();
    file.setPath(std::filesystem::canonical(path));
    return openWithKeys(std::move(file), keys, header.slots.front().id);
}

} // namespace sandyk::storage
