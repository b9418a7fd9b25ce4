#include "sample_firm.h"

#include <map>

#include <QDateTime>

#include "custody/firm_law.h"
#include "custody/requests.h"
#include "custody/whitelist.h"
#include "sample_chain.h"
#include "session/key_access.h"
#include "storage/chain_store.h"
#include "storage/record_rules.h"
#include "storage/vault.h"

namespace sandyk::guitest {

using namespace custody;

namespace {

constexpr std::int64_t kDay = 86'400;
constexpr std::string_view kPhrase =
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";

std::string dayText(std::int64_t time) {
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd")).toStdString();
}

class Builder {
public:
    explicit Builder(storage::Vault& vault) : m_vault(vault), m_password(kFirmPassword), m_clock(now() - 4 * kDay) {}

    Result<void> build() {
        SANDYK_TRY(m_firm, firmId(m_vault));
        SANDYK_TRY(m_law, firmLaw(m_vault.database(), m_firm, now()));
        SANDYK_TRY(const auto seed, m_vault.addSeed("Vault key", *keys::Mnemonic::parse(kPhrase), m_password));
        SANDYK_CHECK(m_vault.confirmSeedBackup(seed.id));
        m_seed = seed.id;
        SANDYK_CHECK(people());
        SANDYK_CHECK(governance(seed.fingerprint.toString()));
        SANDYK_TRY(const std::string one, client(person("Aman Amanow")));
        SANDYK_TRY(const std::string two, client(company()));
        SANDYK_CHECK(wallet("Amanow hot", 0, one, Tier::Hot, 6'448'600));
        SANDYK_CHECK(wallet("Amanow cold", 1, one, Tier::Cold, 100'000'000));
        SANDYK_CHECK(wallet("Merw Dokma hot", 2, two, Tier::Hot, 2'000'000));
        SANDYK_CHECK(wallet("Firm fees", 3, std::string(kFirmOwner), Tier::Hot, 0));
        SANDYK_CHECK(wallet("Spare", 4, "", Tier::Hot, 0));
        Listing listing{one, "main", kListedPayee.toStdString(), "withdrawal", "", "", false};
        SANDYK_CHECK(adopt(ChangeKind::Listing, "0000000000000001", listing.text()));
        // Half days: a longer leap would put the clock in doubt.
        while (m_clock < now()) {
            m_clock = std::min(m_clock + kDay / 2, now());
            SANDYK_CHECK(firmTime(desk("anna")));
        }
        return {};
    }

private:
    static std::int64_t now() { return storage::unixTime(); }

    Desk desk(const std::string& name = {}) const {
        return {m_vault.database(), m_firm, m_clock, {}, name.empty() ? nullptr : &m_people.at(name), &*m_law, {}};
    }

    Result<void> people() {
        SANDYK_CHECK(enrollOwner(m_vault, "kerim", "kerim", {Role::Keyholder}, m_password));
        const std::pair<const char*, Roles> others[] = {{"anna", {Role::Administrator}},
                                                        {"batyr", {Role::Administrator}},
                                                        {"cemen", {Role::Administrator}},
                                                        {"ogul", {Role::IdentificationOfficer}},
                                                        {"orazov", {Role::IdentificationOfficer}},
                                                        {"inna", {Role::Initiator}},
                                                        {"ata", {Role::Approver}},
                                                        {"bibi", {Role::Approver}},
                                                        {"maral", {Role::Keyholder}},
                                                        {"dowlet", {Role::Auditor}}};
        for (const auto& [name, roles] : others)
            SANDYK_CHECK(enroll(m_vault, name, name, roles, m_password, m_password));
        for (const char* name : {"anna", "batyr", "cemen", "ogul", "orazov"}) {
            SANDYK_TRY(auto acting, actAs(m_vault, name, m_password));
            m_people.emplace(name, std::move(acting));
        }
        return {};
    }

    Result<void> governance(const std::string& fingerprint) {
        SANDYK_TRY(const Hash256 first, proposeFounding(desk(), 2));
        for (const char* name : {"anna", "batyr", "cemen"})
            SANDYK_CHECK(vote(desk(name), first, true, ""));
        FirmRules rules;
        rules.name = "Altyn Saklaw";
        rules.internalRulesHash = std::string(64, 'c');
        SANDYK_CHECK(adopt(ChangeKind::Settings, "", rules.text()));
        Licence licence;
        licence.state = LicenceState::Active;
        licence.number = "7";
        licence.holder = "Altyn Saklaw";
        licence.issuedOn = "2026-06-01";
        licence.scope = {"storage"};
        licence.noOffshoreFounder = licence.noOffshoreAccount = true;
        licence.noPartyOrUnion = licence.noConvictionOrList = true;
        licence.declaredOn = "2026-07-01";
        SANDYK_CHECK(adopt(ChangeKind::Licence, "", licence.text()));
        SANDYK_TRY(const Policy policy, parsePolicy(R"({"format": "sandyk-policy-1",
          "groups": {"approvers": ["ata", "bibi"]},
          "rules": [
            {"id": "day-cap", "note": "a client's day", "when": {"assets": ["BTC"], "windows": [{"scope": "client",
             "seconds": 86400, "amount": {"above": 3000000}}]}, "then": {"block": true}},
            {"id": "listed", "when": {"destinations": ["listed", "listed-unproven"], "kinds": ["withdrawal"]},
             "then": {"allow": {"votes": 2, "groups": ["approvers"]}}},
            {"id": "moves", "when": {"destinations": ["own-wallet"]},
             "then": {"allow": {"votes": 1, "groups": ["approvers"]}}}]})"));
        SANDYK_CHECK(adopt(ChangeKind::Policy, "", policyText(policy)));
        KeyRegister keys;
        keys.entries.push_back({"kerim", "kerim", fingerprint, "vault room", "", "2026-06-01", "2026-06-02",
                                std::string(64, 'a'), now() + 300 * kDay});
        return asVoid(adopt(ChangeKind::Keys, "", keys.text()));
    }

