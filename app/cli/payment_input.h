#pragma once

#include "cli/command.h"
#include "payments/chain_view.h"

namespace sandyk::cli {

/// What a payment is asked for with: the parameters of `payment prepare`.
inline constexpr Parameter kTo{Parameter::Kind::RepeatedOption, "--to", "ADDRESS=AMOUNT",
                               "recipient; the amount in BTC (0.015), in satoshi with sat behind it (1500sat), or max"};
inline constexpr Parameter kUri{Parameter::Kind::RepeatedOption, "--uri", "LINK", "recipient, as a bitcoin: link"};
inline constexpr Parameter kCsv{Parameter::Kind::Option, "--csv", "FILE",
                                "recipients: columns address, amount_btc or amount_sat, label, pays_fee"};
inline constexpr Parameter kMax{Parameter::Kind::Flag, "--max", "",
                                "the recipient without an amount gets all that is left"};
inline constexpr Parameter kSubtractFee{Parameter::Kind::Flag, "--subtract-fee", "", "the recipients pay the fee"};
inline constexpr Parameter kFeeRate{Parameter::Kind::Option, "--fee-rate", "SAT/VB",
                                    "fee in sat/vB, at most 3 decimals"};
inline constexpr Parameter kWithin{Parameter::Kind::Option, "--within", "BLOCKS",
                                   "fee by the estimate of the chain source for so many blocks"};
inline constexpr Parameter kCoins{Parameter::Kind::RepeatedOption, "--coin", "TXID:INDEX", "spend exactly these coins"};

/// Errors: Usage, PaymentFeeRate (no estimate is known), AmountFormat.
Result<bitcoin::FeeRate> feeRateOf(const Arguments& arguments, const app::ChainView& chain);

/// Errors: PaymentIncomplete, Usage, ImportLines (params "problems"), those of Address, Amount, PaymentUri and
/// readRecipients.
Result<wallet::PaymentIntent> intentOf(const Arguments& arguments, const app::ChainView& chain);

/// "txid:index". Errors: Usage, EncodingHex.
Result<bitcoin::OutPoint> parseOutPoint(const std::string& text);

} // namespace sandyk::cli
