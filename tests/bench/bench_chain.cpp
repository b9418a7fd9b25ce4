// A wallet of 10,000 addresses and 20,000 transactions: restored from an Electrum server in memory into a vault, opened
// again, and the same with five times as many to see that the cost is linear.

#include <benchmark/benchmark.h>

#include <sys/resource.h>
#include <unistd.h>

#include <filesystem>

#include "storage/chain_store.h"
#include "storage/vault.h"
#include "storage/vault_impl.h"
#include "support/scripted_chain.h"

namespace {

using namespace sandyk;
using storage::Vault;
using test::ScriptedChain;
using wallet::Keychain;

constexpr std::uint32_t kPerBlock = 200;

const SecureString& password() {
    static const SecureString text("a password for measuring");
    return text;
}

wallet::Wallet sampleWallet() {
    const std::string text =
        "wpkh([73c5da0a/84h/0h/0h]xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMK"
        "HPJ4ZeZXYVUhLv1VMrjPC7PW6V/<0;1>/*)";
    return {0, "Sample", Network::Regtest, *bitcoin::Descriptor::parse(text), {0, 0}, 0, std::nullopt, true};
}

/// `pairs` deposits, each of which is paid on with change; addresses: half as many on each keychain.
ScriptedChain makeChain(std::uint32_t pairs) {
    const std::vector<bitcoin::Descriptor> paths = sampleWallet().descriptor.singlePaths();
    std::vector<bitcoin::Script> receive, change;
    for (std::uint32_t i = 0; i < pairs / 2; ++i) {
        receive.push_back(*paths[0].scriptPubKey(i));
        change.push_back(*paths[1].scriptPubKey(i));
    }
    ScriptedChain chain;
    std::vector<bitcoin::Transaction> block;
    const auto add = [&](bitcoin::Transaction tx) {
        block.push_back(std::move(tx));
        if (block.size() < kPerBlock) return;
        chain.mine(block);
        block.clear();
    };
    for (std::uint32_t i = 0; i < pairs; ++i) {
        const bitcoin::Transaction in = test::deposit(receive[i % receive.size()], 100'000, i);
        const bitcoin::OutPoint coin{in.txid(), 0};
        add(in);
        add(test::spend({coin}, {{test::foreignScript(i), 60'000}, {change[i % change.size()], 39'000}}));
    }
    if (!block.empty()) chain.mine(block);
    return chain;
}

struct Place {
    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("sandyk-bench-chain-" + std::to_string(::getpid()));
    std::filesystem::path file = folder / "chain.sandyk";
    Place() { std::filesystem::create_directory(folder); }
    ~Place() { std::filesystem::remove_all(folder); }
};

double peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

std::int64_t restore(const std::filesystem::path& file, ScriptedChain& chain) {
    storage::CreateOptions options;
    options.cost = crypto::kArgon2Least;
    Vault vault = Vault::create(file, password(), options).value();
    wallet::Wallet wallet = vault.addWallet(sampleWallet()).value();
    auto session = sync::scanElectrum(wallet, {}, {}, chain.now());
    std::size_t messages = 0;
    bool isStored = true;
    const auto store = [&] {
        const wallet::ChainChanges changes = session->takeChanges();
        isStored = isStored && (changes.empty() || storage::applyChainChanges(vault.database(), wallet.id, changes));
    };
    while (session->state() == sync::SessionState::Working) {
        const auto requests = session->takeRequests();
        if (requests.empty()) break;
        for (const sync::Request& request : requests)
            session->received(chain.answer(request.text), chain.now());
        messages += requests.size();
        if (messages % 4'000 < requests.size()) store();
    }
    store();
    return isStored && session->state() == sync::SessionState::Synced ? wallet.id : 0;
}

void restoreWallet(benchmark::State& state) {
    const Place place;
    ScriptedChain chain = makeChain(static_cast<std::uint32_t>(state.range(0)) / 2);
    for (auto _ : state) {
        std::filesystem::remove(place.file);
        if (restore(place.file, chain) == 0) {
            state.SkipWithError("the wallet was not restored whole");
            break;
        }
    }
    state.counters["file_MiB"] = static_cast<double>(std::filesystem::file_size(place.file)) / (1024.0 * 1024.0);
    state.counters["peak_MiB_with_server"] = peakMemory();
}
BENCHMARK(restoreWallet)->Name("Chain/restore")->Arg(20'000)->Iterations(1)->Unit(benchmark::kMillisecond);

void reopenWallet(benchmark::State& state) {
    const Place place;
    std::int64_t walletId = 0;
    {
        ScriptedChain chain = makeChain(static_cast<std::uint32_t>(state.range(0)) / 2);
        walletId = restore(place.file, chain);
    }
    storage::VaultFile::Unwrapped unwrapped =
        storage::VaultFile::openReadOnly(place.file).value().unwrap(password()).value();
    for (auto _ : state) {
        auto vault = storage::VaultOpener::openWithKeys(storage::VaultFile::openLocked(place.file).value(),
                                                        unwrapped.keys, unwrapped.slotId);
        const auto ledger = storage::readLedger(vault->database(), walletId, {});
        if (!ledger || ledger->history().size() != static_cast<std::size_t>(state.range(0))) {
            state.SkipWithError("the books are not whole");
            break;
        }
    }
}
BENCHMARK(reopenWallet)->Name("Chain/reopen")->Arg(20'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
