#include "ui/text/format.h"

#include <QTimeZone>

namespace sandyk::ui {

namespace {

constexpr std::uint64_t kSatPerBtc = 100'000'000;

std::uint64_t magnitude(std::int64_t value) {
    return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

QString decimals(std::uint64_t value, int width) {
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

QString btcText(std::int64_t satoshi, const QLocale& locale, int leastDecimals) {
    const std::uint64_t size = magnitude(satoshi);
    QString fraction = decimals(size % kSatPerBtc, 8);
    while (fraction.size() > leastDecimals && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    return (satoshi < 0 ? locale.negativeSign() : QString()) +
           locale.toString(static_cast<qulonglong>(size / kSatPerBtc)) + locale.decimalPoint() + fraction;
}

QString withUnit(const QString& figure, AmountUnit unit) {
    return figure + QChar(QChar::Nbsp) + (unit == AmountUnit::Btc ? QStringLiteral("BTC") : QStringLiteral("sat"));
}

QString satText(std::int64_t satoshi, const QLocale& locale) {
    return (satoshi < 0 ? locale.negativeSign() : QString()) +
           locale.toString(static_cast<qulonglong>(magnitude(satoshi)));
}

} // namespace

QString formatAmount(std::int64_t satoshi, AmountUnit unit, const QLocale& locale) {
    return withUnit(unit == AmountUnit::Btc ? btcText(satoshi, locale, 8) : satText(satoshi, locale), unit);
}

QString formatAmount(std::int64_t satoshi) {
    const DisplaySettings& display = DisplaySettings::instance();
    if (display.amountsHidden()) return withUnit(QString(4, QChar(0x2022)), display.unit());
    return formatAmount(satoshi, display.unit(), display.locale());
}

QString formatAmountShort(std::int64_t satoshi) {
    const DisplaySettings& display = DisplaySettings::instance();
    if (display.unit() == AmountUnit::Sat) return formatAmount(satoshi, AmountUnit::Sat, display.locale());
    return withUnit(btcText(satoshi, display.locale(), 4), AmountUnit::Btc);
}

QString plainAmount(std::int64_t satoshi, AmountUnit unit) {
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return unit == AmountUnit::Btc ? btcText(satoshi, plain, 8) : satText(satoshi, plain);
}

QString formatFeeRate(std::int64_t milliSatPerVbyte) {
    const QLocale& locale = DisplaySettings::instance().locale();
    const std::uint64_t hundredths = (magnitude(milliSatPerVbyte) + 5) / 10;
    return locale.toString(static_cast<qulonglong>(hundredths / 100)) + locale.decimalPoint() +
           decimals(hundredths % 100, 2) + QChar(QChar::Nbsp) + QStringLiteral("sat/vB");
}

QString formatCount(qint64 count) {
    return DisplaySettings::instance().locale().toString(count);
}

QString formatPercent(std::int64_t basisPoints) {
    const QLocale& locale = DisplaySettings::instance().locale();
    const std::uint64_t size = magnitude(basisPoints);
    return locale.toString(static_cast<qulonglong>(size / 100)) + locale.decimalPoint() + decimals(size % 100, 2) +
           QChar(QChar::Nbsp) + QLatin1Char('%');
}

QString formatDateTime(const QDateTime& time) {
    const QDateTime local = time.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    QString zone = (minutes < 0 ? QStringLiteral("-") : QStringLiteral("+")) +
                   decimals(static_cast<std::uint64_t>(qAbs(minutes) / 60), 2);
    if (minutes % 60 != 0) zone += QLatin1Char(':') + decimals(static_cast<std::uint64_t>(qAbs(minutes) % 60), 2);
    return QStringLiteral("%1 (%2)").arg(local.toString(QStringLiteral("dd.MM.yyyy HH:mm")), zone);
}

QString formatDate(const QDate& date) {
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

QStringList groupsOfFour(const QString& text) {
    QStringList groups;
    for (qsizetype at = 0; at < text.size(); at += 4)
        groups += text.mid(at, 4);
    return groups;
}

QString formatFingerprint(const QString& hex) {
    return groupsOfFour(hex).join(QChar(QChar::Nbsp));
}

QString spelled(const QString& text) {
    QStringList groups;
    for (const QString& group : groupsOfFour(text)) {
        QStringList letters;
        for (const QChar letter : group)
            letters += letter;
        groups += letters.join(QLatin1Char(' '));
    }
    return groups.join(QStringLiteral(", "));
}

} // namespace sandyk::ui
