#include <algorithm>

#include "bitcoin/multisig_file.h"
#include "cli/vault_source.h"
#include "cli/wallet_books.h"
#include "exchange/history_export.h"
#include "exchange/wallet_export.h"
#include "payments/chain_view.h"
#include "storage/chain_store.h"
#include "storage/label_store.h"
#include "storage/price_store.h"

namespace sandyk::cli {

namespace {

Bytes bytesOf(const std::string& text) {
    return toBytes(asBytes(text));
}

std::string_view stateName(const wallet::HistoryEntry& entry) {
    if (entry.state == wallet::EntryState::Conflicted) return "conflicted";
    if (entry.state == wallet::EntryState::Vanished) return "vanished";
    switch (entry.standing) {
    case wallet::Standing::Proven:
        return "proven";
    case wallet::Standing::Reported:
        return "reported";
    case wallet::Standing::Unconfirmed:
        return "unconfirmed";
    }
    return "unconfirmed";
}

Result<std::string> walletFile(const wallet::Wallet& wallet, const std::string& format) {
    if (format == "descriptor") return exchange::descriptorExport(wallet);
    if (format == "core") return exchange::bitcoinCoreExport(wallet, std::nullopt);
    if (format == "sparrow") return exchange::sparrowExport(wallet);
    if (format == "electrum") return exchange::electrumExport(wallet);
    if (format == "specter") return exchange::specterExport(wallet);
    if (format == "slip132") {
        SANDYK_TRY(const std::string key, exchange::slip132Export(wallet));
        return key + "\n";
    }
    if (format == "coldcard") return bitcoin::multisigFileText(wallet.descriptor, wallet.name);
    return fail(ErrorCode::Usage, "--format takes descriptor, core, sparrow, electrum, specter, slip132 or coldcard");
}

/// The labels of transactions and addresses by what they speak of.
Result<std::map<std::string, std::string>> labelTexts(const storage::Vault& vault) {
    SANDYK_TRY(const auto labels, storage::readLabels(vault.database()));
    std::map<std::string, std::string> texts;
    for (const wallet::Label& label : labels) {
        if (label.type == "tx" || label.type == "addr") texts.emplace(label.reference, label.label);
    }
    return texts;
}

Result<std::optional<exchange::HistoryLine::Value>> valueOf(const storage::Vault& vault, const std::string& currency,
                                                            const exchange::HistoryLine& line) {
    if (currency.empty() || line.time <= 0) return std::optional<exchange::HistoryLine::Value>();
    SANDYK_TRY(const auto price, storage::priceOn(vault.database(), currency, wallet::dayOf(line.time)));
    if (!price) return std::optional<exchange::HistoryLine::Value>();
    SANDYK_TRY(const auto amount, bitcoin::Amount::fromSat(std::abs(line.receivedSat - line.sentSat)));
    const auto money = wallet::valueOf(amount, *price);
    if (!money) return std::optional<exchange::HistoryLine::Value>();
    return std::optional(exchange::HistoryLine::Value{*money, *price});
}

Result<exchange::HistoryFile> historyFile(const storage::Vault& vault, const app::ChainView& chain,
                                          const std::string& currency) {
    exchange::HistoryFile file;
    file.wallet = chain.wallet.name;
    file.network = chain.wallet.network;
    file.tipHeight = chain.ledger.tipHeight();
    SANDYK_TRY(const auto tip, storage::readChainTip(vault.database(), file.network));
    file.asOf = tip.time;
    SANDYK_TRY(const auto labels, labelTexts(vault));
    for (const wallet::HistoryEntry& entry : chain.ledger.history()) {
        exchange::HistoryLine line;
        line.time = entry.time;
        line.txid = entry.txid.toString();
        line.state = stateName(entry);
        line.height = entry.height;
        line.receivedSat = entry.receivedSat;
        line.sentSat = entry.spentSat;
        line.feeSat = entry.feeSat;
        line.balanceSat = entry.balanceAfterSat;
        if (const auto label = labels.find(line.txid); label != labels.end()) line.label = label->second;
        for (const bitcoin::Script& script : entry.counterparties) {
            if (const auto address = bitcoin::Address::fromScript(script, file.network))
                line.addresses.push_back(address->toString());
        }
        SANDYK_TRY(line.value, valueOf(vault, currency, line));
        file.lines.push_back(std::move(line));
    }
    return file;
}

} // namespace

Result<void> walletExport(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(const auto wallet, chosenWallet(open.vault, arguments));
    SANDYK_TRY(const std::string text, walletFile(wallet, arguments.value("--format")));
    SANDYK_CHECK(open.vault.recordEvent("wallet.exported", std::to_string(wallet.id)));
    answer.json.member("wallet", wallet.name);
    answer.json.member("format", arguments.value("--format"));
    answer.json.member("content", text);
    answer.file = bytesOf(text);
    return {};
}

Result<void> walletExportHistory(const Arguments& arguments, Answer& answer) {
    const std::string& format = arguments.value("--format");
    if (format != "csv" && format != "json" && format != "pdf")
        return fail(ErrorCode::Usage, "--format takes csv, json or pdf");
    if (format == "pdf" && !arguments.has("--out")) return fail(ErrorCode::Usage, "a PDF needs --out FILE");
    std::string currency;
    if (arguments.has("--currency")) {
        SANDYK_TRY(currency, wallet::parseCurrency(arguments.value("--currency")));
    }
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(const auto wallet, chosenWallet(open.vault, arguments));
    SANDYK_TRY(const auto chain, app::readChainView(open.vault, wallet));
    SANDYK_TRY(const auto file, historyFile(open.vault, chain, currency));
    const std::string json = exchange::historyJson(file);
    SANDYK_TRY(const std::string digest, exchange::historyDigest(json));
    answer.json.member("wallet", wallet.name);
    answer.json.member("format", format);
    answer.json.member("transactions", file.lines.size());
    answer.json.member("digest", digest);
    if (format == "pdf") {
        SANDYK_TRY(answer.file, exchange::historyPdf(file, {}));
        return {};
    }
    const std::string text = format == "csv" ? exchange::historyCsv(file) : json;
    if (!arguments.has("--out")) answer.json.member("content", text);
    answer.file = bytesOf(text);
    return {};
}

} // namespace sandyk::cli
