#include "fuzz.h"

#include "ledger/frame.h"

using namespace sandyk;
using namespace sandyk::hw::ledger;

namespace {

/// What a device may send: the input cut into reports of 64 bytes, the last one shorter.
void readReports(ByteView bytes) {
    FrameReader reader(kFirstChannel);
    while (!bytes.empty()) {
        const std::size_t size = std::min(bytes.size(), kReportSize);
        const auto taken = reader.take(bytes.first(size));
        bytes = bytes.subspan(size);
        fuzz::require(reader.message().size() <= kMaxAnswer, "a message is bounded");
        if (!taken) {
            fuzz::require(taken.error().code == ErrorCode::DeviceProtocol, "no frame is a fault of the device");
            return;
        }
        if (*taken == FrameReader::Taken::Complete) {
            fuzz::require(reader.message().size() >= 2, "an answer has a status word");
            return;
        }
    }
}

void roundTrip(ByteView message) {
    if (message.size() < 2 || message.size() > kMaxAnswer) return;
    FrameReader reader(0x0102);
    for (const Bytes& frame : encodeFrames(0x0102, message))
        fuzz::require(reader.take(frame).has_value(), "our own frames are read");
    fuzz::require(equal(reader.message(), message), "a message comes back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    readReports({data, size});
    roundTrip({data, size});
    return 0;
}
