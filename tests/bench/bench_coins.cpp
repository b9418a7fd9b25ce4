#include <benchmark/benchmark.h>

#include <string>

#include "exchange/history_export.h"
#include "wallet/coin_selector.h"

namespace sandyk {
namespace {

std::vector<wallet::Candidate> manyCoins(std::size_t count) {
    wallet::RepeatableChoice chance(1);
    std::vector<wallet::Candidate> coins;
    for (std::size_t i = 0; i < count; ++i)
        coins.push_back({static_cast<std::int64_t>(1'000 + chance.below(5'000'000)), 272});
    return coins;
}

/// range(0): number of coins; range(1): sat per 1,000 vB.
void BM_SelectCoins(benchmark::State& state) {
    const auto coins = manyCoins(static_cast<std::size_t>(state.range(0)));
    wallet::SelectionRequest request;
    request.targetSat = 123'456'789;
    request.baseWeight = 166;
    request.feeRate = bitcoin::FeeRate(state.range(1));
    request.changeWeight = 124;
    request.changeSpendWeight = 272;
    request.dustSat = 294;
    for (auto _ : state) {
        ++request.seed;
        const auto selection = wallet::selectCoins(coins, request);
        if (!selection) state.SkipWithError("no selection");
        benchmark::DoNotOptimize(selection);
    }
}
BENCHMARK(BM_SelectCoins)->ArgsProduct({{1'000, 50'000}, {1'000, 50'000}})->Unit(benchmark::kMillisecond);

void BM_HistoryPdf(benchmark::State& state) {
    exchange::HistoryFile history;
    exchange::HistoryLine line;
    line.txid = std::string(64, 'a');
    line.time = 1'790'000'000;
    line.receivedSat = 12'345;
    line.label = "Kireý töleg";
    history.lines.assign(static_cast<std::size_t>(state.range(0)), line);
    for (auto _ : state) {
        const auto pdf = exchange::historyPdf(history, {});
        if (!pdf) state.SkipWithError("no PDF");
        benchmark::DoNotOptimize(pdf);
    }
}
BENCHMARK(BM_HistoryPdf)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace sandyk
