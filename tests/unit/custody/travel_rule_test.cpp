#include "custody/travel_rule.h"

#include "firm_fixture.h"

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
    EXPECT_FALSE(problems(bare).empty()) << "C1";
    EXPECT_EQ(exchange::latinName("Аман Аманов"), "Aman Amanov");
}

class TravelRuleTest : public FirmTest {
protected:
    StoredRequest named(std::uint32_t coin = 0) {
        NewRequest request = withdrawal(300'000, foreignAddress(), coin);
        request.counterparty = "named";
        const auto made = prepareRequest(desk("inna"), request);
        EXPECT_TRUE(isOk(made));
        approve(made->id, {"ata", "bibi"});
        return *readRequest(database(), made->id);
    }
    void setFigure(const std::string& name, std::int64_t value) {
        law::FirmSettings settings;
        settings.parameters[name] = value;
        ASSERT_TRUE(isOk(adopt(ChangeKind::LawProfile, "", settings.toText())));
        law = *law::Engine::create(*law::Profile::load(law::Profile::embedded(), {crypto::trustedDataKeys(), clock, 1}),
                                   settings);
    }
};

TEST_F(TravelRuleTest, AFileIsMadeSealedAndOpenedByTheOtherProvider) {
    found();
    const StoredRequest request = named();
    EXPECT_EQ(*travelRuleOf(desk("kerim"), request), TravelRule::Unset);
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request.id))) << "no threshold: a warning";
    setFigure("travel_rule_minor", 1);
    EXPECT_EQ(*travelRuleOf(desk("kerim"), request), TravelRule::Missing);
    EXPECT_TRUE(failsWith(requestToSign(desk("kerim"), request.id), ErrorCode::TravelRuleIncomplete));
    // The other provider is this firm too: it opens with its own key.
    const auto key = travelRuleKey(desk("ogul"));
    ASSERT_TRUE(isOk(key));
    EXPECT_EQ(*travelRuleKey(desk("ogul")), *key);
    EXPECT_TRUE(failsWith(makeTravelRule(desk("ogul"), request.id, parsed(R"({"beneficiary":{}})"), *key),
                          ErrorCode::TravelRuleIncomplete));
    EXPECT_TRUE(failsWith(makeTravelRule(desk("ogul"), request.id, parsed(R"({"originator":{}})"), *key),
                          ErrorCode::TravelRuleFormat));
    EXPECT_TRUE(failsWith(makeTravelRule(desk("inna"), request.id, parsed(kDetails), *key), ErrorCode::FirmNotAllowed));
    const auto file = makeTravelRule(desk("ogul"), request.id, parsed(kDetails), *key);
    ASSERT_TRUE(isOk(file));
    EXPECT_EQ(std::string(asText(*file)).find("Aman"), std::string::npos);
    EXPECT_TRUE(isOk(requestToSign(desk("kerim"), request.id)));
    const auto opened = openTravelRule(desk("orazov"), *file, people.at("ogul").key.publicKey());
    ASSERT_TRUE(isOk(opened));
    EXPECT_TRUE(opened->problems.empty());
    EXPECT_EQ(opened->txid, request.body.txid.toString());
    EXPECT_NE(opened->record.canonical().find("\"primaryIdentifier\":\"Amanow\""), std::string::npos);
    EXPECT_TRUE(failsWith(openTravelRule(desk("orazov"), *file, people.at("ata").key.publicKey()),
                          ErrorCode::TravelRuleFormat));
    for (std::size_t at = 0; at < file->size(); at += at < 80 ? 1 : 37) {
        Bytes changed = *file;
        changed[at] ^= 1;
        ASSERT_TRUE(failsWith(openTravelRule(desk("orazov"), changed, {}), ErrorCode::TravelRuleFormat)) << at;
    }
    const auto entries = readEntryTexts(database(), 0, 10'000);
    for (const std::string& entry : *entries)
        EXPECT_EQ(entry.find("Aman"), std::string::npos) << "no personal data in the log";
}

// F-26.
TEST_F(TravelRuleTest, AboveItsThresholdAnOwnAddressNeedsItsProof) {
    found();
    EXPECT_TRUE(isOk(prepare(300'000)));
    setFigure("control_proof_minor", 1);
    EXPECT_TRUE(failsWith(prepare(300'000, 4), ErrorCode::FirmProof));
}

} // namespace
} // namespace sandyk::custody::test
