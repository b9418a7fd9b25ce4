#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace sandyk::ui {

/// A picture of a transaction: what goes in at the left, what comes out at the right, the fee below. Addresses whole,
/// in groups of four. A screen reader hears the same as a list.
class FlowDiagram : public QWidget {
    Q_OBJECT

public:
    struct Side {
        std::optional<std::int64_t> satoshi; ///< none: not known
        QString address;                     ///< shown in groups
        QString note;                        ///< "Ours", "Change back to us", a name; may be empty
        bool isOurs = false;
    };
    explicit FlowDiagram(QWidget* parent = nullptr);

    void set(std::vector<Side> inputs, std::vector<Side> outputs, std::optional<std::int64_t> feeSat);

    /// Sides beyond this are counted, not drawn.
    static constexpr std::size_t kMostSides = 12;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<QRect> paintColumn(QPainter& painter, const std::vector<Side>& sides, int left, int width) const;
    static int heightOf(const std::vector<Side>& sides);

    std::vector<Side> m_inputs, m_outputs;
    std::optional<std::int64_t> m_feeSat;
};

} // namespace sandyk::ui
