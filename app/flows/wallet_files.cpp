#include "flows/wallet_files.h"

#include <algorithm>

#include "exchange/bip329.h"
#include "exchange/file_io.h"
#include "exchange/import_files.h"
#include "flows/line_problems.h"
#include "payments/wallet_files.h"
#include "session/vault_work.h"
#include "storage/label_store.h"
#include "storage/price_store.h"

namespace sandyk::app {

namespace {

constexpr std::size_t kMostPriceFile = 16 * 1024 * 1024;

Result<wallet::Wallet> walletOf(const storage::Vault& vault, std::int64_t id) {
    SANDYK_TRY(auto wallets, vault.wallets());
    const auto found = std::ranges::find(wallets, id, &wallet::Wallet::id);
    if (found == wallets.end()) return fail(ErrorCode::WalletNotFound, "no such wallet");
    return std::move(*found);
}

Result<Bytes> historyBytes(const exchange::HistoryFile& history, HistoryForm form, const HistoryHeadings& headings) {
    switch (form) {
    case HistoryForm::Csv:
        return toBytes(asBytes(exchange::historyCsv(history)));
    case HistoryForm::Json:
        return toBytes(asBytes(exchange::historyJson(history)));
    case HistoryForm::Pdf:
        break;
    }
    return exchange::historyPdf(history, {.title = headings.title,
                                          .wallet = headings.wallet,
                                          .network = headings.network,
                                          .asOf = headings.asOf,
                                          .balance = headings.balance,
                                          .date = headings.date,
                                          .what = headings.what,
                                          .received = headings.received,
                                          .sent = headings.sent,
                                          .value = headings.value,
                                          .unit = headings.unit,
                                          .digest = headings.digest});
}

Result<void> writeOver(const std::filesystem::path& file, ByteView content) {
    return exchange::writeFile(file, content, exchange::IfExists::Replace);
}

} // namespace

void exportHistory(Session& session, const std::filesystem::path& file, HistoryRequest request, Done<void> done) {
    session.withVault<void>(
        [file, request = std::move(request)](storage::Vault& vault) -> Result<void> {
            SANDYK_TRY(const auto wallet, walletOf(vault, request.walletId));
            SANDYK_TRY(const auto history, historyFile(vault, wallet, request.currency));
            SANDYK_TRY(const Bytes content, historyBytes(history, request.form, request.headings));
            return writeOver(file, content);
        },
        std::move(done), Session::Refresh::Nothing);
}

void exportWallet(Session& session, const std::filesystem::path& file, std::int64_t walletId, const std::string& form,
                  Done<void> done) {
    session.withVault<void>(
        [file, walletId, form](storage::Vault& vault) -> Result<void> {
            SANDYK_TRY(const auto wallet, walletOf(vault, walletId));
            SANDYK_TRY(const std::string text, walletText(wallet, form));
            SANDYK_CHECK(writeOver(file, asBytes(text)));
            return vault.recordEvent("wallet.exported", std::to_string(walletId));
        },
        std::move(done), Session::Refresh::Nothing);
}

void exportLabels(Session& session, const std::filesystem::path& file, Done<std::size_t> done) {
    session.withVault<std::size_t>(
        [file](storage::Vault& vault) -> Result<std::size_t> {
            SANDYK_TRY(const auto labels, storage::readLabels(vault.database()));
            SANDYK_CHECK(writeOver(file, asBytes(exchange::writeLabels(labels))));
            return labels.size();
        },
        std::move(done), Session::Refresh::Nothing);
}

void importLabels(Session& session, const std::filesystem::path& file, Done<FileImport> done) {
    session.withVault<FileImport>(
        [file](storage::Vault& vault) -> Result<FileImport> {
            SANDYK_TRY(const Bytes content, exchange::readFile(file, exchange::kMaxLabelFile));
            return takeClean(exchange::readLabels(content), [&](const std::vector<wallet::Label>& labels) {
                return storage::writeLabels(vault.database(), labels);
            });
        },
        std::move(done), Session::Refresh::Nothing);
}

void importPrices(Session& session, const std::filesystem::path& file, Done<FileImport> done) {
    session.withVault<FileImport>(
        [file](storage::Vault& vault) -> Result<FileImport> {
            SANDYK_TRY(const Bytes content, exchange::readFile(file, kMostPriceFile));
            return takeClean(exchange::readPrices(content), [&](const std::vector<wallet::Price>& prices) {
                return storage::importPrices(vault.database(), prices);
            });
        },
        std::move(done), Session::Refresh::Nothing);
}

} // namespace sandyk::app