    static Result<void> asVoid(Result<StoredChange> change) {
        SANDYK_CHECK(change);
        return {};
    }

    Result<StoredChange> adopt(ChangeKind kind, const std::string& subject, const std::string& body) {
        SANDYK_TRY(StoredChange change, propose(desk("anna"), kind, subject, body));
        if (change.state == ChangeState::Adopted) return change;
        return vote(desk("batyr"), change.hash, true, "");
    }

    ClientRecord person(const std::string& name) const {
        ClientRecord record;
        record.person.fullName = name;
        record.person.birthDate = "1990-05-17";
        record.person.birthPlace = "Mary";
        record.person.nationality = "TKM";
        record.person.residence = record.person.address = "Asgabat, 5 Street";
        record.person.documentKind = "passport";
        record.person.documentNumber = "I-AS 123456";
        record.person.documentIssuer = "police";
        record.person.documentIssued = "2020-01-02";
        record.purpose = "savings";
        record.sourceOfFunds = "salary";
        record.riskReason = "resident, known employer";
        record.documents = {{"passport", std::string(64, 'b'), ""}};
        record.screenedOn = dayText(m_clock);
        return record;
    }

    ClientRecord company() const {
        ClientRecord record = person("Bahar Berdiyewa");
        record.kind = ClientKind::Legal;
        record.entity.name = "Merw Dokma";
        record.entity.registrationNumber = "12345678";
        record.entity.registrationCountry = "TKM";
        record.entity.registeredOn = "2015-03-04";
        record.entity.address = "Mary, 1 Street";
        record.entity.activity = "weaving";
        Owner owner;
        owner.capacity = Capacity::Owner;
        owner.shareBp = 10'000;
        owner.person = {record.person};
        record.entity.owners = {owner};
        return record;
    }

    Result<std::string> client(const ClientRecord& record) {
        SANDYK_TRY(const std::string number, enterClient(desk("ogul"), record));
        SANDYK_CHECK(judgeClient(desk("orazov"), number, true, ""));
        return number;
    }

    Result<void> wallet(const std::string& name, std::uint32_t account, const std::string& owner, Tier tier,
                        std::int64_t amount) {
        const auto type = bitcoin::OutputType::Wpkh;
        SANDYK_TRY(const auto key, app::accountKey(m_vault, m_password, m_seed, SecureString(), Network::Main,
                                                   bitcoin::accountPath(type, Network::Main, account)));
        SANDYK_TRY(const auto added, m_vault.addWallet({0,
                                                        name,
                                                        Network::Main,
                                                        bitcoin::singleSigDescriptor(type, key.origin, key.key),
                                                        {0, 0},
                                                        m_clock,
                                                        std::nullopt,
                                                        false}));
        SANDYK_CHECK(m_vault.confirmWalletBackup(added.id));
        const auto payee = bitcoin::Address::parse(kForeignPayee.toStdString(), Network::Main);
        // Coins of two wallets only; each has a history of its own keys.
        if (account == 0 || account == 3)
            SANDYK_CHECK(
                storage::applyChainChanges(m_vault.database(), added.id, sampleChain(added, payee->scriptPubKey())));
        if (owner.empty()) return {};
        SANDYK_CHECK(assignWallet(desk("anna"), added.descriptor, owner, tier, "BTC"));
        return setPosition(m_vault.database(), added.id, amount, 100, m_clock);
    }

    storage::Vault& m_vault;
    SecureString m_password;
    std::int64_t m_clock;
    FirmId m_firm{};
    std::optional<law::Engine> m_law;
    std::int64_t m_seed = 0;
    std::map<std::string, ActingOperator> m_people;
};

} // namespace

std::string writeSampleFirm(const std::filesystem::path& file) {
    storage::CreateOptions options;
    options.profile = storage::Profile::Firm;
    options.cost = crypto::kArgon2Least;
    auto vault = storage::Vault::create(file, SecureString(kFirmPassword), options);
    if (!vault) return vault.error().detail;
    const auto built = Builder(*vault).build();
    if (built) return {};
    std::string text(errorName(built.error().code));
    text += ": " + built.error().detail;
    for (const auto& [name, value] : built.error().params)
        text += " " + name + "=" + value;
    return text;
}

} // namespace sandyk::guitest
