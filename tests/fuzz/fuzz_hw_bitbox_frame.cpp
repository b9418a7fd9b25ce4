#include "fuzz.h"

#include "bitbox02/attestation.h"
#include "bitbox02/messages.h"
#include "bitbox02/u2f_frame.h"

using namespace sandyk;
using namespace sandyk::hw::bitbox02;

namespace {

constexpr std::uint32_t kChannel = 0x5a4d0001;

void readReports(ByteView bytes) {
    FrameReader reader(kChannel);
    while (!bytes.empty()) {
        const std::size_t size = std::min(bytes.size(), kReportSize);
        const auto taken = reader.take(bytes.first(size));
        bytes = bytes.subspan(size);
        fuzz::require(reader.message().size() <= kMaxMessage, "a message is bounded");
        if (!taken) {
            fuzz::require(exitClass(taken.error().code) == ExitClass::Device, "no frame is a fault of the device");
            return;
        }
        if (*taken == FrameReader::Taken::Complete) return;
    }
}

void roundTrip(ByteView message) {
    if (message.empty() || message.size() > kMaxMessage) return;
    FrameReader reader(kChannel);
    for (const Bytes& frame : encodeFrames(kChannel, message))
        fuzz::require(reader.take(frame).has_value(), "our own frames are read");
    fuzz::require(equal(reader.message(), message), "a message comes back");
}

/// What the answers say, whichever they are of.
void readAnswers(ByteView bytes) {
    (void)parseFingerprint(bytes);
    (void)parseIsRegistered(bytes);
    (void)parseSuccess(bytes);
    (void)parseSignerCommitment(bytes);
    (void)parseMessageSignature(bytes);
    if (const auto text = parsePub(bytes)) fuzz::require(!text->empty() && text->size() <= 120, "a text is bounded");
    if (const auto info = parseBasicInfo(bytes)) fuzz::require(info->version.size() < 256, "a version is bounded");
    fuzz::require(!isGenuine(bytes, Hash256{}), "nobody can forge the vendor's signature");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    readReports({data, size});
    roundTrip({data, size});
    readAnswers({data, size});
    return 0;
}
