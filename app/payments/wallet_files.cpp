#include "payments/wallet_files.h"

#include "bitcoin/multisig_file.h"
#include "exchange/wallet_export.h"
#include "payments/chain_view.h"
#include "storage/chain_store.h"
#include "storage/label_store.h"
#include "storage/price_store.h"
#include "storage/vault.h"

namespace sandyk::app {

namespace {

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

/// The labels of transactions and addresses by what they speak of.
Result<std::map<std::string, std::string>> labelTexts(const storage::Vault& vault) {
    SANDYK_TRY(const auto labels, storage::readLabels(vault.database()));
    std::map<std::string, std::string> texts;
    for (const wallet::Label& label : labels) {
        if (label.type == "tx" || label.type == "addr") texts.emplace(label.reference, label.label);
    }
    return texts;
}

Result<std::optional<exchange::HistoryLine::Value>> valueOf(const wallet::PriceList& prices,
                                                            const exchange::HistoryLine& line) {
    std::optional<exchange::HistoryLine::Value> value;
    if (line.time <= 0) return value;
    const wallet::Price* price = prices.on(wallet::dayOf(line.time));
    if (!price) return value;
    SANDYK_TRY(const auto amount, bitcoin::Amount::fromSat(std::abs(line.receivedSat - line.sentSat)));
    if (const auto money = wallet::valueOf(amount, *price)) value = exchange::HistoryLine::Value{*money, *price};
    return value;
}

} // namespace

Result<std::string> walletText(const wallet::Wallet& wallet, std::string_view form) {
    if (form == "descriptor") return exchange::descriptorExport(wallet);
    if (form == "core") return exchange::bitcoinCoreExport(wallet, std::nullopt);
    if (form == "sparrow") return exchange::sparrowExport(wallet);
    if (form == "electrum") return exchange::electrumExport(wallet);
    if (form == "specter") return exchange::specterExport(wallet);
    if (form == "slip132") {
        SANDYK_TRY(const std::string key, exchange::slip132Export(wallet));
        return key + "\n";
    }
    if (form == "coldcard") return bitcoin::multisigFileText(wallet.descriptor, wallet.name);
    return fail(ErrorCode::Usage, "--format takes descriptor, core, sparrow, electrum, specter, slip132 or coldcard");
}

Result<exchange::HistoryFile> historyFile(const storage::Vault& vault, const wallet::Wallet& wallet,
                                          const std::string& currency) {
    SANDYK_TRY(const auto chain, readChainView(vault, wallet));
    SANDYK_TRY(const auto tip, storage::readChainTip(vault.database(), wallet.network));
    SANDYK_TRY(const auto labels, labelTexts(vault));
    SANDYK_TRY(const auto prices, storage::readPrices(vault.database(), currency));
    exchange::HistoryFile file;
    file.wallet = wallet.name;
    file.network = wallet.network;
    file.tipHeight = chain.ledger.tipHeight();
    file.asOf = tip.time;
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
        SANDYK_TRY(line.value, valueOf(prices, line));
        file.lines.push_back(std::move(line));
    }
    return file;
}

} // namespace sandyk::app
