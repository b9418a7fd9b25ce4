#include "fuzz.h"

#include "coldcard/command_session.h"
#include "coldcard/commands.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::coldcard;

namespace {

void roundTrip(ByteView message, bool isEncrypted) {
    if (message.size() < 4 || message.size() > kMaxMessage) return;
    PacketReader reader;
    bool isComplete = false;
    for (const Bytes& packet : encodePackets(message, isEncrypted)) {
        fuzz::require(!isComplete, "only the last packet completes");
        const auto taken = reader.take(packet);
        fuzz::require(taken.has_value(), "our own packets are read");
        isComplete = *taken;
    }
    fuzz::require(isComplete && reader.isEncrypted() == isEncrypted, "a message is complete");
    fuzz::require(equal(reader.message(), message), "a message comes back");
}

void readAnswers(ByteView bytes) {
    (void)parseText(bytes);
    (void)parseNumber(bytes);
    (void)parseBinary(bytes);
    (void)parseOkay(bytes);
    (void)parseFirmware(bytes);
    (void)parseSignedMessage(bytes);
    if (const auto greeting = parseGreeting(bytes))
        fuzz::require(greeting->masterXpub.size() <= 120, "a text is bounded");
    if (const auto made = parseSigned(bytes)) fuzz::require(made->length <= kMaxFile, "a file is bounded");
}

void exchange(LineVersion version, ByteView input) {
    const SecureBytes session(32);
    Channel channel(version, session, Bytes(64), Bytes(64));
    Command command{plainCommand("stxn"), plainCommand("stok"), signing::UserInteraction{}};
    CommandSession speaking(version == LineVersion::Plain ? nullptr : &channel, command);
    for (std::size_t steps = 0; steps < 20'000; ++steps) {
        const Step step = speaking.next();
        if (const auto* write = std::get_if<WriteReport>(&step))
            fuzz::require(write->report.size() == kReportSize, "reports have 64 bytes");
        if (const auto* failed = std::get_if<Failed>(&step)) {
            fuzz::require(exitClass(failed->error.code) == ExitClass::Device, "the device is to blame");
            return;
        }
        if (std::holds_alternative<Done>(step)) return readAnswers(speaking.answer());
        if (!std::holds_alternative<ReadReport>(step)) continue;
        if (input.empty()) return;
        const std::size_t size = std::min(input.size(), kReportSize);
        speaking.received(input.first(size));
        input = input.subspan(size);
    }
}

} // namespace

/// A byte says which line; then come the device's bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView rest(data + 1, size - 1);
    readAnswers(rest);
    roundTrip(rest, (data[0] & 0x10) != 0);
    exchange(static_cast<LineVersion>(1 + data[0] % 3), rest);
    return 0;
}
