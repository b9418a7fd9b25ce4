#include "fuzz.h"

#include <vector>

#include "keys/slip39.h"
#include "keys/slip39_share.h"

using namespace sandyk;

namespace {

/// A share must parse to one spelling. Returns false when it is refused or would take long to combine: the standard
/// lets a share ask for 327 million rounds.
bool checkShare(std::string_view text) {
    const auto share = keys::Slip39Share::parse(text);
    const auto info = keys::slip39ShareInfo(text);
    fuzz::require(share.has_value() == info.has_value(), "both readers agree");
    if (!share) return false;
    const SecureString spelled = share->toString();
    const auto again = keys::Slip39Share::parse(spelled.view());
    fuzz::require(again && again->value == share->value && again->toString() == spelled, "a share comes back");
    return share->iterationExponent == 0;
}

/// Shares with right checksums, which no change of words would ever reach: 22 bytes give one share.
std::vector<SecureString> buildShares(ByteView bytes) {
    constexpr std::size_t kValueSize = 16;
    constexpr std::size_t kShareSize = 6 + kValueSize;
    std::vector<SecureString> shares;
    for (; bytes.size() >= kShareSize; bytes = bytes.subspan(kShareSize)) {
        keys::Slip39Share share;
        share.info.identifier = bytes[0];
        share.info.extendable = (bytes[1] & 1) == 1;
        share.info.groupIndex = bytes[2] & 15;
        share.info.groupThreshold = (bytes[3] & 15) + 1;
        share.info.groupCount = (bytes[3] >> 4) + 1;
        share.info.memberIndex = bytes[4] & 15;
        share.info.memberThreshold = (bytes[5] & 15) + 1;
        share.value = SecureBytes::copyOf(bytes.subspan(6, kValueSize));
        shares.push_back(share.toString());
        const bool valid = share.info.groupThreshold <= share.info.groupCount;
        fuzz::require(checkShare(shares.back().view()) == valid, "a built share is read");
    }
    return shares;
}

void combine(const std::vector<SecureString>& shares) {
    const auto secret = keys::slip39Combine(shares, SecureString());
    if (secret) fuzz::require(secret->size() >= 16 && secret->size() <= 64, "a secret has 16 to 64 bytes");
}

} // namespace

/// One share a line; or, after a zero byte, the fields of shares.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 0 && data[0] == 0) {
        combine(buildShares(ByteView(data + 1, std::min<std::size_t>(size - 1, 512))));
        return 0;
    }
    std::string_view rest = asText(ByteView(data, size));
    std::vector<SecureString> shares;
    bool quick = true;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        shares.emplace_back(rest.substr(0, end));
        quick = checkShare(shares.back().view()) && quick;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (!quick || shares.size() > 32) return 0;
    combine(shares);
    return 0;
}
