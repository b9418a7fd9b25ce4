#include "devices/udev_rule.h"

#include <QStandardPaths>

#include <algorithm>

namespace sandyk::app {

namespace {

constexpr const char* kName = "70-sandyk-hardware-wallets.rules";
constexpr const char* kFolders[] = {"/etc/udev/rules.d", "/run/udev/rules.d", "/usr/local/lib/udev/rules.d",
                                    "/usr/lib/udev/rules.d", "/lib/udev/rules.d"};
/// Devices that are plugged in already get their access by the trigger.
constexpr const char* kReload = "udevadm control --reload && udevadm trigger --subsystem-match=usb "
                                "--subsystem-match=hidraw";

QString target() {
    return QStringLiteral("/etc/udev/rules.d/%1").arg(QLatin1String(kName));
}

QString pkexec() {
    return QStandardPaths::findExecutable(QStringLiteral("pkexec"));
}

} // namespace

bool isUdevRuleInstalled(const std::vector<std::filesystem::path>& folders) {
    const auto hasRule = [](const std::filesystem::path& folder) {
        std::error_code error;
        return std::filesystem::exists(folder / kName, error);
    };
    if (!folders.empty()) return std::ranges::any_of(folders, hasRule);
    return std::ranges::any_of(kFolders, hasRule);
}

QString udevCommands() {
    return QStringLiteral("sudo tee %1 >/dev/null <<'RULE'\n%2RULE\nsudo sh -c '%3'\n")
        .arg(target(), QString::fromUtf8(udevRule()), QLatin1String(kReload));
}

UdevInstaller::UdevInstaller(QObject* parent) : QObject(parent) {}

bool UdevInstaller::isOffered() {
    return !pkexec().isEmpty();
}

void UdevInstaller::install(Done<void> done) {
    if (m_process.state() != QProcess::NotRunning) return;
    m_process.disconnect(this);
    auto answered = std::make_shared<bool>(false);
    const auto end = [done = std::move(done), answered](bool worked) {
        if (std::exchange(*answered, true)) return;
        if (worked) return done({});
        done(fail(ErrorCode::DeviceAccess, "the rule was not installed"));
    };
    connect(&m_process, &QProcess::finished, this,
            [end](int code, QProcess::ExitStatus status) { end(status == QProcess::NormalExit && code == 0); });
    connect(&m_process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError) { end(false); });
    // The rule goes in by standard input: a file on the way could be exchanged by another program of this user.
    m_process.start(pkexec(), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                               QStringLiteral("umask 022 && cat > %1 && %2").arg(target(), QLatin1String(kReload))});
    m_process.write(udevRule());
    m_process.closeWriteChannel();
}

} // namespace sandyk::app
