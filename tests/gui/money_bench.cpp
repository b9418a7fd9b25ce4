#include "money_bench.h"

#include <QFile>
#include <QTest>

#include "gui_driver.h"
#include "gui_program.h"
#include "sample_chain.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"

namespace sandyk::guitest {

namespace {
constexpr std::string_view kPhrase =
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
}

void MoneyBench::open() {
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
    settings = std::make_unique<app::Settings>(folder.filePath(QStringLiteral("settings.ini")));
    settings->setLanguage(QStringLiteral("en"));
    ui::applyLanguage(QStringLiteral("en"));
    session = std::make_unique<app::Session>();
    const SecureString password(kPassword.toStdString());
    bool isDone = false;
    session->createVault(folder.filePath(QStringLiteral("Money.sandyk")).toStdString(), app::Profile::Individual,
                         password.clone(), [&](Result<void> created) { isDone = created.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
    acceptRisk(*session);
    app::NewSeed seed;
    seed.name = QStringLiteral("Main key");
    seed.mnemonic = std::move(*keys::Mnemonic::parse(kPhrase));
    seed.backupConfirmed = true;
    std::int64_t seedId = 0;
    session->addSeed(std::move(seed), password.clone(),
                     [&](Result<std::int64_t> added) { seedId = added ? *added : -1; });
    QTRY_VERIFY_WITH_TIMEOUT(seedId > 0, 60'000);
    app::SingleSigRequest request;
    request.name = QStringLiteral("Savings");
    request.seedId = seedId;
    session->addSingleSigWallet(std::move(request), password.clone(),
                                [&](Result<std::int64_t> added) { wallet = added ? *added : -1; });
    QTRY_VERIFY_WITH_TIMEOUT(wallet > 0, 60'000);
    const auto payee = bitcoin::Address::parse(kPayee.toStdString(), Network::Main);
    storeChain(*session, wallet, sampleChain(*session->walletById(wallet), payee->scriptPubKey()));
    window = std::make_unique<ui::MainWindow>(*session, *settings, false, nullptr, bus->source(), &network);
    window->resize(1024, 700);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTRY_VERIFY(window->context().books->book());
}

void MoneyBench::close() {
    window.reset();
    session.reset();
}

void MoneyBench::showPage(ui::PageId id) {
    window->desk()->open(id);
    settle();
}

void MoneyBench::captureEverywhere(const QString& name, std::initializer_list<ui::PageId> pages) {
    for (const char* language : {"en", "ru", "tk"}) {
        settings->setLanguage(QString::fromLatin1(language));
        settle();
        QTRY_VERIFY(window->desk());
        for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            ui::Theme::instance().apply(theme);
            for (const ui::PageId id : pages) {
                window->desk()->open(id);
                QTest::qWait(50);
                capture(*window,
                        QStringLiteral("%1-%2-%3-%4")
                            .arg(name, pageName(id), QString::fromLatin1(language),
                                 theme == ui::ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
            }
        }
    }
    ui::Theme::instance().apply(ui::ThemeChoice::Light);
    settings->setLanguage(QStringLiteral("en"));
    settle();
}

std::filesystem::path MoneyBench::file(const QString& name, const QByteArray& content) const {
    const QString path = folder.filePath(name);
    if (!content.isEmpty()) {
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size()) return {};
    }
    return ui::pathOf(path);
}

QByteArray MoneyBench::contentOf(const QString& name) const {
    QFile read(folder.filePath(name));
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

} // namespace sandyk::guitest
