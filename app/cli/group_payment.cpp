#include <algorithm>
#include <charconv>

#include "base/encoding.h"
#include "bitcoin/psbt_roles.h"
#include "cli/input.h"
#include "cli/payment_input.h"
#include "cli/payment_send.h"
#include "cli/psbt_json.h"
#include "cli/psbt_sign.h"
#include "cli/vault_source.h"
#include "payments/payment_desk.h"
#include "storage/chain_store.h"
#include "storage/draft_store.h"

namespace sandyk::cli {

namespace {

using Kind = Parameter::Kind;
using app::PaymentView;

std::string_view methodName(wallet::Selection::Method method) {
    switch (method) {
    case wallet::Selection::Method::Exact:
        return "exact";
    case wallet::Selection::Method::RandomDraw:
        return "random_draw";
    case wallet::Selection::Method::SmallestLarger:
        return "smallest_larger";
    case wallet::Selection::Method::LargestFirst:
        return "largest_first";
    case wallet::Selection::Method::Chosen:
        return "chosen";
    }
    return "chosen";
}

void writeVerdict(JsonWriter& json, const wallet::PaymentVerdict& verdict) {
    json.member("verdict", wallet::effectName(verdict.effect()));
    json.beginArray("rules");
    for (const wallet::Judgement& judgement : verdict.judgements) {
        json.beginObject();
        json.member("id", judgement.rule);
        json.member("effect", wallet::effectName(judgement.effect));
        if (judgement.until) json.member("until", *judgement.until);
        for (const auto& [name, value] : judgement.params)
            json.member(name, value);
        json.end();
    }
    json.end();
}

void writeDoubts(JsonWriter& json, const std::vector<wallet::RecipientDoubt>& doubts) {
    json.beginArray("doubts");
    for (const wallet::RecipientDoubt& doubt : doubts) {
        json.beginObject();
        json.member("code",
                    doubt.kind == wallet::RecipientDoubt::Kind::Duplicate ? "recipient.duplicate" : "recipient.own");
        json.member("recipient", doubt.recipient);
        json.end();
    }
    json.end();
}

void writeOutputs(JsonWriter& json, const signing::Review& review) {
    json.beginArray("outputs");
    for (const signing::ReviewOutput& output : review.outputs) {
        json.beginObject();
        if (output.address) json.member("address", *output.address);
        json.member("amount_sat", output.amount.toSat());
        json.member("role", outputRoleName(output.role));
        json.end();
    }
    json.end();
    json.beginArray("coins");
    for (const signing::ReviewInput& input : review.inputs)
        json.element(input.outpoint.toString());
    json.end();
}

void writeMissing(JsonWriter& json, const signing::Review& review) {
    const app::MissingSignatures missing = app::missingSignatures(review);
    json.beginObject("needs");
    json.member("more", missing.more);
    json.beginArray("of");
    for (const keys::KeyOrigin& origin : missing.of)
        json.element(origin.toString());
    json.end();
    json.end();
}

void writeDraft(JsonWriter& json, const wallet::PaymentDraft& draft) {
    if (draft.id > 0) {
        json.member("draft_id", draft.id);
    } else {
        json.null("draft_id");
    }
    json.member("kind", wallet::paymentKindName(draft.kind));
    json.member("state", wallet::draftStateName(draft.state));
    json.member("txid", draft.txid.toString());
    if (draft.replaces) json.member("replaces", draft.replaces->toString());
    json.member("leaving_sat", draft.leaving.toSat());
    json.member("label", draft.label);
    json.member("purpose", draft.purpose);
    json.member("created_at", draft.createdAt);
    if (draft.notBefore) json.member("not_before", *draft.notBefore);
}

void writeView(Answer& answer, const PaymentView& view) {
    JsonWriter& json = answer.json;
    writeDraft(json, view.draft);
    writePsbt(answer, view.draft.psbt);
    writeFee(json, view.review);
    json.member("lock_time", view.review.lockTime);
    writeOutputs(json, view.review);
    writeVerdict(json, view.verdict);
    json.member("needs_typed_fee", view.needsTypedFee);
    if (view.method) json.member("selection", methodName(*view.method));
    writeMissing(json, view.review);
    writeDoubts(json, view.doubts);
    writeWarnings(json, view.review.warnings);
}

/// A vault, the wallet that is meant, and what is known of the chain for it.
struct Desk {
    OpenVault open;
    app::ChainView chain;
};
Result<Desk> openDesk(const Arguments& arguments) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(auto wallet, chosenWallet(open.vault, arguments));
    SANDYK_TRY(auto chain, app::readChainView(open.vault, wallet));
    SANDYK_CHECK(app::settleDrafts(open.vault, chain));
    // Drafts that ended free their coins.
    SANDYK_TRY(chain, app::readChainView(open.vault, wallet));
    return Desk{std::move(open), std::move(chain)};
}

Result<std::int64_t> draftId(const Arguments& arguments) {
    const std::string& text = arguments.value("DRAFT");
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc() || end != text.data() + text.size() || id < 1)
        return fail(ErrorCode::Usage, "a draft is named by its number: see payment list");
    return id;
}

