#include "session/advisories.h"

namespace sandyk::app {

namespace {
constexpr const char* kSetting = "device.advisories";
}

Result<hw::AdvisoryList> advisoriesInForce(const storage::Vault& vault, std::int64_t now) {
    const hw::AdvisoryList& builtIn = hw::AdvisoryList::builtIn();
    SANDYK_TRY(const auto kept, vault.setting(kSetting));
    if (!kept) return builtIn;
    auto list = hw::AdvisoryList::read(asBytes(*kept), now, builtIn.version());
    if (list) return list;
    return builtIn;
}

Result<hw::AdvisoryList> acceptAdvisories(storage::Vault& vault, ByteView file, std::int64_t now) {
    SANDYK_TRY(const hw::AdvisoryList before, advisoriesInForce(vault, now));
    SANDYK_TRY(auto list, hw::AdvisoryList::read(file, now, before.version() + 1));
    SANDYK_CHECK(vault.setSetting(kSetting, std::string(asText(file))));
    SANDYK_CHECK(vault.recordEvent("device.advisories", std::to_string(list.version())));
    return list;
}

} // namespace sandyk::app
