#include "storage/record_rules.h"

#include <chrono>
#include <string>

namespace sandyk::storage {

Result<void> checkLength(std::string_view text, std::size_t most, std::string_view what) {
    if (text.empty()) return fail(ErrorCode::Usage, std::string(what) + " is empty");
    if (text.size() > most) return fail(ErrorCode::ParseTooLarge, std::string(what) + " is too long");
    return {};
}

std::int64_t unixTime() {
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace sandyk::storage
