// Files of reports and snapshots of the chain.

#include "fuzz.h"

#include "custody/chain_positions.h"
#include "custody/reports.h"

using namespace sandyk;

namespace {

void tryReport(std::string_view text) {
    const auto file = custody::ReportFile::parse(text);
    if (!file) return;
    fuzz::require(file->text() == text, "a report has one form");
    if (custody::checkBody(file->kind, file->body))
        fuzz::require(custody::reportPdf(*file, law::Language::Turkmen).has_value(), "what is right can be printed");
}

/// The body alone: without a digest to find, everything behind it is reached.
void tryBody(std::string_view text) {
    const auto body = JsonValue::parse(text, {});
    if (!body) return;
    for (const char* kind : {"ledger", "statement", "register", "cold-share"}) {
        const auto check = custody::checkBody(kind, *body);
        fuzz::require(!check || check->period.first <= check->period.last, "a period has an order");
    }
}

void trySnapshot(std::string_view text) {
    const auto snapshot = custody::ChainSnapshot::parse(text);
    if (!snapshot) return;
    const auto again = custody::ChainSnapshot::parse(snapshot->text());
    fuzz::require(again && again->wallets == snapshot->wallets, "a snapshot comes back");
    for (const auto& [code, chain] : snapshot->wallets) {
        std::int64_t sum = 0;
        for (const custody::ChainMovement& each : chain.movements)
            sum += each.received - each.spent;
        fuzz::require(sum == chain.amount, "a snapshot adds up");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = asText(ByteView(data, size));
    tryReport(text);
    tryBody(text);
    trySnapshot(text);
    return 0;
}
