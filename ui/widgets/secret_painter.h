#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QPointF>

#include <string_view>

class QPainter;

namespace sandyk::ui {

/// Draws a secret text letter by letter from a fixed table of one-letter strings, so that no QString ever holds the
/// text or a word of it. What reaches the screen is of course on the screen.
class SecretPainter {
public:
    explicit SecretPainter(const QFont& font) : m_font(font), m_metrics(font) {}

    qreal advance(std::string_view utf8) const;
    /// `baseline` is the left end of the base line. Uses the painter's pen.
    void draw(QPainter& painter, QPointF baseline, std::string_view utf8) const;
    /// As many dots as there are letters.
    void drawDots(QPainter& painter, QPointF baseline, std::string_view utf8) const;
    qreal dotsAdvance(std::string_view utf8) const;
    const QFontMetricsF& metrics() const { return m_metrics; }

private:
    qreal dotWidth() const;

    QFont m_font;
    QFontMetricsF m_metrics;
};

/// The code point that begins at `position`, which moves behind it; U+FFFD for bytes that are not UTF-8.
char32_t nextCodePoint(std::string_view utf8, std::size_t& position);
std::size_t countCodePoints(std::string_view utf8);
/// The position of the code point before `position`.
std::size_t previousPosition(std::string_view utf8, std::size_t position);
/// Writes at most four bytes to `to`; gives their number.
std::size_t encodeUtf8(char32_t character, char* to);

} // namespace sandyk::ui
