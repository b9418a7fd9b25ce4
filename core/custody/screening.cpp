#include "custody/screening.h"

#include <algorithm>
#include <mutex>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "custody/client_rows.h"
#include "custody/fields.h"
#include "custody/requests.h"

namespace sandyk::custody {
namespace {

using exchange::SanctionList;
using storage::Database;
using storage::Statement;

constexpr std::int64_t kListLifeSeconds = 30 * 86'400;
constexpr std::string_view kListDays = "screening_list_days";
constexpr Named<HitDecision> kDecisions[] = {
    {HitDecision::Open, "open"}, {HitDecision::Cleared, "cleared"}, {HitDecision::Confirmed, "confirmed"}};

std::int64_t mostDays(const Desk& desk) {
    return desk.law != nullptr ? desk.law->figure(kListDays).value_or(kScreeningListDays) : kScreeningListDays;
}

/// What an officer signs.
Bytes decisionStatement(const FirmId& firm, const ScreeningHitRow& hit) {
    ByteWriter out;
    putText(out, "sandyk/screening-decision/1");
    out.bytes(firm);
    putText(out, hit.subject);
    putText(out, hit.match.source);
    putText(out, hit.match.party);
    out.bytes(hit.match.digest);
    out.u8(static_cast<std::uint8_t>(hit.decision));
    putText(out, hit.reason);
    putText(out, hit.decidedBy);
    putTime(out, hit.decidedAt.value_or(0));
    return out.take();
}

constexpr std::string_view kHitColumns = "SELECT id, subject, source, party, listed, place, digest, list_at, found_at, "
                                         "decision, reason, decided_by, decided_at, signature FROM screening_hit ";

Result<ScreeningHitRow> readHit(const Statement& row) {
    ScreeningHitRow hit;
    hit.id = row.integer(0);
    hit.subject = row.text(1);
    const Bytes digest = row.blob(6);
    if (digest.size() != hit.match.digest.size()) return fail(ErrorCode::FirmTampered, "a hit has a bad digest");
    hit.match = {row.text(2), row.text(3), row.text(4), row.text(5), row.integer(7), {}};
    std::ranges::copy(digest, hit.match.digest.begin());
    hit.foundAt = row.integer(8);
    hit.decision = static_cast<HitDecision>(row.integer(9));
    hit.reason = row.text(10);
    hit.decidedBy = row.text(11);
    hit.decidedAt = row.optionalInteger(12);
    return hit;
}

/// The decision bears the signature of somebody who was an officer: a row that was changed by hand decides nothing.
bool isSigned(const Firm& firm, const ScreeningHitRow& hit, ByteView signature) {
    const Bytes statement = decisionStatement(firm.id, hit);
    return std::ranges::any_of(firm.registers, [&](const auto& each) {
        const Operator* found = each.second.find(hit.decidedBy);
        return found != nullptr && found->isActive && found->roles.has(Role::IdentificationOfficer) &&
               crypto::verifyEd25519(found->key, statement, signature);
    });
}

/// A match that an officer has cleared for this subject.
Result<bool> isCleared(const Database& database, const Firm* firm, const std::string& subject,
                       const ScreeningMatch& match) {
    if (firm == nullptr) return false;
    SANDYK_TRY(Statement select,
               database.prepare(std::string(kHitColumns) + "WHERE subject=? AND source=? AND party=? AND digest=? AND "
                                                           "decision=1"));
    select.bind(subject).bind(match.source).bind(match.party);
    SANDYK_TRY(const bool row, select.bind(ByteView(match.digest)).step());
    if (!row) return false;
    SANDYK_TRY(const ScreeningHitRow hit, readHit(select));
    return isSigned(*firm, hit, select.blob(13));
}

Result<std::size_t> noteMatches(const Database& database, const std::string& subject,
                                const std::vector<ScreeningMatch>& matches, std::int64_t now) {
    std::size_t added = 0;
    for (const ScreeningMatch& match : matches) {
        SANDYK_TRY(Statement insert,
                   database.prepare("INSERT OR IGNORE INTO screening_hit (subject, source, party, listed, place, "
                                    "digest, list_at, found_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
        insert.bind(subject).bind(match.source).bind(match.party).bind(match.listed).bind(match.place);
        SANDYK_CHECK(insert.bind(ByteView(match.digest)).bind(match.listAt).bind(now).run());
        added += static_cast<std::size_t>(database.changes());
    }
    return added;
}

/// Matches of the approved record and of one that waits.
Result<std::vector<ScreeningMatch>> clientMatches(const Database& database, const SanctionIndex& index,
                                                  const std::string& number) {
    std::vector<ScreeningMatch> matches;
    SANDYK_TRY(Statement select, database.prepare("SELECT id, revision FROM client WHERE number=?"));
    SANDYK_TRY(const bool row, select.bind(number).step());
    if (!row) return matches;
    SANDYK_TRY(const auto revisions, readRevisions(database, select.integer(0)));
    for (const ClientRevision& each : revisions) {
        const bool isWaiting = each.verdict == ClientRevision::Verdict::Waiting;
        if (!each.record || (!isWaiting && each.revision != select.integer(1))) continue;
        std::ranges::move(index.record(*each.record, each.revision), std::back_inserter(matches));
    }
    return matches;
}

/// What a window asks for with every click was read once: the last index, by the hash of its lists and signers.
Result<SanctionIndex> cachedIndex(const Database& database, const FirmId& firm) {
    static std::mutex mutex;
    static std::optional<std::pair<Hash256, SanctionIndex>> last;
    const auto signers = listSigners(database, firm);
    crypto::Sha256 hasher;
    for (const auto& key : signers)
        hasher.write(key);
    SANDYK_TRY(Statement select,
               database.prepare("SELECT file, version, issued_at FROM screening_list ORDER BY source"));
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) break;
        const std::string file = select.text(0);
        const std::string numbers = std::to_string(select.integer(1)) + " " + std::to_string(select.integer(2)) + "\n";
        hasher.write(crypto::sha256(asBytes(file))).write(asBytes(numbers));
    }
    const Hash256 hash = hasher.finish();
    const std::lock_guard lock(mutex);
    if (last && last->first == hash) return last->second;
    SANDYK_TRY(SanctionIndex index, SanctionIndex::load(database, signers));
    last.emplace(hash, index);
    return index;
}

/// One vault's lists behind Desk::screener. They are read at the first question.
class VaultScreener {
public:
    VaultScreener(const Database& database, const FirmId& firm) : m_database(database), m_firm(firm) {}

