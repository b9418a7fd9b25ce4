#include "exchange/file_io.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sandyk::exchange {
namespace {

namespace fs = std::filesystem;

class FileIo : public testing::Test {
protected:
    FileIo() {
        std::string name = (fs::temp_directory_path() / "sandyk-file-io-XXXXXX").string();
        m_folder = ::mkdtemp(name.data());
    }
    ~FileIo() override { fs::remove_all(m_folder); }

    fs::path at(std::string_view name) const { return m_folder / name; }
    std::size_t filesInFolder() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()));
    }
    static ErrorCode readCode(const fs::path& file, std::size_t most = 100) {
        const auto content = readFile(file, most);
        return content ? ErrorCode::Internal : content.error().code;
    }

    fs::path m_folder;
};

TEST_F(FileIo, whatIsWrittenIsRead) {
    for (std::size_t size : {0u, 1u, 4'096u, 1'048'575u, 1'048'576u, 1'048'577u, 3'000'000u}) {
        Bytes content(size);
        for (std::size_t i = 0; i < size; ++i)
            content[i] = static_cast<std::uint8_t>(i * 31 + (i >> 9));
        ASSERT_TRUE(writeFile(at("f"), content, IfExists::Replace));
        EXPECT_EQ(readFile(at("f"), size).value(), content);
        EXPECT_EQ(filesInFolder(), 1u);
    }
}

TEST_F(FileIo, onlyTheOwnerMayReadIt) {
    const mode_t before = ::umask(0);
    ASSERT_TRUE(writeFile(at("f"), asBytes("x"), IfExists::Refuse));
    ::umask(before);
    struct stat status {};
    ASSERT_EQ(::stat(at("f").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(FileIo, sizeIsBoundedBeforeReading) {
    ASSERT_TRUE(writeFile(at("f"), Bytes(101), IfExists::Refuse));
    EXPECT_EQ(readCode(at("f"), 100), ErrorCode::ParseTooLarge);
    EXPECT_EQ(readCode(at("f"), 101), ErrorCode::Internal);
    std::ofstream(at("sparse")).put('x');
    fs::resize_file(at("sparse"), std::uintmax_t{1} << 40);
    EXPECT_EQ(readCode(at("sparse")), ErrorCode::ParseTooLarge);
}

TEST_F(FileIo, onlyRegularFilesAreRead) {
    ASSERT_EQ(::mkfifo(at("pipe").c_str(), 0600), 0);
    fs::create_symlink("loop", at("loop"));
    fs::create_symlink("gone", at("dangling"));
    for (const fs::path& none :
         {at("pipe"), at("loop"), at("dangling"), m_folder, at("missing"), fs::path("/dev/zero"), fs::path("")}) {
        const auto content = readFile(none, 100);
        ASSERT_FALSE(content) << none;
        EXPECT_EQ(content.error().code, ErrorCode::FileRead) << none;
        EXPECT_EQ(content.error().param("file"), none.string());
    }
    ASSERT_TRUE(writeFile(at("f"), asBytes("abc"), IfExists::Refuse));
    fs::create_symlink("f", at("link"));
    EXPECT_EQ(readFile(at("link"), 100).value().size(), 3u);
}

TEST_F(FileIo, nothingIsReplacedUnasked) {
    ASSERT_TRUE(writeFile(at("f"), asBytes("old"), IfExists::Refuse));
    EXPECT_EQ(writeFile(at("f"), asBytes("new"), IfExists::Refuse).error().code, ErrorCode::FileExists);
    EXPECT_EQ(asText(readFile(at("f"), 10).value()), "old");
    ASSERT_TRUE(writeFile(at("f"), asBytes("new"), IfExists::Replace));
    EXPECT_EQ(asText(readFile(at("f"), 10).value()), "new");
    EXPECT_EQ(filesInFolder(), 1u);
}

TEST_F(FileIo, aDeviceOrFolderIsNeverReplaced) {
    ASSERT_EQ(::mkfifo(at("pipe").c_str(), 0600), 0);
    fs::create_directory(at("folder"));
    fs::create_symlink("/dev/null", at("null"));
    for (const fs::path& target : {at("pipe"), at("folder"), at("null"), fs::path("/dev/null")})
        EXPECT_EQ(writeFile(target, asBytes("x"), IfExists::Replace).error().code, ErrorCode::FileWrite) << target;
    EXPECT_TRUE(fs::is_fifo(at("pipe")));
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
    EXPECT_EQ(filesInFolder(), 3u);
}

TEST_F(FileIo, aFailedWriteLeavesTheOldFileAndNothingElse) {
    ASSERT_TRUE(writeFile(at("f"), asBytes("old"), IfExists::Refuse));
    struct rlimit before {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    for (rlim_t limit : {0u, 1u, 4'096u, 99'999u}) {
        struct rlimit small = before;
        small.rlim_cur = limit;
        ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = writeFile(at("f"), Bytes(100'000), IfExists::Replace);
        ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
        EXPECT_EQ(asText(readFile(at("f"), 10).value()), "old");
        EXPECT_EQ(filesInFolder(), 1u);
    }
    std::signal(SIGXFSZ, handler);
}

TEST_F(FileIo, aMissingFolderIsSaid) {
    EXPECT_EQ(writeFile(at("no/such/folder"), asBytes("x"), IfExists::Refuse).error().code, ErrorCode::FileWrite);
    EXPECT_EQ(writeFile(fs::path(""), asBytes("x"), IfExists::Replace).error().code, ErrorCode::FileWrite);
}

} // namespace
} // namespace sandyk::exchange
