#pragma once

#include <QWidget>

namespace sandyk::ui {

/// Paints a text in groups of four that flow over lines; first and last groups heavier. Emits activated() on click,
/// Return, Space and Ctrl+C.
class GroupedText : public QWidget {
    Q_OBJECT

public:
    explicit GroupedText(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    void setPixelSize(int pixels);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    int groupsPerLine(int width) const;
    int groupWidth() const;
    int gap() const { return m_pixels * 3 / 4; }
    int lineHeight() const;

    QString m_text;
    QStringList m_groups;
    int m_pixels;
};

} // namespace sandyk::ui
