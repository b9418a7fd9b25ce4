#include "transcript.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "ledger/frame.h"
#include "support/vectors.h"

namespace sandyk::test {

using hw::RecordedReport;
using nlohmann::json;

namespace {

Bytes hex(const json& value) {
    return fromHex(value.get<std::string>()).value();
}

std::map<std::string, std::string> plainValues(const json& object) {
    std::map<std::string, std::string> values;
    for (const auto& [key, value] : object.items()) {
        if (value.is_string()) values[key] = value.get<std::string>();
        if (value.is_boolean()) values[key] = value.get<bool>() ? "1" : "0";
        if (value.is_number_integer()) values[key] = std::to_string(value.get<std::int64_t>());
    }
    return values;
}

void readExchange(const json& exchange, Transcript& transcript) {
    for (const json& entry : exchange) {
        const bool hasReports = entry.contains("to_reports");
        const Bytes to = hex(entry.at(hasReports ? "to_apdu" : "to"));
        const Bytes from = hex(entry.at(hasReports ? "from_apdu" : "from"));
        transcript.apdus.emplace_back(to, from);
        if (!hasReports) {
            transcript.reports = std::move(transcript.reports) + framed(to, from);
            continue;
        }
        for (const json& report : entry.at("to_reports"))
            transcript.reports.push_back({RecordedReport::Direction::ToDevice, hex(report)});
        for (const json& report : entry.at("from_reports"))
            transcript.reports.push_back({RecordedReport::Direction::FromDevice, hex(report)});
    }
}

} // namespace

Network Transcript::network() const {
    return name.starts_with("ledger-btcmain-") ? Network::Main : Network::Test;
}

bitcoin::Psbt Transcript::psbt() const {
    return bitcoin::Psbt::parseAny(asBytes(value("psbt_v0_base64"))).value();
}

Result<bitcoin::Descriptor> Transcript::descriptor() const {
    std::string text = policy.value().descriptorTemplate;
    for (std::size_t i = 0; i < policy->keys.size(); ++i) {
        const std::string placeholder = "@" + std::to_string(i) + "/**";
        text.replace(text.find(placeholder), placeholder.size(), policy->keys[i] + "/<0;1>/*");
    }
    return bitcoin::Descriptor::parse(text);
}

Transcript readTranscript(const std::string& name) {
    const json file = json::parse(readVectorFile("transcripts/" + name + ".json"));
    Transcript transcript;
    transcript.name = name;
    transcript.input = plainValues(file.at("host_input"));
    transcript.result = plainValues(file.at("result"));
    if (const json& input = file.at("host_input"); input.contains("policy")) {
        const json& policy = input.at("policy");
        transcript.policy = {policy.at("name"), policy.at("template"), policy.at("keys")};
        if (input.contains("hmac")) std::ranges::copy(hex(input.at("hmac")), transcript.hmac.begin());
    }
    for (const json& entry : file.at("result").value("signatures", json::array()))
        transcript.signatures.push_back({entry.at("input"), hex(entry.at("pubkey")), hex(entry.at("signature")),
                                         hex(entry.value("sighash_digest", json("")))});
    for (const json& word : file.at("result").value("status_words", json::array()))
        transcript.statusWords.push_back(word);
    readExchange(file.at("exchange"), transcript);
    return transcript;
}

std::vector<std::string> transcriptNames(const std::string& start) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(vectorPath("transcripts"))) {
        const std::string name = entry.path().stem().string();
        if (name.starts_with(start)) names.push_back(name);
    }
    if (names.empty()) throw std::runtime_error("no transcripts " + start);
    std::ranges::sort(names);
    return names;
}

std::vector<RecordedReport> operator+(std::vector<RecordedReport> a, const std::vector<RecordedReport>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<RecordedReport> framed(const Bytes& to, const Bytes& from) {
    std::vector<RecordedReport> reports;
    for (Bytes& report : hw::ledger::encodeFrames(hw::ledger::kFirstChannel, to))
        reports.push_back({RecordedReport::Direction::ToDevice, std::move(report)});
    for (Bytes& report : hw::ledger::encodeFrames(hw::ledger::kFirstChannel, from))
        reports.push_back({RecordedReport::Direction::FromDevice, std::move(report)});
    return reports;
}

} // namespace sandyk::test
