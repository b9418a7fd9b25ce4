#include "custody/screening.h"

#include "base/encoding.h"
#include "custody/screening_names.h"
#include "firm_fixture.h"

namespace sandyk::custody::test {
namespace {

using exchange::ListedKind;
using exchange::ListedParty;
using exchange::SanctionList;

bool finds(const std::string& listed, const std::string& name, bool isPerson = true) {
    NameIndex index;
    index.add("Somebody Else", 7, true);
    index.add(listed, 1, isPerson);
    index.finish();
    const auto found = index.find(name);
    return found.size() == 1 && found[0].owner == 1;
}

TEST(ScreeningNames, VariantsOfOneNameAreFound) {
    for (const char* name :
         {"Gurbanguly Berdimuhamedow", "GURBANGULY BERDIMUHAMEDOW", "Berdimuhamedow, Gurbanguly",
          "Gurbanguly Mälikgulyýewiç Berdimuhamedow", "Гурбангулы Бердымухамедов", "БЕРДЫМУХАМЕДОВ Гурбангулы",
          "Gurbanguly Berdymukhammedov", "Gurbanguly Berdimuhamedov", "Gurbаnguly Bеrdimuhаmеdow", // Cyrillic а, е
          "Gurbanguly Berdimuhamedov", "Ｇｕｒｂａｎｇｕｌｙ Ｂｅｒｄｉｍｕｈａｍｅｄｏｗ",
          "Gur\u00adbanguly  Berdi\u200bmuhamedow", "Gurbanguly Berdimuhamedo", "Gurbanguly Berdimuhmaedow"})
        EXPECT_TRUE(finds("Gurbanguly Berdimuhamedow", name)) << name;
    EXPECT_TRUE(finds("Şöhrat Çaryýew", "Шохрат Чарыев"));
    EXPECT_TRUE(finds("Şöhrat Çaryýew", "Shohrat Charyyev"));
    EXPECT_TRUE(finds("Şöhrat Çaryýew", "S\u0327o\u0308hrat C\u0327aryy\u0301ew")) << "marks apart from letters";
    EXPECT_TRUE(finds("Şöhrat Çaryýew", "Å\u009eÃ¶hrat Ã\u0087aryÃ½ew")) << "UTF-8 taken for Latin-1";
    EXPECT_TRUE(finds("Ýewgeniý Žukow", "Евгений Жуков"));
    EXPECT_TRUE(finds("Evgeny Zhukov", "Ýewgeniý Žukow"));
    EXPECT_TRUE(finds("Fyodor Khrushchev", "Фёдор Хрущёв"));
    EXPECT_TRUE(finds("Abu Ali al-Iraqi", "ABU ALI AL IRAQI"));
    EXPECT_TRUE(finds("Al-Qaida", "Alqaida", false));
    EXPECT_TRUE(finds("OOO Severnaya Torgovlya", "Северная Торговля", false));
    EXPECT_TRUE(finds("North Trading Company Ltd.", "NORTH TRADING LLC", false));
}

TEST(ScreeningNames, OtherNamesAreNot) {
    EXPECT_FALSE(finds("Gurbanguly Berdimuhamedow", "Gurbanguly Amanow"));
    EXPECT_FALSE(finds("Gurbanguly Berdimuhamedow", "Gurbanguly"));
    EXPECT_FALSE(finds("Aman Amanow", "Aman Berdiyew"));
    EXPECT_FALSE(finds("Aman", "Aman Amanow"));
    EXPECT_FALSE(finds("Foreign Trade Bank of the Far Republic", "Trade Bank", false));
    EXPECT_FALSE(finds("Aman Amanow", ""));
    EXPECT_FALSE(finds("Aman Amanow", "... --- !!"));
    EXPECT_FALSE(finds("Ali Veli", "Ati Deli")) << "short words agree letter by letter";
}

// Any one letter wrong, missing, twice or swapped in a long word is found.
TEST(ScreeningNames, OneWrongLetterInALongWordIsFound) {
    const std::string name = "Gurbanguly Berdimuhamedow";
    for (std::size_t i = 11; i < name.size(); ++i) {
        std::string less = name, wrong = name, more = name;
        less.erase(i, 1);
        wrong[i] = 'o';
        more.insert(i, 1, 'u');
        EXPECT_TRUE(finds(name, less)) << less;
        EXPECT_TRUE(finds(name, wrong)) << wrong;
        EXPECT_TRUE(finds(name, more)) << more;
    }
}

TEST(ScreeningNames, AnyBytesAreTaken) {
    NameIndex index;
    std::string noise;
    for (int i = 0; i < 4'000; ++i) {
        noise.push_back(static_cast<char>(i * 37 + i / 256));
        if (i % 50 == 0) index.add(noise, 1, true);
    }
    index.finish();
    EXPECT_FALSE(index.find(noise).empty() && index.find("Aman Amanow").size() > 1);
}

SanctionList listOf(std::vector<ListedParty> parties) {
    return {"tm", "2027-01-14", std::move(parties)};
}

// F-27: every listed address is found, however it is written.
TEST(ScreeningAddresses, KnownAddressesAreAllFound) {
    std::vector<ListedParty> parties;
    std::vector<std::string> written;
    for (std::uint8_t n = 0; n < 100; ++n) {
        Hash160 hash{};
        hash.fill(n);
        const bitcoin::Script script = n % 3 == 0   ? bitcoin::p2pkh(hash)
                                       : n % 3 == 1 ? bitcoin::p2wpkh(hash)
                                                    : bitcoin::p2sh(bitcoin::p2wpkh(hash));
        written.push_back(bitcoin::Address::fromScript(script, Network::Main)->toString());
        parties.push_back(
            {std::to_string(n), ListedKind::Person, {"Party " + std::to_string(n)}, {{"XBT", written.back()}}});
    }
    parties.push_back({"eth", ListedKind::Entity, {"Mixer"}, {{"ETH", "0x8589427373D6D84E98730D7795D8f6f8731FDA16"}}});
    parties.push_back({"trx", ListedKind::Entity, {"Trader"}, {{"TRX", "TXmVpin5vq5gdZsciyyjdZgKRUju4st1wM"}}});
    const auto index = SanctionIndex::of({{listOf(parties), kStart}});
    for (std::size_t n = 0; n < written.size(); ++n) {
        std::string upper = written[n];
        if (upper.starts_with("bc1"))
            std::ranges::transform(upper, upper.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
        for (const std::string& variant :
             {written[n], upper, " " + written[n] + "\n", "bitcoin:" + written[n] + "?amount=1",
              bitcoin::addressInGroups(written[n])}) {
            const auto found = index.address(variant);
            ASSERT_EQ(found.size(), 1u) << variant;
            EXPECT_EQ(found[0].party, std::to_string(n));
        }
    }
    // The same key under other addresses, and on another network.
    Hash160 third{};
    third.fill(3);
    for (const auto& script : {bitcoin::p2pkh(third), bitcoin::p2wpkh(third), bitcoin::p2sh(bitcoin::p2wpkh(third))}) {
        for (const Network network : {Network::Main, Network::Regtest})
            EXPECT_EQ(index.address(bitcoin::Address::fromScript(script, network)->toString()).size(), 1u);
    }
    for (const char* variant :
         {"0x8589427373d6d84e98730d7795d8f6f8731fda16", "0X8589427373D6D84E98730D7795D8F6F8731FDA16",
          "8589427373d6d84e98730d7795d8f6f8731fda16", "ethereum:0x8589427373d6d84e98730d7795d8f6f8731fda16@1"})
        EXPECT_EQ(index.address(variant).size(), 1u) << variant;
    EXPECT_EQ(index.address("TXmVpin5vq5gdZsciyyjdZgKRUju4st1wM").size(), 1u);
    EXPECT_TRUE(index.address("txmvpin5vq5gdzsciyyjdzgkruju4st1wm").empty()) << "base58 has two cases";
    EXPECT_TRUE(index.address("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4").empty());
}

class ScreeningFirmTest : public FirmTest {
protected:
    Desk screened(const std::string& name) const {
        Desk desk = FirmTest::desk(name);
        const auto screener = screenerOf(database(), firm);
        EXPECT_TRUE(isOk(screener));
        desk.screener = *screener;
        return desk;
    }
    std::string signedBy(const std::string& name, const SanctionList& content, std::int64_t at) const {
        return signSanctionList(content, at, people.at(name).key).toFile();
    }
    Result<ImportedList> import(const std::vector<ListedParty>& parties) {
        const std::string file = signedBy("ogul", listOf(parties), clock);
        return importSanctionList(screened("ogul"), asBytes(file));
    }
    Result<StoredRequest> prepareScreened(std::uint32_t coin = 0) {
        return prepareRequest(screened("inna"), withdrawal(100'000, foreignAddress(), coin));
    }
    ListedParty harmless() const { return {"1", ListedKind::Person, {"Nobody Known"}, {}}; }
    ListedParty receiver() const { return {"2", ListedKind::Entity, {"Receiver"}, {{"XBT", foreignAddress()}}}; }
    ListedParty clientOne() const { return {"3", ListedKind::Person, {"Аманов Аман"}, {}}; }
};

TEST_F(ScreeningFirmTest, AHitHoldsARequestUntilAnOfficerDecides) {
    found();
    ASSERT_TRUE(isOk(import({harmless(), receiver()})));
    EXPECT_EQ(screeningHits(screened("ogul"), false)->size(), 1u) << "the whitelist was compared at once";
    const auto request = prepareScreened();
    ASSERT_TRUE(isOk(request)) << "held, not refused";
    EXPECT_EQ(request->state, RequestState::Pending);
    EXPECT_TRUE(failsWith(approveRequest(screened("ata"), request->id, true, ""), ErrorCode::ScreeningHit));
    // A row that was changed by hand decides nothing.
    const auto hits = screeningHits(screened("ogul"), false);
    ASSERT_EQ(hits->size(), 1u);
    sql("UPDATE screening_hit SET decision=1, reason='x', decided_by='ogul', decided_at=1, signature=zeroblob(64)");
    EXPECT_TRUE(failsWith(approveRequest(screened("ata"), request->id, true, ""), ErrorCode::ScreeningHit));
    EXPECT_TRUE(failsWith(screeningHits(screened("ogul"), true), ErrorCode::FirmTampered));
    sql("UPDATE screening_hit SET decision=0, reason='', decided_by='', decided_at=NULL, signature=NULL");
    EXPECT_TRUE(
        failsWith(decideHit(screened("ata"), hits->front().id, HitDecision::Cleared, "no"), ErrorCode::FirmNotAllowed));
    EXPECT_TRUE(
        failsWith(decideHit(screened("ogul"), hits->front().id, HitDecision::Cleared, ""), ErrorCode::FirmReason));
    EXPECT_TRUE(failsWith(decideHit(screened("ogul"), hits->front().id, HitDecision::Open, "none"), ErrorCode::Usage));
    EXPECT_TRUE(failsWith(decideHit(screened("ogul"), hits->front().id + 1, HitDecision::Cleared, "another"),
                          ErrorCode::FirmNotFound));
    ASSERT_TRUE(isOk(decideHit(screened("ogul"), hits->front().id, HitDecision::Confirmed, "the same exchange")));
    EXPECT_TRUE(failsWith(approveRequest(screened("ata"), request->id, true, ""), ErrorCode::ScreeningHit));
    ASSERT_TRUE(isOk(decideHit(screened("ogul"), hits->front().id, HitDecision::Cleared, "delisted by letter")));
    ASSERT_TRUE(isOk(approveRequest(screened("ata"), request->id, true, "")));
    ASSERT_TRUE(isOk(approveRequest(screened("bibi"), request->id, true, "")));
    EXPECT_TRUE(isOk(requestToSign(screened("kerim"), request->id)));
    // The entry changed: the decision was on something else.
    clock += 60;
    ListedParty changed = receiver();
    changed.names.push_back("Receiver under another name");
    ASSERT_TRUE(isOk(import({harmless(), changed})));
    EXPECT_TRUE(failsWith(requestToSign(screened("kerim"), request->id), ErrorCode::ScreeningHit));
    EXPECT_TRUE(verifyLog(database())->ok);
}

TEST_F(ScreeningFirmTest, ANewListComparesClientsWhitelistAndOpenRequestsAnew) {
    found();
    ASSERT_TRUE(isOk(import({harmless()})));
    const auto request = prepareScreened();
    ASSERT_TRUE(isOk(request));
    ASSERT_TRUE(isOk(approveRequest(screened("ata"), request->id, true, "")));
    ASSERT_TRUE(isOk(approveRequest(screened("bibi"), request->id, true, "")));
    clock += 60;
    const std::string input =
        bitcoin::Address::fromScript(request->psbt.inputs[0].spentOutput()->scriptPubKey, Network::Regtest)->toString();
    const auto imported = import({harmless(), clientOne(), {"9", ListedKind::Entity, {"Thief"}, {{"XBT", input}}}});
    ASSERT_TRUE(isOk(imported));
    EXPECT_EQ(imported->newHits, 2u) << "the client by name, and the coin that is spent";
    EXPECT_TRUE(failsWith(requestToSign(screened("kerim"), request->id), ErrorCode::ScreeningHit));
    const auto hits = screeningHits(screened("ogul"), false);
    ASSERT_TRUE(isOk(hits));
    for (const ScreeningHitRow& hit : *hits)
        ASSERT_TRUE(isOk(decideHit(screened("orazov"), hit.id, HitDecision::Cleared, "another person of that name")));
    EXPECT_TRUE(isOk(requestToSign(screened("kerim"), request->id)));
    EXPECT_EQ(*screenEverything(screened("ogul")), 0u);
    // A new revision of the client is looked at anew.
    ASSERT_TRUE(isOk(reviseClient(screened("ogul"), one, person("Aman Amanow"))));
    EXPECT_TRUE(failsWith(judgeClient(screened("orazov"), one, true, ""), ErrorCode::ScreeningHit));
}

TEST_F(ScreeningFirmTest, AListedClientIsHeldBeforeAnyAddress) {
    found();
    ASSERT_TRUE(isOk(import({harmless(), clientOne()})));
    const auto number = enterClient(screened("ogul"), person("AMAN AMANOW"));
    ASSERT_TRUE(isOk(number)) << "held, not refused";
    EXPECT_TRUE(failsWith(judgeClient(screened("orazov"), *number, true, ""), ErrorCode::ScreeningHit));
    const auto hits = screeningHits(screened("ogul"), false);
    ASSERT_TRUE(isOk(hits));
    const auto hit = std::ranges::find(*hits, *number, &ScreeningHitRow::subject);
    ASSERT_NE(hit, hits->end());
    EXPECT_EQ(hit->match.place, "person");
    ASSERT_TRUE(isOk(decideHit(screened("orazov"), hit->id, HitDecision::Cleared, "born elsewhere")));
    EXPECT_TRUE(isOk(judgeClient(screened("orazov"), *number, true, "")));
    EXPECT_TRUE(failsWith(checkAddress(screened("inna"), walletCode(oneHot.own.descriptor)), ErrorCode::ScreeningHit));
}

TEST_F(ScreeningFirmTest, AStaleListBlocks) {
    found();
    ASSERT_TRUE(isOk(import({harmless()})));
    const auto request = prepareScreened();
    ASSERT_TRUE(isOk(request));
    clock += 7 * kDay - 1;
    ASSERT_TRUE(isOk(approveRequest(screened("ata"), request->id, true, "")));
    EXPECT_FALSE(screeningStatus(screened("ogul"))->isStale);
    clock += 1;
    EXPECT_TRUE(screeningStatus(screened("ogul"))->isStale);
    const auto late = prepareScreened(5);
    EXPECT_TRUE(failsWith(late, ErrorCode::ScreeningStale));
    EXPECT_TRUE(
        failsWith(checkAddress(screened("inna"), walletCode(twoHot.own.descriptor)), ErrorCode::ScreeningStale));
    ASSERT_TRUE(isOk(import({harmless()})));
    EXPECT_TRUE(isOk(prepareScreened(5)));
    // A damaged list is no list.
    sql("UPDATE screening_list SET file=replace(file, 'Nobody Known', 'Somebody Els')");
    EXPECT_TRUE(failsWith(prepareScreened(6), ErrorCode::ScreeningStale));
}

TEST_F(ScreeningFirmTest, OnlySignedNewerListsAreTaken) {
    found();
    const auto take = [&](const std::string& file) { return importSanctionList(screened("ogul"), asBytes(file)); };
    const SanctionList content = listOf({harmless()});
    EXPECT_TRUE(failsWith(take(signedBy("ata", content, clock)), ErrorCode::SignedDataUnsigned)) << "no officer";
    const auto stranger = crypto::Ed25519Key::generate();
    EXPECT_TRUE(failsWith(take(signSanctionList(content, clock, stranger).toFile()), ErrorCode::SignedDataUnsigned));
    EXPECT_TRUE(failsWith(take(signedBy("ogul", content, clock - 31 * kDay)), ErrorCode::SignedDataExpired));
    EXPECT_TRUE(failsWith(take(signedBy("ogul", content, clock + 3'600)), ErrorCode::ScreeningFormat));
    std::string changed = signedBy("ogul", content, clock);
    changed.replace(changed.find("Nobody"), 6, "Anyone");
    EXPECT_TRUE(failsWith(take(changed), ErrorCode::SignedDataDamaged));
    ASSERT_TRUE(isOk(take(signedBy("ogul", content, clock))));
    EXPECT_TRUE(failsWith(take(signedBy("ogul", content, clock)), ErrorCode::SignedDataOlder));
    EXPECT_TRUE(failsWith(take(signedBy("orazov", content, clock - 60)), ErrorCode::SignedDataOlder));
    EXPECT_TRUE(failsWith(importSanctionList(screened("ata"), asBytes(signedBy("ogul", content, clock + 1))),
                          ErrorCode::FirmNotAllowed));
    clock += kDay;
    EXPECT_TRUE(isOk(take(signedBy("orazov", content, clock))));
    // No personal data in the log, only numbers.
    ASSERT_TRUE(isOk(import({clientOne()})) || true);
    const auto entries = readEntryTexts(database(), 0, 10'000);
    for (const std::string& entry : *entries)
        EXPECT_EQ(entry.find("Amanow"), std::string::npos);
}

// I-10: on a person's own vault a list is kept and looked at; nothing else follows from it.
TEST_F(ScreeningFirmTest, APersonsVaultTrustsTheBuildsKeysAlone) {
    const std::string file = signedBy("ogul", listOf({receiver()}), clock);
    EXPECT_TRUE(failsWith(keepSanctionList(database(), asBytes(file), clock), ErrorCode::SignedDataUnsigned));
}

} // namespace
} // namespace sandyk::custody::test