/// The median time of the headers of the draft's network.
Result<std::int64_t> medianTimeOf(const storage::Vault& vault, const wallet::PaymentDraft& draft) {
    SANDYK_TRY(const auto wallets, vault.wallets());
    const auto found = std::ranges::find(wallets, draft.walletId, &wallet::Wallet::id);
    if (found == wallets.end()) return fail(ErrorCode::WalletNotFound, "no such wallet");
    SANDYK_TRY(const auto tip, storage::readChainTip(vault.database(), found->network));
    return tip.medianTime;
}

struct OpenDraft {
    OpenVault open;
    std::int64_t id;
    std::int64_t medianTime;
    Network network;
};
Result<OpenDraft> openDraft(const Arguments& arguments) {
    SANDYK_TRY(const std::int64_t id, draftId(arguments));
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(const auto draft, storage::readDraft(open.vault.database(), id));
    SANDYK_TRY(const std::int64_t medianTime, medianTimeOf(open.vault, draft));
    SANDYK_TRY(const auto wallets, open.vault.wallets());
    const auto found = std::ranges::find(wallets, draft.walletId, &wallet::Wallet::id);
    return OpenDraft{std::move(open), id, medianTime, found->network};
}

/// Stores what was prepared, unless it was only asked for. What a limit blocks for good is not worth keeping.
Result<void> keepOrShow(Desk& desk, PaymentView view, const std::vector<wallet::Recipient>& labels,
                        const Arguments& arguments, Answer& answer) {
    if (!arguments.has("--dry-run")) {
        if (auto refusal = view.verdict.refusal(); refusal && refusal->code != ErrorCode::PaymentDelay)
            return Failure(*std::move(refusal));
        SANDYK_TRY(view, app::keepPayment(desk.open.vault, std::move(view), labels));
        if (arguments.has("--accept-fee")) {
            SANDYK_TRY(const auto typed, bitcoin::Amount::parseSat(arguments.value("--accept-fee")));
            auto doubts = std::move(view.doubts);
            SANDYK_TRY(view, app::acceptFee(desk.open.vault, view.draft.id, typed, desk.chain.medianTime));
            view.doubts = std::move(doubts);
        }
    }
    writeView(answer, view);
    return {};
}

Result<void> prepare(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto desk, openDesk(arguments));
    SANDYK_TRY(const auto intent, intentOf(arguments, desk.chain));
    SANDYK_TRY(auto view, app::preparePayment(desk.open.vault, intent, desk.chain));
    return keepOrShow(desk, std::move(view), intent.recipients, arguments, answer);
}

/// A transaction by its txid, or by the number of its draft.
Result<bitcoin::Txid> chosenTransaction(const Desk& desk, const Arguments& arguments) {
    const std::string& text = arguments.value("TX");
    if (text.size() == 64) return bitcoin::Txid::parse(text);
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc() || end != text.data() + text.size())
        return fail(ErrorCode::Usage, "a transaction is named by its txid or the number of its draft");
    SANDYK_TRY(const auto draft, storage::readDraft(desk.open.vault.database(), id));
    SANDYK_TRY(const auto final, bitcoin::finalize(draft.psbt));
    if (!bitcoin::isComplete(final)) return draft.txid;
    SANDYK_TRY(const auto transaction, bitcoin::extract(final));
    return transaction.txid();
}

