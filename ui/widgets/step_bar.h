#pragma once

#include <QWidget>

namespace sandyk::ui {

/// Progress in whole steps: "2 of 3 signatures". The words are given by the caller and stand under the bar.
class StepBar : public QWidget {
public:
    explicit StepBar(QWidget* parent = nullptr);

    /// `done` of `total`, total at least 1. A complete bar is green: proven.
    void setProgress(int done, int total, const QString& words);
    int done() const { return m_done; }
    int total() const { return m_total; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_done = 0;
    int m_total = 1;
    QString m_words;
};

} // namespace sandyk::ui
