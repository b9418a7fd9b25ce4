#include "firm/firm_desk.h"

#include "custody/bundle.h"
#include "custody/firm_law.h"
#include "custody/requests.h"
#include "custody/screening.h"
#include "firm/firm_work.h"
#include "storage/chain_store.h"
#include "storage/record_rules.h"

namespace sandyk::app {

namespace {

constexpr std::size_t kMostCounted = 1'000;

Result<void> readStanding(FirmSummary& summary, const Session::Open& open) {
    const storage::Database& database = open.vault->database();
    SANDYK_TRY(summary.isBound, custody::isBoundDesk(database));
    SANDYK_TRY(const bool isFounded, custody::isFounded(database));
    // What a bound desk holds is the founding of its main desk.
    summary.isFounded = isFounded && !summary.isBound;
    if (!isFounded) return {};
    SANDYK_TRY(const FirmBench bench, firmBench(*open.vault));
    SANDYK_TRY(const LogAnchor anchor, LogAnchor::check(*open.vault, {bench.clock, bench.chainTime}));
    if (const auto sound = anchor.demandSound(database); !sound) summary.problem = sound.error();
    custody::FirmId id = bench.id;
    if (summary.isBound) {
        SANDYK_TRY(const auto status, custody::signerStatus(database));
        id = status.firm;
    }
    SANDYK_TRY(const custody::Firm firm, custody::loadFirm(database, id));
    if (summary.me) {
        const custody::Operator* who = firm.operators.find(open.actor->name);
        summary.me->roles = who != nullptr && who->isActive ? who->roles : custody::Roles();
    }
    if (firm.rules) summary.name = QString::fromStdString(firm.rules->name);
    summary.licence = firm.licence.stateAt(bench.clock);
    summary.licenceNumber = QString::fromStdString(firm.licence.number);
    summary.isStopped = firm.isStopped;
    SANDYK_TRY(const auto changes, custody::readChanges(database, custody::ChangeState::Open, kMostCounted));
    summary.openChanges = static_cast<int>(changes.size());
    SANDYK_TRY(const std::int64_t requests, custody::openRequestCount(database));
    summary.openRequests = static_cast<int>(requests);
    return {};
}

} // namespace

custody::Desk FirmBench::desk(const Session::Open& open) const {
    return {open.vault->database(), id,      clock, chainTime, open.actor ? &*open.actor : nullptr,
            law ? &*law : nullptr,  screener};
}

Result<FirmBench> firmBench(const storage::Vault& vault) {
    FirmBench bench;
    SANDYK_TRY(bench.id, custody::firmId(vault));
    bench.clock = storage::unixTime();
    SANDYK_TRY(const std::int64_t proven, storage::provenTime(vault.database()));
    if (proven > 0) bench.chainTime = proven;
    auto law = custody::firmLaw(vault.database(), bench.id, bench.clock);
    if (law) bench.law = std::move(*law);
    SANDYK_TRY(bench.screener, custody::screenerOf(vault.database(), bench.id));
    return bench;
}

std::optional<FirmSummary> firmSummary(const Session::Open& open) {
    if (open.vault->info().profile != storage::Profile::Firm) return std::nullopt;
    FirmSummary summary;
    if (open.actor) {
        summary.me = OperatorSummary{QString::fromStdString(open.actor->name), {}, {}};
        const auto accounts = custody::operatorKeys(open.vault->database());
        if (accounts) {
            for (const custody::StoredOperatorKey& account : *accounts) {
                if (account.name == open.actor->name) summary.me->person = QString::fromStdString(account.person);
            }
        }
    }
    if (const auto read = readStanding(summary, open); !read) summary.problem = read.error();
    return summary;
}

FirmDesk::FirmDesk(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::snapshotChanged, this, &FirmDesk::changed);
}

const FirmSummary& FirmDesk::summary() const {
    static const FirmSummary kNone;
    const auto& firm = m_session.snapshot().firm;
    return firm ? *firm : kNone;
}

void FirmDesk::enrollOwner(const QString& name, const QString& person, custody::Roles roles, SecureString password,
                           Done<void> done) {
    m_session.withOpen<void>(
        [name = name.toStdString(), person = person.toStdString(), roles,
         password = std::move(password)](Session::Open& open) -> Result<void> {
            SANDYK_CHECK(custody::enrollOwner(*open.vault, name, person, roles, password));
            SANDYK_TRY(open.actor, custody::actAs(*open.vault, name, password));
            return {};
        },
        std::move(done));
}

void FirmDesk::enroll(const QString& name, const QString& person, custody::Roles roles, SecureString sponsor,
                      SecureString password, Done<void> done) {
    m_session.withVault<void>(
        [name = name.toStdString(), person = person.toStdString(), roles, sponsor = std::move(sponsor),
         password = std::move(password)](storage::Vault& vault) -> Result<void> {
            SANDYK_CHECK(custody::enroll(vault, name, person, roles, sponsor, password));
            return {};
        },
        std::move(done));
}

} // namespace sandyk::app
