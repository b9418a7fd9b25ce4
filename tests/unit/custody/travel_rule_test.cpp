#include "custody/travel_rule.h"

#include "base/encoding.h"
#include "crypto/hash.h"
#include "custody/offline_signer.h"
#include "custody/retention.h"
#include "custody/whitelist.h"
#include "firm_fixture.h"
#include "signing/message_signer.h"

namespace sandyk::custody::test {
namespace {

JsonValue parsed(const std::string& text) {
    const auto value = exchange::parseIvms(text);
    EXPECT_TRUE(isOk(value));
    return *value;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

const std::string kVasp =
    R"({"legalPerson":{"name":{"nameIdentifier":[{"legalPersonName":"Altyn Saklaw","legalPersonNameIdentifierType":"LEGL"}]},
  "geographicAddress":[{"addressType":"BIZZ","addressLine":["Asgabat, 1 Street"],"country":"TM"}],
  "nationalIdentification":{"nationalIdentifier":"7","nationalIdentifierType":"RAID","registrationAuthority":"RA000589"}}})";
const std::string kDetails = R"({"beneficiary":{"beneficiaryPersons":[{"naturalPerson":{"name":{"nameIdentifier":[
  {"primaryIdentifier":"Receiver","secondaryIdentifier":"Ann","nameIdentifierType":"LEGL"}]}}}]},
  "originatingVASP":{"originatingVASP":)" +
                             kVasp + R"(},"beneficiaryVASP":{"beneficiaryVASP":)" + kVasp + "}}";
const std::string kWhole = R"({"originator":{"originatorPersons":[{"naturalPerson":{"name":{"nameIdentifier":[
  {"primaryIdentifier":"Amanow","secondaryIdentifier":"Aman","nameIdentifierType":"LEGL"}]},
  "geographicAddress":[{"addressType":"HOME","streetName":"Garasyzlyk","buildingNumber":"5","country":"TM"}],
  "nationalIdentification":{"nationalIdentifier":"I-AS 1","nationalIdentifierType":"CCPT","countryOfIssue":"TM"},
  "dateAndPlaceOfBirth":{"dateOfBirth":"1990-05-17","placeOfBirth":"Mary"}}}],"accountNumber":["a"]},
  "beneficiary":{"beneficiaryPersons":[{"naturalPerson":{"name":{"nameIdentifier":[{"primaryIdentifier":"Receiver","nameIdentifierType":"LEGL"}]}}}],"accountNumber":["b"]},
  "originatingVASP":{"originatingVASP":)" +
                           kVasp + R"(},"beneficiaryVASP":{"beneficiaryVASP":)" + kVasp + "}}";

