#include "wallet/tx_builder.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/byte_reader.h"
#include "signing/own_fields.h"
#include "signing/signed_size.h"
#include "wallet/ledger.h"

namespace sandyk::wallet {

namespace {

using bitcoin::Amount;
using bitcoin::FeeRate;
using bitcoin::Script;

constexpr std::uint32_t kReplaceable = 0xfffffffd;
constexpr std::uint32_t kFinal = 0xfffffffe; ///< the lock time still counts

/// An output that is wanted. Without amount it gets what is left.
struct Wanted {
    Script script;
    std::optional<Amount> amount;
    bool paysFee = false;
    bool isOwn = false; ///< to our change address
};

struct Plan {
    std::vector<Wanted> outputs;
    std::vector<Coin> required; ///< all of them are spent
    std::vector<Coin> optional; ///< spent as far as they are needed
    bool keepPoor = false;      ///< of the optional ones, when everything is swept
    FeeRate feeRate;
    bool replaceable = true;
};

std::int64_t outputWeight(const Script& script) {
    return 4 * static_cast<std::int64_t>(8 + compactSizeLength(script.size()) + script.size());
}

Failure coinFailure(const bitcoin::OutPoint& outpoint, std::string_view reason) {
    return fail(ErrorCode::PaymentCoin, "coin " + outpoint.toString() + " is " + std::string(reason),
                {{"outpoint", outpoint.toString()}, {"reason", std::string(reason)}});
}

Result<void> checkDust(const Script& script, Amount amount, Network network) {
    const std::int64_t limit = bitcoin::dustLimitSat(script);
    if (amount.toSat() >= limit) return {};
    const auto address = bitcoin::Address::fromScript(script, network);
    return fail(ErrorCode::PaymentDust, "an output is too small",
                {{"address", address ? address->toString() : ""},
                 {"amount_sat", std::to_string(amount.toSat())},
                 {"limit_sat", std::to_string(limit)}});
}

class Composer {
public:
    static Result<BuiltPayment> compose(Plan plan, const PaymentSources& sources) {
        Composer composer(std::move(plan), sources);
        SANDYK_CHECK(composer.prepare());
        SANDYK_TRY(Selection selection, composer.select());
        SANDYK_CHECK(composer.shareOut(selection));
        return composer.build(selection);
    }

private:
    Composer(Plan plan, const PaymentSources& sources)
        : m_plan(std::move(plan)), m_sources(sources), m_paths(sources.wallet.descriptor.singlePaths()) {}

    Result<void> prepare() {
        const Wallet& wallet = m_sources.wallet;
        m_change.keychain = m_paths.size() > 1 ? Keychain::Change : Keychain::Receive;
        const auto chain = static_cast<std::size_t>(m_change.keychain);
        m_change.index = m_paths[chain].isRange() ? wallet.nextIndex[chain] : 0;
        SANDYK_TRY(m_changeOutput, m_paths[chain].derive(m_change.index));
        SANDYK_TRY(m_inputWeight, inputWeight(wallet));
        for (Wanted& wanted : m_plan.outputs) {
            if (wanted.isOwn) wanted.script = m_changeOutput.scriptPubKey;
            if (wanted.amount) SANDYK_CHECK(checkDust(wanted.script, *wanted.amount, wallet.network));
        }
        return {};
    }

    SelectionRequest request() const {
        SelectionRequest request;
        request.feeRate = m_plan.feeRate;
        request.seed = m_sources.seed;
        request.keepPoor = m_plan.keepPoor;
        request.changeWeight = outputWeight(m_changeOutput.scriptPubKey);
        request.changeSpendWeight = m_inputWeight;
        request.dustSat = bitcoin::dustLimitSat(m_changeOutput.scriptPubKey);
        const std::size_t count = compactSizeLength(m_plan.outputs.size() + 1);
        request.baseWeight = 4 * static_cast<std::int64_t>(4 + 4 + 1 + count);
        if (isSegwit()) request.baseWeight += 2;
        for (const Wanted& wanted : m_plan.outputs) {
            request.baseWeight += outputWeight(wanted.script);
            request.targetSat += wanted.amount ? wanted.amount->toSat() : 0;
            request.feeFromRecipients |= wanted.paysFee;
        }
        return request;
    }

