#include "cli/wallet_books.h"

#include <algorithm>

#include "cli/input.h"
#include "cli/payment_input.h"
#include "cli/vault_source.h"
#include "exchange/bip329.h"
#include "exchange/csv.h"
#include "exchange/import_files.h"
#include "payments/payment_rules.h"
#include "storage/chain_store.h"
#include "storage/coin_store.h"
#include "storage/contact_store.h"
#include "storage/label_store.h"
#include "storage/limit_store.h"
#include "storage/note_store.h"
#include "storage/price_store.h"

namespace sandyk::cli {

namespace {

Bytes bytesOf(const std::string& text) {
    return toBytes(asBytes(text));
}

/// The network that was given, else that of the vault's first wallet.
Result<Network> bookNetwork(const storage::Vault& vault, const Arguments& arguments) {
    if (arguments.networkGiven()) return *arguments.networkGiven();
    SANDYK_TRY(const auto wallets, vault.wallets());
    return wallets.empty() ? Network::Main : wallets.front().network;
}

void writeContact(JsonWriter& json, const wallet::Contact& contact) {
    json.beginObject();
    json.member("address", contact.address.toString());
    json.member("name", contact.name);
    json.member("owner", contact.owner);
    json.member("note", contact.note);
    json.member("kind", wallet::contactKindName(contact.kind));
    json.member("first_seen", contact.firstSeen);
    if (contact.verifiedAt) {
        json.member("verified_at", *contact.verifiedAt);
    } else {
        json.null("verified_at");
    }
    json.end();
}

Result<wallet::Contact> contactOf(const storage::Vault& vault, const std::string& text, Network network) {
    SANDYK_TRY(const auto address, bitcoin::Address::parse(text, network));
    SANDYK_TRY(auto contacts, storage::readContacts(vault.database(), network));
    const auto found = std::ranges::find(contacts, address, &wallet::Contact::address);
    if (found == contacts.end()) return fail(ErrorCode::AddressBookNotFound, "no entry has this address");
    return std::move(*found);
}

Result<void> addContact(const storage::Vault& vault, const Arguments& arguments, Network network) {
    wallet::Contact contact;
    SANDYK_TRY(contact.address, bitcoin::Address::parse(arguments.value("--add"), network));
    contact.name = arguments.value("--name");
    contact.owner = arguments.value("--owner");
    contact.note = arguments.value("--note");
    if (arguments.has("--kind")) {
        SANDYK_TRY(contact.kind, wallet::parseContactKind(arguments.value("--kind")));
    }
    SANDYK_CHECK(storage::addContact(vault.database(), std::move(contact)));
    return {};
}

Result<void> changeBook(const storage::Vault& vault, const Arguments& arguments, Network network, Answer& answer) {
    if (arguments.has("--add")) SANDYK_CHECK(addContact(vault, arguments, network));
    if (arguments.has("--verify")) {
        SANDYK_TRY(auto contact, contactOf(vault, arguments.value("--verify"), network));
        SANDYK_TRY(const auto time, storage::readTrustedTime(vault.database(), 0));
        contact.verifiedAt = time.now;
        SANDYK_CHECK(storage::updateContact(vault.database(), contact));
    }
    if (arguments.has("--remove")) {
        SANDYK_TRY(const auto contact, contactOf(vault, arguments.value("--remove"), network));
        SANDYK_CHECK(storage::removeContact(vault.database(), contact.id));
    }
    if (arguments.has("--import")) {
        SANDYK_TRY(const Bytes content, readContent(arguments.value("--import"), exchange::kMaxCsvSize));
        SANDYK_TRY(auto report, exchange::readContacts(content, network));
        SANDYK_TRY(const auto contacts, exchange::cleanItems(std::move(report)));
        SANDYK_TRY(const std::size_t added, storage::importContacts(vault.database(), contacts));
        answer.json.member("read", contacts.size());
        answer.json.member("added", added);
    }
    return {};
}

void writeLimits(JsonWriter& json, const wallet::SelfLimits& limits) {
    const auto amount = [&](std::string_view key, const std::optional<bitcoin::Amount>& value) {
        if (value) {
            json.member(key, value->toSat());
        } else {
            json.null(key);
        }
    };
    amount("per_payment_sat", limits.perPayment);
    amount("per_day_sat", limits.perDay);
    amount("delay_above_sat", limits.delayAbove);
    json.member("delay_seconds", limits.delaySeconds);
}

Result<void> takeLimit(const Arguments& arguments, std::string_view option, std::optional<bitcoin::Amount>& limit) {
    if (!arguments.has(option)) return {};
    limit.reset();
    if (arguments.value(option) == "none") return {};
    SANDYK_TRY(limit, bitcoin::Amount::parseSat(arguments.value(option)));
    return {};
}

/// The latest median time of all networks: the main one's if any.
Result<std::int64_t> provenTimeOf(const storage::Vault& vault) {
    return storage::provenTime(vault.database());
}

Result<void> setFrozenCoins(const Arguments& arguments, Answer& answer, bool frozen) {
    std::vector<bitcoin::OutPoint> coins;
    for (const std::string& text : arguments.values("--coin")) {
        SANDYK_TRY(const auto coin, parseOutPoint(text));
        coins.push_back(coin);
    }
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_CHECK(storage::setFrozen(open.vault.database(), coins, frozen));
    answer.json.beginArray("coins");
    for (const bitcoin::OutPoint& coin : coins)
        answer.json.element(coin.toString());
    answer.json.end();
    answer.json.member("frozen", frozen);
    return {};
}

} // namespace

Result<void> walletLabel(const Arguments& arguments, Answer& answer) {
    const bool sets = arguments.has("--ref");
    if (sets != arguments.has("--type") || sets != arguments.has("--label"))
        return fail(ErrorCode::Usage, "a label needs --type, --ref and --label");
    SANDYK_TRY(auto open, openVault(arguments));
    const storage::Database& database = open.vault.database();
    if (sets)
        SANDYK_CHECK(storage::setLabel(database, arguments.value("--type"), arguments.value("--ref"),
                                       arguments.value("--label")));
    if (arguments.has("--import")) {
        SANDYK_TRY(const Bytes content, readContent(arguments.value("--import"), exchange::kMaxLabelFile));
        SANDYK_TRY(auto report, exchange::readLabels(content));
        SANDYK_TRY(const auto labels, exchange::cleanItems(std::move(report)));
        SANDYK_CHECK(storage::writeLabels(database, labels));
        answer.json.member("imported", labels.size());
    }
    SANDYK_TRY(const auto labels, storage::readLabels(database));
    answer.json.beginArray("labels");
    for (const wallet::Label& label : labels) {
        answer.json.beginObject();
        answer.json.member("type", label.type);
        answer.json.member("ref", label.reference);
        answer.json.member("label", label.label);
        if (label.spendable) answer.json.member("spendable", *label.spendable);
        answer.json.end();
    }
    answer.json.end();
    answer.file = bytesOf(exchange::writeLabels(labels));
    return {};
}

Result<void> walletFreeze(const Arguments& arguments, Answer& answer) {
    return setFrozenCoins(arguments, answer, true);
}

Result<void> walletUnfreeze(const Arguments& arguments, Answer& answer) {
    return setFrozenCoins(arguments, answer, false);
}

Result<void> walletAddressBook(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(const Network network, bookNetwork(open.vault, arguments));
    SANDYK_CHECK(changeBook(open.vault, arguments, network, answer));
    SANDYK_TRY(const auto contacts, storage::readContacts(open.vault.database(), network));
    answer.json.beginArray("contacts");
    for (const wallet::Contact& contact : contacts)
        writeContact(answer.json, contact);
    answer.json.end();
    answer.file = bytesOf(exchange::writeContacts(contacts));
    return {};
}

Result<void> walletPrices(const Arguments& arguments, Answer& answer) {
    if (arguments.has("--date") != arguments.has("--currency"))
        return fail(ErrorCode::Usage, "--date and --currency belong together");
    SANDYK_TRY(auto open, openVault(arguments));
    const storage::Database& database = open.vault.database();
    if (arguments.has("--import")) {
        SANDYK_TRY(const Bytes content, readContent(arguments.value("--import"), exchange::kMaxCsvSize));
        SANDYK_TRY(auto report, exchange::readPrices(content));
        SANDYK_TRY(const auto prices, exchange::cleanItems(std::move(report)));
        SANDYK_CHECK(storage::importPrices(database, prices));
        answer.json.member("imported", prices.size());
    }
    if (arguments.has("--date")) {
        SANDYK_TRY(const auto day, wallet::parseDay(arguments.value("--date")));
        SANDYK_TRY(const auto currency, wallet::parseCurrency(arguments.value("--currency")));
        SANDYK_TRY(const auto price, storage::priceOn(database, currency, day));
        if (!price) return fail(ErrorCode::PriceFormat, "there is no price of that day or before");
        answer.json.member("price", price->perBitcoin.toString());
        answer.json.member("date", price->day);
        answer.json.member("source", price->source);
    }
    SANDYK_TRY(const auto currencies, storage::readCurrencies(database));
    answer.json.beginArray("currencies");
    for (const std::string& currency : currencies)
        answer.json.element(currency);
    answer.json.end();
    return {};
}

Result<void> walletLimits(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_TRY(const std::int64_t median, provenTimeOf(open.vault));
    SANDYK_TRY(const auto time, storage::readTrustedTime(open.vault.database(), median));
    SANDYK_TRY(wallet::LimitState state, app::limitsInForce(open.vault, time));
    wallet::SelfLimits wanted = state.pending.value_or(state.inForce);
    SANDYK_CHECK(takeLimit(arguments, "--per-payment", wanted.perPayment));
    SANDYK_CHECK(takeLimit(arguments, "--per-day", wanted.perDay));
    SANDYK_CHECK(takeLimit(arguments, "--delay-above", wanted.delayAbove));
    SANDYK_TRY(const std::int64_t hours, arguments.number("--delay-hours", 0, wallet::kLongestDelay / 3'600, -1));
    if (hours >= 0) wanted.delaySeconds = hours * 3'600;
    if (wanted != state.pending.value_or(state.inForce)) {
        state = wallet::changeLimits(state, wanted, time);
        SANDYK_CHECK(storage::writeLimits(open.vault.database(), state));
        SANDYK_CHECK(open.vault.recordEvent("limits.changed", ""));
    }
    answer.json.beginObject("in_force");
    writeLimits(answer.json, state.inForce);
    answer.json.end();
    if (state.pending) {
        answer.json.beginObject("pending");
        writeLimits(answer.json, *state.pending);
        answer.json.member("from", state.pendingUntil);
        answer.json.end();
    } else {
        answer.json.null("pending");
    }
    answer.json.member("time", time.now);
    answer.json.member("clock_went_back", time.wentBack);
    return {};
}

} // namespace sandyk::cli
