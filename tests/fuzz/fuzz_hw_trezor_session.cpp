#include "fuzz.h"

#include "base/byte_reader.h"
#include "trezor/call_session.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::trezor;

namespace {

/// Two coins of a sample wallet, one output; the previous transactions are the coins' own.
TransactionQuestions sampleQuestions() {
    const keys::Fingerprint seed{{0x5c, 0x9e, 0x22, 0x8d}};
    const auto descriptor = bitcoin::Descriptor::parse(
        "wpkh([5c9e228d/84h/1h/0h]tpubDCZB6sR48s4T5Cr8qHUYSZEFCQMMHRg8AoVKVmvcAP5bRw7ArDKeoNwKAJujV3xCPkBvXH5ejSgbgyN6k"
        "REmF7sMd41NdbuHa8n1DZNxSMg/<0;1>/*)");
    bitcoin::Psbt psbt;
    psbt.hasFallbackLockTime = true;
    for (std::uint32_t i = 0; i < 2; ++i) {
        const auto derived = descriptor->singlePaths().front().derive(i).value();
        bitcoin::Transaction previous;
        previous.inputs.resize(1);
        previous.outputs.push_back({bitcoin::Amount::sat(1000), derived.scriptPubKey});
        bitcoin::PsbtInput input;
        input.previous = {previous.txid(), 0};
        input.nonWitnessUtxo = previous;
        input.keyOrigins.emplace(toBytes(derived.keys[0].key.compressed()), derived.keys[0].origin);
        psbt.inputs.push_back(std::move(input));
    }
    bitcoin::PsbtOutput output;
    output.amount = bitcoin::Amount::sat(1500);
    output.scriptPubKey = bitcoin::p2wpkh(Hash160{});
    psbt.outputs.push_back(output);
    return TransactionQuestions::of(psbt, {"w", Network::Test, *descriptor, {}}, seed, {}).value();
}

const TransactionQuestions& sample() {
    static const TransactionQuestions questions = sampleQuestions();
    return questions;
}

void readEnd(const TransactionQuestions& questions) {
    fuzz::require(questions.signatures().size() == 2, "as many signatures as inputs");
    for (const DeviceSignature& signature : questions.signatures())
        fuzz::require(signature.input < 2 && signature.signature.back() == 1 && signature.signature.size() <= 73,
                      "a signature of an input");
}

} // namespace

/// A byte for the call, then the device's messages: type u16, a length byte and so many bytes, framed as a device does.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    TransactionQuestions questions = sample();
    const bool isSigning = data[0] % 2 == 1;
    CallSession session(isSigning ? questions.request() : initializeRequest({}),
                        data[0] % 4 < 2 ? CallSession::PassphraseEntry::Here : CallSession::PassphraseEntry::OnDevice,
                        isSigning ? &questions : nullptr);
    ByteReader input(ByteView(data + 1, size - 1));
    std::vector<Bytes> reports;
    std::size_t secrets = 0;
    while (true) {
        const Step step = session.next();
        if (const auto* write = std::get_if<WriteReport>(&step))
            fuzz::require(write->report.size() == kReportSize, "reports have 64 bytes");
        if (const auto* ask = std::get_if<AskPerson>(&step); ask && ask->needsAnswer) {
            fuzz::require(++secrets <= 2, "each secret is asked for once");
            session.answered(SecureString("123"));
        }
        if (std::holds_alternative<Done>(step)) {
            if (isSigning) readEnd(questions);
            fuzz::require(session.isSettled(), "the last word was said");
            return 0;
        }
        if (const auto* failed = std::get_if<Failed>(&step)) {
            fuzz::require(exitClass(failed->error.code) == ExitClass::Device, "the device is to blame");
            fuzz::require(std::holds_alternative<Failed>(session.next()), "it stays failed");
            return 0;
        }
        if (!std::holds_alternative<ReadReport>(step)) continue;
        if (reports.empty()) {
            const auto type = input.u16();
            const auto length = input.u8();
            if (!type || !length) return 0;
            reports = encodeReports(*type, *input.take(std::min<std::size_t>(*length, input.remaining())));
        }
        session.received(reports.front());
        reports.erase(reports.begin());
    }
}
