#pragma once

#include <string_view>

#include "bitcoin/script.h"

namespace sandyk::cli {

/// "p2pkh", "p2sh", "p2wpkh", "p2wsh", "p2tr", "p2pk", "multisig", "op_return", "witness_unknown", "unknown".
std::string_view scriptKindName(bitcoin::ScriptKind kind);

} // namespace sandyk::cli
