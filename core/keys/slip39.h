#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::keys {

/// SLIP-0039: a secret split into mnemonic shares, groups of members.
struct Slip39Group {
    int threshold = 0; ///< members needed, 1..count; a threshold of 1 demands a count of 1
    int count = 0;     ///< 1..16
};
struct Slip39Split {
    int groupThreshold = 0; ///< groups needed
    std::vector<Slip39Group> groups;
    int iterationExponent = 1; ///< 0..15; 10,000 * 2^e iterations of PBKDF2
    bool extendable = true;
};

/// What one share says of itself without the secret.
struct Slip39ShareInfo {
    int identifier, groupIndex, groupThreshold, groupCount, memberIndex, memberThreshold, wordCount;
    bool extendable;
};

const std::vector<std::string_view>& slip39Words(); ///< 1024 words, sorted

/// Errors: Slip39Format, Slip39Checksum.
Result<Slip39ShareInfo> slip39ShareInfo(std::string_view share);
/// The secret is 16 to 64 bytes, even in number (for BIP39 interchange: the phrase's entropy, not its seed).
/// The passphrase is printable ASCII, may be empty. Result: shares by group. Errors: Slip39Format.
Result<std::vector<std::vector<SecureString>>> slip39Split(const SecureBytes& secret, const SecureString& passphrase,
                                                           const Slip39Split& how);
/// Errors: Slip39Format, Slip39Checksum, Slip39Mismatch (shares of different sets, or duplicates),
/// Slip39Incomplete (params "groups_needed", "groups_complete"), Slip39Digest (shares do not fit together).
Result<SecureBytes> slip39Combine(const std::vector<SecureString>& shares, const SecureString& passphrase);

} // namespace sandyk::keys