Result<void> bump(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto desk, openDesk(arguments));
    SANDYK_TRY(const auto txid, chosenTransaction(desk, arguments));
    SANDYK_TRY(const auto rate, feeRateOf(arguments, desk.chain));
    std::optional<bitcoin::Address> payer;
    if (arguments.has("--payer")) {
        SANDYK_TRY(payer, bitcoin::Address::parse(arguments.value("--payer"), desk.chain.wallet.network));
    }
    SANDYK_TRY(auto view, app::prepareBump(desk.open.vault, txid, rate, desk.chain, payer));
    return keepOrShow(desk, std::move(view), {}, arguments, answer);
}

Result<void> cancel(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto desk, openDesk(arguments));
    SANDYK_TRY(const auto txid, chosenTransaction(desk, arguments));
    SANDYK_TRY(const auto rate, feeRateOf(arguments, desk.chain));
    SANDYK_TRY(auto view, app::prepareCancel(desk.open.vault, txid, rate, desk.chain));
    return keepOrShow(desk, std::move(view), {}, arguments, answer);
}

Result<void> child(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto desk, openDesk(arguments));
    SANDYK_TRY(const auto txid, chosenTransaction(desk, arguments));
    SANDYK_TRY(const auto rate, feeRateOf(arguments, desk.chain));
    SANDYK_TRY(auto view, app::prepareChild(desk.open.vault, txid, rate, desk.chain));
    return keepOrShow(desk, std::move(view), {}, arguments, answer);
}

Result<void> list(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(const auto wallets, open.vault.wallets());
    std::optional<std::int64_t> only;
    if (arguments.has("--wallet")) {
        SANDYK_TRY(const auto wallet, chosenWallet(open.vault, arguments));
        only = wallet.id;
    }
    for (const wallet::Wallet& wallet : wallets) {
        SANDYK_TRY(const auto chain, app::readChainView(open.vault, wallet));
        SANDYK_CHECK(app::settleDrafts(open.vault, chain));
    }
    SANDYK_TRY(const auto drafts, storage::readDrafts(open.vault.database(), only));
    answer.json.beginArray("drafts");
    for (const wallet::PaymentDraft& draft : drafts) {
        answer.json.beginObject();
        writeDraft(answer.json, draft);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> show(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto draft, openDraft(arguments));
    SANDYK_TRY(const auto view, app::viewDraft(draft.open.vault, draft.id, draft.medianTime));
    writeView(answer, view);
    return {};
}

Result<void> sign(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto draft, openDraft(arguments));
    if (arguments.has("--accept-fee")) {
        SANDYK_TRY(const auto typed, bitcoin::Amount::parseSat(arguments.value("--accept-fee")));
        SANDYK_CHECK(app::acceptFee(draft.open.vault, draft.id, typed, draft.medianTime));
    }
    SANDYK_TRY(auto passphrase, readOptionalSecret(arguments, "--passphrase-file", SecretKind::Passphrase));
    SANDYK_TRY(const auto view,
               app::signDraft(draft.open.vault, draft.id, draft.open.password, passphrase, draft.medianTime));
    writeView(answer, view);
    answer.json.member("complete", view.draft.state == wallet::DraftState::Signed);
    return {};
}

Result<void> exportPsbt(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto draft, openDraft(arguments));
    SANDYK_TRY(const auto view, app::exportDraft(draft.open.vault, draft.id, draft.medianTime));
    writeView(answer, view);
    return {};
}

Result<void> import(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto returned, readPsbt(arguments.value("PSBT")));
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(const auto txid, returned.unsignedTxid());
    SANDYK_TRY(const auto draft, storage::findDraft(open.vault.database(), txid));
    std::int64_t medianTime = 0;
    if (draft) {
        SANDYK_TRY(medianTime, medianTimeOf(open.vault, *draft));
    }
    SANDYK_TRY(const auto view, app::addSignatures(open.vault, returned, medianTime));
    writeView(answer, view);
    answer.json.member("complete", view.draft.state == wallet::DraftState::Signed);
    return {};
}

