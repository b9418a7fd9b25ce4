#include <algorithm>
#include <cstdlib>

#include "base/encoding.h"
#include "custody/report_words.h"
#include "custody/reports.h"
#include "custody/segregation.h"
#include "exchange/file_io.h"
#include "exchange/history_export.h"
#include "exchange/pdf_document.h"

namespace sandyk::custody {
namespace {

using exchange::PdfColumn;
using exchange::PdfDocument;
using Align = PdfColumn::Align;
using Rows = std::vector<std::vector<std::string>>;

/// What a body that passed checkBody holds: members are there and of their kind.
const JsonValue& at(const JsonValue& value, std::string_view name) {
    static const JsonValue none;
    const auto* object = value.object();
    const auto found = object != nullptr ? object->find(name) : JsonValue::Object::const_iterator();
    return object == nullptr || found == object->end() ? none : found->second;
}

std::string text(const JsonValue& value, std::string_view name) {
    const std::string* read = at(value, name).text();
    return read != nullptr ? *read : std::string();
}

std::int64_t number(const JsonValue& value, std::string_view name) {
    const std::int64_t* read = at(value, name).integer();
    return read != nullptr ? *read : 0;
}

const JsonValue::Array& list(const JsonValue& value, std::string_view name) {
    static const JsonValue::Array none;
    const JsonValue::Array* read = at(value, name).array();
    return read != nullptr ? *read : none;
}

std::string grouped(std::int64_t value) {
    std::string digits = std::to_string(value);
    for (std::ptrdiff_t place = static_cast<std::ptrdiff_t>(digits.size()) - 3; place > (value < 0 ? 1 : 0); place -= 3)
        digits.insert(static_cast<std::size_t>(place), 1, ' ');
    return digits;
}

std::string withDecimals(std::int64_t value, int decimals) {
    std::int64_t whole = 1;
    for (int i = 0; i < decimals; ++i)
        whole *= 10;
    const std::string part = std::to_string(std::abs(value % whole));
    return (value < 0 ? "-" : "") + grouped(std::abs(value / whole)) + "." +
           std::string(static_cast<std::size_t>(decimals) - part.size(), '0') + part;
}

/// Hundredths of the currency.
std::string money(std::int64_t minor) {
    return withDecimals(minor, 2);
}

/// In BTC; of another asset in its smallest unit.
std::string amount(const JsonValue& row, std::string_view name) {
    return text(row, "asset") == "BTC" ? withDecimals(number(row, name), 8) : grouped(number(row, name));
}

std::string amountWithUnit(const JsonValue& row, std::string_view name) {
    return amount(row, name) + " " + text(row, "asset");
}

std::string percent(std::int64_t bp) {
    const std::string part = std::to_string(bp % 100);
    return std::to_string(bp / 100) + "." + (part.size() < 2 ? "0" + part : part) + " %";
}

class Printer {
public:
    Printer(const ReportFile& file, const ReportWords& words)
        : m_file(file), m_body(file.body), m_words(words), m_document(titleOf(file.kind)) {}

    Result<Bytes> print() {
        const std::string firm = text(m_body, "firm_name");
        m_document.setSubtitle(firm.empty() ? text(m_body, "firm") : firm);
        m_document.setFooter(m_words.digest + ": " + toHex(m_file.digest()));
        m_document.setCreationTime(number(m_body, "block_time"));
        heading();
        if (m_file.kind == "cold-share") {
            coldDays(list(m_body, "days"));
            averages();
        } else {
            totals();
            accounts();
            wallets();
            movements();
            prices();
            if (m_file.kind == "ledger") coldDays(list(m_body, "cold_share"));
            m_document.paragraph(m_words.units);
        }
        ending();
        return m_document.render();
    }

private:
    std::string titleOf(const std::string& kind) const {
        return kind == "ledger"      ? m_words.ledger
               : kind == "statement" ? m_words.statement
               : kind == "register"  ? m_words.registerTitle
                                     : m_words.coldShare;
    }

    std::string clientName(const std::string& client) const { return client == kFirmOwner ? m_words.ownCoins : client; }

    void heading() {
        std::vector<std::pair<std::string, std::string>> rows = {{m_words.firm, text(m_body, "firm_name")}};
        if (m_file.kind == "statement") rows.emplace_back(m_words.client, clientName(text(m_body, "client")));
        if (m_file.kind == "ledger")
            rows.emplace_back(m_words.day, text(m_body, "day"));
        else
            rows.emplace_back(m_words.period, text(m_body, "first_day") + " / " + text(m_body, "last_day"));
        rows.emplace_back(m_words.network, text(m_body, "network"));
        rows.emplace_back(m_words.block, grouped(number(m_body, "height")) + "\n" + text(m_body, "block_hash"));
        rows.emplace_back(m_words.blockTime, exchange::utcText(number(m_body, "block_time")));
        if (m_file.kind != "cold-share") rows.emplace_back(m_words.currency, text(m_body, "currency"));
        m_document.keyValues(std::move(rows));
    }

