#include "transport/holders.h"

#include <algorithm>
#include <filesystem>
#include <string_view>

#include <unistd.h>

namespace sandyk::hw {

namespace {

namespace fs = std::filesystem;

bool isNumber(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Processes come and go while their folders are read, so every error only means "not here".
bool holds(const fs::path& descriptors, const fs::path& file) {
    std::error_code error;
    for (fs::directory_iterator at(descriptors, error), end; !error && at != end; at.increment(error)) {
        std::error_code unreadable;
        if (fs::read_symlink(at->path(), unreadable) == file && !unreadable) return true;
    }
    return false;
}

} // namespace

bool isHeldByAnotherProcess(const std::string& path) {
    std::error_code error;
    const fs::path file = fs::canonical(path, error);
    if (error) return false;
    const std::string own = std::to_string(::getpid());
    for (fs::directory_iterator at("/proc", error), end; !error && at != end; at.increment(error)) {
        const std::string name = at->path().filename().string();
        if (isNumber(name) && name != own && holds(at->path() / "fd", file)) return true;
    }
    return false;
}

} // namespace sandyk::hw
