#include <algorithm>

#include "base/encoding.h"
#include "base/json.h"
#include "bitcoin/amount.h"
#include "crypto/hash.h"
#include "custody/chain_positions.h"

namespace sandyk::custody {
namespace {

using Object = JsonValue::Object;
using Array = JsonValue::Array;

constexpr std::string_view kFormat = "sandyk-snapshot-1";
constexpr std::int64_t kLatestTime = 253'402'300'799; ///< the last second of the year 9999
constexpr JsonLimits kLimits{ChainSnapshot::kMostBytes, 20'000'000, 8};

Failure badSnapshot(const std::string& why) {
    return fail(ErrorCode::ReportFormat, "snapshot: " + why);
}

/// As people write it: reversed.
std::string hashText(const Hash256& hash) {
    return bitcoin::Txid{hash}.toString();
}

Result<bitcoin::Txid> takeTxid(JsonFields& from, std::string_view name) {
    SANDYK_TRY(const std::string text, from.text(name, 64, 64));
    const auto txid = bitcoin::Txid::parse(text);
    if (!txid) return badSnapshot(std::string(name) + " is no hash");
    return *txid;
}

Result<ChainMovement> readMovement(const JsonValue& value, const storage::ProvenBlock& block) {
    JsonFields fields(value, ErrorCode::ReportFormat, "snapshot.movement");
    ChainMovement movement;
    SANDYK_TRY(movement.txid, takeTxid(fields, "txid"));
    SANDYK_TRY(movement.unsignedTxid, takeTxid(fields, "unsigned_txid"));
    SANDYK_TRY(const std::int64_t height, fields.integer("height", 1, block.height));
    movement.height = static_cast<std::int32_t>(height);
    SANDYK_TRY(movement.time, fields.integer("time", 0, kLatestTime));
    SANDYK_TRY(movement.received, fields.integer("received_sat", 0, bitcoin::Amount::kMaxSat));
    SANDYK_TRY(movement.spent, fields.integer("spent_sat", 0, bitcoin::Amount::kMaxSat));
    SANDYK_CHECK(fields.finish());
    return movement;
}

Result<std::pair<std::string, WalletChain>> readWallet(const JsonValue& value, const storage::ProvenBlock& block) {
    JsonFields fields(value, ErrorCode::ReportFormat, "snapshot.wallet");
    std::pair<std::string, WalletChain> wallet;
    SANDYK_TRY(wallet.first, fields.text("wallet", 16, 16));
    SANDYK_TRY(wallet.second.amount, fields.integer("amount_sat", 0, bitcoin::Amount::kMaxSat));
    SANDYK_TRY(const Array* movements, fields.array("movements", 10'000'000));
    SANDYK_CHECK(fields.finish());
    std::int64_t sum = 0;
    for (const JsonValue& each : *movements) {
        SANDYK_TRY(const ChainMovement movement, readMovement(each, block));
        if (__builtin_add_overflow(sum, movement.received - movement.spent, &sum))
            return badSnapshot("amounts leave the range");
        wallet.second.movements.push_back(movement);
    }
    if (sum != wallet.second.amount) return badSnapshot("an amount is not the sum of its movements");
    std::ranges::stable_sort(wallet.second.movements, {}, &ChainMovement::height);
    return wallet;
}

} // namespace

std::string ChainSnapshot::text() const {
    Array list;
    for (const auto& [code, chain] : wallets) {
        Array movements;
        for (const ChainMovement& each : chain.movements) {
            movements.emplace_back(Object{{"txid", each.txid.toString()},
                                          {"unsigned_txid", each.unsignedTxid.toString()},
                                          {"height", std::int64_t{each.height}},
                                          {"time", each.time},
                                          {"received_sat", each.received},
                                          {"spent_sat", each.spent}});
        }
        list.emplace_back(Object{{"wallet", code}, {"amount_sat", chain.amount}, {"movements", std::move(movements)}});
    }
    const JsonValue value(Object{{"format", std::string(kFormat)},
                                 {"network", network},
                                 {"height", std::int64_t{block.height}},
                                 {"block_hash", hashText(block.hash)},
                                 {"block_time", block.time},
                                 {"wallets", std::move(list)}});
    return value.canonical() + "\n";
}

Result<ChainSnapshot> ChainSnapshot::parse(std::string_view text) {
    const auto value = JsonValue::parse(text, kLimits);
    if (!value && value.error().code == ErrorCode::ParseTooLarge) return Failure(value.error());
    if (!value) return badSnapshot("no JSON");
    JsonFields fields(*value, ErrorCode::ReportFormat, "snapshot");
    ChainSnapshot snapshot;
    SANDYK_TRY(const std::string format, fields.text("format", 1, 40));
    if (format != kFormat) return badSnapshot("another format");
    SANDYK_TRY(snapshot.network, fields.text("network", 1, 20));
    SANDYK_TRY(const std::int64_t height, fields.integer("height", 0, INT32_MAX));
    snapshot.block.height = static_cast<std::int32_t>(height);
    SANDYK_TRY(const bitcoin::Txid hash, takeTxid(fields, "block_hash"));
    snapshot.block.hash = hash.bytes;
    SANDYK_TRY(snapshot.block.time, fields.integer("block_time", 0, kLatestTime));
    SANDYK_TRY(const Array* wallets, fields.array("wallets", kMostWallets));
    SANDYK_CHECK(fields.finish());
    for (const JsonValue& each : *wallets) {
        SANDYK_TRY(auto wallet, readWallet(each, snapshot.block));
        if (!snapshot.wallets.insert(std::move(wallet)).second) return badSnapshot("a wallet stands in it twice");
    }
    snapshot.hash = crypto::sha256(asBytes(text));
    return snapshot;
}

} // namespace sandyk::custody
