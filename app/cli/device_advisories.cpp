#include "cli/device_advisories.h"

#include <chrono>

#include "cli/input.h"
#include "cli/vault_source.h"
#include "session/advisories.h"
#include "storage/device_store.h"
#include "storage/key_record_store.h"

namespace sandyk::cli {

namespace {

void writeList(JsonWriter& json, const hw::AdvisoryList& list, std::string_view language) {
    json.member("version", list.version());
    json.member("issued_at", list.issuedAt());
    json.beginArray("advisories");
    for (const hw::Advisory& advisory : list.all()) {
        json.beginObject();
        json.member("id", advisory.id);
        json.member("vendor", advisory.vendor);
        json.beginArray("models");
        for (const std::string& model : advisory.models)
            json.element(model);
        json.end();
        json.beginArray("firmware");
        for (const hw::Advisory::Range& range : advisory.ranges) {
            json.beginObject();
            json.member("from", range.from.toString());
            json.member("below", range.below.toString());
            json.end();
        }
        json.end();
        json.member("concerns", advisory.concernsKeys ? "keys" : "use");
        const hw::Advisory::Words& words = advisory.in(language);
        json.member("title", words.title);
        json.member("why", words.why);
        json.member("what_to_do", words.whatToDo);
        json.member("source", advisory.source);
        json.end();
    }
    json.end();
}

/// Recorded keys and remembered devices that an advisory concerns.
Result<void> writeConcerned(JsonWriter& json, const storage::Vault& vault, const hw::AdvisoryList& list) {
    SANDYK_TRY(const auto records, storage::readKeyRecords(vault.database()));
    SANDYK_TRY(const auto devices, storage::readDevices(vault.database()));
    json.beginArray("keys");
    for (const wallet::KeyRecord& record : records) {
        const auto matches = advisoriesOf(list, record);
        if (matches.empty()) continue;
        json.beginObject();
        json.member("fingerprint", record.fingerprint.toString());
        writeAdvisories(json, matches);
        json.end();
    }
    json.end();
    json.beginArray("devices");
    for (const storage::KnownDevice& device : devices) {
        // The key may be as old as the oldest firmware that was seen; what is used now is the latest.
        const std::string version = device.firmware.empty() ? "" : device.firmware.back().version;
        const auto matches = list.ofDevice(device.vendor, device.model, version);
        if (matches.empty()) continue;
        json.beginObject();
        json.member("fingerprint", device.fingerprint.toString());
        json.member("vendor", device.vendor);
        json.member("model", device.model);
        writeAdvisories(json, matches);
        json.end();
    }
    json.end();
    return {};
}

} // namespace

std::int64_t unixNow() {
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

void writeAdvisories(JsonWriter& json, const std::vector<hw::AdvisoryList::Match>& matches) {
    json.beginArray("advisories");
    for (const auto& [advisory, concern] : matches) {
        json.beginObject();
        json.member("id", advisory->id);
        json.member("concerns", advisory->concernsKeys ? "keys" : "use");
        json.member("certain", concern == hw::Concern::Yes);
        json.end();
    }
    json.end();
}

std::vector<hw::AdvisoryList::Match> advisoriesOf(const hw::AdvisoryList& list, const wallet::KeyRecord& record) {
    if (!wallet::isMadeByDevice(record)) return {};
    return list.ofKey(record.vendor, record.model, record.firmware);
}

Result<void> advisories(const Arguments& arguments, Answer& answer) {
    const std::string language = arguments.has("--language") ? arguments.value("--language") : "en";
    if (language != "en" && language != "ru" && language != "tk")
        return fail(ErrorCode::Usage, "--language takes tk, ru or en");
    if (!arguments.has("--vault")) {
        if (arguments.has("--import"))
            return fail(ErrorCode::Usage, "--import keeps the list in a vault: give --vault");
        writeList(answer.json, hw::AdvisoryList::builtIn(), language);
        return {};
    }
    Bytes file;
    if (arguments.has("--import")) {
        SANDYK_TRY(file, readContent(arguments.value("--import"), hw::AdvisoryList::kMostBytes));
    }
    SANDYK_TRY(auto open, openVault(arguments));
    if (arguments.has("--import")) SANDYK_CHECK(app::acceptAdvisories(open.vault, file, unixNow()));
    SANDYK_TRY(const auto list, app::advisoriesInForce(open.vault, unixNow()));
    writeList(answer.json, list, language);
    return writeConcerned(answer.json, open.vault, list);
}

} // namespace sandyk::cli
