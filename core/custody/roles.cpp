#include "custody/roles.h"

#include "custody/named.h"

namespace sandyk::custody {
namespace {

using enum Role;

constexpr Named<Role> kRoles[] = {{Administrator, "administrator"}, {IdentificationOfficer, "identification-officer"},
                                  {Initiator, "initiator"},         {Approver, "approver"},
                                  {Keyholder, "keyholder"},         {Auditor, "auditor"}};

struct Right {
    Act act;
    Roles roles;
};
constexpr Right kRights[] = {
    {Act::ProposeChange, {Administrator}},
    {Act::VoteChange, {Administrator}},
    {Act::ProposeListing, {Administrator, Initiator}},
    {Act::RevokeOperator, {Administrator}},
    {Act::EnterClient, {IdentificationOfficer}},
    {Act::ApproveClient, {IdentificationOfficer}},
    {Act::FreezeClient, {IdentificationOfficer, Approver}},
    {Act::UnfreezeClient, {IdentificationOfficer}},
    {Act::OpenCase, {IdentificationOfficer, Approver}},
    {Act::PrepareRequest, {Initiator}},
    {Act::ApproveRequest, {Approver}},
    {Act::CancelRequest, {Initiator, Approver}},
    {Act::SignRequest, {Keyholder}},
    {Act::BroadcastRequest, {Initiator, Keyholder}},
    {Act::RejectAll, {Keyholder, Administrator}},
    {Act::SetPrice, {Administrator, IdentificationOfficer}},
    {Act::SetTier, {Administrator}},
    {Act::Reconcile, {Administrator, Approver}},
    {Act::ResolveIncident, {Administrator, Approver}},
    {Act::CloseDay, {Administrator, Approver}},
    {Act::MakeReport, {Administrator, Approver}},
    {Act::EraseRecords, {IdentificationOfficer}},
    {Act::SignGap, {Administrator, IdentificationOfficer}},
};

struct Sight {
    View view;
    std::string_view name;
    Roles roles;
};
constexpr Sight kSights[] = {
    {View::ClientNumbers, "client-numbers", {Administrator, IdentificationOfficer, Initiator, Approver, Auditor}},
    {View::ClientIdentity, "client-identity", {IdentificationOfficer, Auditor}},
    {View::ClientBalances, "client-balances", {Initiator, Approver, Auditor}},
    {View::FirmTotals, "firm-totals", {Administrator, Initiator, Approver, Keyholder, Auditor}},
    {View::RequestsOwn, "requests-own", {Initiator, Approver, Keyholder, Auditor}},
    {View::RequestsAll, "requests-all", {Approver, Keyholder, Auditor}},
    {View::Policy, "policy", {Administrator, Initiator, Approver, Keyholder, Auditor}},
    {View::Operators, "operators", {Administrator, IdentificationOfficer, Initiator, Approver, Keyholder, Auditor}},
    {View::KeyRegister, "key-register", {Administrator, Keyholder, Auditor}},
    {View::Cases, "cases", {IdentificationOfficer, Auditor}},
    {View::Log, "log", {Administrator, Auditor}},
    {View::Reports, "reports", {Administrator, Approver, Auditor}},
};

} // namespace

std::string_view roleName(Role role) {
    return nameOf(kRoles, role);
}

Result<Role> parseRole(std::string_view name) {
    return parseNamed(kRoles, name, "role");
}

std::vector<std::string> Roles::names() const {
    std::vector<std::string> names;
    for (const auto& [role, name] : kRoles) {
        if (has(role)) names.emplace_back(name);
    }
    return names;
}

Result<void> checkRoles(Roles roles) {
    if (roles.isEmpty()) return fail(ErrorCode::FirmRoles, "an operator has at least one role");
    if (roles.has(Administrator) && roles.has(Initiator))
        return fail(ErrorCode::FirmRoles, "an administrator never initiates");
    if (roles.has(Auditor) && roles != Roles{Auditor})
        return fail(ErrorCode::FirmRoles, "an auditor has no other role");
    return {};
}

bool mayAct(Roles roles, Act act) {
    for (const Right& right : kRights) {
        if (right.act == act) return (right.roles.bits() & roles.bits()) != 0;
    }
    return false;
}

bool maySee(Roles roles, View view) {
    for (const Sight& sight : kSights) {
        if (sight.view == view) return (sight.roles.bits() & roles.bits()) != 0;
    }
    return false;
}

std::string_view viewName(View view) {
    for (const Sight& sight : kSights) {
        if (sight.view == view) return sight.name;
    }
    return {};
}

std::vector<View> allViews() {
    std::vector<View> views;
    for (const Sight& sight : kSights)
        views.push_back(sight.view);
    return views;
}

std::vector<Act> allActs() {
    std::vector<Act> acts;
    for (const Right& right : kRights)
        acts.push_back(right.act);
    return acts;
}

} // namespace sandyk::custody
