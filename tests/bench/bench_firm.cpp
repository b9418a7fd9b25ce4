// A firm: decisions by policy, and opening a vault with the wallets of 10,000 clients once the key is derived.

#include <benchmark/benchmark.h>

#include <unistd.h>

#include <filesystem>

#include "custody/requests.h"
#include "custody/segregation.h"
#include "sample_psbt.h"
#include "storage/vault_impl.h"

namespace {

using namespace sandyk;
using storage::Vault;
using storage::VaultFile;

custody::Policy policyOf(std::int64_t rules) {
    custody::Policy policy;
    policy.groups = {{"approvers", {"ata", "bibi", "cary"}}};
    for (std::int64_t i = 0; i < rules; ++i) {
        custody::Rule rule;
        rule.id = "rule-" + std::to_string(i);
        rule.when.assets = {"BTC"};
        rule.when.clients = {"C-" + std::to_string(i)};
        rule.when.amount = {i * 1'000, std::nullopt};
        rule.when.windows = {{{custody::Scope::Client, 86'400}, {1'000'000, std::nullopt}, {}}};
        rule.outcome = custody::Outcome::Allow;
        rule.quorum = {2, {"approvers"}, {}};
        policy.rules.push_back(rule);
    }
    policy.rules.back().when = {};
    return policy;
}

void decide(benchmark::State& state) {
    const custody::Policy policy = policyOf(state.range(0));
    custody::PolicyFacts facts;
    facts.initiator = "inna";
    facts.client = "C-999999";
    facts.amount = 5'000'000;
    facts.walletBalance = 10'000'000;
    facts.sums = {{{custody::Scope::Client, 86'400}, 2'000'000, 0}};
    for (auto _ : state) {
        facts.amount += 1;
        benchmark::DoNotOptimize(custody::evaluate(policy, facts));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(decide)->Name("Firm/decide_by_policy")->Arg(20)->Arg(200);

void openFirm(benchmark::State& state) {
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("sandyk-bench-firm-" + std::to_string(::getpid()));
    std::filesystem::create_directory(folder);
    const std::filesystem::path file = folder / "firm.sandyk";
    const SecureString password("a password for measuring");
    {
        storage::CreateOptions options;
        options.profile = storage::Profile::Firm;
        options.cost = crypto::kArgon2Least;
        Vault vault = Vault::create(file, password, options).value();
        auto transaction = storage::Transaction::begin(vault.database()).value();
        const keys::ExtendedPrivateKey master = bench::sampleMaster();
        for (std::int64_t i = 0; i < state.range(0); ++i) {
            const auto path =
                bitcoin::accountPath(bitcoin::OutputType::Wpkh, Network::Regtest, static_cast<std::uint32_t>(i));
            const auto account = master.derive(path).value().publicKey();
            const auto descriptor =
                bitcoin::singleSigDescriptor(bitcoin::OutputType::Wpkh, {master.fingerprint(), path}, account);
            const auto added = vault
                                   .addWallet({0,
                                               "Client " + std::to_string(i),
                                               Network::Regtest,
                                               descriptor,
                                               {0, 0},
                                               0,
                                               std::nullopt,
                                               false})
                                   .value();
            const std::string number = std::to_string(i + 1);
            (void)vault.database().execute("INSERT INTO client (number, kind, state, risk, revision) VALUES ('C-" +
                                           number + "', 1, 2, 1, 1)");
            (void)vault.database().execute("INSERT INTO firm_wallet VALUES (" + std::to_string(added.id) + ", '" +
                                           custody::walletCode(descriptor) + "', 'C-" + number + "', 3, 'BTC')");
            (void)custody::setPosition(vault.database(), added.id, 1'000'000 + i, 100, 1);
        }
        (void)transaction.commit();
    }
    const VaultFile::Unwrapped unwrapped = VaultFile::openReadOnly(file).value().unwrap(password).value();
    for (auto _ : state) {
        auto vault =
            storage::VaultOpener::openWithKeys(VaultFile::openLocked(file).value(), unwrapped.keys, unwrapped.slotId);
        if (!vault || !vault->ownWallets().value().empty() ||
            custody::firmColdShares(vault->database()).value().size() != 1) {
            state.SkipWithError("the firm did not open whole");
            break;
        }
    }
    std::filesystem::remove_all(folder);
}
BENCHMARK(openFirm)->Name("Firm/open_without_kdf")->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace
