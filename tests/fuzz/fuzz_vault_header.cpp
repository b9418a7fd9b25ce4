#include "fuzz.h"

#include "crypto/hash.h"
#include "storage/vault_header.h"

using namespace sandyk;
using namespace sandyk::storage;

namespace {

constexpr std::size_t kFrame = 16;
constexpr std::size_t kDigests = 64;

/// The input as the body of a copy with a right checksum: else nothing but the checksum would be tested.
Bytes framed(ByteView body) {
    Bytes copy = toBytes(asBytes("SANDYK\r\n"));
    for (const std::size_t field : {std::size_t{kFormatVersion}, body.size()}) {
        for (int shift = 0; shift < 32; shift += 8)
            copy.push_back(static_cast<std::uint8_t>(field >> shift));
    }
    append(copy, body);
    copy.resize(copy.size() + kDigests / 2);
    append(copy, crypto::sha256(copy));
    copy.resize(kHeaderCopySize);
    return copy;
}

void check(ByteView copy) {
    const auto parsed = parseHeader(copy);
    if (!parsed) return;
    const VaultHeader& header = parsed->header;
    fuzz::require(!header.slots.empty() && header.slots.size() <= kMaxSlots, "the number of slots is bounded");
    for (const KeySlot& slot : header.slots) {
        fuzz::require(slot.name.size() <= kMaxSlotName, "names are bounded");
        fuzz::require(slot.cost.memoryKiB <= crypto::kArgon2Most.memoryKiB, "memory is bounded");
        fuzz::require(slot.cost.passes <= crypto::kArgon2Most.passes, "passes are bounded");
    }
    const SecureBytes key(kVaultKeySize);
    const auto again = parseHeader(serializeHeader(header, key));
    fuzz::require(again.has_value() && again->authenticate(key).has_value(), "what is written is read");
    // All but the MAC and the checksum has one form.
    fuzz::require(again->authenticated == parsed->authenticated, "a header has one form");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    if (size == kHeaderCopySize) check(bytes);
    if (size <= kHeaderCopySize - kFrame - kDigests) check(framed(bytes));
    return 0;
}
