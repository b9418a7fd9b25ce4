#include "ui/widgets/secret_painter.h"

#include <QPainter>
#include <QString>

#include <array>

namespace sandyk::ui {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

const QString& asciiLetter(char32_t character) {
    static const std::array<QString, 128> letters = [] {
        std::array<QString, 128> table;
        for (char16_t c = 0; c < 128; ++c)
            table[c] = QString(QChar(c));
        return table;
    }();
    return letters[character];
}

template <class Visit>
void forEachLetter(std::string_view utf8, Visit visit) {
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t character = nextCodePoint(utf8, at);
        if (character < 128)
            visit(asciiLetter(character));
        else
            visit(QString::fromUcs4(&character, 1));
    }
}

} // namespace

char32_t nextCodePoint(std::string_view utf8, std::size_t& position) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
    const unsigned char lead = byte(position++);
    if (lead < 0x80) return lead;
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    if (more == 0 || position + more > utf8.size()) return kReplacement;
    char32_t character = lead & (0x3Fu >> more);
    for (std::size_t i = 0; i < more; ++i) {
        if ((byte(position) & 0xC0) != 0x80) return kReplacement;
        character = (character << 6) | (byte(position++) & 0x3Fu);
    }
    return character;
}

std::size_t countCodePoints(std::string_view utf8) {
    std::size_t count = 0;
    for (const char c : utf8)
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
}

std::size_t previousPosition(std::string_view utf8, std::size_t position) {
    while (position > 0 && (static_cast<unsigned char>(utf8[--position]) & 0xC0) == 0x80) {
    }
    return position;
}

std::size_t encodeUtf8(char32_t c, char* to) {
    const auto tail = [&](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        to[0] = static_cast<char>(c);
        return 1;
    }
    if (c < 0x800) {
        to[0] = static_cast<char>(0xC0 | (c >> 6));
        to[1] = tail(0);
        return 2;
    }
    if (c < 0x10000) {
        to[0] = static_cast<char>(0xE0 | (c >> 12));
        to[1] = tail(6);
        to[2] = tail(0);
        return 3;
    }
    to[0] = static_cast<char>(0xF0 | (c >> 18));
    to[1] = tail(12);
    to[2] = tail(6);
    to[3] = tail(0);
    return 4;
}

qreal SecretPainter::advance(std::string_view utf8) const {
    qreal width = 0;
    forEachLetter(utf8, [&](const QString& letter) { width += m_metrics.horizontalAdvance(letter); });
    return width;
}

void SecretPainter::draw(QPainter& painter, QPointF baseline, std::string_view utf8) const {
    painter.setFont(m_font);
    forEachLetter(utf8, [&](const QString& letter) {
        painter.drawText(baseline, letter);
        baseline.rx() += m_metrics.horizontalAdvance(letter);
    });
}

qreal SecretPainter::dotWidth() const {
    return m_metrics.averageCharWidth() * 1.2;
}

qreal SecretPainter::dotsAdvance(std::string_view utf8) const {
    return dotWidth() * static_cast<qreal>(countCodePoints(utf8));
}

void SecretPainter::drawDots(QPainter& painter, QPointF baseline, std::string_view utf8) const {
    const qreal radius = m_metrics.xHeight() * 0.32;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    const std::size_t count = countCodePoints(utf8);
    for (std::size_t i = 0; i < count; ++i)
        painter.drawEllipse(
            QPointF(baseline.x() + dotWidth() * (static_cast<qreal>(i) + 0.5), baseline.y() - m_metrics.xHeight() / 2),
            radius, radius);
    painter.restore();
}

} // namespace sandyk::ui
