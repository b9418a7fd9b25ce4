#include "base/secure_bytes.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <type_traits>
#include <vector>

namespace sandyk {
namespace {

static_assert(!std::is_copy_constructible_v<SecureBytes> && !std::is_copy_assignable_v<SecureBytes>);
static_assert(!std::is_copy_constructible_v<SecureString> && !std::is_copy_assignable_v<SecureString>);

TEST(SecureBytes, startsAsZerosAndMoves) {
    SecureBytes first(40);
    for (std::size_t i = 0; i < first.size(); ++i)
        EXPECT_EQ(first[i], 0);
    first[3] = 7;
    SecureBytes second = std::move(first);
    EXPECT_TRUE(first.empty());
    EXPECT_EQ(second[3], 7);
    first = second.clone();
    EXPECT_TRUE(first == second);
    first[3] = 8;
    EXPECT_FALSE(first == second);
    EXPECT_FALSE(SecureBytes(2) == SecureBytes(3));
}

TEST(SecureBytes, wipesASlotWhenItDies) {
    const std::uint8_t* where = nullptr;
    {
        SecureBytes secret = SecureBytes::copyOf(asBytes("a secret of thirty-two bytes....."));
        where = secret.data();
    }
    // The slot belongs to the arena, which stays mapped.
    for (std::size_t i = 0; i < 33; ++i)
        ASSERT_EQ(where[i], 0) << i;
}

TEST(SecureBytes, wipesWhatTruncationCutsOff) {
    SecureBytes secret = SecureBytes::copyOf(asBytes("keepdrop"));
    const std::uint8_t* where = secret.data();
    secret.truncate(4);
    EXPECT_EQ(asText(secret.view()), "keep");
    for (std::size_t i = 4; i < 8; ++i)
        EXPECT_EQ(where[i], 0);
}

TEST(SecureBytes, servesMoreThanTheArenaHolds) {
    std::vector<SecureBytes> many;
    for (int i = 0; i < 2100; ++i) {
        many.emplace_back(std::size_t{32});
        many.back()[0] = static_cast<std::uint8_t>(i);
    }
    for (int i = 0; i < 2100; ++i)
        ASSERT_EQ(many[static_cast<std::size_t>(i)][0], static_cast<std::uint8_t>(i));
}

TEST(SecureBytes, keepsItsPagesLockedInMemory) {
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "the address sanitizer makes mlock a no-op";
#endif
    const SecureBytes secret(32);
    std::ifstream status("/proc/self/status");
    long lockedKilobytes = -1;
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmLck:")) lockedKilobytes = std::stol(line.substr(6));
    }
    EXPECT_GT(lockedKilobytes, 0);
}

TEST(SecureString, editsLikeAText) {
    SecureString text("abcd");
    text.insert(2, "XY");
    EXPECT_EQ(text.view(), "abXYcd");
    text.erase(1, 3);
    EXPECT_EQ(text.view(), "acd");
    text.append(std::string(300, 'z'));
    EXPECT_EQ(text.size(), 303u);
    EXPECT_EQ(text.view().substr(0, 4), "acdz");
    SecureString other = text.clone();
    EXPECT_TRUE(other == text);
    other.clear();
    EXPECT_TRUE(other.empty());
    EXPECT_FALSE(other == text);
}

TEST(ScopedWipe, clearsTheStack) {
    ByteArray<16> key;
    key.fill(9);
    { ScopedWipe wipe(key); }
    EXPECT_EQ(key, ByteArray<16>{});
}

} // namespace
} // namespace sandyk
