#include "signing/review.h"

#include <algorithm>
#include <array>
#include <set>

#include "bitcoin/sighash.h"
#include "crypto/hash.h"
#include "signing/input_checks.h"
#include "signing/look_alikes.h"
#include "signing/own_scripts.h"
#include "signing/review_warnings.h"
#include "signing/signed_size.h"

namespace sandyk::signing {

using bitcoin::Amount;
using bitcoin::OutputType;
using bitcoin::ScriptKind;

namespace {

/// What is worst for the person comes first; codes that are not here follow in the order found.
constexpr std::array kGravity = {
    ErrorCode::SignNetwork,
    ErrorCode::SignForeignChange,
    ErrorCode::SignPreviousTxMismatch,
    ErrorCode::SignAmountMismatch,
    ErrorCode::SignScriptMismatch,
    ErrorCode::SignForeignKey,
    ErrorCode::SignPathMismatch,
    ErrorCode::SignSighash,
    ErrorCode::SignUnknownField,
    ErrorCode::SignDuplicateInput,
    ErrorCode::SignOutputsExceedInputs,
    ErrorCode::SignMissingUtxo,
    ErrorCode::SignMissingPreviousTx,
    ErrorCode::SignFeeAbsolute,
    ErrorCode::SignFeeRelative,
    ErrorCode::SignFeeRate,
    ErrorCode::SignUnsupported,
    ErrorCode::SignNothingOurs,
};

bool isSupported(OutputType type) {
    switch (type) {
    case OutputType::Pk:
    case OutputType::Pkh:
    case OutputType::Wpkh:
    case OutputType::ShWpkh:
    case OutputType::Tr:
    case OutputType::ShMulti:
    case OutputType::WshMulti:
    case OutputType::ShWshMulti:
    case OutputType::BareMulti:
        return true;
    default:
        return false;
    }
}

/// One pass over one PSBT; each step adds to the review.
class Reviewer {
public:
    Reviewer(const bitcoin::Psbt& psbt, const ReviewContext& context)
        : m_psbt(psbt), m_context(context), m_own(context) {}

    Result<Review> run() {
        SANDYK_TRY(m_transaction, m_psbt.unsignedTransaction());
        readTransaction();
        findOwnInputs();
        checkInputs();
        readOutputs();
        checkNetwork();
        checkGlobalXpubs();
        if (checkUnknownFields(m_psbt, m_review.refusals)) warn(WarningCode::UnknownFields, {});
        sumUp();
        checkFee();
        findProgress();
        addWarnings(m_review, m_psbt, m_context.limits);
        warnOfLookAlikes(m_review, m_own);
        numberWallets();
        sortRefusals();
        return std::move(m_review);
    }

private:
    void refuse(ErrorCode code, std::string detail, std::vector<std::pair<std::string, std::string>> params = {}) {
        m_review.refusals.push_back({code, std::move(detail), std::move(params)});
    }
    void refuseInput(ErrorCode code, std::size_t input, std::string detail) {
        refuse(code, std::move(detail), {{"input", std::to_string(input)}});
    }
    void warn(WarningCode code, std::vector<std::pair<std::string, std::string>> params) {
        m_review.warnings.push_back({code, std::move(params)});
    }
    const OwnWallet& walletOf(const OwnPlace& place) const { return m_context.wallets[place.wallet]; }

    void readTransaction();
    void findOwnInputs();
    void refuseClaim(const OriginFinding& finding, bool scriptIsOurs, std::size_t input);
    void checkInputs();
    void readOutputs();
    void readOutput(const bitcoin::PsbtOutput& output, std::size_t index);
    void noteWallet(const OwnPlace& place);
    void checkNetwork();
    void checkGlobalXpubs();
    void sumUp();
    void checkFee();
    void findProgress();
    void numberWallets();
    void sortRefusals();

