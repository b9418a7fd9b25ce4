#include "custody/law_store.h"

#include <nlohmann/json.hpp>

#include "custody/json.h"

namespace sandyk::custody {

using law::Profile;
using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

constexpr std::string_view kBodyFormat = "sandyk-law-profile-change-1";

struct KeptProfile {
    std::int64_t version = 0;
    std::string file;
};

Result<std::optional<KeptProfile>> readKept(const Database& database) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT version, file FROM law_profile ORDER BY version DESC LIMIT 1"));
    SANDYK_TRY(const bool row, select.step());
    if (!row) return std::optional<KeptProfile>();
    return std::optional(KeptProfile{select.integer(0), select.text(1)});
}

Result<Profile> loadAtLeast(ByteView file, std::int64_t leastVersion, std::int64_t now) {
    return Profile::load(file, {crypto::trustedDataKeys(), now, leastVersion});
}

} // namespace

Result<Profile> profileInForce(const Database& database, std::int64_t now) {
    SANDYK_TRY(const auto kept, readKept(database));
    SANDYK_TRY(const auto embedded, crypto::SignedData::parse(Profile::embedded()));
    if (!kept || kept->version <= embedded.version) return loadAtLeast(Profile::embedded(), 1, now);
    return loadAtLeast(asBytes(kept->file), kept->version, now);
}

Result<law::Engine> engineInForce(const Database& database, std::int64_t now) {
    SANDYK_TRY(Profile profile, profileInForce(database, now));
    SANDYK_TRY(law::FirmSettings settings, readSettings(database));
    return law::Engine::create(std::move(profile), std::move(settings));
}

Result<ProfileChange> reviewProfile(const Database& database, ByteView file, std::int64_t now) {
    // Also when the one in force has expired: a newer one is what is wanted then. Its time is looked at, not the clock.
    SANDYK_TRY(const auto kept, readKept(database));
    SANDYK_TRY(const auto embedded, crypto::SignedData::parse(Profile::embedded()));
    const bool isKept = kept && kept->version > embedded.version;
    const ByteView current = isKept ? asBytes(kept->file) : Profile::embedded();
    SANDYK_TRY(const auto currentData, crypto::SignedData::parse(current));
    SANDYK_TRY(Profile profile, loadAtLeast(file, currentData.version + 1, now));
    SANDYK_TRY(const law::FirmSettings settings, readSettings(database));
    SANDYK_CHECK(settings.check(profile));
    SANDYK_TRY(const Profile before, loadAtLeast(current, 1, currentData.issuedAt));
    auto differences = diffProfiles(before, profile);
    return ProfileChange{std::move(profile), std::move(differences)};
}

Result<ProfileChange> acceptProfile(const Transaction&, const Database& database, ByteView file, std::int64_t now) {
    SANDYK_TRY(ProfileChange change, reviewProfile(database, file, now));
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO law_profile VALUES (?, ?, ?)"));
    SANDYK_CHECK(insert.bind(change.profile.version()).bind(asText(file)).bind(now).run());
    return change;
}

std::string profileChangeBody(ByteView file) {
    return canonicalText({{"format", std::string(kBodyFormat)}, {"file", std::string(asText(file))}});
}

Result<std::string> profileOfBody(std::string_view body) {
    SANDYK_TRY(const nlohmann::json object, parseJson(body));
    SANDYK_CHECK(onlyMembers(object, {"format", "file"}));
    SANDYK_TRY(const std::string format, text(object, "format"));
    const nlohmann::json* file = member(object, "file");
    if (format != kBodyFormat || file == nullptr || !file->is_string()) return badJson("no law profile");
    return file->get<std::string>();
}

Result<std::vector<std::string>> profileBodyDiff(const std::optional<std::string>& before, const std::string& after) {
    // Both as they were when they were issued: one that has expired since is still what the other replaces.
    const auto load = [](ByteView file) -> Result<Profile> {
        SANDYK_TRY(const auto data, crypto::SignedData::parse(file));
        return loadAtLeast(file, 1, data.issuedAt);
    };
    Bytes old = toBytes(Profile::embedded());
    if (before) {
        SANDYK_TRY(const std::string file, profileOfBody(*before));
        old = toBytes(asBytes(file));
    }
    SANDYK_TRY(const std::string next, profileOfBody(after));
    SANDYK_TRY(const Profile from, load(old));
    SANDYK_TRY(const Profile to, load(asBytes(next)));
    auto lines = diffProfiles(from, to);
    lines.insert(lines.begin(), "version: " + std::to_string(from.version()) + " -> " + std::to_string(to.version()));
    return lines;
}

Result<law::FirmSettings> readSettings(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT text FROM law_setting"));
    SANDYK_TRY(const bool row, select.step());
    if (!row) return law::FirmSettings();
    return law::FirmSettings::parse(select.text(0));
}

Result<void> putSettings(const Transaction&, const Database& database, const law::FirmSettings& settings,
                         const Profile& profile) {
    SANDYK_CHECK(settings.check(profile));
    SANDYK_TRY(Statement put, database.prepare("INSERT INTO law_setting VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET "
                                               "text=excluded.text"));
    return put.bind(settings.toText()).run();
}

Result<void> acceptNotice(const Transaction&, const Database& database, const Profile& profile, std::string_view notice,
                          law::Language language, std::int64_t now) {
    const law::Notice* known = profile.notice(notice);
    if (!known) return fail(ErrorCode::LawQuestion, "the profile has no such notice");
    SANDYK_TRY(Statement insert,
               database.prepare("INSERT INTO law_acceptance (notice, profile_version, language, text_hash, "
                                "accepted_at) VALUES (?, ?, ?, ?, ?)"));
    return insert.bind(notice)
        .bind(profile.version())
        .bind(law::languageName(language))
        .bind(known->hash(language))
        .bind(now)
        .run();
}

Result<bool> isNoticeAccepted(const Database& database, const Profile& profile, std::string_view notice) {
    const law::Notice* known = profile.notice(notice);
    if (!known) return false;
    for (const auto language : {law::Language::Turkmen, law::Language::Russian, law::Language::English}) {
        SANDYK_TRY(Statement select,
                   database.prepare("SELECT 1 FROM law_acceptance WHERE notice=? AND language=? AND text_hash=?"));
        select.bind(notice).bind(law::languageName(language)).bind(known->hash(language));
        SANDYK_TRY(const bool row, select.step());
        if (row) return true;
    }
    return false;
}

} // namespace sandyk::custody
