#include "storage/label_store.h"

#include <charconv>
#include <map>

#include "storage/coin_store.h"
#include "storage/note_store.h"

namespace sandyk::storage {

namespace {

Result<bitcoin::OutPoint> coinOf(const std::string& reference) {
    const std::size_t colon = reference.find(':');
    if (colon == std::string::npos) return fail(ErrorCode::Usage, "a coin as txid:index is expected");
    bitcoin::OutPoint coin;
    SANDYK_TRY(coin.txid, bitcoin::Txid::parse(std::string_view(reference).substr(0, colon)));
    const char* begin = reference.data() + colon + 1;
    const char* end = reference.data() + reference.size();
    const auto [rest, error] = std::from_chars(begin, end, coin.index);
    if (error != std::errc() || rest != end || begin == end)
        return fail(ErrorCode::Usage, "a coin as txid:index is expected");
    return coin;
}

} // namespace

Result<std::vector<wallet::Label>> readLabels(const Database& database) {
    std::map<std::pair<std::string, std::string>, wallet::Label> all;
    SANDYK_TRY(Statement select, database.prepare("SELECT type, reference, label FROM label"));
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) break;
        wallet::Label label{select.text(0), select.text(1), select.text(2), {}, {}};
        all.insert_or_assign({label.type, label.reference}, label);
    }
    SANDYK_TRY(const auto choices, readCoinChoices(database));
    for (const CoinChoice& choice : choices) {
        const std::string reference = choice.coin.toString();
        wallet::Label& label = all[{"output", reference}];
        label.type = "output";
        label.reference = reference;
        label.spendable = !choice.isFrozen;
    }
    std::vector<wallet::Label> labels;
    for (auto& [key, label] : all)
        labels.push_back(std::move(label));
    return labels;
}

Result<void> writeLabels(const Database& database, const std::vector<wallet::Label>& labels) {
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    for (const wallet::Label& label : labels) {
        if (!label.label.empty()) SANDYK_CHECK(setLabel(database, label.type, label.reference, label.label));
        if (label.type != "output" || !label.spendable) continue;
        SANDYK_TRY(const bitcoin::OutPoint coin, coinOf(label.reference));
        SANDYK_CHECK(putCoinChoice(database, {coin, !*label.spendable}));
    }
    return transaction.commit();
}

} // namespace sandyk::storage
