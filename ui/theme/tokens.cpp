#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace sandyk::ui {

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens& lightTokens() {
    static const Tokens tokens{
        .dark = false,
        .window = QColor(0xf6, 0xf5, 0xf2),
        .surface = QColor(0xff, 0xff, 0xff),
        .sunken = QColor(0xf1, 0xf0, 0xec),
        .line = QColor(0xe2, 0xdf, 0xd8),
        .lineStrong = QColor(0xb9, 0xb5, 0xab),
        .text = QColor(0x1d, 0x22, 0x27),
        .textMuted = QColor(0x5a, 0x61, 0x69),
        .textDisabled = QColor(0x96, 0x9a, 0x9e),
        .accent = QColor(0x1d, 0x4f, 0x73),
        .accentHover = QColor(0x24, 0x60, 0x8b),
        .accentPressed = QColor(0x15, 0x3c, 0x58),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .accentSoft = QColor(0xe3, 0xec, 0xf3),
        .proven = QColor(0x1e, 0x6b, 0x41),
        .provenSoft = QColor(0xe4, 0xf1, 0xe8),
        .look = QColor(0x84, 0x53, 0x00),
        .lookSoft = QColor(0xfb, 0xf0, 0xd9),
        .refused = QColor(0xa5, 0x24, 0x24),
        .refusedSoft = QColor(0xfa, 0xe8, 0xe6),
        .onRefused = QColor(0xff, 0xff, 0xff),
    };
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens{
        .dark = true,
        .window = QColor(0x15, 0x18, 0x1c),
        .surface = QColor(0x1e, 0x22, 0x28),
        .sunken = QColor(0x18, 0x1b, 0x20),
        .line = QColor(0x30, 0x36, 0x3e),
        .lineStrong = QColor(0x5c, 0x65, 0x70),
        .text = QColor(0xea, 0xe8, 0xe3),
        .textMuted = QColor(0xa8, 0xae, 0xb6),
        .textDisabled = QColor(0x6d, 0x74, 0x7d),
        .accent = QColor(0x8c, 0xbd, 0xe6),
        .accentHover = QColor(0xa6, 0xce, 0xf0),
        .accentPressed = QColor(0x73, 0xa8, 0xd4),
        .onAccent = QColor(0x0d, 0x1d, 0x2b),
        .accentSoft = QColor(0x24, 0x33, 0x40),
        .proven = QColor(0x82, 0xcc, 0x9e),
        .provenSoft = QColor(0x1c, 0x30, 0x26),
        .look = QColor(0xe8, 0xb8, 0x5c),
        .lookSoft = QColor(0x35, 0x2c, 0x1a),
        .refused = QColor(0xf1, 0x98, 0x92),
        .refusedSoft = QColor(0x3a, 0x22, 0x22),
        .onRefused = QColor(0x2b, 0x0c, 0x0c),
    };
    return tokens;
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

std::vector<ContrastPair> contrastPairs(const Tokens& t) {
    std::vector<ContrastPair> pairs;
    const std::pair<const char*, QColor> grounds[] = {
        {"window", t.window}, {"surface", t.surface}, {"sunken", t.sunken}, {"accentSoft", t.accentSoft}};
    const std::pair<const char*, QColor> inks[] = {{"text", t.text}, {"textMuted", t.textMuted}, {"accent", t.accent}};
    for (const auto& [inkName, ink] : inks) {
        for (const auto& [groundName, ground] : grounds)
            pairs.push_back(
                {QStringLiteral("%1 on %2").arg(QLatin1String(inkName), QLatin1String(groundName)), ink, ground});
    }
    const std::pair<QColor, QColor> signs[] = {
        {t.proven, t.provenSoft}, {t.look, t.lookSoft}, {t.refused, t.refusedSoft}, {t.accent, t.accentSoft}};
    for (const auto& [ink, soft] : signs) {
        pairs.push_back({QStringLiteral("%1 on its soft ground").arg(ink.name()), ink, soft});
        pairs.push_back({QStringLiteral("%1 on surface").arg(ink.name()), ink, t.surface});
        pairs.push_back({QStringLiteral("%1 on window").arg(ink.name()), ink, t.window});
        pairs.push_back({QStringLiteral("text on soft %1").arg(soft.name()), t.text, soft});
    }
    for (const QColor& ground : {t.accent, t.accentHover, t.accentPressed})
        pairs.push_back({QStringLiteral("onAccent on %1").arg(ground.name()), t.onAccent, ground});
    pairs.push_back({QStringLiteral("onRefused on refused"), t.onRefused, t.refused});
    return pairs;
}

} // namespace sandyk::ui
