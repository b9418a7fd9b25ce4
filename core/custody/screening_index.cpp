#include <algorithm>
#include <map>
#include <set>

#include "base/encoding.h"
#include "bitcoin/address.h"
#include "crypto/hash.h"
#include "custody/screening.h"
#include "custody/screening_names.h"
#include "exchange/csv.h"

namespace sandyk::custody {
namespace {

using exchange::ListedKind;
using exchange::ListedParty;
using exchange::SanctionList;
using storage::Database;
using storage::Statement;

constexpr std::size_t kMostAddress = 300;

std::string lowered(std::string_view text) {
    std::string all(text);
    std::ranges::transform(all, all.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return all;
}

bool isHex(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// Without groups, scheme and what follows a question mark; lower case where case has no meaning.
std::string plainAddress(std::string_view text) {
    std::string all;
    for (const char c : text.substr(0, kMostAddress)) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') all.push_back(c);
    }
    if (const std::size_t colon = all.find(':'); colon != std::string::npos) all.erase(0, colon + 1);
    if (const std::size_t end = all.find_first_of("?@"); end != std::string::npos) all.erase(end);
    const std::string low = lowered(all);
    for (const std::string_view prefix : {"bc1", "tb1", "bcrt1", "ltc1", "addr1"}) {
        if (low.starts_with(prefix)) return low;
    }
    if (low.size() == 42 && low.starts_with("0x") && isHex(std::string_view(low).substr(2))) return low;
    if (low.size() == 40 && isHex(low)) return "0x" + low;
    return all;
}

std::string scriptKey(const bitcoin::Script& script) {
    return "script:" + toHex(script.bytes);
}

/// The address itself, its script on any network, and the scripts of the same key.
std::vector<std::string> addressKeys(std::string_view text) {
    const std::string plain = plainAddress(text);
    if (plain.empty()) return {};
    std::vector<std::string> keys{plain};
    for (const Network network : {Network::Main, Network::Test, Network::Regtest}) {
        const auto address = bitcoin::Address::parse(plain, network);
        if (!address) continue;
        const bitcoin::Script& script = address->scriptPubKey();
        keys.push_back(scriptKey(script));
        const bool isOld = address->kind() == bitcoin::ScriptKind::P2pkh;
        if (!isOld && address->kind() != bitcoin::ScriptKind::P2wpkh) break;
        // OP_DUP OP_HASH160 20 <hash> OP_EQUALVERIFY OP_CHECKSIG, or 0 20 <hash>
        Hash160 hash{};
        std::copy_n(script.bytes.begin() + (isOld ? 3 : 2), hash.size(), hash.begin());
        const bitcoin::Script witness = bitcoin::p2wpkh(hash);
        keys.push_back(scriptKey(bitcoin::p2pkh(hash)));
        keys.push_back(scriptKey(witness));
        keys.push_back(scriptKey(bitcoin::p2sh(witness)));
        break;
    }
    return keys;
}

void addPerson(const Person& person, const std::string& place,
               std::vector<std::pair<std::string, std::string>>& names) {
    if (!person.fullName.empty()) names.emplace_back(place, person.fullName);
}

void addEntity(const Entity& entity, const std::string& place, std::vector<std::pair<std::string, std::string>>& names,
               int depth) {
    if (!entity.name.empty()) names.emplace_back(place, entity.name);
    for (std::size_t i = 0; depth < ClientRecord::kMostDepth && i < entity.owners.size(); ++i) {
        const std::string owner = place + ".owners[" + std::to_string(i) + "]";
        for (const Person& person : entity.owners[i].person)
            addPerson(person, owner + ".person", names);
        for (const Entity& inner : entity.owners[i].entity)
            addEntity(inner, owner + ".entity", names, depth + 1);
    }
}

/// Place and name of everybody.
std::vector<std::pair<std::string, std::string>> namesOf(const ClientRecord& record) {
    std::vector<std::pair<std::string, std::string>> names;
    addPerson(record.person, "person", names);
    if (record.kind == ClientKind::Legal) addEntity(record.entity, "entity", names, 0);
    return names;
}

Hash256 digestOf(const Hash256& party, std::int64_t revision) {
    crypto::Sha256 hasher;
    const std::string number = std::to_string(revision);
    return hasher.write(asBytes("sandyk/screening-match/1")).write(party).write(asBytes(number)).finish();
}

/// A key that may be of any address without any name behind it.
std::vector<std::string> senderScripts(const bitcoin::TxInput& input, Network network) {
    const auto text = [&](const bitcoin::Script& script) {
        const auto address = bitcoin::Address::fromScript(script, network);
        return address ? std::vector<std::string>{address->toString()} : std::vector<std::string>();
    };
    if (input.witness.size() == 2 && input.witness[1].size() == 33)
        return text(bitcoin::p2wpkh(crypto::hash160(input.witness[1])));
    for (const std::size_t size : {std::size_t{33}, std::size_t{65}}) {
        const Bytes& script = input.scriptSig.bytes;
        if (script.size() > size && script[script.size() - size - 1] == size && script.size() > size + 9)
            return text(bitcoin::p2pkh(crypto::hash160(ByteView(script).last(size))));
    }
    return {};
}

} // namespace

struct SanctionIndex::Impl {
    struct Party {
        std::size_t list = 0;
        ListedParty party;
        Hash256 digest{};
    };
    std::vector<std::pair<std::string, std::int64_t>> lists; ///< source, date
    std::vector<Party> parties;
    std::vector<std::string> names; ///< in the order of the index
    NameIndex index;
    std::map<std::string, std::vector<std::pair<std::uint32_t, std::string>>, std::less<>> addresses;

