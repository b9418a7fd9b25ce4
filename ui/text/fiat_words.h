#pragma once

#include <QString>

#include "flows/books.h"

namespace sandyk::ui {

/// Values in a currency, by the prices that the person imported; nothing is fetched. All are empty where no price of
/// the day or before it is known.

/// "12,345.67 TMT" in the language's marks; dots when amounts are hidden.
QString formatMoney(const wallet::Money& money, const std::string& currency);
/// "≈ 12,345.67 TMT" of the amount without its sign, by the price of that time.
QString fiatWords(const app::Book* book, std::int64_t satoshi, std::int64_t unixTime);
/// "price of 26.11.2026".
QString priceDayWords(const app::Book* book, std::int64_t unixTime);
/// "≈ 12,345.67 TMT · price of 26.11.2026, Central Bank": value, date and source, for a sheet or a heading.
QString fiatSentence(const app::Book* book, std::int64_t satoshi, std::int64_t unixTime);
/// The same by the latest price.
QString fiatSentenceNow(const app::Book* book, std::int64_t satoshi);

} // namespace sandyk::ui
