#include "base/encoding.h"
#include "cli/firm_source.h"
#include "cli/input.h"
#include "cli/psbt_sign.h"
#include "custody/bundle.h"

namespace sandyk::cli {

namespace {

Result<Bytes> bundleFile(const Arguments& arguments) {
    if (!arguments.has("--file")) return fail(ErrorCode::Usage, "--file is needed");
    return readContent(arguments.value("--file"), custody::Bundle::kMostBytes + 1'024);
}

void writeCard(Answer& answer, const custody::DeskCard& card) {
    answer.json.member("name", card.name);
    answer.json.member("id", card.id());
    answer.json.beginArray("operators");
    for (const custody::Operator& who : card.operators)
        answer.json.element(who.name);
    answer.json.end();
    const std::string text = card.text();
    answer.json.member("card", text);
    answer.file = toBytes(asBytes(text));
}

/// The keys of this vault's desk: made once, then shown.
Result<void> card(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirm(arguments));
    if (arguments.has("--name")) {
        SANDYK_TRY(const auto made, custody::makeDesk(firm.database(), firm.id, arguments.value("--name"), firm.clock));
        writeCard(answer, made);
        return {};
    }
    SANDYK_TRY(const auto own, custody::ownDesk(firm.database()));
    writeCard(answer, own);
    return {};
}

/// Proposes a desk, and the operators that have their accounts there.
Result<void> adopt(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::string text, readTextFile(arguments, "--file"));
    SANDYK_TRY(const auto desk, custody::DeskCard::parse(text));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto changes, custody::adoptDesk(firm.desk(), desk));
    answer.json.member("name", desk.name);
    answer.json.member("desk", desk.id());
    answer.json.beginArray("changes");
    for (const custody::StoredChange& change : changes) {
        answer.json.beginObject();
        SANDYK_CHECK(writeChange(answer.json, firm.desk(), change));
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> desks(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirm(arguments));
    SANDYK_TRY(const bool isBound, custody::isBoundDesk(firm.database()));
    custody::FirmId id = firm.id;
    if (isBound) {
        SANDYK_TRY(const auto status, custody::signerStatus(firm.database()));
        id = status.firm;
        answer.json.member("seen", status.logSize);
    }
    SANDYK_TRY(const auto now, custody::loadFirm(firm.database(), id));
    SANDYK_TRY(const auto all, custody::deskRegister(firm.database(), now));
    answer.json.member("genesis", toHex(now.genesis));
    answer.json.member("bound", isBound);
    answer.json.beginArray("desks");
    for (const custody::DeskCard& each : all.desks) {
        answer.json.beginObject();
        answer.json.member("name", each.name);
        answer.json.member("id", each.id());
        answer.json.end();
    }
    answer.json.end();
    return {};
}

void writeSealed(Answer& answer, custody::SealedWork work) {
    answer.json.member("bundle", toHex(work.bundle.id()));
    answer.json.member("kind", custody::bundleKindName(work.bundle.kind));
    answer.json.member("from", work.bundle.from);
    answer.json.member("to", work.bundle.to);
    answer.json.member("number", work.bundle.number);
    answer.file = std::move(work.file);
}

/// From the main desk: a request to approve or sign, or without --id what governs the firm.
Result<void> exportBundle(const Arguments& arguments, Answer& answer) {
    if (!arguments.has("--out")) return fail(ErrorCode::Usage, "--out is needed");
    std::optional<std::int64_t> id;
    if (arguments.has("--id")) {
        SANDYK_TRY(id, arguments.number("--id", 1, INT64_MAX, 0));
    }
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(auto work, custody::sendToDesk(firm.desk(), arguments.value("--to"), id));
    SANDYK_TRY(const auto now, custody::loadFirm(firm.database(), firm.id));
    answer.json.member("genesis", toHex(now.genesis));
    writeSealed(answer, std::move(work));
    return {};
}

/// At any desk: work at one that is bound to the firm, an answer at the main one. The first bundle binds a fresh desk.
Result<void> import(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const Bytes file, bundleFile(arguments));
    SANDYK_TRY(const FirmVault firm, openFirm(arguments));
    SANDYK_TRY(const bool isBound, custody::isBoundDesk(firm.database()));
    custody::TakenBundle taken;
    if (arguments.has("--genesis")) {
        SANDYK_TRY(const Hash256 genesis, hashOf(arguments, "--genesis"));
        SANDYK_TRY(taken, custody::bindDesk(firm.database(), file, genesis, firm.clock));
    } else if (isBound) {
        SANDYK_TRY(taken, custody::takeWork(firm.database(), file, firm.clock));
    } else {
        SANDYK_TRY(taken, custody::takeAnswer(firm.desk(), file));
    }
    answer.json.member("bundle", toHex(taken.bundle.id()));
    answer.json.member("kind", custody::bundleKindName(taken.bundle.kind));
    answer.json.member("from", taken.bundle.from);
    answer.json.member("number", taken.bundle.number);
    if (taken.request) answer.json.member("hash", toHex(*taken.request));
    if (taken.requestId) {
        answer.json.member("id", *taken.requestId);
        answer.json.member("state", custody::requestStateName(taken.state));
    }
    return {};
}

