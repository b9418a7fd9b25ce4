// Addresses per second, beside libsecp256k1's own tweak: one for each address.

#include <benchmark/benchmark.h>
#include <secp256k1.h>

#include <vector>

#include "bitcoin/address.h"
#include "crypto/rng.h"
#include "sample_psbt.h"

namespace {

using namespace sandyk;

void libraryTweakAdd(benchmark::State& state) {
    secp256k1_context* context = secp256k1_context_create(SECP256K1_CONTEXT_NONE);
    crypto::PublicKey key = crypto::PrivateKey::generate().publicKey();
    secp256k1_pubkey parent, child;
    if (!secp256k1_ec_pubkey_parse(context, &parent, key.compressed().data(), 33)) std::abort();
    // Tweaks as HMAC makes them: sparse numbers would be multiplied faster.
    std::vector<Hash256> tweaks(1'024);
    for (Hash256& tweak : tweaks)
        crypto::fillRandom(tweak);
    std::size_t next = 0;
    for (auto _ : state) {
        child = parent;
        const Hash256& tweak = tweaks[next++ % tweaks.size()];
        benchmark::DoNotOptimize(secp256k1_ec_pubkey_tweak_add(context, &child, tweak.data()));
    }
    state.SetItemsProcessed(state.iterations());
    secp256k1_context_destroy(context);
}
BENCHMARK(libraryTweakAdd)->Name("Library/tweak_add");

void deriveAddresses(benchmark::State& state, bitcoin::OutputType type) {
    bitcoin::Descriptor receive = bench::sampleDescriptor(type).singlePaths()[0];
    std::uint32_t index = 0;
    for (auto _ : state) {
        auto script = receive.scriptPubKey(index++ % 1'000'000);
        benchmark::DoNotOptimize(bitcoin::Address::fromScript(*script, Network::Regtest));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK_CAPTURE(deriveAddresses, wpkh, bitcoin::OutputType::Wpkh)->Name("Derive/wpkh");
BENCHMARK_CAPTURE(deriveAddresses, pkh, bitcoin::OutputType::Pkh)->Name("Derive/pkh");
BENCHMARK_CAPTURE(deriveAddresses, tr, bitcoin::OutputType::Tr)->Name("Derive/tr");

} // namespace
