#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "bitcoin/amount.h"

namespace sandyk::wallet {

/// A coin as the selection sees it.
struct Candidate {
    std::int64_t sat = 0;
    std::int64_t weight = 0; ///< of the whole input once it is signed, outpoint and sequence included
};

/// What the chosen coins must pay for.
struct SelectionRequest {
    std::int64_t targetSat = 0;         ///< sum of the recipients, without the fee
    std::int64_t baseWeight = 0;        ///< of the transaction without inputs and without change
    bitcoin::FeeRate feeRate;           ///< at most kMaxSelectionRate
    bool feeFromRecipients = false;     ///< the recipients pay the fee: the coins must cover the target alone
    std::int64_t changeWeight = 0;      ///< of a change output
    std::int64_t changeSpendWeight = 0; ///< of the input that will spend it one day
    std::int64_t dustSat = 0;           ///< change below this is never made; it goes to the fee
    /// What spending costs on an ordinary day; above it few inputs are best, below it many.
    bitcoin::FeeRate ordinaryRate{10'000};
    /// Same seed, same answer. Fresh from crypto::fillRandom for real payments, so that the choice tells nothing.
    std::uint64_t seed = 0;
    bool keepPoor = false; ///< sweep() takes coins too that cost more to spend than they hold
};
inline constexpr bitcoin::FeeRate kMaxSelectionRate{100'000'000}; ///< 100,000 sat/vB
/// Bitcoin Core relays no transaction above this weight.
inline constexpr std::int64_t kMaxStandardWeight = 400'000;
/// Change made on purpose is at least this large where the coins allow: smaller coins are poor to spend and stand out.
inline constexpr std::int64_t kGoodChangeSat = 50'000;

struct Selection {
    enum class Method { Exact, RandomDraw, SmallestLarger, LargestFirst, Chosen } method = Method::Chosen;
    std::vector<std::size_t> coins; ///< indexes into the candidates, ascending
    std::int64_t totalSat = 0;
    std::int64_t weight = 0; ///< of the whole signed transaction, change included
    /// Of the transaction. Paying recipients give feeSat + changeSat + target - totalSat of it.
    std::int64_t feeSat = 0;
    std::int64_t changeSat = 0; ///< 0: none is made
    /// In 1/4,000 satoshi: what the inputs cost more today than on an ordinary day, and the cost of change now and
    /// later, or what is given away without change. The lowest wins.
    std::int64_t waste = 0;
};

/// Chooses coins: an exact match without change by branch and bound, else the least wasteful of a random draw, the
/// smallest coin that is enough, and the largest coins first. Coins that cost more to spend than they hold are left
/// alone. Succeeds whenever any choice of the candidates can pay within kMaxStandardWeight, if all inputs weigh the
/// same (as those of one wallet do). O(n log n) with a bounded search on top.
/// Errors: PaymentFunds (params "needed_sat", "available_sat"), PaymentTooLarge (params "most_sat": what one
/// transaction can carry), PaymentFeeRate, AmountRange (a target or sum out of range).
Result<Selection> selectCoins(std::span<const Candidate> candidates, const SelectionRequest& request);

/// All of them, as the person has chosen; change as above. Errors: the same.
Result<Selection> spendAll(std::span<const Candidate> candidates, const SelectionRequest& request);

/// Everything that is worth spending goes to one recipient, who pays the fee: no change. targetSat is ignored; the
/// recipient gets totalSat - feeSat. Errors: the same.
Result<Selection> sweep(std::span<const Candidate> candidates, const SelectionRequest& request);

/// A generator of our own for choices that must be repeatable (SplitMix64): no secret ever comes from it.
class RepeatableChoice {
public:
    explicit RepeatableChoice(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    /// 0 .. bound - 1, every one as likely. `bound` is positive.
    std::uint64_t below(std::uint64_t bound);
    template <class T>
    void shuffle(std::vector<T>& items) {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(i)]);
    }

private:
    std::uint64_t m_state;
};

} // namespace sandyk::wallet
