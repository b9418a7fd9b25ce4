#pragma once

#include "flows/file_import.h"
#include "session/session.h"

namespace sandyk::app {

/// Files of a wallet for windows: what leaves for other programs and for paper, labels, prices. GUI thread. Files are
/// written whole or not at all, over one that is there. Errors of all: VaultLocked, those of exchange/file_io.h and of
/// the formats.

enum class HistoryForm { Csv, Json, Pdf };
/// The printed form in the reader's language; UTF-8.
struct HistoryHeadings {
    std::string title, wallet, network, asOf, balance, date, what, received, sent, value, unit, digest;
};
/// Valued by the imported prices of `currency` (empty: not valued).
struct HistoryRequest {
    std::int64_t walletId = 0;
    HistoryForm form = HistoryForm::Csv;
    std::string currency;
    HistoryHeadings headings;
};
void exportHistory(Session& session, const std::filesystem::path& file, HistoryRequest request, Done<void> done);

/// `form`: see payments/wallet_files.h. Errors: also DescriptorUnsupported (the other program has no such wallet).
void exportWallet(Session& session, const std::filesystem::path& file, std::int64_t walletId, const std::string& form,
                  Done<void> done);

/// BIP329, all labels of the vault; answers with how many.
void exportLabels(Session& session, const std::filesystem::path& file, Done<std::size_t> done);
void importLabels(Session& session, const std::filesystem::path& file, Done<FileImport> done);
/// CSV with the columns date, currency, price, source.
void importPrices(Session& session, const std::filesystem::path& file, Done<FileImport> done);

} // namespace sandyk::app
