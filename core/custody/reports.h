#pragma once

#include <filesystem>

#include "custody/reconciliation.h"
#include "custody/report_file.h"

/// Reports out of closed days (F-21 to F-24). No personal data stands in them: clients are numbers.
namespace sandyk::custody {

/// The complete ledger of one closed day for the Central Bank. The same bytes whenever and by whomever it is made.
/// Errors: ReportDay, FirmTampered.
Result<ReportFile> makeLedger(const Desk& desk, const std::string& day);
/// What one client (a number, or "firm") held and what happened, with the value of each movement. Every day of the
/// period is closed. Errors: ReportDay, FirmNotFound, FirmTampered.
Result<ReportFile> makeStatement(const Desk& desk, const std::string& client, const Period& period);
/// The same of all clients (MiCA's register of positions).
Result<ReportFile> makeRegister(const Desk& desk, const Period& period);
/// Cold share at each reconciliation of the period, its average, and days below floor and margin. Counts reconciled
/// days that are not closed yet. Errors: ReportDay (none).
Result<ReportFile> makeColdShare(const Desk& desk, const Period& period);

/// The average share of a period: all cold coins of its days over all coins of its days. By asset.
std::vector<ColdShare> averageShares(const std::vector<ColdDay>& days);
/// For the chart: every reconciliation of the period, oldest first. Needs View::FirmTotals.
Result<std::vector<ColdDay>> coldHistory(const Desk& desk, const Period& period);

/// Signed files that were made, newest first. Needs View::Reports.
struct MadeReport {
    std::int64_t id = 0;
    std::string kind, subject;
    Period period;
    Hash256 digest{};
    std::string madeBy;
    std::int64_t madeAt = 0;
};
Result<std::vector<MadeReport>> madeReports(const Desk& desk, std::size_t most);

/// The month of a text "2026-11". Errors: ReportDay.
Result<Period> monthOf(std::string_view month);

/// The report on paper, in one of the three languages: what the file holds and nothing else, with its digest and the
/// log's checkpoint at the foot of every page. Errors: ReportFormat, those of PdfDocument::render.
Result<Bytes> reportPdf(const ReportFile& file, law::Language language);
/// The machine file, and the paper where a name is given; neither may exist yet. Errors: FileExists, FileWrite,
/// DiskFull; then neither is there.
Result<void> writeReport(const ReportFile& file, const std::filesystem::path& machineFile,
                         const std::optional<std::filesystem::path>& pdf, law::Language language);

} // namespace sandyk::custody
