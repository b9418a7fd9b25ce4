#include "fuzz.h"

#include "protobuf/message_reader.h"
#include "protobuf/message_writer.h"

using namespace sandyk;
using namespace sandyk::hw::protobuf;

/// What was read and written again says the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    const auto message = MessageReader::parse(input);
    if (!message) {
        fuzz::require(message.error().code == ErrorCode::DeviceProtocol, "no message is a fault of the device");
        return 0;
    }
    MessageWriter writer;
    for (const Field& field : message->fields()) {
        fuzz::require(field.number != 0, "fields are numbered from 1");
        (void)message->numbers(field.number);
        (void)message->message(field.number);
        if (field.isNumber)
            writer.varint(field.number, field.value);
        else
            writer.bytes(field.number, field.bytes);
    }
    const Bytes again = writer.take();
    const auto read = MessageReader::parse(again);
    fuzz::require(read && read->fields().size() == message->fields().size(), "the same fields");
    for (std::size_t i = 0; i < read->fields().size(); ++i) {
        const Field& a = read->fields()[i];
        const Field& b = message->fields()[i];
        fuzz::require(a.number == b.number && a.isNumber == b.isNumber && a.value == b.value && equal(a.bytes, b.bytes),
                      "a field comes back");
    }
    return 0;
}