void writeItem(JsonWriter& json, const custody::InboxItem& item) {
    const custody::RequestBody& body = *item.package.request;
    json.member("hash", toHex(item.request));
    json.member("from", item.from);
    json.member("time", item.time);
    json.member("answer", item.answer);
    json.member("kind", custody::kindName(body.kind));
    json.member("client", body.beneficiary);
    json.member("wallet", body.wallet);
    json.member("address", body.address);
    json.member("destination", custody::destinationName(body.destination));
    json.member("amount_sat", body.amount);
    json.member("fee_sat", body.fee);
    json.member("purpose", body.purpose);
    json.member("initiator", body.initiator);
    json.member("txid", body.txid.toString());
    json.member("approvals", item.package.approvals.size());
}

Result<void> inbox(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirm(arguments));
    SANDYK_TRY(const auto items, custody::inbox(firm.database()));
    answer.json.beginArray("requests");
    for (const custody::InboxItem& item : items) {
        answer.json.beginObject();
        writeItem(answer.json, item);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> judge(const Arguments& arguments, Answer& answer, bool accept) {
    if (!arguments.has("--out")) return fail(ErrorCode::Usage, "--out is needed");
    SANDYK_TRY(const Hash256 hash, hashOf(arguments, "--hash"));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(auto work, custody::answerRequest(firm.desk(), hash, accept, arguments.value("--reason")));
    answer.json.member("hash", toHex(hash));
    writeSealed(answer, std::move(work));
    return {};
}

/// O-02 with the package of the inbox: judged alone, signed, and noted before the signature leaves.
Result<void> sign(const Arguments& arguments, Answer& answer) {
    if (!arguments.has("--out")) return fail(ErrorCode::Usage, "--out is needed");
    SANDYK_TRY(const Hash256 hash, hashOf(arguments, "--hash"));
    SANDYK_TRY(FirmVault signer, openFirm(arguments));
    SANDYK_TRY(const auto item, custody::inboxItem(signer.database(), hash));
    SANDYK_TRY(const auto context, vaultContext(signer.open.vault, arguments));
    SANDYK_TRY(const auto body, custody::judgePackage(signer.database(), item.package, context, signer.clock));
    SANDYK_TRY(const auto psbt, bitcoin::Psbt::parse(item.package.psbt));
    SANDYK_TRY(const auto done, signWithSeeds(signer.open, arguments, psbt, context));
    SANDYK_CHECK(custody::noteSigned(signer.database(), body, psbt, signer.clock));
    SANDYK_TRY(auto work, custody::answerSigned(signer.database(), hash, done.psbt, signer.clock));
    answer.json.member("hash", toHex(hash));
    answer.json.member("txid", body.txid.toString());
    answer.json.member("address", body.address);
    answer.json.member("amount_sat", body.amount);
    answer.json.member("complete", done.complete);
    writeSealed(answer, std::move(work));
    return {};
}

} // namespace

Result<void> firmBundle(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {
        {"card", card},
        {"adopt", adopt},
        {"desks", desks},
        {"export", exportBundle},
        {"import", import},
        {"inbox", inbox},
        {"approve", [](const Arguments& given, Answer& to) { return judge(given, to, true); }},
        {"refuse", [](const Arguments& given, Answer& to) { return judge(given, to, false); }},
        {"sign", sign}};
    return runVerb(kVerbs, arguments, answer);
}

} // namespace sandyk::cli
