#include "signing/review_warnings.h"

#include <algorithm>
#include <set>

namespace sandyk::signing {

namespace {

using Params = std::vector<std::pair<std::string, std::string>>;

constexpr std::int64_t kLargestRelayedVsize = 100'000;
constexpr std::int64_t kLowestRelayedRate = 1'000; // sat/kvB

void warn(Review& review, WarningCode code, Params params = {}) {
    review.warnings.push_back({code, std::move(params)});
}

void warnOfOutputs(Review& review) {
    std::set<bitcoin::Script> seen;
    bool somethingStays = false;
    for (std::size_t i = 0; i < review.outputs.size(); ++i) {
        const ReviewOutput& output = review.outputs[i];
        const Params where = {{"output", std::to_string(i)}};
        somethingStays = somethingStays || output.own;
        if (output.role == OutputRole::Data) {
            warn(review, WarningCode::DataOutput, where);
            continue;
        }
        if (output.amount.toSat() < bitcoin::dustLimitSat(output.scriptPubKey))
            warn(review, WarningCode::DustOutput, where);
        if (!output.address) warn(review, WarningCode::UnknownScript, where);
        if (!seen.insert(output.scriptPubKey).second) warn(review, WarningCode::ReusedAddress, where);
    }
    if (!somethingStays) warn(review, WarningCode::NoChange);
}

/// Outputs that name the cosigners of an input: change, most likely, but nothing proves it.
void warnOfUnverifiedChange(Review& review, const bitcoin::Psbt& psbt) {
    const auto fingerprints = [](const auto& fields) {
        std::set<keys::Fingerprint> found;
        for (const auto& [key, origin] : fields.keyOrigins)
            found.insert(origin.fingerprint);
        for (const auto& [key, taproot] : fields.tapKeyOrigins)
            found.insert(taproot.origin.fingerprint);
        return found;
    };
    std::set<std::set<keys::Fingerprint>> spenders;
    for (const bitcoin::PsbtInput& input : psbt.inputs)
        spenders.insert(fingerprints(input));
    for (std::size_t i = 0; i < psbt.outputs.size(); ++i) {
        const std::set<keys::Fingerprint> named = fingerprints(psbt.outputs[i]);
        if (!review.outputs[i].own && !named.empty() && spenders.contains(named))
            warn(review, WarningCode::ChangeUnverified, {{"output", std::to_string(i)}});
    }
}

void warnOfInputs(Review& review) {
    const auto foreign = std::ranges::count_if(review.inputs, [](const ReviewInput& input) { return !input.own; });
    if (foreign > 0) warn(review, WarningCode::ForeignInputs, {{"count", std::to_string(foreign)}});
    std::set<std::size_t> wallets;
    for (const ReviewInput& input : review.inputs) {
        if (input.own) wallets.insert(input.own->wallet);
    }
    if (wallets.size() > 1) warn(review, WarningCode::MixedWallets, {{"count", std::to_string(wallets.size())}});
}

void warnOfFee(Review& review, const FeeLimits& limits) {
    if (!review.fee || !review.feeRate) return;
    const FeeBounds bounds = feeBounds(review, limits);
    const std::int64_t lowest = std::min({bounds.absoluteSat, bounds.relativeSat, bounds.rateSat});
    if (review.fee->toSat() >= lowest - lowest / 2)
        warn(review, WarningCode::FeeHigh, {{"fee_sat", std::to_string(review.fee->toSat())}});
    if (review.feeRate->toSatPerKvB() < kLowestRelayedRate)
        warn(review, WarningCode::FeeLow, {{"fee_rate", review.feeRate->toString()}});
}

void warnOfTransaction(Review& review, const bitcoin::Psbt& psbt) {
    const bool lockActive =
        review.lockTime != 0 &&
        std::ranges::any_of(psbt.inputs, [](const bitcoin::PsbtInput& input) { return input.sequence != 0xffffffff; });
    if (lockActive) warn(review, WarningCode::LockTime, {{"lock_time", std::to_string(review.lockTime)}});
    if (review.replaceable) warn(review, WarningCode::Replaceable);
    if (review.txVersion < 1 || review.txVersion > 3)
        warn(review, WarningCode::TransactionVersion, {{"version", std::to_string(review.txVersion)}});
    if (review.vsizeEstimate > kLargestRelayedVsize)
        warn(review, WarningCode::LargeTransaction, {{"vsize", std::to_string(review.vsizeEstimate)}});
}

} // namespace

std::string_view warningName(WarningCode code) {
    switch (code) {
    case WarningCode::FeeHigh:
        return "fee.high";
    case WarningCode::FeeLow:
        return "fee.low";
    case WarningCode::DustOutput:
        return "output.dust";
    case WarningCode::NoChange:
        return "output.no_change";
    case WarningCode::ReusedAddress:
        return "output.address_reused";
    case WarningCode::LookAlike:
        return "output.look_alike";
    case WarningCode::UnknownScript:
        return "output.unknown_script";
    case WarningCode::DataOutput:
        return "output.data";
    case WarningCode::FarIndex:
        return "own.far_index";
    case WarningCode::LockTime:
        return "transaction.lock_time";
    case WarningCode::Replaceable:
        return "transaction.replaceable";
    case WarningCode::ForeignInputs:
        return "input.foreign";
    case WarningCode::MixedWallets:
        return "input.mixed_wallets";
    case WarningCode::ChangeUnverified:
        return "output.change_unverified";
    case WarningCode::UnknownFields:
        return "psbt.unknown_fields";
    case WarningCode::TransactionVersion:
        return "transaction.version";
    case WarningCode::LargeTransaction:
        return "transaction.large";
    }
    return "";
}

FeeBounds feeBounds(const Review& review, const FeeLimits& limits) {
    const std::int64_t base = review.leaving.toSat() > 0 ? review.leaving.toSat() : review.totalOut.toSat();
    return {limits.absolute.toSat(),
            base / 1'000 * limits.permilleOfSpent + base % 1'000 * limits.permilleOfSpent / 1'000,
            limits.rate.toSatPerKvB() * review.vsizeEstimate / 1'000};
}

void addWarnings(Review& review, const bitcoin::Psbt& psbt, const FeeLimits& limits) {
    warnOfInputs(review);
    warnOfOutputs(review);
    warnOfUnverifiedChange(review, psbt);
    warnOfFee(review, limits);
    warnOfTransaction(review, psbt);
}

} // namespace sandyk::signing
