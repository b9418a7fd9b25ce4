#include "fuzz.h"

#include <string>

#include "sync/scan_session.h"

using namespace sandyk;

namespace {

const wallet::Wallet& sampleWallet() {
    static const wallet::Wallet wallet{
        1,
        "Fuzz",
        Network::Regtest,
        *bitcoin::Descriptor::parse(
            "wpkh([73c5da0a/84h/0h/0h]"
            "xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFM"
            "KHPJ4ZeZXYVUhLv1VMrjPC7PW6V/<0;1>/*)"),
        {0, 0},
        0,
        std::nullopt,
        true};
    return wallet;
}

} // namespace

/// First byte: which protocol. Then the answers, one a line; '@' stands for the number of a request that waits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    constexpr std::int64_t kNow = 1'700'000'000;
    sync::ScanOptions options;
    options.gapLimit = 2;
    options.isComparison = (data[0] & 2) != 0;
    const auto session = (data[0] & 1) != 0 ? sync::scanCore(sampleWallet(), {}, options, kNow)
                                            : sync::scanElectrum(sampleWallet(), {}, options, kNow);
    std::uint64_t next = 1;
    std::uint64_t sent = 0;
    std::string_view rest = asText({data + 1, size - 1});
    while (!rest.empty() && session->state() != sync::SessionState::Failed) {
        for (const sync::Request& request : session->takeRequests()) {
            fuzz::require(request.id == ++sent, "requests are numbered");
            fuzz::require(!request.text.empty() && request.text.find('\n') == std::string::npos, "one line each");
        }
        const std::size_t end = rest.find('\n');
        std::string line(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        for (std::size_t at = line.find('@'); at != std::string::npos; at = line.find('@'))
            line.replace(at, 1, std::to_string(next));
        ++next;
        session->received(line, kNow);
        const wallet::ChainChanges changes = session->takeChanges();
        for (const wallet::ChainTransaction& tx : changes.found) {
            const auto parsed = bitcoin::Transaction::parse(tx.raw);
            fuzz::require(parsed && parsed->txid() == tx.txid, "what is found is what its txid says");
        }
        fuzz::require(sent < 100'000, "a session ends");
    }
    return 0;
}
