#include "custody/bundle.h"

#include "base/encoding.h"
#include "firm_fixture.h"

namespace sandyk::custody::test {
namespace {

DeskCard sampleCard() {
    DeskCard card{
        "checker", crypto::Ed25519Key::generate().publicKey(), crypto::SealedBoxKey::generate().publicKey(), {}};
    card.operators.push_back(
        {"dayan", "dayan", Roles{Role::Approver}, crypto::Ed25519Key::generate().publicKey(), true});
    return card;
}

Bundle sampleBundle() {
    Bundle bundle;
    bundle.from = "main";
    bundle.to = "checker";
    bundle.kind = BundleKind::Signed;
    bundle.number = 7;
    bundle.madeAt = 1'800'000'000;
    bundle.seen = "note";
    bundle.proofs = {{3, "aa"}, {9, "bb"}};
    bundle.payload = Bytes(20, 5);
    return bundle;
}

std::string with(std::string text, std::string_view from, const std::string& to) {
    const auto found = text.find(from);
    EXPECT_NE(found, std::string::npos) << from;
    return text.replace(found, from.size(), to);
}

TEST(BundleFormat, ACardThatIsNotWhatItSaysIsRefused) {
    const DeskCard card = sampleCard();
    const std::string text = card.text(), key = toHex(card.signing);
    ASSERT_TRUE(isOk(DeskCard::parse(text)));
    for (const auto& [what, changed] : std::initializer_list<std::pair<const char*, std::string>>{
             {"another format", with(text, "sandyk-desk", "sandyk-disk")},
             {"a short key", with(text, key, key.substr(2))},
             {"a long key", with(text, key, key + "00")},
             {"no hex", with(text, key, "zz" + key.substr(2))},
             {"a role that is none", with(text, "approver", "emperor")},
             {"a name that is none", with(text, "\"checker\"", "\"a b\"")},
             {"a member too many", with(text, "{", "{\"extra\":1,")},
             {"nothing", ""}})
        EXPECT_FALSE(DeskCard::parse(changed)) << what;
    DeskCard many = card;
    many.operators.assign(OperatorRegister::kMostOperators + 1, card.operators[0]);
    EXPECT_FALSE(DeskCard::parse(many.text()));
    many.operators.pop_back();
    EXPECT_TRUE(isOk(DeskCard::parse(many.text()))) << "only the number of operators was at fault";
}

TEST(BundleFormat, ARegisterHoldsNoDeskTwiceAndNotTooMany) {
    DeskRegister desks;
    for (std::size_t i = 0; i < DeskRegister::kMostDesks; ++i) {
        desks.desks.push_back(sampleCard());
        desks.desks.back().name = "desk" + std::to_string(i);
    }
    ASSERT_TRUE(isOk(desks.check()));
    ASSERT_TRUE(isOk(DeskRegister::parse(desks.text())));
    EXPECT_FALSE(DeskRegister::parse(with(desks.text(), "sandyk-desks", "sandyk-disks")));
    EXPECT_FALSE(DeskRegister::parse("{\"format\":\"sandyk-desks-1\"}"));
    DeskRegister twice = desks;
    twice.desks[1].box = twice.desks[0].box;
    EXPECT_TRUE(failsWith(twice.check(), ErrorCode::FirmExists));
    desks.desks.push_back(sampleCard());
    EXPECT_TRUE(failsWith(desks.check(), ErrorCode::FirmRecord));
    EXPECT_FALSE(DeskRegister::parse(desks.text()));
}

TEST(BundleFormat, OnlyCanonicalBytesWithinTheBoundsAreRead) {
    const Bundle bundle = sampleBundle();
    ASSERT_EQ(*Bundle::parse(bundle.canonical()), bundle);
    const auto refused = [](const char* what, auto change) {
        Bundle changed = sampleBundle();
        change(changed);
        EXPECT_TRUE(failsWith(Bundle::parse(changed.canonical()), ErrorCode::BundleFormat)) << what;
    };
    refused("a kind that is none", [](Bundle& b) { b.kind = static_cast<BundleKind>(5); });
    refused("kind 0", [](Bundle& b) { b.kind = static_cast<BundleKind>(0); });
    refused("number 0", [](Bundle& b) { b.number = 0; });
    refused("a number beyond the database's", [](Bundle& b) { b.number = std::uint64_t{1} << 63; });
    refused("a name that is none", [](Bundle& b) { b.from = "a b"; });
    refused("too many proofs", [](Bundle& b) { b.proofs.assign(Bundle::kMostProofs + 1, {1, ""}); });
    Bundle large = bundle;
    large.payload.resize(Bundle::kMostBytes);
    EXPECT_TRUE(failsWith(Bundle::parse(large.canonical()), ErrorCode::BundleFormat));
    large.payload.resize(Bundle::kMostBytes - 1'000);
    EXPECT_TRUE(isOk(Bundle::parse(large.canonical())));
    Bytes more = bundle.canonical();
    more.push_back(0);
    EXPECT_TRUE(failsWith(Bundle::parse(more), ErrorCode::BundleFormat));
    for (std::size_t size = 0; size + 1 < more.size(); ++size)
        EXPECT_TRUE(failsWith(Bundle::parse(ByteView(more).first(size)), ErrorCode::BundleFormat)) << size;
}

} // namespace
} // namespace sandyk::custody::test