    void add(SanctionList list, std::int64_t issuedAt) {
        lists.emplace_back(list.source, issuedAt);
        for (ListedParty& party : list.parties) {
            const auto owner = static_cast<std::uint32_t>(parties.size());
            for (const std::string& name : party.names) {
                index.add(name, owner, party.kind == ListedKind::Person);
                names.push_back(name);
            }
            for (const exchange::ListedAddress& each : party.addresses) {
                for (const std::string& key : addressKeys(each.address))
                    addresses[key].emplace_back(owner, each.address);
            }
            const SanctionList one{list.source, list.published, {party}};
            const JsonValue payload = one.payload();
            const Hash256 digest = crypto::sha256(asBytes(payload.object()->at("parties").canonical()));
            parties.push_back({lists.size() - 1, std::move(party), digest});
        }
    }

    ScreeningMatch match(std::uint32_t owner, const std::string& listed, std::string place,
                         std::int64_t revision) const {
        const Party& party = parties[owner];
        return {lists[party.list].first, party.party.id,           listed,
                std::move(place),        lists[party.list].second, digestOf(party.digest, revision)};
    }
};

SanctionIndex SanctionIndex::of(std::vector<std::pair<SanctionList, std::int64_t>> lists) {
    auto impl = std::make_shared<Impl>();
    for (auto& [list, issuedAt] : lists)
        impl->add(std::move(list), issuedAt);
    impl->index.finish();
    SanctionIndex index;
    index.m_impl = std::move(impl);
    return index;
}

Result<SanctionIndex> SanctionIndex::load(const Database& database,
                                          const std::vector<crypto::Ed25519PublicKey>& trusted) {
    SANDYK_TRY(Statement select,
               database.prepare("SELECT source, version, issued_at, file FROM screening_list ORDER BY source"));
    std::vector<crypto::Ed25519PublicKey> keys = crypto::trustedDataKeys();
    keys.insert(keys.end(), trusted.begin(), trusted.end());
    std::vector<std::pair<SanctionList, std::int64_t>> lists;
    while (true) {
        SANDYK_TRY(const bool row, select.step());
        if (!row) return of(std::move(lists));
        const std::string file = select.text(3);
        SANDYK_TRY(const auto data, crypto::SignedData::parse(asBytes(file)));
        // Its age is judged with every act; here only that nobody has changed it.
        SANDYK_CHECK(verifySignedData(data, {SanctionList::kKind, keys, data.issuedAt, 1}));
        SANDYK_TRY(SanctionList list, SanctionList::fromPayload(data.payload));
        if (list.source != select.text(0) || data.version != select.integer(1) || data.issuedAt != select.integer(2))
            return fail(ErrorCode::FirmTampered, "a sanction list is not what its row says");
        lists.emplace_back(std::move(list), data.issuedAt);
    }
}

bool SanctionIndex::isEmpty() const {
    return m_impl->lists.empty();
}

std::int64_t SanctionIndex::oldestList() const {
    std::int64_t oldest = INT64_MAX;
    for (const auto& [source, issuedAt] : m_impl->lists)
        oldest = std::min(oldest, issuedAt);
    return m_impl->lists.empty() ? 0 : oldest;
}

std::vector<ScreeningMatch> SanctionIndex::name(std::string_view name) const {
    std::vector<ScreeningMatch> matches;
    std::set<std::uint32_t> seen;
    for (const NameIndex::Match& each : m_impl->index.find(name)) {
        if (seen.insert(each.owner).second)
            matches.push_back(m_impl->match(each.owner, m_impl->names[each.name], "name", 0));
    }
    return matches;
}

std::vector<ScreeningMatch> SanctionIndex::address(std::string_view address) const {
    std::vector<ScreeningMatch> matches;
    std::set<std::uint32_t> seen;
    for (const std::string& key : addressKeys(address)) {
        const auto found = m_impl->addresses.find(key);
        if (found == m_impl->addresses.end()) continue;
        for (const auto& [owner, listed] : found->second) {
            if (seen.insert(owner).second) matches.push_back(m_impl->match(owner, listed, "address", 0));
        }
    }
    return matches;
}

std::vector<ScreeningMatch> SanctionIndex::record(const ClientRecord& record, std::int64_t revision) const {
    std::vector<ScreeningMatch> matches;
    std::set<std::uint32_t> seen;
    for (const auto& [place, name] : namesOf(record)) {
        for (const NameIndex::Match& each : m_impl->index.find(name)) {
            if (seen.insert(each.owner).second)
                matches.push_back(m_impl->match(each.owner, m_impl->names[each.name], place.substr(0, 200), revision));
        }
    }
    return matches;
}

std::vector<std::string> addressesOf(const bitcoin::Psbt& psbt, Network network) {
    std::set<std::string> all;
    const auto add = [&](const bitcoin::Script& script) {
        if (const auto address = bitcoin::Address::fromScript(script, network)) all.insert(address->toString());
    };
    for (const bitcoin::PsbtOutput& output : psbt.outputs)
        add(output.scriptPubKey);
    for (const bitcoin::PsbtInput& input : psbt.inputs) {
        if (const bitcoin::TxOutput* spent = input.spentOutput()) add(spent->scriptPubKey);
        if (!input.nonWitnessUtxo) continue;
        for (const bitcoin::TxInput& before : input.nonWitnessUtxo->inputs) {
            for (std::string& sender : senderScripts(before, network))
                all.insert(std::move(sender));
        }
    }
    return {all.begin(), all.end()};
}

std::vector<std::string> nameSubjects(const ClientRecord& record) {
    std::vector<std::string> subjects;
    for (const auto& [place, name] : namesOf(record))
        subjects.push_back(std::string(kNameSubject) + name);
    return subjects;
}

} // namespace sandyk::custody
