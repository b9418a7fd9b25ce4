#include "storage/contact_store.h"

#include "storage/record_rules.h"
#include "wallet/wallet_name.h"

namespace sandyk::storage {

namespace {

using wallet::Contact;

constexpr std::string_view kSelect =
    "SELECT id, network, address, name, owner, note, kind, first_seen, verified_at FROM contact ";

Result<Contact> readRow(const Statement& row) {
    const auto network = parseNetwork(row.text(1));
    if (!network) return fail(ErrorCode::VaultDamaged, "contact row: network");
    const auto address = bitcoin::Address::parse(row.text(2), *network);
    const auto kind = wallet::parseContactKind(row.text(6));
    if (!address || !kind) return fail(ErrorCode::VaultDamaged, "contact row: address or kind");
    Contact contact;
    contact.id = row.integer(0);
    contact.address = *address;
    contact.name = row.text(3);
    contact.owner = row.text(4);
    contact.note = row.text(5);
    contact.kind = *kind;
    contact.firstSeen = row.integer(7);
    contact.verifiedAt = row.optionalInteger(8);
    return contact;
}

Result<void> checkTexts(Contact& contact) {
    SANDYK_TRY(contact.name, wallet::checkedName(contact.name));
    if (contact.owner.size() > wallet::kMaxContactText || contact.note.size() > wallet::kMaxContactText)
        return fail(ErrorCode::ParseTooLarge, "owner and note have at most 1,000 bytes");
    return {};
}

Result<std::optional<Contact>> find(const Database& database, const bitcoin::Address& address) {
    SANDYK_TRY(Statement select, database.prepare(std::string(kSelect) + "WHERE network=? AND address=?"));
    select.bind(networkName(address.network())).bind(address.toString());
    SANDYK_TRY(const bool row, select.step());
    if (!row) return std::optional<Contact>();
    SANDYK_TRY(Contact contact, readRow(select));
    return std::optional<Contact>(std::move(contact));
}

void bindTime(Statement& statement, const std::optional<std::int64_t>& time) {
    if (time)
        statement.bind(*time);
    else
        statement.bindNull();
}

Result<void> insert(const Database& database, const Contact& contact) {
    SANDYK_TRY(Statement put, database.prepare("INSERT INTO contact (network, address, name, owner, note, kind, "
                                               "first_seen, verified_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    put.bind(networkName(contact.address.network())).bind(contact.address.toString()).bind(contact.name);
    put.bind(contact.owner).bind(contact.note).bind(wallet::contactKindName(contact.kind)).bind(contact.firstSeen);
    bindTime(put, contact.verifiedAt);
    return put.run();
}

Result<void> write(const Database& database, const Contact& contact) {
    SANDYK_TRY(Statement put, database.prepare("UPDATE contact SET name=?, owner=?, note=?, kind=?, verified_at=? "
                                               "WHERE id=?"));
    put.bind(contact.name).bind(contact.owner).bind(contact.note).bind(wallet::contactKindName(contact.kind));
    bindTime(put, contact.verifiedAt);
    SANDYK_CHECK(put.bind(contact.id).run());
    if (database.changes() != 1) return fail(ErrorCode::AddressBookNotFound, "no such entry");
    return {};
}

} // namespace

Result<Contact> addContact(const Database& database, Contact contact) {
    SANDYK_CHECK(checkTexts(contact));
    SANDYK_TRY(const auto there, find(database, contact.address));
    if (there) return fail(ErrorCode::AddressBookExists, "the address is in the book already", {{"name", there->name}});
    if (contact.firstSeen == 0) contact.firstSeen = unixTime();
    SANDYK_CHECK(insert(database, contact));
    contact.id = database.lastInsertId();
    return contact;
}

Result<std::size_t> importContacts(const Database& database, const std::vector<Contact>& contacts) {
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    std::size_t added = 0;
    for (Contact contact : contacts) {
        SANDYK_CHECK(checkTexts(contact));
        SANDYK_TRY(const auto there, find(database, contact.address));
        if (there) {
            contact.id = there->id;
            // A file cannot vouch for what a person has confirmed here, nor take it away.
            contact.verifiedAt = there->verifiedAt;
            SANDYK_CHECK(write(database, contact));
            continue;
        }
        contact.firstSeen = unixTime();
        SANDYK_CHECK(insert(database, contact));
        ++added;
    }
    SANDYK_CHECK(transaction.commit());
    return added;
}

Result<std::vector<Contact>> readContacts(const Database& database, Network network) {
    SANDYK_TRY(Statement select, database.prepare(std::string(kSelect) + "WHERE network=? ORDER BY name, id"));
    select.bind(networkName(network));
    std::vector<Contact> contacts;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return contacts;
        SANDYK_TRY(Contact contact, readRow(select));
        contacts.push_back(std::move(contact));
    }
}

Result<void> updateContact(const Database& database, const Contact& contact) {
    Contact checked = contact;
    SANDYK_CHECK(checkTexts(checked));
    return write(database, checked);
}

Result<void> removeContact(const Database& database, std::int64_t id) {
    SANDYK_TRY(Statement remove, database.prepare("DELETE FROM contact WHERE id=?"));
    SANDYK_CHECK(remove.bind(id).run());
    if (database.changes() != 1) return fail(ErrorCode::AddressBookNotFound, "no such entry");
    return {};
}

} // namespace sandyk::storage
