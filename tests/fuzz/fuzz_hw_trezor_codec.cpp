#include "fuzz.h"

#include "trezor/codec.h"
#include "trezor/messages.h"

using namespace sandyk;
using namespace sandyk::hw::trezor;

namespace {

/// What the messages say, whichever they are.
void readMessage(const Message& message) {
    const keys::DerivationPath path{1, 2};
    (void)Features::parse(message.payload);
    (void)parsePublicKey(message.payload, path, Network::Test);
    if (const auto address = parseAddress(message.payload))
        fuzz::require(!address->empty() && address->size() <= 128, "an address is bounded");
    if (const auto signature = parseMessageSignature(message.payload))
        fuzz::require((*signature)[0] >= 27 && (*signature)[0] <= 42, "a header of a message signature");
    fuzz::require(exitClass(failureError(message.payload).code) == ExitClass::Device, "a failure is the device's");
}

/// What a device may send: the input cut into reports of 64 bytes, the last one shorter.
void readReports(ByteView bytes) {
    ReportReader reader;
    while (!bytes.empty()) {
        const auto whole = reader.take(bytes.first(std::min(bytes.size(), kReportSize)));
        bytes = bytes.subspan(std::min(bytes.size(), kReportSize));
        fuzz::require(reader.message().payload.size() <= kMaxMessage, "a message is bounded");
        if (!whole) {
            fuzz::require(whole.error().code == ErrorCode::DeviceProtocol, "no report is a fault of the device");
            return;
        }
        if (*whole) return readMessage(reader.message());
    }
}

void roundTrip(ByteView payload) {
    if (payload.size() > kMaxMessage) return;
    ReportReader reader;
    bool isWhole = false;
    for (const Bytes& report : encodeReports(17, payload)) {
        fuzz::require(!isWhole, "no report too many");
        isWhole = reader.take(report).value();
    }
    fuzz::require(isWhole && equal(reader.message().payload, payload), "a message comes back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    readReports({data, size});
    readMessage({17, Bytes(data, data + size)});
    roundTrip({data, size});
    return 0;
}
