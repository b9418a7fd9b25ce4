// The law page, the risk notice and the header line.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "flows/law_book.h"
#include "gui_driver.h"
#include "gui_program.h"
#include "ui/pages/law/law_page.h"
#include "ui/pages/law/law_rule_card.h"
#include "ui/pages/law/risk_notice.h"
#include "ui/pages/unlock/unlock_page.h"
#include "ui/shell/header_line.h"
#include "ui/text/law_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/secret_edit.h"

using namespace sandyk;
using namespace sandyk::guitest;
using sandyk::ui::PageId;

namespace {

const QStringList kLanguages{QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("tk")};

/// A network that says what the test tells it to.
class ToldNetwork : public app::ChainGateway {
public:
    void sync(std::int64_t, Accept) override {}
    void stop(std::int64_t) override {}
    app::ChainStatus status(std::int64_t walletId) const override {
        const auto found = m_statuses.find(walletId);
        return found == m_statuses.end() ? app::ChainStatus{} : found->second;
    }
    void broadcast(Network, const bitcoin::Transaction&, app::Done<void>) override {}
    void tell(std::int64_t walletId, app::ChainStatus status) {
        m_statuses[walletId] = std::move(status);
        emit statusChanged(walletId);
    }

private:
    std::map<std::int64_t, app::ChainStatus> m_statuses;
};

} // namespace

class TestFirmALaw : public QObject, private Program {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void theNoticeStandsBeforeTheDesk();
    void theAcceptanceOutlivesTheLock();
    void everyRuleIsExplained();
    void rulesAreFoundByWordAndEffect();
    void detailsOpenByKeyboard();
    void noArticleThatNobodyHasSeen();
    void theWholeLawIsPrinted();
    void theHeaderFollowsTheNetwork();
    void theHeaderNamesWhoAndTheLicence();
    void fitsInEveryLanguage();

private:
    ui::LawPage* law();
    ui::HeaderLine* header() { return window->findChild<ui::HeaderLine*>(); }

    ToldNetwork network;
};

void TestFirmALaw::initTestCase() {
    open();
    window.reset();
    window = std::make_unique<ui::MainWindow>(*session, *settings, false, nullptr, bus->source(), &network);
    window->resize(1024, 700);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    std::optional<Result<void>> made;
    session->createVault(folder.filePath(QStringLiteral("Law.sandyk")).toStdString(), app::Profile::Individual,
                         SecureString(kPassword.toStdString()), [&](Result<void> result) { made = std::move(result); });
    QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 60'000);
    QVERIFY(*made);
}

void TestFirmALaw::cleanupTestCase() {
    window.reset();
    session.reset();
}

