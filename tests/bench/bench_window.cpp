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

#include "session/session.h"
#include "settings/settings.h"
#include "storage/chain_store.h"
#include "storage/vault.h"
#include "ui/pages/history/history_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/statement_view.h"

namespace {

using namespace sandyk;

constexpr int kWaitMs = 60'000;
constexpr std::int64_t kBegin = 1'600'000'000;
constexpr char kDescriptor[] =
    "wpkh([73c5da0a/84h/0h/0h]xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMK"
    "HPJ4ZeZXYVUhLv1VMrjPC7PW6V/<0;1>/*)";

SecureString password() {
    return SecureString("a password for measuring");
}

wallet::ChainTransaction place(const bitcoin::Transaction& tx, std::int32_t height) {
    wallet::ChainTransaction placed;
    placed.txid = tx.txid();
    placed.raw = tx.serialize();
    placed.height = height;
    placed.standing = wallet::Standing::Proven;
    placed.blockTime = placed.firstSeen = kBegin + height * 600;
    return placed;
}

/// Half as many deposits as `count`, each of them spent with change; two addresses for each four transactions.
wallet::ChainChanges history(const wallet::Wallet& wallet, std::uint32_t count) {
    wallet::ChainChanges changes;
    std::vector<bitcoin::Script> scripts[2];
    for (const auto keychain : {wallet::Keychain::Receive, wallet::Keychain::Change}) {
        for (std::uint32_t index = 0; index < count / 4; ++index) {
            wallet::ScriptRecord record;
            record.keychain = keychain;
            record.index = index;
            record.script = wallet::addressAt(wallet, keychain, index)->address.scriptPubKey();
            record.isUsed = true;
            scripts[static_cast<std::size_t>(keychain)].push_back(record.script);
            changes.scripts.push_back(std::move(record));
        }
    }
    bitcoin::Script foreign;
    foreign.bytes.assign(22, 7);
    foreign.bytes[0] = 0;
    foreign.bytes[1] = 20;
    for (std::uint32_t i = 0; i < count / 2; ++i) {
        const auto height = static_cast<std::int32_t>(i + 1);
        bitcoin::Transaction in;
        bitcoin::OutPoint source;
        source.txid.bytes.fill(0x42);
        source.index = i;
        in.inputs.push_back({source, {}, 0xfffffffd, {}});
        in.outputs.push_back({bitcoin::Amount::sat(100'000), scripts[0][i % scripts[0].size()]});
        bitcoin::Transaction out;
        out.inputs.push_back({{in.txid(), 0}, {}, 0xfffffffd, {Bytes(71, 0x30), Bytes(33, 2)}});
        out.outputs.push_back({bitcoin::Amount::sat(60'000), foreign});
        out.outputs.push_back({bitcoin::Amount::sat(39'000), scripts[1][i % scripts[1].size()]});
        changes.found.push_back(place(in, height));
        changes.found.push_back(place(out, height));
    }
    changes.syncedAt = kBegin;
    return changes;
}

int make(const QString& file, std::uint32_t count) {
    storage::CreateOptions options;
    options.cost = crypto::kArgon2Least;
    auto vault = storage::Vault::create(file.toStdString(), password(), options);
    if (!vault) return 1;
    const wallet::Wallet sample{0,      "Sample", Network::Main, *bitcoin::Descriptor::parse(kDescriptor),
                                {0, 0}, 0,        std::nullopt,  true};
    const auto kept = vault->addWallet(sample);
    return kept && storage::applyChainChanges(vault->database(), kept->id, history(*kept, count)) ? 0 : 1;
}

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
    session.openVault(file.toStdString(), password(), [](Result<void>) {});
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
    if (arguments.value(1) == QLatin1String("--make")) return make(arguments.value(2), arguments.value(3).toUInt());
    const QString count = arguments.value(1, QStringLiteral("20000"));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("Window.sandyk"));
    if (QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--make"), file, count}) != 0)
        return 1;
    return measure(file, folder.path(), count.toInt());
}
