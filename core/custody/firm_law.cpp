#include "custody/firm_law.h"

#include "custody/law_store.h"

namespace sandyk::custody {
namespace {

Result<law::FirmSettings> firmSettings(const storage::Database& database, const FirmId& id) {
    const auto firm = loadFirm(database, id);
    // Before the founding nobody could have chosen anything.
    if (!firm && firm.error().code == ErrorCode::FirmState) return law::FirmSettings{};
    if (!firm) return Failure(firm.error());
    SANDYK_TRY(const auto change, adoptedChange(database, ChangeKind::LawProfile, ""));
    if (!change) return law::FirmSettings{};
    SANDYK_CHECK(verifyAdopted(database, *change, firm->registers));
    return law::FirmSettings::parse(change->change.body);
}

/// The newest profile that the quorum adopted, unless the program carries a later one. A row that somebody wrote beside
/// the quorum counts for nothing.
Result<law::Profile> firmProfile(const storage::Database& database, const FirmId& id, std::int64_t now) {
    const auto firm = loadFirm(database, id);
    if (!firm && firm.error().code == ErrorCode::FirmState) return profileInForce(database, now);
    if (!firm) return Failure(firm.error());
    const law::ProfileRules carried{crypto::trustedDataKeys(), now, 1};
    SANDYK_TRY(const auto change, adoptedChange(database, ChangeKind::LawProfile, std::string(kProfileSubject)));
    if (!change) return law::Profile::load(law::Profile::embedded(), carried);
    SANDYK_CHECK(verifyAdopted(database, *change, firm->registers));
    SANDYK_TRY(const std::string file, profileOfBody(change->change.body));
    SANDYK_TRY(const auto adopted, crypto::SignedData::parse(asBytes(file)));
    SANDYK_TRY(const auto embedded, crypto::SignedData::parse(law::Profile::embedded()));
    if (adopted.version <= embedded.version) return law::Profile::load(law::Profile::embedded(), carried);
    return law::Profile::load(asBytes(file), carried);
}

} // namespace

Result<law::Engine> firmLaw(const storage::Database& database, const FirmId& id, std::int64_t now) {
    SANDYK_TRY(law::Profile profile, firmProfile(database, id, now));
    SANDYK_TRY(law::FirmSettings settings, firmSettings(database, id));
    return law::Engine::create(std::move(profile), std::move(settings));
}

} // namespace sandyk::custody
