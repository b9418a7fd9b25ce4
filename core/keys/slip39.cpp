#include "keys/slip39.h"

#include <algorithm>
#include <array>
#include <map>

#include "crypto/declassify.h"
#include "crypto/kdf.h"
#include "crypto/rng.h"
#include "keys/shamir.h"
#include "keys/slip39_share.h"
#include "keys/word_lists.h"

namespace sandyk::keys {

namespace {

constexpr int kMostCount = 16;
constexpr int kMostExponent = 15;
constexpr std::size_t kLeastSecretSize = 16;
constexpr std::size_t kMostSecretSize = 64;
constexpr std::size_t kMostPassphraseSize = 1000;
constexpr std::uint8_t kRounds = 4;
constexpr std::uint32_t kRoundIterations = 2500;

Failure malformed(const char* why) {
    return fail(ErrorCode::Slip39Format, why);
}

Result<void> checkPassphrase(const SecureString& passphrase) {
    if (passphrase.size() > kMostPassphraseSize) return malformed("the passphrase has more than 1,000 characters");
    bool printable = true; // every character is looked at, so that time tells nothing but the answer
    for (char c : passphrase.view())
        printable &= c >= ' ' && c <= '~';
    if (!crypto::declassified(printable)) return malformed("the passphrase is printable ASCII");
    return {};
}

/// The four-round Feistel network that binds the secret to the passphrase.
class SecretCipher {
public:
    SecretCipher(const SecureString& passphrase, const Slip39ShareInfo& info, int exponent)
        : m_passphrase(passphrase), m_iterations(kRoundIterations << exponent),
          m_saltPrefixSize(info.extendable ? 0 : m_saltPrefix.size()) {
        m_saltPrefix[6] = static_cast<std::uint8_t>(info.identifier >> 8);
        m_saltPrefix[7] = static_cast<std::uint8_t>(info.identifier);
    }

    SecureBytes encrypt(const SecureBytes& secret) const { return run(secret, {0, 1, 2, 3}); }
    SecureBytes decrypt(const SecureBytes& secret) const { return run(secret, {3, 2, 1, 0}); }

private:
    SecureBytes run(const SecureBytes& input, const std::array<std::uint8_t, kRounds>& rounds) const {
        const std::size_t half = input.size() / 2;
        SecureBytes left = SecureBytes::copyOf(input.view().first(half));
        SecureBytes right = SecureBytes::copyOf(input.view().last(half));
        for (std::uint8_t round : rounds) {
            const SecureBytes mask = roundFunction(round, right);
            for (std::size_t i = 0; i < half; ++i)
                left[i] = static_cast<std::uint8_t>(left[i] ^ mask[i]);
            std::swap(left, right);
        }
        SecureBytes output(input.size());
        std::ranges::copy(right.view(), output.data());
        std::ranges::copy(left.view(), output.data() + half);
        return output;
    }

    SecureBytes roundFunction(std::uint8_t round, const SecureBytes& right) const {
        SecureString password;
        password.append(asText(ByteView(&round, 1)));
        password.append(m_passphrase.view());
        SecureBytes salt(m_saltPrefixSize + right.size());
        std::copy_n(m_saltPrefix.begin(), m_saltPrefixSize, salt.data());
        std::ranges::copy(right.view(), salt.data() + m_saltPrefixSize);
        return crypto::pbkdf2HmacSha256(password.bytes(), salt.view(), m_iterations, right.size());
    }

