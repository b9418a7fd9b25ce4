#include "sample_chain.h"

#include <QTest>

#include "crypto/hash.h"
#include "session/vault_work.h"
#include "storage/chain_store.h"
#include "storage/draft_store.h"

namespace sandyk::guitest {

namespace {

constexpr std::uint32_t kScripts = 10;
constexpr std::int64_t kBegin = 1'760'000'000;

bitcoin::OutPoint elsewhere(std::uint32_t number) {
    bitcoin::OutPoint point;
    point.txid.bytes.fill(0x42);
    point.index = number;
    return point;
}

wallet::ChainTransaction place(const bitcoin::Transaction& tx, std::int32_t height) {
    wallet::ChainTransaction placed;
    placed.txid = tx.txid();
    placed.raw = tx.serialize();
    placed.height = height;
    placed.firstSeen = kBegin + height * 600;
    if (height > 0) {
        placed.standing = wallet::Standing::Proven;
        placed.blockTime = kBegin + height * 600;
    } else {
        placed.firstSeen = kBegin + 1'000 * 600;
    }
    return placed;
}

bitcoin::Transaction deposit(std::uint32_t number, const bitcoin::Script& to, std::int64_t sat) {
    bitcoin::Transaction tx;
    tx.inputs.push_back({elsewhere(number), {}, 0xfffffffd, {}});
    tx.outputs.push_back({bitcoin::Amount::sat(sat), to});
    return tx;
}

} // namespace

wallet::ChainChanges sampleChain(const wallet::Wallet& wallet, const bitcoin::Script& payee) {
    wallet::ChainChanges changes;
    const auto own = [&](wallet::Keychain keychain, std::uint32_t index) {
        return wallet::addressAt(wallet, keychain, index)->address.scriptPubKey();
    };
    for (std::uint32_t index = 0; index < kScripts; ++index) {
        for (const auto keychain : {wallet::Keychain::Receive, wallet::Keychain::Change}) {
            wallet::ScriptRecord record;
            record.keychain = keychain;
            record.index = index;
            record.script = own(keychain, index);
            record.isUsed = index < 5 && keychain == wallet::Keychain::Receive;
            changes.scripts.push_back(std::move(record));
        }
    }
    std::ranges::stable_sort(changes.scripts, {}, [](const wallet::ScriptRecord& r) { return r.keychain; });
    const bitcoin::Transaction first = deposit(0, own(wallet::Keychain::Receive, 0), 5'000'000);
    bitcoin::Transaction spend;
    spend.inputs.push_back({{first.txid(), 0}, {}, 0xfffffffd, {}});
    spend.outputs.push_back({bitcoin::Amount::sat(1'500'000), payee});
    spend.outputs.push_back({bitcoin::Amount::sat(3'498'000), own(wallet::Keychain::Change, 0)});
    changes.found = {place(first, 100),
                     place(deposit(1, own(wallet::Keychain::Receive, 1), 2'000'000), 150),
                     place(spend, 300),
                     place(deposit(2, own(wallet::Keychain::Receive, 2), 700'000), 500),
                     place(deposit(3, own(wallet::Keychain::Receive, 3), 250'000), 0),
                     place(deposit(4, own(wallet::Keychain::Receive, 4), 600), 0)};
    wallet::FeeEstimates fees;
    fees.time = kBegin + 1'000 * 600;
    fees.estimates = {{1, bitcoin::FeeRate(12'000)}, {6, bitcoin::FeeRate(5'000)}, {24, bitcoin::FeeRate(2'000)}};
    fees.relayFloor = bitcoin::FeeRate(1'000);
    changes.fees = fees;
    changes.syncedAt = kBegin + 1'000 * 600;
    return changes;
}

void storeChain(app::Session& session, std::int64_t walletId, wallet::ChainChanges changes) {
    bool isDone = false;
    session.withVault<void>(
        [walletId, changes = std::move(changes)](storage::Vault& vault) {
            return storage::applyChainChanges(vault.database(), walletId, changes);
        },
        [&isDone](Result<void> stored) {
            QVERIFY2(stored, stored ? "" : stored.error().detail.c_str());
            isDone = true;
        });
    QTRY_VERIFY(isDone);
}

std::int64_t storeDraft(app::Session& session, std::int64_t walletId, const bitcoin::Psbt& psbt) {
    std::int64_t id = 0;
    session.withVault<std::int64_t>(
        [walletId, psbt](storage::Vault& vault) -> Result<std::int64_t> {
            wallet::PaymentDraft draft;
            draft.walletId = walletId;
            draft.psbt = psbt;
            SANDYK_TRY(draft.txid, psbt.unsignedTxid());
            draft.createdAt = kBegin;
            SANDYK_TRY(const auto kept, storage::addDraft(vault.database(), draft, {}));
            return kept.id;
        },
        [&id](Result<std::int64_t> kept) { id = kept ? *kept : -1; });
    if (!QTest::qWaitFor([&] { return id != 0; }, 10'000)) return -1;
    return id;
}

} // namespace sandyk::guitest
