#include "wallet/coin_selector.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <string>

#include "base/byte_reader.h"

namespace sandyk::wallet {

namespace {

/// Values and fees are compared in 1/4,000 satoshi: weight times satoshi per 1,000 vB, without any rounding.
constexpr std::int64_t kUnits = 4'000;
constexpr int kMostTries = 100'000;

std::int64_t vsizeOf(std::int64_t weight) {
    return (weight + 3) / 4;
}

/// The number of inputs is written longer from 253 on; a base weight counts one byte for it.
std::int64_t countWeight(std::size_t inputs) {
    return 4 * (static_cast<std::int64_t>(compactSizeLength(inputs)) - 1);
}

class Selector {
public:
    Selector(std::span<const Candidate> candidates, const SelectionRequest& request)
        : m_candidates(candidates), m_request(request), m_rate(request.feeRate.toSatPerKvB()) {
        m_changeCost = request.changeWeight * m_rate + request.changeSpendWeight * request.ordinaryRate.toSatPerKvB();
        // Sizes are rounded up to whole vB and fees to whole satoshi; what that takes too much flows back as change.
        const std::int64_t weight = request.baseWeight + countWeight(candidates.size()) + 3;
        m_target = request.targetSat * kUnits + (request.feeFromRecipients ? 0 : weight * m_rate + kUnits);
    }

    /// What a coin brings after the fee for its own input.
    std::int64_t effective(std::size_t coin) const {
        const Candidate& candidate = m_candidates[coin];
        return candidate.sat * kUnits - (m_request.feeFromRecipients ? 0 : candidate.weight * m_rate);
    }

    /// The worthwhile coins, the best first. With `keepPoor` those too that cost more to spend than they hold.
    void sortPool(bool keepPoor = false) {
        m_pool.clear();
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (keepPoor || m_candidates[i].sat * kUnits > m_candidates[i].weight * m_rate) m_pool.push_back(i);
        }
        std::ranges::sort(m_pool, [this](std::size_t a, std::size_t b) {
            const std::int64_t left = effective(a), right = effective(b);
            return left != right ? left > right : a < b;
        });
    }
    const std::vector<std::size_t>& pool() const { return m_pool; }

    /// Fee and change of a choice; empty when it is not enough or too heavy.
    std::optional<Selection> settle(std::vector<std::size_t> coins, Selection::Method method) const {
        Selection selection;
        selection.method = method;
        std::int64_t inputWeight = 0;
        for (const std::size_t coin : coins) {
            selection.totalSat += m_candidates[coin].sat;
            inputWeight += m_candidates[coin].weight;
        }
        const std::int64_t plain = m_request.baseWeight + inputWeight + countWeight(coins.size());
        const std::int64_t feePlain = m_request.feeRate.feeSat(vsizeOf(plain));
        const std::int64_t feeWithChange = m_request.feeRate.feeSat(vsizeOf(plain + m_request.changeWeight));
        const std::int64_t over = selection.totalSat - m_request.targetSat;
        const std::int64_t change = over - (m_request.feeFromRecipients ? 0 : feeWithChange);
        if (over < (m_request.feeFromRecipients ? 0 : feePlain)) return std::nullopt;
        selection.waste = inputWeight * (m_rate - m_request.ordinaryRate.toSatPerKvB());
        if (change >= std::max<std::int64_t>(m_request.dustSat, 1) && change * kUnits > changeSpendCost()) {
            selection.changeSat = change;
            selection.feeSat = feeWithChange;
            selection.weight = plain + m_request.changeWeight;
            selection.waste += m_changeCost;
        } else {
            // What is left over is a part of the fee that paying recipients are spared.
            selection.feeSat = m_request.feeFromRecipients ? std::max(feePlain, over) : over;
            selection.weight = plain;
            selection.waste += (over - (m_request.feeFromRecipients ? 0 : feePlain)) * kUnits;
        }
        if (selection.weight > kMaxStandardWeight) return std::nullopt;
        std::ranges::sort(coins);
        selection.coins = std::move(coins);
        return selection;
    }

