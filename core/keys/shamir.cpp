#include "keys/shamir.h"

#include <algorithm>
#include <cassert>

#include "crypto/constant_time.h"
#include "crypto/declassify.h"
#include "crypto/hash.h"
#include "crypto/rng.h"

namespace sandyk::keys {

namespace {

constexpr std::uint8_t kSecretX = 255;
constexpr std::uint8_t kDigestX = 254;
constexpr std::size_t kDigestSize = 4;

/// Product in GF(256). No table: an index into one would tell the secret byte.
std::uint8_t multiply(std::uint8_t a, std::uint8_t b) {
    std::uint64_t product = 0;
    std::uint64_t shifted = a;
    for (unsigned i = 0; i < 8; ++i) {
        product ^= shifted & crypto::bitMask(std::uint64_t{b} >> i);
        shifted = (shifted << 1) ^ (crypto::bitMask(shifted >> 7) & 0x11b);
    }
    return static_cast<std::uint8_t>(product);
}

/// a to the power 254, which is the inverse for every a but zero.
std::uint8_t invert(std::uint8_t a) {
    std::uint8_t power = a;
    std::uint8_t result = 1;
    for (int i = 0; i < 7; ++i) {
        power = multiply(power, power);
        result = multiply(result, power);
    }
    return result;
}

SecureBytes digestOf(ByteView random, const SecureBytes& secret) {
    SecureBytes digest = crypto::hmacSha256(random, secret.view());
    digest.truncate(kDigestSize);
    return digest;
}

} // namespace

SecureBytes interpolate(const std::vector<ShamirPoint>& points, std::uint8_t x) {
    assert(!points.empty());
    SecureBytes sum(points.front().value.size());
    for (const ShamirPoint& point : points) {
        assert(point.value.size() == sum.size());
        std::uint8_t numerator = 1;
        std::uint8_t denominator = 1;
        for (const ShamirPoint& other : points) {
            if (other.x == point.x) continue;
            numerator = multiply(numerator, static_cast<std::uint8_t>(x ^ other.x));
            denominator = multiply(denominator, static_cast<std::uint8_t>(point.x ^ other.x));
        }
        const std::uint8_t weight = multiply(numerator, invert(denominator));
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] = static_cast<std::uint8_t>(sum[i] ^ multiply(point.value[i], weight));
    }
    return sum;
}

std::vector<ShamirPoint> shamirSplit(const SecureBytes& secret, int threshold, int count) {
    assert(1 <= threshold && threshold <= count && count <= 16 && secret.size() > kDigestSize);
    std::vector<ShamirPoint> shares;
    if (threshold == 1) {
        for (int x = 0; x < count; ++x)
            shares.push_back({static_cast<std::uint8_t>(x), secret.clone()});
        return shares;
    }
    std::vector<ShamirPoint> base;
    for (int x = 0; x < threshold - 2; ++x)
        base.push_back({static_cast<std::uint8_t>(x), crypto::randomSecret(secret.size())});
    SecureBytes digestShare = crypto::randomSecret(secret.size());
    const SecureBytes digest = digestOf(digestShare.view().subspan(kDigestSize), secret);
    std::ranges::copy(digest.view(), digestShare.data());
    base.push_back({kDigestX, std::move(digestShare)});
    base.push_back({kSecretX, secret.clone()});
    for (int x = 0; x < count; ++x)
        shares.push_back({static_cast<std::uint8_t>(x), interpolate(base, static_cast<std::uint8_t>(x))});
    return shares;
}

Result<SecureBytes> shamirCombine(std::vector<ShamirPoint> points, int threshold) {
    const auto needed = static_cast<std::size_t>(threshold);
    assert(needed >= 1 && points.size() >= needed);
    std::vector<ShamirPoint> more(std::make_move_iterator(points.begin() + threshold),
                                  std::make_move_iterator(points.end()));
    points.resize(needed);
    // A share that is not needed must still fit, or a damaged one would pass unseen until the day it is needed.
    for (const ShamirPoint& extra : more) {
        if (!crypto::declassified(interpolate(points, extra.x) == extra.value))
            return fail(ErrorCode::Slip39Digest, "the shares do not fit together");
    }
    if (threshold == 1) return std::move(points.front().value);
    SecureBytes secret = interpolate(points, kSecretX);
    SecureBytes digestShare = interpolate(points, kDigestX);
    const SecureBytes expected = digestOf(digestShare.view().subspan(kDigestSize), secret);
    digestShare.truncate(kDigestSize);
    if (!crypto::declassified(digestShare == expected))
        return fail(ErrorCode::Slip39Digest, "the shares do not fit together");
    return secret;
}

} // namespace sandyk::keys
