#include "ui/text/fiat_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include "ui/text/display_settings.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"

namespace sandyk::ui {

namespace {

constexpr int kSourceLetters = 60;

struct Fiat {
    Q_DECLARE_TR_FUNCTIONS(Fiat)
};

const wallet::Price* priceAt(const app::Book* book, std::int64_t unixTime) {
    if (!book || !book->prices || unixTime <= 0) return nullptr;
    return book->prices->on(wallet::dayOf(unixTime));
}

QString dayWords(const wallet::Price& price) {
    return formatDate(QDate::fromString(QString::fromStdString(price.day), Qt::ISODate));
}

} // namespace

QString formatMoney(const wallet::Money& money, const std::string& currency) {
    const QString code = QString::fromStdString(currency);
    if (DisplaySettings::instance().amountsHidden()) return QStringLiteral("••• %1").arg(code);
    const QLocale& locale = DisplaySettings::instance().locale();
    const QString plain = QString::fromStdString(money.toString());
    const qsizetype mark = plain.indexOf(QLatin1Char('.'));
    return QStringLiteral("%1%2%3\u00a0%4")
        .arg(locale.toString(plain.left(mark).toLongLong()), locale.decimalPoint(), plain.mid(mark + 1), code);
}

QString fiatWords(const app::Book* book, std::int64_t satoshi, std::int64_t unixTime) {
    const wallet::Price* price = priceAt(book, unixTime);
    if (!price) return {};
    const auto amount = bitcoin::Amount::fromSat(satoshi < 0 ? -satoshi : satoshi);
    const auto money = amount ? wallet::valueOf(*amount, *price) : std::nullopt;
    return money ? QStringLiteral("≈ ") + formatMoney(*money, price->currency) : QString();
}

QString priceDayWords(const app::Book* book, std::int64_t unixTime) {
    const wallet::Price* price = priceAt(book, unixTime);
    return price ? Fiat::tr("price of %1").arg(dayWords(*price)) : QString();
}

QString fiatSentence(const app::Book* book, std::int64_t satoshi, std::int64_t unixTime) {
    const QString value = fiatWords(book, satoshi, unixTime);
    if (value.isEmpty()) return {};
    const wallet::Price* price = priceAt(book, unixTime);
    return QStringLiteral("%1 · %2").arg(
        value, Fiat::tr("price of %1, source: %2")
                   .arg(dayWords(*price), visibleText(std::string_view(price->source), kSourceLetters)));
}

QString fiatSentenceNow(const app::Book* book, std::int64_t satoshi) {
    return fiatSentence(book, satoshi, QDateTime::currentSecsSinceEpoch());
}

} // namespace sandyk::ui
