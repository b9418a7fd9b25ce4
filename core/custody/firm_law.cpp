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

} // namespace

Result<law::Engine> firmLaw(const storage::Database& database, const FirmId& id, std::int64_t now) {
    SANDYK_TRY(law::Profile profile, profileInForce(database, now));
    SANDYK_TRY(law::FirmSettings settings, firmSettings(database, id));
    return law::Engine::create(std::move(profile), std::move(settings));
}

} // namespace sandyk::custody
