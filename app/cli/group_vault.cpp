#include "cli/input.h"
#include "cli/vault_source.h"

namespace sandyk::cli {

namespace {

using Kind = Parameter::Kind;
using storage::Vault;

void writeInfo(JsonWriter& json, const storage::VaultInfo& info) {
    json.member("file", info.file.string());
    json.member("id", info.id);
    json.member("profile", storage::profileName(info.profile));
    json.member("format_version", info.formatVersion);
    json.member("cipher", info.cipher);
    json.member("kdf", info.kdf);
    json.beginArray("passwords");
    for (const storage::SlotInfo& slot : info.slots) {
        json.beginObject();
        json.member("id", slot.id);
        json.member("name", slot.name);
        json.member("memory_kib", slot.cost.memoryKiB);
        json.member("passes", slot.cost.passes);
        json.end();
    }
    json.end();
}

/// Memory said by hand, for a machine with less of it than this one.
Result<std::optional<crypto::Argon2Cost>> unlockCost(const Arguments& arguments) {
    constexpr std::int64_t kMiB = 1024;
    SANDYK_TRY(const std::int64_t memory, arguments.number("--unlock-memory", crypto::kArgon2Least.memoryKiB / kMiB,
                                                           crypto::kArgon2Most.memoryKiB / kMiB, 0));
    if (memory == 0) return std::optional<crypto::Argon2Cost>();
    return std::optional(crypto::Argon2Cost{static_cast<std::uint32_t>(memory * kMiB), crypto::kArgon2Least.passes});
}

Result<void> create(const Arguments& arguments, Answer& answer) {
    storage::CreateOptions options;
    SANDYK_TRY(options.cost, unlockCost(arguments));
    if (arguments.has("--profile")) {
        auto profile = storage::parseProfile(arguments.value("--profile"));
        if (!profile) return fail(ErrorCode::Usage, "--profile takes individual, firm or signer");
        options.profile = *profile;
    }
    SANDYK_TRY(auto password, readSecret(arguments, "--password-file", SecretKind::NewPassword));
    SANDYK_TRY(auto vault, Vault::create(arguments.value("PATH"), password, options));
    answer.json.member("ok", true);
    writeInfo(answer.json, vault.info());
    return {};
}

Result<void> info(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto info, Vault::info(arguments.value("PATH")));
    answer.json.member("ok", true);
    writeInfo(answer.json, info);
    return {};
}

Result<void> changePassword(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments, "PATH"));
    SANDYK_TRY(auto password, readSecret(arguments, "--new-password-file", SecretKind::NewPassword));
    SANDYK_CHECK(open.vault.changePassword(open.password, password));
    answer.json.member("ok", true);
    writeInfo(answer.json, open.vault.info());
    return {};
}

Result<void> addPassword(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments, "PATH"));
    SANDYK_TRY(auto password, readSecret(arguments, "--new-password-file", SecretKind::NewPassword));
    SANDYK_CHECK(open.vault.addSlot(arguments.value("--name"), open.password, password));
    answer.json.member("ok", true);
    writeInfo(answer.json, open.vault.info());
    return {};
}

Result<void> removePassword(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments, "PATH"));
    SANDYK_TRY(auto slot, arguments.number("--id", 1, UINT32_MAX, 0));
    SANDYK_CHECK(open.vault.removeSlot(static_cast<std::uint32_t>(slot), open.password));
    answer.json.member("ok", true);
    writeInfo(answer.json, open.vault.info());
    return {};
}

Result<void> backup(const Arguments& arguments, Answer& answer) {
    SANDYK_CHECK(arguments.requireOneOf("--to", "--out"));
    const std::string& target = arguments.value(arguments.has("--to") ? "--to" : "--out");
    SANDYK_TRY(auto open, openVault(arguments, "PATH"));
    SANDYK_CHECK(open.vault.backupTo(target));
    answer.json.member("ok", true);
    answer.json.member("backup", target);
    return {};
}

Result<void> restore(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto password, readSecret(arguments, "--password-file", SecretKind::Password));
    SANDYK_CHECK(Vault::restore(arguments.value("--from"), arguments.value("PATH"), password));
    SANDYK_TRY(auto info, Vault::info(arguments.value("PATH")));
    answer.json.member("ok", true);
    writeInfo(answer.json, info);
    return {};
}

Result<void> check(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments, "PATH"));
    SANDYK_TRY(auto report, open.vault.check(open.password));
    if (!report.ok) {
        std::string problems;
        for (const std::string& problem : report.problems)
            problems += problem + "\n";
        return fail(ErrorCode::VaultDamaged, "the vault is damaged: restore a backup", {{"problems", problems}});
    }
    SANDYK_TRY(auto seeds, open.vault.seeds());
    SANDYK_TRY(auto wallets, open.vault.wallets());
    answer.json.member("ok", true);
    answer.json.member("seeds", seeds.size());
    answer.json.member("wallets", wallets.size());
    writeInfo(answer.json, open.vault.info());
    return {};
}

constexpr Parameter kCreate[] = {
    kVaultPath,
    {Kind::Option, "--profile", "PROFILE", "individual (default), firm or signer"},
    {Kind::Option, "--unlock-memory", "MIB", "memory that a password takes (64 or more), for a weaker machine"},
    kPasswordFile,
};
constexpr Parameter kInfo[] = {kVaultPath};
constexpr Parameter kChangePassword[] = {
    kVaultPath,
    kPasswordFile,
    {Kind::Option, "--new-password-file", "FILE", "the new password: a file, - or fd:N"},
};
constexpr Parameter kAddPassword[] = {
    kVaultPath,
    kPasswordFile,
    {Kind::Option, "--new-password-file", "FILE", "the further password: a file, - or fd:N"},
    {Kind::Option, "--name", "NAME", "whose password it is", Parameter::Need::Required},
};
constexpr Parameter kRemovePassword[] = {
    kVaultPath,
    kPasswordFile,
    {Kind::Option, "--id", "N", "which password, as vault info numbers them", Parameter::Need::Required},
};
constexpr Parameter kBackup[] = {
    kVaultPath,
    kPasswordFile,
    {Kind::Option, "--to", "FILE", "the new backup, a file NAME.sandyk-backup"},
    {Kind::Option, "--out", "FILE", "another name of --to"},
};
constexpr Parameter kRestore[] = {
    kVaultPath,
    kPasswordFile,
    {Kind::Option, "--from", "FILE", "the backup", Parameter::Need::Required},
};
constexpr Parameter kCheck[] = {kVaultPath, kPasswordFile};
constexpr Command kCommands[] = {
    {"create", "make a new vault", kCreate, create},
    {"info", "what is known of a vault without its password", kInfo, info},
    {"password", "change the password", kChangePassword, changePassword},
    {"add-password", "give a further keyholder a password", kAddPassword, addPassword},
    {"remove-password", "take a keyholder's password away", kRemovePassword, removePassword},
    {"backup", "write one encrypted file that holds the whole vault", kBackup, backup},
    {"restore", "write a new vault from a backup", kRestore, restore},
    {"check", "check every page, the header's copies and the seeds", kCheck, check},
};

} // namespace

constinit const Group kVaultGroup{"vault", "the encrypted file that keeps seeds and wallets", kCommands};

} // namespace sandyk::cli
