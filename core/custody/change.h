#pragma once

#include <optional>
#include <string>
#include <vector>

#include "crypto/ed25519.h"
#include "custody/named.h"

namespace sandyk::custody {

using FirmId = ByteArray<16>; ///< the vault's id

/// What the firm is governed by. Each is a text that counts only with the signatures of the people who may decide it:
/// a row that was changed by hand has none (F-05, F-07).
enum class ChangeKind : std::uint8_t {
    Operators = 1,  ///< the register of operators; subject ""
    Policy = 2,     ///< subject ""
    Settings = 3,   ///< subject ""
    Licence = 4,    ///< subject ""
    Keys = 5,       ///< the register of keyholders; subject ""
    LawProfile = 6, ///< version, hash and the firm's figures; subject ""
    Listing = 7,    ///< a destination of the whitelist; subject: its id
    Wallet = 8,     ///< whose a wallet is and how cold; subject: walletCode
    Price = 9,      ///< of an asset in the firm's currency; subject: the asset
    RejectAll = 10, ///< subject ""
    Clock = 11      ///< a time that two administrators confirm; subject ""
};
std::string_view changeKindName(ChangeKind kind); ///< "operators", "policy", ...
/// Errors: Usage.
Result<ChangeKind> parseChangeKind(std::string_view name);

struct Change {
    static constexpr std::size_t kMostBytes = 4 * 1024 * 1024;
    static constexpr std::int64_t kLifeSeconds = 7 * 86'400; ///< F-06

    FirmId firm{};
    ChangeKind kind = ChangeKind::Policy;
    std::string subject;
    std::string body;       ///< canonical JSON
    Hash256 base{};         ///< the change of this kind and subject that it replaces; zero: the first
    Hash256 registerHash{}; ///< the register of operators in force; zero for the first register
    std::string proposer;
    std::int64_t createdAt = 0;
    std::int64_t expiresAt = 0;

    /// What is hashed; starts with a name of its own, so that no signature of one thing fits another.
    Bytes canonical() const;
    Hash256 hash() const;
    /// Accepts canonical bytes only. Errors: CustodyParse, ParseTruncated, ParseTooLarge.
    static Result<Change> parse(ByteView bytes);
    friend bool operator==(const Change&, const Change&) = default;
};

struct Vote {
    std::string operatorName;
    bool accept = true;
    std::string reason; ///< of a refusal
    std::int64_t time = 0;
    crypto::Ed25519Signature signature{};
    friend bool operator==(const Vote&, const Vote&) = default;
};
/// Signs the vote of `operatorName` on a change. Errors: FirmReason (a refusal without one).
Result<Vote> castVote(const Hash256& change, const std::string& operatorName, bool accept, const std::string& reason,
                      std::int64_t time, const crypto::Ed25519Key& key);
bool verifyVote(const Hash256& change, const Vote& vote, const crypto::Ed25519PublicKey& key);

} // namespace sandyk::custody