    Result<Selection> select() {
        m_pool = m_plan.required;
        m_pool.insert(m_pool.end(), m_plan.optional.begin(), m_plan.optional.end());
        const SelectionRequest whole = request();
        if (std::ranges::any_of(m_plan.outputs, [](const Wanted& wanted) { return !wanted.amount; }))
            return sweep(candidates(m_pool), whole);
        if (m_plan.required.empty()) return selectCoins(candidates(m_pool), whole);
        auto enough = spendAll(candidates(m_plan.required), whole);
        if (enough || enough.error().code != ErrorCode::PaymentFunds || m_plan.optional.empty()) return enough;
        return selectFurther(whole);
    }

    /// The required coins and as many of the others as it takes.
    Result<Selection> selectFurther(const SelectionRequest& whole) {
        SelectionRequest further = whole;
        for (const Coin& coin : m_plan.required) {
            further.targetSat -= coin.amount.toSat();
            further.baseWeight += m_inputWeight;
        }
        // What the required coins bring beyond the outputs lowers the fee that is still to be found.
        further.targetSat = std::max<std::int64_t>(further.targetSat, 0);
        SANDYK_TRY(const Selection found, selectCoins(candidates(m_plan.optional), further));
        std::vector<Coin> pool = m_plan.required;
        for (const std::size_t coin : found.coins)
            pool.push_back(m_plan.optional[coin]);
        m_pool = std::move(pool);
        SANDYK_TRY(Selection all, spendAll(candidates(m_pool), whole));
        all.method = found.method;
        return all;
    }

    /// Takes the fee from those who pay it, and gives what is left to who gets it.
    Result<void> shareOut(const Selection& selection) {
        std::int64_t fixed = 0, payers = 0;
        for (const Wanted& wanted : m_plan.outputs) {
            fixed += wanted.amount ? wanted.amount->toSat() : 0;
            payers += wanted.paysFee ? 1 : 0;
        }
        std::int64_t toPay = payers > 0 ? selection.feeSat + selection.changeSat + fixed - selection.totalSat : 0;
        for (Wanted& wanted : m_plan.outputs) {
            std::int64_t sat = wanted.amount ? wanted.amount->toSat() : selection.totalSat - selection.feeSat - fixed;
            if (wanted.paysFee) {
                const std::int64_t share = (toPay + payers - 1) / payers;
                sat -= share;
                toPay -= share;
                --payers;
            }
            if (sat <= 0)
                return fail(ErrorCode::PaymentFunds, "nothing is left after the fee",
                            {{"needed_sat", std::to_string(selection.feeSat + fixed)},
                             {"available_sat", std::to_string(selection.totalSat)}});
            SANDYK_TRY(wanted.amount, Amount::fromSat(sat));
            SANDYK_CHECK(checkDust(wanted.script, *wanted.amount, m_sources.wallet.network));
        }
        return {};
    }

    Result<BuiltPayment> build(const Selection& selection) {
        BuiltPayment built;
        built.method = selection.method;
        bitcoin::Psbt& psbt = built.psbt;
        RepeatableChoice chance(~m_sources.seed);
        psbt.fallbackLockTime = lockTime(chance);
        psbt.hasFallbackLockTime = true;
        SANDYK_CHECK(addInputs(psbt, selection, chance));
        if (selection.changeSat > 0) {
            SANDYK_TRY(const Amount change, Amount::fromSat(selection.changeSat));
            m_plan.outputs.push_back({m_changeOutput.scriptPubKey, change, false, true});
        }
        chance.shuffle(m_plan.outputs);
        for (const Wanted& wanted : m_plan.outputs) {
            bitcoin::PsbtOutput output;
            output.amount = *wanted.amount;
            output.scriptPubKey = wanted.script;
            if (wanted.isOwn) {
                signing::addDerivedFields(output, m_changeOutput);
                SANDYK_TRY(built.change, addressAt(m_sources.wallet, m_change.keychain, m_change.index));
            }
            psbt.outputs.push_back(std::move(output));
        }
        addGlobalKeys(psbt);
        SANDYK_TRY(built.fee, Amount::fromSat(feeOf(psbt)));
        return built;
    }

    /// At the tip, so that rewriting the last blocks for their fees brings no more; in one of ten a little below it, as
    /// programs do that hold a transaction back for a while.
    std::uint32_t lockTime(RepeatableChoice& chance) const {
        auto height = static_cast<std::uint32_t>(std::max(m_sources.tipHeight, 0));
        if (chance.below(10) == 0) height -= std::min(height, static_cast<std::uint32_t>(chance.below(100)));
        return height;
    }

