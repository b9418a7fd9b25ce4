#pragma once

#include <map>

#include <gtest/gtest.h>

#include "../signing/fixture.h"
#include "custody/requests.h"
#include "support/scratch_folder.h"

namespace sandyk::custody::test {

template <class T>
testing::AssertionResult isOk(const Result<T>& result) {
    if (result) return testing::AssertionSuccess();
    std::string params;
    for (const auto& [name, value] : result.error().params)
        params += " " + name + "=" + value;
    return testing::AssertionFailure() << errorName(result.error().code) << ": " << result.error().detail << params;
}

template <class T>
testing::AssertionResult failsWith(const Result<T>& result, ErrorCode code) {
    if (result) return testing::AssertionFailure() << "succeeded";
    if (result.error().code == code) return testing::AssertionSuccess();
    return testing::AssertionFailure() << errorName(result.error().code) << ": " << result.error().detail;
}

inline constexpr std::int64_t kStart = 1'800'000'000;
inline constexpr std::int64_t kDay = 86'400;

/// A founded firm with a licence, a policy, two approved clients with a cold and a hot wallet each, and one of its own.
/// Operators: anna, batyr, cemen (administrators), ogul, orazov (officers), inna (initiator), ata, bibi, cary
/// (approvers), kerim (keyholder).
class FirmTest : public testing::Test {
protected:
    FirmTest();

    Desk desk(const std::string& name = {}) const;
    const storage::Database& database() const { return vault.database(); }
    /// Enrols without a password slot.
    void addAccount(const std::string& name, const std::string& person, Roles roles);
    void found();
    /// Proposed by anna, seconded by batyr.
    Result<StoredChange> adopt(ChangeKind kind, const std::string& subject, const std::string& body);
    static ClientRecord person(const std::string& name);
    static Policy ordinaryPolicy();
    static Licence licence();
    static FirmRules rules();
    std::string addClient(const std::string& name);
    void addWallet(const sandyk::test::TestWallet& wallet, const std::string& name, const std::string& owner,
                   Tier tier);
    /// Listed, proven by nothing, usable after the cool-down.
    std::string list(const std::string& client, const std::string& address);

    signing::ReviewContext context() const;
    /// A withdrawal of client one's hot wallet to `address`.
    NewRequest withdrawal(std::int64_t amount, const std::string& address, std::uint32_t coin = 0);
    Result<StoredRequest> prepare(std::int64_t amount, std::uint32_t coin = 0);
    void approve(std::int64_t id, std::initializer_list<const char*> names);
    bitcoin::Psbt signedPsbt(const StoredRequest& request, const sandyk::test::TestWallet& wallet) const;
    std::string foreignAddress(std::uint8_t n = 0) const;
    void sql(const std::string& text) { ASSERT_TRUE(isOk(database().execute(text))); }

    sandyk::test::ScratchFolder folder;
    storage::Vault vault;
    FirmId firm{};
    std::int64_t clock = kStart;
    std::optional<std::int64_t> chainTime;
    std::map<std::string, ActingOperator> people;
    law::Engine law;
    std::string one, two; ///< clients
    sandyk::test::TestWallet oneHot, oneCold, twoHot, own;
};

} // namespace sandyk::custody::test
