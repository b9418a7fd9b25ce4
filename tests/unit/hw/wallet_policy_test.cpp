#include <gtest/gtest.h>

#include "base/encoding.h"
#include "transcript.h"

using namespace sandyk;
using hw::ledger::WalletPolicy;

TEST(WalletPolicy, SerialisesAsTheFirmwareKnowsIt) {
    std::size_t checked = 0;
    for (const std::string& name : test::transcriptNames("ledger-")) {
        const test::Transcript transcript = test::readTranscript(name);
        if (!transcript.policy) continue;
        EXPECT_EQ(toHex(transcript.policy->serialize()), transcript.value("policy_serialized")) << name;
        EXPECT_EQ(toHex(transcript.policy->id()), transcript.value("policy_id")) << name;
        ++checked;
    }
    EXPECT_GE(checked, 25U);
}

TEST(WalletPolicy, ComesFromTheDescriptor) {
    std::size_t checked = 0;
    for (const std::string& name : test::transcriptNames("ledger-")) {
        const test::Transcript transcript = test::readTranscript(name);
        if (!transcript.policy) continue;
        const auto descriptor = transcript.descriptor();
        if (name.find("miniscript") != std::string::npos) {
            EXPECT_EQ(descriptor.error().code, ErrorCode::DescriptorUnsupported);
            continue;
        }
        ASSERT_TRUE(descriptor) << name;
        const auto policy = WalletPolicy::fromDescriptor(*descriptor, transcript.network(), "Family vault");
        ASSERT_TRUE(policy) << name;
        EXPECT_EQ(policy->descriptorTemplate, transcript.policy->descriptorTemplate);
        EXPECT_EQ(policy->keys, transcript.policy->keys);
        EXPECT_EQ(policy->name, transcript.policy->name);
        EXPECT_EQ(policy->isDefault(), !transcript.policy->descriptorTemplate.starts_with("wsh")) << name;
        EXPECT_EQ(toHex(policy->id()), transcript.value("policy_id")) << name;
        ++checked;
    }
    EXPECT_GE(checked, 20U);
}

TEST(WalletPolicy, IsDefaultOnlyForTheStandardAccount) {
    const test::Transcript transcript = test::readTranscript("ledger-btc-address-wpkh");
    const std::string standard = transcript.descriptor()->toString();
    const auto policyOf = [](std::string text, std::string_view from, std::string_view to, Network network) {
        text.resize(text.rfind('#'));
        if (!from.empty()) text.replace(text.find(from), from.size(), to);
        return WalletPolicy::fromDescriptor(bitcoin::Descriptor::parse(text).value(), network, "Mine");
    };
    EXPECT_TRUE(policyOf(standard, "", "", Network::Test)->isDefault());
    EXPECT_FALSE(policyOf(standard, "/84h/", "/86h/", Network::Test)->isDefault());
    EXPECT_FALSE(policyOf(standard, "/84h/1h/", "/84h/0h/", Network::Test)->isDefault());
    EXPECT_FALSE(policyOf(standard, "/0h]", "/0]", Network::Test)->isDefault());
    const auto tuple = policyOf(standard, "<0;1>", "<2;7>", Network::Test);
    EXPECT_FALSE(tuple->isDefault());
    EXPECT_EQ(tuple->descriptorTemplate, "wpkh(@0/<2;7>/*)");
    EXPECT_EQ(policyOf(standard, "", "", Network::Main).error().code, ErrorCode::DescriptorNetwork);
    for (const auto& [from, to] :
         {std::pair{"/<0;1>/*", "/0/*"}, {"/<0;1>/*", "/<0;1>"}, {"/<0;1>", "/5/<0;1>"}, {"/<0;1>/*", ""}})
        EXPECT_EQ(policyOf(standard, from, to, Network::Test).error().code, ErrorCode::DeviceUnsupported) << to;
}

TEST(WalletPolicy, NamesAreWhatTheDeviceCanShow) {
    EXPECT_EQ(WalletPolicy::deviceName("Family vault"), "Family vault");
    EXPECT_EQ(WalletPolicy::deviceName("  a b  "), "a b");
    EXPECT_EQ(WalletPolicy::deviceName("A name that is far too long"), "A name that is f");
    EXPECT_EQ(WalletPolicy::deviceName("A name that is  x"), "A name that is");
    EXPECT_EQ(WalletPolicy::deviceName("Ma\xc5\x9fgala"), "Magala");
    EXPECT_EQ(WalletPolicy::deviceName("\xd0\xa1"), "Sandyk");
    EXPECT_EQ(WalletPolicy::deviceName("a\nb\x7f"), "ab");
}
