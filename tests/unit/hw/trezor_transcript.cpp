#include "trezor_transcript.h"

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "keys/mnemonic.h"
#include "support/vectors.h"

namespace sandyk::test {

using hw::RecordedReport;
using nlohmann::json;
using Entry = TrezorTranscript::Entry;

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

Entry readEntry(const json& entry) {
    Entry read;
    if (entry.at("dir") == "user") {
        read.direction = Entry::Direction::Person;
        read.action = entry.at("action");
        return read;
    }
    read.direction = entry.at("dir") == "to" ? Entry::Direction::ToDevice : Entry::Direction::FromDevice;
    read.message = {entry.at("type").get<std::uint16_t>(), hex(entry.at("payload"))};
    for (const json& report : entry.at("reports"))
        read.reports.push_back(hex(report));
    return read;
}

} // namespace

keys::ExtendedPublicKey recordedKey(const keys::DerivationPath& path, Network network) {
    const auto mnemonic = keys::Mnemonic::parse("all all all all all all all all all all all all").value();
    const SecureBytes seed = mnemonic.seed(SecureString()).value();
    return keys::ExtendedPrivateKey::fromSeed(seed.view(), network)->derive(path)->publicKey();
}

Network TrezorTranscript::network() const {
    const auto coin = input.find("coin");
    return has("mainnet") || has("sign-message") || (coin != input.end() && coin->second == "Bitcoin") ? Network::Main
                                                                                                       : Network::Test;
}

bitcoin::Psbt TrezorTranscript::psbt() const {
    return bitcoin::Psbt::parseAny(asBytes(value("psbt_v0_base64"))).value();
}

hw::DeviceWallet TrezorTranscript::wallet() const {
    struct Form {
        std::string_view flow, start, end;
        keys::DerivationPath account;
    };
    using keys::hardened;
    const Form forms[] = {
        {"-pkh", "pkh(", ")", {hardened(44), hardened(1), hardened(0)}},
        {"-shwpkh", "sh(wpkh(", "))", {hardened(49), hardened(1), hardened(0)}},
        {"-wpkh", "wpkh(", ")", {hardened(84), hardened(1), hardened(0)}},
        {"-tr", "tr(", ")", {hardened(86), hardened(1), hardened(0)}},
        {"-wsh", "wsh(sortedmulti(2,", "))", {hardened(48), hardened(1), hardened(0), hardened(2)}},
    };
    for (const Form& form : forms) {
        const std::size_t at = name.find(form.flow, std::string_view("trezor").size());
        if (at == std::string::npos) continue;
        const std::string tail = form.account.toOriginString() + "]";
        std::string text(form.start);
        text += "[5c9e228d/" + tail + recordedKey(form.account, Network::Test).toString() + "/<0;1>/*";
        for (const std::string& cosigner : cosigners)
            text += ",[f5acc2fd/" + tail + cosigner + "/<0;1>/*";
        return {"savings", Network::Test, bitcoin::Descriptor::parse(text + std::string(form.end)).value(), {}};
    }
    throw std::runtime_error("no wallet for " + name);
}

std::vector<RecordedReport> TrezorTranscript::reports() const {
    std::vector<RecordedReport> all;
    for (const Entry& entry : entries) {
        for (const Bytes& report : entry.reports)
            all.push_back({entry.direction == Entry::Direction::ToDevice ? RecordedReport::Direction::ToDevice
                                                                         : RecordedReport::Direction::FromDevice,
                           report});
    }
    return all;
}

std::vector<hw::trezor::Message> TrezorTranscript::answers() const {
    std::vector<hw::trezor::Message> all;
    for (const Entry& entry : entries) {
        if (entry.direction == Entry::Direction::FromDevice) all.push_back(entry.message);
    }
    return all;
}

TrezorTranscript readTrezorTranscript(const std::string& name) {
    const json file = json::parse(readVectorFile("transcripts/" + name + ".json"));
    TrezorTranscript transcript;
    transcript.name = name;
    transcript.input = plainValues(file.at("host_input"));
    transcript.result = plainValues(file.at("result"));
    for (const json& cosigner : file.at("host_input").value("cosigner_xpubs", json::array()))
        transcript.cosigners.push_back(cosigner);
    // The same quorum, written down only once.
    if (transcript.has("pubkeys-order"))
        transcript.cosigners = readTrezorTranscript("trezor-one-sign-wsh-sortedmulti").cosigners;
    for (const json& entry : file.at("result").value("signatures", json::array()))
        if (entry.contains("pubkey"))
            transcript.signatures.push_back({entry.at("input"), hex(entry.at("pubkey")), hex(entry.at("signature")),
                                             hex(entry.at("sighash_digest"))});
    for (const json& entry : file.at("exchange"))
        transcript.entries.push_back(readEntry(entry));
    return transcript;
}

} // namespace sandyk::test
