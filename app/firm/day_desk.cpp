#include "firm/day_desk.h"

#include <QDate>

#include <algorithm>

#include "custody/reports.h"
#include "custody/requests.h"
#include "exchange/file_io.h"
#include "firm/firm_work.h"

namespace sandyk::app {

namespace {

using custody::Desk;

constexpr std::size_t kMostDays = 400;
constexpr int kHistoryDays = 120;
constexpr std::int64_t kWholeBp = 10'000;

std::string dayText(const QDate& day) {
    return day.toString(Qt::ISODate).toStdString();
}

Result<ColdView> readColdShare(const Desk& desk) {
    SANDYK_TRY(const custody::Standing now, custody::sight(desk, custody::View::FirmTotals));
    ColdView view;
    view.firmFloorBp = now.firm.rules ? now.firm.rules->coldFloorBp : kWholeBp;
    if (desk.law != nullptr) view.lawFloorBp = desk.law->figure("cold_floor_bp");
    const std::int64_t floor =
        std::clamp<std::int64_t>(std::max(view.firmFloorBp, view.lawFloorBp.value_or(0)), 0, kWholeBp);
    SANDYK_TRY(const auto shares, custody::firmColdShares(desk.database));
    std::vector<custody::Price> prices;
    for (const custody::ColdShare& share : shares) {
        view.assets.push_back({share, floor});
        SANDYK_TRY(const auto price, custody::priceOf(desk.database, now.firm, share.asset));
        if (price) prices.push_back({share.asset, price->record.minor, price->record.unit});
    }
    if (const auto total = custody::totalColdShare(shares, prices); total && !shares.empty())
        view.total = ShareNow{*total, floor};
    const QDate today = QDate::currentDate();
    SANDYK_TRY(view.history, custody::coldHistory(desk, {dayText(today.addDays(-kHistoryDays)), dayText(today)}));
    return view;
}

Result<DaysView> readDayList(const Desk& desk) {
    DaysView view;
    SANDYK_TRY(view.days, custody::reportDays(desk, kMostDays));
    SANDYK_TRY(view.next, custody::nextDay(desk));
    SANDYK_TRY(auto incidents, custody::incidents(desk, true));
    for (custody::Incident& each : incidents)
        view.incidents.push_back({each.id, each.day, std::move(each.difference), each.height, each.resolvedBy,
                                  each.reason, each.resolvedAt});
    SANDYK_TRY(const auto made, custody::madeReports(desk, kMostDays));
    for (const custody::MadeReport& each : made)
        view.made.push_back({each.kind, each.subject, each.period.first, each.period.last, each.madeBy, each.madeAt});
    return view;
}

Result<custody::ReportFile> makeFile(const Desk& desk, const ReportRequest& request) {
    const custody::Period period{request.firstDay, request.lastDay};
    switch (request.kind) {
    case ReportKind::Ledger:
        return custody::makeLedger(desk, request.lastDay);
    case ReportKind::Statement:
        return custody::makeStatement(desk, request.client, period);
    case ReportKind::Register:
        return custody::makeRegister(desk, period);
    case ReportKind::ColdShare:
        break;
    }
    return custody::makeColdShare(desk, period);
}

} // namespace

void DayDesk::readCold(Done<ColdView> done) {
    m_desk.act<ColdView>([](const Desk& desk, storage::Vault&) { return readColdShare(desk); }, std::move(done),
                         Session::Refresh::Nothing);
}

void DayDesk::readDays(Done<DaysView> done) {
    m_desk.act<DaysView>([](const Desk& desk, storage::Vault&) { return readDayList(desk); }, std::move(done),
                         Session::Refresh::Nothing);
}

void DayDesk::reconcile(const std::string& day, std::filesystem::path snapshot, Done<custody::DayLine> done) {
    m_desk.act<custody::DayLine>(
        [day, snapshot = std::move(snapshot)](const Desk& desk, storage::Vault&) -> Result<custody::DayLine> {
            custody::ReconcileOptions options;
            options.day = day;
            if (!snapshot.empty()) {
                SANDYK_TRY(const Bytes content, exchange::readFile(snapshot, custody::ChainSnapshot::kMostBytes));
                SANDYK_TRY(options.snapshot, custody::ChainSnapshot::parse(asText(content)));
            }
            SANDYK_TRY(auto made, custody::reconcile(desk, options));
            return std::move(made.book.line);
        },
        std::move(done));
}

void DayDesk::close(const std::string& day, std::map<std::string, std::string> reasons, Done<custody::DayLine> done) {
    m_desk.act<custody::DayLine>(
        [day, reasons = std::move(reasons)](const Desk& desk, storage::Vault&) {
            return custody::closeDay(desk, day, reasons);
        },
        std::move(done));
}

void DayDesk::resolve(std::int64_t incident, const std::string& reason, bool adjust, Done<void> done) {
    m_desk.act<void>(
        [incident, reason, adjust](const Desk& desk, storage::Vault&) {
            return custody::resolveIncident(desk, incident, reason, adjust);
        },
        std::move(done));
}

void DayDesk::make(ReportRequest request, Done<void> done) {
    m_desk.act<void>(
        [request = std::move(request)](const Desk& desk, storage::Vault&) -> Result<void> {
            SANDYK_TRY(const custody::ReportFile file, makeFile(desk, request));
            Bytes content;
            if (request.isPdf) {
                SANDYK_TRY(content, custody::reportPdf(file, request.language));
            } else {
                content = toBytes(asBytes(file.text()));
            }
            return exchange::writeFile(request.file, content, exchange::IfExists::Replace);
        },
        std::move(done));
}

} // namespace sandyk::app
