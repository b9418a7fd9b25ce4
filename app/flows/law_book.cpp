#include "flows/law_book.h"

#include "custody/firm_law.h"
#include "custody/law_store.h"
#include "custody/operator_key.h"
#include "session/vault_work.h"
#include "storage/record_rules.h"

namespace sandyk::app {

namespace {

constexpr std::string_view kRisk = "risk";

Result<law::Engine> engineOf(const storage::Vault& vault) {
    const std::int64_t now = storage::unixTime();
    if (vault.info().profile != storage::Profile::Firm) return custody::engineInForce(vault.database(), now);
    SANDYK_TRY(const custody::FirmId id, custody::firmId(vault));
    return custody::firmLaw(vault.database(), id, now);
}

std::optional<PendingNotice> riskOf(const law::Profile& profile) {
    const law::Notice* notice = profile.notice(kRisk);
    if (notice == nullptr) return std::nullopt;
    return PendingNotice{notice->id, notice->title, notice->body};
}

Result<LawView> readLaw(const storage::Vault& vault) {
    SANDYK_TRY(law::Engine engine, engineOf(vault));
    LawView view{std::move(engine), law::UserProfile::Individual, {}, false, false};
    if (const auto user = law::parseUserProfile(storage::profileName(vault.info().profile))) view.user = *user;
    const law::Profile& profile = view.engine.profile();
    view.signerId = crypto::dataKeyId(profile.signer());
    view.isDevelopmentSigner = crypto::isDevelopmentDataKey(profile.signer());
    if (profile.notice(kRisk) != nullptr) {
        SANDYK_TRY(view.isRiskAccepted, custody::isNoticeAccepted(vault.database(), profile, kRisk));
    }
    return view;
}

Result<void> keepAccepted(const storage::Vault& vault, const std::string& notice, law::Language language) {
    SANDYK_TRY(const law::Engine engine, engineOf(vault));
    SANDYK_TRY(auto transaction, storage::Transaction::begin(vault.database()));
    SANDYK_CHECK(
        custody::acceptNotice(transaction, vault.database(), engine.profile(), notice, language, storage::unixTime()));
    return transaction.commit();
}

} // namespace

void LawBook::read(Done<LawView> done) {
    m_session.withVault<LawView>([](storage::Vault& vault) { return readLaw(vault); }, std::move(done),
                                 Session::Refresh::Nothing);
}

void LawBook::accept(const std::string& notice, law::Language language, Done<void> done) {
    m_session.withVault<void>(
        [notice, language](storage::Vault& vault) { return keepAccepted(vault, notice, language); }, std::move(done));
}

std::optional<PendingNotice> LawBook::firstNotice() {
    const auto profile =
        law::Profile::load(law::Profile::embedded(), {crypto::trustedDataKeys(), storage::unixTime(), 1});
    return profile ? riskOf(*profile) : std::nullopt;
}

std::optional<PendingNotice> pendingNotice(const storage::Vault& vault) {
    if (vault.info().profile != storage::Profile::Individual) return std::nullopt;
    const auto profile = custody::profileInForce(vault.database(), storage::unixTime());
    if (!profile) return std::nullopt;
    const auto isAccepted = custody::isNoticeAccepted(vault.database(), *profile, kRisk);
    return isAccepted && *isAccepted ? std::nullopt : riskOf(*profile);
}

} // namespace sandyk::app
