#include "base/encoding.h"
#include "cli/input.h"
#include "cli/report_source.h"
#include "custody/retention.h"
#include "exchange/file_io.h"
#include "wallet/price.h"

namespace sandyk::cli {

Result<custody::Period> periodOf(const Arguments& arguments, const FirmVault& firm) {
    SANDYK_TRY(const auto last, custody::lastClosedDay(firm.database()));
    custody::Period period{arguments.value("--from"), arguments.value("--to")};
    if (period.last.empty()) period.last = last.value_or("");
    if (period.first.empty()) period.first = period.last;
    if (period.last.empty()) return fail(ErrorCode::ReportDay, "no day is closed yet");
    return period;
}

Result<void> tellReport(const Arguments& arguments, Answer& answer, const custody::ReportFile& file) {
    SANDYK_TRY(const auto check, custody::checkBody(file.kind, file.body));
    const bool isDay = check.period.first == check.period.last;
    answer.json.member("kind", file.kind);
    answer.json.member("period", isDay ? check.period.first : check.period.first + "/" + check.period.last);
    if (!check.subject.empty()) answer.json.member("client", check.subject);
    answer.json.member("digest", toHex(file.digest()));
    answer.json.member("checkpoint_size", file.proof.checkpoint.size);
    if (arguments.has("--out")) answer.json.member("file", arguments.value("--out"));
    answer.file = toBytes(asBytes(file.text()));
    if (!arguments.has("--pdf")) return {};
    const auto language = law::parseLanguage(arguments.has("--language") ? arguments.value("--language") : "en");
    if (!language) return fail(ErrorCode::Usage, "--language takes tk, ru or en");
    SANDYK_TRY(const Bytes pdf, custody::reportPdf(file, *language));
    SANDYK_CHECK(exchange::writeFile(arguments.value("--pdf"), pdf, exchange::IfExists::Refuse));
    answer.json.member("pdf", arguments.value("--pdf"));
    return {};
}

namespace {

using Kind = Parameter::Kind;

Result<void> coldShare(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    custody::Period period;
    if (arguments.has("--month")) {
        SANDYK_TRY(period, custody::monthOf(arguments.value("--month")));
    } else if (arguments.has("--day")) {
        period = {arguments.value("--day"), arguments.value("--day")};
    } else {
        SANDYK_TRY(const auto latest, custody::reportDays(firm.desk(), 1));
        if (latest.empty()) return fail(ErrorCode::ReportDay, "no day was reconciled yet");
        SANDYK_TRY(period, custody::monthOf(latest.front().day.substr(0, 7)));
    }
    SANDYK_TRY(const auto file, custody::makeColdShare(firm.desk(), period));
    SANDYK_CHECK(tellReport(arguments, answer, file));
    SANDYK_TRY(const auto days, custody::coldHistory(firm.desk(), period));
    answer.json.beginArray("days");
    for (const custody::ColdDay& each : days) {
        answer.json.beginObject();
        answer.json.member("day", each.day);
        answer.json.member("asset", each.asset);
        answer.json.member("share_bp", custody::ColdShare{each.asset, each.cold, each.total}.bp());
        answer.json.member("floor_bp", each.floorBp);
        answer.json.member("margin_bp", each.marginBp);
        answer.json.member("state", custody::coldStateName(each));
        answer.json.end();
    }
    answer.json.end();
    answer.json.beginArray("averages");
    for (const custody::ColdShare& each : custody::averageShares(days)) {
        answer.json.beginObject();
        answer.json.member("asset", each.asset);
        answer.json.member("share_bp", each.bp());
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> statement(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto period, periodOf(arguments, firm));
    SANDYK_TRY(const auto file, custody::makeStatement(firm.desk(), arguments.value("--client"), period));
    return tellReport(arguments, answer, file);
}

Result<void> positions(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto period, periodOf(arguments, firm));
    SANDYK_TRY(const auto file, custody::makeRegister(firm.desk(), period));
    return tellReport(arguments, answer, file);
}

Result<void> ledger(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    std::string day = arguments.value("--day");
    if (day.empty()) {
        SANDYK_TRY(const auto period, periodOf(arguments, firm));
        day = period.last;
    }
    SANDYK_TRY(const auto file, custody::makeLedger(firm.desk(), day));
    return tellReport(arguments, answer, file);
}

Result<audit::NoteKey> readLogKey(const std::string& file) {
    SANDYK_TRY(const Bytes content, readContent(file, 4'096));
    std::string_view text = asText(content);
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    return audit::NoteKey::parse(text);
}

Result<void> verify(const Arguments& arguments, Answer& answer) {
    SANDYK_CHECK(arguments.requireOneOf("--vault", "--log-key"));
    SANDYK_TRY(const Bytes content, readContent(arguments.value("FILE"), custody::ReportFile::kMostBytes));
    SANDYK_TRY(const auto file, custody::ReportFile::parse(asText(content)));
    custody::ReportCheck check;
    if (arguments.has("--vault")) {
        SANDYK_TRY(const FirmVault firm, openFirm(arguments));
        SANDYK_TRY(check, custody::checkReport(file, firm.desk()));
    } else {
        SANDYK_TRY(const auto key, readLogKey(arguments.value("--log-key")));
        SANDYK_TRY(check, custody::checkReport(file, key));
    }
    answer.json.member("valid", true);
    SANDYK_CHECK(tellReport(arguments, answer, file));
    answer.json.member("root", toHex(check.root));
    if (!check.key) return {};
    answer.json.member("operator", check.operatorName);
    answer.json.member("key", toHex(*check.key));
    return {};
}

Result<void> recordList(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto lines, custody::retentionList(firm.desk()));
    answer.json.beginArray("records");
    for (const custody::RetentionLine& each : lines) {
        answer.json.beginObject();
        answer.json.member("client", each.client);
        answer.json.member("ended_at", each.endedAt);
        if (each.until) answer.json.member("until", wallet::dayOf(*each.until));
        answer.json.member("state", each.isErased ? "erased" : each.isOver ? "over" : "kept");
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> recordErase(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_CHECK(custody::eraseRecords(firm.desk(), arguments.value("--client")));
    answer.json.member("client", arguments.value("--client"));
    answer.json.member("state", "erased");
    return {};
}

Result<void> records(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {{"list", recordList}, {"erase", recordErase}};
    return runVerb(kVerbs, arguments, answer);
}

constexpr Parameter kSnapshot{Kind::Option, "--snapshot", "FILE",
                              "positions that another machine counted at the block (report snapshot)"};
constexpr Parameter kReconcile[] = {kVaultNeeded, kPasswordFile, kOperator, kDay, kHeight, kSnapshot, kOut};
constexpr Parameter kClose[] = {kVaultNeeded,
                                kPasswordFile,
                                kOperator,
                                kDay,
                                {Kind::RepeatedOption, "--law-reason", "RULE=TEXT", "why, for a rule that warns"}};
constexpr Parameter kDays[] = {kVaultNeeded, kPasswordFile, kOperator};
constexpr Parameter kIncidents[] = {
    kVaultNeeded, kPasswordFile, kOperator, {Kind::Flag, "--all", "", "those that are resolved too"}};
constexpr Parameter kResolve[] = {
    kVaultNeeded, kPasswordFile, kOperator,
    kId,          kReason,       {Kind::Flag, "--adjust", "", "the books take over what the chain says"},
};
constexpr Parameter kColdShare[] = {
    kVaultNeeded, kPasswordFile, kOperator, kDay, {Kind::Option, "--month", "MONTH", "a month, 2026-11"},
    kOut,         kPdf,          kLanguage,
};
constexpr Parameter kStatement[] = {
    kVaultNeeded, kPasswordFile, kOperator, kClient, kFrom, kTo, kOut, kPdf, kLanguage,
};
constexpr Parameter kRegister[] = {kVaultNeeded, kPasswordFile, kOperator, kFrom, kTo, kOut, kPdf, kLanguage};
constexpr Parameter kLedger[] = {kVaultNeeded, kPasswordFile, kOperator, kDay, kOut, kPdf, kLanguage};
constexpr Parameter kVerify[] = {
    {Kind::Argument, "FILE", "FILE", "a machine file of a report", Parameter::Need::Required},
    kVault,
    kPasswordFile,
    kOperator,
    {Kind::Option, "--log-key", "FILE", "the key of the log, where there is no vault"},
    kPdf,
    kLanguage,
};
constexpr Parameter kRecords[] = {kVerb, kVaultNeeded, kPasswordFile, kOperator, kClient};
constexpr Parameter kSnapshotCommand[] = {kVaultNeeded, kPasswordFile, kHeight, kOut};

constexpr Command kCommands[] = {
    {"reconcile", "compare the books with the chain at a block", kReconcile, reportReconcile},
    {"close", "end the day: it does not change any more", kClose, reportClose},
    {"days", "the days with their state, and the reports that were made", kDays, reportDayList},
    {"incidents", "where books and chain differ", kIncidents, reportIncidents},
    {"resolve", "say why they differed", kResolve, reportResolve},
    {"cold-share", "cold share of each day, and its average", kColdShare, coldShare},
    {"statement", "what one client held, and what happened", kStatement, statement},
    {"register", "the same of all clients", kRegister, positions},
    {"ledger", "the complete ledger of a closed day, for the Central Bank", kLedger, ledger},
    {"records", "list, erase: clients' records and how long they are kept", kRecords, records},
    {"verify", "check a report's form, sums, signature and place in the log", kVerify, verify},
    {"snapshot", "count a vault's wallets at a block, for another vault's books", kSnapshotCommand, reportSnapshot},
};

} // namespace

constinit const Group kReportGroup{"report", "days, statements and ledgers of a firm", kCommands};

} // namespace sandyk::cli
