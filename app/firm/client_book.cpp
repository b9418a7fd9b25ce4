#include "firm/client_book.h"

#include <algorithm>
#include <map>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "crypto/rng.h"
#include "custody/clients.h"
#include "custody/segregation.h"
#include "custody/whitelist.h"
#include "exchange/file_io.h"
#include "firm/firm_work.h"
#include "firm/request_parts.h"

namespace sandyk::app {

namespace {

using custody::Act;
using custody::Desk;
using custody::View;

constexpr std::size_t kMostDocument = 256 * 1024 * 1024;

std::string randomHex(std::size_t bytes) {
    Bytes random(bytes);
    crypto::fillRandom(random);
    return toHex(random);
}

bool isAdopted(const custody::StoredChange& change) {
    return change.state == custody::ChangeState::Adopted;
}

ClientRow rowOf(const custody::ClientSummary& client, const std::vector<custody::DueClient>& due) {
    ClientRow row;
    row.number = client.number;
    row.kind = client.kind;
    row.stage = client.state == custody::ClientState::Closed     ? ClientRow::Stage::Closed
                : client.state == custody::ClientState::Approved ? ClientRow::Stage::Approved
                                                                 : ClientRow::Stage::Entered;
    row.risk = client.risk;
    row.revision = client.revision;
    row.hasPending = client.hasPending;
    row.identifiedAt = client.identifiedAt;
    row.refreshDue = client.refreshDue;
    row.isFrozen = client.isFrozen;
    row.hasCase = client.hasCase;
    const auto found = std::ranges::find(due, client.number, &custody::DueClient::number);
    row.isOverdue = found != due.end() && found->isOverdue;
    row.isDueSoon = found != due.end() && !found->isOverdue;
    return row;
}

/// Path and value of everything that a record says.
void flatten(const nlohmann::json& value, const std::string& path, std::map<std::string, std::string>& into) {
    if (value.is_object()) {
        for (const auto& [name, each] : value.items())
            flatten(each, path.empty() ? name : path + "." + name, into);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            flatten(value[i], path + "[" + std::to_string(i + 1) + "]", into);
    } else {
        into[path] = value.is_string() ? value.get<std::string>() : value.dump();
    }
}

std::map<std::string, std::string> factsOf(const custody::ClientRecord* record) {
    std::map<std::string, std::string> facts;
    if (record != nullptr) flatten(nlohmann::json::parse(record->text(), nullptr, false), "", facts);
    std::erase_if(facts, [](const auto& fact) { return fact.second.empty() || fact.first == "format"; });
    return facts;
}

std::vector<std::string> recordDiff(const custody::ClientRecord* from, const custody::ClientRecord& to) {
    const auto before = factsOf(from), after = factsOf(&to);
    std::vector<std::string> lines;
    for (const auto& [path, value] : after) {
        const auto old = before.find(path);
        if (old == before.end())
            lines.push_back("+ " + path + ": " + value);
        else if (old->second != value)
            lines.push_back("~ " + path + ": " + old->second + " -> " + value);
    }
    for (const auto& [path, value] : before) {
        if (!after.contains(path)) lines.push_back("- " + path + ": " + value);
    }
    return lines;
}

Result<std::vector<ClientRevisionView>> revisionsOf(const Desk& desk, const std::string& number) {
    SANDYK_TRY(auto revisions, custody::clientRevisions(desk, number));
    std::vector<ClientRevisionView> views;
    for (custody::ClientRevision& each : revisions) {
        ClientRevisionView view;
        view.revision = each.revision;
        view.record = std::move(each.record);
        view.enteredBy = each.enteredBy;
        view.enteredAt = each.enteredAt;
        view.judgedBy = each.judgedBy;
        view.judgedReason = each.judgedReason;
        view.judgedAt = each.judgedAt;
        using Verdict = custody::ClientRevision::Verdict;
        view.verdict = each.verdict == Verdict::Approved  ? ClientRevisionView::Verdict::Approved
                       : each.verdict == Verdict::Refused ? ClientRevisionView::Verdict::Refused
                                                          : ClientRevisionView::Verdict::Waiting;
        views.push_back(std::move(view));
    }
    return views;
}

Result<std::vector<ClientWalletView>> unassignedWallets(const Desk& desk, const storage::Vault& vault) {
    SANDYK_TRY(const auto wallets, vault.ownWallets());
    SANDYK_TRY(const auto places, custody::firmWallets(desk.database, ""));
    std::vector<ClientWalletView> free;
    for (const wallet::Wallet& wallet : wallets) {
        if (std::ranges::find(places, wallet.id, &custody::FirmWallet::walletId) == places.end())
            free.push_back({wallet.id, wallet.name, custody::Tier::Hot, 0, 0});
    }
    return free;
}

Result<void> addHoldings(const Desk& desk, const storage::Vault& vault, const std::string& number, ClientFile& file) {
    SANDYK_TRY(const auto places, custody::firmWallets(desk.database, number));
    const bool seesBalances = custody::sight(desk, View::ClientBalances).has_value();
    for (const custody::FirmWallet& place : places) {
        const auto wallet = walletById(vault, place.walletId);
        file.wallets.push_back({place.walletId, wallet ? wallet->name : place.code, place.tier,
                                seesBalances ? place.amount : 0, seesBalances ? place.countedAt : 0});
    }
    if (!seesBalances) return {};
    SANDYK_TRY(const auto listings, custody::listings(desk, number));
    for (const custody::ListedDestination& each : listings)
        file.listings.push_back({each.id, each.listing.address, each.listing.network, each.listing.purpose,
                                 each.listing.isProven(), each.isUsable, each.usableFrom});
    return {};
}

Result<ClientFile> readFile(const Desk& desk, const storage::Vault& vault, const std::string& number) {
    SANDYK_TRY(const auto now, custody::sight(desk, View::ClientNumbers));
    SANDYK_TRY(const auto due, custody::dueClients(desk));
    SANDYK_TRY(const auto summary, custody::clientSummary(desk, number));
    ClientFile file;
    file.row = rowOf(summary, due);
    file.time = now.time.now;
    const custody::Roles roles = now.who->roles;
    if (custody::maySee(roles, View::ClientIdentity)) {
        SANDYK_TRY(file.revisions, revisionsOf(desk, number));
        const auto approved = std::ranges::find(file.revisions, summary.revision, &ClientRevisionView::revision);
        if (summary.hasPending && !file.revisions.empty() && file.revisions.front().record)
            file.pendingDiff =
                recordDiff(approved != file.revisions.end() && approved->record ? &*approved->record : nullptr,
                           *file.revisions.front().record);
    }
    SANDYK_TRY(const auto freezes, custody::freezes(desk, true));
    for (const custody::Freeze& each : freezes) {
        if (each.client == number)
            file.freezes.push_back({each.id, each.reason, each.frozenBy, each.proposedBy, each.liftedBy, each.frozenAt,
                                    each.liftDue, each.liftedAt});
    }
    if (custody::maySee(roles, View::Cases)) {
        SANDYK_TRY(const auto cases, custody::cases(desk, true));
        for (const custody::Case& each : cases) {
            if (each.client == number)
                file.cases.push_back({each.id, each.requestId, each.text, each.openedBy, each.closedBy, each.outcome,
                                      each.openedAt, each.closedAt});
        }
    }
    const bool setsTiers = custody::mayAct(roles, Act::SetTier);
    if (setsTiers || custody::maySee(roles, View::ClientBalances)) SANDYK_CHECK(addHoldings(desk, vault, number, file));
    if (setsTiers) {
        SANDYK_TRY(file.unassigned, unassignedWallets(desk, vault));
    }
    return file;
}

} // namespace

void ClientBook::list(std::int64_t after, Done<std::vector<ClientRow>> done) {
    m_desk.act<std::vector<ClientRow>>(
        [after](const Desk& desk, storage::Vault&) -> Result<std::vector<ClientRow>> {
            SANDYK_TRY(const auto clients, custody::clientList(desk, after, kMostListed));
            SANDYK_TRY(const auto due, custody::dueClients(desk));
            std::vector<ClientRow> rows;
            for (const custody::ClientSummary& client : clients)
                rows.push_back(rowOf(client, due));
            return rows;
        },
        std::move(done), Session::Refresh::Nothing);
}

void ClientBook::file(const std::string& number, Done<ClientFile> done) {
    m_desk.act<ClientFile>([number](const Desk& desk, storage::Vault& vault) { return readFile(desk, vault, number); },
                           std::move(done), Session::Refresh::Nothing);
}

void ClientBook::enter(custody::ClientRecord record, Done<std::string> done) {
    m_desk.act<std::string>(
        [record = std::move(record)](const Desk& desk, storage::Vault&) { return custody::enterClient(desk, record); },
        std::move(done));
}

void ClientBook::revise(const std::string& number, custody::ClientRecord record, Done<void> done) {
    m_desk.act<void>(
        [number, record = std::move(record)](const Desk& desk, storage::Vault&) -> Result<void> {
            SANDYK_CHECK(custody::reviseClient(desk, number, record));
            return {};
        },
        std::move(done));
}

void ClientBook::judge(const std::string& number, bool approve, const QString& reason, Done<void> done) {
    m_desk.act<void>(
        [number, approve, reason = reason.trimmed().toStdString()](const Desk& desk, storage::Vault&) {
            return custody::judgeClient(desk, number, approve, reason);
        },
        std::move(done));
}

void ClientBook::close(const std::string& number, Done<void> done) {
    m_desk.act<void>([number](const Desk& desk, storage::Vault&) { return custody::closeClient(desk, number); },
                     std::move(done));
}

void ClientBook::freeze(const std::string& number, const QString& reason, Done<void> done) {
    m_desk.act<void>(
        [number, reason = reason.trimmed().toStdString()](const Desk& desk, storage::Vault&) -> Result<void> {
            SANDYK_CHECK(custody::freezeClient(desk, number, reason));
            return {};
        },
        std::move(done));
}

void ClientBook::proposeLift(std::int64_t freezeId, Done<void> done) {
    m_desk.act<void>(
        [freezeId](const Desk& desk, storage::Vault&) { return custody::proposeUnfreeze(desk, freezeId, desk.clock); },
        std::move(done));
}

void ClientBook::confirmLift(std::int64_t freezeId, Done<void> done) {
    m_desk.act<void>([freezeId](const Desk& desk, storage::Vault&) { return custody::confirmUnfreeze(desk, freezeId); },
                     std::move(done));
}

void ClientBook::openCase(const std::string& number, std::optional<std::int64_t> requestId, const QString& text,
                          Done<void> done) {
    m_desk.act<void>(
        [number, requestId, text = text.trimmed().toStdString()](const Desk& desk, storage::Vault&) -> Result<void> {
            SANDYK_CHECK(custody::openCase(desk, number, requestId, text));
            return {};
        },
        std::move(done));
}

void ClientBook::closeCase(std::int64_t caseId, const QString& outcome, Done<void> done) {
    m_desk.act<void>([caseId, outcome = outcome.trimmed().toStdString()](
                         const Desk& desk, storage::Vault&) { return custody::closeCase(desk, caseId, outcome); },
                     std::move(done));
}

void ClientBook::exportCase(std::int64_t caseId, Done<std::string> done) {
    m_desk.act<std::string>([caseId](const Desk& desk, storage::Vault&) { return custody::exportCase(desk, caseId); },
                            std::move(done));
}

void ClientBook::unassigned(Done<std::vector<ClientWalletView>> done) {
    m_desk.act<std::vector<ClientWalletView>>(
        [](const Desk& desk, storage::Vault& vault) { return unassignedWallets(desk, vault); }, std::move(done),
        Session::Refresh::Nothing);
}

void ClientBook::assign(std::int64_t walletId, const std::string& owner, custody::Tier tier, Done<bool> done) {
    m_desk.act<bool>(
        [walletId, owner, tier](const Desk& desk, storage::Vault& vault) -> Result<bool> {
            SANDYK_TRY(const auto wallet, walletById(vault, walletId));
            SANDYK_TRY(const auto change, custody::assignWallet(desk, wallet.descriptor, owner, tier, "BTC"));
            return isAdopted(change);
        },
        std::move(done));
}

void ClientBook::giveAddress(std::int64_t walletId, Done<std::string> done) {
    m_desk.act<std::string>(
        [walletId](const Desk& desk, storage::Vault& vault) -> Result<std::string> {
            SANDYK_CHECK(custody::sight(desk, View::ClientNumbers));
            SANDYK_TRY(const auto wallet, walletById(vault, walletId));
            SANDYK_CHECK(custody::checkAddress(desk, custody::walletCode(wallet.descriptor)));
            SANDYK_TRY(const auto address, vault.nextAddress(walletId, wallet::Keychain::Receive));
            return address.address.toString();
        },
        std::move(done));
}

void ClientBook::challenge(const std::string& number, bitcoin::Address address, Done<std::string> done) {
    m_desk.act<std::string>(
        [number, address = std::move(address)](const Desk& desk, storage::Vault&) {
            return custody::newChallenge(desk, number, address, randomHex(16));
        },
        std::move(done));
}

void ClientBook::addListing(const std::string& number, bitcoin::Address address, const QString& purpose,
                            std::string challenge, std::string signature, Done<bool> done) {
    custody::Listing listing{number,
                             std::string(networkName(address.network())),
                             address.toString(),
                             purpose.trimmed().toStdString(),
                             signature.empty() ? std::string() : std::move(challenge),
                             std::move(signature),
                             false};
    m_desk.act<bool>(
        [listing = std::move(listing)](const Desk& desk, storage::Vault&) -> Result<bool> {
            SANDYK_TRY(const auto change, custody::proposeListing(desk, randomHex(8), listing));
            return isAdopted(change);
        },
        std::move(done));
}

void ClientBook::removeListing(const std::string& id, Done<bool> done) {
    m_desk.act<bool>(
        [id](const Desk& desk, storage::Vault&) -> Result<bool> {
            SANDYK_TRY(const auto firm, custody::loadFirm(desk.database, desk.firm));
            SANDYK_TRY(auto listing, custody::listingOf(desk.database, firm, id));
            if (!listing) return fail(ErrorCode::FirmNotFound, "no such destination");
            listing->record.isRemoved = true;
            SANDYK_TRY(const auto change,
                       custody::propose(desk, custody::ChangeKind::Listing, id, listing->record.text()));
            return isAdopted(change);
        },
        std::move(done));
}

Result<std::string> documentHash(const std::filesystem::path& file) {
    SANDYK_TRY(const Bytes content, exchange::readFile(file, kMostDocument));
    return toHex(crypto::sha256(content));
}

} // namespace sandyk::app
