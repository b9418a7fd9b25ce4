#include "bitbox02/attestation.h"

#include <algorithm>

#include "base/byte_reader.h"
#include "base/encoding.h"
#include "crypto/ecc.h"
#include "crypto/hash.h"
#include "crypto/p256.h"

namespace sandyk::hw::bitbox02 {

namespace {

/// The vendor's attestation keys (secp256k1, uncompressed), as its own libraries and Sparrow's have them. One is valid
/// for one bootloader only.
struct RootKey {
    std::string_view key;
    std::string_view bootloader;
};
constexpr RootKey kRootKeys[] = {
    {"04074ff1273b36c24e80fe3d59e0e897a81732d3f8e9cd07e17e9fc06319cd16b25cf74255674477b3ac9cbac2d12f0dc27a662681fcbc129"
     "55b0bccdcbbdcfd01",
     ""},
    {"044c53a84f41fa7301b378bb3c260fc9b2ff1cbea7a78181279a8566797a736f12cea25fa2b1c27a844392fe9b37547dc6fbd00a2676b816e"
     "7d2d3562be2a0cbbd",
     ""},
    {"04e9c8dc929796aac65af5084eb54dc1ee482d5e0b5c58e2c93f243c5b70b21523324bdb78d7395317da165ef1138826c3ca3c91ca95e6f49"
     "0c340cf5508a4a3ec",
     ""},
    {"04c2fb05889b9dff5a9fb22a59ee1d16bfc2863f0400ddcb69566e2abe8a15fa0ba1240254ca45aa310d170e724e1310ce5f611cada76c12e"
     "3c24a926a390ca4be",
     ""},
    {"04c4e82d6d1b91e7853eba96a871ad31fc62620b826b0b8acf815c03de31b792a98e05bb34d3b9e0df1040eac485f03ff8bbbf7a857ef1cf2"
     "a49a60ac084efb88f",
     ""},
    {"040526f5b8348a8d55e7b1cac043ce98c55bbdb3311b4d1bb2d654281edf8aeb21f018fb027a6b08e4ddc62c919e648690722d00c6f54c668"
     "c9bd8224a1d82423a",
     "e8fa0bd5fc80b86b9f1ea983664df33b27f6f95855d79fb43248ee4c3d3e6be6"},
    {"0422491e19766bd96a56e3f2f3926a6c57b89209ff47bd10e523b223ff65ab9af11c0a5f62c187514f2117ce772de90f9901ee122af78e69b"
     "bc4d29eec811be8ec",
     ""},
    {"049f1b7180014b6de60d41f16a3c0a37b20146585e4884960249d30f3cd68c74d04420d0cedef5719d6b1529b085ecd534fa6c1690be5eb1b"
     "3331bc57b5db224dc",
     ""},
    {"04adaa011a4ced11310728abb64f09636267ce0b05782da6d3eeaf987cec7c64f279ad55327184f9e5b4a1e53089b31bcc65032dad7205325"
     "f41ed3d9fdfba1f88",
     ""},
    {"044a70e663d7fe5fe0d4cbbb752883e35222b8d7d7bffdaa8d591995d1252528a4e9a3e4d5220d485021728b3cdad4fccc681a6ddeea8e2f7"
     "c55b4acde8d53573d",
     ""},
};

const RootKey* findRoot(const Hash256& identifier, const Hash256& bootloader) {
    for (const RootKey& root : kRootKeys) {
        if (crypto::sha256(fromHex(root.key).value()) != identifier) continue;
        return root.bootloader.empty() || root.bootloader == toHex(bootloader) ? &root : nullptr;
    }
    return nullptr;
}

} // namespace

bool isGenuine(ByteView answer, const Hash256& challenge) {
    ByteReader reader(answer);
    const auto bootloader = reader.array<32>();
    const auto chipKey = reader.array<64>();
    const auto certificate = reader.array<64>();
    const auto identifier = reader.array<32>();
    const auto signature = reader.array<64>();
    if (!bootloader || !chipKey || !certificate || !identifier || !signature) return false;
    const RootKey* root = findRoot(*identifier, *bootloader);
    if (!root) return false;
    const auto rootKey = crypto::PublicKey::parse(fromHex(root->key).value());
    // The vendor's signatures may have either S.
    const auto certified = crypto::toLowS(*certificate);
    return rootKey && certified &&
           rootKey->verify(crypto::Sha256().write(*bootloader).write(*chipKey).finish(), *certified) &&
           crypto::verifyP256(*chipKey, crypto::sha256(challenge), *signature);
}

} // namespace sandyk::hw::bitbox02
