#include "session/login_session.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>

namespace sandyk::app {

std::filesystem::path loginSessionFile() {
    constexpr qsizetype kMostId = 32;
    const QByteArray id = qgetenv("XDG_SESSION_ID");
    const auto isPlain = [](char each) {
        return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
    };
    if (id.isEmpty() || id.size() > kMostId || !std::ranges::all_of(id, isPlain)) return {};
    return std::filesystem::path("/run/systemd/sessions") / id.toStdString();
}

bool hasLeft(const std::filesystem::path& sessionFile) {
    constexpr qint64 kMostBytes = 16'384;
    QFile file(QString::fromStdString(sessionFile.string()));
    if (sessionFile.empty() || !file.open(QIODevice::ReadOnly)) return false;
    const QList<QByteArray> lines = file.read(kMostBytes).split('\n');
    return lines.contains("ACTIVE=0") || lines.contains("LOCKED_HINT=1");
}

} // namespace sandyk::app
