#include "crypto/rng.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <set>

#include "crypto/ecc.h"

namespace sandyk::crypto {

namespace {

/// From now on getrandom and every opening of a file fail in this process.
bool takeAwayTheGenerator() {
    const auto failure = SECCOMP_RET_ERRNO | (EIO & SECCOMP_RET_DATA);
    const auto equal = static_cast<std::uint16_t>(BPF_JMP | BPF_JEQ | BPF_K);
    const auto give = static_cast<std::uint16_t>(BPF_RET | BPF_K);
    sock_filter program[] = {
        {static_cast<std::uint16_t>(BPF_LD | BPF_W | BPF_ABS), 0, 0, offsetof(seccomp_data, nr)},
        {equal, 2, 0, SYS_getrandom},
        {equal, 1, 0, SYS_openat},
#ifdef SYS_open
        {equal, 0, 1, SYS_open},
#else
        {equal, 0, 1, SYS_openat},
#endif
        {give, 0, 0, failure},
        {give, 0, 0, SECCOMP_RET_ALLOW},
    };
    const sock_fprog filter{static_cast<std::uint16_t>(std::size(program)), program};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0)
        return false;
    std::uint8_t byte = 0;
    return getrandom(&byte, 1, 0) == -1 && errno == EIO && open("/dev/urandom", O_RDONLY) == -1;
}

template <class Action>
[[noreturn]] void runWithoutGenerator(Action action) {
    if (!takeAwayTheGenerator()) _exit(77);
    action();
    _exit(0);
}

} // namespace

TEST(Rng, GivesWhatIsAskedAndNeverTheSame) {
    std::set<Bytes> seen;
    for (int i = 0; i < 1000; ++i)
        EXPECT_TRUE(seen.insert(toBytes(randomSecret(32).view())).second);
    EXPECT_EQ(randomSecret(0).size(), 0U);
    EXPECT_EQ(randomSecret(1000).size(), 1000U);
}

TEST(Rng, EveryByteIsFilled) {
    for (std::size_t size : {1U, 31U, 64U, 257U}) {
        Bytes ever(size);
        for (int i = 0; i < 64; ++i) {
            Bytes bytes(size);
            fillRandom(bytes);
            for (std::size_t j = 0; j < size; ++j)
                ever[j] |= bytes[j];
        }
        for (std::size_t j = 0; j < size; ++j)
            EXPECT_EQ(ever[j], 0xff) << size << " " << j;
    }
}

// no key may come from anything weaker than the system's generator.
TEST(RngDeathTest, TheProcessAbortsWhenTheSystemGivesNothing) {
    GTEST_FLAG_SET(death_test_style, "fast");
    (void)randomSecret(1); // the library is already started when the generator is lost
    EXPECT_EXIT(runWithoutGenerator([] { (void)randomSecret(32); }), testing::KilledBySignal(SIGABRT), "");
    EXPECT_EXIT(runWithoutGenerator([] { (void)PrivateKey::generate(); }), testing::KilledBySignal(SIGABRT), "");
    EXPECT_EXIT(runWithoutGenerator([] {}), testing::ExitedWithCode(0), ""); // the filter itself kills nothing
}

TEST(RngDeathTest, TheProcessAbortsWhenItStartsWithoutAGenerator) {
    GTEST_FLAG_SET(death_test_style, "threadsafe"); // a fresh process: the library has not started
    EXPECT_EXIT(runWithoutGenerator([] { (void)randomSecret(32); }), testing::KilledBySignal(SIGABRT), "");
}

} // namespace sandyk::crypto
