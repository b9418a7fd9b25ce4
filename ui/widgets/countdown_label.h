#pragma once

#include <QTimer>

#include "ui/widgets/label.h"

namespace sandyk::ui {

/// How long it still is until a time, by this computer's clock, in words that follow it: "3 h 20 min left".
class CountdownLabel : public Label {
    Q_OBJECT

public:
    explicit CountdownLabel(qint64 until, QWidget* parent = nullptr);

    /// "2 d 3 h", "3 h 20 min", "5 min"; at least one minute.
    static QString durationWords(qint64 seconds);

signals:
    /// Once, when the time has come while this was there.
    void reached();

private:
    void refresh();

    qint64 m_until;
    bool m_isReached = false;
    QTimer m_timer;
};

} // namespace sandyk::ui
