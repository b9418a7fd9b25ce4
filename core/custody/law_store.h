#pragma once

#include "custody/audit_store.h"
#include "law/engine.h"

/// The law profile in a vault: a newer one than the program carries, the firm's settings, accepted notices. Errors of
/// all: those of storage::databaseFailure.
namespace sandyk::custody {

/// The kept profile when it is newer than the embedded one, else that. A kept one that cannot be used is no reason to
/// fall back: that would be a rollback. Errors: those of law::Profile::load.
Result<law::Profile> profileInForce(const storage::Database& database, std::int64_t now);
/// With the firm's settings. Errors: as above, LawSetting.
Result<law::Engine> engineInForce(const storage::Database& database, std::int64_t now);

/// What accepting a file would change; nothing is written. Errors: as of load, SignedDataOlder (not newer than the one
/// in force), LawSetting (a setting of the firm that the new one does not allow).
struct ProfileChange {
    law::Profile profile;
    std::vector<std::string> differences; ///< law::diffProfiles
};
Result<ProfileChange> reviewProfile(const storage::Database& database, ByteView file, std::int64_t now);
/// Keeps it. In a firm the caller has an admin quorum for exactly this file (F-07) and logs it in this transaction.
Result<ProfileChange> acceptProfile(const storage::Transaction& open, const storage::Database& database, ByteView file,
                                    std::int64_t now);

Result<law::FirmSettings> readSettings(const storage::Database& database);
/// The caller has an admin quorum. Errors: LawSetting.
Result<void> putSettings(const storage::Transaction& open, const storage::Database& database,
                         const law::FirmSettings& settings, const law::Profile& profile);

/// Keeps that the words of a notice, as they stand in that language, were accepted. Errors: LawQuestion (no such
/// notice).
Result<void> acceptNotice(const storage::Transaction& open, const storage::Database& database,
                          const law::Profile& profile, std::string_view notice, law::Language language,
                          std::int64_t now);
/// These words, in any of the languages, were accepted: new words need a new acceptance.
Result<bool> isNoticeAccepted(const storage::Database& database, const law::Profile& profile, std::string_view notice);

} // namespace sandyk::custody
