#include "ui/widgets/checked_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace sandyk::ui {

namespace {
// A swapper acts at once or after the window lost focus: look soon and once more.
constexpr int kLooks[] = {300, 2500};
constexpr qsizetype kLengthTolerance = 8;
} // namespace

void CheckedCopy::copy(const QString& text) {
    m_text = text;
    QGuiApplication::clipboard()->setText(text);
    look(0, ++m_serial);
}

QString CheckedCopy::alarmText() {
    return tr("Another program changed what was copied. Do not paste it: compare every group, "
              "and check this computer before you send anything.");
}

void CheckedCopy::look(int attempt, int serial) {
    QTimer::singleShot(kLooks[attempt], this, [this, attempt, serial] {
        if (serial != m_serial) return;
        const QString now = QGuiApplication::clipboard()->text();
        // The person may have copied something of their own in the meantime; only a text of the same form and about
        // the same length, or any change at the first look, is an attack.
        const bool changed = now != m_text;
        const bool alike = qAbs(now.size() - m_text.size()) <= kLengthTolerance && !now.contains(QLatin1Char(' '));
        if (changed && (attempt == 0 || alike)) {
            emit swapped();
        } else if (attempt + 1 < static_cast<int>(std::size(kLooks))) {
            look(attempt + 1, serial);
        } else {
            emit finished();
        }
    });
}

} // namespace sandyk::ui
