#include <benchmark/benchmark.h>

#include "sample_psbt.h"

namespace {

using namespace sandyk;

// 1,000 inputs, each with a previous transaction of 2,000 outputs: about 62 MB, near the largest that is accepted.
void parseLargest(benchmark::State& state) {
    Bytes bytes = bench::samplePsbt(bitcoin::OutputType::Wpkh, 1'000, 2'000).serialize();
    for (auto _ : state) {
        auto psbt = bitcoin::Psbt::parse(bytes);
        if (!psbt) {
            state.SkipWithError(psbt.error().detail.c_str());
            return;
        }
        benchmark::DoNotOptimize(psbt);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK(parseLargest)->Name("Psbt/parse_largest")->Unit(benchmark::kMillisecond);

void parseThousandInputs(benchmark::State& state) {
    Bytes bytes = bench::samplePsbt(bitcoin::OutputType::Wpkh, 1'000).serialize();
    for (auto _ : state)
        benchmark::DoNotOptimize(bitcoin::Psbt::parse(bytes));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK(parseThousandInputs)->Name("Psbt/parse_1000_inputs")->Unit(benchmark::kMillisecond);

} // namespace
