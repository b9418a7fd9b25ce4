#pragma once

#include <functional>
#include <vector>

#include "wallet/coin_selector.h"
#include "wallet/payment.h"

namespace sandyk::wallet {

/// What is known of the wallet when a payment is built. Nothing is changed in it.
struct PaymentSources {
    Wallet wallet;
    std::vector<Coin> coins;
    /// The whole transaction that made a coin. Errors are handed on.
    std::function<Result<bitcoin::Transaction>(const bitcoin::Txid&)> previous;
    std::int32_t tipHeight = 0; ///< of the best chain known; 0: none is known
    std::uint64_t seed = 0;     ///< fresh from crypto::fillRandom; the same seed gives the same bytes
};

struct BuiltPayment {
    bitcoin::Psbt psbt; ///< version 0, all fields that a signer needs
    bitcoin::Amount fee;
    std::optional<WalletAddress> change; ///< must be marked as handed out when the draft is kept
    Selection::Method method = Selection::Method::Chosen;
};

/// Coins that the program may choose by itself: not frozen, not reserved, mature, and in a block or our own
/// change.
bool isChoosable(const Coin& coin, std::int32_t tipHeight);
/// Why a person may not choose it: "frozen", "reserved", "immature"; empty: may be.
std::string_view whyNotSpendable(const Coin& coin, std::int32_t tipHeight);

/// The weight of one signed input of the wallet. Errors: those of Descriptor::derive.
Result<std::int64_t> inputWeight(const Wallet& wallet);

/// A payment as asked for: coins chosen, fee at the rate or barely above, outputs shuffled, lock time at the tip
/// against fee sniping (now and then a little earlier, as others do), change to the next change address. Change is
/// always of the wallet's own type: a wallet has one descriptor, and a change of another type would be found again by
/// no other program. The PSBT has scripts and key origins of all inputs and change, and the whole previous transaction
/// of every input that is not taproot. Errors: PaymentIncomplete (no recipients, too many, two without amount, no
/// amount left to take the fee from), PaymentDust (params "address", "amount_sat", "limit_sat"), PaymentCoin (params
/// "outpoint", "reason"), AddressNetwork, those of selectCoins, SignMissingPreviousTx (the transaction of a coin is not
/// what it should be).
Result<BuiltPayment> buildPayment(const PaymentIntent& intent, const PaymentSources& sources);

/// One of our transactions that waits for a block, to be replaced.
struct Replaceable {
    bitcoin::Transaction transaction;
    std::vector<Coin> spent;             ///< its inputs, all of this wallet, in any order
    std::vector<bitcoin::Script> change; ///< scripts of its outputs that are our change
    std::int64_t feeSat = 0;
    std::int64_t descendantsFeeSat = 0; ///< of transactions that would vanish with it
};
/// What relaying nodes want for the size of a replacement, on top of the fees that it throws out (BIP125 rule 4).
inline constexpr bitcoin::FeeRate kIncrementalRelayRate{1'000};

/// The same recipients and amounts at a higher fee, taken from the change, else from further coins in a block (BIP125
/// rule 2), else from `payer` if it names the script of a recipient. Errors: PaymentNotReplaceable (params "reason":
/// "not_signalled", "foreign_inputs"), PaymentFeeRate (params "least_fee_sat", "least_rate": what would be enough),
/// those of buildPayment.
Result<BuiltPayment> buildBump(const Replaceable& original, bitcoin::FeeRate feeRate, const PaymentSources& sources,
                               const std::optional<bitcoin::Script>& payer = {});
/// Its inputs come back to our change address. Errors: the same.
Result<BuiltPayment> buildCancel(const Replaceable& original, bitcoin::FeeRate feeRate, const PaymentSources& sources);

struct Parent {
    std::int64_t vsize = 0;
    std::int64_t feeSat = 0; ///< 0 when it is not known: the child then pays for the whole of both
};
/// Spends `coins`, outputs of the unconfirmed parent, back to us so that both together pay `packageRate`. Errors:
/// PaymentCoin, PaymentFunds (the coins are worth less than the fee), PaymentFeeRate (the parent pays more already).
Result<BuiltPayment> buildChild(const std::vector<Coin>& coins, const Parent& parent, bitcoin::FeeRate packageRate,
                                const PaymentSources& sources);

} // namespace sandyk::wallet
