// F-21 to F-24: statements, register, ledger and cold share out of closed days.

#include <fstream>
#include <random>

#include "base/encoding.h"
#include "report_fixture.h"

namespace sandyk::custody::test {
namespace {

std::int64_t member(const JsonValue& value, const char* name) {
    return *value.object()->at(name).integer();
}

std::string word(const JsonValue& value, const char* name) {
    return *value.object()->at(name).text();
}

const JsonValue::Array& rowsOf(const JsonValue& value, const char* name) {
    return *value.object()->at(name).array();
}

class Reporting : public ReportTest {
protected:
    void SetUp() override {
        start();
        ASSERT_TRUE(isOk(adopt(ChangeKind::Price, "BTC", PriceRecord{35'000'000, 100'000'000, "Central bank"}.text())));
    }
    /// Random deposits and withdrawals, each day closed at its last block.
    void run(int days, std::uint64_t seed) {
        std::mt19937_64 random(seed);
        for (int i = 0; i < days; ++i) {
            if (i > 0) clock += kDay;
            const std::int32_t from = m_tip + 1;
            mine(m_tip + 10);
            for (const sandyk::test::TestWallet* each : {&oneHot, &oneCold, &twoHot, &own}) {
                for (std::uint64_t n = random() % 3; n > 0; --n)
                    deposit(*each, 1'000 + static_cast<std::int64_t>(random() % 1'000'000), from);
            }
            // Later the clients' screening is too old for a withdrawal.
            if (i < 6 && random() % 2 == 0) {
                const auto coin = static_cast<std::uint32_t>(random() % kAddresses);
                const bool isNew = m_used.insert(coin).second;
                if (isNew) confirm(oneHot, transactionOf(withdraw(150'000, coin, from)), from + 3);
            }
            m_texts[today()] = closeAt(today(), m_tip);
        }
    }
    audit::NoteKey key() const { return *logKey(database()); }

    std::set<std::uint32_t> m_used;
    std::map<std::string, std::string> m_texts;
};

TEST_F(Reporting, AHundredPastDaysAreMadeAgainBitByBit) {
    run(100, 24);
    ASSERT_EQ(m_texts.size(), 100U);
    std::map<std::string, std::string> files;
    for (const auto& [day, text] : m_texts) {
        const auto ledger = makeLedger(desk("anna"), day);
        ASSERT_TRUE(isOk(ledger)) << day;
        ASSERT_EQ(ledger->body.canonical(), text) << day;
        files[day] = ledger->text();
        const auto check = checkReport(*ledger, key());
        ASSERT_TRUE(isOk(check));
        ASSERT_EQ(check->period.last, day);
    }
    // Later, with other settings, prices and operators: still the same bytes.
    clock += 300 * kDay;
    FirmRules renamed = rules();
    renamed.name = "Kümüş Saklaw";
    renamed.coldFloorBp = 9'000;
    ASSERT_TRUE(isOk(adopt(ChangeKind::Settings, "", renamed.text())));
    ASSERT_TRUE(isOk(adopt(ChangeKind::Price, "BTC", PriceRecord{1, 100'000'000, "another"}.text())));
    const auto warmer = assignWallet(desk("anna"), oneHot.own.descriptor, one, Tier::Warm, "BTC");
    ASSERT_TRUE(isOk(vote(desk("batyr"), warmer->hash, true, "")));
    for (const auto& [day, text] : files)
        ASSERT_EQ(makeLedger(desk("ata"), day)->text(), text) << day;
}

TEST_F(Reporting, StatementsAddUpToTheRegisterAndTheRegisterToTheLedger) {
    run(20, 22);
    const std::vector<std::string> days = [&] {
        std::vector<std::string> all;
        for (const auto& [day, text] : m_texts)
            all.push_back(day);
        return all;
    }();
    std::mt19937_64 random(7);
    for (int round = 0; round < 6; ++round) {
        const std::size_t from = random() % days.size(), to = from + random() % (days.size() - from);
        const Period period{days[from], days[to]};
        const auto all = makeRegister(desk("anna"), period);
        ASSERT_TRUE(isOk(all));
        ASSERT_TRUE(isOk(checkReport(*all, desk("anna"))));
        std::map<std::string, std::int64_t> sums;
        std::size_t movements = 0;
        for (const std::string& client : {one, two, std::string("firm")}) {
            const auto statement = makeStatement(desk("anna"), client, period);
            ASSERT_TRUE(isOk(statement));
            ASSERT_TRUE(isOk(checkReport(*statement, desk("anna"))));
            movements += rowsOf(statement->body, "movements").size();
            for (const JsonValue& account : rowsOf(statement->body, "accounts")) {
                for (const char* name : {"opening_sat", "in_sat", "out_sat", "fees_sat", "closing_sat"})
                    sums[name] += member(account, name);
            }
        }
        const JsonValue& total = rowsOf(all->body, "totals").front();
        for (const auto& [name, sum] : sums)
            EXPECT_EQ(member(total, name.c_str()), sum) << name;
        EXPECT_EQ(rowsOf(all->body, "movements").size(), movements);
        const auto ledger = makeLedger(desk("anna"), period.last);
        EXPECT_EQ(member(rowsOf(ledger->body, "totals").front(), "closing_sat"), sums["closing_sat"]);
        // And the chain holds just that.
        std::int64_t held = 0;
        const auto wallets = firmWallets(database(), "");
        for (const FirmWallet& each : *wallets)
            held += period.last == days.back() ? each.amount : 0;
        if (period.last == days.back()) {
            EXPECT_EQ(held, sums["closing_sat"]);
        }
    }
    EXPECT_TRUE(verifyLog(database())->ok);
}

TEST_F(Reporting, EachMovementIsValuedAtThePriceOfItsTime) {
    mine(10);
    deposit(twoHot, 200'000'000, 5);
    closeAt(today(), 10);
    clock += kDay;
    ASSERT_TRUE(isOk(adopt(ChangeKind::Price, "BTC", PriceRecord{50'000'000, 100'000'000, "Exchange"}.text())));
    mine(300);
    deposit(twoHot, 3, 250);
    closeAt(today(), 300);
    const auto statement = makeStatement(desk("anna"), two, {dayBefore(today()), today()});
    ASSERT_TRUE(isOk(statement));
    const auto& movements = rowsOf(statement->body, "movements");
    ASSERT_EQ(movements.size(), 2U);
    EXPECT_EQ(word(movements[0].object()->at("price"), "source"), "Central bank");
    EXPECT_EQ(member(movements[0], "value_minor"), 70'000'000);
    EXPECT_EQ(word(movements[1].object()->at("price"), "source"), "Exchange");
    EXPECT_EQ(member(movements[1], "value_minor"), 2) << "rounded up";
    EXPECT_EQ(member(rowsOf(statement->body, "accounts").front(), "value_minor"), 100'000'002);
}

TEST_F(Reporting, EveryChangedByteOfAFileIsRefused) {
    run(3, 5);
    const auto made = makeStatement(desk("anna"), one, {m_texts.begin()->first, m_texts.rbegin()->first});
    ASSERT_TRUE(isOk(made));
    const std::string text = made->text();
    ASSERT_EQ(ReportFile::parse(text)->text(), text);
    const auto isRefused = [&](const std::string& hostile) {
        const auto file = ReportFile::parse(hostile);
        return !file || !checkReport(*file, key());
    };
    ASSERT_FALSE(isRefused(text));
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string hostile = text;
        hostile[i] = static_cast<char>(hostile[i] ^ (1 << (i % 5)));
        ASSERT_TRUE(isRefused(hostile)) << i << ": " << text.substr(i > 20 ? i - 20 : 0, 40);
    }
    for (std::size_t size = 0; size < text.size(); size += 97)
        ASSERT_TRUE(isRefused(text.substr(0, size)));
    ASSERT_TRUE(isRefused(text + " "));
}

TEST_F(Reporting, WhoSignsAnotherSumIsRefused) {
    run(3, 6);
    const Period period{m_texts.begin()->first, m_texts.rbegin()->first};
    const auto made = makeRegister(desk("anna"), period);
    // A hostile operator with a real key, who writes another amount wherever one stands.
    const std::string body = made->body.canonical();
    int tried = 0;
    for (std::size_t at = body.find("_sat\":"); at != std::string::npos; at = body.find("_sat\":", at + 1)) {
        std::string hostile = body;
        const std::size_t digit = body.find_first_of(",}", at) - 1;
        hostile[digit] = hostile[digit] == '9' ? '8' : static_cast<char>(hostile[digit] + 1);
        ReportFile file = *made;
        file.body = *JsonValue::parse(hostile, {});
        file.signature->signature = people.at("anna").key.sign(reportStatement(file.kind, file.digest()));
        EXPECT_TRUE(failsWith(checkReport(file, key()), ErrorCode::ReportFormat)) << body.substr(at - 20, 60);
        tried += 1;
    }
    EXPECT_GT(tried, 10);
    // The same sums under somebody else's key, or in another log.
    ReportFile file = *made;
    const auto stranger = crypto::Ed25519Key::generate();
    file.signature->key = stranger.publicKey();
    file.signature->signature = stranger.sign(reportStatement(file.kind, file.digest()));
    EXPECT_TRUE(isOk(checkReport(file, key()))) << "the file alone cannot know the firm's operators";
    EXPECT_TRUE(failsWith(checkReport(file, desk("anna")), ErrorCode::FirmTampered));
    audit::NoteKey other = key();
    other.key = stranger.publicKey();
    EXPECT_TRUE(failsWith(checkReport(*made, other), ErrorCode::AuditSignature));
    // A report that was never logged, with the proof of another one.
    ReportFile unlogged = *makeStatement(desk("anna"), two, period);
    unlogged.entry = made->entry;
    unlogged.proof = made->proof;
    EXPECT_TRUE(failsWith(checkReport(unlogged, key()), ErrorCode::AuditProof));
}

TEST_F(Reporting, AWitnessWhoSignsLaterChangesNothing) {
    run(2, 9);
    const std::string day = m_texts.begin()->first;
    const std::string before = makeLedger(desk("anna"), day)->text();
    const auto line = readDay(database(), day);
    auto transaction = *storage::Transaction::begin(database());
    const auto witness = crypto::Ed25519Key::generate();
    const audit::NoteKey name{"auditor", audit::NoteKey::Type::Cosigner, witness.publicKey()};
    ASSERT_TRUE(isOk(addWitness(transaction, database(), name.verifierKey(), {clock, std::nullopt})));
    audit::Checkpoint seen;
    const auto checkpoints = readCheckpoints(database());
    for (const StoredCheckpoint& each : *checkpoints) {
        if (each.checkpoint.size == (*line)->checkpointSize) seen = each.checkpoint;
    }
    seen.cosign("auditor", witness, clock);
    ASSERT_EQ(*importCosignatures(transaction, database(), seen), 1U);
    ASSERT_TRUE(isOk(transaction.commit()));
    EXPECT_EQ(makeLedger(desk("anna"), day)->text(), before);
}

TEST_F(Reporting, ColdShareAlarmsAtFloorAndMargin) {
    const auto stateOf = [](std::int64_t cold, std::int64_t total, std::int64_t floor, std::int64_t margin) {
        return coldStateName({"", "BTC", cold, total, floor, margin});
    };
    for (const std::int64_t floor : kColdFloorPresets) {
        EXPECT_EQ(stateOf(floor, 10'000, floor, 0), "ok");
        EXPECT_EQ(stateOf(floor - 1, 10'000, floor, 0), "below");
        EXPECT_EQ(stateOf(floor, 10'000, floor, 200), "margin");
        EXPECT_EQ(stateOf(floor + 199, 10'000, floor, 200), "margin");
        EXPECT_EQ(stateOf(floor + 200, 10'000, floor, 200), "ok");
    }
    EXPECT_EQ(stateOf(0, 0, 9'800, 200), "ok");

    mine(10);
    deposit(oneCold, 98'000'000, 3);
    deposit(twoHot, 2'000'000, 4);
    deposit(own, 500'000'000, 4); // no client's
    const std::string day = today();
    ASSERT_TRUE(isOk(reconcileAt(day, 10)));
    auto history = coldHistory(desk("anna"), *monthOf(day.substr(0, 7)));
    ASSERT_EQ(history->size(), 1U);
    EXPECT_EQ(history->front().cold, 98'000'000);
    EXPECT_EQ(history->front().total, 100'000'000);
    EXPECT_EQ(history->front().floorBp, 8'000);
    EXPECT_EQ(history->front().marginBp, 200);
    closeAt(day, 10);
    clock += kDay;
    deposit(twoHot, 100'000'000, 10);
    mine(20);
    closeAt(today(), 20);
    const auto report = makeColdShare(desk("anna"), *monthOf(day.substr(0, 7)));
    ASSERT_TRUE(isOk(report));
    EXPECT_TRUE(isOk(checkReport(*report, desk("anna"))));
    // (98 + 98) of (100 + 200).
    EXPECT_EQ(member(rowsOf(report->body, "averages").front(), "share_bp"), 6'533);
    EXPECT_EQ(word(rowsOf(report->body, "days").back(), "state"), "below");
    EXPECT_TRUE(failsWith(makeColdShare(desk("anna"), *monthOf("2020-02")), ErrorCode::ReportDay));
    EXPECT_EQ(monthOf("2028-02")->last, "2028-02-29");
    EXPECT_FALSE(monthOf("2028-13"));
}

TEST_F(Reporting, OnlyClosedDaysAndOnlyWhoMay) {
    run(2, 3);
    const std::string last = today();
    clock += kDay;
    mine(m_tip + 5);
    ASSERT_TRUE(isOk(reconcileAt(today(), m_tip)));
    EXPECT_TRUE(failsWith(makeLedger(desk("anna"), today()), ErrorCode::ReportDay));
    EXPECT_TRUE(failsWith(makeStatement(desk("anna"), one, {last, today()}), ErrorCode::ReportDay));
    EXPECT_TRUE(failsWith(makeStatement(desk("anna"), one, {last, dayBefore(last)}), ErrorCode::ReportDay));
    EXPECT_TRUE(failsWith(makeStatement(desk("anna"), one, {"2020-01-01", last}), ErrorCode::ReportDay));
    EXPECT_TRUE(failsWith(makeStatement(desk("anna"), "C-999999", {last, last}), ErrorCode::FirmNotFound));
    for (const char* name : {"inna", "ogul", "kerim"}) {
        EXPECT_TRUE(failsWith(makeStatement(desk(name), one, {last, last}), ErrorCode::FirmNotAllowed));
        EXPECT_TRUE(failsWith(makeLedger(desk(name), last), ErrorCode::FirmNotAllowed));
        EXPECT_TRUE(failsWith(reportDays(desk(name), 10), ErrorCode::FirmNotAllowed));
    }
    EXPECT_EQ(reportDays(desk("anna"), 10)->size(), 3U);
}

TEST_F(Reporting, FilesAreWrittenWholeOrNotAtAll) {
    run(1, 12);
    const auto file = makeLedger(desk("anna"), today());
    const std::filesystem::path machine = folder / "ledger.json", paper = folder / "ledger.pdf";
    ASSERT_TRUE(isOk(writeReport(*file, machine, paper, law::Language::Russian)));
    std::ifstream written(machine, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(written), {}};
    EXPECT_EQ(text, file->text());
    EXPECT_TRUE(std::filesystem::exists(paper));
    std::filesystem::remove(paper);
    EXPECT_TRUE(failsWith(writeReport(*file, machine, paper, law::Language::Russian), ErrorCode::FileExists));
    EXPECT_FALSE(std::filesystem::exists(paper));
}

TEST_F(Reporting, PrintsInThreeLanguages) {
    run(6, 11);
    const Period period{m_texts.begin()->first, m_texts.rbegin()->first};
    const ReportFile files[] = {*makeStatement(desk("anna"), one, period), *makeRegister(desk("anna"), period),
                                *makeLedger(desk("anna"), period.last),
                                *makeColdShare(desk("anna"), *monthOf(period.last.substr(0, 7)))};
    for (const ReportFile& file : files) {
        if (const char* keep = std::getenv("SANDYK_KEEP_REPORTS"))
            std::ofstream(std::filesystem::path(keep) / (file.kind + ".json"), std::ios::binary) << file.text();
        for (const auto language : {law::Language::Turkmen, law::Language::Russian, law::Language::English}) {
            const auto pdf = reportPdf(file, language);
            ASSERT_TRUE(isOk(pdf));
            EXPECT_EQ(asText(*pdf).substr(0, 5), "%PDF-");
            EXPECT_EQ(*reportPdf(file, language), *pdf) << "the same content gives the same paper";
            // For looking at: SANDYK_KEEP_REPORTS=FOLDER.
            if (const char* keep = std::getenv("SANDYK_KEEP_REPORTS")) {
                std::ofstream(std::filesystem::path(keep) /
                                  (file.kind + "-" + std::string(law::languageName(language)) + ".pdf"),
                              std::ios::binary)
                    << asText(*pdf);
            }
        }
    }
}

} // namespace
} // namespace sandyk::custody::test
