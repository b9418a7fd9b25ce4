#include "fuzz.h"

#include "base/byte_reader.h"
#include "bitbox02/hww_session.h"
#include "bitbox02/noise.h"
#include "bitbox02/sign_loop.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::bitbox02;

namespace {

bitcoin::Transaction previousTransaction() {
    bitcoin::Transaction previous;
    previous.inputs.resize(2);
    previous.outputs.push_back({bitcoin::Amount::sat(1'000), bitcoin::p2wpkh(Hash160{1})});
    return previous;
}

SignRequest sampleRequest(bool isTaproot, const bitcoin::Transaction& previous) {
    SignRequest request{
        Coin::Testnet,
        {ScriptConfig::simple(isTaproot ? ScriptConfig::Simple::Tr : ScriptConfig::Simple::Wpkh), {1, 2, 3}},
        isTaproot,
        2,
        0,
        {},
        {}};
    for (std::uint32_t i = 0; i < 2; ++i)
        request.inputs.push_back(
            {{{}, i}, bitcoin::Amount::sat(1'000), 0xffffffff, {1, 2, 3, 0, i}, isTaproot ? nullptr : &previous});
    request.outputs.resize(2);
    request.outputs[1].path = keys::DerivationPath{1, 2, 3, 1, 0};
    return request;
}

/// The device's answers while it signs: a length byte and so many bytes each.
void sign(ByteReader& input, bool isTaproot) {
    const bitcoin::Transaction previous = previousTransaction();
    SignLoop loop(sampleRequest(isTaproot, previous), [] { return Hash256{7}; });
    (void)loop.first();
    for (std::size_t rounds = 0;; ++rounds) {
        fuzz::require(rounds < 100, "it ends");
        const auto length = input.u8();
        if (!length) return;
        const auto next = loop.answer(*input.take(std::min<std::size_t>(*length, input.remaining())));
        if (!next) {
            fuzz::require(exitClass(next.error().code) == ExitClass::Device, "the device is to blame");
            return;
        }
        if (*next) continue;
        fuzz::require(isTaproot, "nobody can meet the host's nonce by chance");
        for (const auto& signature : loop.signatures())
            fuzz::require(signature.has_value(), "all are signed at the end");
        return;
    }
}

void exchange(ByteView input, bool hasQuestion) {
    HwwRequest request{{'n', 1, 2, 3}, false, {}};
    if (hasQuestion) request.question = signing::UserInteraction{};
    std::uint32_t channel = 0x01010101;
    HwwSession session([&] { return channel; }, request);
    for (std::size_t steps = 0; steps < 20'000; ++steps) {
        const Step step = session.next();
        if (const auto* write = std::get_if<WriteReport>(&step))
            fuzz::require(write->report.size() == kReportSize, "reports have 64 bytes");
        if (const auto* failed = std::get_if<Failed>(&step)) {
            fuzz::require(exitClass(failed->error.code) == ExitClass::Device, "the device is to blame");
            return;
        }
        if (std::holds_alternative<Done>(step)) return;
        if (!std::holds_alternative<ReadReport>(step)) continue;
        if (input.empty()) return;
        const std::size_t size = std::min(input.size(), kReportSize);
        session.received(input.first(size));
        input = input.subspan(size);
    }
}

void shakeHands(ByteView input) {
    auto one = crypto::X25519Key::fromSecret(Bytes(32, 1));
    auto two = crypto::X25519Key::fromSecret(Bytes(32, 2));
    NoiseHandshake handshake(std::move(*one), std::move(*two));
    (void)handshake.first();
    fuzz::require(!handshake.second(input), "nobody makes a handshake by chance");
}

} // namespace

/// A byte says what is spoken with; then come the device's bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView rest(data + 1, size - 1);
    ByteReader input(rest);
    switch (data[0] % 5) {
    case 0:
        sign(input, false);
        break;
    case 1:
        sign(input, true);
        break;
    case 2:
        exchange(rest, false);
        break;
    case 3:
        exchange(rest, true);
        break;
    default:
        shakeHands(rest);
    }
    return 0;
}
