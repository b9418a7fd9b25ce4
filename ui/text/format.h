#pragma once

#include <QDateTime>
#include <QString>

#include <cstdint>

#include "ui/text/display_settings.h"

namespace sandyk::ui {

/// An amount of satoshi as the person reads it, unit included, in the language's own marks and without floating point.
/// BTC always has eight decimals, so that right-aligned columns stand on the decimal mark.
QString formatAmount(std::int64_t satoshi, AmountUnit unit, const QLocale& locale);
/// The same with the unit and language in force (DisplaySettings); amounts that are hidden show as dots.
QString formatAmount(std::int64_t satoshi);
/// For a sentence or a button: trailing zeros are left out, at least four decimals stay.
QString formatAmountShort(std::int64_t satoshi);
/// For the clipboard and files: decimal point, no grouping, no unit.
QString plainAmount(std::int64_t satoshi, AmountUnit unit);

/// satoshi per virtual byte from its thousandfold, with two decimals: "12.35 sat/vB" in the language's marks.
QString formatFeeRate(std::int64_t milliSatPerVbyte);
/// A count with the language's grouping.
QString formatCount(qint64 count);
/// Hundredths of a percent: 125 -> "1.25 %".
QString formatPercent(std::int64_t basisPoints);

/// Local time with its zone, as in tables: 07.03.2026 15:04 (+05).
QString formatDateTime(const QDateTime& time);
/// The day alone: 07.03.2026.
QString formatDate(const QDate& date);

/// A key fingerprint in two groups of four: "73c5 da0a".
QString formatFingerprint(const QString& hex);
/// An address or key cut into groups of four, joined by `separator`.
QStringList groupsOfFour(const QString& text);
/// Every character apart, with commas between groups: what a screen reader spells.
QString spelled(const QString& text);

} // namespace sandyk::ui
