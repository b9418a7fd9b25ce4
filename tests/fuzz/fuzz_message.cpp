#include "fuzz.h"

#include <string>

#include "base/encoding.h"
#include "bitcoin/message.h"

using namespace sandyk;
using namespace sandyk::bitcoin;

namespace {

/// One address of each kind, all from published vectors.
constexpr std::string_view kAddresses[] = {
    "164P4mbDkPcyvRnFGAZd1ThjxSj7Fbsywz",
    "37HVPoc7ZsU5C9Z2VKcCkSLzEknYXCzm3s",
    "bc1q9vza2e8x573nczrlzms0wvx3gsqjx7vavgkx0l",
    "bc1qp0ahvfh83088w49k405szqgg4f3pptr7p2g06tdxfjcd40z4lh4q95lsz9",
    "bc1pss0zhytly75awhm6x2hhvd5lnzv3vssgrf9axfheq8ldyzn88ges79fler",
};

void verify(const Address& address, std::string_view message, const std::string& signature) {
    const auto result = verifyMessage(address, message, signature);
    if (result) return;
    const ErrorCode code = result.error().code;
    fuzz::require(code == ErrorCode::MessageFormat || code == ErrorCode::MessageInvalid ||
                      code == ErrorCode::MessageInconclusive,
                  "one of the three answers");
}

} // namespace

/// The first byte chooses the address; what follows is a signature as bytes, or as text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto address = Address::parse(kAddresses[data[0] % std::size(kAddresses)], Network::Main);
    fuzz::require(address.has_value(), "published addresses can be read");
    const ByteView bytes(data + 1, size - 1);
    const std::string coded = toBase64(bytes);
    for (const char* prefix : {"", "smp", "ful", "pof"})
        verify(*address, "Hello World", prefix + coded);
    verify(*address, asText(bytes), std::string(asText(bytes)));

    const Psbt toSign = bip322ToSign(address->scriptPubKey(), asText(bytes));
    fuzz::require(toSign.inputs[0].previous.txid == bip322ToSpend(address->scriptPubKey(), asText(bytes)).txid(),
                  "to_sign spends to_spend");
    return 0;
}
