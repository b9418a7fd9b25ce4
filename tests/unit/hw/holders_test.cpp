#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "transport/hid_transport.h"
#include "transport/holders.h"

using namespace sandyk;

namespace {

/// A file that a child process has open while it lives.
class HeldFile {
public:
    HeldFile() : m_path(std::filesystem::temp_directory_path() / ("sandyk-held-" + std::to_string(::getpid()))) {
        std::ofstream(m_path) << "x";
        int ready[2];
        EXPECT_EQ(::pipe(ready), 0);
        m_child = ::fork();
        if (m_child == 0) {
            const int file = ::open(m_path.c_str(), O_RDWR);
            const char byte = file >= 0 ? 'y' : 'n';
            (void)!::write(ready[1], &byte, 1);
            ::pause();
            ::_exit(0);
        }
        char byte = 'n';
        EXPECT_EQ(::read(ready[0], &byte, 1), 1);
        EXPECT_EQ(byte, 'y');
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~HeldFile() {
        letGo();
        std::filesystem::remove(m_path);
    }
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;

    void letGo() {
        if (m_child <= 0) return;
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        m_child = 0;
    }
    std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path;
    pid_t m_child = 0;
};

} // namespace

TEST(Holders, SeesAnotherProcessAndNotItself) {
    HeldFile file;
    EXPECT_TRUE(hw::isHeldByAnotherProcess(file.path()));
    EXPECT_EQ(hw::openHid(file.path()).error().code, ErrorCode::DeviceInUse);
    file.letGo();
    const int own = ::open(file.path().c_str(), O_RDONLY);
    ASSERT_GE(own, 0);
    EXPECT_FALSE(hw::isHeldByAnotherProcess(file.path()));
    ::close(own);
    EXPECT_FALSE(hw::isHeldByAnotherProcess("/no/such/file"));
}

TEST(HidTransport, SaysWhyADeviceCannotBeOpened) {
    EXPECT_EQ(hw::openHid("/no/such/device").error().code, ErrorCode::DeviceNotFound);
    const auto path = std::filesystem::temp_directory_path() / ("sandyk-closed-" + std::to_string(::getpid()));
    std::ofstream(path) << "x";
    std::filesystem::permissions(path, std::filesystem::perms::none);
    constexpr uid_t kNobody = 65534; // root may open everything
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setuid(kNobody) != 0) ::_exit(2);
        ::_exit(hw::openHid(path.string()).error().code == ErrorCode::DeviceAccess ? 0 : 1);
    }
    int status = -1;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    std::filesystem::remove(path);
}
