#include "fuzz.h"

#include <string>

#include "bitcoin/payment_uri.h"

using namespace sandyk;
using bitcoin::PaymentUri;

namespace {

void readNumbers(std::string_view text) {
    if (const auto amount = bitcoin::Amount::parseBtc(text))
        fuzz::require(bitcoin::Amount::parseBtc(amount->toBtcString()).value() == *amount, "an amount comes back");
    if (const auto amount = bitcoin::Amount::parseSat(text))
        fuzz::require(bitcoin::Amount::parseSat(std::to_string(amount->toSat())).value() == *amount, "satoshi too");
    if (const auto rate = bitcoin::FeeRate::parse(text))
        fuzz::require(bitcoin::FeeRate::parse(rate->toString()).value() == *rate, "a fee rate comes back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = asText(ByteView(data, size));
    readNumbers(text);
    for (Network network : {Network::Main, Network::Regtest}) {
        const auto uri = PaymentUri::parse(text, network);
        if (!uri) continue;
        const std::string normal = uri->toString();
        // Percent signs make text three times longer; what no longer fits is refused, not cut.
        const auto again = PaymentUri::parse(normal, network);
        if (normal.size() > 4'096) continue;
        fuzz::require(again.has_value(), "a link comes back");
        fuzz::require(again->address == uri->address && again->amount == uri->amount && again->label == uri->label &&
                          again->message == uri->message,
                      "and says the same");
    }
    return 0;
}
