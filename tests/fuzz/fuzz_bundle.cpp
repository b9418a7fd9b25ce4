#include "fuzz.h"

#include "custody/bundle.h"

using namespace sandyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    if (const auto bundle = custody::Bundle::parse(bytes))
        fuzz::require(equal(bundle->canonical(), bytes), "a bundle has one form");
    if (const auto card = custody::DeskCard::parse(asText(bytes))) {
        const auto again = custody::DeskCard::parse(card->text());
        fuzz::require(again && *again == *card, "a card comes back");
    }
    if (const auto desks = custody::DeskRegister::parse(asText(bytes)))
        fuzz::require(custody::DeskRegister::parse(desks->text()).has_value(), "a register of desks comes back");
    static const auto key = crypto::SealedBoxKey::generate();
    fuzz::require(!custody::openBundle(bytes, key), "nobody has sealed this for the key");
    return 0;
}