ui::LawPage* TestFirmALaw::law() {
    auto* shown = page<ui::LawPage>(PageId::Law);
    if (!QTest::qWaitFor([&] { return !shown->rules().empty(); }, 10'000)) return nullptr;
    settle();
    return shown;
}

void TestFirmALaw::theNoticeStandsBeforeTheDesk() {
    QTRY_VERIFY(window->findChild<ui::RiskPage*>());
    QVERIFY2(!window->desk(), "nothing of the desk before the notice");
    for (const QString& language : kLanguages) {
        settings->setLanguage(language);
        settle();
        QTRY_VERIFY(window->findChild<ui::RiskPage*>());
        capture(*window, QStringLiteral("risk-%1").arg(language));
    }
    settings->setLanguage(QStringLiteral("en"));
    settle();
    auto* risk = window->findChild<ui::RiskPage*>();
    QVERIFY2(!risk->acceptButton()->isEnabled(), "the box comes first");
    risk->box()->setFocus();
    QTest::keyClick(risk->box(), Qt::Key_Space);
    QVERIFY(risk->acceptButton()->isEnabled());
    QVERIFY(tabTo(QStringLiteral("Accept and go on")));
    QTest::keyClick(risk->acceptButton(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window->desk(), 10'000);
}

void TestFirmALaw::theAcceptanceOutlivesTheLock() {
    session->lock();
    settle();
    auto* unlock = window->findChild<ui::UnlockPage*>();
    QVERIFY(unlock);
    type(unlock->findChild<ui::SecretEdit*>(), kPassword);
    click(buttonNamed(unlock, QStringLiteral("Unlock")));
    QTRY_VERIFY_WITH_TIMEOUT(window->desk(), 60'000);
    QVERIFY(!session->snapshot().notice);
}

void TestFirmALaw::everyRuleIsExplained() {
    ui::LawPage* shown = law();
    QVERIFY(shown);
    QVERIFY(shown->rules().size() > 25);
    capture(*window, QStringLiteral("law-en"));
    std::optional<app::LawView> view;
    app::LawBook book(*session);
    book.read([&](Result<app::LawView> read) {
        if (read) view = std::move(*read);
    });
    QTRY_VERIFY(view.has_value());
    QVERIFY(view->isRiskAccepted);
    for (const law::Rule& rule : view->engine.profile().rules()) {
        const auto lines = ui::ruleLines(*view, rule);
        for (const ui::RuleLine& line : lines)
            QVERIFY2(!line.text.isEmpty(), rule.id.c_str());
        // Each figure that the rule uses is named with where it is from.
        const auto figures = std::ranges::find(lines, QStringLiteral("Figures"), &ui::RuleLine::name);
        QCOMPARE(figures != lines.end(), !rule.parameters.empty());
        if (figures != lines.end())
            QCOMPARE(static_cast<std::size_t>(figures->text.count(QLatin1Char('\n'))) + 1, rule.parameters.size());
    }
}

void TestFirmALaw::rulesAreFoundByWordAndEffect() {
    ui::LawPage* shown = law();
    const auto visible = [&] {
        settle();
        return std::ranges::count_if(shown->rules(), [](const auto* rule) { return !rule->isHidden(); });
    };
    const auto all = visible();
    type(shown->searchField(), QStringLiteral("TM-VA-LIC-01"));
    QCOMPARE(visible(), 1);
    clearAndType(shown->searchField(), QStringLiteral("nothing has these words"));
    QCOMPARE(visible(), 0);
    clearAndType(shown->searchField(), QString());
    QCOMPARE(visible(), all);
    shown->effectBox()->setFocus();
    qsizetype sum = 0;
    for (int i = 1; i < shown->effectBox()->count(); ++i) {
        QTest::keyClick(shown->effectBox(), Qt::Key_Down);
        sum += visible();
    }
    QCOMPARE(sum, all);
    shown->effectBox()->setCurrentIndex(0);
    // An individual is never blocked for want of identification.
    for (const auto* rule : shown->rules()) {
        if (rule->id() == "TM-VA-KYC-01") QVERIFY(rule->effect() != law::Effect::Block);
    }
}

void TestFirmALaw::detailsOpenByKeyboard() {
    ui::LawPage* shown = law();
    QPushButton* button = shown->rules().front()->detailsButton();
    QVERIFY(tabTo(button->accessibleName()));
    QTest::keyClick(button, Qt::Key_Return);
    settle();
    QVERIFY(hasLabel(shown, QStringLiteral("How sure it is")));
    QCOMPARE(button->text(), QStringLiteral("Hide details"));
    capture(*window, QStringLiteral("law-details-en"));
    QTest::keyClick(button, Qt::Key_Space);
    settle();
    QVERIFY(!hasLabel(shown, QStringLiteral("How sure it is")));
}

void TestFirmALaw::noArticleThatNobodyHasSeen() {
    ui::LawPage* shown = law();
    std::optional<app::LawView> view;
    app::LawBook book(*session);
    book.read([&](Result<app::LawView> read) {
        if (read) view = std::move(*read);
    });
    QTRY_VERIFY(view.has_value());
    int known = 0;
    for (const law::Rule& rule : view->engine.profile().rules()) {
        const auto lines = ui::ruleLines(*view, rule);
        const bool isShown = std::ranges::find(lines, QStringLiteral("Article"), &ui::RuleLine::name) != lines.end();
        QCOMPARE(isShown, rule.article.has_value());
        known += isShown ? 1 : 0;
    }
    QVERIFY(known > 0 && known < static_cast<int>(shown->rules().size()));
}

void TestFirmALaw::theWholeLawIsPrinted() {
    const ui::PaperSheet sheet = law()->sheet();
    QCOMPARE(sheet.blocks.size(), law()->rules().size());
    for (const ui::PaperBlock& block : sheet.blocks)
        QVERIFY(block.value.contains(QStringLiteral("How sure it is")));
}

void TestFirmALaw::theHeaderFollowsTheNetwork() {
    using State = app::ChainStatus::State;
    QCOMPARE(header()->personText(), QStringLiteral("Unlocked by its owner"));
    QCOMPARE(header()->networkText(), QStringLiteral("Bitcoin, main network · Offline"));
    QVERIFY2(header()->licenceText().isEmpty(), "an individual has none");
    const auto told = [&](std::int64_t id, State state, std::optional<Error> error = {}) {
        app::ChainStatus status;
        status.state = state;
        status.tipHeight = 840'000;
        status.error = std::move(error);
        network.tell(id, status);
        settle();
        return header()->networkText();
    };
    QVERIFY(told(1, State::Opening).contains(QStringLiteral("Connecting")));
    QVERIFY(told(1, State::Working).contains(QStringLiteral("reading")));
    QVERIFY(told(1, State::Synced).contains(QStringLiteral("Up to date, block 840,000")));
    QVERIFY(told(1, State::Waiting).contains(QStringLiteral("Connection lost")));
    QVERIFY(told(1, State::Failed, Error{ErrorCode::ChainTimeout, {}, {}}).contains(QStringLiteral("Not connected")));
    QVERIFY(told(1, State::Failed, Error{ErrorCode::ChainSourcesDisagree, {}, {}})
                .contains(QStringLiteral("The sources disagree")));
    // One wallet that is fine does not hide another that is not.
    QVERIFY(told(2, State::Synced).contains(QStringLiteral("The sources disagree")));
    QVERIFY(told(1, State::Idle).contains(QStringLiteral("Up to date")));
    QCOMPARE(told(2, State::Idle), QStringLiteral("Bitcoin, main network · Offline"));
    settings->setNetwork(Network::Test);
    settle();
    QVERIFY(header()->networkText().startsWith(QStringLiteral("Testnet")));
    settings->setNetwork(Network::Main);
    settle();
}

void TestFirmALaw::theHeaderNamesWhoAndTheLicence() {
    app::Snapshot snapshot;
    app::FirmSummary firm;
    snapshot.firm = firm;
    QVERIFY(ui::personFact(snapshot).text.contains(QStringLiteral("no operator")));
    QVERIFY(ui::licenceFact(firm).text.contains(QStringLiteral("not founded")));
    firm.isFounded = true;
    firm.me = app::OperatorSummary{QStringLiteral("aman"), QStringLiteral("1"),
                                   custody::Roles{custody::Role::Administrator, custody::Role::Approver}};
    snapshot.firm = firm;
    QCOMPARE(ui::personFact(snapshot).text, QStringLiteral("aman · Administrator, Approver"));
    QCOMPARE(ui::licenceFact(firm).text, QStringLiteral("No licence · evaluation, own assets only"));
    firm.licence = custody::LicenceState::Active;
    firm.licenceNumber = QStringLiteral("17/2026");
    QCOMPARE(ui::licenceFact(firm).text, QStringLiteral("Licence in force · No. 17/2026"));
    QCOMPARE(ui::licenceFact(firm).ink, ui::Ink::Proven);
    firm.licence = custody::LicenceState::Suspended;
    QVERIFY(ui::licenceFact(firm).text.contains(QStringLiteral("Licence suspended · No. 17/2026")));
    QVERIFY(ui::licenceFact(firm).ink != ui::Ink::Proven);
    firm.isStopped = true;
    QCOMPARE(ui::licenceFact(firm).text, QStringLiteral("Everything is stopped"));
    firm.problem = Error{ErrorCode::FirmTampered, {}, {}};
    QCOMPARE(ui::licenceFact(firm).ink, ui::Ink::Refused);
}

void TestFirmALaw::fitsInEveryLanguage() {
    for (const QString& language : kLanguages) {
        for (const ui::ThemeChoice theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            settings->setLanguage(language);
            settle();
            ui::Theme::instance().apply(theme);
            ui::LawPage* shown = law();
            QVERIFY(shown);
            for (const std::size_t index : {0U, 3U, 17U}) {
                click(shown->rules().at(index)->detailsButton());
                settle();
                QCOMPARE(clippedTexts(window.get()), QStringList());
            }
            capture(*window, QStringLiteral("law-%1%2")
                                 .arg(language, theme == ui::ThemeChoice::Dark ? QStringLiteral("-dark") : QString()));
        }
    }
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
    settings->setLanguage(QStringLiteral("en"));
    settle();
}

QTEST_MAIN(TestFirmALaw)
#include "tst_firm_a_law.moc"
