#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace sandyk::custody {

enum class Role : std::uint8_t {
    Administrator = 1,         ///< operators, policy, settings, licence; never money
    IdentificationOfficer = 2, ///< clients, freezes, cases
    Initiator = 4,             ///< prepares requests
    Approver = 8,              ///< approves or refuses requests of others
    Keyholder = 16,            ///< signs with the firm's keys, may stop everything
    Auditor = 32               ///< reads
};
std::string_view roleName(Role role); ///< "administrator", "identification-officer", "initiator", ...
/// Errors: Usage.
Result<Role> parseRole(std::string_view name);

class Roles {
public:
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles) {
        for (const Role role : roles)
            m_bits |= static_cast<std::uint8_t>(role);
    }
    constexpr bool has(Role role) const { return (m_bits & static_cast<std::uint8_t>(role)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr Roles with(Roles other) const { return fromBits(static_cast<std::uint8_t>(m_bits | other.m_bits)); }
    constexpr std::uint8_t bits() const { return m_bits; }
    static constexpr std::uint8_t kAll = 63;
    static constexpr Roles fromBits(std::uint8_t bits) {
        Roles roles;
        roles.m_bits = bits & kAll;
        return roles;
    }
    std::vector<std::string> names() const;
    friend constexpr bool operator==(Roles, Roles) = default;

private:
    std::uint8_t m_bits = 0;
};

/// What one person may hold, over all accounts and devices: an administrator never initiates, an auditor is nothing
/// else, and nobody is nothing. Errors: FirmRoles.
Result<void> checkRoles(Roles roles);

/// Every act of the firm.
enum class Act : std::uint8_t {
    ProposeChange, ///< of operators, policy, settings, licence, key register, law profile
    VoteChange,
    ProposeListing, ///< of a destination on the whitelist
    RevokeOperator,
    EnterClient,
    ApproveClient,
    FreezeClient,
    UnfreezeClient, ///< proposes or seconds it
    OpenCase,
    PrepareRequest,
    ApproveRequest,
    CancelRequest,
    SignRequest,
    BroadcastRequest,
    RejectAll,
    SetPrice,
    SetTier,   ///< whose a wallet is, and how cold
    Reconcile, ///< compares the books with the chain
    ResolveIncident,
    CloseDay,
    MakeReport,   ///< signs a statement, a register, the cold share
    EraseRecords, ///< once their retention is over
    SignGap       ///< to go on after an old file was put back
};
bool mayAct(Roles roles, Act act);

/// What can be looked at (F-34): nobody sees what the work does not need.
enum class View : std::uint8_t {
    ClientNumbers,  ///< number, state, dates due
    ClientIdentity, ///< names, documents, owners
    ClientBalances,
    FirmTotals,  ///< cold share, totals by asset
    RequestsOwn, ///< those that this operator prepared
    RequestsAll,
    Policy,
    Operators,
    KeyRegister,
    Cases,
    Log,
    Reports
};
bool maySee(Roles roles, View view);
std::string_view viewName(View view);
std::vector<View> allViews();
std::vector<Act> allActs();

} // namespace sandyk::custody
