#include "fuzz.h"

#include "exchange/sanction_list.h"
#include "exchange/xml_reader.h"

using namespace sandyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView content(data, size);
    if (const auto list = exchange::readSanctionSource(content, "tm", "2026-11-20")) {
        const auto again = exchange::SanctionList::fromPayload(list->payload());
        fuzz::require(again && *again == *list, "a list comes back");
    }
    exchange::XmlReader xml(asText(content), ErrorCode::ScreeningFormat);
    if (const auto event = xml.next(); event && *event == exchange::XmlReader::Event::Start) {
        if (const auto element = xml.readElement()) fuzz::require(!element->name.empty(), "an element has a name");
    }
    return 0;
}
