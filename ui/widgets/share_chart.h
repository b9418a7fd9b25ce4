#pragma once

#include <QWidget>

#include <cstdint>
#include <vector>

namespace sandyk::ui {

/// A share over the days with its floor as a broken line. Days below the floor carry a cross, not only a colour. A
/// screen reader hears the first, the last and the lowest day.
class ShareChart : public QWidget {
    Q_OBJECT

public:
    struct Point {
        QString day; ///< as it is shown
        std::int64_t shareBp = 0;
        std::int64_t floorBp = 0;
    };
    explicit ShareChart(QWidget* parent = nullptr);

    /// In order of time; fewer than two draw nothing.
    void setPoints(std::vector<Point> points);

    QSize sizeHint() const override { return {640, 180}; }
    QSize minimumSizeHint() const override { return {320, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Point> m_points;
};

} // namespace sandyk::ui
