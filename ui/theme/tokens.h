#pragma once

#include <QColor>
#include <QString>

#include <vector>

namespace sandyk::ui {

/// The named values from which the whole look is made (desk.md, "Look"). One set for light, one for dark; both keep a
/// contrast of at least 4.5:1 for every pair in contrastPairs().
struct Tokens {
    bool dark = false;
    QColor window;     ///< behind everything
    QColor surface;    ///< cards and fields
    QColor sunken;     ///< wells inside a card: addresses, hidden words
    QColor line;       ///< hair lines
    QColor lineStrong; ///< borders of fields and buttons
    QColor text;
    QColor textMuted;
    QColor textDisabled;
    QColor accent; ///< the one thing to do next
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor accentSoft; ///< chosen row, hover
    QColor proven;     ///< green: proven, nothing else
    QColor provenSoft;
    QColor look; ///< amber: look here
    QColor lookSoft;
    QColor refused; ///< red: loss or refusal
    QColor refusedSoft;
    QColor onRefused;
};

const Tokens& lightTokens();
const Tokens& darkTokens();

/// WCAG 2 relative luminance contrast, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

struct ContrastPair {
    QString name;
    QColor foreground;
    QColor background;
};
/// Every pair of text and ground that the style uses; disabled controls apart.
std::vector<ContrastPair> contrastPairs(const Tokens& tokens);

/// Pixels: spacing is on an 8-pixel grid, half steps only inside a control.
inline constexpr int kGrid = 8;
constexpr int space(int steps) {
    return kGrid * steps;
}
inline constexpr int kRadius = 6;
inline constexpr int kCardRadius = 10;

/// Type sizes in pixels; two weights only.
inline constexpr int kTextSmall = 13;
inline constexpr int kTextBody = 15;
inline constexpr int kTextLarge = 18;
inline constexpr int kTextTitle = 25;
inline constexpr int kWeightPlain = 400;
inline constexpr int kWeightStrong = 600;

} // namespace sandyk::ui