    const bitcoin::Psbt& m_psbt;
    const ReviewContext& m_context;
    OwnScripts m_own;
    bitcoin::Transaction m_transaction;
    Review m_review;
    std::vector<std::size_t> m_wallets;      ///< those that take part, in the order of Review::wallets
    std::set<std::size_t> m_spendingWallets; ///< those whose coins are spent
};

void Reviewer::readTransaction() {
    m_review.psbtHash = crypto::sha256(m_psbt.serialize());
    m_review.txid = m_transaction.txid();
    m_review.network = m_context.network;
    m_review.txVersion = m_transaction.version;
    m_review.lockTime = m_transaction.lockTime;
    m_review.replaceable = m_transaction.signalsReplacement();
}

void Reviewer::findOwnInputs() {
    std::set<bitcoin::OutPoint> seen;
    for (std::size_t i = 0; i < m_psbt.inputs.size(); ++i) {
        const bitcoin::PsbtInput& input = m_psbt.inputs[i];
        ReviewInput& reviewed = m_review.inputs.emplace_back();
        reviewed.outpoint = input.previous;
        if (!seen.insert(input.previous).second)
            refuseInput(ErrorCode::SignDuplicateInput, i, "one coin is spent twice");
        const bitcoin::TxOutput* spent = input.spentOutput();
        if (!spent) continue;
        reviewed.amount = spent->amount;
        reviewed.kind = scriptKind(spent->scriptPubKey);
        if (const auto address = bitcoin::Address::fromScript(spent->scriptPubKey, m_context.network))
            reviewed.address = address->toString();

        OriginFinding finding = m_own.findByOrigins(spent->scriptPubKey, namedKeys(input));
        if (finding.place) {
            reviewed.own = finding.place;
            reviewed.derived = std::move(finding.derived);
        } else if ((reviewed.own = m_own.search(spent->scriptPubKey))) {
            if (auto derived = m_own.derive(*reviewed.own)) reviewed.derived = std::move(*derived);
        }
        if (finding.lie) refuseClaim(finding, reviewed.own.has_value(), i);
        if (!reviewed.own) continue;
        noteWallet(*reviewed.own);
        m_spendingWallets.insert(reviewed.own->wallet);
        if (m_own.isFar(*reviewed.own))
            warn(WarningCode::FarIndex, {{"input", std::to_string(i)}, {"index", std::to_string(reviewed.own->index)}});
    }
    if (m_spendingWallets.empty()) refuse(ErrorCode::SignNothingOurs, "no input belongs to a wallet of ours");
}

void Reviewer::refuseClaim(const OriginFinding& finding, bool scriptIsOurs, std::size_t input) {
    const std::string origin = finding.lie->toString();
    if (!keys::pathAgrees(finding.lie->path, m_context.network)) return; // SignNetwork says it better
    if (scriptIsOurs)
        refuseInput(ErrorCode::SignPathMismatch, input, origin + " is not where this script of ours comes from");
    else if (finding.keyAgrees)
        refuseInput(ErrorCode::SignScriptMismatch, input, origin + " is our key, the script is not our wallet's");
    else if (!finding.pathKnown)
        refuseInput(ErrorCode::SignPathMismatch, input, origin + " belongs to no wallet of ours");
    else
        refuseInput(ErrorCode::SignForeignKey, input, origin + " names a key of ours, but it is another key");
}

void Reviewer::noteWallet(const OwnPlace& place) {
    if (std::ranges::find(m_wallets, place.wallet) != m_wallets.end()) return;
    m_wallets.push_back(place.wallet);
    const OwnWallet& wallet = walletOf(place);
    m_review.wallets.push_back(wallet.name);
    const bool pathsAgree = std::ranges::all_of(wallet.descriptor.keys(), [&](const bitcoin::DescriptorKey& key) {
        return !key.origin || keys::pathAgrees(key.origin->path, m_context.network);
    });
    if (wallet.network != m_context.network || !pathsAgree || !wallet.descriptor.checkNetwork(m_context.network))
        refuse(ErrorCode::SignNetwork, "the wallet is of another network", {{"wallet", wallet.name}});
    if (!isSupported(wallet.descriptor.type()))
        refuse(ErrorCode::SignUnsupported, "this kind of descriptor is not signed", {{"wallet", wallet.name}});
}

void Reviewer::checkInputs() {
    const auto isTaproot = [](const ReviewInput& input) { return input.kind == ScriptKind::P2tr; };
    const auto isOwn = [](const ReviewInput& input) { return input.own.has_value(); };
    const bool anyOwn = std::ranges::any_of(m_review.inputs, isOwn);
    // A taproot signature of ours is void if any amount or script that it was shown is a lie.
    const bool witnessEnough = std::ranges::all_of(
        m_review.inputs, [&](const ReviewInput& input) { return (anyOwn && !isOwn(input)) || isTaproot(input); });
    for (std::size_t i = 0; i < m_psbt.inputs.size(); ++i) {
        const bitcoin::PsbtInput& input = m_psbt.inputs[i];
        ReviewInput& reviewed = m_review.inputs[i];
        reviewed.amountProven = checkPreviousOutput(input, i, witnessEnough, m_review.refusals);
        checkScriptHashes(input, i, m_review.refusals);
        if (reviewed.derived) checkDerivedFields(input, *reviewed.derived, i, m_review.refusals);
        checkSighashTypes(input, i, m_review.refusals);
    }
}

void Reviewer::readOutputs() {
    for (std::size_t i = 0; i < m_psbt.outputs.size(); ++i)
        readOutput(m_psbt.outputs[i], i);
}

void Reviewer::readOutput(const bitcoin::PsbtOutput& output, std::size_t index) {
    ReviewOutput& reviewed = m_review.outputs.emplace_back();
    reviewed.scriptPubKey = output.scriptPubKey;
    reviewed.amount = output.amount;
    if (const auto address = bitcoin::Address::fromScript(output.scriptPubKey, m_context.network))
        reviewed.address = address->toString();
    if (scriptKind(output.scriptPubKey) == ScriptKind::OpReturn) reviewed.role = OutputRole::Data;

    OriginFinding finding = m_own.findByOrigins(output.scriptPubKey, namedKeys(output));
    if (finding.lie) {
        // When no coin of ours is spent either, there is only a wallet that is not known here.
        if (m_spendingWallets.empty() && !finding.pathKnown) return;
        refuse(ErrorCode::SignForeignChange, finding.lie->toString() + " does not lead to this output",
               {{"output", std::to_string(index)}});
        return;
    }
    reviewed.own = finding.place;
    reviewed.derived = std::move(finding.derived);
    if (!reviewed.own && m_own.hasSearched()) {
        reviewed.own = m_own.search(output.scriptPubKey);
        if (reviewed.own) {
            if (auto derived = m_own.derive(*reviewed.own)) reviewed.derived = std::move(*derived);
        }
    }
    if (!reviewed.own) return;
    const OwnPlace& place = *reviewed.own;
    noteWallet(place);
    const bool isChange = place.keychain == 1 && m_spendingWallets.contains(place.wallet);
    reviewed.role = isChange ? OutputRole::Change : OutputRole::Own;
    if (m_own.isFar(place))
        warn(WarningCode::FarIndex, {{"output", std::to_string(index)}, {"index", std::to_string(place.index)}});
}

void Reviewer::checkNetwork() {
    const auto check = [&](const auto& fields, const char* part, std::size_t index) {
        for (const NamedKey& named : namedKeys(fields)) {
            if (keys::pathAgrees(named.origin->path, m_context.network)) continue;
            refuse(ErrorCode::SignNetwork, named.origin->toString() + " is a path of another network",
                   {{part, std::to_string(index)}});
            return;
        }
    };
    for (std::size_t i = 0; i < m_psbt.inputs.size(); ++i)
        check(m_psbt.inputs[i], "input", i);
    for (std::size_t i = 0; i < m_psbt.outputs.size(); ++i)
        check(m_psbt.outputs[i], "output", i);
}

void Reviewer::checkGlobalXpubs() {
    for (const auto& [bytes, origin] : m_psbt.globalXpubs) {
        const auto stated = keys::ExtendedPublicKey::fromBytes(bytes);
        if (!stated || !stated->matches(m_context.network) || !keys::pathAgrees(origin.path, m_context.network)) {
            refuse(ErrorCode::SignNetwork, origin.toString() + " is an account of another network");
            continue;
        }
        for (const std::size_t wallet : m_wallets) {
            for (const bitcoin::DescriptorKey& key : m_context.wallets[wallet].descriptor.keys()) {
                if (!key.extended || key.origin != origin) continue;
                // Depth and parent are left out by some makers; what derives the scripts is the key and chain code.
                if (key.extended->key() != stated->key() || key.extended->chainCode() != stated->chainCode())
                    refuse(ErrorCode::SignForeignKey, origin.toString() + " is another key in the wallet's descriptor");
            }
        }
    }
}

void Reviewer::sumUp() {
    std::vector<Amount> outputs, leaving, inputs;
    for (const ReviewOutput& output : m_review.outputs) {
        outputs.push_back(output.amount);
        if (!output.own) leaving.push_back(output.amount);
    }
    const auto totalOut = bitcoin::sum(outputs);
    const auto totalLeaving = bitcoin::sum(leaving);
    if (totalOut && totalLeaving) {
        m_review.totalOut = *totalOut;
        m_review.leaving = *totalLeaving;
    }
    m_review.vsizeEstimate = signedVsize(m_transaction, m_psbt.inputs, m_review.inputs);
    for (const ReviewInput& input : m_review.inputs) {
        if (!input.amount) return;
        inputs.push_back(*input.amount);
    }
    const auto totalIn = bitcoin::sum(inputs);
    if (totalIn) m_review.totalIn = *totalIn;
    const auto fee = totalIn && totalOut ? totalIn->minus(*totalOut) : std::nullopt;
    if (!fee) {
        refuse(ErrorCode::SignOutputsExceedInputs, "the outputs are worth more than the inputs");
        return;
    }
    m_review.fee = fee;
    m_review.feeRate = bitcoin::FeeRate::of(*fee, m_review.vsizeEstimate);
}

void Reviewer::checkFee() {
    if (!m_review.fee) return;
    const std::int64_t fee = m_review.fee->toSat();
    if (m_context.acceptedFee) {
        // The typed fee stands in for every limit, so it must be the real one to the satoshi.
        if (*m_context.acceptedFee != *m_review.fee)
            refuse(
                ErrorCode::SignFeeAbsolute, "the fee is not the one that was confirmed",
                {{"fee_sat", std::to_string(fee)}, {"accepted_sat", std::to_string(m_context.acceptedFee->toSat())}});
        return;
    }
    const FeeBounds bounds = feeBounds(m_review, m_context.limits);
    const auto check = [&](ErrorCode code, std::int64_t limit, const char* what) {
        if (fee > limit) refuse(code, what, {{"fee_sat", std::to_string(fee)}, {"limit_sat", std::to_string(limit)}});
    };
    check(ErrorCode::SignFeeAbsolute, bounds.absoluteSat, "the fee is above the absolute limit");
    check(ErrorCode::SignFeeRelative, bounds.relativeSat, "the fee is above the limit relative to what leaves");
    check(ErrorCode::SignFeeRate, bounds.rateSat, "the fee rate is above the limit");
}

void Reviewer::findProgress() {
    bitcoin::PsbtAnalysis analysis = bitcoin::analyze(m_psbt);
    m_review.nextRole = analysis.next;
    std::set<keys::KeyOrigin> missing;
    for (std::size_t i = 0; i < m_review.inputs.size(); ++i) {
        ReviewInput& reviewed = m_review.inputs[i];
        reviewed.progress = std::move(analysis.inputs[i]);
        for (const keys::KeyOrigin& origin : reviewed.progress.missingSigners) {
            keys::KeyOrigin signer = origin;
            if (reviewed.derived) {
                // The account of the wallet, so that a signer of many inputs is named once.
                const auto& derivedKeys = reviewed.derived->keys;
                const auto key = std::ranges::find(derivedKeys, origin, &bitcoin::DerivedKey::origin);
                const auto& descriptorKeys = walletOf(*reviewed.own).descriptor.keys();
                if (key != derivedKeys.end() && descriptorKeys[key->keyIndex].origin)
                    signer = *descriptorKeys[key->keyIndex].origin;
            }
            if (missing.insert(signer).second) m_review.missing.push_back(std::move(signer));
        }
    }
}

/// Until here places count in the context's wallets; the answer names only those that take part.
void Reviewer::numberWallets() {
    const auto renumber = [&](auto& places) {
        for (auto& place : places) {
            if (!place.own) continue;
            place.own->wallet =
                static_cast<std::size_t>(std::ranges::find(m_wallets, place.own->wallet) - m_wallets.begin());
        }
    };
    renumber(m_review.inputs);
    renumber(m_review.outputs);
}

void Reviewer::sortRefusals() {
    const auto gravity = [](const Error& refusal) {
        return std::ranges::find(kGravity, refusal.code) - kGravity.begin();
    };
    std::ranges::stable_sort(m_review.refusals, {}, gravity);
}

} // namespace

Result<Review> review(const bitcoin::Psbt& psbt, const ReviewContext& context) {
    return Reviewer(psbt, context).run();
}

} // namespace sandyk::signing
