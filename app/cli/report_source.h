#pragma once

#include "cli/firm_source.h"
#include "custody/reports.h"

namespace sandyk::cli {

inline constexpr Parameter kDay{Parameter::Kind::Option, "--day", "DAY", "a business day, 2026-11-26"};
inline constexpr Parameter kFrom{Parameter::Kind::Option, "--from", "DAY", "first day of the period"};
inline constexpr Parameter kTo{Parameter::Kind::Option, "--to", "DAY", "last day of the period"};
inline constexpr Parameter kHeight{Parameter::Kind::Option, "--height", "N", "the block to count at"};
inline constexpr Parameter kPdf{Parameter::Kind::Option, "--pdf", "FILE", "also write it for printing"};
inline constexpr Parameter kLanguage{Parameter::Kind::Option, "--language", "LANG", "of the PDF: tk, ru or en (en)"};

/// Days and digest, the file and the PDF where they were asked for; the answer's `--out` is the machine file.
Result<void> tellReport(const Arguments& arguments, Answer& answer, const custody::ReportFile& file);
/// The days of `--from` and `--to`; left out, the last closed day. Errors: ReportDay, Usage.
Result<custody::Period> periodOf(const Arguments& arguments, const FirmVault& firm);
/// Errors: Usage, FileRead, ReportFormat, ParseTooLarge. Empty without `--snapshot`.
Result<std::optional<custody::ChainSnapshot>> snapshotOf(const Arguments& arguments);

// The commands of the group, days and files apart.
Result<void> reportReconcile(const Arguments& arguments, Answer& answer);
Result<void> reportClose(const Arguments& arguments, Answer& answer);
Result<void> reportDayList(const Arguments& arguments, Answer& answer);
Result<void> reportIncidents(const Arguments& arguments, Answer& answer);
Result<void> reportResolve(const Arguments& arguments, Answer& answer);
Result<void> reportSnapshot(const Arguments& arguments, Answer& answer);

} // namespace sandyk::cli
