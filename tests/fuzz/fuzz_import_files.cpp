#include "fuzz.h"

#include "exchange/import_files.h"

using namespace sandyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView content(data, size);
    for (Network network : {Network::Main, Network::Regtest}) {
        if (const auto recipients = exchange::readRecipients(content, network)) {
            for (const auto& recipient : recipients->items)
                fuzz::require(recipient.amount && recipient.amount->toSat() > 0 &&
                                  recipient.address.network() == network,
                              "a recipient has an amount and an address of the network");
        }
        const auto contacts = exchange::readContacts(content, network);
        if (!contacts) continue;
        const std::string written = exchange::writeContacts(contacts->items);
        const auto again = exchange::readContacts(asBytes(written), network);
        fuzz::require(again && again->isClean() && again->items.size() == contacts->items.size(), "contacts come back");
        for (std::size_t i = 0; i < again->items.size(); ++i)
            fuzz::require(again->items[i].address == contacts->items[i].address &&
                              again->items[i].name == contacts->items[i].name,
                          "and are the same");
    }
    if (const auto prices = exchange::readPrices(content)) {
        for (const auto& price : prices->items)
            fuzz::require(wallet::parseDay(price.day).has_value() && price.perBitcoin.tenThousandths >= 0,
                          "a price has a day and no sign");
    }
    return 0;
}