    /// The value with the number of its price in the list of prices.
    std::string valueOfRow(const JsonValue& row, const JsonValue& price) {
        if (at(row, "value_minor").isNull()) return m_words.noPrice;
        return money(number(row, "value_minor")) + " [" + std::to_string(priceNumber(price)) + "]";
    }

    std::size_t priceNumber(const JsonValue& price) {
        const auto found = std::ranges::find(m_prices, price);
        if (found != m_prices.end()) return static_cast<std::size_t>(found - m_prices.begin()) + 1;
        m_prices.push_back(price);
        return m_prices.size();
    }

    const JsonValue& priceOf(const JsonValue& row) const {
        static const JsonValue none;
        if (m_file.kind != "ledger") return at(row, "price");
        for (const JsonValue& each : list(m_body, "prices")) {
            if (text(each, "asset") == text(row, "asset")) return each;
        }
        return none;
    }

    static void addFlow(const JsonValue& row, std::vector<std::string>& cells) {
        for (const char* name : {"opening_sat", "in_sat", "out_sat", "fees_sat", "closing_sat"})
            cells.push_back(amount(row, name));
    }

    std::vector<PdfColumn> flowColumns(std::vector<PdfColumn> columns) const {
        for (const std::string* title : {&m_words.opening, &m_words.in, &m_words.out, &m_words.fees, &m_words.closing})
            columns.push_back({*title, 5, Align::Right});
        return columns;
    }

    void totals() {
        if (m_file.kind == "statement") return;
        Rows rows;
        for (const JsonValue& each : list(m_body, "totals")) {
            std::vector<std::string> cells = {text(each, "asset")};
            addFlow(each, cells);
            rows.push_back(std::move(cells));
        }
        m_document.heading(m_words.totals);
        m_document.table(flowColumns({{m_words.asset, 3, Align::Left}}), std::move(rows));
    }

    void accounts() {
        const bool isDay = m_file.kind == "ledger";
        Rows rows;
        for (const JsonValue& each : list(m_body, isDay ? "clients" : "accounts")) {
            std::vector<std::string> cells = {clientName(text(each, "client")), text(each, "asset")};
            addFlow(each, cells);
            cells.push_back(valueOfRow(each, priceOf(each)));
            rows.push_back(std::move(cells));
        }
        auto columns = flowColumns({{m_words.client, 5, Align::Left}, {m_words.asset, 3, Align::Left}});
        columns.push_back({m_words.value + ", " + text(m_body, "currency"), 6, Align::Right});
        m_document.heading(m_words.accounts);
        m_document.table(std::move(columns), std::move(rows));
    }

    /// "1 BTC = 350 000.00 TMT", from when, and who says so.
    void prices() {
        if (m_prices.empty()) return;
        std::vector<std::pair<std::string, std::string>> rows;
        for (std::size_t i = 0; i < m_prices.size(); ++i) {
            const JsonValue& price = m_prices[i];
            const std::string asset = text(price, "asset");
            const bool isWhole = asset == "BTC" && number(price, "unit") == 100'000'000;
            const std::string units = isWhole ? "1 BTC" : grouped(number(price, "unit")) + " (" + asset + ")";
            rows.emplace_back("[" + std::to_string(i + 1) + "] " + units + " = " + money(number(price, "minor")) + " " +
                                  text(m_body, "currency"),
                              text(price, "source") + ", " + exchange::utcText(number(price, "since")));
        }
        m_document.heading(m_words.prices);
        m_document.keyValues(std::move(rows));
    }

    std::string tierWord(const std::string& tier) const {
        return tier == tierName(Tier::Cold)   ? m_words.coldTier
               : tier == tierName(Tier::Warm) ? m_words.warm
                                              : m_words.hot;
    }

    void wallets() {
        const bool isDay = m_file.kind == "ledger";
        Rows rows;
        for (const JsonValue& each : list(m_body, isDay ? "positions" : "wallets")) {
            std::vector<std::string> cells = {text(each, "wallet"), text(each, "asset"), tierWord(text(each, "tier")),
                                              amountWithUnit(each, "closing_sat")};
            if (isDay) cells.insert(cells.begin(), clientName(text(each, "client")));
            rows.push_back(std::move(cells));
        }
        if (rows.empty()) return;
        std::vector<PdfColumn> columns = {{m_words.wallet, 6, Align::Left},
                                          {m_words.asset, 2, Align::Left},
                                          {m_words.tier, 3, Align::Left},
                                          {m_words.closing, 5, Align::Right}};
        if (isDay) columns.insert(columns.begin(), {m_words.client, 4, Align::Left});
        m_document.heading(m_words.wallets);
        m_document.table(std::move(columns), std::move(rows));
    }

