#include "storage/price_store.h"

#include "storage/record_rules.h"

namespace sandyk::storage {

namespace {

constexpr std::size_t kMaxSource = 200;

Result<wallet::Price> priceOf(const Statement& row, const std::string& currency) {
    wallet::Price price{row.text(0), currency, {row.integer(1)}, row.text(2)};
    const auto day = wallet::parseDay(price.day);
    if (!day || *day != price.day || price.perBitcoin.tenThousandths < 0)
        return fail(ErrorCode::VaultDamaged, "price row");
    return price;
}

} // namespace

Result<void> importPrices(const Database& database, const std::vector<wallet::Price>& prices) {
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    for (const wallet::Price& price : prices) {
        SANDYK_CHECK(checkLength(price.source, kMaxSource, "source of a price"));
        SANDYK_TRY(Statement put, database.prepare("INSERT INTO price VALUES (?, ?, ?, ?) ON CONFLICT (currency, day) "
                                                   "DO UPDATE SET price=excluded.price, source=excluded.source"));
        put.bind(price.day).bind(price.currency).bind(price.perBitcoin.tenThousandths).bind(price.source);
        SANDYK_CHECK(put.run());
    }
    return transaction.commit();
}

Result<std::optional<wallet::Price>> priceOn(const Database& database, const std::string& currency,
                                             const std::string& day) {
    SANDYK_TRY(Statement select, database.prepare("SELECT day, price, source FROM price WHERE currency=? AND day<=? "
                                                  "ORDER BY day DESC LIMIT 1"));
    SANDYK_TRY(const bool row, select.bind(currency).bind(day).step());
    if (!row) return std::optional<wallet::Price>();
    SANDYK_TRY(wallet::Price price, priceOf(select, currency));
    return std::optional<wallet::Price>(std::move(price));
}

Result<wallet::PriceList> readPrices(const Database& database, const std::string& currency) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT day, price, source FROM price WHERE currency=? ORDER BY day"));
    select.bind(currency);
    wallet::PriceList list{currency, {}};
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return list;
        SANDYK_TRY(wallet::Price price, priceOf(select, currency));
        list.prices.push_back(std::move(price));
    }
}

Result<std::vector<std::string>> readCurrencies(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT DISTINCT currency FROM price ORDER BY currency"));
    std::vector<std::string> currencies;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return currencies;
        currencies.push_back(select.text(0));
    }
}

} // namespace sandyk::storage
