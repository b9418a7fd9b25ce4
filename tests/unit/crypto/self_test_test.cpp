#include "crypto/self_test.h"

#include <gtest/gtest.h>

#include <chrono>

namespace sandyk::crypto {

TEST(SelfTest, PassesAndIsQuick) {
    const auto start = std::chrono::steady_clock::now();
    const Result<void> result = selfTest();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    EXPECT_TRUE(result) << result.error().detail;
    RecordProperty("microseconds", static_cast<int>(taken.count() * 1e6));
    EXPECT_LT(taken.count(), 0.5); // generous: sanitizers and loaded machines; the bench measures it
}

} // namespace sandyk::crypto