TEST(Ivms101, EachRuleIsChecked) {
    const auto problems = [](const std::string& text) { return exchange::ivmsProblems(parsed(text), "2027-01-15"); };
    for (const std::string& problem : problems(kWhole))
        ADD_FAILURE() << problem;
    const auto names = [&](std::string_view from, std::string_view to, std::string_view rule) {
        const auto found = problems(replaced(kWhole, from, to));
        EXPECT_TRUE(
            std::ranges::any_of(found, [&](const std::string& each) { return each.find(rule) != std::string::npos; }))
            << from << " -> " << to;
    };
    names(R"("originator":{)", R"("sender":{)", "not of the standard");
    names(R"("1990-05-17")", R"("2027-01-15")", "C2");
    names(R"("1990-05-17")", R"("1990-13-17")", "C2");
    names(R"("country":"TM")", R"("country":"tm")", "C3");
    names(R"("legalPersonNameIdentifierType":"LEGL")", R"("legalPersonNameIdentifierType":"TRAD")", "C5");
    names(R"("nameIdentifierType":"LEGL")", R"("nameIdentifierType":"ALIA")", "C6");
    names(R"("nameIdentifierType":"LEGL")", R"("nameIdentifierType":"NICK")", "no such type of name");
    names(R"("nationalIdentifierType":"RAID")", R"("nationalIdentifierType":"CCPT")", "C7");
    names(R"("buildingNumber":"5",)", "", "C8");
    names(R"(,"registrationAuthority":"RA000589")", "", "C9");
    names(R"("registrationAuthority":"RA000589")", R"("registrationAuthority":"RA589")", "C10");
    names(R"("nationalIdentifier":"7","nationalIdentifierType":"RAID","registrationAuthority":"RA000589")",
          R"("nationalIdentifier":"5493001KJTIIGC8Y1R13","nationalIdentifierType":"LEIX")", "C11");
    names("Amanow", "Аманов", "Latin");
    names(R"("accountNumber":["a"])", R"("accountNumber":[])", "accountNumber");
    names("Garasyzlyk", std::string(71, 'x'), "longer than 70");
    EXPECT_TRUE(
        problems(
            replaced(kWhole,
                     R"("nationalIdentifier":"7","nationalIdentifierType":"RAID","registrationAuthority":"RA000589")",
                     R"("nationalIdentifier":"5493001KJTIIGC8Y1R12","nationalIdentifierType":"LEIX")"))
            .empty());
    std::string bare = kWhole;
    bare = replaced(
        bare,
        R"(  "geographicAddress":[{"addressType":"HOME","streetName":"Garasyzlyk","buildingNumber":"5","country":"TM"}],
)",
        "");
    bare = replaced(
        bare,
        R"(  "nationalIdentification":{"nationalIdentifier":"I-AS 1","nationalIdentifierType":"CCPT","countryOfIssue":"TM"},
)",
        "");
    bare = replaced(bare, R"(,
  "dateAndPlaceOfBirth":{"dateOfBirth":"1990-05-17","placeOfBirth":"Mary"})",
                    "");
    const auto unknown = problems(bare);
    ASSERT_EQ(unknown.size(), 1u);
    EXPECT_NE(unknown[0].find("C1"), std::string::npos) << unknown[0];
}

