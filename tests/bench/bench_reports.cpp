// A firm's day: books and chain of 10,000 clients, one of whom in ten had a deposit that day.

#include <benchmark/benchmark.h>

#include <unistd.h>

#include <filesystem>

#include "base/encoding.h"
#include "custody/reports.h"
#include "storage/chain_store.h"
#include "storage/vault.h"

namespace {

using namespace sandyk;
using storage::Database;

constexpr std::int64_t kNow = 1'800'000'000;
constexpr std::int64_t kScripts = 40; ///< two keychains of twenty
constexpr std::int32_t kHeight = 100;
const std::string kYesterday = "2027-01-14", kToday = "2027-01-15"; ///< kNow lies in the second

bitcoin::Script scriptOf(std::int64_t wallet, std::int64_t index) {
    bitcoin::Script script{{0x00, 0x14}};
    script.bytes.resize(22);
    for (std::size_t i = 0; i < 8; ++i) {
        script.bytes[2 + i] = static_cast<std::uint8_t>(wallet >> (8 * i));
        script.bytes[10 + i] = static_cast<std::uint8_t>(index >> (8 * i));
    }
    return script;
}

bitcoin::Transaction depositOf(std::int64_t wallet, std::int64_t number) {
    bitcoin::Transaction tx;
    tx.inputs.emplace_back();
    tx.inputs.front().previous.txid.bytes.fill(static_cast<std::uint8_t>(number));
    tx.inputs.front().previous.index = static_cast<std::uint32_t>(wallet);
    tx.inputs.front().witness = {Bytes(72, 1), Bytes(33, 2)};
    tx.outputs.push_back({bitcoin::Amount::sat(100'000 + wallet), scriptOf(wallet, number)});
    tx.outputs.push_back({bitcoin::Amount::sat(5'000'000), scriptOf(-1, number)});
    return tx;
}

class BenchFirm {
public:
    explicit BenchFirm(std::int64_t clients)
        : m_folder(std::filesystem::temp_directory_path() / ("sandyk-bench-reports-" + std::to_string(::getpid()))) {
        std::filesystem::create_directory(m_folder);
        storage::CreateOptions options;
        options.profile = storage::Profile::Firm;
        options.cost = crypto::kArgon2Least;
        m_vault =
            storage::Vault::create(m_folder / "firm.sandyk", SecureString("a password for measuring"), options).value();
        found();
        auto transaction = storage::Transaction::begin(database()).value();
        (void)database().execute("INSERT INTO chain_anchor VALUES (3, 0, zeroblob(32), 1, 1)");
        for (std::int32_t height = 1; height <= kHeight + 2; ++height)
            (void)database().execute("INSERT INTO chain_header VALUES (3, " + std::to_string(height) +
                                     ", zeroblob(80))");
        for (std::int64_t i = 1; i <= clients; ++i)
            addClient(i);
        (void)database().execute("INSERT INTO report_day VALUES ('" + kYesterday +
                                 "', 3, 'regtest', 50, zeroblob(32), 1, '', 'TMT', 0, 0, NULL, 0, zeroblob(32), "
                                 "'anna', 1, 'anna', 1, 1, 1)");
        (void)transaction.commit();
    }
    ~BenchFirm() { std::filesystem::remove_all(m_folder); }

    const Database& database() const { return m_vault->database(); }
    custody::Desk desk() const {
        return {database(), custody::firmId(*m_vault).value(), kNow, std::nullopt, &m_people.front(), nullptr, {}};
    }

private:
    void found() {
        const custody::Desk nobody{database(), custody::firmId(*m_vault).value(), kNow, std::nullopt, nullptr, nullptr,
                                   {}};
        std::int64_t slot = 10;
        for (const char* name : {"anna", "batyr", "cemen"}) {
            m_people.push_back({name, crypto::Ed25519Key::generate()});
            auto insert = database()
                              .prepare("INSERT INTO operator_key VALUES (?, ?, ?, 1, ?, 65536, 3, zeroblob(16), "
                                       "zeroblob(72), 0)")
                              .value();
            insert.bind(name).bind(slot++).bind(name).bind(ByteView(m_people.back().key.publicKey()));
            (void)insert.run();
        }
        const auto change = custody::proposeFounding(nobody, 2).value();
        for (const custody::ActingOperator& each : m_people) {
            custody::Desk desk = nobody;
            desk.actor = &each;
            (void)custody::vote(desk, change, true, "").value();
        }
    }

    void addClient(std::int64_t i) {
        const std::string id = std::to_string(i), owner = "C-" + id;
        std::string code = id;
        code.insert(0, 16 - code.size(), '0');
        (void)database().execute(
            "INSERT INTO wallet (id, name, network, descriptor, created_at, is_watch_only) VALUES (" + id + ", '" +
            owner + "', 'regtest', 'descriptor " + id + "', 1, 0); INSERT INTO firm_wallet VALUES (" + id + ", '" +
            code + "', '" + owner + "', 3, 'BTC'); INSERT INTO chain_wallet (wallet_id, synced_at) VALUES (" + id +
            ", " + std::to_string(kNow) + ")");
        auto script = database().prepare("INSERT INTO chain_script VALUES (?, ?, ?, ?, NULL, 0)").value();
        for (std::int64_t k = 0; k < kScripts; ++k) {
            const bitcoin::Script each = scriptOf(i, k);
            (void)script.reset().bind(i).bind(k / 20).bind(k % 20).bind(ByteView(each.bytes)).run();
        }
        auto tx =
            database()
                .prepare("INSERT INTO chain_tx (txid, network, height, position, block_time, first_seen, standing, "
                         "raw) VALUES (?, 3, ?, ?, 1, 1, 2, ?)")
                .value();
        const std::int64_t deposits = i % 10 == 0 ? 3 : 2;
        for (std::int64_t number = 0; number < deposits; ++number) {
            const auto made = depositOf(i, number);
            const bitcoin::Txid txid = made.txid();
            const Bytes raw = made.serialize();
            const std::int64_t height = number < 2 ? 10 + number : 60;
            (void)tx.reset().bind(ByteView(txid.bytes)).bind(height).bind(i).bind(ByteView(raw)).run();
            (void)database().execute("INSERT INTO chain_wallet_tx VALUES (" + id + ", last_insert_rowid(), 1)");
            if (number == 2) continue;
            custody::Posting posting;
            posting.day = kYesterday;
            posting.walletId = i;
            posting.owner = owner;
            posting.asset = "BTC";
            posting.txid = txid;
            posting.height = height;
            posting.amount = 100'000 + i;
            (void)custody::addPosting(database(), posting);
        }
        custody::WalletDay position{i, code, owner, "BTC", custody::Tier::Cold, {}, 2 * (100'000 + i)};
        (void)custody::putPosition(database(), kYesterday, position);
    }

    std::filesystem::path m_folder;
    std::optional<storage::Vault> m_vault;
    std::vector<custody::ActingOperator> m_people;
};

void reconcile(benchmark::State& state) {
    const BenchFirm firm(state.range(0));
    std::int32_t height = kHeight;
    for (auto _ : state) {
        // Another block each time, so that everything is written anew.
        height = height == kHeight ? kHeight + 1 : kHeight;
        const auto done = custody::reconcile(firm.desk(), {kToday, height, std::nullopt});
        if (!done || done->book.line.state != custody::DayState::Balanced ||
            done->book.postings.size() != static_cast<std::size_t>(state.range(0) / 10)) {
            state.SkipWithError(done ? "the books are not those of the chain" : done.error().detail.c_str());
            break;
        }
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(reconcile)->Name("Firm/reconcile_clients")->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace
