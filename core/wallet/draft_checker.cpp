#include "wallet/draft_checker.h"

#include <algorithm>

namespace sandyk::wallet {

namespace {

using signing::OutputRole;
using signing::Review;
using signing::ReviewOutput;

Failure mismatch(const std::string& what) {
    return fail(ErrorCode::PaymentMismatch, what);
}

/// The outputs that leave, each to be claimed by one recipient.
class Leaving {
public:
    explicit Leaving(const Review& review) {
        for (const ReviewOutput& output : review.outputs)
            m_free.push_back(&output);
    }
    /// `fits` judges the amount of an output with that script.
    template <class Fits>
    bool claim(const bitcoin::Script& script, Fits fits) {
        const auto found = std::ranges::find_if(
            m_free, [&](const ReviewOutput* output) { return output->scriptPubKey == script && fits(output->amount); });
        if (found == m_free.end()) return false;
        m_free.erase(found);
        return true;
    }
    const std::vector<const ReviewOutput*>& rest() const { return m_free; }

private:
    std::vector<const ReviewOutput*> m_free;
};

/// What nobody claimed can only be our change.
Result<void> checkRest(const Leaving& leaving, const BuiltPayment& built) {
    if (leaving.rest().size() > 1) return mismatch("more than one output is nobody's");
    if (leaving.rest().empty()) return {};
    const ReviewOutput& output = *leaving.rest().front();
    if (!output.own || !built.change || output.address != built.change->address.toString())
        return mismatch("an output is neither a recipient's nor our change");
    return {};
}

Result<DraftCheck> checkWhole(const BuiltPayment& built, const Review& review) {
    DraftCheck check;
    for (const Error& refusal : review.refusals) {
        if (!isFeeLimit(refusal)) return Failure(refusal);
        check.needsTypedFee = true;
    }
    for (const signing::ReviewInput& input : review.inputs) {
        if (!input.own || !input.amountProven) return mismatch("an input is not ours, or its amount is not proven");
    }
    if (review.fee != built.fee) return mismatch("the fee differs");
    return check;
}

/// The fee is the rate's, or higher by no more than a change that was not worth making.
Result<void> checkFee(bitcoin::FeeRate rate, const Review& review) {
    const std::int64_t fee = review.fee->toSat();
    if (fee < rate.feeSat(review.vsizeEstimate)) return mismatch("the fee is below the rate");
    const auto inputs = static_cast<std::int64_t>(review.inputs.size());
    const std::int64_t change = review.vsizeEstimate / inputs;
    const bool hasChange =
        std::ranges::any_of(review.outputs, [](const ReviewOutput& output) { return output.own.has_value(); });
    // Other signers' signatures may be longer than those that the estimate counts: at most 20 in an input.
    const std::int64_t longest = rate.feeSat(review.vsizeEstimate + 8 + inputs * 5);
    const std::int64_t givenAway = hasChange ? 0 : rate.feeSat(43) + bitcoin::FeeRate(10'000).feeSat(change) + 1'000;
    if (fee > longest + givenAway) return mismatch("the fee is above the rate");
    return {};
}

Result<void> checkCoins(const std::vector<bitcoin::OutPoint>& chosen, const Review& review) {
    if (chosen.empty()) return {};
    std::vector<bitcoin::OutPoint> wanted = chosen, spent;
    for (const signing::ReviewInput& input : review.inputs)
        spent.push_back(input.outpoint);
    std::ranges::sort(wanted);
    std::ranges::sort(spent);
    if (wanted != spent) return mismatch("other coins are spent than were chosen");
    return {};
}

} // namespace

bool isFeeLimit(const Error& refusal) {
    return refusal.code == ErrorCode::SignFeeAbsolute || refusal.code == ErrorCode::SignFeeRelative ||
           refusal.code == ErrorCode::SignFeeRate;
}

Result<DraftCheck> checkDraft(const PaymentIntent& intent, const BuiltPayment& built, const Review& review) {
    SANDYK_TRY(DraftCheck check, checkWhole(built, review));
    SANDYK_CHECK(checkCoins(intent.coins, review));
    Leaving leaving(review);
    const auto claimAll = [&](bool exactOnes) {
        return std::ranges::all_of(intent.recipients, [&](const Recipient& recipient) {
            const bool isExact = recipient.amount && !recipient.paysFee;
            if (isExact != exactOnes) return true;
            return leaving.claim(recipient.address.scriptPubKey(), [&](bitcoin::Amount amount) {
                if (isExact) return amount == *recipient.amount;
                // What a recipient gives for the fee is at most the whole fee.
                if (recipient.amount)
                    return amount <= *recipient.amount &&
                           recipient.amount->toSat() - amount.toSat() <= built.fee.toSat();
                return amount.toSat() > 0;
            });
        });
    };
    if (!claimAll(true) || !claimAll(false)) return mismatch("a recipient does not get the asked amount");
    SANDYK_CHECK(checkRest(leaving, built));
    SANDYK_CHECK(checkFee(intent.feeRate, review));
    return check;
}

Result<DraftCheck> checkReplacementDraft(const std::vector<bitcoin::TxOutput>& payments, const BuiltPayment& built,
                                         const Review& review) {
    SANDYK_TRY(DraftCheck check, checkWhole(built, review));
    Leaving leaving(review);
    std::int64_t given = 0;
    for (const bitcoin::TxOutput& payment : payments) {
        const bool found = leaving.claim(payment.scriptPubKey, [&](bitcoin::Amount amount) {
            if (amount > payment.amount) return false;
            given += payment.amount.toSat() - amount.toSat();
            return true;
        });
        if (!found) return mismatch("a recipient of the original gets nothing");
    }
    if (given > built.fee.toSat()) return mismatch("the recipients lose more than the fee");
    SANDYK_CHECK(checkRest(leaving, built));
    return check;
}

} // namespace sandyk::wallet
