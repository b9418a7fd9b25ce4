#pragma once

#include "custody/reports.h"
#include "firm_fixture.h"
#include "storage/chain_store.h"

namespace sandyk::custody::test {

/// The founded firm with a chain: block `n` is mined at kChainStart + 600 n, and every wallet's first addresses are
/// known.
class ReportTest : public FirmTest {
protected:
    static constexpr std::int64_t kChainStart = kStart + kDay;
    static constexpr std::uint32_t kAddresses = 6;

    void start();
    std::int64_t walletId(const sandyk::test::TestWallet& wallet) const;
    std::string code(const sandyk::test::TestWallet& wallet) const { return walletCode(wallet.own.descriptor); }
    /// Headers up to `height`; wallets count as answered now.
    void mine(std::int32_t height);
    /// Proven in the block, in the wallet's history.
    void confirm(const sandyk::test::TestWallet& wallet, const bitcoin::Transaction& tx, std::int32_t height);
    /// A coin from outside. Every one is another transaction.
    bitcoin::Transaction deposit(const sandyk::test::TestWallet& wallet, std::int64_t amount, std::int32_t height);
    /// Spends a coin to somebody else without any request.
    bitcoin::Transaction steal(const sandyk::test::TestWallet& wallet, const bitcoin::Transaction& from,
                               std::int32_t height);
    /// A withdrawal of client one's hot wallet from preparation to "sent"; its coin is deposited at `coinHeight`.
    StoredRequest withdraw(std::int64_t amount, std::uint32_t coin, std::int32_t coinHeight);
    static bitcoin::Transaction transactionOf(const StoredRequest& request);

    std::string today() const;
    Result<Reconciliation> reconcileAt(const std::string& day, std::int32_t height);
    /// By ata, who approves requests; anna closes.
    std::string closeAt(const std::string& day, std::int32_t height);
    std::int64_t booksOf(const Reconciliation& done, const sandyk::test::TestWallet& wallet) const;

    std::int32_t m_tip = 0;
    std::uint32_t m_coins = 0;
};

} // namespace sandyk::custody::test
