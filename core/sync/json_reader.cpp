#include "sync/json_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

#include "base/encoding.h"

namespace sandyk::sync {
namespace {

using nlohmann::json;

constexpr double kSatPerBtc = 1e8;
constexpr double kMostBtcPerKvB = 10.0; ///< a million satoshi per vbyte: no estimate is above

Failure odd(const char* detail) {
    return fail(ErrorCode::ChainProtocol, detail);
}

bool isShallow(std::string_view text, int deepest) {
    int depth = 0;
    bool isInText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isInText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInText = false;
        } else if (c == '"') {
            isInText = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest) return false;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return true;
}

} // namespace

Result<JsonValue> parseJson(std::string_view text, int deepest) {
    if (text.find('\0') != std::string_view::npos) return odd("a zero byte");
    if (!isShallow(text, deepest)) return odd("nested too deep");
    auto value = std::make_shared<json>(json::parse(text, nullptr, false));
    if (value->is_discarded()) return odd("no JSON");
    return JsonValue(std::move(value));
}

Result<const json*> member(const json& object, const char* name) {
    if (!object.is_object()) return odd("not an object");
    const auto found = object.find(name);
    if (found == object.end()) return odd("a member is missing");
    return &*found;
}

Result<std::int64_t> integerOf(const json& value, std::int64_t least, std::int64_t most) {
    if (!value.is_number_integer()) return odd("not an integer");
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX))
        return odd("an integer out of range");
    const auto number = value.get<std::int64_t>();
    if (number < least || number > most) return odd("an integer out of range");
    return number;
}

Result<Bytes> hexOf(const json& value, std::size_t most) {
    if (!value.is_string()) return odd("not a text");
    const auto& text = value.get_ref<const std::string&>();
    if (text.size() > 2 * most) return odd("more bytes than expected");
    auto bytes = fromHex(text);
    if (!bytes) return odd("not hex");
    return std::move(*bytes);
}

Result<Hash256> hashOf(const json& value) {
    SANDYK_TRY(const Bytes bytes, hexOf(value, 32));
    Hash256 hash;
    if (bytes.size() != hash.size()) return odd("a hash of another length");
    std::ranges::reverse_copy(bytes, hash.begin());
    return hash;
}

Result<std::vector<wallet::HeaderBytes>> headersOf(std::string_view hex, std::size_t most) {
    constexpr std::size_t kDigits = 2 * std::tuple_size_v<wallet::HeaderBytes>;
    if (hex.size() % kDigits != 0 || hex.size() / kDigits > most) return odd("headers of another length");
    const auto bytes = fromHex(hex);
    if (!bytes) return odd("headers that are not hex");
    std::vector<wallet::HeaderBytes> headers(hex.size() / kDigits);
    auto from = bytes->begin();
    for (wallet::HeaderBytes& header : headers) {
        std::copy_n(from, header.size(), header.begin());
        from += static_cast<std::ptrdiff_t>(header.size());
    }
    return headers;
}

Result<std::optional<bitcoin::FeeRate>> feeRateOf(const json& value) {
    if (!value.is_number()) return odd("a fee rate that is no number");
    const double btcPerKvB = value.get<double>();
    if (btcPerKvB < 0) return std::nullopt;
    if (!(btcPerKvB <= kMostBtcPerKvB)) return odd("a fee rate out of range");
    return bitcoin::FeeRate(std::llround(btcPerKvB * kSatPerBtc));
}

} // namespace sandyk::sync