// A person of a legal kind, a path through others, and what only reading finds out.
TEST(Ivms101, LegalPersonsPathsAndForms) {
    const auto firstOf = [](const std::string& text) {
        const auto found = exchange::ivmsProblems(parsed(text), "2027-01-15");
        return found.empty() ? std::string() : found.front();
    };
    const std::string bare =
        R"({"legalPerson":{"name":{"nameIdentifier":[{"legalPersonName":"Zawod","legalPersonNameIdentifierType":"LEGL"}]}}})";
    const auto originator = [&](const std::string& person) {
        const std::size_t from = kWhole.find(R"({"naturalPerson")");
        const std::size_t to = kWhole.find(R"(],"accountNumber":["a"])");
        return kWhole.substr(0, from) + person + kWhole.substr(to);
    };
    EXPECT_NE(firstOf(originator(bare)).find("C4"), std::string::npos);
    EXPECT_EQ(firstOf(originator(replaced(bare, R"("name":)", R"("customerNumber":"C-000001","name":)"))), "");
    EXPECT_NE(firstOf(originator(R"({"naturalPerson":{},"legalPerson":{}})")).find("one natural or one legal"),
              std::string::npos);
    EXPECT_NE(firstOf(originator("{}")).find("one natural or one legal"), std::string::npos);
    const auto path = [&](const std::string& entries) {
        return firstOf("{\"transferPath\":{\"transferPath\":[" + entries + "]}," + kWhole.substr(1));
    };
    const auto hop = [&](int sequence) {
        return R"({"intermediaryVASP":)" + bare + R"(,"sequence":)" + std::to_string(sequence) + "}";
    };
    EXPECT_EQ(path(hop(0) + "," + hop(1)), "");
    EXPECT_EQ(path(hop(1) + "," + hop(2)), "");
    EXPECT_NE(path(hop(0) + "," + hop(2)).find("C12"), std::string::npos);
    EXPECT_NE(path(hop(5)).find("C12"), std::string::npos);
    EXPECT_NE(path(hop(1) + "," + hop(1)).find("C12"), std::string::npos);
    // A country that is none, a day that is none, a member that an address has not.
    EXPECT_NE(firstOf(replaced(kWhole, R"("country":"TM")", R"("country":"QQ")")).find("C3"), std::string::npos);
    EXPECT_EQ(firstOf(replaced(kWhole, R"("country":"TM")", R"("country":"XX")")), "");
    EXPECT_NE(firstOf(replaced(kWhole, "1990-05-17", "1990-02-30")).find("C2"), std::string::npos);
    EXPECT_NE(
        firstOf(replaced(kWhole, R"("buildingNumber":"5")", R"("buildingNumber":"5","postCode":7)")).find("postCode"),
        std::string::npos);
    EXPECT_NE(firstOf(replaced(kWhole, R"("buildingNumber":"5")", R"("house":"5")")).find("house"), std::string::npos);
    EXPECT_NE(firstOf(replaced(kWhole, R"("accountNumber":["b"])", R"("accountNumber":"b")")).find("no list"),
              std::string::npos);
    // Many mistakes are told up to a bound.
    std::string members;
    for (int i = 0; i < 2'000; ++i)
        members += "\"m" + std::to_string(i) + "\":0,";
    EXPECT_LE(exchange::ivmsProblems(parsed("{" + members + kWhole.substr(1)), "2027-01-15").size(), 200u);
    EXPECT_TRUE(failsWith(exchange::parseIvms("[]"), ErrorCode::TravelRuleFormat));
    EXPECT_TRUE(failsWith(exchange::parseIvms(std::string(40, '[')), ErrorCode::TravelRuleFormat));
    EXPECT_TRUE(failsWith(exchange::parseIvms("{\"a\":1,\"a\":2}"), ErrorCode::TravelRuleFormat));
    EXPECT_TRUE(failsWith(exchange::parseIvms("{\"a\":\"" + std::string(exchange::kMostIvms, 'x') + "\"}"),
                          ErrorCode::TravelRuleFormat));
}

TEST(Ivms101, NamesInLatinLetters) {
    EXPECT_EQ(exchange::latinName("Аман Аманов"), "Aman Amanov");
    EXPECT_EQ(exchange::latinName("Юлия Щукина-Объездчикова"), "Iuliia Shchukina-Obieezdchikova");
    EXPECT_EQ(exchange::latinName("Ýüpekçi Şöhrat Ňž"), "Ýüpekçi Şöhrat Ňž");
    EXPECT_TRUE(exchange::isLatinText("Ýüpekçi Şöhrat O’Neill"));
    EXPECT_FALSE(exchange::isLatinText("Aмan")) << "a Cyrillic letter among Latin ones";
    EXPECT_FALSE(exchange::isLatinText("Aman\n"));
    EXPECT_FALSE(exchange::isLatinText(exchange::latinName("王")));
}

class TravelRuleTest : public FirmTest {
protected:
    StoredRequest named(std::int64_t amount = 300'000, std::uint32_t coin = 0) {
        NewRequest request = withdrawal(amount, foreignAddress(), coin);
        request.counterparty = "named";
        const auto made = prepareRequest(desk("inna"), request);
        EXPECT_TRUE(isOk(made));
        approve(made->id, {"ata", "bibi"});
        return *readRequest(database(), made->id);
    }
    TravelRule stateOf(const StoredRequest& request) { return assess(desk("kerim"), request)->travelRule; }
    void setFigure(const std::string& name, std::int64_t value) {
        settings.parameters[name] = value;
        ASSERT_TRUE(isOk(adopt(ChangeKind::LawProfile, "", settings.toText())));
        law = *law::Engine::create(*law::Profile::load(law::Profile::embedded(), {crypto::trustedDataKeys(), clock, 1}),
                                   settings);
    }
    void setPrice(std::int64_t minor) {
        ASSERT_TRUE(isOk(adopt(ChangeKind::Price, "BTC", PriceRecord{minor, 100'000'000, "test"}.text())));
    }
    /// The other provider, outside this firm.
    ProviderCard other() const { return {"Beýleki", otherKey.publicKey(), otherBox.publicKey()}; }
    std::string log() {
        std::string all;
        const auto entries = readEntryTexts(database(), 0, 10'000);
        for (const std::string& entry : *entries)
            all += entry + "\n";
        return all;
    }

    law::FirmSettings settings;
    crypto::Ed25519Key otherKey = crypto::Ed25519Key::generate();
    crypto::SealedBoxKey otherBox = crypto::SealedBoxKey::generate();
};

TEST_F(TravelRuleTest, SigningWaitsForTheMessageAboveTheThreshold) {
    found();
    const StoredRequest request = named();
    EXPECT_EQ(stateOf(request), TravelRule::Unset);
    const auto assessed = assess(desk("kerim"), request);
    EXPECT_EQ(assessed->warnings, std::vector<std::string>{"F-25"});
    EXPECT_NE(log().find(R"("warned":"F-25")"), std::string::npos) << "no threshold: a warning with the rule's id";
    EXPECT_NE(timeline(database(), request.id)->front().note.find("F-25"), std::string::npos);
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request.id)));
    // 300,000 units at 100,000.00 a coin are worth 300.00.
    setPrice(10'000'000);
    setFigure("travel_rule_minor", 30'001);
    EXPECT_EQ(stateOf(request), TravelRule::NotNeeded);
    setFigure("travel_rule_minor", 30'000);
    EXPECT_EQ(stateOf(request), TravelRule::Missing);
    EXPECT_FALSE(assess(desk("kerim"), request)->mayBeSigned());
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request.id), ErrorCode::TravelRuleIncomplete));
    EXPECT_TRUE(failsWith(packageFor(desk("kerim"), request.id, 0), ErrorCode::TravelRuleIncomplete));
    EXPECT_TRUE(failsWith(packageToApprove(desk("kerim"), request.id, 0), ErrorCode::TravelRuleIncomplete));
    EXPECT_TRUE(failsWith(recordSigned(desk("kerim"), request.id, signedPsbt(request, oneHot)),
                          ErrorCode::TravelRuleIncomplete));
    const JsonValue details = parsed(kDetails);
    EXPECT_TRUE(failsWith(makeTravelRule(desk("ogul"), request.id, parsed(R"({"beneficiary":{}})"), other()),
                          ErrorCode::TravelRuleIncomplete));
    EXPECT_TRUE(failsWith(makeTravelRule(desk("ogul"), request.id, parsed(R"({"originator":{}})"), other()),
                          ErrorCode::TravelRuleFormat));
    EXPECT_TRUE(failsWith(makeTravelRule(desk("inna"), request.id, details, other()), ErrorCode::FirmNotAllowed));
    EXPECT_EQ(stateOf(request), TravelRule::Missing) << "nothing of a refusal stays";
    ASSERT_TRUE(isOk(makeTravelRule(desk("ogul"), request.id, details, other())));
    EXPECT_EQ(stateOf(request), TravelRule::Made);
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request.id)));
    // The message of one request is none for another.
    EXPECT_EQ(stateOf(named(300'000, 1)), TravelRule::Missing);
    // A price that is too old: the amount counts as above.
    setFigure("travel_rule_minor", 30'001);
    const StoredRequest later = named(300'000, 2);
    EXPECT_EQ(stateOf(later), TravelRule::NotNeeded);
    clock += kDay + 1;
    EXPECT_EQ(stateOf(later), TravelRule::Missing);
}

TEST_F(TravelRuleTest, AnOfficersReasonStandsInForTheMessage) {
    found();
    setFigure("travel_rule_minor", 0);
    const StoredRequest request = named();
    EXPECT_TRUE(failsWith(excuseTravelRule(desk("ogul"), request.id, ""), ErrorCode::FirmReason));
    EXPECT_TRUE(failsWith(excuseTravelRule(desk("ata"), request.id, "they have no key"), ErrorCode::FirmNotAllowed));
    ASSERT_TRUE(isOk(excuseTravelRule(desk("ogul"), request.id, "Aman called: they have no key")));
    EXPECT_EQ(stateOf(request), TravelRule::Excused);
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request.id)));
    EXPECT_EQ(log().find("Aman called"), std::string::npos);
    const auto lines = travelRuleList(desk("ogul"), one);
    ASSERT_EQ(lines->size(), 1u);
    EXPECT_EQ(*travelRuleContent(desk("ogul"), lines->front().id)->object()->find("reason")->second.text(),
              "Aman called: they have no key");
}

// Whoever can write the database writes no message.
TEST_F(TravelRuleTest, AHandWrittenMessageDoesNotOpenTheGate) {
    found();
    setFigure("travel_rule_minor", 0);
    const StoredRequest request = named();
    const std::string row = "INSERT INTO travel_rule_message (kind, request, client, digest, peer, peer_name, content, "
                            "made_by, made_at, signature) VALUES (3, x'" +
                            toHex(request.hash) + "', '" + one +
                            "', randomblob(32), zeroblob(32), '', '{}', 'ogul', 1, "
                            "randomblob(64))";
    sql(row);
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request.id), ErrorCode::FirmTampered));
    sql("DELETE FROM travel_rule_message");
    const StoredRequest excused = named(300'000, 1);
    ASSERT_TRUE(isOk(excuseTravelRule(desk("ogul"), excused.id, "they have no key")));
    for (const std::string& change :
         {"request=x'" + toHex(request.hash) + "'", std::string("client='C-000002'"), std::string("kind=1"),
          std::string("made_by='orazov'"), std::string("made_at=made_at+1"), std::string("peer_name='x'"),
          std::string("digest=zeroblob(32)")}) {
        sql("SAVEPOINT one");
        sql("UPDATE travel_rule_message SET " + change);
        EXPECT_TRUE(failsWith(travelRuleList(desk("ogul"), ""), ErrorCode::FirmTampered)) << change;
        sql("ROLLBACK TO one");
        sql("RELEASE one");
    }
    sql("UPDATE travel_rule_message SET content='{\"reason\":\"another\"}'");
    const std::int64_t id = travelRuleList(desk("ogul"), "")->front().id;
    EXPECT_TRUE(failsWith(travelRuleContent(desk("ogul"), id), ErrorCode::FirmTampered));
}

