#include "storage/coin_store.h"

#include <algorithm>

#include "storage/draft_store.h"

namespace sandyk::storage {

Result<void> putCoinChoice(const Database& database, const CoinChoice& choice) {
    SANDYK_TRY(Statement put, database.prepare("INSERT INTO coin_choice VALUES (?, ?, ?) ON CONFLICT (txid, output) DO "
                                               "UPDATE SET frozen=excluded.frozen"));
    put.bind(ByteView(choice.coin.txid.bytes)).bind(std::int64_t{choice.coin.index});
    return put.bind(std::int64_t{choice.isFrozen}).run();
}

Result<void> setFrozen(const Database& database, const std::vector<bitcoin::OutPoint>& coins, bool frozen) {
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    for (const bitcoin::OutPoint& coin : coins)
        SANDYK_CHECK(putCoinChoice(database, {coin, frozen}));
    return transaction.commit();
}

Result<std::vector<CoinChoice>> readCoinChoices(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT txid, output, frozen FROM coin_choice"));
    std::vector<CoinChoice> choices;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return choices;
        CoinChoice choice;
        const Bytes txid = select.blob(0);
        if (txid.size() != choice.coin.txid.bytes.size()) return fail(ErrorCode::VaultDamaged, "coin row");
        std::ranges::copy(txid, choice.coin.txid.bytes.begin());
        choice.coin.index = static_cast<std::uint32_t>(select.integer(1));
        choice.isFrozen = select.integer(2) != 0;
        choices.push_back(choice);
    }
}

Result<wallet::CoinMarks> readCoinMarks(const Database& database) {
    SANDYK_TRY(const auto choices, readCoinChoices(database));
    wallet::CoinMarks marks;
    for (const CoinChoice& choice : choices)
        (choice.isFrozen ? marks.frozen : marks.released).insert(choice.coin);
    SANDYK_TRY(marks.reserved, reservedCoins(database));
    return marks;
}

} // namespace sandyk::storage
