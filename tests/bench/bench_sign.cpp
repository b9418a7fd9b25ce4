// Review and sign a PSBT of n inputs, beside libsecp256k1's own sign (ground to a low R) and verify: one of each for
// each input. Time per input must not grow with n.

#include <benchmark/benchmark.h>
#include <secp256k1.h>
#include <secp256k1_extrakeys.h>
#include <secp256k1_schnorrsig.h>

#include <cstring>

#include "sample_psbt.h"
#include "signing/software_signer.h"

namespace {

using namespace sandyk;

struct Library {
    secp256k1_context* context = secp256k1_context_create(SECP256K1_CONTEXT_NONE);
    unsigned char secret[32] = {7};
    unsigned char message[32] = {};
    ~Library() { secp256k1_context_destroy(context); }
};

void libraryEcdsa(benchmark::State& state) {
    Library lib;
    secp256k1_pubkey key;
    if (!secp256k1_ec_pubkey_create(lib.context, &key, lib.secret)) std::abort();
    std::uint32_t count = 0;
    for (auto _ : state) {
        std::memcpy(lib.message, &++count, sizeof count);
        secp256k1_ecdsa_signature signature;
        unsigned char extra[32] = {}, compact[64];
        do {
            secp256k1_ecdsa_sign(lib.context, &signature, lib.message, lib.secret, secp256k1_nonce_function_rfc6979,
                                 extra[0] ? extra : nullptr);
            secp256k1_ecdsa_signature_serialize_compact(lib.context, compact, &signature);
            ++extra[0];
        } while (compact[0] >= 0x80);
        benchmark::DoNotOptimize(secp256k1_ecdsa_verify(lib.context, &signature, lib.message, &key));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(libraryEcdsa)->Name("Library/ecdsa_sign_low_r_verify");

void librarySchnorr(benchmark::State& state) {
    Library lib;
    secp256k1_keypair pair;
    secp256k1_xonly_pubkey key;
    if (!secp256k1_keypair_create(lib.context, &pair, lib.secret) ||
        !secp256k1_keypair_xonly_pub(lib.context, &key, nullptr, &pair))
        std::abort();
    std::uint32_t count = 0;
    for (auto _ : state) {
        std::memcpy(lib.message, &++count, sizeof count);
        unsigned char signature[64];
        secp256k1_schnorrsig_sign32(lib.context, signature, lib.message, &pair, lib.message);
        benchmark::DoNotOptimize(secp256k1_schnorrsig_verify(lib.context, signature, lib.message, 32, &key));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(librarySchnorr)->Name("Library/schnorr_sign_verify");

void signPsbt(benchmark::State& state, bitcoin::OutputType type) {
    auto inputs = static_cast<std::size_t>(state.range(0));
    bitcoin::Psbt psbt = bench::samplePsbt(type, inputs);
    signing::ReviewContext context = bench::sampleContext(type);
    keys::ExtendedPrivateKey master = bench::sampleMaster();
    for (auto _ : state) {
        auto review = signing::review(psbt, context);
        std::vector<keys::ExtendedPrivateKey> masters;
        masters.push_back(master.clone());
        signing::SoftwareSigner signer(std::move(masters));
        auto result = signer.sign(psbt, *review, [](const auto&) {}, {});
        if (!result || result->signaturesAdded != inputs) {
            state.SkipWithError(result ? "not every input was signed" : result.error().detail.c_str());
            return;
        }
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK_CAPTURE(signPsbt, wpkh, bitcoin::OutputType::Wpkh)
    ->Name("ReviewAndSign/wpkh")
    ->Arg(10)
    ->Arg(100)
    ->Arg(1'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(signPsbt, tr, bitcoin::OutputType::Tr)
    ->Name("ReviewAndSign/tr")
    ->Arg(1'000)
    ->Unit(benchmark::kMillisecond);

} // namespace
