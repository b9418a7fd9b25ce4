#include "keys/slip39.h"

#include <gtest/gtest.h>

#include <string>

#include "crypto/rng.h"
#include "keys/slip39_share.h"

namespace sandyk::keys {

namespace {

using Shares = std::vector<std::vector<SecureString>>;

Slip39Split layout(int groupThreshold, std::vector<Slip39Group> groups) {
    return {groupThreshold, std::move(groups), 0, true};
}

/// Every choice of members: bit `i` of a number stands for the i-th share of all groups in a row.
std::vector<SecureString> chosen(const Shares& sets, std::uint32_t choice) {
    std::vector<SecureString> shares;
    unsigned bit = 0;
    for (const auto& set : sets) {
        for (const auto& share : set) {
            if (choice >> bit++ & 1) shares.push_back(share.clone());
        }
    }
    return shares;
}

bool isEnough(const Slip39Split& how, std::uint32_t choice) {
    int complete = 0;
    unsigned bit = 0;
    for (const Slip39Group& group : how.groups) {
        int members = 0;
        for (int i = 0; i < group.count; ++i)
            members += static_cast<int>(choice >> bit++ & 1);
        complete += members >= group.threshold;
    }
    return complete >= how.groupThreshold;
}

std::vector<SecureString> all(const Shares& sets) {
    return chosen(sets, 0xffffffff);
}

SecureString replaced(const SecureString& share, std::size_t position, std::string_view word) {
    SecureString out;
    std::string_view rest = share.view();
    for (std::size_t i = 0; !rest.empty(); ++i) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        out.append(i == 0 ? "" : " ");
        out.append(i == position ? word : rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return out;
}

} // namespace

TEST(Slip39, EverySubsetOfManyLayouts) {
    const std::vector<Slip39Split> layouts = {
        layout(1, {{1, 1}}),
        layout(1, {{2, 3}}),
        layout(1, {{3, 5}}),
        layout(1, {{5, 5}}),
        layout(1, {{2, 8}}),
        layout(1, {{1, 1}, {2, 3}}),
        layout(2, {{1, 1}, {1, 1}, {2, 3}}),
        layout(2, {{2, 2}, {3, 3}}),
        layout(2, {{1, 1}, {2, 3}, {2, 4}}),
        layout(3, {{1, 1}, {1, 1}, {2, 3}, {3, 4}}),
    };
    for (const Slip39Split& how : layouts) {
        const SecureBytes secret = crypto::randomSecret(16);
        const SecureString passphrase("pass");
        const Shares sets = slip39Split(secret, passphrase, how).value();
        unsigned members = 0;
        for (const Slip39Group& group : how.groups)
            members += static_cast<unsigned>(group.count);
        for (std::uint32_t choice = 1; choice < 1U << members; ++choice) {
            const auto combined = slip39Combine(chosen(sets, choice), passphrase);
            ASSERT_EQ(combined.has_value(), isEnough(how, choice)) << choice;
            if (combined)
                EXPECT_EQ(*combined, secret);
            else
                EXPECT_EQ(combined.error().code, ErrorCode::Slip39Incomplete);
        }
    }
}

TEST(Slip39, SixteenGroupsOfSixteen) {
    const SecureBytes secret = crypto::randomSecret(32);
    const Slip39Split how = layout(16, std::vector<Slip39Group>(16, {16, 16}));
    const Shares sets = slip39Split(secret, SecureString(), how).value();
    std::vector<SecureString> shares;
    for (const auto& set : sets) {
        for (const auto& share : set)
            shares.push_back(share.clone());
    }
    ASSERT_EQ(shares.size(), 256U);
    EXPECT_EQ(slip39Combine(shares, SecureString()).value(), secret);
    shares.pop_back();
    EXPECT_EQ(slip39Combine(shares, SecureString()).error().code, ErrorCode::Slip39Incomplete);
}

TEST(Slip39, EverySizeExponentAndForm) {
    for (std::size_t size = 16; size <= 64; size += 2) {
        const SecureBytes secret = crypto::randomSecret(size);
        for (bool extendable : {false, true}) {
            Slip39Split how = layout(1, {{2, 3}});
            how.extendable = extendable;
            how.iterationExponent = size == 16 ? 2 : 0;
            const Shares sets = slip39Split(secret, SecureString("x"), how).value();
            EXPECT_EQ(slip39Combine(chosen(sets, 0b101), SecureString("x")).value(), secret) << size;
            const auto info = slip39ShareInfo(sets[0][2].view()).value();
            EXPECT_EQ(info.extendable, extendable);
            EXPECT_EQ(info.memberIndex, 2);
            EXPECT_EQ(info.memberThreshold, 2);
            EXPECT_EQ(info.groupIndex, 0);
            EXPECT_EQ(info.groupCount, 1);
            EXPECT_EQ(info.groupThreshold, 1);
            EXPECT_EQ(info.wordCount, 7 + static_cast<int>(size * 8 + 9) / 10);
        }
    }
}

TEST(Slip39, AnotherPassphraseGivesAnotherSecret) { // there is no check by design of the standard
    const SecureBytes secret = crypto::randomSecret(16);
    const Shares sets = slip39Split(secret, SecureString("right"), layout(1, {{2, 2}})).value();
    EXPECT_FALSE(slip39Combine(all(sets), SecureString("wrong")).value() == secret);
    EXPECT_EQ(slip39Combine(all(sets), SecureString("right")).value(), secret);
}

TEST(Slip39, OneSplitIsNotLikeTheNext) {
    const SecureBytes secret = crypto::randomSecret(16);
    const Slip39Split how = layout(1, {{2, 2}});
    const Shares first = slip39Split(secret, SecureString(), how).value();
    const Shares second = slip39Split(secret, SecureString(), how).value();
    EXPECT_FALSE(first[0][0] == second[0][0]);
    EXPECT_FALSE(first[0][1] == second[0][1]);
    std::vector<SecureString> mixed;
    mixed.push_back(first[0][0].clone());
    mixed.push_back(second[0][1].clone());
    const auto combined = slip39Combine(mixed, SecureString());
    ASSERT_FALSE(combined); // of different sets, or, once in 32,768 times, of the same number
    EXPECT_TRUE(combined.error().code == ErrorCode::Slip39Mismatch || combined.error().code == ErrorCode::Slip39Digest);
}

TEST(Slip39, EveryChangedWordIsCaught) {
    const Shares sets = slip39Split(crypto::randomSecret(16), SecureString(), layout(1, {{1, 1}})).value();
    for (std::size_t position = 0; position < 20; ++position) {
        for (std::string_view word : {"academic", "zero", "ocean"}) {
            const SecureString changed = replaced(sets[0][0], position, word);
            if (changed == sets[0][0]) continue;
            EXPECT_EQ(slip39ShareInfo(changed.view()).error().code, ErrorCode::Slip39Checksum);
        }
    }
}

TEST(Slip39, AnUnneededShareMustFitToo) {
    const SecureBytes secret = crypto::randomSecret(16);
    Slip39Split how = layout(1, {{2, 3}});
    const Shares sets = slip39Split(secret, SecureString(), how).value();
    EXPECT_EQ(slip39Combine(all(sets), SecureString()).value(), secret);
    Slip39Share damaged = Slip39Share::parse(sets[0][2].view()).value();
    damaged.value[5] ^= 1; // with a right checksum
    std::vector<SecureString> shares = chosen(sets, 0b011);
    shares.push_back(damaged.toString());
    EXPECT_EQ(slip39Combine(shares, SecureString()).error().code, ErrorCode::Slip39Digest);
    shares.erase(shares.begin());
    EXPECT_EQ(slip39Combine(shares, SecureString()).error().code, ErrorCode::Slip39Digest);
    std::vector<SecureString> twice = chosen(sets, 0b011);
    twice.push_back(sets[0][0].clone());
    EXPECT_EQ(slip39Combine(twice, SecureString()).error().code, ErrorCode::Slip39Mismatch);
}

TEST(Slip39, TellsWhatIsMissing) {
    const Shares sets = slip39Split(crypto::randomSecret(16), SecureString(), layout(2, {{1, 1}, {2, 3}})).value();
    const auto error = slip39Combine(chosen(sets, 0b0011), SecureString()).error();
    EXPECT_EQ(error.code, ErrorCode::Slip39Incomplete);
    EXPECT_EQ(error.param("groups_needed"), "2");
    EXPECT_EQ(error.param("groups_complete"), "1");
}

TEST(Slip39, LayoutsThatCannotBeAreRefused) {
    const SecureBytes secret = crypto::randomSecret(16);
    const auto refused = [&](const Slip39Split& how) {
        const auto sets = slip39Split(secret, SecureString(), how);
        return !sets && sets.error().code == ErrorCode::Slip39Format;
    };
    EXPECT_TRUE(refused(layout(1, {})));
    EXPECT_TRUE(refused(layout(0, {{1, 1}})));
    EXPECT_TRUE(refused(layout(2, {{1, 1}})));
    EXPECT_TRUE(refused(layout(-1, {{1, 1}})));
    EXPECT_TRUE(refused(layout(1, {{1, 2}}))); // copies of one share only look like shares
    EXPECT_TRUE(refused(layout(1, {{0, 1}})));
    EXPECT_TRUE(refused(layout(1, {{2, 1}})));
    EXPECT_TRUE(refused(layout(1, {{2, 17}})));
    EXPECT_TRUE(refused(layout(1, {{1, 1}, {0, 0}})));
    EXPECT_TRUE(refused(layout(1, std::vector<Slip39Group>(17, {1, 1}))));
    Slip39Split how = layout(1, {{1, 1}});
    how.iterationExponent = 16;
    EXPECT_TRUE(refused(how));
    how.iterationExponent = -1;
    EXPECT_TRUE(refused(how));
}

TEST(Slip39, SecretsAndPassphrasesThatCannotBeAreRefused) {
    for (std::size_t size : {0U, 14U, 15U, 17U, 65U, 66U})
        EXPECT_EQ(slip39Split(SecureBytes(size), SecureString(), layout(1, {{1, 1}})).error().code,
                  ErrorCode::Slip39Format);
    for (const std::string& bad : {std::string("\n"), std::string("\x7f"), std::string("\xc3\xa9"),
                                   std::string("a\0b", 3), std::string(1001, 'a')}) {
        EXPECT_EQ(slip39Split(SecureBytes(16), SecureString(bad), layout(1, {{1, 1}})).error().code,
                  ErrorCode::Slip39Format);
        EXPECT_EQ(slip39Combine({}, SecureString(bad)).error().code, ErrorCode::Slip39Format);
    }
}

TEST(Slip39, HostileTextIsRefused) {
    const Shares sets = slip39Split(crypto::randomSecret(16), SecureString(), layout(1, {{1, 1}})).value();
    const std::string share(sets[0][0].view());
    EXPECT_TRUE(slip39ShareInfo(" \t" + share + "\n"));
    for (const std::string& bad :
         {std::string(), std::string("academic"), share + " academic", share + " x", share.substr(share.find(' ') + 1),
          std::string(1'000'000, 'a'), std::string(1'000'000, ' ')})
        EXPECT_FALSE(slip39ShareInfo(bad));
    const auto error = slip39ShareInfo(replaced(sets[0][0], 6, "abandon").view()).error(); // a BIP39 word
    EXPECT_EQ(error.code, ErrorCode::Slip39Format);
    EXPECT_EQ(error.param("position"), "7");
    EXPECT_EQ(slip39Combine({}, SecureString()).error().code, ErrorCode::Slip39Format);
    std::vector<SecureString> many;
    for (int i = 0; i < 257; ++i)
        many.push_back(sets[0][0].clone());
    EXPECT_EQ(slip39Combine(many, SecureString()).error().code, ErrorCode::Slip39Format);
}

} // namespace sandyk::keys
