#include "ui/shell/program.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <memory>
#include <set>

#include "session/session.h"
#include "settings/settings.h"
#include "ui/shell/air_gap_window.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/text/display_settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace sandyk::ui {

namespace {

// Prints which window it was once the first paint is done, then quits: for tests.
class MeasureStart : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && !m_seen) {
            m_seen = true;
            const bool isGate = qobject_cast<AirGapWindow*>(static_cast<QWidget*>(watched)->window()) != nullptr;
            QTimer::singleShot(0, this, [isGate] {
                long pages = 0, resident = 0;
                std::ifstream("/proc/self/statm") >> pages >> resident;
                std::printf("ready, window: %s, resident KiB: %ld\n", isGate ? "gate" : "main",
                            resident * sysconf(_SC_PAGESIZE) / 1024);
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

std::filesystem::path vaultArgument() {
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    for (const QString& argument : arguments) {
        if (!argument.startsWith(QLatin1Char('-'))) return QFile::encodeName(argument).toStdString();
    }
    return {};
}

void follow(const app::Settings& settings) {
    auto apply = [&settings] {
        switch (settings.theme()) {
        case app::Theme::System:
            Theme::instance().apply(ThemeChoice::System);
            break;
        case app::Theme::Light:
            Theme::instance().apply(ThemeChoice::Light);
            break;
        case app::Theme::Dark:
            Theme::instance().apply(ThemeChoice::Dark);
            break;
        }
        DisplaySettings::instance().setUnit(settings.unit() == app::AmountUnit::Sat ? AmountUnit::Sat
                                                                                    : AmountUnit::Btc);
    };
    apply();
    QObject::connect(&settings, &app::Settings::changed, &settings, apply);
}

// Written as soon as a vault is open, for the event list is inside it; once for each vault, however often it is locked.
void recordOverride(app::Session& session, const std::string& interfaces) {
    auto recorded = std::make_shared<std::set<QString>>();
    QObject::connect(&session, &app::Session::stateChanged, &session, [&session, interfaces, recorded] {
        if (session.isUnlocked() && recorded->insert(session.snapshot().vault.id).second)
            session.recordEvent("signer.network_override", interfaces);
    });
}

} // namespace

int runProgram(QApplication& application, ProgramKind kind) {
    QCoreApplication::setApplicationName(QStringLiteral("sandyk"));
    QGuiApplication::setApplicationDisplayName(kind.airGapped ? QStringLiteral("Sandyk Signer")
                                                              : QStringLiteral("Sandyk"));
    QGuiApplication::setDesktopFileName(kind.airGapped ? QStringLiteral("sandyk-signer") : QStringLiteral("sandyk"));
    app::Settings settings;
    applyLanguage(settings.language());
    follow(settings);
    MeasureStart measure;
    if (QCoreApplication::arguments().contains(QLatin1String("--measure-start")))
        application.installEventFilter(&measure);

    app::Session session;
    const auto chain = kind.makeChain ? kind.makeChain(session) : nullptr;
    std::unique_ptr<MainWindow> window;
    auto showMain = [&](const std::filesystem::path& vault) {
        window = std::make_unique<MainWindow>(session, settings, kind.airGapped, nullptr, nullptr, chain.get());
        window->show();
        if (!vault.empty()) window->askToUnlock(vault);
    };

    std::unique_ptr<AirGapWindow> gate;
    if (kind.airGapped && !kind.activeInterfaces().empty()) {
        gate = std::make_unique<AirGapWindow>(kind.activeInterfaces);
        gate->resize(1024, 700);
        QObject::connect(gate.get(), &AirGapWindow::offline, gate.get(), [&] {
            showMain(vaultArgument());
            gate->close();
        });
        QObject::connect(gate.get(), &AirGapWindow::overridden, gate.get(),
                         [&](const std::filesystem::path& vault, const std::string& interfaces) {
                             recordOverride(session, interfaces);
                             showMain(vault);
                             gate->close();
                         });
        gate->show();
    } else {
        showMain(vaultArgument());
    }
    return QApplication::exec();
}

} // namespace sandyk::ui
