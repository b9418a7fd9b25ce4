#include "sample_snapshot.h"

#include "custody/chain_positions.h"
#include "custody/segregation.h"
#include "exchange/file_io.h"
#include "sample_firm.h"
#include "storage/record_rules.h"
#include "storage/vault.h"

namespace sandyk::guitest {

namespace {

constexpr std::int32_t kHeight = 900'000;
constexpr std::int64_t kDeposit = 250'000;

Result<void> write(const std::filesystem::path& vaultFile, const std::filesystem::path& file) {
    SANDYK_TRY(auto vault, storage::Vault::open(vaultFile, SecureString(kFirmPassword), "anna"));
    SANDYK_TRY(const auto wallets, vault.wallets());
    custody::ChainSnapshot snapshot;
    snapshot.network = "main";
    snapshot.block.height = kHeight;
    snapshot.block.time = storage::unixTime() - 60;
    snapshot.block.hash.fill(7);
    bool isFirst = true;
    for (const wallet::Wallet& wallet : wallets) {
        custody::WalletChain chain;
        if (isFirst) {
            custody::ChainMovement deposit;
            deposit.txid.bytes.fill(1);
            deposit.unsignedTxid = deposit.txid;
            deposit.height = kHeight - 1;
            deposit.time = snapshot.block.time - 600;
            deposit.received = kDeposit;
            chain.amount = kDeposit;
            chain.movements.push_back(deposit);
        }
        isFirst = false;
        snapshot.wallets[custody::walletCode(wallet.descriptor)] = chain;
    }
    const std::string text = snapshot.text();
    return exchange::writeFile(file, asBytes(text), exchange::IfExists::Replace);
}

} // namespace

std::string writeSampleSnapshot(const std::filesystem::path& vault, const std::filesystem::path& file) {
    const auto written = write(vault, file);
    return written ? std::string() : std::string(errorName(written.error().code)) + ": " + written.error().detail;
}

} // namespace sandyk::guitest
