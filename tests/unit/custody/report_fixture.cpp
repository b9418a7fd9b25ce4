#include "report_fixture.h"

#include "bitcoin/psbt_roles.h"
#include "wallet/price.h"

namespace sandyk::custody::test {

using sandyk::test::TestWallet;
using wallet::Keychain;

namespace {

wallet::HeaderBytes headerAt(std::int64_t time, std::int32_t height) {
    wallet::HeaderBytes header{};
    for (std::size_t byte = 0; byte < 4; ++byte) {
        header[4 + byte] = static_cast<std::uint8_t>(height >> (8 * byte));
        header[68 + byte] = static_cast<std::uint8_t>(time >> (8 * byte));
    }
    return header;
}

} // namespace

void ReportTest::start() {
    found();
    wallet::ChainChanges changes;
    changes.anchor = wallet::Checkpoint{0, {1}, static_cast<std::uint32_t>(kChainStart), 0x207fffff};
    for (const TestWallet* each : {&oneHot, &oneCold, &twoHot, &own}) {
        changes.scripts.clear();
        for (const Keychain keychain : {Keychain::Receive, Keychain::Change}) {
            for (std::uint32_t i = 0; i < kAddresses; ++i) {
                const std::uint32_t chain = keychain == Keychain::Receive ? 0 : 1;
                changes.scripts.push_back({keychain, i, each->script(chain, i), wallet::ScriptStatus{}, false});
            }
        }
        ASSERT_TRUE(isOk(storage::applyChainChanges(database(), walletId(*each), changes)));
    }
    mine(1);
}

std::int64_t ReportTest::walletId(const TestWallet& wallet) const {
    const auto wallets = firmWallets(database(), "");
    for (const FirmWallet& each : *wallets) {
        if (each.code == code(wallet)) return each.walletId;
    }
    return 0;
}

void ReportTest::mine(std::int32_t height) {
    wallet::ChainChanges changes;
    changes.firstHeight = m_tip + 1;
    while (m_tip < height) {
        ++m_tip;
        changes.headers.push_back(headerAt(kChainStart + 600 * m_tip, m_tip));
    }
    changes.syncedAt = std::max(clock, kChainStart + std::int64_t{600} * m_tip);
    ASSERT_TRUE(isOk(storage::applyChainChanges(database(), walletId(own), changes)));
    sql("INSERT INTO chain_wallet (wallet_id, synced_at) SELECT wallet_id, " + std::to_string(*changes.syncedAt) +
        " FROM firm_wallet WHERE true ON CONFLICT (wallet_id) DO UPDATE SET synced_at=excluded.synced_at");
}

void ReportTest::confirm(const TestWallet& wallet, const bitcoin::Transaction& tx, std::int32_t height) {
    wallet::ChainTransaction proven;
    proven.txid = tx.txid();
    proven.raw = tx.serialize();
    proven.height = height;
    proven.position = static_cast<std::int32_t>(++m_coins);
    proven.blockTime = kChainStart + 600 * height;
    proven.firstSeen = clock;
    proven.standing = wallet::Standing::Proven;
    wallet::ChainChanges changes;
    changes.found = {proven};
    ASSERT_TRUE(isOk(storage::applyChainChanges(database(), walletId(wallet), changes)));
}

bitcoin::Transaction ReportTest::deposit(const TestWallet& wallet, std::int64_t amount, std::int32_t height) {
    bitcoin::Transaction tx;
    tx.inputs.emplace_back();
    tx.inputs.front().previous.txid.bytes.fill(0x77);
    tx.inputs.front().previous.index = ++m_coins;
    tx.outputs.push_back({bitcoin::Amount::sat(amount), wallet.script(0, m_coins % kAddresses)});
    confirm(wallet, tx, height);
    return tx;
}

bitcoin::Transaction ReportTest::steal(const TestWallet& wallet, const bitcoin::Transaction& from,
                                       std::int32_t height) {
    bitcoin::Transaction tx;
    tx.inputs.emplace_back();
    tx.inputs.front().previous = {from.txid(), 0};
    tx.outputs.push_back({from.outputs.front().amount, sandyk::test::foreignScript(9)});
    confirm(wallet, tx, height);
    return tx;
}

StoredRequest ReportTest::withdraw(std::int64_t amount, std::uint32_t coin, std::int32_t coinHeight) {
    const NewRequest request = withdrawal(amount, foreignAddress(), coin);
    if (coinHeight > 0) confirm(oneHot, *request.psbt.inputs.front().nonWitnessUtxo, coinHeight);
    auto made = prepareRequest(desk("inna"), request);
    EXPECT_TRUE(isOk(made));
    approve(made->id, {"ata", "bibi"});
    auto done = recordSigned(desk("kerim"), made->id, signedPsbt(*made, oneHot));
    EXPECT_TRUE(isOk(done));
    EXPECT_TRUE(isOk(recordSent(desk("kerim"), made->id, "broadcast")));
    return std::move(*done);
}

bitcoin::Transaction ReportTest::transactionOf(const StoredRequest& request) {
    const auto final = bitcoin::finalize(*request.signedPsbt);
    EXPECT_TRUE(isOk(final));
    return *bitcoin::extract(*final);
}

std::string ReportTest::today() const {
    return wallet::dayOf(clock);
}

Result<Reconciliation> ReportTest::reconcileAt(const std::string& day, std::int32_t height) {
    return reconcile(desk("ata"), {day, height, std::nullopt});
}

std::string ReportTest::closeAt(const std::string& day, std::int32_t height) {
    const auto done = reconcileAt(day, height);
    EXPECT_TRUE(isOk(done));
    EXPECT_TRUE(isOk(closeDay(desk("anna"), day, {}))) << day;
    return done ? done->text : std::string();
}

std::int64_t ReportTest::booksOf(const Reconciliation& done, const TestWallet& wallet) const {
    for (const WalletDay& each : done.book.wallets) {
        if (each.code == code(wallet)) return each.closing;
    }
    return -1;
}

} // namespace sandyk::custody::test
