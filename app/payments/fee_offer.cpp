#include "payments/fee_offer.h"

#include <algorithm>

namespace sandyk::app {

namespace {

using bitcoin::FeeRate;

constexpr int kSoon = 3; ///< blocks
constexpr FeeRate kStep{1'000};

FeeRate above(FeeRate rate) {
    return FeeRate(rate.toSatPerKvB() + kStep.toSatPerKvB());
}

std::optional<FeeRate> leastRate(const Error& error) {
    if (error.code != ErrorCode::PaymentFeeRate) return std::nullopt;
    for (const auto& [key, value] : error.params) {
        if (key != "least_rate") continue;
        if (const auto rate = FeeRate::parse(value)) return *rate;
    }
    return std::nullopt;
}

/// `build` is Result<PaymentView>(FeeRate).
template <class Build>
FeeOption optionOf(const ChainView& chain, FeeRate rate, bool isWanted, std::int64_t paidSat, Build build) {
    FeeOption option;
    Result<PaymentView> view = build(rate);
    // A rate that nobody asked for may be raised to what the rules want; a typed one is answered as it is.
    for (int again = 0; !view && !isWanted && again < 2; ++again) {
        const auto least = leastRate(view.error());
        if (!least || *least <= rate) break;
        rate = *least;
        view = build(rate);
    }
    if (!view) {
        option.why = view.error();
        return option;
    }
    FeeOffer offer;
    offer.rate = rate;
    offer.feeSat = view->review.fee ? view->review.fee->toSat() : 0;
    offer.extraSat = offer.feeSat - paidSat;
    if (chain.fees) offer.blocks = blocksFor(*chain.fees, rate);
    option.offer = offer;
    return option;
}

} // namespace

Result<FeeOffers> feeOffers(const storage::Vault& vault, const bitcoin::Txid& txid,
                            std::optional<bitcoin::FeeRate> wanted, const ChainView& chain) {
    const auto place = chain.ledger.entry(txid);
    if (!place)
        return fail(ErrorCode::PaymentNotFound, "the wallet knows no such transaction", {{"txid", txid.toString()}});
    const wallet::HistoryEntry& entry = chain.ledger.history()[*place];
    FeeOffers offers;
    offers.txid = txid;
    const std::int64_t paidSat = entry.feeSat.value_or(0);
    if (entry.feeSat && entry.vsize > 0) offers.paid = FeeRate::of(bitcoin::Amount::sat(paidSat), entry.vsize);
    FeeRate rate = above(offers.paid.value_or(FeeRate()));
    if (const auto soon = chain.fees ? rateWithin(*chain.fees, kSoon) : std::nullopt) rate = std::max(rate, *soon);
    if (wanted) rate = *wanted;
    const bool isWanted = wanted.has_value();
    offers.bump =
        optionOf(chain, rate, isWanted, paidSat, [&](FeeRate at) { return prepareBump(vault, txid, at, chain); });
    offers.cancel =
        optionOf(chain, rate, isWanted, paidSat, [&](FeeRate at) { return prepareCancel(vault, txid, at, chain); });
    offers.child = optionOf(chain, rate, isWanted, 0, [&](FeeRate at) { return prepareChild(vault, txid, at, chain); });
    return offers;
}

} // namespace sandyk::app
