#include "trezor_fixture.h"

#include "trezor/driver.h"

namespace sandyk::test {

using hw::Capability;
using hw::Feature;
using hw::RecordedReport;
using hw::RecordedTransport;
using hw::trezor::Message;
using hw::trezor::MessageType;
using hw::trezor::TrezorDevice;
using Writer = hw::protobuf::MessageWriter;

namespace {

Message keyMessage(const keys::ExtendedPublicKey& key) {
    std::uint32_t parent = 0;
    for (const std::uint8_t byte : key.parentFingerprint().bytes)
        parent = parent << 8 | byte;
    Writer node, answer;
    node.varint(1, key.depth()).varint(2, parent).varint(3, key.childNumber());
    node.bytes(4, key.chainCode()).bytes(6, key.key().compressed());
    answer.message(1, node).text(2, key.toString());
    return {static_cast<std::uint16_t>(MessageType::PublicKey), answer.take()};
}

std::string makerOf(const TrezorTranscript& transcript) {
    return transcript.isKeepKey() ? "keepkey" : transcript.has("trezor-one") ? "trezor-one" : "trezor-t";
}

/// KeepKey names its seed only through a child, which was not recorded.
const keys::DerivationPath kKeepKeyChild{keys::hardened(0)};

std::vector<RecordedReport> recorded(const hw::trezor::Request& request, const Message& answer) {
    std::vector<RecordedReport> reports;
    for (Bytes& report : hw::trezor::encodeReports(static_cast<std::uint16_t>(request.type), request.payload))
        reports.push_back({RecordedReport::Direction::ToDevice, std::move(report)});
    for (Bytes& report : reportsOf(answer))
        reports.push_back({RecordedReport::Direction::FromDevice, std::move(report)});
    return reports;
}

} // namespace

const std::vector<Capability> kAnyTrezor = {
    {"", Feature::Safe, {0, 0, 0}},        {"", Feature::Pkh, {0, 0, 0}},     {"", Feature::ShWpkh, {0, 0, 0}},
    {"", Feature::Wpkh, {0, 0, 0}},        {"", Feature::Tr, {0, 0, 0}},      {"", Feature::WshMulti, {0, 0, 0}, 15},
    {"", Feature::ShMulti, {0, 0, 0}, 15}, {"", Feature::Message, {0, 0, 0}},
};

std::vector<Bytes> reportsOf(const Message& message) {
    return hw::trezor::encodeReports(message.type, message.payload);
}

Message failureOf(std::uint64_t code) {
    return {static_cast<std::uint16_t>(MessageType::Failure), Writer().varint(1, code).text(2, "no").take()};
}

signing::Review TrezorFixture::review(const bitcoin::Psbt& psbt) const {
    signing::ReviewContext context;
    context.network = Network::Test;
    context.wallets = {{"savings", Network::Test, m_transcript.wallet().descriptor, {0, 0}}};
    return signing::review(psbt, context).value();
}

std::vector<Message> TrezorFixture::answers() const {
    const std::string maker = makerOf(m_transcript);
    std::vector<Message> answers = readTrezorTranscript(maker + "-initialize").answers();
    answers.push_back(m_transcript.isKeepKey() ? keyMessage(recordedKey(kKeepKeyChild, Network::Test))
                                               : readTrezorTranscript(maker + "-xpub").answers().front());
    for (Message& message : m_transcript.answers())
        answers.push_back(std::move(message));
    return answers;
}

std::unique_ptr<TrezorDevice> TrezorFixture::recordedDevice(RecordedTransport** recording) const {
    const std::string maker = makerOf(m_transcript);
    std::vector<RecordedReport> reports = readTrezorTranscript(maker + "-initialize").reports();
    const auto add = [&](const std::vector<RecordedReport>& more) {
        reports.insert(reports.end(), more.begin(), more.end());
    };
    hw::trezor::Dialect keepKey;
    keepKey.isKeepKey = true;
    add(m_transcript.isKeepKey() ? recorded(publicKeyRequest(kKeepKeyChild, Network::Test, false, keepKey),
                                            keyMessage(recordedKey(kKeepKeyChild, Network::Test)))
                                 : readTrezorTranscript(maker + "-xpub").reports());
    add(m_transcript.reports());
    auto transport = std::make_unique<RecordedTransport>(std::move(reports));
    if (recording) *recording = transport.get();
    return deviceOver(std::move(transport));
}

std::unique_ptr<TrezorDevice> TrezorFixture::deviceOver(std::unique_ptr<hw::Transport> transport) {
    return std::make_unique<TrezorDevice>(kAnyTrezor, std::move(transport), [] {
        return Result<std::unique_ptr<hw::Transport>>(fail(ErrorCode::DeviceNotFound, "gone"));
    });
}

std::unique_ptr<TrezorDevice> TrezorFixture::answering(std::vector<Message> answers) {
    std::size_t at = 0;
    return deviceOver(std::make_unique<ScriptedTrezor>(
        [answers = std::move(answers), at](const Message& asked) mutable -> std::vector<Bytes> {
            const auto type = static_cast<MessageType>(asked.type);
            if (type == MessageType::Cancel) return reportsOf(failureOf(4));
            if (type == MessageType::Ping)
                return reportsOf({static_cast<std::uint16_t>(MessageType::Success), asked.payload});
            return at < answers.size() ? reportsOf(answers[at++]) : std::vector<Bytes>();
        }));
}

} // namespace sandyk::test