    std::optional<Screening> operator()(std::string_view subject) {
        if (!m_index && !m_isBroken) load();
        // What cannot be read is too old for anything.
        if (m_isBroken) return Screening{false, 0};
        const auto listed = isListed(std::string(subject));
        if (!listed) return Screening{true, 0};
        return Screening{*listed, m_index->oldestList()};
    }

private:
    void load() {
        auto index = cachedIndex(m_database, m_firm);
        m_isBroken = !index;
        if (index) m_index = std::move(*index);
    }

    Result<bool> isListed(const std::string& subject) {
        const bool isName = subject.starts_with(kNameSubject);
        std::vector<ScreeningMatch> matches;
        if (isName) {
            matches = m_index->name(std::string_view(subject).substr(kNameSubject.size()));
        } else if (subject.starts_with("C-")) {
            SANDYK_TRY(matches, clientMatches(m_database, *m_index, subject));
        } else {
            matches = m_index->address(subject);
        }
        if (matches.empty()) return false;
        const auto firm = loadFirm(m_database, m_firm);
        for (const ScreeningMatch& match : matches) {
            SANDYK_TRY(const bool isOff, isCleared(m_database, firm ? &*firm : nullptr, subject, match));
            if (isName || !isOff) return true;
        }
        return false;
    }

