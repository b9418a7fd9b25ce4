#include <algorithm>
#include <map>
#include <set>

#include "bitcoin/psbt_roles.h"
#include "payments/payment_parts.h"
#include "storage/chain_store.h"
#include "storage/draft_store.h"
#include "storage/vault.h"

namespace sandyk::app {

namespace {

using wallet::DraftState;
using wallet::PaymentDraft;

Failure notReplaceable(const char* reason) {
    return fail(ErrorCode::PaymentNotReplaceable, reason, {{"reason", reason}});
}

Result<const wallet::HistoryEntry*> waitingEntry(const ChainView& chain, const bitcoin::Txid& txid) {
    const auto place = chain.ledger.entry(txid);
    if (!place)
        return fail(ErrorCode::PaymentNotFound, "the wallet knows no such transaction", {{"txid", txid.toString()}});
    const wallet::HistoryEntry& entry = chain.ledger.history()[*place];
    if (entry.standing != wallet::Standing::Unconfirmed) return notReplaceable("confirmed");
    if (entry.state == wallet::EntryState::Conflicted) return notReplaceable("conflicted");
    return &entry;
}

/// Who spends an output of ours, and what they pay: they vanish with what they build on.
std::int64_t descendantsFee(const storage::Vault& vault, const ChainView& chain, const bitcoin::Txid& ancestor) {
    std::set<bitcoin::Txid> gone = {ancestor};
    std::int64_t fee = 0;
    bool grew = true;
    while (grew) {
        grew = false;
        for (const wallet::HistoryEntry& entry : chain.ledger.history()) {
            const bool waits =
                entry.standing == wallet::Standing::Unconfirmed && entry.state == wallet::EntryState::Valid;
            if (!waits || gone.contains(entry.txid)) continue;
            const auto transaction = storage::readTransaction(vault.database(), entry.txid);
            if (!transaction || !*transaction) continue;
            const bool builds = std::ranges::any_of((*transaction)->inputs, [&](const bitcoin::TxInput& input) {
                return gone.contains(input.previous.txid);
            });
            if (!builds) continue;
            gone.insert(entry.txid);
            fee += entry.feeSat.value_or(0);
            grew = true;
        }
    }
    return fee;
}

Result<wallet::Coin> spentCoin(const storage::Vault& vault, const ChainView& chain, const bitcoin::OutPoint& outpoint) {
    SANDYK_TRY(const auto previous, storage::readTransaction(vault.database(), outpoint.txid));
    if (!previous || outpoint.index >= previous->outputs.size())
        return fail(ErrorCode::SignMissingPreviousTx, "the transaction of a coin is not kept",
                    {{"txid", outpoint.txid.toString()}});
    const bitcoin::TxOutput& output = previous->outputs[outpoint.index];
    const auto script = chain.ledger.find(output.scriptPubKey);
    if (!script) return notReplaceable("foreign_inputs");
    const wallet::ScriptRecord& record = chain.ledger.scripts()[*script];
    wallet::Coin coin;
    coin.outpoint = outpoint;
    coin.amount = output.amount;
    coin.scriptPubKey = output.scriptPubKey;
    coin.walletId = chain.wallet.id;
    coin.keychain = record.keychain;
    coin.index = record.index;
    return coin;
}

struct Original {
    wallet::Replaceable replaceable;
    std::vector<bitcoin::TxOutput> payments;
};

Result<Original> originalOf(const storage::Vault& vault, const bitcoin::Txid& txid, const ChainView& chain) {
    SANDYK_TRY(const wallet::HistoryEntry* entry, waitingEntry(chain, txid));
    if (!entry->isOwnInputs || !entry->feeSat) return notReplaceable("foreign_inputs");
    SANDYK_TRY(auto transaction, storage::readTransaction(vault.database(), txid));
    if (!transaction) return fail(ErrorCode::PaymentNotFound, "the transaction is not kept");
    Original original;
    original.replaceable.feeSat = *entry->feeSat;
    original.replaceable.descendantsFeeSat = descendantsFee(vault, chain, txid);
    for (const bitcoin::TxInput& input : transaction->inputs) {
        SANDYK_TRY(wallet::Coin coin, spentCoin(vault, chain, input.previous));
        original.replaceable.spent.push_back(std::move(coin));
    }
    for (const bitcoin::TxOutput& output : transaction->outputs) {
        const auto place = chain.ledger.find(output.scriptPubKey);
        const bool isChange = place && chain.ledger.scripts()[*place].keychain == wallet::Keychain::Change;
        if (isChange)
            original.replaceable.change.push_back(output.scriptPubKey);
        else if (!place)
            original.payments.push_back(output);
    }
    original.replaceable.transaction = *std::move(transaction);
    return original;
}

PaymentDraft replacementDraft(wallet::PaymentKind kind, const bitcoin::Txid& replaced, const storage::Vault& vault) {
    PaymentDraft draft;
    draft.kind = kind;
    draft.replaces = replaced;
    // What was said of the original holds for the same payment at another fee.
    if (kind != wallet::PaymentKind::Bump) return draft;
    if (const auto drafts = storage::readDrafts(vault.database())) {
        const auto found = std::ranges::find(*drafts, replaced, &PaymentDraft::txid);
        if (found != drafts->end()) {
            draft.label = found->label;
            draft.purpose = found->purpose;
        }
    }
    return draft;
}

/// The transaction of a draft once it is signed: a legacy signature makes another txid.
bitcoin::Txid finalTxid(const PaymentDraft& draft) {
    const auto final = bitcoin::finalize(draft.psbt);
    if (!final || !bitcoin::isComplete(*final)) return draft.txid;
    const auto transaction = bitcoin::extract(*final);
    return transaction ? transaction->txid() : draft.txid;
}

/// Coins that the ledger has seen spent by transactions that stand, and by which.
std::map<bitcoin::OutPoint, bitcoin::Txid> spenders(const storage::Vault& vault, const ChainView& chain) {
    std::map<bitcoin::OutPoint, bitcoin::Txid> all;
    for (const wallet::HistoryEntry& entry : chain.ledger.history()) {
        if (entry.state != wallet::EntryState::Valid || entry.spentSat == 0) continue;
        const auto transaction = storage::readTransaction(vault.database(), entry.txid);
        if (!transaction || !*transaction) continue;
        for (const bitcoin::TxInput& input : (*transaction)->inputs)
            all.emplace(input.previous, entry.txid);
    }
    return all;
}

} // namespace

Result<PaymentView> prepareBump(const storage::Vault& vault, const bitcoin::Txid& txid, bitcoin::FeeRate feeRate,
                                const ChainView& chain, const std::optional<bitcoin::Address>& payer) {
    SANDYK_TRY(const Original original, originalOf(vault, txid, chain));
    const auto script = payer ? std::optional(payer->scriptPubKey()) : std::nullopt;
    SANDYK_TRY(const auto built,
               wallet::buildBump(original.replaceable, feeRate, paymentSources(vault, chain), script));
    return viewBuilt(vault, chain, replacementDraft(wallet::PaymentKind::Bump, txid, vault), built,
                     [&](const auto& made, const auto& review) {
                         return wallet::checkReplacementDraft(original.payments, made, review);
                     });
}

Result<PaymentView> prepareCancel(const storage::Vault& vault, const bitcoin::Txid& txid, bitcoin::FeeRate feeRate,
                                  const ChainView& chain) {
    SANDYK_TRY(const Original original, originalOf(vault, txid, chain));
    SANDYK_TRY(const auto built, wallet::buildCancel(original.replaceable, feeRate, paymentSources(vault, chain)));
    return viewBuilt(
        vault, chain, replacementDraft(wallet::PaymentKind::Cancel, txid, vault), built,
        [](const auto& made, const auto& review) { return wallet::checkReplacementDraft({}, made, review); });
}

Result<PaymentView> prepareChild(const storage::Vault& vault, const bitcoin::Txid& txid, bitcoin::FeeRate packageRate,
                                 const ChainView& chain) {
    SANDYK_TRY(const wallet::HistoryEntry* entry, waitingEntry(chain, txid));
    const wallet::PaymentSources sources = paymentSources(vault, chain);
    std::vector<wallet::Coin> coins;
    std::ranges::copy_if(sources.coins, std::back_inserter(coins),
                         [&](const wallet::Coin& coin) { return coin.outpoint.txid == txid && !coin.isReserved; });
    if (coins.empty())
        return fail(ErrorCode::PaymentCoin, "the transaction gives us no coin that could be spent",
                    {{"outpoint", txid.toString()}, {"reason", "unknown"}});
    SANDYK_TRY(const auto built,
               wallet::buildChild(coins, {entry->vsize, entry->feeSat.value_or(0)}, packageRate, sources));
    PaymentDraft draft;
    draft.kind = wallet::PaymentKind::Child;
    return viewBuilt(vault, chain, std::move(draft), built, [](const auto& made, const auto& review) {
        return wallet::checkReplacementDraft({}, made, review);
    });
}

Result<void> settleDrafts(const storage::Vault& vault, const ChainView& chain) {
    SANDYK_TRY(auto drafts, storage::readDrafts(vault.database(), chain.wallet.id));
    std::erase_if(drafts,
                  [](const PaymentDraft& draft) { return draft.state == DraftState::Abandoned && !draft.signedAt; });
    if (drafts.empty()) return {};
    // Read only when a draft is not in the books itself: it costs every transaction that spends.
    std::optional<std::map<bitcoin::OutPoint, bitcoin::Txid>> spentBy;
    for (PaymentDraft& draft : drafts) {
        const bitcoin::Txid txid = finalTxid(draft);
        DraftState state = draft.state;
        if (const auto place = chain.ledger.entry(txid);
            place && chain.ledger.history()[*place].state == wallet::EntryState::Valid) {
            const bool isInBlock = chain.ledger.history()[*place].standing != wallet::Standing::Unconfirmed;
            state = isInBlock ? DraftState::Confirmed : DraftState::Broadcast;
        } else {
            if (!spentBy) spentBy = spenders(vault, chain);
            if (std::ranges::any_of(draft.psbt.inputs,
                                    [&](const bitcoin::PsbtInput& input) { return spentBy->contains(input.previous); }))
                state = DraftState::Replaced;
        }
        if (state == draft.state || !storage::mayFollow(draft.state, state)) continue;
        draft.state = state;
        SANDYK_CHECK(storage::updateDraft(vault.database(), draft));
    }
    return {};
}

} // namespace sandyk::app
