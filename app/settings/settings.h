#pragma once

#include <QObject>
#include <QSettings>

#include <filesystem>
#include <vector>

#include "base/network.h"

namespace sandyk::app {

enum class Theme { System, Light, Dark };
enum class AmountUnit { Btc, Sat };

/// What a person chose for this computer; nothing of it is secret. Kept in an INI file in the configuration folder.
class Settings : public QObject {
    Q_OBJECT

public:
    explicit Settings(QObject* parent = nullptr);
    /// For tests: a file of one's own.
    explicit Settings(const QString& iniFile, QObject* parent = nullptr);

    QString language() const; ///< "tk", "ru", "en"; the system's if it is one of them, else "en"
    void setLanguage(const QString& language);
    Theme theme() const;
    void setTheme(Theme theme);
    AmountUnit unit() const;
    void setUnit(AmountUnit unit);
    int autoLockMinutes() const; ///< 1..60, default 5; F-12
    void setAutoLockMinutes(int minutes);
    bool lockOnSuspend() const;
    void setLockOnSuspend(bool lock);
    /// The network that the windows work on; main unless chosen.
    Network network() const;
    void setNetwork(Network network);
    /// Vault files opened lately, newest first, at most eight, only those that still exist.
    std::vector<std::filesystem::path> recentVaults() const;
    void rememberVault(const std::filesystem::path& file);
    /// Where new vaults are offered to be kept: the documents folder.
    static std::filesystem::path defaultVaultFolder();

Q_SIGNALS:
    void changed();

private:
    void put(const QString& key, const QVariant& value);
    QSettings m_store;
};

} // namespace sandyk::app
