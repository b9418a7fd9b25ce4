#include "base/error.h"

namespace sandyk {

namespace {
struct CodeInfo {
    ErrorCode code;
    std::string_view name;
    ExitClass exit;
};

constexpr CodeInfo kCodes[] = {
#define SANDYK_ERROR(enumerator, name, exitClass) {ErrorCode::enumerator, name, ExitClass::exitClass},
#include "base/error_codes.def"
#undef SANDYK_ERROR
};
} // namespace

std::string_view errorName(ErrorCode code) {
    return kCodes[static_cast<std::size_t>(code)].name;
}

ExitClass exitClass(ErrorCode code) {
    return kCodes[static_cast<std::size_t>(code)].exit;
}

const std::vector<ErrorCode>& allErrorCodes() {
    static const std::vector<ErrorCode> codes = [] {
        std::vector<ErrorCode> all;
        for (const CodeInfo& info : kCodes)
            all.push_back(info.code);
        return all;
    }();
    return codes;
}

std::string_view Error::param(std::string_view name) const {
    for (const auto& [key, value] : params) {
        if (key == name) return value;
    }
    return {};
}

} // namespace sandyk
