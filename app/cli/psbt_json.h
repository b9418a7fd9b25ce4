#pragma once

#include "cli/json_writer.h"
#include "signing/review.h"

namespace sandyk::cli {

/// What a PSBT is (its fields) and what it does (the review): the members of `psbt inspect`.
void writeInspection(JsonWriter& json, const bitcoin::Psbt& psbt, const signing::Review& review);

/// Member `warnings`: objects with `code` and what the warning is about.
void writeWarnings(JsonWriter& json, const std::vector<signing::Warning>& warnings);

/// Members `fee_sat` and `fee_rate` (sat/vB), null while an input's amount is unknown.
void writeFee(JsonWriter& json, const signing::Review& review);

/// "payment", "change", "own", "data".
std::string_view outputRoleName(signing::OutputRole role);

} // namespace sandyk::cli
