#include "ui/text/visible_text.h"

#include "base/display_text.h"

namespace sandyk::ui {

QString visibleText(std::string_view utf8, int limit) {
    // Four bytes at most make one character, so a cut here never shortens what is shown.
    const std::size_t bytes = qMin(utf8.size(), static_cast<std::size_t>(limit + 1) * 4);
    QString shown = QString::fromStdString(displayText(utf8.substr(0, bytes)));
    if (shown.size() > limit) {
        shown.truncate(limit);
        shown += QChar(0x2026);
    }
    return shown;
}

QString visibleText(const QString& text, int limit) {
    const QByteArray utf8 = text.left(limit + 1).toUtf8();
    return visibleText(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())), limit);
}

} // namespace sandyk::ui