    const Database& m_database;
    FirmId m_firm;
    std::optional<SanctionIndex> m_index;
    bool m_isBroken = false;
};

Result<SanctionList> checkedList(const Database& database, const crypto::SignedData& data,
                                 const std::vector<crypto::Ed25519PublicKey>& trusted, std::int64_t now) {
    std::vector<crypto::Ed25519PublicKey> keys = crypto::trustedDataKeys();
    keys.insert(keys.end(), trusted.begin(), trusted.end());
    SANDYK_CHECK(verifySignedData(data, {SanctionList::kKind, keys, now, 1}));
    SANDYK_TRY(SanctionList list, SanctionList::fromPayload(data.payload));
    if (data.issuedAt > now + kClockTolerance) return fail(ErrorCode::ScreeningFormat, "the list is of a time to come");
    SANDYK_TRY(Statement before, database.prepare("SELECT version FROM screening_list WHERE source=?"));
    SANDYK_TRY(const bool row, before.bind(list.source).step());
    if (row) SANDYK_CHECK(verifySignedData(data, {SanctionList::kKind, keys, now, before.integer(0) + 1}));
    return list;
}

Result<ListInForce> putList(const Database& database, const crypto::SignedData& data, const SanctionList& list,
                            ByteView file, const std::string& by, std::int64_t now) {
    SANDYK_TRY(Statement put,
               database.prepare("INSERT INTO screening_list VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source) DO "
                                "UPDATE SET version=excluded.version, issued_at=excluded.issued_at, "
                                "published=excluded.published, parties=excluded.parties, file=excluded.file, "
                                "imported_at=excluded.imported_at, imported_by=excluded.imported_by"));
    const auto count = static_cast<std::int64_t>(list.parties.size());
    put.bind(list.source).bind(data.version).bind(data.issuedAt).bind(list.published).bind(count);
    SANDYK_CHECK(put.bind(asText(file)).bind(now).bind(by).run());
    return ListInForce{list.source, list.published, data.version, data.issuedAt, now, count, by};
}

Result<std::size_t> noteOpenRequests(const Desk& desk, const SanctionIndex& index, std::int64_t now) {
    SANDYK_TRY(Statement select, desk.database.prepare("SELECT id FROM request WHERE state IN (1, 2, 3)"));
    std::size_t added = 0;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return added;
        SANDYK_TRY(const StoredRequest request, readRequest(desk.database, select.integer(0)));
        SANDYK_TRY(const Network network, parseNetwork(request.body.network));
        SANDYK_TRY(const std::size_t more, noteAddressHits(desk, index, addressesOf(request.psbt, network), now));
        added += more;
    }
}

/// Everybody and everything; inside a transaction.
Result<std::size_t> noteAll(const Desk& desk, const SanctionIndex& index, std::int64_t now) {
    std::size_t added = 0;
    SANDYK_TRY(Statement clients, desk.database.prepare("SELECT number FROM client WHERE state<>3 ORDER BY id"));
    while (true) {
        SANDYK_TRY(const bool row, clients.step());
        if (!row) break;
        SANDYK_TRY(const std::size_t more, noteClientHits(desk, index, clients.text(0), now));
        added += more;
    }
    SANDYK_TRY(Statement places, desk.database.prepare("SELECT DISTINCT address FROM firm_listing"));
    std::vector<std::string> addresses;
    while (true) {
        SANDYK_TRY(const bool row, places.step());
        if (!row) break;
        addresses.push_back(places.text(0));
    }
    SANDYK_TRY(const std::size_t listed, noteAddressHits(desk, index, addresses, now));
    SANDYK_TRY(const std::size_t open, noteOpenRequests(desk, index, now));
    return added + listed + open;
}

} // namespace

std::string_view hitDecisionName(HitDecision decision) {
    return nameOf(kDecisions, decision);
}

Result<std::vector<ListInForce>> sanctionLists(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT source, published, version, issued_at, imported_at, parties, "
                                                  "imported_by FROM screening_list ORDER BY source"));
    std::vector<ListInForce> lists;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return lists;
        lists.push_back({select.text(0), select.text(1), select.integer(2), select.integer(3), select.integer(4),
                         select.integer(5), select.text(6)});
    }
}

crypto::SignedData signSanctionList(const SanctionList& list, std::int64_t issuedAt, const crypto::Ed25519Key& key) {
    crypto::SignedData data;
    data.kind = std::string(SanctionList::kKind);
    // A list that was made later is the later one, whoever made it.
    data.version = issuedAt;
    data.issuedAt = issuedAt;
    data.expiresAt = issuedAt + kListLifeSeconds;
    data.payload = list.payload();
    data.sign(key);
    return data;
}

std::vector<crypto::Ed25519PublicKey> listSigners(const Database& database, const FirmId& id) {
    std::vector<crypto::Ed25519PublicKey> keys;
    const auto firm = loadFirm(database, id);
    if (!firm) return keys;
    for (const auto& [hash, all] : firm->registers) {
        for (const Operator& each : all.operators) {
            if (each.isActive && each.roles.has(Role::IdentificationOfficer)) keys.push_back(each.key);
        }
    }
    return keys;
}

