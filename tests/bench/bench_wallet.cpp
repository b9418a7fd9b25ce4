#include "bench_wallet.h"

#include "custody/law_store.h"
#include "storage/chain_store.h"
#include "storage/record_rules.h"
#include "storage/vault.h"

namespace sandyk::bench {

namespace {

constexpr std::int64_t kBegin = 1'600'000'000;
constexpr char kDescriptor[] =
    "wpkh([73c5da0a/84h/0h/0h]xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMK"
    "HPJ4ZeZXYVUhLv1VMrjPC7PW6V/<0;1>/*)";

wallet::ChainTransaction place(const bitcoin::Transaction& tx, std::int32_t height) {
    wallet::ChainTransaction placed;
    placed.txid = tx.txid();
    placed.raw = tx.serialize();
    placed.height = height;
    placed.standing = wallet::Standing::Proven;
    placed.blockTime = placed.firstSeen = kBegin + height * 600;
    return placed;
}

/// Half as many deposits as `count`, each of them spent with change; two addresses for each four transactions.
wallet::ChainChanges history(const wallet::Wallet& wallet, std::uint32_t count) {
    wallet::ChainChanges changes;
    std::vector<bitcoin::Script> scripts[2];
    for (const auto keychain : {wallet::Keychain::Receive, wallet::Keychain::Change}) {
        for (std::uint32_t index = 0; index < count / 4; ++index) {
            wallet::ScriptRecord record;
            record.keychain = keychain;
            record.index = index;
            record.script = wallet::addressAt(wallet, keychain, index)->address.scriptPubKey();
            record.isUsed = true;
            scripts[static_cast<std::size_t>(keychain)].push_back(record.script);
            changes.scripts.push_back(std::move(record));
        }
    }
    bitcoin::Script foreign;
    foreign.bytes.assign(22, 7);
    foreign.bytes[0] = 0;
    foreign.bytes[1] = 20;
    for (std::uint32_t i = 0; i < count / 2; ++i) {
        const auto height = static_cast<std::int32_t>(i + 1);
        bitcoin::Transaction in;
        bitcoin::OutPoint source;
        source.txid.bytes.fill(0x42);
        source.index = i;
        in.inputs.push_back({source, {}, 0xfffffffd, {}});
        in.outputs.push_back({bitcoin::Amount::sat(100'000), scripts[0][i % scripts[0].size()]});
        bitcoin::Transaction out;
        out.inputs.push_back({{in.txid(), 0}, {}, 0xfffffffd, {Bytes(71, 0x30), Bytes(33, 2)}});
        out.outputs.push_back({bitcoin::Amount::sat(60'000), foreign});
        out.outputs.push_back({bitcoin::Amount::sat(39'000), scripts[1][i % scripts[1].size()]});
        changes.found.push_back(place(in, height));
        changes.found.push_back(place(out, height));
    }
    changes.syncedAt = kBegin;
    return changes;
}

/// Without it the risk notice stands before the pages.
Result<void> acceptRisk(const storage::Database& database) {
    const std::int64_t now = storage::unixTime();
    SANDYK_TRY(const law::Profile profile, custody::profileInForce(database, now));
    SANDYK_TRY(auto transaction, storage::Transaction::begin(database));
    SANDYK_CHECK(custody::acceptNotice(transaction, database, profile, "risk", law::Language::English, now));
    return transaction.commit();
}

} // namespace

bool makeWallet(const std::string& file, std::uint32_t count) {
    storage::CreateOptions options;
    options.cost = crypto::kArgon2Least;
    auto vault = storage::Vault::create(file, SecureString(kBenchPassword), options);
    if (!vault) return false;
    const wallet::Wallet sample{0,      "Sample", Network::Main, *bitcoin::Descriptor::parse(kDescriptor),
                                {0, 0}, 0,        std::nullopt,  true};
    const auto kept = vault->addWallet(sample);
    if (!kept || !acceptRisk(vault->database())) return false;
    return storage::applyChainChanges(vault->database(), kept->id, history(*kept, count)).has_value();
}

} // namespace sandyk::bench
