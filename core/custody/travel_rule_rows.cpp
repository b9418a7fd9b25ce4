#include <algorithm>

#include "crypto/hash.h"
#include "custody/fields.h"
#include "custody/travel_rule_parts.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

Failure tampered(const std::string& why) {
    return fail(ErrorCode::FirmTampered, why, {{"rules", "F-25"}});
}

template <std::size_t N>
bool take(const Bytes& from, ByteArray<N>& to) {
    if (from.size() != N) return false;
    std::ranges::copy(from, to.begin());
    return true;
}

/// What the officer signs: all of the line.
Bytes statement(const FirmId& firm, const TravelRuleLine& line) {
    ByteWriter out;
    putText(out, "sandyk/travel-rule-line/1");
    out.bytes(firm);
    putText(out, travelRuleKindName(line.kind));
    out.bytes(line.request.value_or(Hash256{}));
    putText(out, line.client);
    out.bytes(line.digest);
    out.bytes(line.peer);
    putText(out, line.peerName);
    putText(out, line.madeBy);
    putTime(out, line.madeAt);
    return out.take();
}

/// An officer of any register there was: who signed last year may have left since.
bool isOfficers(const Firm& firm, const TravelRuleLine& line, ByteView signature) {
    const Bytes bytes = statement(firm.id, line);
    return std::ranges::any_of(firm.registers, [&](const auto& each) {
        const Operator* who = each.second.find(line.madeBy);
        return who != nullptr && who->isActive && who->roles.has(Role::IdentificationOfficer) &&
               crypto::verifyEd25519(who->key, bytes, signature);
    });
}

Result<TravelRuleLine> readLine(const Statement& row, const Firm& firm) {
    TravelRuleLine line;
    line.id = row.integer(0);
    const std::int64_t kind = row.integer(1);
    if (kind < 1 || kind > 3) return tampered("a message of no kind");
    line.kind = static_cast<TravelRuleKind>(kind);
    if (!row.isNull(2)) {
        line.request.emplace();
        if (!take(row.blob(2), *line.request)) return tampered("a hash has a wrong length");
    }
    line.client = row.text(3);
    if (!take(row.blob(4), line.digest) || !take(row.blob(5), line.peer)) return tampered("a hash has a wrong length");
    line.peerName = row.text(6);
    line.isErased = row.isNull(7);
    line.madeBy = row.text(8);
    line.madeAt = row.integer(9);
    if (line.madeAt < 0 || !isOfficers(firm, line, row.blob(10)))
        return tampered("a message does not bear an officer's signature");
    return line;
}

} // namespace

Result<std::optional<TravelRuleKeys>> travelRuleKeys(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT signing_seed, box_secret FROM travel_rule_key WHERE only=1"));
    SANDYK_TRY(const bool row, select.step());
    if (!row) return std::optional<TravelRuleKeys>();
    auto signing = crypto::Ed25519Key::fromSeed(select.secretBlob(0));
    auto box = crypto::SealedBoxKey::fromSecret(select.secretBlob(1));
    if (!signing || !box) return fail(ErrorCode::VaultDamaged, "a key has a wrong length");
    return std::optional(TravelRuleKeys{std::move(*signing), std::move(*box)});
}

Result<void> addTravelRuleKeys(const Database& database, const TravelRuleKeys& keys, std::int64_t now) {
    SANDYK_TRY(Statement insert, database.prepare("INSERT INTO travel_rule_key VALUES (1, ?, ?, ?)"));
    const SecureBytes seed = keys.signing.seed();
    return insert.bind(seed.view()).bind(keys.box.secret().view()).bind(now).run();
}

Result<void> addTravelRuleLine(const Desk& desk, const TravelRuleLine& line, std::string_view content) {
    SANDYK_TRY(Statement known, desk.database.prepare("SELECT 1 FROM travel_rule_message WHERE digest=?"));
    SANDYK_TRY(const bool isKnown, known.bind(ByteView(line.digest)).step());
    if (isKnown) return fail(ErrorCode::FirmExists, "this message is kept already");
    SANDYK_TRY(Statement insert,
               desk.database.prepare("INSERT INTO travel_rule_message (kind, request, client, digest, peer, peer_name, "
                                     "content, made_by, made_at, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(static_cast<std::int64_t>(line.kind));
    if (line.request)
        insert.bind(ByteView(*line.request));
    else
        insert.bindNull();
    const auto signature = desk.actor->key.sign(statement(desk.firm, line));
    return insert.bind(line.client)
        .bind(ByteView(line.digest))
        .bind(ByteView(line.peer))
        .bind(line.peerName)
        .bind(content)
        .bind(line.madeBy)
        .bind(line.madeAt)
        .bind(ByteView(signature))
        .run();
}

Result<std::vector<TravelRuleLine>> travelRuleLines(const Database& database, const Firm& firm, std::string_view where,
                                                    std::optional<ByteView> hash, const std::string& text) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT id, kind, request, client, digest, peer, peer_name, content, made_by, made_at, "
                                "signature FROM travel_rule_message WHERE " +
                                std::string(where) + " ORDER BY id DESC"));
    if (hash)
        select.bind(*hash);
    else if (where.find('?') != std::string_view::npos)
        select.bind(text);
    std::vector<TravelRuleLine> lines;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return lines;
        SANDYK_TRY(TravelRuleLine line, readLine(select, firm));
        lines.push_back(std::move(line));
    }
}

} // namespace sandyk::custody
