#include "cli/firm_source.h"

#include <algorithm>

#include "base/encoding.h"
#include "cli/input.h"
#include "custody/audit_anchor.h"
#include "custody/firm_law.h"
#include "custody/screening.h"
#include "session/key_access.h"
#include "session/state_folder.h"
#include "storage/chain_store.h"
#include "storage/record_rules.h"

namespace sandyk::cli {

namespace {

constexpr std::size_t kMostRecord = 8 * 1024 * 1024;

Result<OpenVault> openAs(const Arguments& arguments) {
    const std::filesystem::path file = arguments.value("--vault");
    SANDYK_TRY(const storage::VaultInfo info, storage::Vault::info(file));
    if (info.profile == storage::Profile::Individual)
        return fail(ErrorCode::Usage, "this is no firm's vault: vault create --profile firm");
    SANDYK_TRY(auto password, readSecret(arguments, "--password-file", SecretKind::Password));
    SANDYK_TRY(auto vault, storage::Vault::open(file, password, arguments.value("--operator")));
    return OpenVault{std::move(vault), std::move(password)};
}

/// F-17: what was last seen of the log on this computer.
Result<AnchorKeeper> checkedAnchor(const FirmVault& firm) {
    SANDYK_TRY(const bool isLogged, custody::hasLog(firm.database()));
    if (!isLogged) return AnchorKeeper();
    SANDYK_TRY(const auto folder, app::stateFolder());
    const auto file = custody::anchorFile(folder, firm.open.vault.info().id);
    SANDYK_TRY(const auto report, custody::checkAnchor(firm.database(), file, {firm.clock, firm.chainTime}));
    if (report.state == custody::AnchorState::Forked) SANDYK_CHECK(custody::demandSound(report));
    return AnchorKeeper(firm.database(), file);
}

} // namespace

AnchorKeeper::AnchorKeeper(AnchorKeeper&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_file(std::move(other.m_file)) {}

AnchorKeeper& AnchorKeeper::operator=(AnchorKeeper&& other) noexcept {
    std::swap(m_database, other.m_database);
    std::swap(m_file, other.m_file);
    return *this;
}

AnchorKeeper::~AnchorKeeper() {
    if (m_database == nullptr) return;
    // What was seen of the longer log stays until two officers have signed; a failed write shows at the next start.
    const auto gap = custody::openGap(*m_database);
    if (gap && !*gap) (void)custody::writeAnchor(*m_database, m_file);
}

custody::Desk FirmVault::desk() const {
    return {database(), id, clock, chainTime, actor ? &*actor : nullptr, law ? &*law : nullptr, screener};
}

Result<FirmVault> openFirm(const Arguments& arguments) {
    SANDYK_TRY(auto open, openAs(arguments));
    SANDYK_TRY(const custody::FirmId id, custody::firmId(open.vault));
    FirmVault firm{std::move(open), id, std::nullopt, std::nullopt, storage::unixTime(), std::nullopt, {}, {}};
    SANDYK_TRY(firm.anchor, checkedAnchor(firm));
    SANDYK_TRY(const std::int64_t proven, storage::provenTime(firm.database()));
    if (proven > 0) firm.chainTime = proven;
    if (arguments.has("--operator")) {
        SANDYK_TRY(firm.actor, custody::actAs(firm.open.vault, arguments.value("--operator"), firm.open.password));
    }
    auto law = custody::firmLaw(firm.database(), id, firm.clock);
    if (law) firm.law = std::move(*law);
    SANDYK_TRY(firm.screener, custody::screenerOf(firm.database(), id));
    return firm;
}

Result<FirmVault> openFirmAs(const Arguments& arguments) {
    if (!arguments.has("--operator")) return fail(ErrorCode::Usage, "say who acts: --operator NAME");
    return openFirm(arguments);
}

Result<std::string> readTextFile(const Arguments& arguments, std::string_view option) {
    if (!arguments.has(option)) return fail(ErrorCode::Usage, std::string(option) + " is needed");
    SANDYK_TRY(const Bytes content, readContent(arguments.value(option), kMostRecord));
    return std::string(asText(content));
}

Result<Hash256> hashOf(const Arguments& arguments, std::string_view option) {
    const auto bytes = fromHex(arguments.value(option));
    Hash256 hash{};
    if (!bytes || bytes->size() != hash.size())
        return fail(ErrorCode::Usage, std::string(option) + " takes 64 hex digits");
    std::ranges::copy(*bytes, hash.begin());
    return hash;
}

Result<signing::ReviewContext> firmContext(const storage::Vault& vault, const Arguments& arguments) {
    SANDYK_TRY(auto context, vaultContext(vault, arguments));
    if (!arguments.has("--to-wallet")) return context;
    SANDYK_TRY(const auto to, vault.wallet(arguments.value("--to-wallet")));
    const bool isThere = std::ranges::any_of(
        context.wallets, [&](const signing::OwnWallet& own) { return own.descriptor == to.descriptor; });
    if (!isThere) context.wallets.push_back(to.asOwn());
    return context;
}

Result<void> writeChange(JsonWriter& json, const custody::Desk& desk, const custody::StoredChange& change) {
    SANDYK_TRY(const custody::Progress progress, custody::progressOf(desk, change));
    SANDYK_TRY(const auto diff, custody::changeDiff(desk.database, change.change));
    json.member("id", toHex(change.hash));
    json.member("kind", custody::changeKindName(change.change.kind));
    json.member("subject", change.change.subject);
    json.member("state", custody::changeStateName(change.state));
    json.member("proposer", change.change.proposer);
    json.member("created_at", change.change.createdAt);
    json.member("expires_at", change.change.expiresAt);
    json.member("votes", progress.votes);
    json.member("votes_needed", progress.needed);
    json.beginArray("diff");
    for (const std::string& line : diff)
        json.element(line);
    json.end();
    return {};
}

Result<void> runVerb(std::span<const Verb> verbs, const Arguments& arguments, Answer& answer) {
    const auto found =
        std::ranges::find_if(verbs, [&](const Verb& verb) { return arguments.value("VERB") == verb.name; });
    if (found != verbs.end()) return found->run(arguments, answer);
    std::string names;
    for (const Verb& verb : verbs)
        names += (names.empty() ? "" : ", ") + std::string(verb.name);
    return fail(ErrorCode::Usage, "this command does: " + names);
}

} // namespace sandyk::cli
