#include "settings/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace sandyk::app {

namespace {
constexpr int kMostRecent = 8;
const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kUnit = QStringLiteral("unit");
const QString kAutoLock = QStringLiteral("autoLockMinutes");
const QString kSuspend = QStringLiteral("lockOnSuspend");
const QString kNetwork = QStringLiteral("network");
const QString kRecent = QStringLiteral("recentVaults");

QString configFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/sandyk/sandyk.ini");
}

bool isOurs(const QString& language) {
    return language == QLatin1String("tk") || language == QLatin1String("ru") || language == QLatin1String("en");
}

std::filesystem::path toPath(const QString& text) {
    return std::filesystem::path(QFile::encodeName(text).toStdString());
}

QString fromPath(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}
} // namespace

Settings::Settings(QObject* parent) : Settings(configFile(), parent) {}

Settings::Settings(const QString& iniFile, QObject* parent) : QObject(parent), m_store(iniFile, QSettings::IniFormat) {}

void Settings::put(const QString& key, const QVariant& value) {
    if (m_store.value(key) == value) return;
    m_store.setValue(key, value);
    Q_EMIT changed();
}

QString Settings::language() const {
    QString chosen = m_store.value(kLanguage).toString();
    if (isOurs(chosen)) return chosen;
    QString system = QLocale::system().name().left(2);
    return isOurs(system) ? system : QStringLiteral("en");
}

void Settings::setLanguage(const QString& language) {
    if (isOurs(language)) put(kLanguage, language);
}

Theme Settings::theme() const {
    QString name = m_store.value(kTheme).toString();
    if (name == QLatin1String("light")) return Theme::Light;
    return name == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme) {
    put(kTheme, theme == Theme::Light  ? QStringLiteral("light")
                : theme == Theme::Dark ? QStringLiteral("dark")
                                       : QStringLiteral("system"));
}

AmountUnit Settings::unit() const {
    return m_store.value(kUnit).toString() == QLatin1String("sat") ? AmountUnit::Sat : AmountUnit::Btc;
}

void Settings::setUnit(AmountUnit unit) {
    put(kUnit, unit == AmountUnit::Sat ? QStringLiteral("sat") : QStringLiteral("BTC"));
}

int Settings::autoLockMinutes() const {
    return std::clamp(m_store.value(kAutoLock, 5).toInt(), 1, 60);
}

void Settings::setAutoLockMinutes(int minutes) {
    put(kAutoLock, std::clamp(minutes, 1, 60));
}

bool Settings::lockOnSuspend() const {
    return m_store.value(kSuspend, true).toBool();
}

void Settings::setLockOnSuspend(bool lock) {
    put(kSuspend, lock);
}

Network Settings::network() const {
    return parseNetwork(m_store.value(kNetwork).toString().toStdString()).value_or(Network::Main);
}

void Settings::setNetwork(Network network) {
    std::string_view name = networkName(network);
    put(kNetwork, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
}

std::vector<std::filesystem::path> Settings::recentVaults() const {
    std::vector<std::filesystem::path> recent;
    for (const QString& text : m_store.value(kRecent).toStringList()) {
        if (recent.size() == kMostRecent) break;
        if (QFileInfo info(text); info.isAbsolute() && info.isFile()) recent.push_back(toPath(text));
    }
    return recent;
}

void Settings::rememberVault(const std::filesystem::path& file) {
    QStringList recent = m_store.value(kRecent).toStringList();
    QString text = fromPath(std::filesystem::absolute(file));
    recent.removeAll(text);
    recent.prepend(text);
    put(kRecent, QStringList(recent.mid(0, kMostRecent)));
}

std::filesystem::path Settings::defaultVaultFolder() {
    return toPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

} // namespace sandyk::app
