// Opening a vault once the key is derived: locks, settings read back, integrity of every page, the lists of windows.

#include <benchmark/benchmark.h>

#include <unistd.h>

#include <filesystem>

#include "sample_psbt.h"
#include "storage/vault.h"
#include "storage/vault_impl.h"

namespace {

using namespace sandyk;
using storage::Vault;
using storage::VaultFile;

const SecureString& password() {
    static const SecureString text("a password for measuring");
    return text;
}

wallet::Wallet numberedWallet(std::int64_t number) {
    keys::ExtendedPrivateKey master = bench::sampleMaster();
    auto path = bitcoin::accountPath(bitcoin::OutputType::Wpkh, Network::Regtest, static_cast<std::uint32_t>(number));
    auto account = master.derive(path).value().publicKey();
    return {0,
            "Wallet " + std::to_string(number),
            Network::Regtest,
            bitcoin::singleSigDescriptor(bitcoin::OutputType::Wpkh, {master.fingerprint(), path}, account),
            {0, 0},
            0,
            std::nullopt,
            false};
}

std::filesystem::path makeVault(const std::filesystem::path& folder, std::int64_t wallets) {
    std::filesystem::path file = folder / "bench.sandyk";
    storage::CreateOptions options;
    options.cost = crypto::kArgon2Least;
    Vault vault = Vault::create(file, password(), options).value();
    for (std::int64_t number = 0; number < wallets; ++number)
        (void)vault.addWallet(numberedWallet(number)).value();
    return file;
}

void openWithoutKdf(benchmark::State& state) {
    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("sandyk-bench-" + std::to_string(::getpid()));
    std::filesystem::create_directory(folder);
    std::filesystem::path file = makeVault(folder, state.range(0));
    VaultFile::Unwrapped unwrapped = VaultFile::openReadOnly(file).value().unwrap(password()).value();
    for (auto _ : state) {
        auto vault =
            storage::VaultOpener::openWithKeys(VaultFile::openLocked(file).value(), unwrapped.keys, unwrapped.slotId);
        if (!vault || vault->wallets().value().size() != static_cast<std::size_t>(state.range(0))) {
            state.SkipWithError("the vault did not open whole");
            break;
        }
    }
    std::filesystem::remove_all(folder);
}
BENCHMARK(openWithoutKdf)->Name("Vault/open_without_kdf")->Arg(1)->Arg(100)->Unit(benchmark::kMillisecond);

void openWithKdf(benchmark::State& state) {
    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("sandyk-bench-kdf-" + std::to_string(::getpid()));
    std::filesystem::create_directory(folder);
    std::filesystem::path file = folder / "bench.sandyk";
    (void)Vault::create(file, password(), {}).value();
    for (auto _ : state)
        benchmark::DoNotOptimize(Vault::open(file, password()));
    std::filesystem::remove_all(folder);
}
BENCHMARK(openWithKdf)->Name("Vault/open_calibrated")->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace
