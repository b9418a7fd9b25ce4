#include "storage/limit_store.h"

#include <charconv>

#include "storage/note_store.h"
#include "storage/record_rules.h"

namespace sandyk::storage {

namespace {

constexpr std::string_view kTimeFact = "latest_time";

Result<std::optional<bitcoin::Amount>> amountAt(const Statement& row, int column) {
    if (row.isNull(column)) return std::optional<bitcoin::Amount>();
    const auto amount = bitcoin::Amount::fromSat(row.integer(column));
    if (!amount) return fail(ErrorCode::VaultDamaged, "limit row");
    return std::optional<bitcoin::Amount>(*amount);
}

void bindAmount(Statement& statement, const std::optional<bitcoin::Amount>& amount) {
    if (amount)
        statement.bind(amount->toSat());
    else
        statement.bindNull();
}

Result<void> put(const Database& database, std::string_view kind, const wallet::SelfLimits& limits,
                 std::int64_t since) {
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO self_limit VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(kind);
    bindAmount(insert, limits.perPayment);
    bindAmount(insert, limits.perDay);
    bindAmount(insert, limits.delayAbove);
    return insert.bind(limits.delaySeconds).bind(since).run();
}

Result<std::int64_t> lastSeen(const Database& database) {
    const auto text = readFact(database, kTimeFact);
    if (!text) return 0;
    std::int64_t time = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), time);
    if (error != std::errc() || end != text->data() + text->size() || time < 0)
        return fail(ErrorCode::VaultDamaged, "the recorded time is no time");
    return time;
}

} // namespace

Result<wallet::LimitState> readLimits(const Database& database) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT kind, per_payment, per_day, delay_above, delay_seconds, since "
                                "FROM self_limit"));
    wallet::LimitState state;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return state;
        wallet::SelfLimits limits;
        SANDYK_TRY(limits.perPayment, amountAt(select, 1));
        SANDYK_TRY(limits.perDay, amountAt(select, 2));
        SANDYK_TRY(limits.delayAbove, amountAt(select, 3));
        limits.delaySeconds = select.integer(4);
        if (select.text(0) == "in_force") {
            state.inForce = limits;
        } else {
            state.pending = limits;
            state.pendingUntil = select.integer(5);
        }
    }
}

Result<void> writeLimits(const Database& database, const wallet::LimitState& state) {
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    SANDYK_CHECK(database.execute("DELETE FROM self_limit"));
    SANDYK_CHECK(put(database, "in_force", state.inForce, 0));
    if (state.pending) SANDYK_CHECK(put(database, "pending", *state.pending, state.pendingUntil));
    return transaction.commit();
}

Result<wallet::TrustedTime> readTrustedTime(const Database& database, std::int64_t medianTime,
                                            std::optional<std::int64_t> localTime) {
    wallet::TimeSources sources;
    sources.local = localTime.value_or(unixTime());
    sources.medianTime = medianTime;
    SANDYK_TRY(sources.lastSeen, lastSeen(database));
    const wallet::TrustedTime time = wallet::trustedTime(sources);
    if (time.wentBack) SANDYK_CHECK(recordEvent(database, "clock.went_back", std::to_string(time.now - sources.local)));
    if (time.now > sources.lastSeen) SANDYK_CHECK(setFact(database, kTimeFact, std::to_string(time.now)));
    return time;
}

} // namespace sandyk::storage
