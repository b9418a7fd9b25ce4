#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "storage/seed_store.h"
#include "storage/vault_impl.h"
#include "support/scratch_folder.h"

namespace sandyk::storage::crash {

/// Prints and ends the process with failure: a crash test has nothing to say after the first broken promise.
void require(bool holds, const std::string& promise);
/// The value, or the end of the process with the error's words.
template <class T>
T need(Result<T> result, const std::string& what) {
    if (!result)
        require(false, what + ": " + std::string(errorName(result.error().code)) + ": " + result.error().detail);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

using Folder = test::ScratchFolder;

/// Keys and two headers for them that differ in their slot as before and after a change of the password. Made once with
/// Argon2id, so that a vault can be made, changed and opened thousands of times without it.
struct Prepared {
    VaultKeys keys;
    VaultHeader headers[2];
    static Prepared make();
};
inline constexpr const char* kPasswords[] = {"first long password", "second long password"};

/// What a vault must hold after the first `steps` steps of the one fixed story.
struct Story {
    int steps = 0;
    std::vector<std::string> wallets, seeds;
    std::map<std::string, std::string> labels, settings;
    int events = 0;
    std::uint32_t nextIndex = 0;
    int header = 0; ///< which of Prepared::headers
    void advance();
    /// The last step has taken effect a second time: one more event or address, nothing else.
    void repeat();
    std::string text() const;
};

/// The file and its database opened as Vault does it.
struct Opened {
    VaultFile file;
    Database database;
    static Opened open(const std::filesystem::path& path, const Prepared& prepared);
};

void createVault(const std::filesystem::path& path, const Prepared& prepared);
/// The next step after `story.steps`, which is then advanced. A failure leaves the story as it was.
Result<void> doStep(Opened& vault, const Prepared& prepared, Story& story, const std::filesystem::path& folder);
/// What the vault holds, in the form of Story::text; opened with all of Vault::open's checks.
Result<std::string> contentOf(const std::filesystem::path& path, const Prepared& prepared);
/// Every finished backup in the folder opens; parts that a killed process left are removed.
void checkBackups(const std::filesystem::path& folder, const Prepared& prepared);

} // namespace sandyk::storage::crash
