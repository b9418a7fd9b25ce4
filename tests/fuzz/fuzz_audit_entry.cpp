#include "fuzz.h"

#include "audit/entry.h"
#include "verifier/entry_scan.h"

using namespace sandyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    const auto scanned = verifier::scanEntry(asText(bytes));
    const auto entry = audit::Entry::parse(bytes);
    if (!entry) return 0;
    fuzz::require(entry->canonical() == asText(bytes), "an entry has one text");
    fuzz::require(scanned.has_value(), "the auditor's program reads what the log writes");
    fuzz::require(scanned->index == entry->index && scanned->time == static_cast<std::uint64_t>(entry->time) &&
                      scanned->kind == entry->kind,
                  "both read the same");
    return 0;
}
