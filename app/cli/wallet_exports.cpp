#include "cli/vault_source.h"
#include "cli/wallet_books.h"
#include "payments/wallet_files.h"

namespace sandyk::cli {

Result<void> walletExport(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(const auto wallet, chosenWallet(open.vault, arguments));
    SANDYK_TRY(const std::string text, app::walletText(wallet, arguments.value("--format")));
    SANDYK_CHECK(open.vault.recordEvent("wallet.exported", std::to_string(wallet.id)));
    answer.json.member("wallet", wallet.name);
    answer.json.member("format", arguments.value("--format"));
    answer.json.member("content", text);
    answer.file = toBytes(asBytes(text));
    return {};
}

Result<void> walletExportHistory(const Arguments& arguments, Answer& answer) {
    const std::string& format = arguments.value("--format");
    if (format != "csv" && format != "json" && format != "pdf")
        return fail(ErrorCode::Usage, "--format takes csv, json or pdf");
    if (format == "pdf" && !arguments.has("--out")) return fail(ErrorCode::Usage, "a PDF needs --out FILE");
    std::string currency;
    if (arguments.has("--currency")) {
        SANDYK_TRY(currency, wallet::parseCurrency(arguments.value("--currency")));
    }
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(const auto wallet, chosenWallet(open.vault, arguments));
    SANDYK_TRY(const auto file, app::historyFile(open.vault, wallet, currency));
    const std::string json = exchange::historyJson(file);
    SANDYK_TRY(const std::string digest, exchange::historyDigest(json));
    answer.json.member("wallet", wallet.name);
    answer.json.member("format", format);
    answer.json.member("transactions", file.lines.size());
    answer.json.member("digest", digest);
    if (format == "pdf") {
        SANDYK_TRY(answer.file, exchange::historyPdf(file, {}));
        return {};
    }
    const std::string text = format == "csv" ? exchange::historyCsv(file) : json;
    if (!arguments.has("--out")) answer.json.member("content", text);
    answer.file = toBytes(asBytes(text));
    return {};
}

} // namespace sandyk::cli
