#include <benchmark/benchmark.h>

#include "custody/screening.h"

namespace {

using namespace sandyk;

std::string word(std::uint64_t seed) {
    static constexpr const char* kParts[] = {"mu",  "ra", "do",  "gel", "di", "san", "tor", "kul",
                                             "ber", "yz", "nur", "al",  "vi", "ko",  "shi", "mak"};
    std::string all;
    for (int i = 0; i < 3; ++i, seed /= 16)
        all += kParts[seed % 16];
    return all;
}

std::string name(std::uint64_t n) {
    return word(n * 2'654'435'761u) + " " + word(n * 40'503u + 7) + " " + word(n * 97u + n / 5);
}

exchange::SanctionList list(std::size_t parties) {
    exchange::SanctionList made{"bench", "2026-11-20", {}};
    for (std::size_t n = 0; n < parties; ++n) {
        Hash160 hash{};
        for (std::size_t i = 0; i < 8; ++i)
            hash[i] = static_cast<std::uint8_t>(n >> (8 * (i % 4)));
        exchange::ListedParty party{std::to_string(n), exchange::ListedKind::Person, {name(n)}, {}};
        if (n % 20 == 0)
            party.addresses.push_back(
                {"XBT", bitcoin::Address::fromScript(bitcoin::p2wpkh(hash), Network::Main)->toString()});
        made.parties.push_back(std::move(party));
    }
    return made;
}

/// A signed list of 20,000 names as it lies in the vault, read, verified and indexed.
void loadList(benchmark::State& state) {
    const auto key = crypto::Ed25519Key::generate();
    const std::string file = custody::signSanctionList(list(20'000), 1'800'000'000, key).toFile();
    for (auto _ : state) {
        const auto data = crypto::SignedData::parse(asBytes(file));
        if (!verifySignedData(*data, {"sanction-list", {key.publicKey()}, 1'800'000'000, 1}))
            state.SkipWithError("unsigned");
        auto read = exchange::SanctionList::fromPayload(data->payload);
        auto index = custody::SanctionIndex::of({{std::move(*read), 1'800'000'000}});
        benchmark::DoNotOptimize(index);
    }
}

/// 200 requests (two addresses and a client's name each) against 20,000 names.
void screenRequests(benchmark::State& state) {
    const auto index = custody::SanctionIndex::of({{list(20'000), 1'800'000'000}});
    std::size_t found = 0;
    for (auto _ : state) {
        for (std::uint64_t n = 0; n < 200; ++n) {
            found += index.name(name(n * 1'000 + 500'000)).size();
            found += index.address("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4").size();
            found += index.address("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2").size();
        }
    }
    benchmark::DoNotOptimize(found);
}

} // namespace

BENCHMARK(loadList)->Name("Screening/load_list_of_20000")->Unit(benchmark::kMillisecond);
BENCHMARK(screenRequests)->Name("Screening/200_requests_against_20000_names")->Unit(benchmark::kMillisecond);
