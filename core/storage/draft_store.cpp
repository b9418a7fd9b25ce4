#include "storage/draft_store.h"

#include <algorithm>
#include <array>

#include "storage/record_rules.h"
#include "storage/wallet_store.h"

namespace sandyk::storage {
namespace {

using wallet::DraftState;
using wallet::PaymentDraft;
using wallet::PaymentKind;

constexpr std::size_t kMaxText = 1'000;
constexpr std::string_view kSelect =
    "SELECT id, wallet_id, kind, state, psbt, txid, replaces, label, purpose, created_at, signed_at, not_before, "
    "leaving, accepted_fee FROM draft ";
constexpr std::array kKinds = {PaymentKind::Payment, PaymentKind::Bump, PaymentKind::Cancel, PaymentKind::Child};
constexpr std::array kStates = {DraftState::Prepared,  DraftState::Signed,    DraftState::Broadcast,
                                DraftState::Confirmed, DraftState::Abandoned, DraftState::Replaced};

Failure damaged(const char* what) {
    return fail(ErrorCode::VaultDamaged, std::string("draft row: ") + what);
}

template <class Value, std::size_t N, class Name>
std::optional<Value> named(const std::array<Value, N>& all, Name name, const std::string& text) {
    const auto found = std::ranges::find_if(all, [&](Value each) { return name(each) == text; });
    return found == all.end() ? std::nullopt : std::optional<Value>(*found);
}

std::optional<bitcoin::Txid> txidOf(const Bytes& bytes) {
    bitcoin::Txid txid;
    if (bytes.size() != txid.bytes.size()) return std::nullopt;
    std::ranges::copy(bytes, txid.bytes.begin());
    return txid;
}

Result<PaymentDraft> readRow(const Statement& row) {
    PaymentDraft draft;
    draft.id = row.integer(0);
    draft.walletId = row.integer(1);
    const auto kind = named(kKinds, wallet::paymentKindName, row.text(2));
    const auto state = named(kStates, wallet::draftStateName, row.text(3));
    auto psbt = bitcoin::Psbt::parse(row.blob(4));
    const auto txid = txidOf(row.blob(5));
    if (!kind || !state || !psbt || !txid) return damaged("kind, state, psbt or txid");
    const auto actual = psbt->unsignedTxid();
    if (!actual || *actual != *txid) return damaged("the transaction is another one");
    draft.kind = *kind;
    draft.state = *state;
    draft.psbt = std::move(*psbt);
    draft.txid = *txid;
    if (!row.isNull(6)) {
        draft.replaces = txidOf(row.blob(6));
        if (!draft.replaces) return damaged("replaces");
    }
    draft.label = row.text(7);
    draft.purpose = row.text(8);
    draft.createdAt = row.integer(9);
    draft.signedAt = row.optionalInteger(10);
    draft.notBefore = row.optionalInteger(11);
    const auto leaving = bitcoin::Amount::fromSat(row.integer(12));
    if (!leaving) return damaged("leaving");
    draft.leaving = *leaving;
    if (!row.isNull(13)) {
        const auto fee = bitcoin::Amount::fromSat(row.integer(13));
        if (!fee) return damaged("accepted fee");
        draft.acceptedFee = *fee;
    }
    return draft;
}

Result<std::vector<PaymentDraft>> readAll(Statement& statement) {
    std::vector<PaymentDraft> drafts;
    while (true) {
        SANDYK_TRY(const bool row, statement.step());
        if (!row) return drafts;
        SANDYK_TRY(PaymentDraft draft, readRow(statement));
        drafts.push_back(std::move(draft));
    }
}

void bindOptional(Statement& statement, const std::optional<std::int64_t>& value) {
    if (value)
        statement.bind(*value);
    else
        statement.bindNull();
}

Result<void> checkTexts(const PaymentDraft& draft) {
    if (draft.label.size() > kMaxText || draft.purpose.size() > kMaxText)
        return fail(ErrorCode::ParseTooLarge, "label and purpose have at most 1,000 bytes");
    return {};
}

/// No other unfinished draft spends one of its coins; a replacement shares them with the one it replaces.
Result<void> checkFree(const Database& database, const PaymentDraft& draft) {
    for (const bitcoin::PsbtInput& input : draft.psbt.inputs) {
        SANDYK_TRY(Statement statement,
                   database.prepare("SELECT draft.txid FROM draft_input JOIN draft ON draft.id = "
                                    "draft_input.draft_id WHERE draft_input.txid=? AND output=? AND state IN "
                                    "('prepared', 'signed')"));
        statement.bind(ByteView(input.previous.txid.bytes)).bind(std::int64_t{input.previous.index});
        while (true) {
            SANDYK_TRY(const bool row, statement.step());
            if (!row) break;
            if (draft.replaces && txidOf(statement.blob(0)) == draft.replaces) continue;
            return fail(ErrorCode::PaymentCoin, "another draft spends a coin",
                        {{"outpoint", input.previous.toString()}, {"reason", "reserved"}});
        }
    }
    return {};
}

Result<void> insertInputs(const Database& database, const PaymentDraft& draft) {
    for (const bitcoin::PsbtInput& input : draft.psbt.inputs) {
        SANDYK_TRY(Statement insert, database.prepare("INSERT INTO draft_input VALUES (?, ?, ?)"));
        insert.bind(draft.id).bind(ByteView(input.previous.txid.bytes)).bind(std::int64_t{input.previous.index});
        SANDYK_CHECK(insert.run());
    }
    return {};
}

} // namespace

Result<PaymentDraft> addDraft(const Database& database, PaymentDraft draft,
                              const std::optional<wallet::WalletAddress>& change) {
    SANDYK_CHECK(checkTexts(draft));
    SANDYK_TRY(draft.txid, draft.psbt.unsignedTxid());
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    SANDYK_CHECK(checkFree(database, draft));
    {
        SANDYK_TRY(Statement insert,
                   database.prepare("INSERT INTO draft (wallet_id, kind, state, psbt, txid, replaces, label, purpose, "
                                    "created_at, signed_at, not_before, leaving, accepted_fee) VALUES (?, ?, ?, ?, ?, "
                                    "?, ?, ?, ?, ?, ?, ?, ?)"));
        const Bytes psbt = draft.psbt.serialize();
        insert.bind(draft.walletId).bind(wallet::paymentKindName(draft.kind)).bind(wallet::draftStateName(draft.state));
        insert.bind(ByteView(psbt)).bind(ByteView(draft.txid.bytes));
        if (draft.replaces)
            insert.bind(ByteView(draft.replaces->bytes));
        else
            insert.bindNull();
        insert.bind(draft.label).bind(draft.purpose).bind(draft.createdAt);
        bindOptional(insert, draft.signedAt);
        bindOptional(insert, draft.notBefore);
        insert.bind(draft.leaving.toSat());
        bindOptional(insert, draft.acceptedFee ? std::optional(draft.acceptedFee->toSat()) : std::nullopt);
        SANDYK_CHECK(insert.run());
    }
    draft.id = database.lastInsertId();
    SANDYK_CHECK(insertInputs(database, draft));
    if (change) SANDYK_CHECK(markHandedOut(database, draft.walletId, *change));
    SANDYK_CHECK(transaction.commit());
    return draft;
}

Result<PaymentDraft> readDraft(const Database& database, std::int64_t id) {
    SANDYK_TRY(Statement select, database.prepare(std::string(kSelect) + "WHERE id=?"));
    SANDYK_TRY(auto drafts, readAll(select.bind(id)));
    if (drafts.empty()) return fail(ErrorCode::PaymentNotFound, "no such draft", {{"draft_id", std::to_string(id)}});
    return std::move(drafts.front());
}

Result<std::vector<PaymentDraft>> readDrafts(const Database& database, std::optional<std::int64_t> walletId) {
    SANDYK_TRY(Statement select,
               database.prepare(std::string(kSelect) + "WHERE ?1 IS NULL OR wallet_id=?1 ORDER BY id DESC"));
    bindOptional(select, walletId);
    return readAll(select);
}

Result<std::optional<PaymentDraft>> findDraft(const Database& database, const bitcoin::Txid& unsignedTxid) {
    SANDYK_TRY(Statement select, database.prepare(std::string(kSelect) +
                                                  "WHERE txid=? AND state <> 'abandoned' ORDER BY id DESC LIMIT 1"));
    SANDYK_TRY(auto drafts, readAll(select.bind(ByteView(unsignedTxid.bytes))));
    if (drafts.empty()) return std::optional<PaymentDraft>();
    return std::optional<PaymentDraft>(std::move(drafts.front()));
}

bool mayFollow(DraftState from, DraftState to) {
    if (from == to) return true;
    switch (from) {
    case DraftState::Prepared:
        return to != DraftState::Broadcast;
    case DraftState::Signed:
        return to != DraftState::Prepared;
    case DraftState::Broadcast:
        return to == DraftState::Confirmed || to == DraftState::Replaced;
    case DraftState::Confirmed: // a reorganisation takes it out of its block
        return to == DraftState::Broadcast || to == DraftState::Replaced;
    case DraftState::Replaced: // and can bring the other one back
        return to == DraftState::Broadcast || to == DraftState::Confirmed;
    case DraftState::Abandoned: // somebody else may have sent it
        return to == DraftState::Confirmed;
    }
    return false;
}

Result<void> updateDraft(const Database& database, const PaymentDraft& draft) {
    SANDYK_CHECK(checkTexts(draft));
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    SANDYK_TRY(const PaymentDraft before, readDraft(database, draft.id));
    SANDYK_TRY(const bitcoin::Txid txid, draft.psbt.unsignedTxid());
    if (txid != before.txid) return fail(ErrorCode::PaymentMismatch, "the draft is another transaction");
    if (!mayFollow(before.state, draft.state))
        return fail(ErrorCode::PaymentState, "the draft is not at this step",
                    {{"state", std::string(wallet::draftStateName(before.state))}});
    {
        SANDYK_TRY(Statement update, database.prepare("UPDATE draft SET state=?, psbt=?, label=?, purpose=?, "
                                                      "signed_at=?, not_before=?, accepted_fee=? WHERE id=?"));
        const Bytes psbt = draft.psbt.serialize();
        update.bind(wallet::draftStateName(draft.state)).bind(ByteView(psbt)).bind(draft.label).bind(draft.purpose);
        bindOptional(update, draft.signedAt);
        bindOptional(update, draft.notBefore);
        bindOptional(update, draft.acceptedFee ? std::optional(draft.acceptedFee->toSat()) : std::nullopt);
        SANDYK_CHECK(update.bind(draft.id).run());
    }
    return transaction.commit();
}

Result<std::set<bitcoin::OutPoint>> reservedCoins(const Database& database) {
    SANDYK_TRY(Statement select, database.prepare("SELECT draft_input.txid, output FROM draft_input JOIN draft ON "
                                                  "draft.id = draft_id WHERE state IN ('prepared', 'signed')"));
    std::set<bitcoin::OutPoint> coins;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return coins;
        const auto txid = txidOf(select.blob(0));
        if (!txid) return damaged("input");
        coins.insert({*txid, static_cast<std::uint32_t>(select.integer(1))});
    }
}

Result<bitcoin::Amount> spentSince(const Database& database, Network network, std::int64_t since,
                                   std::int64_t exceptId) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT leaving FROM draft JOIN wallet ON wallet.id = wallet_id WHERE network=? AND "
                                "signed_at > ? AND draft.id <> ? AND state <> 'replaced'"));
    select.bind(networkName(network)).bind(since).bind(exceptId);
    std::int64_t sum = 0;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) break;
        sum = std::min(bitcoin::Amount::kMaxSat, sum + select.integer(0));
    }
    return bitcoin::Amount::fromSat(sum);
}

} // namespace sandyk::storage
