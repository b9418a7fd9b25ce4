#pragma once

#include "exchange/line_report.h"
#include "wallet/address_book.h"
#include "wallet/payment.h"
#include "wallet/price.h"

namespace sandyk::exchange {

/// CSV files that people make themselves. The first line names the columns, in any order; others are ignored. Errors of
/// all three: those of parseCsv, CsvParse (params "line", "column": a column is missing or stands twice).

/// Columns: address, and amount_btc or amount_sat, exactly one of them, so that nobody guesses a unit; if wanted label
/// and pays_fee ("yes"). Problems: those of Address::parse and Amount, PaymentIncomplete (an amount of nothing, a
/// separator too many, more than kMaxRecipients lines, both columns or none).
Result<LineReport<wallet::Recipient>> readRecipients(ByteView content, Network network);

/// Columns: date (2026-11-26 or 26.11.2026), currency, price (of one bitcoin), source. Problems: PriceFormat.
Result<LineReport<wallet::Price>> readPrices(ByteView content);

/// Columns: address, name; if wanted owner, note, kind. Problems: those of Address::parse and checkedName,
/// ParseTooLarge, Usage (kind), AddressBookExists (an address twice in the file).
Result<LineReport<wallet::Contact>> readContacts(ByteView content, Network network);
/// The same columns and first_seen and verified as days; it comes back with readContacts.
std::string writeContacts(const std::vector<wallet::Contact>& contacts);

} // namespace sandyk::exchange
