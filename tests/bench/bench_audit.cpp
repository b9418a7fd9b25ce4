// The audit log at the size of years of work, and a verdict of the law profile.

#include <benchmark/benchmark.h>

#include <unistd.h>

#include <filesystem>

#include "custody/audit_export.h"
#include "law/engine.h"
#include "storage/vault.h"
#include "verifier/verify_export.h"

namespace {

using namespace sandyk;
namespace fs = std::filesystem;

constexpr std::int64_t kNow = 1'796'083'200;
constexpr std::uint64_t kMillion = 1'000'000;
constexpr std::uint64_t kAtOnce = 100;

custody::NewEntry numbered(std::uint64_t number) {
    return {"op:7",
            "request.approved",
            {{"request", std::to_string(number)}, {"policy", "4"}, {"amount_sat", "2500000"}},
            {{"client", Hash256{9}}}};
}

/// A vault with a log, in a folder that goes away.
class SampleLog {
public:
    SampleLog() : m_folder(fs::temp_directory_path() / ("sandyk-bench-" + std::to_string(::getpid()))) {
        fs::create_directories(m_folder);
        storage::CreateOptions options;
        options.profile = storage::Profile::Firm;
        options.cost = crypto::kArgon2Least;
        m_vault.emplace(
            *storage::Vault::create(m_folder / "log.sandyk", SecureString("a password for measuring"), options));
        auto transaction = *storage::Transaction::begin(database());
        if (!custody::startLog(transaction, database(), m_vault->info().id, {kNow, {}}) || !transaction.commit())
            std::abort();
    }
    ~SampleLog() {
        m_vault.reset();
        fs::remove_all(m_folder);
    }
    const storage::Database& database() const { return m_vault->database(); }
    const fs::path& folder() const { return m_folder; }

    /// As a firm writes them, each with its own statements, `kAtOnce` in a transaction.
    void append() {
        auto transaction = *storage::Transaction::begin(database());
        for (std::uint64_t i = 0; i < kAtOnce; ++i) {
            if (!custody::appendEntry(transaction, database(), numbered(i), {kNow, {}})) std::abort();
        }
        if (!transaction.commit()) std::abort();
    }

    /// The same rows with one statement, to have a long log soon.
    void fill(std::uint64_t size) {
        audit::Frontier frontier;
        frontier.append(audit::leafHash(asBytes(custody::readEntryTexts(database(), 0, 1)->front())));
        auto transaction = *storage::Transaction::begin(database());
        auto insert = *database().prepare("INSERT INTO audit_entry VALUES (?, ?, ?, ?)");
        for (std::uint64_t index = 1; index < size; ++index) {
            const custody::NewEntry entry = numbered(index);
            const std::string text =
                audit::Entry{index, kNow, entry.actor, entry.kind, entry.facts, entry.commitments}.canonical();
            Hash256 hash = audit::leafHash(asBytes(text));
            Bytes nodes = toBytes(hash);
            auto peak = frontier.peaks().rbegin();
            for (unsigned level = 1; level < audit::completedCount(index); ++level) {
                hash = audit::nodeHash(*peak++, hash);
                sandyk::append(nodes, hash);
            }
            frontier.append(audit::leafHash(asBytes(text)));
            if (!insert.bind(static_cast<std::int64_t>(index)).bind(kNow).bind(text).bind(nodes).run()) std::abort();
            insert.reset();
        }
        if (!transaction.commit()) std::abort();
    }

private:
    fs::path m_folder;
    std::optional<storage::Vault> m_vault;
};

SampleLog& millionEntries() {
    static SampleLog log;
    static const bool isFilled = (log.fill(kMillion), true);
    (void)isFilled;
    return log;
}

void AppendEntries(benchmark::State& state) {
    SampleLog log;
    for (auto _ : state)
        log.append();
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kAtOnce));
}
BENCHMARK(AppendEntries)->Unit(benchmark::kMillisecond);

void VerifyMillionInVault(benchmark::State& state) {
    const SampleLog& log = millionEntries();
    for (auto _ : state) {
        if (!custody::verifyLog(log.database())->ok) state.SkipWithError("the log is damaged");
    }
}
BENCHMARK(VerifyMillionInVault)->Unit(benchmark::kMillisecond)->Iterations(1);

void ExportAndVerifyMillion(benchmark::State& state) {
    SampleLog& log = millionEntries();
    const fs::path folder = log.folder() / "export";
    if (!fs::exists(folder) && !custody::exportLog(log.database(), {folder, {}, {}}, {kNow, {}})) std::abort();
    for (auto _ : state) {
        if (!verifier::verifyExport(folder, {}).ok) state.SkipWithError("the export is damaged");
    }
}
BENCHMARK(ExportAndVerifyMillion)->Unit(benchmark::kMillisecond)->Iterations(1);

void HeadAndProofOfMillion(benchmark::State& state) {
    const SampleLog& log = millionEntries();
    std::uint64_t index = 1;
    for (auto _ : state) {
        index = (index * 48'271) % 999'983;
        benchmark::DoNotOptimize(audit::inclusionProof(custody::StoredNodes(log.database()), index, kMillion));
    }
}
BENCHMARK(HeadAndProofOfMillion)->Unit(benchmark::kMicrosecond);

void LawVerdict(benchmark::State& state) {
    const auto engine =
        *law::Engine::create(*law::Profile::load(law::Profile::embedded(), {crypto::trustedDataKeys(), kNow, 1}));
    const law::Question question{"send",
                                 law::UserProfile::Firm,
                                 kNow,
                                 {{"purpose", std::string("own")}, {"list_hit", false}, {"client_assets", true}}};
    for (auto _ : state)
        benchmark::DoNotOptimize(engine.ask(question));
}
BENCHMARK(LawVerdict)->Unit(benchmark::kMicrosecond);

void LoadLawProfile(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(law::Profile::load(law::Profile::embedded(), {crypto::trustedDataKeys(), kNow, 1}));
}
BENCHMARK(LoadLawProfile)->Unit(benchmark::kMicrosecond);

} // namespace
