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

/// In a firm a newer profile is a change of kind LawProfile with this subject; its body carries the whole file, so that
/// every desk and the offline signer have it.
inline constexpr std::string_view kProfileSubject = "profile";
std::string profileChangeBody(ByteView file);
/// The file in such a body; nothing of it is trusted yet. Errors: CustodyParse.
Result<std::string> profileOfBody(std::string_view body);
/// law::diffProfiles of two such bodies, without one from the profile that the program carries. For the eyes of those
/// who vote. Errors: those of load.
Result<std::vector<std::string>> profileBodyDiff(const std::optional<std::string>& before, const std::string& after);

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
