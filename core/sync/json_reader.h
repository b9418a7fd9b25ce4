#pragma once

#include <nlohmann/json_fwd.hpp>

#include <memory>

#include "bitcoin/amount.h"
#include "bitcoin/transaction.h"
#include "wallet/chain_values.h"

/// JSON of a chain source, read with bounds. For the sources of sync alone.
namespace sandyk::sync {

using JsonValue = std::shared_ptr<const nlohmann::json>;

/// No zero byte, at most `deepest` levels, valid UTF-8, nothing behind the value. Errors: ChainProtocol.
Result<JsonValue> parseJson(std::string_view text, int deepest);

// Errors of all: ChainProtocol (another kind of value, out of the bounds).
Result<const nlohmann::json*> member(const nlohmann::json& object, const char* name);
Result<std::int64_t> integerOf(const nlohmann::json& value, std::int64_t least, std::int64_t most);
/// Exactly `size` bytes as hex, when given.
Result<Bytes> hexOf(const nlohmann::json& value, std::size_t most);
/// 32 bytes, as people write hashes: reversed.
Result<Hash256> hashOf(const nlohmann::json& value);
Result<std::vector<wallet::HeaderBytes>> headersOf(std::string_view hex, std::size_t most);
/// BTC per 1,000 vbytes; a negative number means that the source does not know.
Result<std::optional<bitcoin::FeeRate>> feeRateOf(const nlohmann::json& value);

} // namespace sandyk::sync
