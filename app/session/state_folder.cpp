#include "session/state_folder.h"

#include <cstdlib>

namespace sandyk::app {

namespace fs = std::filesystem;

Result<fs::path> stateFolder() {
    const char* state = std::getenv("XDG_STATE_HOME");
    const char* home = std::getenv("HOME");
    fs::path folder;
    // A relative path in XDG_STATE_HOME is to be ignored (XDG base directory specification).
    if (state && fs::path(state).is_absolute()) {
        folder = state;
    } else if (home && fs::path(home).is_absolute()) {
        folder = fs::path(home) / ".local" / "state";
    } else {
        return fail(ErrorCode::FileWrite, "there is no home folder for the program's state");
    }
    folder /= "sandyk";
    std::error_code error;
    fs::create_directories(folder, error);
    if (!error) fs::permissions(folder, fs::perms::owner_all, error);
    if (error) return fail(ErrorCode::FileWrite, "the state folder cannot be made", {{"file", folder.string()}});
    return folder;
}

} // namespace sandyk::app
