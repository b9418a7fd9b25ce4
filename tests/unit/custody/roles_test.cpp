#include "custody/roles.h"

#include <gtest/gtest.h>

namespace sandyk::custody {
namespace {

// F-04 and F-34, over every set of roles that one person could hold.
TEST(Roles, NoAllowedMixOfRolesBreaksTheSeparation) {
    int allowed = 0;
    for (int bits = 0; bits <= Roles::kAll; ++bits) {
        const Roles roles = Roles::fromBits(static_cast<std::uint8_t>(bits));
        if (!checkRoles(roles)) continue;
        allowed += 1;
        if (mayAct(roles, Act::ProposeChange) || mayAct(roles, Act::VoteChange) || mayAct(roles, Act::SetTier)) {
            EXPECT_FALSE(mayAct(roles, Act::PrepareRequest)) << bits;
        }
        if (roles.has(Role::Auditor)) {
            for (const Act act : allActs())
                EXPECT_FALSE(mayAct(roles, act));
        }
    }
    // Without auditor 32 sets, of which 8 mix administrator and initiator and one is empty; and the auditor alone.
    EXPECT_EQ(allowed, 32 - 8 - 1 + 1);
}

TEST(Roles, RightsAreTheSumOfTheRoles) {
    for (int bits = 0; bits <= Roles::kAll; ++bits) {
        const Roles roles = Roles::fromBits(static_cast<std::uint8_t>(bits));
        for (const Act act : allActs()) {
            bool any = false;
            for (int bit = 0; bit < 6; ++bit)
                any = any ||
                      ((bits >> bit & 1) != 0 && mayAct(Roles::fromBits(static_cast<std::uint8_t>(1 << bit)), act));
            EXPECT_EQ(mayAct(roles, act), any);
        }
    }
}

TEST(Roles, NobodySeesMoreThanTheWorkNeeds) {
    const auto sees = [](Role role) {
        std::string views;
        for (const View view : allViews()) {
            if (maySee(Roles{role}, view)) views += std::string(viewName(view)) + " ";
        }
        return views;
    };
    EXPECT_EQ(sees(Role::Administrator), "client-numbers firm-totals policy operators key-register log reports ");
    EXPECT_EQ(sees(Role::IdentificationOfficer), "client-numbers client-identity operators cases ");
    EXPECT_EQ(sees(Role::Initiator), "client-numbers client-balances firm-totals requests-own policy operators ");
    EXPECT_EQ(sees(Role::Approver),
              "client-numbers client-balances firm-totals requests-own requests-all policy operators reports ");
    EXPECT_EQ(sees(Role::Keyholder), "firm-totals requests-own requests-all policy operators key-register ");
    EXPECT_EQ(sees(Role::Auditor), "client-numbers client-identity client-balances firm-totals requests-own "
                                   "requests-all policy operators key-register cases log reports ");
}

TEST(Roles, NamesComeBack) {
    for (int bit = 0; bit < 6; ++bit) {
        const Role role = static_cast<Role>(1 << bit);
        EXPECT_EQ(*parseRole(roleName(role)), role);
    }
    EXPECT_FALSE(parseRole("boss"));
}

} // namespace
} // namespace sandyk::custody