    /// Branch and bound over the sorted pool: the least wasteful choice that needs no change, as far as kMostTries
    /// steps find one. Coins of equal value are not tried in place of one another.
    std::optional<Selection> exact() const {
        // Below this nothing is enough; whether it is, the satoshi decide.
        const std::int64_t least =
            m_request.targetSat * kUnits + (m_request.feeFromRecipients ? 0 : m_request.baseWeight * m_rate);
        const std::int64_t most = m_target + m_changeCost;
        std::int64_t available = 0;
        for (const std::size_t coin : m_pool)
            available += effective(coin);
        const bool inputsCost = m_rate > m_request.ordinaryRate.toSatPerKvB();
        std::vector<std::size_t> chosen, best; // places in the pool
        Sum sum;
        std::int64_t bestWaste = std::numeric_limits<std::int64_t>::max();
        std::size_t at = 0;
        for (int tries = 0; tries < kMostTries; ++tries) {
            const bool hopeless =
                sum.effective + available < least || sum.effective > most || (inputsCost && sum.waste > bestWaste);
            const bool enough = !hopeless && sum.effective >= least && pays(sum, chosen.size());
            if (enough && sum.waste + sum.effective - least <= bestWaste) {
                best = chosen;
                bestWaste = sum.waste + sum.effective - least;
            }
            if (hopeless || enough || at == m_pool.size()) {
                if (chosen.empty()) break;
                // Take back what was passed over since the last one that was taken, and that one itself.
                while (at > chosen.back() + 1)
                    available += effective(m_pool[--at]);
                sum.change(*this, m_pool[chosen.back()], -1);
                chosen.pop_back();
                continue;
            }
            const std::size_t coin = m_pool[at];
            available -= effective(coin);
            const bool twinPassedOver = at > 0 && (chosen.empty() || chosen.back() + 1 != at) &&
                                        effective(m_pool[at - 1]) == effective(coin) &&
                                        m_candidates[m_pool[at - 1]].weight == m_candidates[coin].weight;
            if (!twinPassedOver) {
                chosen.push_back(at);
                sum.change(*this, coin, +1);
            }
            ++at;
        }
        if (best.empty()) return std::nullopt;
        for (std::size_t& place : best)
            place = m_pool[place];
        auto selection = settle(std::move(best), Selection::Method::Exact);
        if (selection && selection->changeSat > 0) selection.reset();
        return selection;
    }

    /// Coins by chance until there is enough for a good change too.
    std::optional<Selection> randomDraw() const {
        std::vector<std::size_t> order = m_pool;
        RepeatableChoice(m_request.seed).shuffle(order);
        return takeUntil(order, goodTarget(), Selection::Method::RandomDraw);
    }

    std::optional<Selection> smallestLarger() const {
        for (const std::int64_t wanted : {goodTarget(), m_target}) {
            const auto end =
                std::ranges::partition_point(m_pool, [&](std::size_t coin) { return effective(coin) >= wanted; });
            if (end != m_pool.begin()) return settle({*(end - 1)}, Selection::Method::SmallestLarger);
        }
        return std::nullopt;
    }

    std::optional<Selection> largestFirst() const {
        if (auto good = takeUntil(m_pool, goodTarget(), Selection::Method::LargestFirst)) return good;
        // The last resort counts to the satoshi: no other choice of as many coins holds more.
        std::int64_t sat = 0, weight = m_request.baseWeight;
        for (std::size_t count = 1; count <= m_pool.size(); ++count) {
            sat += m_candidates[m_pool[count - 1]].sat;
            weight += m_candidates[m_pool[count - 1]].weight;
            const std::int64_t fee = m_request.feeRate.feeSat(vsizeOf(weight + countWeight(count)));
            if (sat < m_request.targetSat + (m_request.feeFromRecipients ? 0 : fee)) continue;
            return settle({m_pool.begin(), m_pool.begin() + static_cast<std::ptrdiff_t>(count)},
                          Selection::Method::LargestFirst);
        }
        return std::nullopt;
    }

    Failure notPossible() const {
        std::int64_t all = 0, fitting = 0, weight = m_request.baseWeight + countWeight(m_pool.size());
        for (const std::size_t coin : m_pool) {
            all += effective(coin);
            weight += m_candidates[coin].weight;
            if (weight <= kMaxStandardWeight) fitting += effective(coin);
        }
        const std::int64_t fee = m_target - m_request.targetSat * kUnits;
        if (all >= m_target)
            return fail(ErrorCode::PaymentTooLarge, "needs more inputs than one transaction can have",
                        {{"most_sat", std::to_string(std::max<std::int64_t>(fitting - fee, 0) / kUnits)}});
        return fail(ErrorCode::PaymentFunds, "the coins do not cover the amount and the fee",
                    {{"needed_sat", std::to_string((m_target + kUnits - 1) / kUnits)},
                     {"available_sat", std::to_string(std::max<std::int64_t>(all, 0) / kUnits)}});
    }

private:
    /// Of the coins that a search holds at the moment.
    struct Sum {
        std::int64_t effective = 0, waste = 0, sat = 0, weight = 0;
        void change(const Selector& selector, std::size_t coin, int sign) {
            effective += sign * selector.effective(coin);
            waste += sign * selector.wasteOf(coin);
            sat += sign * selector.m_candidates[coin].sat;
            weight += sign * selector.m_candidates[coin].weight;
        }
    };
    bool pays(const Sum& sum, std::size_t count) const {
        const std::int64_t weight = m_request.baseWeight + sum.weight + countWeight(count);
        const std::int64_t fee = m_request.feeFromRecipients ? 0 : m_request.feeRate.feeSat(vsizeOf(weight));
        return sum.sat >= m_request.targetSat + fee;
    }
    std::int64_t wasteOf(std::size_t coin) const {
        return m_candidates[coin].weight * (m_rate - m_request.ordinaryRate.toSatPerKvB());
    }
    std::int64_t changeSpendCost() const { return m_request.changeSpendWeight * m_request.ordinaryRate.toSatPerKvB(); }
    std::int64_t goodTarget() const {
        const std::int64_t change = std::max(m_request.dustSat, kGoodChangeSat) * kUnits;
        return m_target + change + (m_request.feeFromRecipients ? 0 : m_request.changeWeight * m_rate);
    }
    std::optional<Selection> takeUntil(const std::vector<std::size_t>& order, std::int64_t wanted,
                                       Selection::Method method) const {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            sum += effective(order[i]);
            if (sum >= wanted)
                return settle({order.begin(), order.begin() + static_cast<std::ptrdiff_t>(i) + 1}, method);
        }
        return std::nullopt;
    }

