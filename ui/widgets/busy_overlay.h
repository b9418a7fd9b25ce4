#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace sandyk::ui {

class Label;

/// Covers its parent while work goes on: takes input at once, shows itself after half a second, offers "Cancel" after
/// two when the work can be cancelled. The layout below does not move, and Tab does not reach it; afterwards the
/// keyboard is where it was.
class BusyOverlay : public QWidget {
    Q_OBJECT

public:
    explicit BusyOverlay(QWidget* parent);

    void start(const QString& text, bool cancellable = false);
    /// 0 to 100; without a call the bar shows that the end is unknown.
    void setPercent(int percent);
    void stop();
    bool isBusy() const { return m_busy; }

signals:
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* m_sheet;
    Label* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPointer<QWidget> m_before; ///< had the keyboard
    QTimer m_showTimer;
    QTimer m_cancelTimer;
    bool m_busy = false;
    bool m_cancellable = false;
};

} // namespace sandyk::ui
