#include "fuzz.h"

#include "base/byte_reader.h"
#include "ledger/command_session.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::ledger;

namespace {

WalletPolicy samplePolicy() {
    return {"Savings", "wsh(sortedmulti(2,@0/**,@1/**))", {"[f5acc2fd/48'/1'/0'/2']tpub-one", "[5c9e228d]tpub-two"}};
}

bitcoin::Psbt samplePsbt() {
    bitcoin::Psbt psbt;
    psbt.hasFallbackLockTime = true;
    psbt.inputs.resize(2);
    psbt.outputs.resize(1);
    return psbt;
}

Command commandOf(std::uint8_t which) {
    switch (which % 6) {
    case 0:
        return appInfoCommand();
    case 1:
        return fingerprintCommand();
    case 2:
        return registerCommand(samplePolicy()).value();
    case 3:
        return addressCommand(samplePolicy(), {}, false, 7, true, "address");
    case 4:
        return signMessageCommand({1, 2}, std::string(200, 'm')).value();
    default:
        return signPsbtCommand(samplePsbt(), samplePolicy(), {}).value();
    }
}

/// What the answers say, whichever they are of.
void readAnswer(const CommandSession& session) {
    (void)parseAppInfo(session.answer());
    (void)parseFingerprint(session.answer());
    (void)parseRegistration(session.answer());
    (void)parseAddress(session.answer());
    (void)parseMessageSignature(session.answer());
    (void)parseXpub(session.answer(), {1, 2}, Network::Test);
    for (const Bytes& yield : session.yielded()) {
        const auto signature = parseSignature(yield);
        if (!signature) continue;
        fuzz::require(signature->key.size() == 32 || signature->key.size() == 33, "a key of 32 or 33 bytes");
        fuzz::require(!signature->signature.empty(), "a signature is not empty");
    }
}

} // namespace

/// A command byte, then the device's answers: a length byte and so many bytes, framed as a device does.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    CommandSession session(kFirstChannel, commandOf(data[0]));
    ByteReader input(ByteView(data + 1, size - 1));
    std::vector<Bytes> reports;
    while (true) {
        const Step step = session.next();
        if (const auto* write = std::get_if<WriteReport>(&step))
            fuzz::require(write->report.size() == kReportSize, "reports have 64 bytes");
        if (std::holds_alternative<Done>(step)) {
            readAnswer(session);
            return 0;
        }
        if (const auto* failed = std::get_if<Failed>(&step)) {
            fuzz::require(exitClass(failed->error.code) == ExitClass::Device, "the device is to blame");
            fuzz::require(std::holds_alternative<Failed>(session.next()), "it stays failed");
            return 0;
        }
        if (!std::holds_alternative<ReadReport>(step)) continue;
        if (reports.empty()) {
            const auto length = input.u8();
            if (!length) return 0;
            const ByteView message = *input.take(std::min<std::size_t>(*length, input.remaining()));
            if (message.empty()) return 0;
            reports = encodeFrames(kFirstChannel, message);
        }
        session.received(reports.front());
        reports.erase(reports.begin());
    }
}
