#include "fuzz.h"
#include "net/http_reader.h"
#include "net/line_reader.h"
#include "net/socks5.h"
#include "net/source_address.h"

using namespace sandyk;

namespace {

// However the bytes are cut, the outcome is the same.
void http(ByteView whole) {
    net::HttpReader atOnce(100), bytewise(100);
    auto all = atOnce.add(whole);
    for (std::size_t at = 0; at < whole.size() && !bytewise.isComplete(); ++at) {
        if (bytewise.add(whole.subspan(at, 1))) continue;
        fuzz::require(!all.has_value(), "a bad response is bad however it is cut");
        return;
    }
    fuzz::require(all.has_value(), "a good response is good however it is cut");
    fuzz::require(atOnce.isComplete() == bytewise.isComplete(), "both are complete or none");
    fuzz::require(*all <= whole.size(), "no byte is taken twice");
    fuzz::require(atOnce.takeBody() == bytewise.takeBody(), "the body is the same");
}

void lines(ByteView whole) {
    net::LineReader reader(64);
    std::size_t total = 0;
    for (std::size_t at = 0; at < whole.size(); at += 7) {
        if (!reader.add(whole.subspan(at, std::min<std::size_t>(7, whole.size() - at)))) return;
        while (auto line = reader.next()) {
            fuzz::require(std::ranges::find(*line, std::uint8_t{'\n'}) == line->end(), "a line holds no line feed");
            total += line->size() + 1;
        }
    }
    fuzz::require(total <= whole.size(), "no byte is invented");
}

void socks(ByteView whole) {
    net::Socks5Handshake talk("host.example", 1, "u", "p");
    for (std::size_t at = 0; at < whole.size() && !talk.isDone(); ++at)
        if (!talk.add(whole.subspan(at, 1))) return;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    http(input);
    lines(input);
    socks(input);
    if (auto address = net::SourceAddress::parse(asText(input)))
        fuzz::require(net::SourceAddress::parse(address->toString()).value() == *address, "an address is read back");
    if (auto proxy = net::ProxyAddress::parse(asText(input)))
        fuzz::require(net::ProxyAddress::parse(proxy->toString()).value() == *proxy, "a proxy is read back");
    return 0;
}
