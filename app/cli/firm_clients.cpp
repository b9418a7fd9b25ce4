#include "base/encoding.h"
#include "cli/firm_source.h"
#include "crypto/rng.h"
#include "custody/whitelist.h"

namespace sandyk::cli {

namespace {

using custody::ChangeKind;

void writeClient(JsonWriter& json, const custody::ClientSummary& client) {
    json.member("id", client.number);
    json.member("kind", custody::clientKindName(client.kind));
    json.member("state", custody::clientStateName(client.state));
    json.member("risk", custody::riskName(client.risk));
    json.member("revision", client.revision);
    json.member("waits_for_approval", client.hasPending);
    if (client.identifiedAt) json.member("identified_at", *client.identifiedAt);
    if (client.refreshDue) json.member("refresh_due", *client.refreshDue);
    json.member("frozen", client.isFrozen);
    json.member("on_hold", client.hasCase);
}

Result<void> told(Answer& answer, const FirmVault& firm, const std::string& number) {
    SANDYK_TRY(const auto client, custody::clientSummary(firm.desk(), number));
    writeClient(answer.json, client);
    return {};
}

Result<custody::ClientRecord> recordOf(const Arguments& arguments) {
    SANDYK_TRY(const std::string text, readTextFile(arguments, "--file"));
    return custody::ClientRecord::parse(text);
}

Result<void> enter(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto record, recordOf(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const std::string number, custody::enterClient(firm.desk(), record));
    return told(answer, firm, number);
}

Result<void> revise(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const auto record, recordOf(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_CHECK(custody::reviseClient(firm.desk(), arguments.value("--client"), record));
    return told(answer, firm, arguments.value("--client"));
}

Result<void> judge(const Arguments& arguments, Answer& answer, bool approve) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    const std::string& number = arguments.value("--client");
    SANDYK_CHECK(custody::judgeClient(firm.desk(), number, approve, arguments.value("--reason")));
    return told(answer, firm, number);
}

Result<void> close(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_CHECK(custody::closeClient(firm.desk(), arguments.value("--client")));
    return told(answer, firm, arguments.value("--client"));
}

Result<void> show(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_CHECK(told(answer, firm, arguments.value("--client")));
    if (!arguments.has("--record")) return {};
    SANDYK_TRY(const auto revisions, custody::clientRevisions(firm.desk(), arguments.value("--client")));
    answer.json.beginArray("revisions");
    for (const custody::ClientRevision& each : revisions) {
        answer.json.beginObject();
        answer.json.member("number", each.revision);
        answer.json.member("entered_by", each.enteredBy);
        answer.json.member("judged_by", each.judgedBy);
        answer.json.member("approved", each.verdict == custody::ClientRevision::Verdict::Approved);
        answer.json.member("commitment", toHex(each.commitment));
        if (each.record) answer.json.member("record", each.record->text());
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> list(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto clients, custody::clientList(firm.desk(), 0, 1'000'000));
    answer.json.beginArray("clients");
    for (const custody::ClientSummary& client : clients) {
        answer.json.beginObject();
        writeClient(answer.json, client);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> due(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto clients, custody::dueClients(firm.desk()));
    answer.json.beginArray("clients");
    for (const custody::DueClient& client : clients) {
        answer.json.beginObject();
        answer.json.member("id", client.number);
        answer.json.member("refresh_due", client.due);
        answer.json.member("overdue", client.isOverdue);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<std::int64_t> numberOf(const Arguments& arguments) {
    return arguments.number("--id", 1, INT64_MAX, 0);
}

Result<void> freeze(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const std::int64_t id,
               custody::freezeClient(firm.desk(), arguments.value("--client"), arguments.value("--reason")));
    answer.json.member("id", id);
    answer.json.member("state", "frozen");
    return {};
}

Result<void> proposeLift(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t id, numberOf(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const std::int64_t ordered, arguments.number("--time", 0, firm.clock, firm.clock));
    SANDYK_CHECK(custody::proposeUnfreeze(firm.desk(), id, ordered));
    answer.json.member("id", id);
    answer.json.member("state", "lift-proposed");
    return {};
}

Result<void> lift(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t id, numberOf(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_CHECK(custody::confirmUnfreeze(firm.desk(), id));
    answer.json.member("id", id);
    answer.json.member("state", "lifted");
    return {};
}

Result<void> listFreezes(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto all, custody::freezes(firm.desk(), arguments.has("--all")));
    answer.json.beginArray("freezes");
    for (const custody::Freeze& each : all) {
        answer.json.beginObject();
        answer.json.member("id", each.id);
        answer.json.member("client", each.client);
        answer.json.member("state", each.liftedAt ? "lifted" : each.proposedBy.empty() ? "frozen" : "lift-proposed");
        answer.json.member("reason", each.reason);
        answer.json.member("frozen_by", each.frozenBy);
        answer.json.member("frozen_at", each.frozenAt);
        if (each.liftDue) answer.json.member("lift_due", *each.liftDue);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> openCase(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::string text, readTextFile(arguments, "--file"));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    std::optional<std::int64_t> request;
    if (arguments.has("--request")) {
        SANDYK_TRY(request, arguments.number("--request", 1, INT64_MAX, 0));
    }
    SANDYK_TRY(const std::int64_t id, custody::openCase(firm.desk(), arguments.value("--client"), request, text));
    answer.json.member("id", id);
    answer.json.member("state", "open");
    return {};
}

Result<void> closeCase(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t id, numberOf(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_CHECK(custody::closeCase(firm.desk(), id, arguments.value("--reason")));
    answer.json.member("id", id);
    answer.json.member("state", "closed");
    return {};
}

Result<void> exportCase(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const std::int64_t id, numberOf(arguments));
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const std::string report, custody::exportCase(firm.desk(), id));
    answer.json.member("id", id);
    answer.json.member("report", report);
    answer.file = toBytes(asBytes(report));
    return {};
}

Result<void> listCases(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto all, custody::cases(firm.desk(), arguments.has("--all")));
    answer.json.beginArray("cases");
    for (const custody::Case& each : all) {
        answer.json.beginObject();
        answer.json.member("id", each.id);
        answer.json.member("client", each.client);
        answer.json.member("state", each.closedAt ? "closed" : "open");
        answer.json.member("opened_by", each.openedBy);
        answer.json.member("opened_at", each.openedAt);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> assign(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto wallet, chosenWallet(firm.open.vault, arguments));
    SANDYK_TRY(const custody::Tier tier, custody::parseTier(arguments.value("--tier")));
    const std::string owner = arguments.has("--client") ? arguments.value("--client") : arguments.value("--owner");
    SANDYK_TRY(const auto change, custody::assignWallet(firm.desk(), wallet.descriptor, owner, tier, "BTC"));
    answer.json.member("code", custody::walletCode(wallet.descriptor));
    return writeChange(answer.json, firm.desk(), change);
}

Result<void> listWallets(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_CHECK(custody::sight(firm.desk(), custody::View::ClientBalances));
    SANDYK_TRY(const auto wallets, custody::firmWallets(firm.database(), arguments.value("--client")));
    answer.json.beginArray("wallets");
    for (const custody::FirmWallet& each : wallets) {
        answer.json.beginObject();
        answer.json.member("id", each.code);
        answer.json.member("owner", each.owner);
        answer.json.member("tier", custody::tierName(each.tier));
        answer.json.member("asset", each.asset);
        answer.json.member("amount_sat", each.amount);
        answer.json.member("counted_at", each.countedAt);
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> giveAddress(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto wallet, chosenWallet(firm.open.vault, arguments));
    SANDYK_CHECK(custody::checkAddress(firm.desk(), custody::walletCode(wallet.descriptor)));
    SANDYK_TRY(const auto address, firm.open.vault.nextAddress(wallet.id, wallet::Keychain::Receive));
    answer.json.member("address", address.address.toString());
    answer.json.member("index", address.index);
    return {};
}

std::string randomHex(std::size_t bytes) {
    Bytes random(bytes);
    crypto::fillRandom(random);
    return toHex(random);
}

/// A text for the owner of an address to sign; kept, so that it is used once.
Result<void> challenge(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto address, bitcoin::Address::parse(arguments.value("--address"), arguments.network()));
    SANDYK_TRY(const std::string text,
               custody::newChallenge(firm.desk(), arguments.value("--client"), address, randomHex(16)));
    answer.json.member("challenge", text);
    return {};
}

Result<void> addListing(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto address, bitcoin::Address::parse(arguments.value("--address"), arguments.network()));
    custody::Listing listing{arguments.value("--client"),
                             std::string(networkName(arguments.network())),
                             address.toString(),
                             arguments.value("--purpose"),
                             arguments.value("--challenge"),
                             arguments.value("--signature"),
                             false};
    SANDYK_TRY(const auto change, custody::proposeListing(firm.desk(), randomHex(8), listing));
    return writeChange(answer.json, firm.desk(), change);
}

/// F-26: a listed destination whose owner signs later.
Result<void> proveListing(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto change,
               custody::proveListing(firm.desk(), arguments.value("--id"), arguments.value("--challenge"),
                                     arguments.value("--signature")));
    return writeChange(answer.json, firm.desk(), change);
}

Result<void> removeListing(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto now, custody::loadFirm(firm.database(), firm.id));
    SANDYK_TRY(auto listing, custody::listingOf(firm.database(), now, arguments.value("--id")));
    if (!listing) return fail(ErrorCode::FirmNotFound, "no such destination");
    listing->record.isRemoved = true;
    SANDYK_TRY(const auto change,
               custody::propose(firm.desk(), ChangeKind::Listing, arguments.value("--id"), listing->record.text()));
    return writeChange(answer.json, firm.desk(), change);
}

Result<void> listListings(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(const FirmVault firm, openFirmAs(arguments));
    SANDYK_TRY(const auto listings, custody::listings(firm.desk(), arguments.value("--client")));
    answer.json.beginArray("destinations");
    for (const custody::ListedDestination& each : listings) {
        answer.json.beginObject();
        answer.json.member("id", each.id);
        answer.json.member("client", each.listing.client);
        answer.json.member("address", each.listing.address);
        answer.json.member("network", each.listing.network);
        answer.json.member("purpose", each.listing.purpose);
        answer.json.member("proven", each.listing.isProven());
        answer.json.member("usable_from", each.usableFrom);
        answer.json.member("state", each.isUsable ? "usable" : "cooling-down");
        answer.json.end();
    }
    answer.json.end();
    return {};
}

} // namespace

Result<void> firmClient(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {
        {"enter", enter},
        {"revise", revise},
        {"approve", [](const Arguments& given, Answer& to) { return judge(given, to, true); }},
        {"refuse", [](const Arguments& given, Answer& to) { return judge(given, to, false); }},
        {"show", show},
        {"list", list},
        {"due", due},
        {"close", close}};
    return runVerb(kVerbs, arguments, answer);
}

Result<void> firmFreeze(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {
        {"add", freeze}, {"propose-lift", proposeLift}, {"lift", lift}, {"list", listFreezes}};
    return runVerb(kVerbs, arguments, answer);
}

Result<void> firmCase(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {
        {"open", openCase}, {"close", closeCase}, {"export", exportCase}, {"list", listCases}};
    return runVerb(kVerbs, arguments, answer);
}

Result<void> firmWallet(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {{"assign", assign}, {"list", listWallets}, {"address", giveAddress}};
    return runVerb(kVerbs, arguments, answer);
}

Result<void> firmWhitelist(const Arguments& arguments, Answer& answer) {
    static constexpr Verb kVerbs[] = {{"challenge", challenge},
                                      {"add", addListing},
                                      {"prove", proveListing},
                                      {"remove", removeListing},
                                      {"list", listListings}};
    return runVerb(kVerbs, arguments, answer);
}

} // namespace sandyk::cli
