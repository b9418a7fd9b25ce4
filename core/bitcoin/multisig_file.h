#pragma once

#include <string>
#include <string_view>

#include "bitcoin/descriptor.h"

namespace sandyk::bitcoin {

/// The text file of a multisig wallet that Coldcard defined and many programs read: name, "2 of 3", derivation, format
/// and a line "FINGERPRINT: xpub" for each cosigner. Keys are sorted (BIP67), receive and change are /0/* and /1/*.
struct MultisigFile {
    std::string name; ///< at most 20 printable ASCII characters
    Descriptor descriptor;
};

inline constexpr std::size_t kMaxMultisigFile = 20'000;

/// Errors: DescriptorUnsupported (no sortedmulti of account keys with origins, /<0;1>/*).
Result<std::string> multisigFileText(const Descriptor& descriptor, std::string_view name);
/// Reads what that writes and what other programs write: comments, Windows line ends, a derivation before each key,
/// keys with SLIP-132 prefixes. Errors: DescriptorParse (params "line"), ParseTooLarge, those of multisigDescriptor.
Result<MultisigFile> parseMultisigFile(std::string_view text);

} // namespace sandyk::bitcoin
