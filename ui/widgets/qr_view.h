#pragma once

#include <QImage>
#include <QWidget>

namespace sandyk::ui {

/// A QR code (ISO/IEC 18004, by libqrencode): dark on white in both themes, quiet zone of four modules, whole pixels
/// per module so that a poor camera reads it. Not for secrets.
class QrView : public QWidget {
    Q_OBJECT

public:
    /// `subject` is what the code holds, for a screen reader: "Address", "Signing request".
    explicit QrView(const QString& subject, QWidget* parent = nullptr);

    /// False, and an empty view, when the text is too long for one code (2,953 bytes at most).
    bool setText(const QByteArray& text);
    QByteArray text() const { return m_text; }
    /// One pixel per module, without the quiet zone; null when empty.
    QImage modules() const { return m_modules; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }
    QSize sizeHint() const override { return {280, 280}; }
    QSize minimumSizeHint() const override { return {200, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QByteArray m_text;
    QImage m_modules;
};

} // namespace sandyk::ui
