#include <gtest/gtest.h>

#include "exchange/sanction_list.h"

namespace sandyk::exchange::test {
namespace {

constexpr std::string_view kOldSpace = "http://tempuri.org/sdnList.xsd";
constexpr std::string_view kNewSpace = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML";

std::string sdn(std::string_view space, const std::string& count = "2") {
    return "<?xml version=\"1.0\" standalone=\"yes\"?>\n<sdnList xmlns=\"" + std::string(space) +
           "\"><publshInformation><Publish_Date>05/06/2024</Publish_Date><Record_Count>" + count +
           R"(</Record_Count></publshInformation>
  <sdnEntry><uid>36</uid><lastName>EXAMPLE TRADE &amp; CO</lastName><sdnType>Entity</sdnType>
    <programList><program>TEST</program></programList>
    <akaList><aka><uid>1</uid><type>a.k.a.</type><category>strong</category><lastName>EXTRADE</lastName></aka></akaList>
    <idList><id><uid>7</uid><idType>Digital Currency Address - XBT</idType><idNumber>1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2</idNumber></id>
      <id><uid>8</uid><idType>Tax ID No.</idType><idNumber>55</idNumber></id></idList></sdnEntry>
  <sdnEntry><uid>40</uid><firstName>Ivan</firstName><lastName>PETROV</lastName><sdnType>Individual</sdnType>
    <idList><id><uid>9</uid><idType>Digital Currency Address - ETH</idType><idNumber>0x8589427373D6D84E98730D7795D8f6f8731FDA16</idNumber></id></idList></sdnEntry>
</sdnList>)";
}

std::string advanced() {
    return R"(<?xml version="1.0" encoding="utf-8"?>
<Sanctions xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML" Version="3.0">
<DateOfIssue CalendarTypeID="1"><Year>2024</Year><Month>5</Month><Day>6</Day></DateOfIssue>
<ReferenceValueSets>
 <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType><NamePartType ID="1525">Entity Name</NamePartType></NamePartTypeValues>
 <FeatureTypeValues><FeatureType ID="344" FeatureTypeGroupID="1">Digital Currency Address - XBT</FeatureType><FeatureType ID="345">Digital Currency Address - ETH</FeatureType><FeatureType ID="8">Birthdate</FeatureType></FeatureTypeValues>
 <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType></PartyTypeValues>
 <PartySubTypeValues><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
</ReferenceValueSets>
<Locations><Location ID="5"><LocationCountry CountryID="1"/></Location></Locations><IDRegDocuments/>
<DistinctParties>
 <DistinctParty FixedRef="36"><Comment/><Profile ID="36" PartySubTypeID="3"><Identity ID="4" FixedRef="36" Primary="true" False="false">
  <Alias FixedRef="36" AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="4" FixedRef="36" DocNameStatusID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="9" ScriptID="215" Acronym="false">EXAMPLE TRADE &amp; CO</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
  <Alias FixedRef="36" AliasTypeID="1400" Primary="false" LowQuality="false"><DocumentedName ID="5" FixedRef="36" DocNameStatusID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="9" ScriptID="215" Acronym="false">EXTRADE</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
  <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="9" NamePartTypeID="1525"/></MasterNamePartGroup></NamePartGroups></Identity>
  <Feature ID="1" FeatureTypeID="344"><FeatureVersion ID="2" ReliabilityID="1560"><Comment/><VersionDetail DetailTypeID="1432">1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2</VersionDetail></FeatureVersion><IdentityReference IdentityID="4"/></Feature></Profile></DistinctParty>
 <DistinctParty FixedRef="40"><Comment/><Profile ID="40" PartySubTypeID="4"><Identity ID="6" FixedRef="40" Primary="true" False="false">
  <Alias FixedRef="40" AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="6" FixedRef="40" DocNameStatusID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="11" ScriptID="215">PETROV</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="12" ScriptID="215">Ivan</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
  <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="11" NamePartTypeID="1520"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="12" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups></Identity>
  <Feature ID="3" FeatureTypeID="8"><FeatureVersion ID="9" ReliabilityID="1560"/></Feature>
  <Feature ID="2" FeatureTypeID="345"><FeatureVersion ID="3" ReliabilityID="1560"><VersionDetail DetailTypeID="1432">0x8589427373D6D84E98730D7795D8f6f8731FDA16</VersionDetail></FeatureVersion></Feature></Profile></DistinctParty>
</DistinctParties><ProfileRelationships/>
<SanctionsEntries><SanctionsEntry ID="36" ProfileID="36" ListID="1550"/><SanctionsEntry ID="40" ProfileID="40" ListID="1550"/></SanctionsEntries>
</Sanctions>)";
}

std::string un() {
    return R"(<?xml version="1.0" encoding="utf-8"?>
<CONSOLIDATED_LIST dateGenerated="2024-05-07T16:00:02.034-04:00"><INDIVIDUALS><INDIVIDUAL><DATAID>690</DATAID><VERSIONNUM>1</VERSIONNUM>
<FIRST_NAME>IVAN</FIRST_NAME><SECOND_NAME>PETROVICH</SECOND_NAME><THIRD_NAME>SIDOROV</THIRD_NAME><UN_LIST_TYPE>Test</UN_LIST_TYPE>
<REFERENCE_NUMBER>TSi.001</REFERENCE_NUMBER><NAME_ORIGINAL_SCRIPT>Иван Сидоров</NAME_ORIGINAL_SCRIPT>
<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Vanya</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS></INDIVIDUAL></INDIVIDUALS>
<ENTITIES><ENTITY><DATAID>700</DATAID><FIRST_NAME>NORTH TRADING</FIRST_NAME><REFERENCE_NUMBER>TSe.001</REFERENCE_NUMBER></ENTITY></ENTITIES></CONSOLIDATED_LIST>)";
}

