#include "cli/output.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>

#include "exchange/file_io.h"

namespace sandyk::cli {

namespace {

bool isNumber(std::string_view name, std::string_view value) {
    constexpr std::string_view kNumbers[] = {"input",    "output", "position",      "needed",          "given",
                                             "position", "index",  "groups_needed", "groups_complete", "words"};
    if (std::ranges::find(kNumbers, name) == std::end(kNumbers) && !name.ends_with("_sat")) return false;
    std::int64_t number = 0;
    auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() && end == value.data() + value.size() && !value.empty();
}

bool isList(std::string_view name) {
    return name == "near" || name == "refusals" || name == "problems" || name == "rules";
}

/// Lists come as words between spaces or commas ("near"), or as lines.
void writeList(JsonWriter& json, std::string_view name, std::string_view value) {
    const std::string_view separators = name == "problems" ? "\n" : " ,\n";
    json.beginArray(name);
    while (!value.empty()) {
        std::size_t end = std::min(value.find_first_of(separators), value.size());
        if (end > 0) json.element(value.substr(0, end));
        value.remove_prefix(std::min(end + 1, value.size()));
    }
    json.end();
}

void writeDetail(JsonWriter& json, const Error& error) {
    json.beginObject("detail");
    for (const auto& [name, value] : error.params) {
        if (isList(name)) {
            writeList(json, name, value);
        } else if (isNumber(name, value)) {
            json.member(name, std::stoll(value));
        } else {
            json.member(name, value);
        }
    }
    json.end();
}

} // namespace

Result<void> checkOutput() {
    const int flags = ::fcntl(STDOUT_FILENO, F_GETFL);
    if (flags != -1 && (flags & O_ACCMODE) != O_RDONLY) return {};
    return fail(ErrorCode::FileWrite, "standard output is closed");
}

Result<void> writeAnswer(Answer& answer, const Arguments& arguments) {
    if (!arguments.has("--out")) return answer.json.writeTo(STDOUT_FILENO);
    if (!answer.file) return fail(ErrorCode::Usage, "this command has nothing to write to a file");
    if (arguments.value("--out") == "-") return writeAll(STDOUT_FILENO, asText(*answer.file));
    SANDYK_CHECK(exchange::writeFile(arguments.value("--out"), *answer.file, exchange::IfExists::Replace));
    return answer.json.writeTo(STDOUT_FILENO);
}

int writeError(const Error& error) {
    JsonWriter json;
    json.beginObject("error");
    json.member("code", errorName(error.code));
    json.member("message", error.detail.empty() ? errorName(error.code) : std::string_view(error.detail));
    writeDetail(json, error);
    json.end();
    // There is nowhere left to say that standard error is closed.
    (void)json.writeTo(STDERR_FILENO);
    return static_cast<int>(exitClass(error.code));
}

} // namespace sandyk::cli
