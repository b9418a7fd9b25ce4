#include "fuzz.h"

#include "custody/travel_rule.h"

using namespace sandyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    const std::string_view text = asText(bytes);
    if (const auto file = custody::TravelRuleFile::parse(text)) {
        fuzz::require(file->text() == text, "a file has one form");
        fuzz::require(exchange::ivmsProblems(file->record, "2027-01-15").size() <= 200, "problems are bounded");
    }
    if (const auto card = custody::ProviderCard::parse(text)) {
        const auto again = custody::ProviderCard::parse(card->text());
        fuzz::require(again && *again == *card, "a card comes back");
    }
    if (const auto record = exchange::parseIvms(text)) {
        const auto problems = exchange::ivmsProblems(*record, "2027-01-15");
        const auto again = exchange::parseIvms(record->canonical());
        fuzz::require(again && exchange::ivmsProblems(*again, "2027-01-15") == problems,
                      "the same record is judged alike");
    }
    if (isUtf8(text)) {
        const std::string latin = exchange::latinName(text);
        fuzz::require(isUtf8(latin), "a name stays text");
        fuzz::require(!exchange::isLatinText(text) || latin == text, "Latin letters stay as they are");
    }
    static const auto key = crypto::SealedBoxKey::generate();
    fuzz::require(!custody::openTravelRuleFile(bytes, key), "nobody has sealed this for the key");
    return 0;
}
