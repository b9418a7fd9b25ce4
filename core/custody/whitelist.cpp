#include "custody/whitelist.h"

#include "base/encoding.h"
#include "custody/client_rows.h"

namespace sandyk::custody {
namespace {

using storage::Database;
using storage::Statement;

Failure badProof(const std::string& why) {
    return fail(ErrorCode::FirmProof, why, {{"rules", "F-26"}});
}

/// The challenge was asked for, for this client and address, and was never used. Gives its number.
Result<std::string> unusedChallenge(const Desk& desk, const Firm& firm, const Listing& listing) {
    SANDYK_TRY(Statement select, desk.database.prepare("SELECT nonce, used_at FROM firm_challenge WHERE text=?"));
    SANDYK_TRY(const bool row, select.bind(listing.challenge).step());
    if (!row) return badProof("this text was not asked for here");
    const std::string nonce = select.text(0);
    const std::string name = firm.rules ? firm.rules->name : "";
    if (proofChallenge(name, listing.client, listing.network, listing.address, nonce) != listing.challenge)
        return badProof("the text is of another client or address");
    if (!select.isNull(1)) return badProof("this proof was used before");
    return nonce;
}

/// The proof is used with the proposal, whatever becomes of it.
Result<StoredChange> proposeProven(const Desk& desk, const Standing& now, const std::string& id,
                                   const Listing& listing) {
    SANDYK_TRY(const std::string nonce, unusedChallenge(desk, now.firm, listing));
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(Statement use, desk.database.prepare("UPDATE firm_challenge SET used_at=? WHERE nonce=?"));
        return use.bind(now.time.now).bind(nonce).run();
    };
    return propose(desk, ChangeKind::Listing, id, listing.text(), work);
}

} // namespace

Result<std::string> newChallenge(const Desk& desk, const std::string& client, const bitcoin::Address& address,
                                 const std::string& nonce) {
    SANDYK_TRY(const Standing now, standing(desk, Act::ProposeListing));
    SANDYK_CHECK(readClient(desk, client));
    const std::string text = proofChallenge(now.firm.rules ? now.firm.rules->name : "", client,
                                            std::string(networkName(address.network())), address.toString(), nonce);
    const auto work = [&]() -> Result<void> {
        SANDYK_TRY(Statement insert, desk.database.prepare("INSERT INTO firm_challenge VALUES (?, ?, NULL)"));
        return insert.bind(nonce).bind(text).run();
    };
    SANDYK_CHECK(logged(desk, "listing.challenge", {{"client", client}, {"number", nonce}}, work));
    return text;
}

Result<StoredChange> proposeListing(const Desk& desk, const std::string& id, const Listing& listing) {
    SANDYK_TRY(const Standing now, standing(desk, Act::ProposeListing));
    SANDYK_CHECK(listing.check());
    if (listing.client != kFirmOwner) SANDYK_CHECK(clearedClient(desk, now.firm, listing.client));
    SANDYK_TRY(Statement there, desk.database.prepare("SELECT 1 FROM firm_listing WHERE client=? AND network=? AND "
                                                      "address=?"));
    SANDYK_TRY(const bool row, there.bind(listing.client).bind(listing.network).bind(listing.address).step());
    if (row) return fail(ErrorCode::FirmExists, "this destination is listed for the client");
    if (!listing.isProven()) return propose(desk, ChangeKind::Listing, id, listing.text());
    return proposeProven(desk, now, id, listing);
}

Result<StoredChange> proveListing(const Desk& desk, const std::string& id, const std::string& challenge,
                                  const std::string& signature) {
    SANDYK_TRY(const Standing now, standing(desk, Act::ProposeListing));
    SANDYK_TRY(const auto known, listingOf(desk.database, now.firm, id));
    if (!known) return fail(ErrorCode::FirmNotFound, "no such destination");
    if (known->record.isProven()) return fail(ErrorCode::FirmExists, "this destination is proven");
    Listing listing = known->record;
    listing.challenge = challenge;
    listing.signature = signature;
    if (!listing.isProven()) return badProof("a proof is a text and its signature");
    SANDYK_CHECK(listing.check());
    if (listing.client != kFirmOwner) SANDYK_CHECK(clearedClient(desk, now.firm, listing.client));
    return proposeProven(desk, now, id, listing);
}

Result<std::vector<ListedDestination>> listings(const Desk& desk, const std::string& client) {
    SANDYK_TRY(const Standing now, sight(desk, View::ClientBalances));
    SANDYK_TRY(Statement select,
               desk.database.prepare("SELECT id FROM firm_listing WHERE ?='' OR client=? ORDER BY id"));
    select.bind(client).bind(client);
    std::vector<ListedDestination> all;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return all;
        SANDYK_TRY(const auto listing, listingOf(desk.database, now.firm, select.text(0)));
        if (!listing) return fail(ErrorCode::FirmTampered, "a listed destination was never adopted");
        const std::int64_t coolDown = now.firm.rules ? now.firm.rules->coolDownSeconds : 86'400;
        const std::int64_t usable = listing->since + coolDown;
        all.push_back({select.text(0), listing->record, usable, now.time.certain >= usable});
    }
}

} // namespace sandyk::custody
