#pragma once

#include <filesystem>
#include <map>

#include "custody/day_book.h"
#include "firm/firm_desk.h"
#include "law/values.h"

namespace sandyk::app {

/// One asset of clients' coins now, with the floor that counts.
struct ShareNow {
    custody::ColdShare share;
    std::int64_t floorBp = 0;
    bool isBelow() const { return !share.reaches(floorBp); }
};

/// Cold share now and at every reconciliation of the last weeks.
struct ColdView {
    std::vector<ShareNow> assets;
    std::optional<ShareNow> total; ///< by value; empty when a price is missing or there is nothing
    std::int64_t firmFloorBp = 0;
    std::optional<std::int64_t> lawFloorBp; ///< the law profile's figure
    std::vector<custody::ColdDay> history;  ///< oldest first
};

/// A difference that stopped a day; see custody::Incident.
struct IncidentLine {
    std::int64_t id = 0;
    std::string day;
    custody::Difference difference;
    std::int32_t height = 0;
    std::string resolvedBy, reason;
    std::optional<std::int64_t> resolvedAt;
};

/// A signed file that was made.
struct MadeLine {
    std::string kind, subject, firstDay, lastDay, madeBy;
    std::int64_t madeAt = 0;
};

/// Days, what differs, and what was made of them.
struct DaysView {
    std::string next; ///< the day that is reconciled next
    std::vector<custody::DayLine> days;
    std::vector<IncidentLine> incidents; ///< newest first, with those that are resolved
    std::vector<MadeLine> made;
};

enum class ReportKind { Ledger, Statement, Register, ColdShare };
struct ReportRequest {
    ReportKind kind = ReportKind::Ledger;
    std::string client;            ///< of a statement: a number, or "firm"
    std::string firstDay, lastDay; ///< a ledger takes the last one
    std::filesystem::path file;
    bool isPdf = false; ///< on paper, else the machine file
    law::Language language = law::Language::English;
};

/// The firm's days and reports, as the roles may see them. Errors: those of the acts in custody/reconciliation.h and
/// custody/reports.h. GUI thread.
class DayDesk {
public:
    explicit DayDesk(FirmDesk& desk) : m_desk(desk) {}

    void readCold(Done<ColdView> done);
    void readDays(Done<DaysView> done);
    /// At the last block before the end of the day that the wallets have proven; with `snapshot` at that file's block,
    /// for wallets that another machine watches. Empty: none. Errors: FileRead, ReportFormat too.
    void reconcile(const std::string& day, std::filesystem::path snapshot, Done<custody::DayLine> done);
    /// `reasons`: by rule, for what the law profile warns of.
    void close(const std::string& day, std::map<std::string, std::string> reasons, Done<custody::DayLine> done);
    void resolve(std::int64_t incident, const std::string& reason, bool adjust, Done<void> done);
    /// Makes the report and writes it. Errors: FileWrite, DiskFull too.
    void make(ReportRequest request, Done<void> done);

private:
    FirmDesk& m_desk;
};

} // namespace sandyk::app
