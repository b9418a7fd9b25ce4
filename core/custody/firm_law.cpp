#include "custody/firm_law.h"

namespace sandyk::custody {
namespace {

Result<Bytes> profileFile(const storage::Database& database) {
    SANDYK_TRY(auto select, database.prepare("SELECT file FROM law_profile ORDER BY version DESC LIMIT 1"));
    SANDYK_TRY(const bool row, select.step());
    if (!row) return toBytes(law::Profile::embedded());
    const std::string file = select.text(0);
    return toBytes(asBytes(file));
}

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

} // namespace

Result<law::Engine> firmLaw(const storage::Database& database, const FirmId& id, std::int64_t now) {
    SANDYK_TRY(const Bytes file, profileFile(database));
    law::ProfileRules rules;
    rules.now = now;
    SANDYK_TRY(law::Profile profile, law::Profile::load(file, rules));
    SANDYK_TRY(law::FirmSettings settings, firmSettings(database, id));
    return law::Engine::create(std::move(profile), std::move(settings));
}

} // namespace sandyk::custody