Result<void> broadcast(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto draft, openDraft(arguments));
    SANDYK_TRY(const auto transaction, app::beginBroadcast(draft.open.vault, draft.id, draft.medianTime));
    const Bytes raw = transaction.serialize();
    if (!arguments.has("--no-send"))
        SANDYK_CHECK(sendTransaction(draft.open.vault, draft.network, transaction, arguments));
    answer.json.member("draft_id", draft.id);
    answer.json.member("txid", transaction.txid().toString());
    answer.json.member("sent", !arguments.has("--no-send"));
    answer.json.member("tx", toHex(raw));
    answer.file = raw;
    return {};
}

Result<void> abandon(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto draft, openDraft(arguments));
    SANDYK_TRY(const auto abandoned, app::abandonDraft(draft.open.vault, draft.id));
    writeDraft(answer.json, abandoned);
    return {};
}

constexpr Parameter kDraft{Kind::Argument, "DRAFT", "NUMBER", "number of the draft: see payment list",
                           Parameter::Need::Required};
constexpr Parameter kTransaction{Kind::Argument, "TX", "TX", "txid of the transaction, or number of its draft",
                                 Parameter::Need::Required};
constexpr Parameter kLabel{Kind::Option, "--label", "TEXT", "label of the transaction"};
constexpr Parameter kPurpose{Kind::Option, "--purpose", "TEXT",
                             "own, gift, investment, return, goods_services, salary or other"};
constexpr Parameter kFinal{Kind::Flag, "--final", "", "the payment cannot be replaced by one with a higher fee"};
constexpr Parameter kDryRun{Kind::Flag, "--dry-run", "", "show what would be done; keep nothing"};
constexpr Parameter kPrepare[] = {kVaultNeeded, kPasswordFile, kWallet,    kTo,     kUri,   kCsv,
                                  kMax,         kSubtractFee,  kFeeRate,   kWithin, kCoins, kLabel,
                                  kPurpose,     kFinal,        kAcceptFee, kDryRun, kOut};
constexpr Parameter kList[] = {kVaultNeeded, kPasswordFile, kWallet};
constexpr Parameter kShow[] = {kDraft, kVaultNeeded, kPasswordFile, kOut};
constexpr Parameter kSign[] = {kDraft, kVaultNeeded, kPasswordFile, kPassphraseFile, kAcceptFee, kOut};
constexpr Parameter kImport[] = {kPsbtArgument, kVaultNeeded, kPasswordFile, kOut};
constexpr Parameter kBroadcast[] = {
    kDraft,        kVaultNeeded,
    kPasswordFile, {Kind::Flag, "--no-send", "", "only give the finished transaction: somebody else sends it"},
    kOut,
};
constexpr Parameter kBump[] = {
    kTransaction,
    kVaultNeeded,
    kPasswordFile,
    kWallet,
    kFeeRate,
    kWithin,
    {Kind::Option, "--payer", "ADDRESS", "the recipient that gives the higher fee when there is no change"},
    kAcceptFee,
    kDryRun,
    kOut};
constexpr Parameter kReplace[] = {kTransaction, kVaultNeeded, kPasswordFile, kWallet, kFeeRate,
                                  kWithin,      kAcceptFee,   kDryRun,       kOut};
constexpr Parameter kAbandon[] = {kDraft, kVaultNeeded, kPasswordFile};
constexpr Command kCommands[] = {
    {"prepare", "make a draft: coins, fee, checks; nothing is signed", kPrepare, prepare},
    {"list", "drafts, the newest first", kList, list},
    {"show", "what a draft does, by its own bytes", kShow, show},
    {"sign", "sign a draft with the keys of the vault", kSign, sign},
    {"export", "the PSBT of a draft for another signer", kShow, exportPsbt},
    {"import", "take in a PSBT that another signer has signed", kImport, import},
    {"broadcast", "send a signed draft; saved before it is sent, repeating is harmless", kBroadcast, broadcast},
    {"bump", "replace an unconfirmed payment of ours by one with a higher fee", kBump, bump},
    {"cancel", "replace an unconfirmed payment of ours by one to ourselves", kReplace, cancel},
    {"cpfp", "speed up an unconfirmed transaction by spending what it gives us", kReplace, child},
    {"abandon", "give a draft up and free its coins", kAbandon, abandon},
};

} // namespace

constinit const Group kPaymentGroup{"payment", "payments: drafts, signatures, sending, fees", kCommands};

} // namespace sandyk::cli
