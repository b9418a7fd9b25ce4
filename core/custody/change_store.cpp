#include "custody/firm_state.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

constexpr Named<ChangeState> kStates[] = {{ChangeState::Open, "open"},
                                          {ChangeState::Adopted, "adopted"},
                                          {ChangeState::Refused, "refused"},
                                          {ChangeState::Ended, "ended"}};
constexpr std::string_view kSelect = "SELECT id, hash, kind, subject, content, state FROM firm_change ";

Failure tampered(const std::string& why) {
    return fail(ErrorCode::FirmTampered, why);
}

Result<std::vector<Vote>> readVotes(const Database& database, std::int64_t changeId) {
    SANDYK_TRY(Statement select, database.prepare("SELECT operator, accept, reason, time, signature FROM firm_vote "
                                                  "WHERE change_id=? ORDER BY time, operator"));
    select.bind(changeId);
    std::vector<Vote> votes;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return votes;
        Vote vote{select.text(0), select.integer(1) != 0, select.text(2), select.integer(3), {}};
        const Bytes signature = select.blob(4);
        if (signature.size() != vote.signature.size()) return tampered("a vote's signature has a wrong length");
        std::ranges::copy(signature, vote.signature.begin());
        votes.push_back(std::move(vote));
    }
}

Result<StoredChange> readRow(const Database& database, const Statement& row) {
    StoredChange stored;
    stored.id = row.integer(0);
    const Bytes hash = row.blob(1), content = row.blob(4);
    auto change = Change::parse(content);
    if (!change) return tampered("change " + std::to_string(stored.id) + ": " + change.error().detail);
    stored.change = std::move(*change);
    stored.hash = stored.change.hash();
    stored.state = static_cast<ChangeState>(row.integer(5));
    const bool agrees = equal(hash, stored.hash) && row.integer(2) == static_cast<int>(stored.change.kind) &&
                        row.text(3) == stored.change.subject && stored.change.canonical() == content;
    if (!agrees) return tampered("change " + std::to_string(stored.id) + " is not what was signed");
    SANDYK_TRY(stored.votes, readVotes(database, stored.id));
    return stored;
}

Result<std::vector<StoredChange>> readAll(const Database& database, Statement& select) {
    std::vector<StoredChange> changes;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return changes;
        SANDYK_TRY(StoredChange stored, readRow(database, select));
        changes.push_back(std::move(stored));
    }
}

} // namespace

std::string_view changeStateName(ChangeState state) {
    return nameOf(kStates, state);
}

Result<StoredChange> readChange(const Database& database, const Hash256& hash) {
    SANDYK_TRY(Statement select, database.prepare(std::string(kSelect) + "WHERE hash=?"));
    SANDYK_TRY(const bool row, select.bind(ByteView(hash)).step());
    if (!row) return fail(ErrorCode::FirmNotFound, "no such change");
    return readRow(database, select);
}

Result<std::optional<StoredChange>> adoptedChange(const Database& database, ChangeKind kind,
                                                  const std::string& subject) {
    SANDYK_TRY(Statement select, database.prepare(std::string(kSelect) +
                                                  "WHERE kind=? AND subject=? AND state=2 ORDER BY id DESC LIMIT 1"));
    SANDYK_TRY(const bool row, select.bind(std::int64_t{static_cast<int>(kind)}).bind(subject).step());
    if (!row) return std::optional<StoredChange>();
    SANDYK_TRY(StoredChange stored, readRow(database, select));
    return std::optional<StoredChange>(std::move(stored));
}

Result<std::vector<StoredChange>> readChanges(const Database& database, std::optional<ChangeState> state,
                                              std::size_t most) {
    const std::string where = state ? "WHERE state=? " : "WHERE ?=0 ";
    SANDYK_TRY(Statement select, database.prepare(std::string(kSelect) + where + "ORDER BY id DESC LIMIT ?"));
    select.bind(std::int64_t{state ? static_cast<int>(*state) : 0});
    select.bind(static_cast<std::int64_t>(std::min<std::size_t>(most, 100'000)));
    return readAll(database, select);
}

Result<std::vector<StoredChange>> adoptedChanges(const Database& database, ChangeKind kind) {
    SANDYK_TRY(Statement select, database.prepare(std::string(kSelect) + "WHERE kind=? AND state=2 ORDER BY id"));
    select.bind(std::int64_t{static_cast<int>(kind)});
    return readAll(database, select);
}

Result<std::int64_t> addChange(const Database& database, const Change& change, ChangeState state) {
    const Bytes content = change.canonical();
    const Hash256 hash = change.hash();
    SANDYK_TRY(Statement insert, database.prepare("INSERT OR IGNORE INTO firm_change (hash, kind, subject, content, "
                                                  "state) VALUES (?, ?, ?, ?, ?)"));
    insert.bind(ByteView(hash)).bind(std::int64_t{static_cast<int>(change.kind)}).bind(change.subject);
    SANDYK_CHECK(insert.bind(ByteView(content)).bind(std::int64_t{static_cast<int>(state)}).run());
    if (database.changes() != 1) return fail(ErrorCode::FirmExists, "this change is there already");
    return database.lastInsertId();
}

Result<void> addVote(const Database& database, std::int64_t changeId, const Vote& vote) {
    SANDYK_TRY(Statement insert, database.prepare("INSERT OR IGNORE INTO firm_vote VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(changeId).bind(vote.operatorName).bind(std::int64_t{vote.accept}).bind(vote.reason);
    SANDYK_CHECK(insert.bind(vote.time).bind(ByteView(vote.signature)).run());
    if (database.changes() != 1) return fail(ErrorCode::FirmExists, "this operator has voted already");
    return {};
}

} // namespace sandyk::custody
