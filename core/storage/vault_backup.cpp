#include "storage/seed_store.h"
#include "storage/vault_impl.h"
#include "storage/wallet_store.h"

namespace sandyk::storage {
namespace {

/// What a vault's error means when the file is a backup.
Failure backupFailure(Error error) {
    switch (error.code) {
    case ErrorCode::VaultFormat:
        error.code = ErrorCode::BackupFormat;
        break;
    case ErrorCode::VaultDamaged:
    case ErrorCode::ParseTruncated:
        error.code = ErrorCode::BackupDamaged;
        break;
    case ErrorCode::VaultNotFound:
        error.code = ErrorCode::FileRead;
        break;
    default:
        break;
    }
    return Failure(std::move(error));
}

Result<void> checkSeeds(const Database& database, const VaultId& vault, const SecureBytes& seedKey,
                        std::vector<std::string>& problems) {
    SANDYK_TRY(const auto seeds, readSeeds(database));
    for (const SealedSeed& seed : seeds) {
        const std::string name = "seed " + std::to_string(seed.record.id) + ": ";
        const auto secret = openSeed(seed, vault, seedKey);
        if (!secret) {
            problems.push_back(name + secret.error().detail);
            continue;
        }
        const auto master = masterOf(seed.record.kind, *secret, SecureString(), Network::Main);
        if (!master)
            problems.push_back(name + master.error().detail);
        else if (master->fingerprint() != seed.record.fingerprint)
            problems.push_back(name + "not the one of its fingerprint");
    }
    return {};
}

} // namespace

Result<void> Vault::backupTo(const std::filesystem::path& target) {
    SANDYK_CHECK(m_impl->database->checkIntegrity());
    SANDYK_CHECK(m_impl->file.healCopies(m_impl->databaseKey));
    // No transaction is open and nobody else holds the file, so its bytes are one consistent state.
    return copyToNew(m_impl->file.file(), target);
}

Result<void> Vault::restore(const std::filesystem::path& backup, const std::filesystem::path& target,
                            const SecureString& password) {
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, ignored)))
        return fail(ErrorCode::VaultExists, "there is a file of this name");
    const auto source = VaultFile::openReadOnly(backup);
    if (!source) return backupFailure(source.error());
    SANDYK_TRY(const VaultFile::Unwrapped unwrapped, source->unwrap(password));

    // The copy is what is checked, so that nothing can change between the check and the writing.
    const std::filesystem::path part = partName(std::filesystem::absolute(target));
    PartGuard guard(part);
    PartGuard journalGuard(journalOf(part));
    SANDYK_CHECK(copyToNew(source->file(), part));
    const auto copy = VaultFile::openReadOnly(part);
    if (!copy) return backupFailure(copy.error());
    const auto verified = VaultOpener::verify(*copy, unwrapped.keys);
    if (!verified) return backupFailure(verified.error());

    const auto named = renameToNew(part, target);
    if (!named) {
        const bool exists = named.error().code == ErrorCode::FileExists;
        return fail(exists ? ErrorCode::VaultExists : named.error().code, named.error().detail);
    }
    guard.keep();
    return {};
}

Result<CheckReport> Vault::check(const SecureString& password) {
    SANDYK_TRY(const VaultFile::Unwrapped unwrapped, m_impl->unwrap(password));
    CheckReport report;
    report.problems = m_impl->file.copyProblems();
    SANDYK_TRY(const auto integrity, m_impl->database->integrityProblems());
    report.problems.insert(report.problems.end(), integrity.begin(), integrity.end());
    if (!unwrapped.keys.seeds.empty())
        SANDYK_CHECK(checkSeeds(*m_impl->database, m_impl->file.header().id, unwrapped.keys.seeds, report.problems));
    const auto wallets = readWallets(*m_impl->database);
    if (!wallets) report.problems.push_back(wallets.error().detail);
    report.ok = report.problems.empty();
    return report;
}

} // namespace sandyk::storage
