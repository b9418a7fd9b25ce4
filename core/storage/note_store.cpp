#include "storage/note_store.h"

#include <algorithm>
#include <limits>

#include "storage/record_rules.h"

namespace sandyk::storage {
namespace {

constexpr std::string_view kLabelTypes[] = {"tx", "addr", "pubkey", "input", "output", "xpub"};
constexpr std::size_t kMaxKey = 200;
constexpr std::size_t kMaxLabel = 1'000;
constexpr std::size_t kMaxValue = 65'536;

Result<std::optional<std::string>> readOptional(Statement& statement) {
    SANDYK_TRY(const bool row, statement.step());
    if (!row) return std::optional<std::string>();
    return std::optional<std::string>(statement.text(0));
}

} // namespace

Result<void> setLabel(const Database& database, const std::string& type, const std::string& reference,
                      const std::string& label) {
    if (std::ranges::find(kLabelTypes, type) == std::end(kLabelTypes))
        return fail(ErrorCode::Usage, "no such type of label (BIP329)");
    SANDYK_CHECK(checkLength(reference, kMaxKey, "reference"));
    if (label.empty()) {
        SANDYK_TRY(Statement remove, database.prepare("DELETE FROM label WHERE type=? AND reference=?"));
        return remove.bind(type).bind(reference).run();
    }
    SANDYK_CHECK(checkLength(label, kMaxLabel, "label"));
    SANDYK_TRY(Statement put, database.prepare("INSERT INTO label VALUES (?, ?, ?) ON CONFLICT (type, reference) DO "
                                               "UPDATE SET label=excluded.label"));
    return put.bind(type).bind(reference).bind(label).run();
}

Result<std::string> readLabel(const Database& database, const std::string& type, const std::string& reference) {
    SANDYK_TRY(Statement select, database.prepare("SELECT label FROM label WHERE type=? AND reference=?"));
    SANDYK_TRY(auto label, readOptional(select.bind(type).bind(reference)));
    return label.value_or("");
}

Result<void> setSetting(const Database& database, const std::string& key, const std::string& value) {
    SANDYK_CHECK(checkLength(key, kMaxKey, "key of a setting"));
    if (value.size() > kMaxValue) return fail(ErrorCode::ParseTooLarge, "value of a setting is too long");
    SANDYK_TRY(Statement put, database.prepare("INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
                                               "value=excluded.value"));
    return put.bind(key).bind(value).run();
}

Result<std::optional<std::string>> readSetting(const Database& database, const std::string& key) {
    SANDYK_TRY(Statement select, database.prepare("SELECT value FROM setting WHERE key=?"));
    return readOptional(select.bind(key));
}

Result<void> recordEvent(const Database& database, const std::string& kind, const std::string& facts) {
    SANDYK_CHECK(checkLength(kind, kMaxKey, "kind of an event"));
    if (facts.size() > kMaxValue) return fail(ErrorCode::ParseTooLarge, "facts of an event are too long");
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO event (time, kind, facts) VALUES (?, ?, ?)"));
    return insert.bind(unixTime()).bind(kind).bind(facts).run();
}

Result<std::vector<Vault::Event>> readEvents(const Database& database, std::size_t most) {
    SANDYK_TRY(Statement select, database.prepare("SELECT time, kind, facts FROM event ORDER BY id DESC LIMIT ?"));
    select.bind(static_cast<std::int64_t>(std::min<std::size_t>(most, std::numeric_limits<std::int32_t>::max())));
    std::vector<Vault::Event> events;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return events;
        events.push_back({select.integer(0), select.text(1), select.text(2)});
    }
}

Result<void> setFact(const Database& database, std::string_view key, const std::string& value) {
    SANDYK_TRY(Statement put,
               database.prepare("INSERT INTO fact VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value=excluded.value"));
    return put.bind(key).bind(value).run();
}

Result<std::string> readFact(const Database& database, std::string_view key) {
    SANDYK_TRY(Statement select, database.prepare("SELECT value FROM fact WHERE key=?"));
    SANDYK_TRY(const auto value, readOptional(select.bind(key)));
    if (!value) return fail(ErrorCode::VaultDamaged, "the vault knows no " + std::string(key));
    return *value;
}

} // namespace sandyk::storage