    const SecureString& m_passphrase;
    std::uint32_t m_iterations;
    ByteArray<8> m_saltPrefix{'s', 'h', 'a', 'm', 'i', 'r'}; ///< and the identifier, to which it binds the set
    std::size_t m_saltPrefixSize;
};

Result<void> checkSplit(const SecureBytes& secret, const Slip39Split& how) {
    if (secret.size() < kLeastSecretSize || secret.size() > kMostSecretSize || secret.size() % 2 != 0)
        return malformed("the secret has 16 to 64 bytes, even in number");
    if (how.iterationExponent < 0 || how.iterationExponent > kMostExponent)
        return malformed("the iteration exponent is 0 to 15");
    if (how.groups.empty() || how.groups.size() > kMostCount) return malformed("there are 1 to 16 groups");
    if (how.groupThreshold < 1 || how.groupThreshold > static_cast<int>(how.groups.size()))
        return malformed("the group threshold is 1 to the number of groups");
    for (const Slip39Group& group : how.groups) {
        if (group.count < 1 || group.count > kMostCount) return malformed("a group has 1 to 16 members");
        if (group.threshold < 1 || group.threshold > group.count)
            return malformed("a member threshold is 1 to the number of members");
        if (group.threshold == 1 && group.count > 1)
            return malformed("a group with threshold 1 has one member; give copies of that share instead");
    }
    return {};
}

int randomIdentifier() {
    ByteArray<2> random{};
    crypto::fillRandom(random);
    return (random[0] << 8 | random[1]) & 0x7fff;
}

bool sameSet(const Slip39Share& a, const Slip39Share& b) {
    return a.info.identifier == b.info.identifier && a.info.extendable == b.info.extendable &&
           a.iterationExponent == b.iterationExponent && a.info.groupThreshold == b.info.groupThreshold &&
           a.info.groupCount == b.info.groupCount && a.value.size() == b.value.size();
}

using Groups = std::map<int, std::vector<Slip39Share>>;

/// Sorts shares into groups. Errors: as slip39Combine, without Slip39Incomplete and Slip39Digest.
Result<Groups> readShares(const std::vector<SecureString>& texts) {
    if (texts.empty()) return malformed("no share given");
    if (texts.size() > kMostCount * kMostCount) return malformed("more shares than a set can have");
    Groups groups;
    for (const SecureString& text : texts) {
        SANDYK_TRY(Slip39Share share, Slip39Share::parse(text.view()));
        if (!groups.empty() && !sameSet(groups.begin()->second.front(), share))
            return fail(ErrorCode::Slip39Mismatch, "the shares are of different sets");
        std::vector<Slip39Share>& group = groups[share.info.groupIndex];
        for (const Slip39Share& other : group) {
            if (other.info.memberThreshold != share.info.memberThreshold)
                return fail(ErrorCode::Slip39Mismatch, "the shares of one group disagree on its threshold");
            if (other.info.memberIndex == share.info.memberIndex)
                return fail(ErrorCode::Slip39Mismatch, "a share is given twice");
        }
        group.push_back(std::move(share));
    }
    return groups;
}

} // namespace

const std::vector<std::string_view>& slip39Words() {
    static const std::vector<std::string_view> words(kSlip39Words.begin(), kSlip39Words.end());
    return words;
}

Result<Slip39ShareInfo> slip39ShareInfo(std::string_view share) {
    SANDYK_TRY(const Slip39Share parsed, Slip39Share::parse(share));
    return parsed.info;
}

Result<std::vector<std::vector<SecureString>>> slip39Split(const SecureBytes& secret, const SecureString& passphrase,
                                                           const Slip39Split& how) {
    SANDYK_CHECK(checkSplit(secret, how));
    SANDYK_CHECK(checkPassphrase(passphrase));
    Slip39Share share;
    share.info.identifier = randomIdentifier();
    share.info.extendable = how.extendable;
    share.info.groupThreshold = how.groupThreshold;
    share.info.groupCount = static_cast<int>(how.groups.size());
    share.iterationExponent = how.iterationExponent;
    const SecureBytes encrypted = SecretCipher(passphrase, share.info, how.iterationExponent).encrypt(secret);

    std::vector<std::vector<SecureString>> sets;
    for (const ShamirPoint& group : shamirSplit(encrypted, how.groupThreshold, share.info.groupCount)) {
        const Slip39Group& layout = how.groups[group.x];
        share.info.groupIndex = group.x;
        share.info.memberThreshold = layout.threshold;
        std::vector<SecureString>& set = sets.emplace_back();
        for (ShamirPoint& member : shamirSplit(group.value, layout.threshold, layout.count)) {
            share.info.memberIndex = member.x;
            share.value = std::move(member.value);
            set.push_back(share.toString());
        }
    }
    return sets;
}

Result<SecureBytes> slip39Combine(const std::vector<SecureString>& shares, const SecureString& passphrase) {
    SANDYK_CHECK(checkPassphrase(passphrase));
    SANDYK_TRY(Groups groups, readShares(shares));
    const Slip39ShareInfo info = groups.begin()->second.front().info;
    const int exponent = groups.begin()->second.front().iterationExponent;
    const auto isComplete = [](const auto& group) {
        return static_cast<int>(group.second.size()) >= group.second.front().info.memberThreshold;
    };
    const auto complete = static_cast<int>(std::ranges::count_if(groups, isComplete));
    if (complete < info.groupThreshold)
        return fail(
            ErrorCode::Slip39Incomplete, "too few shares",
            {{"groups_needed", std::to_string(info.groupThreshold)}, {"groups_complete", std::to_string(complete)}});
    std::vector<ShamirPoint> groupPoints;
    for (auto& group : groups) {
        if (!isComplete(group)) continue;
        const int threshold = group.second.front().info.memberThreshold;
        std::vector<ShamirPoint> members;
        for (Slip39Share& share : group.second)
            members.push_back({static_cast<std::uint8_t>(share.info.memberIndex), std::move(share.value)});
        SANDYK_TRY(SecureBytes value, shamirCombine(std::move(members), threshold));
        groupPoints.push_back({static_cast<std::uint8_t>(group.first), std::move(value)});
    }
    SANDYK_TRY(const SecureBytes encrypted, shamirCombine(std::move(groupPoints), info.groupThreshold));
    return SecretCipher(passphrase, info, exponent).decrypt(encrypted);
}

} // namespace sandyk::keys