Result<Screener> screenerOf(const Database& database, const FirmId& firm) {
    SANDYK_TRY(const auto lists, sanctionLists(database));
    if (lists.empty()) return Screener();
    const auto screener = std::make_shared<VaultScreener>(database, firm);
    return Screener([screener](std::string_view subject) { return (*screener)(subject); });
}

Result<std::size_t> noteClientHits(const Desk& desk, const SanctionIndex& index, const std::string& number,
                                   std::int64_t now) {
    SANDYK_TRY(const auto matches, clientMatches(desk.database, index, number));
    return noteMatches(desk.database, number, matches, now);
}

Result<std::size_t> noteAddressHits(const Desk& desk, const SanctionIndex& index,
                                    const std::vector<std::string>& addresses, std::int64_t now) {
    std::size_t added = 0;
    for (const std::string& address : addresses) {
        SANDYK_TRY(const std::size_t more, noteMatches(desk.database, address, index.address(address), now));
        added += more;
    }
    return added;
}

Result<ImportedList> importSanctionList(const Desk& desk, ByteView file) {
    SANDYK_TRY(const Standing now, standing(desk, Act::EnterClient));
    SANDYK_TRY(const auto data, crypto::SignedData::parse(file));
    // An officer who has left signs no new list.
    std::vector<crypto::Ed25519PublicKey> officers;
    for (const Operator& each : now.firm.operators.operators) {
        if (each.isActive && each.roles.has(Role::IdentificationOfficer)) officers.push_back(each.key);
    }
    SANDYK_TRY(const SanctionList list, checkedList(desk.database, data, officers, now.time.now));
    ImportedList imported;
    SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
    SANDYK_TRY(imported.list, putList(desk.database, data, list, file, now.who->name, now.time.now));
    SANDYK_TRY(const auto index, SanctionIndex::load(desk.database, listSigners(desk.database, desk.firm)));
    SANDYK_TRY(imported.newHits, noteAll(desk, index, now.time.now));
    const std::map<std::string, std::string> facts = {
        {"source", list.source},
        {"published", list.published},
        {"list_at", std::to_string(data.issuedAt)},
        {"parties", std::to_string(list.parties.size())},
        {"hits", std::to_string(imported.newHits)},
        {"sha256", toHex(crypto::sha256(file))},
    };
    SANDYK_CHECK(appendEntry(transaction, desk.database, {now.who->name, "screening.list", facts, {}},
                             Times{desk.clock, desk.chainTime}));
    SANDYK_CHECK(transaction.commit());
    return imported;
}

Result<std::size_t> screenEverything(const Desk& desk) {
    SANDYK_TRY(const Standing now, standing(desk, Act::EnterClient));
    SANDYK_TRY(const auto index, SanctionIndex::load(desk.database, listSigners(desk.database, desk.firm)));
    std::size_t added = 0;
    SANDYK_TRY(auto transaction, storage::Transaction::begin(desk.database));
    SANDYK_TRY(added, noteAll(desk, index, now.time.now));
    SANDYK_CHECK(appendEntry(transaction, desk.database,
                             {now.who->name,
                              "screening.run",
                              {{"hits", std::to_string(added)}, {"list_at", std::to_string(index.oldestList())}},
                              {}},
                             Times{desk.clock, desk.chainTime}));
    SANDYK_CHECK(transaction.commit());
    return added;
}

Result<ListInForce> keepSanctionList(const Database& database, ByteView file, std::int64_t now) {
    SANDYK_TRY(const auto data, crypto::SignedData::parse(file));
    SANDYK_TRY(const SanctionList list, checkedList(database, data, {}, now));
    return putList(database, data, list, file, "", now);
}

Result<std::vector<ScreeningHitRow>> screeningHits(const Desk& desk, bool all) {
    SANDYK_TRY(const Standing now, sight(desk, View::Cases));
    SANDYK_TRY(Statement select, desk.database.prepare(std::string(kHitColumns) + "ORDER BY id DESC"));
    std::vector<ScreeningHitRow> hits;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return hits;
        SANDYK_TRY(ScreeningHitRow hit, readHit(select));
        if (hit.decision != HitDecision::Open && !isSigned(now.firm, hit, select.blob(13)))
            return fail(ErrorCode::FirmTampered, "a decision on a match does not bear its signature");
        if (all || hit.decision == HitDecision::Open) hits.push_back(std::move(hit));
    }
}

