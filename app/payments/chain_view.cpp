#include "payments/chain_view.h"

#include "crypto/rng.h"
#include "storage/chain_store.h"
#include "storage/coin_store.h"
#include "storage/contact_store.h"
#include "storage/draft_store.h"
#include "storage/vault.h"

namespace sandyk::app {

namespace {

std::uint64_t freshSeed() {
    ByteArray<8> random;
    crypto::fillRandom(random);
    std::uint64_t seed = 0;
    for (const std::uint8_t byte : random)
        seed = seed << 8 | byte;
    return seed;
}

} // namespace

Result<ChainView> readChainView(const storage::Vault& vault, const wallet::Wallet& wallet) {
    const storage::Database& database = vault.database();
    SANDYK_TRY(const auto marks, storage::readCoinMarks(database));
    SANDYK_TRY(auto ledger, storage::readLedger(database, wallet.id, marks));
    SANDYK_TRY(const auto tip, storage::readChainTip(database, wallet.network));
    SANDYK_TRY(auto fees, storage::readFeeEstimates(database, wallet.network));
    return ChainView{wallet, std::move(ledger), tip.medianTime, std::move(fees)};
}

wallet::PaymentSources paymentSources(const storage::Vault& vault, const ChainView& chain) {
    wallet::PaymentSources sources{chain.wallet, {}, {}, chain.ledger.tipHeight(), freshSeed()};
    for (const wallet::LedgerCoin& coin : chain.ledger.coins())
        sources.coins.push_back(coin.coin);
    sources.previous = [&vault](const bitcoin::Txid& txid) -> Result<bitcoin::Transaction> {
        SANDYK_TRY(auto transaction, storage::readTransaction(vault.database(), txid));
        if (transaction) return *std::move(transaction);
        return fail(ErrorCode::SignMissingPreviousTx, "the transaction of a coin is not kept",
                    {{"txid", txid.toString()}});
    };
    return sources;
}

std::vector<std::string> ownAddresses(const ChainView& chain) {
    std::vector<std::string> addresses;
    const auto& scripts = chain.ledger.scripts();
    for (const wallet::ScriptRecord& record : scripts) {
        const bool handedOut = record.index < chain.wallet.nextIndex[static_cast<std::size_t>(record.keychain)];
        if (!record.isUsed && !handedOut) continue;
        if (const auto address = bitcoin::Address::fromScript(record.script, chain.wallet.network))
            addresses.push_back(address->toString());
    }
    return addresses;
}

Result<std::vector<std::string>> knownAddresses(const storage::Vault& vault, const ChainView& chain) {
    std::vector<std::string> addresses;
    SANDYK_TRY(const auto contacts, storage::readContacts(vault.database(), chain.wallet.network));
    for (const wallet::Contact& contact : contacts)
        addresses.push_back(contact.address.toString());
    for (const wallet::HistoryEntry& entry : chain.ledger.history()) {
        // Whom strangers paid in transactions of theirs is no address that we know.
        if (!entry.isOwnInputs) continue;
        for (const bitcoin::Script& script : entry.counterparties) {
            if (const auto address = bitcoin::Address::fromScript(script, chain.wallet.network))
                addresses.push_back(address->toString());
        }
    }
    return addresses;
}

std::optional<bitcoin::FeeRate> rateWithin(const wallet::FeeEstimates& fees, int blocks) {
    const wallet::FeeEstimate* best = nullptr;
    for (const wallet::FeeEstimate& estimate : fees.estimates) {
        if (estimate.blocks <= blocks && (!best || estimate.blocks > best->blocks)) best = &estimate;
    }
    if (!best) return std::nullopt;
    return std::max(best->rate, fees.relayFloor);
}

std::optional<int> blocksFor(const wallet::FeeEstimates& fees, bitcoin::FeeRate rate) {
    std::optional<int> soonest;
    for (const wallet::FeeEstimate& estimate : fees.estimates) {
        if (rate >= estimate.rate && (!soonest || estimate.blocks < *soonest)) soonest = estimate.blocks;
    }
    return soonest;
}

} // namespace sandyk::app
