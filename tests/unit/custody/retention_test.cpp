// F-28: nothing inside the period can be erased; afterwards the personal data goes and the log still verifies.

#include "custody/retention.h"

#include "custody/audit_anchor.h"
#include "report_fixture.h"
#include "wallet/price.h"

namespace sandyk::custody::test {
namespace {

class Retention : public ReportTest {
protected:
    void SetUp() override {
        start();
        mine(10);
        closeAt(today(), 10);
        ASSERT_TRUE(isOk(openCase(desk("ogul"), one, std::nullopt, "Aman Amanow sends everything")));
        ASSERT_TRUE(isOk(closeCase(desk("orazov"), 1, "Aman Amanow explained it")));
        ASSERT_TRUE(isOk(vault.renameWallet(walletId(oneHot), "Aman Amanow, hot")));
        const std::string address = bitcoin::Address::fromScript(oneHot.script(0, 0), Network::Regtest)->toString();
        ASSERT_TRUE(isOk(vault.setLabel("addr", address, "Aman Amanow's salary")));
        ASSERT_TRUE(isOk(closeClient(desk("ogul"), one)));
        ended = clock;
    }
    /// Ordinary use of the program, so that the clock is believed.
    void passTo(std::int64_t time) {
        while (clock < time) {
            clock = std::min(clock + 20 * 3'600, time);
            chainTime = clock;
            ASSERT_TRUE(isOk(firmTime(desk())));
        }
    }
    std::int64_t count(const std::string& sqlText) const {
        auto select = *database().prepare(sqlText);
        EXPECT_TRUE(*select.step());
        return select.integer(0);
    }
    /// How often the name stands in any text of the database.
    std::int64_t mentions() const {
        auto tables = *database().prepare("SELECT m.name, p.name FROM sqlite_schema m JOIN pragma_table_info(m.name) "
                                          "p WHERE m.type='table' AND m.name NOT LIKE 'sqlite%'");
        std::int64_t found = 0;
        while (*tables.step()) {
            const std::string table = tables.text(0), column = tables.text(1);
            found +=
                count("SELECT count(*) FROM " + table + " WHERE instr(CAST(\"" + column + "\" AS TEXT), 'Amanow')>0");
        }
        return found;
    }
    std::int64_t ended = 0;
};

TEST_F(Retention, TimeTravel) {
    const auto before = *signedHead(database());
    for (const std::int64_t years : {0, 1, 4, 5, 7}) {
        passTo(law::addTime(ended, years, law::Unit::Years) + 60);
        const auto refused = eraseRecords(desk("ogul"), one);
        ASSERT_TRUE(failsWith(refused, ErrorCode::RetentionPeriod)) << years;
        EXPECT_EQ(refused.error().param("rules"), "TM-VA-AML-04");
    }
    const std::int64_t until = law::addTime(ended, 8, law::Unit::Years);
    passTo(until - 1);
    ASSERT_TRUE(failsWith(eraseRecords(desk("ogul"), one), ErrorCode::RetentionPeriod));
    EXPECT_FALSE(retentionList(desk("ogul"))->front().isOver);
    EXPECT_GT(mentions(), 4);
    passTo(until);
    ASSERT_EQ(*retentionList(desk("ogul"))->front().until, until);
    ASSERT_TRUE(retentionList(desk("ogul"))->front().isOver);
    EXPECT_TRUE(failsWith(eraseRecords(desk("anna"), one), ErrorCode::FirmNotAllowed));
    ASSERT_TRUE(isOk(eraseRecords(desk("ogul"), one)));

    EXPECT_EQ(mentions(), 0);
    EXPECT_FALSE(clientRevisions(desk("ogul"), one)->front().record.has_value());
    EXPECT_TRUE(clientRevisions(desk("ogul"), two)->front().record.has_value()) << "the other client's stay";
    EXPECT_TRUE(retentionList(desk("ogul"))->front().isErased);
    EXPECT_TRUE(failsWith(eraseRecords(desk("ogul"), one), ErrorCode::FirmState));
    // The log is what it was: the old tree is the beginning of the new one.
    EXPECT_TRUE(verifyLog(database())->ok);
    EXPECT_EQ(*audit::rootOf(StoredNodes(database()), before.size), before.root);
    EXPECT_EQ(compareWith(database(), before)->state, AnchorState::Kept);
    EXPECT_EQ(readEntries(database(), logHead(database())->size - 1, 1)->front().kind, "client.viewed");
    // And the old days are still made again.
    EXPECT_TRUE(isOk(makeLedger(desk("anna"), wallet::dayOf(ended))));
}

TEST_F(Retention, TheEndIsWhatTheLogSays) {
    // A hand that moves the end into the past gains nothing.
    sql("UPDATE client SET ended_at=1");
    EXPECT_TRUE(failsWith(eraseRecords(desk("ogul"), one), ErrorCode::RetentionPeriod));
    sql("UPDATE client SET state=3, ended_at=1 WHERE number='" + two + "'");
    EXPECT_TRUE(failsWith(eraseRecords(desk("ogul"), two), ErrorCode::FirmTampered));
}

TEST_F(Retention, AClockThatLeapsAheadErasesNothing) {
    chainTime.reset();
    clock = law::addTime(ended, 9, law::Unit::Years);
    EXPECT_TRUE(failsWith(eraseRecords(desk("ogul"), one), ErrorCode::FirmTime));
}

TEST_F(Retention, AnOpenRelationIsKept) {
    EXPECT_TRUE(failsWith(eraseRecords(desk("ogul"), two), ErrorCode::FirmState));
    ASSERT_TRUE(isOk(freezeClient(desk("ogul"), one, "an order")));
    EXPECT_TRUE(failsWith(eraseRecords(desk("ogul"), one), ErrorCode::FirmFrozen));
    sql("UPDATE client_freeze SET lifted_at=1");
    ASSERT_TRUE(isOk(setPosition(database(), walletId(oneHot), 1, 10, clock)));
    EXPECT_TRUE(failsWith(eraseRecords(desk("ogul"), one), ErrorCode::FirmState));
}

TEST_F(Retention, TheFirmsOwnPeriodCounts) {
    law::FirmSettings settings;
    settings.parameters["retention_years"] = 12;
    const auto longer = law::Engine::create(law.profile(), settings);
    ASSERT_TRUE(isOk(longer));
    passTo(law::addTime(ended, 9, law::Unit::Years));
    Desk asking = desk("ogul");
    asking.law = &*longer;
    EXPECT_TRUE(failsWith(eraseRecords(asking, one), ErrorCode::RetentionPeriod));
    asking.law = nullptr;
    EXPECT_TRUE(failsWith(eraseRecords(asking, one), ErrorCode::FirmLaw));
}

} // namespace
} // namespace sandyk::custody::test
