#pragma once

#include <string>
#include <vector>

#include "bitcoin/descriptor.h"
#include "coldcard/channel.h"
#include "keys/extended_key.h"

namespace sandyk::hw::coldcard {

/// Commands are four letters and little-endian fields; so are answers.

enum class AddressFormat : std::uint32_t {
    Pkh = 0x01,
    Sh = 0x08,
    Wpkh = 0x07,
    Wsh = 0x0e,
    ShWpkh = 0x13,
    ShWsh = 0x1a
};
/// Empty for what the device does not know.
std::optional<AddressFormat> addressFormat(bitcoin::OutputType type);
bool isMultisig(AddressFormat format);

/// Blocks that files go over in, both ways; a multiple of 256.
inline constexpr std::size_t kBlockSize = 1024;
/// Of the models that are sold.
inline constexpr std::size_t kMaxFile = 2 * 1024 * 1024;

/// `hostKey` is x || y.
Bytes encryptCommand(LineVersion version, ByteView hostKey);
/// Four letters alone: "vers", "blkc", "mitm", "sha2", "stok", "smok".
Bytes plainCommand(std::string_view name);
/// "m/84'/0'/0'"
std::string pathText(const keys::DerivationPath& path);
Bytes xpubCommand(const keys::DerivationPath& path);
Bytes showCommand(AddressFormat format, const keys::DerivationPath& path);
/// `derived` is of a multisig wallet.
Bytes showMultisigCommand(AddressFormat format, int threshold, const bitcoin::DerivedOutput& derived);
Bytes uploadCommand(std::size_t offset, std::size_t total, ByteView block);
Bytes enrolCommand(std::size_t length, const Hash256& hash);
/// Is there a multisig of so many keys by these seeds?
Bytes findMultisigCommand(int threshold, const std::vector<keys::Fingerprint>& seeds);
Bytes signCommand(std::size_t length, const Hash256& hash, std::uint32_t flags = 0);
/// Of the result of signing.
Bytes downloadCommand(std::size_t offset, std::size_t length);
Bytes signMessageCommand(AddressFormat format, const keys::DerivationPath& path, std::string_view message);

/// What answers say. Errors of all: what the device's "err_" and "refu" mean (DeviceRefused, DeviceUnsupported,
/// DeviceRejectedData; the device's own words in `detail`), DeviceInUse ("busy"), DeviceProtocol (another answer than
/// due).
Result<std::string> parseText(ByteView answer);
Result<std::uint32_t> parseNumber(ByteView answer);
Result<ByteView> parseBinary(ByteView answer);
Result<void> parseOkay(ByteView answer);
struct DeviceGreeting {
    ByteArray<64> key; ///< x || y
    keys::Fingerprint fingerprint;
    std::string masterXpub; ///< empty without a seed
};
Result<DeviceGreeting> parseGreeting(ByteView answer);
struct ResultFile {
    std::size_t length;
    Hash256 hash;
};
Result<ResultFile> parseSigned(ByteView answer);
struct SignedMessage {
    std::string address;
    ByteArray<65> signature; ///< with the header that tells the kind of address
};
Result<SignedMessage> parseSignedMessage(ByteView answer);

/// Of the lines of "vers".
struct Firmware {
    std::string version; ///< "5.6.1", "1.5.1Q"
    std::string model;   ///< "mk4", "mk5", "q1"
};
Result<Firmware> parseFirmware(ByteView answer);
/// False for firmware whose keys may be guessed (the vendor's advice of 2026), or that does not name its version.
bool makesSafeKeys(std::string_view version);

} // namespace sandyk::hw::coldcard