TEST_F(TravelRuleTest, OnlyTheOtherProviderOpensTheFile) {
    found();
    const StoredRequest request = named();
    const auto card = travelRuleCard(desk("ogul"));
    ASSERT_TRUE(isOk(card));
    EXPECT_EQ(*travelRuleCard(desk("orazov")), *card);
    EXPECT_EQ(*ProviderCard::parse(card->text()), *card);
    const auto made = makeTravelRule(desk("ogul"), request.id, parsed(kDetails), other());
    ASSERT_TRUE(isOk(made));
    EXPECT_EQ(std::string(asText(made->file)).find("Aman"), std::string::npos);
    const auto opened = openTravelRuleFile(made->file, otherBox);
    ASSERT_TRUE(isOk(opened));
    EXPECT_EQ(opened->signer, card->signing);
    EXPECT_EQ(opened->record, made->content.record);
    EXPECT_EQ(opened->txid, request.body.txid.toString());
    EXPECT_EQ(opened->amount, 300'000);
    const std::string record = opened->record.canonical();
    EXPECT_NE(record.find(R"("primaryIdentifier":"Amanow","secondaryIdentifier":"Aman")"), std::string::npos) << record;
    EXPECT_NE(record.find(R"("countryOfIssue":"TM","nationalIdentifier":"I-AS 123456")"), std::string::npos) << record;
    EXPECT_EQ(record.find("geographicAddress\":[{\"addressLine\":[\"Asgabat, 5 Street"), std::string::npos)
        << "no address without its country";
    EXPECT_NE(record.find("\"accountNumber\":[\"" + foreignAddress() + "\"]"), std::string::npos) << record;
    EXPECT_TRUE(
        failsWith(openTravelRuleFile(made->file, crypto::SealedBoxKey::generate()), ErrorCode::TravelRuleFormat));
    EXPECT_TRUE(failsWith(openTravelRule(desk("ogul"), made->file, {}, ""), ErrorCode::TravelRuleFormat));
    // The other provider cannot pass it on as if it were written to a third one.
    const auto third = crypto::SealedBoxKey::generate();
    const std::string magic = "sandyk-travel-rule-1\n";
    const auto inner = otherBox.open(ByteView(made->file).subspan(magic.size()));
    Bytes passed = toBytes(asBytes(magic));
    append(passed, crypto::sealTo(third.publicKey(), inner->view()));
    EXPECT_TRUE(failsWith(openTravelRuleFile(passed, third), ErrorCode::TravelRuleFormat));
    EXPECT_EQ(log().find("Aman"), std::string::npos) << "no personal data in the log";
    EXPECT_EQ(log().find("Receiver"), std::string::npos);
    const auto withAddress =
        travelRuleRecord(desk("ogul"), request.id, parsed(replaced(kDetails, "{", R"({"originatorCountry":"TM",)")));
    EXPECT_NE(withAddress->record.canonical().find("\"addressLine\":[\"Asgabat, 5 Street\"]"), std::string::npos);
}

TEST_F(TravelRuleTest, AFileFromAnotherProviderIsTakenOnce) {
    found();
    EXPECT_TRUE(failsWith(openTravelRule(desk("ogul"), toBytes(asBytes("x")), {}, ""), ErrorCode::TravelRuleFormat));
    const auto card = travelRuleCard(desk("ogul"));
    TravelRuleFile content;
    content.id[0] = 7;
    content.record = parsed(kWhole);
    content.network = "regtest";
    content.asset = "BTC";
    content.address = "b";
    content.amount = 5;
    const Bytes file = sealTravelRule(content, otherKey, card->box);
    EXPECT_TRUE(failsWith(openTravelRule(desk("inna"), file, {}, ""), ErrorCode::FirmNotAllowed));
    ProviderCard wrong = other();
    wrong.signing = crypto::Ed25519Key::generate().publicKey();
    EXPECT_TRUE(failsWith(openTravelRule(desk("ogul"), file, wrong, one), ErrorCode::TravelRuleFormat));
    EXPECT_TRUE(failsWith(openTravelRule(desk("ogul"), file, other(), "C-000099"), ErrorCode::FirmNotFound));
    for (std::size_t at = 0; at < file.size(); at += at < 120 ? 1 : 37) {
        Bytes changed = file;
        changed[at] ^= 1;
        ASSERT_TRUE(failsWith(openTravelRule(desk("ogul"), changed, {}, one), ErrorCode::TravelRuleFormat)) << at;
        ASSERT_TRUE(
            failsWith(openTravelRule(desk("ogul"), ByteView(file).first(at), {}, one), ErrorCode::TravelRuleFormat))
            << at;
    }
    EXPECT_TRUE(travelRuleList(desk("ogul"), "")->empty());
    const auto looked = openTravelRule(desk("ogul"), file, other(), "");
    ASSERT_TRUE(isOk(looked));
    EXPECT_TRUE(looked->problems.empty());
    EXPECT_TRUE(travelRuleList(desk("ogul"), "")->empty()) << "looking keeps nothing";
    ASSERT_TRUE(isOk(openTravelRule(desk("ogul"), file, other(), one)));
    EXPECT_TRUE(failsWith(openTravelRule(desk("orazov"), file, other(), one), ErrorCode::FirmExists));
    EXPECT_TRUE(failsWith(openTravelRule(desk("orazov"), sealTravelRule(content, otherKey, card->box), other(), one),
                          ErrorCode::FirmExists))
        << "sealed anew, it is still the same";
    const auto lines = travelRuleList(desk("ogul"), one);
    ASSERT_EQ(lines->size(), 1u);
    EXPECT_EQ(lines->front().peerName, "Beýleki");
    EXPECT_TRUE(failsWith(travelRuleContent(desk("inna"), lines->front().id), ErrorCode::FirmNotAllowed));
    const auto kept = travelRuleContent(desk("ogul"), lines->front().id);
    ASSERT_TRUE(isOk(kept));
    EXPECT_EQ(kept->object()->find("ivms101")->second, content.record);
    EXPECT_EQ(log().find("Receiver"), std::string::npos);
    // A text that says the same in another form is no file.
    const std::string text = content.text();
    EXPECT_TRUE(isOk(TravelRuleFile::parse(text)));
    EXPECT_TRUE(failsWith(TravelRuleFile::parse(" " + text), ErrorCode::TravelRuleFormat));
    EXPECT_TRUE(failsWith(TravelRuleFile::parse(replaced(text, R"("amount":5)", R"("amount":-5)")),
                          ErrorCode::TravelRuleFormat));
}

// F-28: what is personal goes with the client's records, the line and the log stay.
TEST_F(TravelRuleTest, ErasingTakesTheContentAndLeavesTheLine) {
    found();
    const std::string leaver = addClient("Leyli Leyliyewa");
    const auto card = travelRuleCard(desk("ogul"));
    TravelRuleFile content;
    content.record = parsed(kWhole);
    content.network = "regtest";
    content.asset = "BTC";
    content.address = "b";
    ASSERT_TRUE(isOk(openTravelRule(desk("ogul"), sealTravelRule(content, otherKey, card->box), {}, leaver)));
    content.id[0] = 1;
    ASSERT_TRUE(isOk(openTravelRule(desk("ogul"), sealTravelRule(content, otherKey, card->box), {}, one)));
    ASSERT_TRUE(isOk(closeClient(desk("ogul"), leaver)));
    EXPECT_TRUE(failsWith(eraseRecords(desk("ogul"), leaver), ErrorCode::RetentionPeriod));
    // Ordinary use of the program, so that the clock is believed.
    for (const std::int64_t until = clock + 8 * 366 * kDay; clock < until;) {
        clock += 20 * 3'600;
        chainTime = clock;
        ASSERT_TRUE(isOk(firmTime(desk())));
    }
    const auto erased = eraseRecords(desk("ogul"), leaver);
    ASSERT_TRUE(isOk(erased));
    const auto lines = travelRuleList(desk("ogul"), "");
    ASSERT_EQ(lines->size(), 2u);
    for (const TravelRuleLine& line : *lines) {
        EXPECT_EQ(line.isErased, line.client == leaver);
        EXPECT_EQ(travelRuleContent(desk("ogul"), line.id).has_value(), line.client != leaver);
    }
}

// F-26.
TEST_F(TravelRuleTest, AboveItsThresholdAnOwnAddressNeedsItsProof) {
    found();
    const auto before = prepare(300'000);
    ASSERT_TRUE(isOk(before));
    EXPECT_EQ(assess(desk("kerim"), *before)->warnings, std::vector<std::string>{"F-26"});
    setPrice(10'000'000);
    setFigure("control_proof_minor", 30'001);
    EXPECT_TRUE(isOk(prepare(300'000, 3)));
    EXPECT_TRUE(failsWith(prepare(300'100, 4), ErrorCode::FirmProof));
    setFigure("control_proof_minor", 30'000);
    EXPECT_TRUE(failsWith(prepare(300'000, 4), ErrorCode::FirmProof));
    EXPECT_TRUE(failsWith(approveRequest(desk("ata"), before->id, true, ""), ErrorCode::FirmProof))
        << "what was prepared before waits too";
    NewRequest unknown = withdrawal(300'000, foreignAddress(), 5);
    unknown.counterparty = "unknown";
    EXPECT_TRUE(failsWith(prepareRequest(desk("inna"), unknown, {{"TM-VA-ANON-01", "x"}}), ErrorCode::FirmProof))
        << "an address of nobody known is no way around";
    EXPECT_EQ(stateOf(named(300'000, 6)), TravelRule::Unset) << "another provider's address has the message instead";
}

// F-26: an owner who signs later, and what the proof must be.
TEST_F(TravelRuleTest, AListedAddressIsProvenLater) {
    found();
    setFigure("control_proof_minor", 0);
    const auto stranger = sandyk::test::testWallet(bitcoin::OutputType::Wpkh, Network::Regtest, 9);
    const auto address = *bitcoin::Address::fromScript(stranger.script(0, 0), Network::Regtest);
    const auto other = *bitcoin::Address::fromScript(stranger.script(0, 1), Network::Regtest);
    const std::string id = list(one, address.toString());
    clock += kDay / 2;
    ASSERT_TRUE(isOk(firmTime(desk())));
    clock += kDay / 2;
    EXPECT_TRUE(failsWith(prepareRequest(desk("inna"), withdrawal(100'000, address.toString())), ErrorCode::FirmProof));
    const auto challenge = newChallenge(desk("inna"), one, address, std::string(32, '7'));
    ASSERT_TRUE(isOk(challenge));
    const auto signedBy = [&](const bitcoin::Address& by, const std::string& text) {
        return *signing::signMessage({stranger.own}, stranger.masters[0], by, text, bitcoin::MessageFormat::Simple);
    };
    const auto prove = [&](const std::string& text, const std::string& signature) {
        return proveListing(desk("inna"), id, text, signature);
    };
    EXPECT_TRUE(failsWith(prove(*challenge, signedBy(other, *challenge)), ErrorCode::FirmProof)) << "another address";
    EXPECT_TRUE(failsWith(prove("mine", signedBy(address, "mine")), ErrorCode::FirmProof)) << "never asked for";
    EXPECT_TRUE(failsWith(prove(*challenge, ""), ErrorCode::FirmProof));
    EXPECT_TRUE(failsWith(proveListing(desk("inna"), "ffffffffffffffff", *challenge, signedBy(address, *challenge)),
                          ErrorCode::FirmNotFound));
    EXPECT_TRUE(
        failsWith(proveListing(desk("ata"), id, *challenge, signedBy(address, *challenge)), ErrorCode::FirmNotAllowed));
    const auto proposed = prove(*challenge, signedBy(address, *challenge));
    ASSERT_TRUE(isOk(proposed));
    EXPECT_TRUE(failsWith(prove(*challenge, signedBy(address, *challenge)), ErrorCode::FirmProof)) << "used once";
    ASSERT_TRUE(isOk(vote(desk("anna"), proposed->hash, true, "")));
    EXPECT_EQ(vote(desk("batyr"), proposed->hash, true, "")->state, ChangeState::Adopted);
    EXPECT_TRUE(failsWith(prove(*challenge, signedBy(address, *challenge)), ErrorCode::FirmExists));
    const auto request = prepareRequest(desk("inna"), withdrawal(100'000, address.toString()));
    ASSERT_TRUE(isOk(request));
    EXPECT_EQ(request->body.destination, DestinationClass::Listed);
    approve(request->id, {"ata", "bibi"});
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request->id), ErrorCode::FirmCoolDown))
        << "a day again, after the quorum's vote";
    // A listing changed to another address is none of these.
    EXPECT_FALSE(
        adopt(ChangeKind::Listing, id, Listing{one, "regtest", other.toString(), "withdrawal", "", "", false}.text()));
}

} // namespace
} // namespace sandyk::custody::test
