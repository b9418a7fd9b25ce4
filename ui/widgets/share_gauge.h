#pragma once

#include <QWidget>

#include <cstdint>

namespace sandyk::ui {

/// A share of a whole with the floor that it must reach, as a bar with a mark. The words stand beside it: the picture
/// never speaks alone. In 1/100 %.
class ShareGauge : public QWidget {
public:
    explicit ShareGauge(QWidget* parent = nullptr);

    /// `words`: what a screen reader says.
    void setShare(std::int64_t shareBp, std::int64_t floorBp, const QString& words);

    QSize sizeHint() const override { return {480, 34}; }
    QSize minimumSizeHint() const override { return {240, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::int64_t m_share = 0;
    std::int64_t m_floor = 0;
};

} // namespace sandyk::ui
