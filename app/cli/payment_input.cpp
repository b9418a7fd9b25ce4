#include "cli/payment_input.h"

#include <charconv>

#include "bitcoin/payment_uri.h"
#include "cli/input.h"
#include "exchange/csv.h"
#include "exchange/import_files.h"

namespace sandyk::cli {

namespace {

using bitcoin::Amount;

Result<std::optional<Amount>> amountOf(std::string_view text) {
    if (text == "max") return std::optional<Amount>();
    const bool isSat = text.ends_with("sat");
    if (isSat) text.remove_suffix(3);
    SANDYK_TRY(const Amount amount, isSat ? Amount::parseSat(text) : Amount::parseBtc(text));
    if (amount.toSat() == 0) return fail(ErrorCode::PaymentIncomplete, "an amount of nothing");
    return std::optional<Amount>(amount);
}

Result<wallet::Recipient> typedRecipient(const std::string& text, const Arguments& arguments, Network network) {
    const std::size_t equals = text.find('=');
    SANDYK_TRY(auto address, bitcoin::Address::parse(std::string_view(text).substr(0, equals), network));
    if (equals == std::string::npos && !arguments.has("--max"))
        return fail(ErrorCode::PaymentIncomplete, "a recipient has no amount: ADDRESS=AMOUNT, or --max");
    std::optional<Amount> amount;
    if (equals != std::string::npos) {
        SANDYK_TRY(amount, amountOf(std::string_view(text).substr(equals + 1)));
    }
    return wallet::Recipient{std::move(address), amount, false, {}};
}

Result<wallet::Recipient> linkedRecipient(const std::string& text, const Arguments& arguments, Network network) {
    SANDYK_TRY(auto uri, bitcoin::PaymentUri::parse(text, network));
    if (!uri.amount && !arguments.has("--max"))
        return fail(ErrorCode::PaymentIncomplete, "the link names no amount: use --to, or --max");
    return wallet::Recipient{std::move(uri.address), uri.amount, false, std::move(uri.label)};
}

} // namespace

Result<bitcoin::OutPoint> parseOutPoint(const std::string& text) {
    const std::size_t colon = std::min(text.find(':'), text.size());
    bitcoin::OutPoint outpoint;
    SANDYK_TRY(outpoint.txid, bitcoin::Txid::parse(std::string_view(text).substr(0, colon)));
    const char* begin = text.data() + std::min(colon + 1, text.size());
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(begin, end, outpoint.index);
    if (error != std::errc() || rest != end || begin == end)
        return fail(ErrorCode::Usage, "a coin is written as TXID:INDEX");
    return outpoint;
}

Result<bitcoin::FeeRate> feeRateOf(const Arguments& arguments, const app::ChainView& chain) {
    SANDYK_CHECK(arguments.requireOneOf("--fee-rate", "--within"));
    if (arguments.has("--fee-rate")) return bitcoin::FeeRate::parse(arguments.value("--fee-rate"));
    SANDYK_TRY(const std::int64_t blocks, arguments.number("--within", 1, 1'008, 6));
    std::optional<bitcoin::FeeRate> rate;
    if (chain.fees) rate = app::rateWithin(*chain.fees, static_cast<int>(blocks));
    if (!rate) return fail(ErrorCode::PaymentFeeRate, "no estimate is known: give --fee-rate");
    return *rate;
}

Result<wallet::PaymentIntent> intentOf(const Arguments& arguments, const app::ChainView& chain) {
    const Network network = chain.wallet.network;
    wallet::PaymentIntent intent;
    for (const std::string& text : arguments.values("--to")) {
        SANDYK_TRY(auto recipient, typedRecipient(text, arguments, network));
        intent.recipients.push_back(std::move(recipient));
    }
    for (const std::string& text : arguments.values("--uri")) {
        SANDYK_TRY(auto recipient, linkedRecipient(text, arguments, network));
        intent.recipients.push_back(std::move(recipient));
    }
    if (arguments.has("--csv")) {
        SANDYK_TRY(const Bytes content, readContent(arguments.value("--csv"), exchange::kMaxCsvSize));
        SANDYK_TRY(auto report, exchange::readRecipients(content, network));
        SANDYK_TRY(auto recipients, exchange::cleanItems(std::move(report)));
        for (wallet::Recipient& recipient : recipients)
            intent.recipients.push_back(std::move(recipient));
    }
    if (arguments.has("--subtract-fee")) {
        for (wallet::Recipient& recipient : intent.recipients)
            recipient.paysFee = true;
    }
    for (const std::string& text : arguments.values("--coin")) {
        SANDYK_TRY(auto coin, parseOutPoint(text));
        intent.coins.push_back(coin);
    }
    SANDYK_TRY(intent.feeRate, feeRateOf(arguments, chain));
    intent.replaceable = !arguments.has("--final");
    intent.label = arguments.value("--label");
    intent.purpose = arguments.value("--purpose");
    return intent;
}

} // namespace sandyk::cli