    std::string kindWord(const std::string& kind) const {
        const std::pair<PostingKind, const std::string*> words[] = {
            {PostingKind::Deposit, &m_words.deposit},         {PostingKind::Withdrawal, &m_words.withdrawal},
            {PostingKind::TransferOut, &m_words.transferOut}, {PostingKind::TransferIn, &m_words.transferIn},
            {PostingKind::MoveOut, &m_words.moveOut},         {PostingKind::MoveIn, &m_words.moveIn},
            {PostingKind::Adjustment, &m_words.adjustment}};
        for (const auto& [value, word] : words) {
            if (kind == postingName(value)) return *word;
        }
        return kind;
    }

    void movements() {
        Rows rows;
        for (const JsonValue& each : list(m_body, "movements")) {
            std::string what = kindWord(text(each, "kind"));
            if (!at(each, "txid").isNull()) what += "\n" + text(each, "txid");
            std::vector<std::string> cells = {exchange::utcText(number(each, "time")), std::move(what),
                                              amountWithUnit(each, "amount_sat"), amountWithUnit(each, "fee_sat"),
                                              valueOfRow(each, at(each, "price"))};
            if (m_file.kind != "statement") cells.insert(cells.begin() + 1, clientName(text(each, "client")));
            rows.push_back(std::move(cells));
        }
        m_document.heading(m_words.movements);
        if (rows.empty()) {
            m_document.paragraph(m_words.none);
            return;
        }
        std::vector<PdfColumn> columns = {{m_words.date, 5, Align::Left},
                                          {m_words.kind, 8, Align::Left},
                                          {m_words.amount, 6, Align::Right},
                                          {m_words.fee, 5, Align::Right},
                                          {m_words.value + ", " + text(m_body, "currency"), 6, Align::Right}};
        if (m_file.kind != "statement") columns.insert(columns.begin() + 1, {m_words.client, 4, Align::Left});
        m_document.table(std::move(columns), std::move(rows));
    }

    std::string stateWord(const std::string& state) const {
        return state == "ok" ? m_words.stateOk : state == "margin" ? m_words.stateMargin : m_words.stateBelow;
    }

    void coldDays(const JsonValue::Array& days) {
        Rows rows;
        for (const JsonValue& each : days) {
            rows.push_back({text(each, "day"), text(each, "asset"), amount(each, "cold_sat"), amount(each, "total_sat"),
                            percent(number(each, "share_bp")), percent(number(each, "floor_bp")),
                            percent(number(each, "margin_bp")), stateWord(text(each, "state"))});
        }
        m_document.heading(m_file.kind == "ledger" ? m_words.coldShare : m_words.days);
        m_document.table({{m_words.day, 4, Align::Left},
                          {m_words.asset, 2, Align::Left},
                          {m_words.cold, 5, Align::Right},
                          {m_words.total, 5, Align::Right},
                          {m_words.share, 3, Align::Right},
                          {m_words.floor, 3, Align::Right},
                          {m_words.margin, 3, Align::Right},
                          {m_words.state, 4, Align::Left}},
                         std::move(rows));
    }

    void averages() {
        std::vector<std::pair<std::string, std::string>> rows;
        for (const JsonValue& each : list(m_body, "averages"))
            rows.emplace_back(m_words.average + ", " + text(each, "asset"), percent(number(each, "share_bp")));
        m_document.keyValues(std::move(rows));
    }

    void ending() {
        const audit::Checkpoint& checkpoint = m_file.proof.checkpoint;
        std::vector<std::pair<std::string, std::string>> rows = {
            {m_words.checkpoint, std::to_string(checkpoint.size) + " " + m_words.entries + ", " + m_words.root + " " +
                                     toHex(checkpoint.root)},
            {m_words.digest, toHex(m_file.digest())}};
        if (m_file.signature) {
            rows.emplace_back(m_words.signedBy,
                              m_file.signature->operatorName + ", Ed25519 " + toHex(m_file.signature->key));
        }
        m_document.heading(m_words.checkpoint);
        m_document.keyValues(std::move(rows));
    }

    const ReportFile& m_file;
    const JsonValue& m_body;
    const ReportWords& m_words;
    PdfDocument m_document;
    std::vector<JsonValue> m_prices; ///< in the order in which they are met
};

} // namespace

Result<Bytes> reportPdf(const ReportFile& file, law::Language language) {
    SANDYK_CHECK(checkBody(file.kind, file.body));
    return Printer(file, reportWords(language)).print();
}

Result<void> writeReport(const ReportFile& file, const std::filesystem::path& machineFile,
                         const std::optional<std::filesystem::path>& pdf, law::Language language) {
    Bytes paper;
    if (pdf) {
        SANDYK_TRY(paper, reportPdf(file, language));
        SANDYK_CHECK(exchange::writeFile(*pdf, paper, exchange::IfExists::Refuse));
    }
    const auto written = exchange::writeFile(machineFile, asBytes(file.text()), exchange::IfExists::Refuse);
    if (written) return {};
    std::error_code ignored;
    if (pdf) std::filesystem::remove(*pdf, ignored);
    return Failure(written.error());
}

} // namespace sandyk::custody
