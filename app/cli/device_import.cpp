#include "cli/device_import.h"

#include "exchange/coldcard_export.h"
#include "exchange/file_io.h"

namespace sandyk::cli {

namespace {
constexpr std::size_t kMaxFile = 1'000'000;
}

Result<void> importDeviceFile(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const Bytes content, exchange::readFile(arguments.value("FILE"), kMaxFile));
    SANDYK_TRY(const exchange::ColdcardExport file, exchange::parseColdcardExport(content));
    if (arguments.networkGiven() && file.isMain != (arguments.network() == Network::Main))
        return fail(ErrorCode::SignNetwork, "the file is of another network");
    answer.json.member("vendor", std::string_view("Coldcard"));
    answer.json.member("fingerprint", file.fingerprint.toString());
    answer.json.beginArray("accounts");
    for (const exchange::ExportedAccount& account : file.accounts) {
        answer.json.beginObject();
        answer.json.member("script_type", bitcoin::outputTypeName(account.type));
        answer.json.member("path", account.origin.path.toString());
        answer.json.member("xpub", account.key.toString());
        answer.json.member("key", account.origin.toString() + account.key.toString());
        answer.json.end();
    }
    answer.json.end();
    return {};
}

} // namespace sandyk::cli
