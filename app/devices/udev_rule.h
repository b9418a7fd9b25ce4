#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>

#include <filesystem>
#include <vector>

#include "session/values.h"

namespace sandyk::app {

/// The rule that lets whoever sits at the screen use hardware wallets (packaging/udev). Linux only.

/// The file itself, as this program carries it.
QByteArray udevRule();
/// A file of that name is in one of the folders that udev reads (or in `folders`, for tests).
bool isUdevRuleInstalled(const std::vector<std::filesystem::path>& folders = {});
/// What a person types into a terminal to install it: the whole rule, so that no file is trusted on the way.
QString udevCommands();

/// Installs the rule through the system's own question for the administrator's password (pkexec), if there is one.
class UdevInstaller : public QObject {
    Q_OBJECT

public:
    explicit UdevInstaller(QObject* parent = nullptr);
    static bool isOffered();
    /// Errors: DeviceAccess (refused, or it did not work).
    void install(Done<void> done);

private:
    QProcess m_process;
};

} // namespace sandyk::app
