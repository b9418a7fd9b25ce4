#include "firm_fixture.h"

#include "storage/vault.h"

namespace sandyk::custody::test {
namespace {

using sandyk::test::TestWallet;
using sandyk::test::testWallet;

constexpr std::string_view kPassword = "correct horse battery";

storage::Vault newVault(const std::filesystem::path& file) {
    storage::CreateOptions options;
    options.profile = storage::Profile::Firm;
    options.cost = crypto::kArgon2Least;
    return std::move(*storage::Vault::create(file, SecureString(kPassword), options));
}

law::Engine embeddedLaw() {
    law::ProfileRules rules;
    rules.now = kStart;
    return *law::Engine::create(*law::Profile::load(law::Profile::embedded(), rules));
}

} // namespace

FirmTest::FirmTest()
    : vault(newVault(folder / "firm.sandyk")), firm(*firmId(vault)), law(embeddedLaw()),
      oneHot(testWallet(bitcoin::OutputType::Wpkh, Network::Regtest, 1)),
      oneCold(testWallet(bitcoin::OutputType::Wpkh, Network::Regtest, 2)),
      twoHot(testWallet(bitcoin::OutputType::Wpkh, Network::Regtest, 3)),
      own(testWallet(bitcoin::OutputType::Wpkh, Network::Regtest, 4)) {
    for (const char* name : {"anna", "batyr", "cemen"})
        addAccount(name, name, {Role::Administrator});
    for (const char* name : {"ogul", "orazov"})
        addAccount(name, name, {Role::IdentificationOfficer});
    addAccount("inna", "inna", {Role::Initiator});
    for (const char* name : {"ata", "bibi", "cary"})
        addAccount(name, name, {Role::Approver});
    addAccount("kerim", "kerim", {Role::Keyholder});
}

Desk FirmTest::desk(const std::string& name) const {
    return {database(), firm, clock, chainTime, name.empty() ? nullptr : &people.at(name), &law, {}};
}

void FirmTest::addAccount(const std::string& name, const std::string& person, Roles roles) {
    auto key = crypto::Ed25519Key::generate();
    auto insert = *database().prepare("INSERT INTO operator_key VALUES (?, ?, ?, ?, ?, 65536, 3, zeroblob(16), "
                                      "zeroblob(72), 0)");
    insert.bind(name).bind(static_cast<std::int64_t>(people.size() + 10)).bind(person);
    EXPECT_TRUE(isOk(insert.bind(std::int64_t{roles.bits()}).bind(ByteView(key.publicKey())).run()));
    people.emplace(name, ActingOperator{name, std::move(key)});
}

void FirmTest::found() {
    const auto first = proposeFounding(desk(), 2);
    ASSERT_TRUE(isOk(first));
    for (const char* name : {"anna", "batyr", "cemen"})
        ASSERT_TRUE(isOk(vote(desk(name), *first, true, "")));
    ASSERT_TRUE(isOk(adopt(ChangeKind::Settings, "", rules().text())));
    ASSERT_TRUE(isOk(adopt(ChangeKind::Licence, "", licence().text())));
    ASSERT_TRUE(isOk(adopt(ChangeKind::Policy, "", policyText(ordinaryPolicy()))));
    KeyRegister keys;
    keys.entries.push_back({"kerim", "kerim", "0a0b0c0d", "vault room", "SN-1", "2026-12-01", "2026-12-02",
                            std::string(64, 'a'), kStart + 300 * kDay});
    ASSERT_TRUE(isOk(adopt(ChangeKind::Keys, "", keys.text())));
    one = addClient("Aman Amanow");
    two = addClient("Bahar Berdiyewa");
    addWallet(oneHot, "one hot", one, Tier::Hot);
    addWallet(oneCold, "one cold", one, Tier::Cold);
    addWallet(twoHot, "two hot", two, Tier::Hot);
    addWallet(own, "own", std::string(kFirmOwner), Tier::Hot);
    const auto wallets = firmWallets(database(), "");
    ASSERT_TRUE(isOk(wallets));
    for (const FirmWallet& wallet : *wallets) {
        const std::int64_t amount = wallet.tier == Tier::Cold ? 100'000'000 : 5'000'000;
        ASSERT_TRUE(isOk(setPosition(database(), wallet.walletId, amount, 100, clock)));
    }
    list(one, foreignAddress());
    clock += kDay / 2;
    ASSERT_TRUE(isOk(firmTime(desk())));
    clock += kDay / 2;
}

Result<StoredChange> FirmTest::adopt(ChangeKind kind, const std::string& subject, const std::string& body) {
    SANDYK_TRY(StoredChange change, propose(desk("anna"), kind, subject, body));
    if (change.state == ChangeState::Adopted) return change;
    return vote(desk("batyr"), change.hash, true, "");
}

ClientRecord FirmTest::person(const std::string& name) {
    ClientRecord record;
    record.person = {name,
                     "1990-05-17",
                     "Mary",
                     "TKM",
                     "Asgabat, 5 Street",
                     "passport",
                     "I-AS 123456",
                     "police",
                     "2020-01-02",
                     "",
                     "Asgabat, 5 Street",
                     "",
                     "",
                     "",
                     false};
    record.purpose = "savings";
    record.sourceOfFunds = "salary";
    record.riskReason = "resident, known employer";
    record.documents = {{"passport", std::string(64, 'b'), ""}};
    record.screenedOn = "2027-01-15";
    return record;
}

Policy FirmTest::ordinaryPolicy() {
    return *parsePolicy(R"({"format": "sandyk-policy-1",
      "groups": {"approvers": ["ata", "bibi", "cary"]},
      "rules": [
        {"id": "day-cap", "when": {"assets": ["BTC"], "windows": [{"scope": "client", "seconds": 86400, "amount": {"above": 2000000}}]},
         "then": {"block": true}},
        {"id": "listed", "when": {"destinations": ["listed", "listed-unproven"], "kinds": ["withdrawal"]},
         "then": {"allow": {"votes": 2, "groups": ["approvers"]}}},
        {"id": "moves", "when": {"destinations": ["own-wallet"]}, "then": {"allow": {"votes": 1, "groups": ["approvers"]}}}
      ]})");
}

