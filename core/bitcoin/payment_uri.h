#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bitcoin/address.h"
#include "bitcoin/amount.h"

namespace sandyk::bitcoin {

/// A BIP21 link: bitcoin:ADDRESS?amount=&label=&message=. Unknown parameters are ignored unless they begin with req-.
struct PaymentUri {
    Address address;
    std::optional<Amount> amount;
    std::string label;   ///< UTF-8, hostile: show through displayText()
    std::string message; ///< the same

    /// At most 4,096 characters. Errors: PaymentUriParse, and those of Address::parse and Amount::parseBtc.
    static Result<PaymentUri> parse(std::string_view text, Network network);
    std::string toString() const;
};

} // namespace sandyk::bitcoin
