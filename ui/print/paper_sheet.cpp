#include "ui/print/paper_sheet.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/qr_view.h"

#include <algorithm>

namespace sandyk::ui {

namespace {

// Paints downwards and starts a new page where a line no longer fits. Lengths are in points.
class SheetPainter {
    Q_DECLARE_TR_FUNCTIONS(SheetPainter)

public:
    SheetPainter(const PaperSheet& sheet, const QDateTime& time, QPagedPaintDevice& device)
        : m_sheet(sheet), m_time(time), m_device(device), m_painter(&device) {}

    bool paint() {
        if (!m_painter.isActive()) return false;
        double scale = m_device.logicalDpiX() / 72.0;
        m_painter.scale(scale, scale);
        m_width = m_device.width() / scale;
        m_height = m_device.height() / scale;
        text(m_sheet.title, font(20, kWeightStrong), 4);
        text(m_sheet.subtitle, font(10), 16);
        for (const PaperBlock& block : m_sheet.blocks)
            paintBlock(block);
        footer();
        return m_painter.end();
    }

private:
    static constexpr double kFooter = 28;
    static constexpr double kQr = 130;
    static constexpr double kBlankLine = 24;

    static QFont font(int points, int weight = kWeightPlain) { return sized(Theme::instance().font(), points, weight); }
    static QFont mono(int points) { return sized(Theme::instance().monoFont(), points, kWeightPlain); }
    // The painter is scaled to points, so a font's pixels are points on paper.
    static QFont sized(QFont base, int points, int weight) {
        base.setPixelSize(points);
        base.setWeight(static_cast<QFont::Weight>(weight));
        return base;
    }

    void need(double height) {
        if (m_y + height <= m_height - kFooter) return;
        footer();
        m_device.newPage();
        ++m_page;
        m_y = 0;
    }

    void footer() {
        m_painter.setFont(font(9));
        QRectF line(0, m_height - kFooter + 10, m_width, kFooter - 10);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                           tr("Digest %1").arg(m_sheet.digest()) + QStringLiteral("   ") + formatDateTime(m_time));
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, tr("Page %1").arg(m_page));
    }

    void text(const QString& words, const QFont& face, double gap, double width = 0) {
        if (words.isEmpty()) return;
        QTextLayout layout(words, face, &m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width > 0 ? width : m_width);
            need(line.height());
            line.draw(&m_painter, QPointF(0, m_y) - line.position());
            m_y += line.height();
        }
        layout.endLayout();
        m_y += gap;
    }

    void paintBlock(const PaperBlock& block) {
        need(60);
        text(block.heading, font(11, kWeightStrong), 2);
        QrView qr(block.heading);
        bool withQr = block.hasQr && qr.setText(block.value.toLatin1());
        if (withQr) need(kQr);
        double top = m_y;
        int page = m_page;
        if (withQr) m_painter.drawImage(QRectF(m_width - kQr, top, kQr, kQr), qr.modules());
        QString value = block.isCode ? groupsOfFour(block.value).join(QLatin1Char(' ')) : block.value;
        text(value, block.isCode ? mono(10) : font(10), 10, withQr ? m_width - kQr - 16 : 0);
        if (withQr && page == m_page) m_y = std::max(m_y, top + kQr + 10);
        for (int number = 1; number <= block.blankLines; ++number) {
            need(kBlankLine);
            m_y += kBlankLine;
            m_painter.setFont(font(10));
            m_painter.drawText(QPointF(0, m_y - 4), QString::number(number));
            m_painter.drawLine(QPointF(24, m_y), QPointF(m_width * 0.6, m_y));
        }
        if (block.blankLines > 0) m_y += 12;
    }

    const PaperSheet& m_sheet;
    const QDateTime& m_time;
    QPagedPaintDevice& m_device;
    QPainter m_painter;
    double m_width = 0;
    double m_height = 0;
    double m_y = 0;
    int m_page = 1;
};

} // namespace

QString PaperSheet::digest() const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto add = [&hash](const QString& text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    };
    add(title);
    for (const PaperBlock& block : blocks) {
        add(block.heading);
        add(block.value);
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

bool printSheet(const PaperSheet& sheet, const QDateTime& time, QPagedPaintDevice& device) {
    return SheetPainter(sheet, time, device).paint();
}

} // namespace sandyk::ui
