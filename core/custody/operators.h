#pragma once

#include <string>
#include <vector>

#include "crypto/ed25519.h"
#include "custody/roles.h"

namespace sandyk::custody {

/// One account: a password slot of the vault and a signing key of its own. `person` tells which accounts are of the
/// same human being (a staff number), so that votes are counted by person.
struct Operator {
    std::string name;   ///< the login: 1..32 of a-z 0-9 . _ -, a letter first; never used again for another
    std::string person; ///< 1..64 characters
    Roles roles;
    crypto::Ed25519PublicKey key{};
    bool isActive = true;
    friend bool operator==(const Operator&, const Operator&) = default;
};

/// The register of operators: a whole text that administrators sign (F-07).
struct OperatorRegister {
    static constexpr std::size_t kMostOperators = 60;

    int adminQuorum = 2; ///< different administrators that a change needs
    std::vector<Operator> operators;

    const Operator* find(std::string_view name) const;
    /// Active accounts of the role, counted by person.
    std::size_t persons(Role role) const;

    /// Names, persons and keys are unique; roles of one person over all active accounts go together (F-04); enough
    /// administrators for the quorum, which is 2 or more. Errors: FirmRoles, FirmRecord (form), FirmExists.
    Result<void> check() const;
    std::string text() const;
    /// Errors: CustodyParse and those of check().
    static Result<OperatorRegister> parse(std::string_view json);
    friend bool operator==(const OperatorRegister&, const OperatorRegister&) = default;
};

/// The first register has at least so many administrators, and all of them sign it.
inline constexpr std::size_t kFoundingAdministrators = 3;
/// Errors: FirmRecord.
Result<void> checkOperatorName(std::string_view name);

/// Only takes away: accounts became inactive, and nothing else changed. One administrator may do so at once (F-14).
bool isRevocation(const OperatorRegister& from, const OperatorRegister& to);

/// One line for each difference (F-07).
std::vector<std::string> registerDiff(const OperatorRegister& from, const OperatorRegister& to);

/// Who holds which key of coins (F-13).
struct KeyEntry {
    std::string operatorName;
    std::string person;
    std::string fingerprint; ///< of the key's master, 8 hex digits
    std::string place;
    std::string deviceSerial; ///< "" when the key is in the vault alone
    std::string checkedOn;    ///< background check, YYYY-MM-DD
    std::string trainedOn;
    std::string dutyHash; ///< SHA-256 of the written duty, 64 hex digits
    std::int64_t validUntil = 0;
    friend bool operator==(const KeyEntry&, const KeyEntry&) = default;
};
struct KeyRegister {
    std::vector<KeyEntry> entries;

    /// Two keys never share person, device or place. Errors: FirmKeyRegister (params "first", "second"), FirmRecord.
    Result<void> check() const;
    /// Errors: FirmKeyRegister: the operator holds no key, or the entry has expired at `now` (params "expired").
    Result<void> mayAct(std::string_view operatorName, std::int64_t now) const;
    std::string text() const;
    /// Errors: CustodyParse and those of check().
    static Result<KeyRegister> parse(std::string_view json);
    friend bool operator==(const KeyRegister&, const KeyRegister&) = default;
};

} // namespace sandyk::custody
