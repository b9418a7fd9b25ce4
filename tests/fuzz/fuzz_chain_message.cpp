#include "fuzz.h"

#include "sync/electrum_message.h"

using namespace sandyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto message = sync::ElectrumMessage::parse(asText({data, size}));
    if (!message) {
        fuzz::require(message.error().code == ErrorCode::ChainProtocol, "one error for all rubbish");
        return 0;
    }
    if (message->news() == sync::ElectrumMessage::News::Tip) {
        (void)message->newTip();
        return 0;
    }
    if (message->news() == sync::ElectrumMessage::News::Script) {
        (void)message->scriptNews();
        return 0;
    }
    if (message->isError()) {
        (void)message->errorWords();
        return 0;
    }
    (void)message->minorVersion();
    (void)message->tip();
    (void)message->status();
    (void)message->transaction();
    (void)message->feeRate();
    (void)message->relayFee(4);
    (void)message->relayFee(6);
    (void)message->txid();
    if (const auto headers = message->headers(20))
        fuzz::require(headers->size() <= 20, "no more headers than asked for");
    if (const auto history = message->history()) (void)sync::historyStatus(*history);
    if (const auto proof = message->merkle(5)) (void)sync::merkleRoot(bitcoin::Txid{}, *proof);
    return 0;
}
