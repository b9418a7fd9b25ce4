#include "firm/people_desk.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "firm/firm_work.h"

namespace sandyk::app {

namespace {

using custody::Act;
using custody::ChangeKind;
using custody::Desk;
using custody::View;

bool isAdopted(const custody::StoredChange& change) {
    return change.state == custody::ChangeState::Adopted;
}

Result<PeopleView> readPeople(const Desk& desk, const storage::Vault& vault) {
    SANDYK_TRY(const custody::Standing now, custody::sight(desk, View::Operators));
    PeopleView view;
    view.adminQuorum = now.firm.operators.adminQuorum;
    view.licence = now.firm.licence;
    view.licenceState = now.firm.licence.stateAt(now.time.now);
    view.isStopped = now.firm.isStopped;
    view.isClockInDoubt = now.time.doubt != custody::TimeDoubt::None;
    view.currency = now.firm.rules ? now.firm.rules->currency : "";
    view.time = now.time.now;
    SANDYK_TRY(const auto price, custody::priceOf(desk.database, now.firm, "BTC"));
    if (price) view.price = PriceLine{price->record.minor, price->record.source, price->since};
    const bool seesKeys = custody::maySee(now.who->roles, View::KeyRegister);
    SANDYK_TRY(const auto lines, custody::accessReport(desk, vault.info()));
    for (const custody::AccessLine& line : lines) {
        OperatorView each{line.who, line.opensSeeds, {}, {}};
        if (seesKeys) {
            each.fingerprints = line.fingerprints;
            each.keyValidUntil = line.keyValidUntil;
        }
        view.operators.push_back(std::move(each));
    }
    if (!seesKeys) return view;
    view.keys = now.firm.keys;
    SANDYK_TRY(const auto leavers, custody::leaverKeys(desk.database));
    for (const custody::LeaverKey& key : leavers) {
        using Decision = custody::LeaverKey::Decision;
        view.leaverKeys.push_back({key.operatorName, key.reason, key.decidedBy, key.fingerprint,
                                   key.decision == Decision::Open     ? LeaverKeyView::Decision::Open
                                   : key.decision == Decision::Rotate ? LeaverKeyView::Decision::Rotate
                                                                      : LeaverKeyView::Decision::Justified});
    }
    return view;
}

Result<bool> addAccount(const Desk& desk, storage::Vault& vault, const std::string& name, const std::string& person,
                        custody::Roles roles, const SecureString& sponsor, const SecureString& password) {
    SANDYK_CHECK(custody::standing(desk, Act::ProposeChange));
    SANDYK_TRY(const auto account, custody::enroll(vault, name, person, roles, sponsor, password));
    const auto propose = [&]() -> Result<bool> {
        SANDYK_TRY(const auto firm, custody::loadFirm(desk.database, desk.firm));
        custody::OperatorRegister next = firm.operators;
        next.operators.push_back({account.name, account.person, roles, account.publicKey, true});
        SANDYK_TRY(const auto change, custody::propose(desk, ChangeKind::Operators, "", next.text()));
        return isAdopted(change);
    };
    auto proposed = propose();
    // Nothing half done: the account goes with its proposal.
    if (!proposed) SANDYK_CHECK(custody::removeAccount(vault, name, sponsor));
    return proposed;
}

/// Every key that an account opens: those of the register, and all seeds where its slot opens them.
Result<std::vector<keys::Fingerprint>> reachableBy(const Desk& desk, const storage::Vault& vault,
                                                   const std::string& name) {
    std::vector<keys::Fingerprint> reachable;
    SANDYK_TRY(const auto lines, custody::accessReport(desk, vault.info()));
    const auto line = std::ranges::find_if(lines, [&](const auto& each) { return each.who.name == name; });
    if (line == lines.end()) return reachable;
    for (const std::string& text : line->fingerprints) {
        SANDYK_TRY(const auto fingerprint, keys::Fingerprint::parse(text));
        reachable.push_back(fingerprint);
    }
    if (line->opensSeeds) {
        SANDYK_TRY(const auto seeds, vault.seeds());
        for (const storage::SeedRecord& seed : seeds) {
            reachable.push_back(seed.fingerprint);
            reachable.insert(reachable.end(), seed.passphraseFingerprints.begin(), seed.passphraseFingerprints.end());
        }
    }
    std::ranges::sort(reachable);
    reachable.erase(std::unique(reachable.begin(), reachable.end()), reachable.end());
    return reachable;
}

} // namespace

void PeopleDesk::read(Done<PeopleView> done) {
    m_desk.act<PeopleView>([](const Desk& desk, storage::Vault& vault) { return readPeople(desk, vault); },
                           std::move(done), Session::Refresh::Nothing);
}

void PeopleDesk::add(const QString& name, const QString& person, custody::Roles roles, SecureString sponsor,
                     SecureString password, Done<bool> done) {
    m_desk.act<bool>(
        [name = name.trimmed().toStdString(), person = person.trimmed().toStdString(), roles,
         sponsor = std::move(sponsor), password = std::move(password)](const Desk& desk, storage::Vault& vault) {
            return addAccount(desk, vault, name, person.empty() ? name : person, roles, sponsor, password);
        },
        std::move(done));
}

void PeopleDesk::revoke(const std::string& name, SecureString password, Done<bool> done) {
    m_desk.act<bool>(
        [name, password = std::move(password)](const Desk& desk, storage::Vault& vault) -> Result<bool> {
            // A wrong password must be found before anything is written.
            SANDYK_CHECK(storage::Vault::verifyPassword(vault.info().file, password));
            SANDYK_TRY(const auto reachable, reachableBy(desk, vault, name));
            SANDYK_TRY(const auto change, custody::revokeOperator(desk, name, reachable));
            SANDYK_CHECK(custody::removeAccount(vault, name, password));
            return isAdopted(change);
        },
        std::move(done));
}

void PeopleDesk::decideKey(const std::string& name, const keys::Fingerprint& key, bool rotate, const QString& reason,
                           Done<void> done) {
    m_desk.act<void>(
        [name, key, rotate, reason = reason.trimmed().toStdString()](const Desk& desk, storage::Vault&) {
            using Decision = custody::LeaverKey::Decision;
            return custody::decideLeaverKey(desk, name, key, rotate ? Decision::Rotate : Decision::Justified, reason);
        },
        std::move(done));
}

void PeopleDesk::propose(ChangeKind kind, std::string subject, std::string body, Done<bool> done) {
    m_desk.act<bool>(
        [kind, subject = std::move(subject), body = std::move(body)](const Desk& desk,
                                                                     storage::Vault&) -> Result<bool> {
            SANDYK_TRY(const auto change, custody::propose(desk, kind, subject, body));
            return isAdopted(change);
        },
        std::move(done));
}

void PeopleDesk::setKeys(custody::KeyRegister keys, Done<bool> done) {
    if (auto sound = keys.check(); !sound) return done(Failure(sound.error()));
    propose(ChangeKind::Keys, "", keys.text(), std::move(done));
}

void PeopleDesk::setLicence(custody::Licence licence, Done<bool> done) {
    if (auto sound = licence.check(); !sound) return done(Failure(sound.error()));
    propose(ChangeKind::Licence, "", licence.text(), std::move(done));
}

void PeopleDesk::setLicenceState(custody::LicenceState state, Done<bool> done) {
    m_desk.act<bool>(
        [state](const Desk& desk, storage::Vault&) -> Result<bool> {
            SANDYK_TRY(const auto now, custody::standing(desk, Act::ProposeChange));
            custody::Licence next = now.firm.licence;
            next.state = state;
            SANDYK_TRY(const auto change, custody::propose(desk, ChangeKind::Licence, "", next.text()));
            return isAdopted(change);
        },
        std::move(done));
}

void PeopleDesk::switchAll(bool stop, const QString& reason, Done<bool> done) {
    const std::string why = reason.trimmed().toStdString();
    if (why.empty()) return done(fail(ErrorCode::FirmReason, "a reason is needed"));
    const nlohmann::json body = {{"format", "sandyk-stop-1"}, {"on", stop}, {"reason", why}};
    propose(ChangeKind::RejectAll, "", body.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace),
            std::move(done));
}

void PeopleDesk::confirmClock(Done<bool> done) {
    m_desk.act<bool>(
        [](const Desk& desk, storage::Vault&) -> Result<bool> {
            const nlohmann::json body = {{"format", "sandyk-clock-1"}, {"time", desk.clock}};
            SANDYK_TRY(const auto change, custody::propose(desk, ChangeKind::Clock, "", body.dump()));
            return isAdopted(change);
        },
        std::move(done));
}

void PeopleDesk::setPrice(std::int64_t minor, const QString& source, Done<bool> done) {
    custody::PriceRecord price;
    price.minor = minor;
    price.source = source.trimmed().toStdString();
    propose(ChangeKind::Price, "BTC", price.text(), std::move(done));
}

} // namespace sandyk::app