    Result<void> addInputs(bitcoin::Psbt& psbt, const Selection& selection, RepeatableChoice& chance) {
        std::vector<std::size_t> order = selection.coins;
        chance.shuffle(order);
        for (const std::size_t place : order) {
            const Coin& coin = m_pool[place];
            const auto chain = static_cast<std::size_t>(coin.keychain);
            if (chain >= m_paths.size()) return coinFailure(coin.outpoint, "unknown");
            SANDYK_TRY(const bitcoin::DerivedOutput derived, m_paths[chain].derive(coin.index));
            if (derived.scriptPubKey != coin.scriptPubKey) return coinFailure(coin.outpoint, "unknown");
            bitcoin::PsbtInput input;
            input.previous = coin.outpoint;
            input.sequence = m_plan.replaceable ? kReplaceable : kFinal;
            SANDYK_CHECK(addSpentOutput(input, coin));
            signing::addDerivedFields(input, derived);
            psbt.inputs.push_back(std::move(input));
        }
        return {};
    }

    Result<void> addSpentOutput(bitcoin::PsbtInput& input, const Coin& coin) {
        const bitcoin::TxOutput output{coin.amount, coin.scriptPubKey};
        const bitcoin::ScriptKind kind = scriptKind(coin.scriptPubKey);
        // BIP341 signs amounts and scripts of all inputs: the previous transaction would prove nothing more.
        if (kind == bitcoin::ScriptKind::P2tr) {
            input.witnessUtxo = output;
            return {};
        }
        SANDYK_TRY(bitcoin::Transaction previous, m_sources.previous(coin.outpoint.txid));
        const bool isRight = previous.txid() == coin.outpoint.txid && coin.outpoint.index < previous.outputs.size() &&
                             previous.outputs[coin.outpoint.index] == output;
        if (!isRight)
            return fail(ErrorCode::SignMissingPreviousTx, "the transaction of a coin is not what it should be",
                        {{"outpoint", coin.outpoint.toString()}});
        if (isSegwit()) input.witnessUtxo = output;
        input.nonWitnessUtxo = std::move(previous);
        return {};
    }

    /// Cosigners' devices compare them with the wallet that they know.
    void addGlobalKeys(bitcoin::Psbt& psbt) const {
        if (!m_sources.wallet.isMultisig()) return;
        for (const bitcoin::DescriptorKey& key : m_sources.wallet.descriptor.keys()) {
            if (!key.origin || !key.extended) continue;
            const auto bytes = key.extended->toBytes();
            psbt.globalXpubs.emplace(Bytes(bytes.begin(), bytes.end()), *key.origin);
        }
    }

    std::int64_t feeOf(const bitcoin::Psbt& psbt) const {
        std::int64_t fee = 0;
        for (const bitcoin::PsbtInput& input : psbt.inputs)
            fee += input.spentOutput()->amount.toSat();
        for (const bitcoin::PsbtOutput& output : psbt.outputs)
            fee -= output.amount.toSat();
        return fee;
    }

    bool isSegwit() const {
        return witnessProgram(m_changeOutput.scriptPubKey) || m_changeOutput.witnessScript ||
               (m_changeOutput.redeemScript && witnessProgram(*m_changeOutput.redeemScript));
    }

    std::vector<Candidate> candidates(const std::vector<Coin>& coins) const {
        std::vector<Candidate> all;
        all.reserve(coins.size());
        for (const Coin& coin : coins)
            all.push_back({coin.amount.toSat(), m_inputWeight});
        return all;
    }

