#pragma once

#include "cli/command.h"
#include "signing/signer.h"

namespace sandyk::cli {

/// What all commands that sign a PSBT share: they review it, sign it by any Signer, and answer alike.

inline constexpr Parameter kPsbtArgument{Parameter::Kind::Argument, "PSBT", "PSBT",
                                         "a file (binary, base64 or hex), - or fd:N", Parameter::Need::Required};
inline constexpr Parameter kAcceptFee{Parameter::Kind::Option, "--accept-fee", "SAT",
                                      "the exact fee, to confirm one above the limits"};
inline constexpr Parameter kPsbtHash{Parameter::Kind::Option, "--psbt-hash", "HASH",
                                     "psbt_hash of the inspection: sign that PSBT and no other"};

/// Member `psbt`, and the file of `--out`.
void writePsbt(Answer& answer, const bitcoin::Psbt& psbt);

/// Takes over `--accept-fee`. Errors: AmountFormat, AmountRange.
Result<void> acceptFee(const Arguments& arguments, signing::ReviewContext& context);

/// The review, if it is of the PSBT of `--psbt-hash` and nothing speaks against signing. Errors:
/// SignReviewChanged, the first refusal (params "refusals" with the codes of all), those of signing::review.
Result<signing::Review> reviewToSign(const Arguments& arguments, const bitcoin::Psbt& psbt,
                                     const signing::ReviewContext& context);

/// What was signed, with fee and warnings.
void writeSigned(Answer& answer, const signing::SignResult& done, const signing::Review& review);

} // namespace sandyk::cli
