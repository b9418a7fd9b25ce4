#include "base/encoding.h"
#include "cli/input.h"
#include "cli/report_source.h"
#include "storage/chain_blocks.h"
#include "storage/chain_store.h"

namespace sandyk::cli {

namespace {

constexpr std::size_t kMostDays = 100'000;

void writeLine(JsonWriter& json, const custody::DayLine& line) {
    json.member("period", line.day);
    json.member("state", custody::dayStateName(line.state));
    json.member("network", line.network);
    json.member("height", line.block.height);
    json.member("block_hash", custody::hashText(line.block.hash));
    json.member("differences", line.differences);
    json.member("digest", toHex(line.digest));
    json.member("reconciled_by", line.reconciledBy);
    if (line.state != custody::DayState::Closed) return;
    json.member("closed_by", line.closedBy);
    json.member("closed_at", line.closedAt);
    json.member("log_index", line.logIndex);
    json.member("checkpoint_size", line.checkpointSize);
}

void writeDifference(JsonWriter& json, const custody::Difference& difference) {
    json.member("client", difference.owner);
    json.member("asset", difference.asset);
    json.member("wallet", difference.wallet);
    json.member("books_sat", difference.books);
    json.member("chain_sat", difference.chain);
    if (difference.second) json.member("second_sat", *difference.second);
    json.beginArray("unexplained");
    for (const std::string& txid : difference.unexplained)
        json.element(txid);
    json.end();
}

} // namespace

Result<std::optional<custody::ChainSnapshot>> snapshotOf(const Arguments& arguments) {
    if (!arguments.has("--snapshot")) return std::optional<custody::ChainSnapshot>();
    SANDYK_TRY(const Bytes content, readContent(arguments.value("--snapshot"), custody::ChainSnapshot::kMostBytes));
    SANDYK_TRY(auto snapshot, custody::ChainSnapshot::parse(asText(content)));
    return std::optional(std::move(snapshot));
}

Result<void> reportReconcile(const Arguments& arguments, Answer& answer) {
    custody::ReconcileOptions options;
    SANDYK_TRY(options.snapshot, snapshotOf(arguments));
    if (arguments.has("--height")) {
        SANDYK_TRY(const std::int64_t height, arguments.number("--height", 0, INT32_MAX, 0));
        options.height = static_cast<std::int32_t>(height);
    }
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    options.day = arguments.value("--day");
    if (options.day.empty()) {
        SANDYK_TRY(options.day, custody::nextDay(firm.desk()));
    }
    SANDYK_TRY(const auto done, custody::reconcile(firm.desk(), options));
    writeLine(answer.json, done.book.line);
    answer.json.member("wallets", done.book.wallets.size());
    answer.json.member("movements", done.book.postings.size());
    answer.json.member("in_flight", done.inFlight);
    answer.json.beginArray("clients_differ");
    for (const custody::Difference& each : done.book.differences) {
        answer.json.beginObject();
        writeDifference(answer.json, each);
        answer.json.end();
    }
    answer.json.end();
    answer.json.beginArray("cold_share");
    for (const custody::ColdDay& each : done.book.cold) {
        answer.json.beginObject();
        answer.json.member("asset", each.asset);
        answer.json.member("share_bp", custody::ColdShare{each.asset, each.cold, each.total}.bp());
        answer.json.member("state", custody::coldStateName(each));
        answer.json.end();
    }
    answer.json.end();
    if (arguments.has("--out")) answer.json.member("file", arguments.value("--out"));
    answer.file = toBytes(asBytes(done.text + "\n"));
    return {};
}

Result<void> reportClose(const Arguments& arguments, Answer& answer) {
    std::map<std::string, std::string> reasons;
    for (const std::string& given : arguments.values("--law-reason")) {
        const std::size_t end = given.find('=');
        if (end == std::string::npos) return fail(ErrorCode::Usage, "--law-reason takes RULE=TEXT");
        reasons[given.substr(0, end)] = given.substr(end + 1);
    }
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    std::string day = arguments.value("--day");
    if (day.empty()) {
        SANDYK_TRY(day, custody::nextDay(firm.desk()));
    }
    SANDYK_TRY(const auto line, custody::closeDay(firm.desk(), day, reasons));
    writeLine(answer.json, line);
    return {};
}

Result<void> reportDayList(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto days, custody::reportDays(firm.desk(), kMostDays));
    SANDYK_TRY(const auto made, custody::madeReports(firm.desk(), kMostDays));
    answer.json.beginArray("days");
    for (const custody::DayLine& line : days) {
        answer.json.beginObject();
        writeLine(answer.json, line);
        answer.json.end();
    }
    answer.json.end();
    answer.json.beginArray("reports");
    for (const custody::MadeReport& each : made) {
        answer.json.beginObject();
        answer.json.member("kind", each.kind);
        answer.json.member("subject", each.subject);
        answer.json.member("period", each.period.first + "/" + each.period.last);
        answer.json.member("digest", toHex(each.digest));
        answer.json.member("made_by", each.madeBy);
        answer.json.member("made_at", each.madeAt);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> reportIncidents(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto list, custody::incidents(firm.desk(), arguments.has("--all")));
    answer.json.beginArray("incidents");
    for (const custody::Incident& each : list) {
        answer.json.beginObject();
        answer.json.member("id", each.id);
        answer.json.member("period", each.day);
        answer.json.member("height", each.height);
        writeDifference(answer.json, each.difference);
        answer.json.member("opened_by", each.openedBy);
        answer.json.member("opened_at", each.openedAt);
        if (each.resolvedAt) {
            answer.json.member("resolved_by", each.resolvedBy);
            answer.json.member("resolved_at", *each.resolvedAt);
            answer.json.member("reason", each.reason);
            answer.json.member("adjusted", each.isAdjusted);
        }
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> reportResolve(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t id, arguments.number("--id", 1, INT64_MAX, 0));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    const bool adjust = arguments.has("--adjust");
    SANDYK_CHECK(custody::resolveIncident(firm.desk(), id, arguments.value("--reason"), adjust));
    answer.json.member("id", id);
    answer.json.member("state", "resolved");
    answer.json.member("adjusted", adjust);
    return {};
}

Result<void> reportSnapshot(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const OpenVault open, openVault(arguments));
    const storage::Database& database = open.vault.database();
    const Network network = arguments.network();
    SANDYK_TRY(const auto tip, storage::readChainTip(database, network));
    SANDYK_TRY(const std::int64_t height, arguments.number("--height", 0, INT32_MAX, tip.height));
    SANDYK_TRY(const auto block, storage::readBlock(database, network, static_cast<std::int32_t>(height)));
    if (!block)
        return fail(ErrorCode::ReportUnproven, "no such block is proven here", {{"height", std::to_string(height)}});
    SANDYK_TRY(const auto wallets, open.vault.wallets());
    std::vector<custody::CountedWallet> counted;
    for (const wallet::Wallet& each : wallets) {
        if (each.network == network) counted.push_back({each.id, custody::walletCode(each.descriptor)});
    }
    SANDYK_TRY(const auto snapshot,
               custody::makeSnapshot(database, std::string(networkName(network)), *block, counted));
    answer.file = toBytes(asBytes(snapshot.text()));
    answer.json.member("height", block->height);
    answer.json.member("block_hash", custody::hashText(block->hash));
    answer.json.member("wallets", counted.size());
    SANDYK_TRY(const auto read, custody::ChainSnapshot::parse(asText(*answer.file)));
    answer.json.member("digest", toHex(read.hash));
    if (arguments.has("--out")) answer.json.member("file", arguments.value("--out"));
    return {};
}

} // namespace sandyk::cli
