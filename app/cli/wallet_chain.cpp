#include "cli/wallet_chain.h"

#include <algorithm>

#include "bitcoin/address.h"
#include "cli/vault_source.h"
#include "storage/chain_store.h"
#include "storage/coin_store.h"

namespace sandyk::cli {

namespace {

constexpr std::size_t kAlertsShown = 100;

std::string_view standingName(wallet::Standing standing) {
    switch (standing) {
    case wallet::Standing::Proven:
        return "proven";
    case wallet::Standing::Reported:
        return "reported";
    default:
        return "unconfirmed";
    }
}

std::string_view stateName(const wallet::HistoryEntry& entry) {
    if (entry.state == wallet::EntryState::Conflicted) return "conflicted";
    if (entry.state == wallet::EntryState::Vanished) return "vanished";
    return entry.fate == wallet::Fate::Local ? "local" : "valid";
}

std::string_view alertName(wallet::AlertKind kind) {
    switch (kind) {
    case wallet::AlertKind::Reorganisation:
        return "reorganisation";
    case wallet::AlertKind::SourcesDisagree:
        return "sources_disagree";
    case wallet::AlertKind::SourceBehind:
        return "source_behind";
    case wallet::AlertKind::TransactionVanished:
        return "transaction_vanished";
    case wallet::AlertKind::BadProof:
        return "bad_proof";
    case wallet::AlertKind::BadHeader:
        return "bad_header";
    case wallet::AlertKind::BadStatus:
        return "bad_status";
    case wallet::AlertKind::WrongTransaction:
        return "wrong_transaction";
    }
    return "";
}

void writeBalance(JsonWriter& json, const wallet::Balance& balance) {
    json.member("balance", balance.totalSat());
    json.beginObject("balances");
    json.member("proven_sat", balance.provenSat);
    json.member("reported_sat", balance.reportedSat);
    json.member("unconfirmed_sat", balance.unconfirmedSat);
    json.member("unconfirmed_change_sat", balance.unconfirmedChangeSat);
    json.member("immature_sat", balance.immatureSat);
    json.member("frozen_sat", balance.frozenSat);
    json.member("reserved_sat", balance.reservedSat);
    json.end();
}

/// How fresh the books are: the chain that was proven, and when everything was last answered.
Result<void> writeFreshness(JsonWriter& json, const storage::Vault& vault, const wallet::Wallet& wallet) {
    SANDYK_TRY(auto tip, storage::readChainTip(vault.database(), wallet.network));
    SANDYK_TRY(auto syncedAt, storage::readSyncedAt(vault.database(), wallet.id));
    json.member("wallet", wallet.name);
    json.member("network", networkName(wallet.network));
    json.member("height", tip.height);
    if (syncedAt) {
        json.member("synced_at", *syncedAt);
    } else {
        json.null("synced_at");
    }
    return {};
}

Result<void> writeAlerts(JsonWriter& json, const storage::Vault& vault, const wallet::Wallet& wallet) {
    SANDYK_TRY(auto alerts, storage::readAlerts(vault.database(), wallet.id, kAlertsShown));
    json.beginArray("alerts");
    for (const wallet::ChainAlert& alert : alerts) {
        json.beginObject();
        json.member("kind", alertName(alert.kind));
        json.member("time", alert.time);
        json.member("height", alert.height);
        if (alert.txid) json.member("txid", alert.txid->toString());
        json.end();
    }
    json.end();
    return {};
}

Result<wallet::Ledger> ledgerOf(const storage::Vault& vault, const wallet::Wallet& wallet) {
    SANDYK_TRY(auto marks, storage::readCoinMarks(vault.database()));
    return storage::readLedger(vault.database(), wallet.id, marks);
}

void writeAddresses(JsonWriter& json, const std::vector<bitcoin::Script>& scripts, Network network) {
    json.beginArray("addresses");
    for (const bitcoin::Script& script : scripts) {
        if (auto address = bitcoin::Address::fromScript(script, network)) json.element(address->toString());
    }
    json.end();
}

Result<void> writeEntry(JsonWriter& json, const wallet::HistoryEntry& entry, const storage::Vault& vault,
                        const wallet::Wallet& wallet, std::int32_t tipHeight) {
    json.beginObject();
    json.member("txid", entry.txid.toString());
    json.member("time", entry.time);
    json.member("height", entry.height);
    json.member("confirmations", entry.height > 0 ? std::max(0, tipHeight - entry.height + 1) : 0);
    json.member("standing", standingName(entry.standing));
    json.member("state", stateName(entry));
    json.member("amount_sat", entry.deltaSat());
    json.member("received_sat", entry.receivedSat);
    json.member("spent_sat", entry.spentSat);
    if (entry.feeSat) {
        json.member("fee_sat", *entry.feeSat);
    } else {
        json.null("fee_sat");
    }
    json.member("vsize", entry.vsize);
    json.member("balance_after_sat", entry.balanceAfterSat);
    json.member("is_coinbase", entry.isCoinbase);
    json.member("is_self_transfer", entry.isSelfTransfer);
    json.member("replaceable", entry.signalsReplacement);
    if (entry.conflictsWith) json.member("conflicts_with", entry.conflictsWith->toString());
    writeAddresses(json, entry.counterparties, wallet.network);
    json.member("address_count", entry.parties);
    SANDYK_TRY(auto label, vault.label("tx", entry.txid.toString()));
    json.member("label", label);
    json.end();
    return {};
}

void writeCoin(JsonWriter& json, const wallet::LedgerCoin& each, Network network) {
    const wallet::Coin& coin = each.coin;
    json.beginObject();
    json.member("outpoint", coin.outpoint.toString());
    json.member("txid", coin.outpoint.txid.toString());
    json.member("vout", coin.outpoint.index);
    json.member("amount_sat", coin.amount.toSat());
    if (auto address = bitcoin::Address::fromScript(coin.scriptPubKey, network))
        json.member("address", address->toString());
    json.member("keychain", static_cast<int>(coin.keychain));
    json.member("index", coin.index);
    json.member("time", each.time);
    json.member("height", coin.height);
    json.member("confirmations", each.confirmations);
    json.member("standing", standingName(coin.standing));
    json.member("is_coinbase", coin.isCoinbase);
    json.member("is_mature", each.isMature);
    json.member("is_own_change", coin.isOwnChange);
    json.member("is_frozen", coin.isFrozen);
    json.member("is_reserved", coin.isReserved);
    json.member("is_tiny_deposit", each.isTinyDeposit);
    json.end();
}

/// Compares the second source, if there is one. Errors: ChainSourcesDisagree.
Result<void> compareSecond(const storage::Vault& vault, const wallet::Wallet& wallet, const ConnectOptions& options) {
    auto second = keptSource(vault, wallet.network, true);
    if (!second) return {};
    SANDYK_TRY(auto before, storage::readAlerts(vault.database(), wallet.id, 1));
    SANDYK_CHECK(scanOverNetwork(vault, wallet, *second, options));
    SANDYK_TRY(auto after, storage::readAlerts(vault.database(), wallet.id, kAlertsShown));
    const std::int64_t last = before.empty() ? 0 : before.front().id;
    const bool disagree = std::ranges::any_of(after, [&](const wallet::ChainAlert& alert) {
        return alert.id > last && alert.kind == wallet::AlertKind::SourcesDisagree;
    });
    if (!disagree) return {};
    return fail(ErrorCode::ChainSourcesDisagree, "the two sources tell different histories; the first one's was kept",
                {{"wallet", wallet.name}});
}

/// One after the other, each with a connection of its own: a source cannot tell that they belong together. Ends with
/// the first that fails; what was read of the others stays.
Result<void> syncAll(const storage::Vault& vault, const Arguments& arguments, const ConnectOptions& options,
                     Answer& answer) {
    SANDYK_TRY(const Network network, sourceNetwork(vault, arguments));
    SANDYK_TRY(auto source,
               namesSource(arguments) ? keepSource(vault, arguments, network) : keptSource(vault, network));
    SANDYK_TRY(const auto wallets, vault.wallets());
    answer.json.beginArray("wallets");
    for (const wallet::Wallet& each : wallets) {
        if (each.network != network) continue;
        if (arguments.has("--anew")) SANDYK_CHECK(storage::resetChain(vault.database(), each.id));
        SANDYK_CHECK(scanOverNetwork(vault, each, source, options));
        SANDYK_CHECK(compareSecond(vault, each, options));
        SANDYK_TRY(const auto ledger, ledgerOf(vault, each));
        answer.json.beginObject();
        SANDYK_CHECK(writeFreshness(answer.json, vault, each));
        writeBalance(answer.json, ledger.balance());
        answer.json.end();
    }
    answer.json.end();
    return {};
}

std::size_t firstShown(std::size_t count, std::int64_t limit) {
    return count - std::min(count, static_cast<std::size_t>(limit));
}

} // namespace

Result<ConnectOptions> connectOptions(const Arguments& arguments) {
    SANDYK_TRY(std::int64_t seconds, arguments.number("--timeout", 1, 3'600, 60));
    return ConnectOptions{arguments.has("--pin"), std::chrono::seconds(seconds)};
}

Result<void> walletSource(const Arguments& arguments, Answer& answer) {
    const std::string& action = arguments.value("ACTION");
    if (action != "set" && action != "show" && action != "forget")
        return fail(ErrorCode::Usage, "wallet source takes set, show or forget");
    if (action != "set" && namesSource(arguments))
        return fail(ErrorCode::Usage, "only wallet source set takes a source");
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(Network network, sourceNetwork(open.vault, arguments));
    if (action == "set") SANDYK_CHECK(keepSource(open.vault, arguments, network));
    if (action == "forget") {
        SANDYK_TRY(auto source, keptSource(open.vault, network, arguments.has("--second")));
        SANDYK_CHECK(storage::removeSource(open.vault.database(), source.id));
    }
    SANDYK_TRY(auto sources, storage::readSources(open.vault.database(), network));
    answer.json.beginArray("sources");
    for (const wallet::ChainSource& source : sources) {
        answer.json.beginObject();
        writeSource(answer.json, source);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> walletSync(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto options, connectOptions(arguments));
    SANDYK_TRY(auto open, openVault(arguments));
    if (arguments.has("--all")) return syncAll(open.vault, arguments, options, answer);
    SANDYK_TRY(auto wallet, chosenWallet(open.vault, arguments));
    SANDYK_TRY(auto source, namesSource(arguments) ? keepSource(open.vault, arguments, wallet.network)
                                                   : keptSource(open.vault, wallet.network));
    if (arguments.has("--anew")) SANDYK_CHECK(storage::resetChain(open.vault.database(), wallet.id));
    SANDYK_CHECK(scanOverNetwork(open.vault, wallet, source, options));
    SANDYK_CHECK(compareSecond(open.vault, wallet, options));
    SANDYK_TRY(auto ledger, ledgerOf(open.vault, wallet));
    SANDYK_CHECK(writeFreshness(answer.json, open.vault, wallet));
    answer.json.beginObject("source");
    writeSource(answer.json, source);
    answer.json.end();
    writeBalance(answer.json, ledger.balance());
    answer.json.member("transaction_count", ledger.history().size());
    answer.json.member("coin_count", ledger.coins().size());
    return writeAlerts(answer.json, open.vault, wallet);
}

Result<void> walletHistory(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(std::int64_t limit, arguments.number("--limit", 1, INT32_MAX, INT32_MAX));
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(auto wallet, chosenWallet(open.vault, arguments));
    SANDYK_TRY(auto ledger, ledgerOf(open.vault, wallet));
    SANDYK_CHECK(writeFreshness(answer.json, open.vault, wallet));
    writeBalance(answer.json, ledger.balance());
    const auto& history = ledger.history();
    answer.json.beginArray("transactions");
    for (std::size_t i = firstShown(history.size(), limit); i < history.size(); ++i)
        SANDYK_CHECK(writeEntry(answer.json, history[i], open.vault, wallet, ledger.tipHeight()));
    answer.json.end();
    return writeAlerts(answer.json, open.vault, wallet);
}

Result<void> walletCoins(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(std::int64_t limit, arguments.number("--limit", 1, INT32_MAX, INT32_MAX));
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(auto wallet, chosenWallet(open.vault, arguments));
    SANDYK_TRY(auto ledger, ledgerOf(open.vault, wallet));
    SANDYK_CHECK(writeFreshness(answer.json, open.vault, wallet));
    writeBalance(answer.json, ledger.balance());
    answer.json.beginArray("coins");
    for (std::size_t i = firstShown(ledger.coins().size(), limit); i < ledger.coins().size(); ++i)
        writeCoin(answer.json, ledger.coins()[i], wallet.network);
    answer.json.end();
    return {};
}

} // namespace sandyk::cli
