// A wallet of 20,000 transactions opened again by the desktop program: how long from the opened vault to the rows on
// screen, and how much memory the process then has. Offscreen. The vault is made by another process of this program, so
// that its making is not in the memory that is measured.
//
// usage: sandyk-bench-window [TRANSACTIONS]
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

#include "bench_wallet.h"
#include "session/session.h"
#include "settings/settings.h"
#include "ui/pages/history/history_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/statement_view.h"

namespace {

using namespace sandyk;

constexpr int kWaitMs = 60'000;
qint64 memoryMiB(const char* name) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name)) return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return 0;
}

template <class Condition>
bool waitFor(Condition condition) {
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < kWaitMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    return condition();
}

int measure(const QString& file, const QString& folder, int count) {
    app::Settings settings(folder + QStringLiteral("/settings.ini"));
    app::Session session;
    ui::MainWindow window(session, settings, false);
    window.resize(1160, 780);
    window.show();
    QElapsedTimer clock;
    qint64 openedAt = 0;
    QObject::connect(&session, &app::Session::stateChanged, &window, [&] {
        if (session.isUnlocked() && openedAt == 0) openedAt = clock.nsecsElapsed();
    });
    // Something always comes that ends the wait for events.
    QTimer pulse;
    pulse.start(1);
    clock.start();
    session.openVault(file.toStdString(), SecureString(bench::kBenchPassword), [](Result<void>) {});
    if (!waitFor([&] { return session.isUnlocked() && window.desk(); })) return 1;
    window.desk()->open(ui::PageId::History);
    auto* page = qobject_cast<ui::HistoryPage*>(window.desk()->page());
    if (!page || !waitFor([&] { return page->table()->model()->rowCount() == count; })) return 1;
    page->table()->viewport()->repaint();
    const qint64 shownAt = clock.nsecsElapsed();
    std::printf(
        "%d transactions: vault open after %lld ms, rows on screen %lld ms later; memory %lld MiB, at most %lld MiB\n",
        count, static_cast<long long>(openedAt / 1'000'000), static_cast<long long>((shownAt - openedAt) / 1'000'000),
        static_cast<long long>(memoryMiB("VmRSS:")), static_cast<long long>(memoryMiB("VmHWM:")));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--make"))
        return sandyk::bench::makeWallet(arguments.value(2).toStdString(), arguments.value(3).toUInt()) ? 0 : 1;
    const QString count = arguments.value(1, QStringLiteral("20000"));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("Window.sandyk"));
    if (QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--make"), file, count}) != 0)
        return 1;
    return measure(file, folder.path(), count.toInt());
}