Result<SanctionList> read(const std::string& text, const std::string& source = {}, const std::string& day = {}) {
    return readSanctionSource(asBytes(text), source, day);
}

testing::AssertionResult isRefused(const std::string& text) {
    const auto list = read(text, "tm", "2026-11-20");
    if (list) return testing::AssertionFailure() << "read";
    if (list.error().code == ErrorCode::ScreeningFormat || list.error().code == ErrorCode::ParseTooLarge)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << errorName(list.error().code);
}

std::string with(std::string text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(SanctionSources, BothServiceFormatsOfOfacGiveTheSameList) {
    const auto before = read(sdn(kOldSpace)), now = read(sdn(kNewSpace)), full = read(advanced());
    ASSERT_TRUE(before) << before.error().detail;
    ASSERT_TRUE(now) << now.error().detail;
    ASSERT_TRUE(full) << full.error().detail;
    EXPECT_EQ(*before, *now);
    EXPECT_EQ(*now, *full);
    EXPECT_EQ(now->source, "ofac-sdn");
    EXPECT_EQ(now->published, "2024-05-06");
    ASSERT_EQ(now->parties.size(), 2u);
    EXPECT_EQ(now->parties[0].names, (std::vector<std::string>{"EXAMPLE TRADE & CO", "EXTRADE"}));
    EXPECT_EQ(now->parties[1].names, (std::vector<std::string>{"Ivan PETROV"}));
    EXPECT_EQ(now->parties[1].addresses[0].asset, "ETH");
}

TEST(SanctionSources, ReadsTheUnAndNationalLists) {
    const auto list = read(un());
    ASSERT_TRUE(list) << list.error().detail;
    EXPECT_EQ(list->published, "2024-05-07");
    EXPECT_EQ(list->parties[0].names, (std::vector<std::string>{"IVAN PETROVICH SIDOROV", "Иван Сидоров", "Vanya"}));
    EXPECT_EQ(list->parties[1].kind, ListedKind::Entity);
    const auto csv = read("id,kind,name,aliases,addresses\n1,person,Aman Amanow,Аман Аманов; Aman,"
                          "XBT:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2\n",
                          "tm", "2026-11-20");
    ASSERT_TRUE(csv) << csv.error().detail;
    EXPECT_EQ(csv->parties[0].names.size(), 3u);
    EXPECT_EQ(csv->parties[0].addresses[0].asset, "XBT");
    // The form that is signed comes back as it was.
    const auto again = read(csv->payload().canonical());
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(*again, *csv);
}

TEST(SanctionSources, AFormatThatChangedIsRefusedWhole) {
    EXPECT_TRUE(isRefused(sdn(kNewSpace, "3"))) << "an entry is missing";
    EXPECT_TRUE(isRefused(sdn(kNewSpace, ""))) << "no number of entries";
    EXPECT_TRUE(isRefused(with(sdn(kNewSpace), "<sdnList", "<sdnLists")));
    EXPECT_TRUE(isRefused(with(sdn(kNewSpace), "<firstName>Ivan</firstName>", "<givenName>Ivan</givenName>")));
    EXPECT_TRUE(isRefused(with(sdn(kNewSpace), "<lastName>EXTRADE</lastName>", "<name>EXTRADE</name>")));
    EXPECT_TRUE(isRefused(with(sdn(kNewSpace), "05/06/2024", "6 May 2024")));
    EXPECT_TRUE(isRefused(with(sdn(kNewSpace), "<uid>40</uid>", "<uid>36</uid>"))) << "an id twice";
    EXPECT_TRUE(
        isRefused(with(advanced(), "<FeatureTypeValues>", "<FeatureKinds><x/></FeatureKinds><FeatureTypeValue>")));
    EXPECT_TRUE(isRefused(with(advanced(), "Digital Currency Address - XBT", "Virtual Asset XBT")));
    EXPECT_TRUE(isRefused(with(sdn(kNewSpace), "Digital Currency Address - XBT", "Crypto Address XBT")));
    EXPECT_TRUE(isRefused(advanced() + "x"));
    EXPECT_TRUE(isRefused(with(advanced(), "NamePartGroupID=\"9\"", "GroupID=\"9\"")));
    EXPECT_TRUE(isRefused(with(
        advanced(), "<VersionDetail DetailTypeID=\"1432\">1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2</VersionDetail>", "")));
    EXPECT_TRUE(isRefused(with(advanced(), "PartySubTypeID=\"3\"", "PartySubTypeID=\"77\"")));
    EXPECT_TRUE(isRefused(with(advanced(), "<SanctionsEntry ID=\"36\"", "<Sanction ID=\"36\"")));
    EXPECT_TRUE(isRefused(with(un(), "<ENTITIES>", "<ORGANISATIONS>")));
    EXPECT_TRUE(isRefused(with(un(), "<FIRST_NAME>NORTH TRADING</FIRST_NAME>", "<NAME>NORTH TRADING</NAME>")));
    EXPECT_TRUE(isRefused("id,kind,names\n1,person,Aman\n"));
    EXPECT_TRUE(isRefused("id,kind,name\n1,human,Aman\n"));
    EXPECT_TRUE(isRefused("id,kind,name,addresses\n1,person,Aman,1BvBMSEY\n"));
    EXPECT_TRUE(isRefused("id,kind,name\n"));
    EXPECT_TRUE(isRefused("<html><body>moved</body></html>"));
    EXPECT_TRUE(isRefused(""));
    for (const std::string& whole : {sdn(kNewSpace), advanced(), un()}) {
        for (std::size_t size = 0; size < whole.size(); size += 53)
            ASSERT_TRUE(isRefused(whole.substr(0, size))) << size;
    }
}

} // namespace
} // namespace sandyk::exchange::test
