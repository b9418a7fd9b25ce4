#include "channel_transcript.h"

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "bitcoin/psbt_roles.h"
#include "bitcoin/sighash.h"
#include "signing/input_signature.h"
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

std::vector<Bytes> hexList(const json& list) {
    std::vector<Bytes> bytes;
    for (const json& value : list)
        bytes.push_back(hex(value));
    return bytes;
}

ChannelTranscript::Entry readEntry(const json& entry) {
    const auto textOf = [&](const char* key) {
        return entry.contains(key) && entry.at(key).is_string() ? entry.at(key).get<std::string>() : "";
    };
    return {textOf("to_message"),
            textOf("from_message"),
            fromHex(textOf("to_inner")).value(),
            fromHex(textOf("from_inner")).value(),
            hexList(entry.at("to_reports")),
            hexList(entry.at("from_reports")),
            entry.value("encrypted", false)};
}

} // namespace

Bytes ChannelTranscript::key(const std::string& which) const {
    return fromHex(keys.at(which)).value();
}

bitcoin::Psbt ChannelTranscript::psbt() const {
    return bitcoin::Psbt::parseAny(asBytes(value("psbt_v0_base64"))).value();
}

std::vector<RecordedReport> ChannelTranscript::reports() const {
    std::vector<RecordedReport> all;
    for (const Entry& entry : entries) {
        for (const Bytes& report : entry.toReports)
            all.push_back({RecordedReport::Direction::ToDevice, report});
        for (const Bytes& report : entry.fromReports)
            all.push_back({RecordedReport::Direction::FromDevice, report});
    }
    return all;
}

std::vector<ChannelTranscript::Entry> ChannelTranscript::named(const std::string& toMessage) const {
    std::vector<Entry> found;
    for (const Entry& entry : entries) {
        if (entry.toMessage == toMessage) found.push_back(entry);
    }
    return found;
}

ChannelTranscript readChannelTranscript(const std::string& name) {
    const json file = json::parse(readVectorFile("transcripts/" + name + ".json"));
    ChannelTranscript transcript;
    transcript.name = name;
    transcript.input = plainValues(file.at("host_input"));
    transcript.result = plainValues(file.at("result"));
    transcript.keys = plainValues(file.at("host_keys"));
    transcript.channel = plainValues(file.at("channel_state"));
    transcript.draws = hexList(file.at("host_keys").value("random_draws_in_order", json::array()));
    for (const json& key : file.at("host_input").value("xpubs", json::array()))
        transcript.xpubs.push_back(key);
    for (const json& key : file.at("host_input").value("keys", json::array()))
        transcript.policyKeys.push_back(key);
    for (const json& entry : file.at("result").value("signatures", json::array())) {
        const char* field = entry.contains("signature_compact") ? "signature_compact" : "signature";
        transcript.signatures.push_back({entry.at("input"), hex(entry.at("pubkey")), hex(entry.at(field)),
                                         hex(entry.value("sighash_digest", json("")))});
    }
    for (const json& entry : file.at("exchange")) {
        if (entry.contains("to_reports")) transcript.entries.push_back(readEntry(entry));
    }
    return transcript;
}

bool signsInput(const bitcoin::Psbt& psbt, std::size_t input, ByteView key, ByteView signature) {
    const bitcoin::Transaction transaction = psbt.unsignedTransaction().value();
    const auto spent = bitcoin::spentOutputs(psbt);
    const bitcoin::SighashContext context(transaction, spent);
    const auto target = signingTarget(psbt, context, input, signing::wantedSighashType(psbt.inputs.at(input)));
    if (!target) return false;
    for (const crypto::PublicKey& wanted : target->keys) {
        const bool isNamed = key.size() == 32 ? equal(wanted.xOnly(), key) : equal(wanted.compressed(), key);
        if (isNamed && signing::checkSignature(*target, wanted, signature)) return true;
    }
    return false;
}

} // namespace sandyk::test
