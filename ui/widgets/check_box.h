#pragma once

#include <QCheckBox>

namespace sandyk::ui {

/// A check box whose words wrap, so that a long promise in Russian is read to its end, and whose box is seen as well
/// as text is.
class CheckBox : public QCheckBox {
public:
    explicit CheckBox(const QString& text, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool hitButton(const QPoint& position) const override;
};

} // namespace sandyk::ui
