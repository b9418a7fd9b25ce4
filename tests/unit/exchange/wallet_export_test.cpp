#include "exchange/wallet_export.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace sandyk::exchange {
namespace {

using nlohmann::json;

constexpr std::string_view kXpub =
    "xpub6ERApfZwUNrhLCkDtcHTcxd75RbzS1ed54G1LkBUHQVHQKqhMkhgbmJbZRkrgZw4koxb5JaHWkY4ALHY2grBGRjaDMzQLcgJvLJuZZvRcEL";

wallet::Wallet walletOf(const std::string& descriptor) {
    return {.id = 1,
            .name = "Home",
            .network = Network::Main,
            .descriptor = *bitcoin::Descriptor::parse(descriptor),
            .backupConfirmedAt = {}};
}

TEST(WalletExport, plainDescriptorIsReadBack) {
    const auto wallet = walletOf("wpkh([d34db33f/84h/0h/0h]" + std::string(kXpub) + "/<0;1>/*)");
    std::string text = descriptorExport(wallet);
    ASSERT_EQ(text.back(), '\n');
    text.pop_back();
    EXPECT_EQ(*bitcoin::Descriptor::parse(text, bitcoin::Descriptor::Checksum::Required), wallet.descriptor);
}

TEST(WalletExport, bitcoinCoreGetsReceiveAndChange) {
    auto wallet = walletOf("wpkh([d34db33f/84h/0h/0h]" + std::string(kXpub) + "/<0;1>/*)");
    wallet.nextIndex[0] = 12;
    wallet.nextIndex[1] = 3;
    const json entries = json::parse(bitcoinCoreExport(wallet, 1'700'000'000));
    ASSERT_EQ(entries.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(entries[i]["desc"], wallet.descriptor.singlePaths()[i].toString());
        EXPECT_EQ(entries[i]["internal"], i == 1);
        EXPECT_EQ(entries[i]["active"], true);
        EXPECT_EQ(entries[i]["timestamp"], 1'700'000'000);
        EXPECT_EQ(entries[i]["next_index"], wallet.nextIndex[i]);
        EXPECT_EQ(entries[i]["range"], json::array({0, wallet.nextIndex[i] + 999}));
    }
    EXPECT_EQ(json::parse(bitcoinCoreExport(wallet, std::nullopt))[0]["timestamp"], 0);
}

TEST(WalletExport, rangeEndsWhereIndexesDo) {
    auto wallet = walletOf("wpkh(" + std::string(kXpub) + "/*)");
    wallet.nextIndex[0] = 0x7fffffff;
    EXPECT_EQ(json::parse(bitcoinCoreExport(wallet, {}))[0]["range"][1], 0x7fffffff);
}

TEST(WalletExport, withoutARangeNothingIsActive) {
    const json entries = json::parse(bitcoinCoreExport(walletOf("wpkh(" + std::string(kXpub) + "/7)"), {}));
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_FALSE(entries[0].contains("active"));
    EXPECT_FALSE(entries[0].contains("range"));
    EXPECT_EQ(entries[0]["internal"], false);
}

TEST(WalletExport, sparrowGetsTheWholeAndEachPart) {
    const auto wallet = walletOf("wpkh([d34db33f/84h/0h/0h]" + std::string(kXpub) + "/<0;1>/*)");
    const std::string text = sparrowExport(wallet);
    EXPECT_NE(text.find("\n" + wallet.descriptor.toString() + "\n"), std::string::npos);
    for (const auto& path : wallet.descriptor.singlePaths())
        EXPECT_NE(text.find("\n" + path.toString() + "\n"), std::string::npos);
}

TEST(WalletExport, electrumGetsVersionBytesThatTellTheType) {
    const std::string origin = "[d34db33f/84h/0h/0h]" + std::string(kXpub) + "/<0;1>/*";
    const json file = json::parse(electrumExport(walletOf("wpkh(" + origin + ")")).value());
    EXPECT_EQ(file["wallet_type"], "standard");
    EXPECT_EQ(file["keystore"]["derivation"], "m/84'/0'/0'");
    EXPECT_EQ(file["keystore"]["root_fingerprint"], "d34db33f");
    const std::string zpub = file["keystore"]["xpub"];
    EXPECT_TRUE(zpub.starts_with("zpub"));
    const auto key = keys::parseSlip132(zpub).value();
    EXPECT_EQ(key.key.toString(), kXpub);
    EXPECT_TRUE(slip132Export(walletOf("sh(wpkh(" + origin + "))")).value().starts_with("ypub"));
    EXPECT_TRUE(slip132Export(walletOf("pkh(" + origin + ")")).value().starts_with("xpub"));
    EXPECT_EQ(electrumExport(walletOf("tr(" + origin + ")")).error().code, ErrorCode::DescriptorUnsupported);
    EXPECT_FALSE(electrumExport(walletOf("wpkh(" + std::string(kXpub) + "/5/<0;1>/*)")));
    EXPECT_FALSE(electrumExport(walletOf("wpkh(" + std::string(kXpub) + "/*)")));
}

TEST(WalletExport, electrumAndSpecterGetAllCosigners) {
    const auto other = keys::ExtendedPublicKey::parse(kXpub)->derive(7)->toString();
    const std::string keys =
        "(2,[d34db33f/48h/0h/0h/2h]" + std::string(kXpub) + "/<0;1>/*,[00000001/48h/0h/0h/2h]" + other + "/<0;1>/*)";
    const auto wallet = walletOf("wsh(sortedmulti" + keys + ")");
    const json file = json::parse(electrumExport(wallet).value());
    EXPECT_EQ(file["wallet_type"], "2of2");
    EXPECT_TRUE(file["x1/"]["xpub"].get<std::string>().starts_with("Zpub"));
    EXPECT_EQ(file["x2/"]["root_fingerprint"], "00000001");
    EXPECT_FALSE(electrumExport(walletOf("wsh(multi" + keys + ")"))) << "keys in fixed order";
    const json specter = json::parse(specterExport(wallet));
    EXPECT_EQ(specter["label"], "Home");
    EXPECT_EQ(specter["devices"].size(), 2u);
    EXPECT_EQ(specter["descriptor"], wallet.descriptor.singlePaths()[0].toString());
}

} // namespace
} // namespace sandyk::exchange
