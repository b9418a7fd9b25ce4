#pragma once

#include <gtest/gtest.h>

#include <map>

#include "../signing/fixture.h"
#include "bitcoin/psbt_roles.h"
#include "wallet/draft_checker.h"
#include "wallet/tx_builder.h"

namespace sandyk::wallet::test {

using bitcoin::Amount;
using bitcoin::FeeRate;

template <class T>
testing::AssertionResult isOk(const Result<T>& result) {
    if (result) return testing::AssertionSuccess();
    return testing::AssertionFailure() << errorName(result.error().code) << ": " << result.error().detail;
}

template <class T>
ErrorCode codeOf(const Result<T>& result) {
    return result ? ErrorCode::Internal : result.error().code;
}

/// A wallet with coins in transactions of their own, as a synced vault has it.
class Funded {
public:
    explicit Funded(bitcoin::OutputType type) : m_keys(sandyk::test::testWallet(type)) {
        m_keys.own.nextIndex[0] = 20;
        m_keys.own.nextIndex[1] = 4;
        m_sources.previous = [this](const bitcoin::Txid& txid) -> Result<bitcoin::Transaction> {
            const auto found = m_transactions.find(txid);
            if (found == m_transactions.end()) return fail(ErrorCode::SignMissingPreviousTx, "not kept");
            return found->second;
        };
    }
    Funded(const Funded&) = delete;
    Funded& operator=(const Funded&) = delete;

    Coin& add(std::int64_t sat, Standing standing = Standing::Proven) {
        const auto index = static_cast<std::uint32_t>(m_sources.coins.size());
        bitcoin::Transaction previous;
        previous.inputs.resize(1);
        previous.inputs[0].previous.index = index;
        previous.outputs.push_back({Amount::sat(777), sandyk::test::foreignScript(9)});
        previous.outputs.push_back({Amount::sat(sat), m_keys.script(0, index)});
        Coin coin;
        coin.outpoint = {previous.txid(), 1};
        coin.amount = Amount::sat(sat);
        coin.scriptPubKey = m_keys.script(0, index);
        coin.walletId = 1;
        coin.index = index;
        coin.standing = standing;
        coin.height = standing == Standing::Unconfirmed ? 0 : 100;
        m_transactions.emplace(previous.txid(), previous);
        m_sources.coins.push_back(coin);
        return m_sources.coins.back();
    }
    signing::Review review(const bitcoin::Psbt& psbt) const {
        auto context = m_keys.context();
        context.wallets = {m_sources.wallet.asOwn()};
        return signing::review(psbt, context).value();
    }
    /// By as many masters as it takes.
    bitcoin::Transaction signedTransaction(const bitcoin::Psbt& psbt) const {
        bitcoin::Psbt current = psbt;
        for (std::size_t i = 0; i < static_cast<std::size_t>(m_keys.own.descriptor.threshold()); ++i) {
            auto signer = m_keys.signer(i);
            current = signer.sign(current, review(current), {}, {}).value().psbt;
        }
        return bitcoin::extract(bitcoin::finalize(current).value()).value();
    }
    PaymentSources& sources() { return m_sources; }
    const PaymentSources& sources() const { return m_sources; }
    const sandyk::test::TestWallet& keys() const { return m_keys; }
    void keep(const bitcoin::Transaction& transaction) { m_transactions.emplace(transaction.txid(), transaction); }

private:
    sandyk::test::TestWallet m_keys;
    PaymentSources m_sources{
        {1, "savings", Network::Regtest, m_keys.own.descriptor, {20, 4}, 0, {}, false}, {}, {}, 200, 11};
    std::map<bitcoin::Txid, bitcoin::Transaction> m_transactions;
};

inline Recipient to(std::uint8_t n, std::optional<std::int64_t> sat, bool paysFee = false) {
    return {*bitcoin::Address::fromScript(sandyk::test::foreignScript(n), Network::Regtest),
            sat ? std::optional(Amount::sat(*sat)) : std::nullopt,
            paysFee,
            {}};
}

inline PaymentIntent pay(std::vector<Recipient> recipients, std::int64_t satPerKvB = 5'000) {
    PaymentIntent intent;
    intent.recipients = std::move(recipients);
    intent.feeRate = FeeRate(satPerKvB);
    return intent;
}

} // namespace sandyk::wallet::test