    std::span<const Candidate> m_candidates;
    const SelectionRequest& m_request;
    std::int64_t m_rate;
    std::int64_t m_target = 0;
    std::int64_t m_changeCost = 0;
    std::vector<std::size_t> m_pool;
};

Result<void> checkRequest(std::span<const Candidate> candidates, const SelectionRequest& request) {
    if (request.feeRate < bitcoin::FeeRate(1) || request.feeRate > kMaxSelectionRate)
        return fail(ErrorCode::PaymentFeeRate, "the fee rate is missing or out of range");
    if (request.targetSat < 0 || request.targetSat > bitcoin::Amount::kMaxSat)
        return fail(ErrorCode::AmountRange, "the sum to pay is out of range");
    std::int64_t total = 0;
    for (const Candidate& candidate : candidates) {
        if (candidate.sat < 0 || candidate.sat > bitcoin::Amount::kMaxSat - total)
            return fail(ErrorCode::AmountRange, "the coins hold more than there can be");
        total += candidate.sat;
    }
    return {};
}

} // namespace

std::uint64_t RepeatableChoice::next() {
    std::uint64_t mixed = m_state += 0x9e3779b97f4a7c15;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

std::uint64_t RepeatableChoice::below(std::uint64_t bound) {
    const std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t usable = most - (most % bound + 1) % bound;
    std::uint64_t drawn = next();
    while (drawn > usable)
        drawn = next();
    return drawn % bound;
}

Result<Selection> selectCoins(std::span<const Candidate> candidates, const SelectionRequest& request) {
    SANDYK_CHECK(checkRequest(candidates, request));
    Selector selector(candidates, request);
    selector.sortPool();
    std::optional<Selection> best = selector.exact();
    const auto consider = [&](std::optional<Selection> found) {
        if (found && (!best || found->waste < best->waste)) best = std::move(found);
    };
    consider(selector.smallestLarger());
    consider(selector.randomDraw());
    consider(selector.largestFirst());
    if (!best && request.feeFromRecipients) {
        // The recipients give for a poor coin more than it brings, yet it helps to reach the amount.
        selector.sortPool(true);
        best = selector.largestFirst();
    }
    if (!best) return selector.notPossible();
    return *std::move(best);
}

Result<Selection> spendAll(std::span<const Candidate> candidates, const SelectionRequest& request) {
    SANDYK_CHECK(checkRequest(candidates, request));
    Selector selector(candidates, request);
    std::vector<std::size_t> all(candidates.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    auto selection = selector.settle(std::move(all), Selection::Method::Chosen);
    if (selection) return *std::move(selection);
    selector.sortPool();
    return selector.notPossible();
}

Result<Selection> sweep(std::span<const Candidate> candidates, const SelectionRequest& request) {
    SANDYK_CHECK(checkRequest(candidates, request));
    Selection selection;
    std::int64_t inputWeight = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const bool isPoor = candidates[i].sat * kUnits <= candidates[i].weight * request.feeRate.toSatPerKvB();
        if (isPoor && !request.keepPoor) continue;
        selection.coins.push_back(i);
        selection.totalSat += candidates[i].sat;
        inputWeight += candidates[i].weight;
    }
    selection.weight = request.baseWeight + inputWeight + countWeight(selection.coins.size());
    selection.feeSat = request.feeRate.feeSat(vsizeOf(selection.weight));
    selection.waste = inputWeight * (request.feeRate.toSatPerKvB() - request.ordinaryRate.toSatPerKvB());
    if (selection.coins.empty() || selection.totalSat <= selection.feeSat)
        return fail(ErrorCode::PaymentFunds, "nothing is left after the fee",
                    {{"needed_sat", std::to_string(selection.feeSat + 1)},
                     {"available_sat", std::to_string(selection.totalSat)}});
    if (selection.weight <= kMaxStandardWeight) return selection;
    SelectionRequest whole = request;
    whole.targetSat = selection.totalSat;
    whole.feeFromRecipients = true;
    Selector selector(candidates, whole);
    selector.sortPool();
    return selector.notPossible();
}

} // namespace sandyk::wallet
