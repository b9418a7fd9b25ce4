#include "ui/widgets/qr_view.h"

#include <qrencode.h>

#include <QPainter>

#include <memory>

namespace sandyk::ui {

namespace {
constexpr int kQuietZone = 4;
constexpr int kMaxBytes = 2953;
} // namespace

QrView::QrView(const QString& subject, QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("QR code: %1").arg(subject));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

bool QrView::setText(const QByteArray& text) {
    m_text.clear();
    m_modules = QImage();
    update();
    if (text.isEmpty() || text.size() > kMaxBytes) return false;
    const auto free = [](QRcode* code) { QRcode_free(code); };
    const QRecLevel level = text.size() > 1000 ? QR_ECLEVEL_L : QR_ECLEVEL_M;
    // QRcode_encodeData takes any byte, QRcode_encodeString finds the denser modes of upper-case text.
    const bool isText = !text.contains('\0');
    std::unique_ptr<QRcode, decltype(free)> code(
        isText ? QRcode_encodeString(text.constData(), 0, level, QR_MODE_8, 1)
               : QRcode_encodeData(static_cast<int>(text.size()),
                                   reinterpret_cast<const unsigned char*>(text.constData()), 0, level),
        free);
    if (!code) return false;
    QImage image(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            image.setPixel(x, y, (code->data[y * code->width + x] & 1) != 0 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    }
    m_text = text;
    m_modules = image;
    return true;
}

void QrView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_modules.isNull()) return;
    const int modules = m_modules.width() + 2 * kQuietZone;
    const int scale = qMax(1, qMin(width(), height()) / modules);
    const int side = scale * m_modules.width();
    painter.drawImage(QRect((width() - side) / 2, (height() - side) / 2, side, side), m_modules);
}

} // namespace sandyk::ui