Result<void> decideHit(const Desk& desk, std::int64_t id, HitDecision decision, const std::string& reason) {
    SANDYK_TRY(const Standing now, standing(desk, Act::EnterClient));
    if (decision == HitDecision::Open) return fail(ErrorCode::Usage, "a decision is to clear or to confirm");
    if (reason.empty() || reason.size() > 1'000) return fail(ErrorCode::FirmReason, "a decision needs a reason");
    SANDYK_TRY(Statement select, desk.database.prepare(std::string(kHitColumns) + "WHERE id=?"));
    SANDYK_TRY(const bool row, select.bind(id).step());
    if (!row) return fail(ErrorCode::FirmNotFound, "no such match");
    SANDYK_TRY(ScreeningHitRow hit, readHit(select));
    hit.decision = decision;
    hit.reason = reason;
    hit.decidedBy = now.who->name;
    hit.decidedAt = now.time.now;
    const auto signature = desk.actor->key.sign(decisionStatement(desk.firm, hit));
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(Statement update, desk.database.prepare("UPDATE screening_hit SET decision=?, reason=?, "
                                                           "decided_by=?, decided_at=?, signature=? WHERE id=?"));
        update.bind(std::int64_t{static_cast<int>(decision)}).bind(reason).bind(now.who->name).bind(now.time.now);
        return update.bind(ByteView(signature)).bind(id).run();
    };
    SANDYK_CHECK(logged(desk, "screening.decided",
                        {{"subject", hit.subject},
                         {"source", hit.match.source},
                         {"party", hit.match.party},
                         {"decision", std::string(hitDecisionName(decision))},
                         {"list_at", std::to_string(hit.match.listAt)}},
                        work, {{"reason", audit::newCommitment("reason", asBytes(reason)).hash}}));
    return {};
}

Result<ScreeningStatus> screeningStatus(const Desk& desk) {
    ScreeningStatus status;
    SANDYK_TRY(status.lists, sanctionLists(desk.database));
    status.mostDays = mostDays(desk);
    SANDYK_TRY(const FirmTime time, firmTime(desk));
    for (const ListInForce& list : status.lists) {
        const std::int64_t until = list.issuedAt + status.mostDays * 86'400;
        status.goodUntil = std::min(status.goodUntil.value_or(until), until);
    }
    status.isStale = status.goodUntil && *status.goodUntil <= time.now;
    SANDYK_TRY(Statement count, desk.database.prepare("SELECT count(*) FROM screening_hit WHERE decision=0"));
    SANDYK_CHECK(count.step());
    status.openHits = static_cast<std::size_t>(count.integer(0));
    return status;
}

Result<std::vector<ScreeningMatch>> lookUp(const Database& database, const FirmId& firm, const std::string& text) {
    SANDYK_TRY(const auto index, SanctionIndex::load(database, listSigners(database, firm)));
    auto matches = index.address(text);
    std::ranges::move(index.name(text), std::back_inserter(matches));
    return matches;
}

std::optional<Screening> screenAll(const Desk& desk, const std::vector<std::string>& subjects) {
    if (!desk.screener) return std::nullopt;
    std::optional<Screening> all;
    for (const std::string& subject : subjects) {
        const auto one = desk.screener(subject);
        if (!one) continue;
        if (!all) all = one;
        all->isListed = all->isListed || one->isListed;
        all->listAt = std::min(all->listAt, one->listAt);
    }
    return all;
}

Result<void> demandScreened(const std::optional<Screening>& screening, const Desk& desk, std::int64_t now) {
    if (!screening) return {};
    if (screening->listAt + mostDays(desk) * 86'400 <= now)
        return fail(ErrorCode::ScreeningStale, "the sanction list is too old",
                    {{"rules", "F-27,TM-VA-AML-03"}, {"list_at", std::to_string(screening->listAt)}});
    if (screening->isListed)
        return fail(ErrorCode::ScreeningHit, "held until an identification officer has decided",
                    {{"rules", "F-27,TM-VA-AML-03"}});
    return {};
}

} // namespace sandyk::custody
