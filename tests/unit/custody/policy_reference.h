#pragma once

#include <nlohmann/json.hpp>

#include "custody/policy.h"

namespace sandyk::custody::test {

/// A second evaluator that shares nothing with the first but the facts: it interprets the policy's JSON text as it
/// stands, condition by condition, in the words of the requirement (F-02).
Decision referenceDecision(const nlohmann::json& policy, const PolicyFacts& facts);

} // namespace sandyk::custody::test
