#include "exchange/import_files.h"

#include <unordered_set>

#include "exchange/csv_table.h"
#include "wallet/wallet_name.h"

namespace sandyk::exchange {

namespace {

using bitcoin::Address;
using bitcoin::Amount;

/// Collects what is wrong with one row, and gives back what is right.
template <class T>
class RowReader {
public:
    RowReader(LineReport<T>& report, const CsvTable& table, std::size_t row)
        : m_report(report), m_table(table), m_row(row) {
        if (table.isTooLong(row)) note("", {ErrorCode::CsvParse, "more cells than columns", {}});
    }
    std::string text(std::string_view column) const { return m_table.cell(m_row, column); }
    template <class Value>
    void take(std::string_view column, Result<Value> result, Value& to) {
        if (result)
            to = std::move(*result);
        else
            note(column, result.error());
    }
    void note(std::string_view column, Error error) {
        m_isGood = false;
        if (m_report.problems.size() < kMostProblems)
            m_report.problems.push_back({m_table.line(m_row), std::string(column), std::move(error)});
    }
    bool isGood() const { return m_isGood; }

private:
    LineReport<T>& m_report;
    const CsvTable& m_table;
    std::size_t m_row;
    bool m_isGood = true;
};

Result<Amount> amountOf(const CsvTable& table, const std::string& text) {
    SANDYK_TRY(const Amount amount, table.has("amount_btc") ? Amount::parseBtc(text) : Amount::parseSat(text));
    if (amount.toSat() == 0) return fail(ErrorCode::PaymentIncomplete, "an amount of nothing");
    return amount;
}

Result<std::string> boundedText(const std::string& text, std::size_t most) {
    if (text.size() > most) return fail(ErrorCode::ParseTooLarge, "the text is too long");
    return text;
}

} // namespace

Result<LineReport<wallet::Recipient>> readRecipients(ByteView content, Network network) {
    SANDYK_TRY(const CsvTable table, CsvTable::parse(content, {"address"}));
    if (table.has("amount_btc") == table.has("amount_sat"))
        return fail(ErrorCode::CsvParse, "the first line must name one of the columns amount_btc and amount_sat",
                    {{"line", "1"}, {"column", "amount_btc"}});
    LineReport<wallet::Recipient> report;
    for (std::size_t i = 0; i < table.size(); ++i) {
        RowReader row(report, table, i);
        const auto address = Address::parse(row.text("address"), network);
        if (!address) row.note("address", address.error());
        Amount amount;
        row.take(table.has("amount_btc") ? "amount_btc" : "amount_sat",
                 amountOf(table, row.text(table.has("amount_btc") ? "amount_btc" : "amount_sat")), amount);
        std::string label;
        row.take("label", boundedText(row.text("label"), 1'000), label);
        const std::string paysFee = row.text("pays_fee");
        if (paysFee != "" && paysFee != "yes" && paysFee != "no")
            row.note("pays_fee", {ErrorCode::PaymentIncomplete, "yes or no is expected", {}});
        if (report.items.size() == wallet::kMaxRecipients) {
            row.note("", {ErrorCode::PaymentIncomplete, "more recipients than one payment can have", {}});
            return report;
        }
        if (row.isGood()) report.items.push_back({*address, amount, paysFee == "yes", std::move(label)});
    }
    return report;
}

Result<LineReport<wallet::Price>> readPrices(ByteView content) {
    SANDYK_TRY(const CsvTable table, CsvTable::parse(content, {"date", "currency", "price", "source"}));
    LineReport<wallet::Price> report;
    for (std::size_t i = 0; i < table.size(); ++i) {
        RowReader row(report, table, i);
        wallet::Price price;
        row.take("date", wallet::parseDay(row.text("date")), price.day);
        row.take("currency", wallet::parseCurrency(row.text("currency")), price.currency);
        row.take("price", wallet::Money::parse(row.text("price")), price.perBitcoin);
        row.take("source", boundedText(row.text("source"), 200), price.source);
        if (price.source.empty()) row.note("source", {ErrorCode::PriceFormat, "a price needs its source", {}});
        if (row.isGood()) report.items.push_back(std::move(price));
    }
    return report;
}

Result<LineReport<wallet::Contact>> readContacts(ByteView content, Network network) {
    SANDYK_TRY(const CsvTable table, CsvTable::parse(content, {"address", "name"}));
    LineReport<wallet::Contact> report;
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < table.size(); ++i) {
        RowReader row(report, table, i);
        wallet::Contact contact;
        row.take("address", Address::parse(row.text("address"), network), contact.address);
        row.take("name", wallet::checkedName(row.text("name")), contact.name);
        row.take("owner", boundedText(row.text("owner"), wallet::kMaxContactText), contact.owner);
        row.take("note", boundedText(row.text("note"), wallet::kMaxContactText), contact.note);
        if (const std::string kind = row.text("kind"); !kind.empty())
            row.take("kind", wallet::parseContactKind(kind), contact.kind);
        if (row.isGood() && !seen.insert(contact.address.toString()).second)
            row.note("address", {ErrorCode::AddressBookExists, "the address stands in an earlier line", {}});
        if (row.isGood()) report.items.push_back(std::move(contact));
    }
    return report;
}

std::string writeContacts(const std::vector<wallet::Contact>& contacts) {
    CsvWriter writer;
    writer.row({"address", "name", "owner", "note", "kind", "first_seen", "verified"});
    for (const wallet::Contact& contact : contacts) {
        writer.row({contact.address.toString(), contact.name, contact.owner, contact.note,
                    std::string(wallet::contactKindName(contact.kind)), wallet::dayOf(contact.firstSeen),
                    contact.verifiedAt ? wallet::dayOf(*contact.verifiedAt) : ""});
    }
    return writer.take();
}

} // namespace sandyk::exchange
