#pragma once

#include <vector>

#include "storage/database.h"
#include "wallet/address_book.h"

namespace sandyk::storage {

/// `contact.id` is set in the answer; `firstSeen` 0 becomes now. Errors: AddressBookExists (params "name": who has the
/// address), WalletName, ParseTooLarge (owner, note), VaultDatabase, DiskFull.
Result<wallet::Contact> addContact(const Database& database, wallet::Contact contact);
/// All or nothing; an address that is there already keeps its first-seen date and gets the new texts. Answers with how
/// many were new.
Result<std::size_t> importContacts(const Database& database, const std::vector<wallet::Contact>& contacts);
/// By name. Errors: VaultDamaged.
Result<std::vector<wallet::Contact>> readContacts(const Database& database, Network network);
/// Name, owner, note, kind and verified mark; the address stays. Errors: AddressBookNotFound, as addContact.
Result<void> updateContact(const Database& database, const wallet::Contact& contact);
/// Errors: AddressBookNotFound.
Result<void> removeContact(const Database& database, std::int64_t id);

} // namespace sandyk::storage