Licence FirmTest::licence() {
    Licence licence;
    licence.state = LicenceState::Active;
    licence.number = "7";
    licence.holder = "Altyn Saklaw";
    licence.issuedOn = "2026-06-01";
    licence.scope = {"storage"};
    licence.noOffshoreFounder = licence.noOffshoreAccount = licence.noPartyOrUnion = licence.noConvictionOrList = true;
    licence.declaredOn = "2026-12-01";
    return licence;
}

FirmRules FirmTest::rules() {
    FirmRules rules;
    rules.name = "Altyn Saklaw";
    rules.internalRulesHash = std::string(64, 'c');
    return rules;
}

std::string FirmTest::addClient(const std::string& name) {
    const auto number = enterClient(desk("ogul"), person(name));
    EXPECT_TRUE(isOk(number));
    EXPECT_TRUE(isOk(judgeClient(desk("orazov"), *number, true, "")));
    return *number;
}

void FirmTest::addWallet(const TestWallet& wallet, const std::string& name, const std::string& owner, Tier tier) {
    ASSERT_TRUE(
        isOk(vault.addWallet({0, name, Network::Regtest, wallet.own.descriptor, {0, 0}, 0, std::nullopt, false})));
    const auto change = assignWallet(desk("anna"), wallet.own.descriptor, owner, tier, "BTC");
    ASSERT_TRUE(isOk(change));
    ASSERT_EQ(change->state, ChangeState::Adopted);
}

std::string FirmTest::list(const std::string& client, const std::string& address) {
    static int number = 0;
    std::string id = "00000000000000" + std::to_string(10 + number++);
    Listing listing{client, "regtest", address, "withdrawal", "", "", false};
    EXPECT_TRUE(isOk(adopt(ChangeKind::Listing, id, listing.text())));
    return id;
}

signing::ReviewContext FirmTest::context() const {
    signing::ReviewContext context;
    context.network = Network::Regtest;
    for (const TestWallet* wallet : {&oneHot, &oneCold, &twoHot, &own}) {
        context.wallets.push_back(wallet->own);
        for (const auto& master : wallet->masters)
            context.masters.push_back(master.fingerprint());
    }
    return context;
}

NewRequest FirmTest::withdrawal(std::int64_t amount, const std::string& address, std::uint32_t coin) {
    const auto to = bitcoin::Address::parse(address, Network::Regtest);
    NewRequest request;
    request.psbt = sandyk::test::PsbtBuilder()
                       .spend(oneHot, 0, coin, 4'000'000)
                       .pay(to->scriptPubKey(), amount)
                       .payOwn(oneHot, 1, coin, 4'000'000 - amount - 10'000)
                       .build();
    request.context = context();
    request.address = address;
    request.amount = amount;
    request.purpose = "own";
    request.counterparty = "unhosted";
    return request;
}

Result<StoredRequest> FirmTest::prepare(std::int64_t amount, std::uint32_t coin) {
    return prepareRequest(desk("inna"), withdrawal(amount, foreignAddress(), coin));
}

void FirmTest::approve(std::int64_t id, std::initializer_list<const char*> names) {
    for (const char* name : names)
        ASSERT_TRUE(isOk(approveRequest(desk(name), id, true, ""))) << name;
}

bitcoin::Psbt FirmTest::signedPsbt(const StoredRequest& request, const TestWallet& wallet) const {
    return sandyk::test::signedBy(wallet, 0, request.psbt).psbt;
}

std::string FirmTest::foreignAddress(std::uint8_t n) const {
    return bitcoin::Address::fromScript(sandyk::test::foreignScript(n), Network::Regtest)->toString();
}

} // namespace sandyk::custody::test