    Plan m_plan;
    const PaymentSources& m_sources;
    std::vector<bitcoin::Descriptor> m_paths;
    struct {
        Keychain keychain = Keychain::Change;
        std::uint32_t index = 0;
    } m_change;
    bitcoin::DerivedOutput m_changeOutput;
    std::int64_t m_inputWeight = 0;
    std::vector<Coin> m_pool; ///< what the selection's indexes mean
};

/// The coins that the person named. Unconfirmed ones of others are theirs to choose.
Result<std::vector<Coin>> chosenCoins(const std::vector<bitcoin::OutPoint>& chosen, const PaymentSources& sources) {
    std::map<bitcoin::OutPoint, const Coin*> known;
    for (const Coin& coin : sources.coins)
        known.emplace(coin.outpoint, &coin);
    std::vector<Coin> coins;
    for (const bitcoin::OutPoint& outpoint : chosen) {
        const auto found = known.find(outpoint);
        if (found == known.end()) return coinFailure(outpoint, "unknown");
        if (!found->second) return coinFailure(outpoint, "chosen_twice");
        const std::string_view why = whyNotSpendable(*found->second, sources.tipHeight);
        if (!why.empty()) return coinFailure(outpoint, why);
        coins.push_back(*found->second);
        found->second = nullptr;
    }
    return coins;
}

Result<void> checkIntent(const PaymentIntent& intent, Network network) {
    const auto incomplete = [](const char* what) { return fail(ErrorCode::PaymentIncomplete, what); };
    if (intent.recipients.empty()) return incomplete("no recipient");
    if (intent.recipients.size() > kMaxRecipients) return incomplete("too many recipients");
    const auto open = std::ranges::count_if(intent.recipients, [](const Recipient& each) { return !each.amount; });
    if (open > 1) return incomplete("only one recipient can get all that is left");
    for (const Recipient& recipient : intent.recipients) {
        if (recipient.address.network() != network)
            return fail(ErrorCode::AddressNetwork, "an address is of another network",
                        {{"network", std::string(networkName(recipient.address.network()))}});
        if (open > 0 && recipient.paysFee && recipient.amount)
            return incomplete("who gets all that is left pays the fee");
    }
    return {};
}

Failure feeTooLow(std::int64_t leastFee, std::int64_t vsize, FeeRate leastRate) {
    const FeeRate rate = std::max(leastRate, FeeRate((leastFee * 1'000 + vsize - 1) / vsize));
    return fail(ErrorCode::PaymentFeeRate, "the fee is too low to replace the payment",
                {{"least_fee_sat", std::to_string(leastFee)}, {"least_rate", rate.toString()}});
}

/// BIP125, and that the rate rises (Bitcoin Core).
Result<void> checkReplacement(const Replaceable& original, FeeRate feeRate, const BuiltPayment& built,
                              const PaymentSources& sources) {
    SANDYK_TRY(const std::int64_t perInput, inputWeight(sources.wallet));
    SANDYK_TRY(const bitcoin::Transaction plain, built.psbt.unsignedTransaction());
    const std::int64_t unsignedInput = 4 * 41;
    const auto inputs = static_cast<std::int64_t>(plain.inputs.size());
    const std::int64_t vsize = (plain.weight() + inputs * (perInput - unsignedInput) + 2 + 3) / 4;
    const std::int64_t least = original.feeSat + original.descendantsFeeSat + kIncrementalRelayRate.feeSat(vsize);
    const FeeRate before = FeeRate::of(*Amount::fromSat(original.feeSat), original.transaction.vsize());
    const FeeRate leastRate(before.toSatPerKvB() + 1);
    if (built.fee.toSat() < least || feeRate < leastRate) return feeTooLow(least, vsize, leastRate);
    return {};
}

Result<void> checkReplaceable(const Replaceable& original) {
    const auto impossible = [](const char* reason) {
        return fail(ErrorCode::PaymentNotReplaceable, reason, {{"reason", reason}});
    };
    if (!original.transaction.signalsReplacement()) return impossible("not_signalled");
    std::vector<bitcoin::OutPoint> ours, all;
    for (const Coin& coin : original.spent)
        ours.push_back(coin.outpoint);
    for (const bitcoin::TxInput& input : original.transaction.inputs)
        all.push_back(input.previous);
    std::ranges::sort(ours);
    std::ranges::sort(all);
    if (ours != all) return impossible("foreign_inputs");
    if (original.feeSat < 0 || original.feeSat > Amount::kMaxSat) return impossible("fee_unknown");
    return {};
}

} // namespace

std::string_view whyNotSpendable(const Coin& coin, std::int32_t tipHeight) {
    if (coin.isFrozen) return "frozen";
    if (coin.isReserved) return "reserved";
    if (coin.isCoinbase && (coin.height <= 0 || tipHeight - coin.height + 1 < kCoinbaseMaturity)) return "immature";
    return {};
}

bool isChoosable(const Coin& coin, std::int32_t tipHeight) {
    return whyNotSpendable(coin, tipHeight).empty() && (coin.standing != Standing::Unconfirmed || coin.isOwnChange);
}

Result<std::int64_t> inputWeight(const Wallet& wallet) {
    SANDYK_TRY(const bitcoin::DerivedOutput derived, wallet.descriptor.singlePaths().front().derive(0));
    return signing::signedInputWeight(derived);
}

Result<BuiltPayment> buildPayment(const PaymentIntent& intent, const PaymentSources& sources) {
    SANDYK_CHECK(checkIntent(intent, sources.wallet.network));
    Plan plan;
    plan.feeRate = intent.feeRate;
    plan.replaceable = intent.replaceable;
    for (const Recipient& recipient : intent.recipients)
        plan.outputs.push_back({recipient.address.scriptPubKey(), recipient.amount,
                                recipient.paysFee && recipient.amount.has_value(), false});
    if (!intent.coins.empty()) {
        SANDYK_TRY(plan.required, chosenCoins(intent.coins, sources));
        plan.keepPoor = true;
    } else {
        std::ranges::copy_if(sources.coins, std::back_inserter(plan.optional),
                             [&](const Coin& coin) { return isChoosable(coin, sources.tipHeight); });
    }
    return Composer::compose(std::move(plan), sources);
}

Result<BuiltPayment> buildBump(const Replaceable& original, FeeRate feeRate, const PaymentSources& sources,
                               const std::optional<Script>& payer) {
    SANDYK_CHECK(checkReplaceable(original));
    Plan plan;
    plan.feeRate = feeRate;
    plan.required = original.spent;
    plan.keepPoor = true;
    bool isPaid = false;
    for (const bitcoin::TxOutput& output : original.transaction.outputs) {
        if (std::ranges::find(original.change, output.scriptPubKey) != original.change.end()) continue;
        const bool pays = !isPaid && payer == output.scriptPubKey;
        isPaid |= pays;
        plan.outputs.push_back({output.scriptPubKey, output.amount, pays, false});
    }
    // A transaction that only moved our own coins has nothing but change.
    if (plan.outputs.empty()) plan.outputs.push_back({{}, std::nullopt, false, true});
    const bitcoin::Txid replaced = original.transaction.txid();
    std::ranges::copy_if(sources.coins, std::back_inserter(plan.optional), [&](const Coin& coin) {
        return isChoosable(coin, sources.tipHeight) && coin.standing != Standing::Unconfirmed &&
               coin.outpoint.txid != replaced;
    });
    if (plan.outputs.front().isOwn) plan.optional.clear();
    SANDYK_TRY(BuiltPayment built, Composer::compose(std::move(plan), sources));
    SANDYK_CHECK(checkReplacement(original, feeRate, built, sources));
    return built;
}

Result<BuiltPayment> buildCancel(const Replaceable& original, FeeRate feeRate, const PaymentSources& sources) {
    SANDYK_CHECK(checkReplaceable(original));
    Plan plan;
    plan.feeRate = feeRate;
    plan.required = original.spent;
    plan.keepPoor = true;
    plan.outputs.push_back({{}, std::nullopt, false, true});
    SANDYK_TRY(BuiltPayment built, Composer::compose(std::move(plan), sources));
    SANDYK_CHECK(checkReplacement(original, feeRate, built, sources));
    return built;
}

Result<BuiltPayment> buildChild(const std::vector<Coin>& coins, const Parent& parent, FeeRate packageRate,
                                const PaymentSources& sources) {
    if (coins.empty()) return fail(ErrorCode::PaymentIncomplete, "no coin of the parent");
    if (parent.vsize <= 0 || std::cmp_greater(parent.vsize, bitcoin::Transaction::kMaxSize) ||
        packageRate > kMaxSelectionRate || packageRate.feeSat(parent.vsize) <= parent.feeSat)
        return fail(ErrorCode::PaymentFeeRate, "the parent pays as much already");
    for (const Coin& coin : coins) {
        const std::string_view why = whyNotSpendable(coin, sources.tipHeight);
        if (!why.empty()) return coinFailure(coin.outpoint, why);
    }
    Plan plan;
    plan.required = coins;
    plan.keepPoor = true;
    plan.outputs.push_back({{}, std::nullopt, false, true});
    // The child's size does not depend on its rate: build once to know it, then at the rate that lifts both.
    plan.feeRate = packageRate;
    SANDYK_TRY(const BuiltPayment first, Composer::compose(plan, sources));
    const std::int64_t missing = packageRate.feeSat(parent.vsize) - parent.feeSat;
    const std::int64_t wanted = first.fee.toSat() + missing;
    const std::int64_t vsize = std::max<std::int64_t>(first.fee.toSat() * 1'000 / packageRate.toSatPerKvB(), 1);
    plan.feeRate = FeeRate((wanted * 1'000 + vsize - 1) / vsize);
    return Composer::compose(std::move(plan), sources);
}

} // namespace sandyk::wallet
