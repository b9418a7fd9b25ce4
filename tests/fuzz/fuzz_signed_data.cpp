#include "fuzz.h"

#include "crypto/signed_data.h"

using namespace sandyk;
using crypto::SignedData;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto parsed = SignedData::parse({data, size});
    if (!parsed) return 0;
    fuzz::require(parsed->signatures.size() <= SignedData::kMostSignatures, "signatures are bounded");
    const std::string file = parsed->toFile();
    const auto again = SignedData::parse(asBytes(file));
    fuzz::require(again.has_value() && again->signedBytes() == parsed->signedBytes(), "what is written is read");
    crypto::SignedDataRules rules{parsed->kind, {crypto::Ed25519PublicKey{1}}, 0, 1};
    fuzz::require(!verifySignedData(*parsed, rules).has_value(), "no stranger is trusted");
    return 0;
}
