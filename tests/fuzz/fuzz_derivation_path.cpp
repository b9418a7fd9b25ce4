#include "fuzz.h"

#include "keys/derivation_path.h"

using namespace sandyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto path = keys::DerivationPath::parse(asText(ByteView(data, size)));
    if (!path) {
        fuzz::require(path.error().code == ErrorCode::PathFormat, "one error code");
        return 0;
    }
    fuzz::require(path->size() <= 255, "at most 255 steps");
    const auto again = keys::DerivationPath::parse(path->toString());
    fuzz::require(again && *again == *path, "a path comes back");
    fuzz::require(again->toString() == path->toString(), "a path has one spelling");
    fuzz::require(path->startsWith(keys::DerivationPath()) && path->after(0) == *path, "parts of a path");
    (void)keys::pathAgrees(*path, Network::Main);
    return 0;
}
