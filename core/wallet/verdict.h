#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"

namespace sandyk::wallet {

/// What the rules say of a payment; later ones weigh more.
enum class Effect : std::uint8_t { Allow, Warn, NeedsApproval, Block };
std::string_view effectName(Effect effect); ///< "allow", "warn", "needs_approval", "block"

/// One rule that has something to say.
struct Judgement {
    std::string rule; ///< its id: "I-06.per_payment", "TM-VA-PAY-01"
    Effect effect = Effect::Warn;
    std::optional<std::int64_t> until; ///< UNIX time at which it stops to hold, if time alone can end it
    std::vector<std::pair<std::string, std::string>> params;
};

/// All that the rules of the person (self-set limits), the law and the firm say of one draft. Each engine adds its
/// judgements; nobody takes any away.
struct PaymentVerdict {
    std::vector<Judgement> judgements;
    Effect effect() const;
    /// The error that a blocked payment ends with, its rules in params "rules". Nothing when it is not blocked.
    std::optional<Error> refusal() const;
};

} // namespace sandyk::wallet
