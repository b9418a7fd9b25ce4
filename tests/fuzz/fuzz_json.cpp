#include "fuzz.h"

#include "base/json.h"

using namespace sandyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr JsonLimits kLimits{1 << 16, 10'000, 8};
    const auto value = JsonValue::parse(asText({data, size}), kLimits);
    if (!value) return 0;
    const std::string text = value->canonical();
    const JsonLimits roomy{1 << 20, kLimits.values, kLimits.depth};
    const auto again = JsonValue::parse(text, roomy);
    fuzz::require(again.has_value() && *again == *value, "the canonical text means the same");
    fuzz::require(again->canonical() == text, "a value has one canonical text");
    const auto pretty = JsonValue::parse(value->pretty(), roomy);
    fuzz::require(pretty.has_value() && *pretty == *value, "the text on many lines means the same");
    return 0;
}
