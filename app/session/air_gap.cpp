#include "session/air_gap.h"

#include <net/if.h>

#include <algorithm>
#include <fstream>

#include "storage/vault.h"

namespace sandyk::app {

namespace {
// An interface without readable flags counts as up: the signer errs on the side of not starting.
bool isUp(const std::filesystem::path& interface) {
    std::ifstream file(interface / "flags");
    unsigned long flags = 0;
    file >> std::hex >> flags;
    return !file || (flags & IFF_UP) != 0;
}

bool isLoopback(const std::filesystem::path& interface) {
    std::ifstream file(interface / "flags");
    unsigned long flags = 0;
    file >> std::hex >> flags;
    return file && (flags & IFF_LOOPBACK) != 0;
}
} // namespace

std::vector<std::string> activeNetworkInterfaces(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::directory_iterator entries(folder, error);
    if (error) return {"?"};
    std::vector<std::string> active;
    for (const auto& entry : entries) {
        if (entry.is_directory(error) && !isLoopback(entry.path()) && isUp(entry.path()))
            active.push_back(entry.path().filename().string());
    }
    std::ranges::sort(active);
    return active;
}

Result<void> checkTwoKeyholders(const std::filesystem::path& vault, const SecureString& first,
                                const SecureString& second) {
    SANDYK_TRY(auto firstSlot, storage::Vault::verifyPassword(vault, first));
    SANDYK_TRY(auto secondSlot, storage::Vault::verifyPassword(vault, second));
    if (firstSlot == secondSlot) return fail(ErrorCode::SignerNetworkActive, "both passwords belong to one keyholder");
    return {};
}

} // namespace sandyk::app
