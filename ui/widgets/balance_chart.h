#pragma once

#include <QWidget>

#include <cstdint>
#include <vector>

namespace sandyk::ui {

/// The balance over time as steps: a balance stays until the next payment. Amounts are hidden when the person hides
/// them. A screen reader hears the first, the last, the highest and the lowest point.
class BalanceChart : public QWidget {
    Q_OBJECT

public:
    struct Point {
        std::int64_t time = 0; ///< UNIX time
        std::int64_t satoshi = 0;
    };
    explicit BalanceChart(QWidget* parent = nullptr);

    /// In order of time; fewer than two draw nothing.
    void setPoints(std::vector<Point> points);

    QSize sizeHint() const override { return {640, 180}; }
    QSize minimumSizeHint() const override { return {320, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    std::vector<Point> m_points;
};

} // namespace sandyk::ui
