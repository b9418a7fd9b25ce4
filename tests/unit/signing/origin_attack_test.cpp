#include <gtest/gtest.h>

#include "fixture.h"

namespace sandyk::test {

using bitcoin::OutputType;
using bitcoin::Psbt;

namespace {

using Codes = std::vector<ErrorCode>;

/// Applies a change to every origin of an input or output.
template <class Fields>
void changeOrigins(Fields& fields, const std::function<void(keys::KeyOrigin&)>& change) {
    for (auto& [key, origin] : fields.keyOrigins)
        change(origin);
    for (auto& [key, taproot] : fields.tapKeyOrigins)
        change(taproot.origin);
}

/// Another value for one step of a path, counted from its end.
struct Step {
    std::size_t fromEnd;
    std::uint32_t value;
};

keys::DerivationPath withLast(const keys::DerivationPath& path, std::size_t fromEnd, std::uint32_t step) {
    std::vector<std::uint32_t> steps(path.steps().begin(), path.steps().end());
    steps[steps.size() - 1 - fromEnd] = step;
    return keys::DerivationPath(std::move(steps));
}

/// The attacker's own 2-of-3 or single-signature script under our origins.
Psbt withFakeChange(const TestWallet& wallet) {
    const TestWallet attacker = testWallet(wallet.type, Network::Regtest, 100);
    Psbt psbt = PsbtBuilder()
                    .spend(wallet, 0, 5, 1'000'000)
                    .pay(foreignScript(), 100'000)
                    .payOwn(wallet, 1, 3, 890'000)
                    .build();
    psbt.outputs[1].scriptPubKey = attacker.script(1, 3);
    return psbt;
}

/// A wallet of the same masters whose descriptor an attacker has changed.
TestWallet withCosigners(const TestWallet& wallet, int threshold, const std::vector<std::size_t>& order,
                         const TestWallet& others) {
    TestWallet changed = testWallet(wallet.type);
    std::vector<std::pair<keys::KeyOrigin, keys::ExtendedPublicKey>> cosigners;
    for (const std::size_t i : order) {
        const auto& from = i < 3 ? wallet : others;
        const bitcoin::DescriptorKey& key = from.own.descriptor.keys()[i % 3];
        cosigners.emplace_back(*key.origin, *key.extended);
    }
    changed.own.descriptor = bitcoin::multisigDescriptor(wallet.type, threshold, cosigners).value();
    return changed;
}

} // namespace

TEST(OriginAttack, foreignChangeUnderOurOriginIsRefused) {
    for (const OutputType type : allTypes()) {
        const TestWallet wallet = testWallet(type);
        EXPECT_EQ(refusedToSign(wallet, withFakeChange(wallet)), ErrorCode::SignForeignChange);
        // Without the masters the account path of the descriptor alone gives the lie away.
        signing::ReviewContext watchOnly = wallet.context();
        watchOnly.masters.clear();
        EXPECT_EQ(refusals(withFakeChange(wallet), watchOnly), Codes{ErrorCode::SignForeignChange});
    }
}

TEST(OriginAttack, changeWithAnyWrongStepIsRefused) {
    for (const OutputType type : allTypes()) {
        const TestWallet wallet = testWallet(type);
        const std::vector<Step> steps = {{0, 4}, {0, 0x7fffffff}, {0, keys::hardened(3)},
                                         {1, 0}, {1, 2},          {2, keys::hardened(7)}};
        for (const Step& step : steps) {
            Psbt psbt = ordinaryPayment(wallet);
            changeOrigins(psbt.outputs[1], [&](keys::KeyOrigin& origin) {
                origin.path = withLast(origin.path, step.fromEnd, step.value);
            });
            EXPECT_EQ(refusedToSign(wallet, psbt), ErrorCode::SignForeignChange) << step.fromEnd << " " << step.value;
        }
    }
}

TEST(OriginAttack, paymentDressedAsChangeOfAnotherMasterIsOnlyAPayment) {
    const TestWallet wallet = testWallet(OutputType::Wpkh);
    const TestWallet attacker = testWallet(OutputType::Wpkh, Network::Regtest, 100);
    const Psbt psbt = PsbtBuilder()
                          .spend(wallet, 0, 5, 1'000'000)
                          .pay(foreignScript(), 100'000)
                          .payOwn(attacker, 1, 3, 890'000)
                          .build();
    const signing::Review review = reviewed(psbt, wallet.context());
    EXPECT_EQ(review.outputs[1].role, signing::OutputRole::Payment);
    EXPECT_EQ(review.leaving.toSat(), 990'000);
}

TEST(OriginAttack, changedPathOfAnInputIsRefused) {
    for (const OutputType type : allTypes()) {
        const TestWallet wallet = testWallet(type);
        const std::vector<Step> steps = {{0, 6}, {0, 0x7fffffff}, {0, keys::hardened(5)},
                                         {1, 1}, {1, 9},          {2, keys::hardened(4)}};
        for (const Step& step : steps) {
            Psbt psbt = ordinaryPayment(wallet);
            changeOrigins(psbt.inputs[0], [&](keys::KeyOrigin& origin) {
                origin.path = withLast(origin.path, step.fromEnd, step.value);
            });
            EXPECT_EQ(refusedToSign(wallet, psbt), ErrorCode::SignPathMismatch) << step.fromEnd << " " << step.value;
        }
        Psbt empty = ordinaryPayment(wallet);
        changeOrigins(empty.inputs[0], [](keys::KeyOrigin& origin) { origin.path = {}; });
        EXPECT_EQ(refusedToSign(wallet, empty), ErrorCode::SignPathMismatch);
    }
}

TEST(OriginAttack, anotherKeyUnderOurPathIsRefused) {
    for (const OutputType type : allTypes()) {
        const TestWallet wallet = testWallet(type);
        const TestWallet attacker = testWallet(type, Network::Regtest, 100);
        Psbt psbt = PsbtBuilder().spend(attacker, 0, 5, 1'000'000).pay(foreignScript(), 990'000).build();
        const Psbt ours = ordinaryPayment(wallet);
        std::vector<keys::KeyOrigin> origins;
        for (const bitcoin::DerivedKey& key : wallet.at(0, 5).keys)
            origins.push_back(key.origin);
        std::size_t next = 0;
        changeOrigins(psbt.inputs[0], [&](keys::KeyOrigin& origin) { origin = origins[next++]; });
        EXPECT_EQ(refusedToSign(wallet, psbt), ErrorCode::SignForeignKey);
    }
}

TEST(OriginAttack, oneLyingOriginAmongTrueOnesIsRefused) {
    const TestWallet wallet = testWallet(OutputType::WshMulti);
    const TestWallet attacker = testWallet(OutputType::WshMulti, Network::Regtest, 100);
    Psbt psbt = ordinaryPayment(wallet);
    const bitcoin::DerivedKey stranger = attacker.at(0, 5).keys[0];
    psbt.inputs[0].keyOrigins[toBytes(stranger.key.compressed())] = wallet.at(0, 5).keys[0].origin;
    EXPECT_EQ(refusedToSign(wallet, psbt), ErrorCode::SignPathMismatch);
    Psbt change = ordinaryPayment(wallet);
    change.outputs[1].keyOrigins[toBytes(stranger.key.compressed())] = wallet.at(1, 3).keys[0].origin;
    EXPECT_EQ(refusedToSign(wallet, change), ErrorCode::SignForeignChange);
}

TEST(MultisigAttack, changedSetUpsAreRefused) {
    for (const OutputType type : {OutputType::ShMulti, OutputType::WshMulti, OutputType::ShWshMulti}) {
        const TestWallet wallet = testWallet(type);
        const TestWallet attacker = testWallet(type, Network::Regtest, 100);
        const std::vector<std::pair<const char*, TestWallet>> changes = [&] {
            std::vector<std::pair<const char*, TestWallet>> list;
            list.emplace_back("xpub swapped", withCosigners(wallet, 2, {0, 1, 5}, attacker));
            list.emplace_back("m changed", withCosigners(wallet, 1, {0, 1, 2}, attacker));
            list.emplace_back("key inserted", withCosigners(wallet, 2, {0, 1, 2, 3}, attacker));
            list.emplace_back("key dropped", withCosigners(wallet, 2, {0, 1}, attacker));
            return list;
        }();
        for (const auto& [name, changed] : changes) {
            // As change: what looks like our wallet, with our true origins, is another one.
            const Psbt change = PsbtBuilder()
                                    .spend(wallet, 0, 5, 1'000'000)
                                    .pay(foreignScript(), 600'000)
                                    .payOwn(changed, 1, 3, 390'000)
                                    .build();
            EXPECT_EQ(refusedToSign(wallet, change), ErrorCode::SignForeignChange) << name;
            // As input: our key stands in a script that is not our wallet's.
            const Psbt input = PsbtBuilder().spend(changed, 0, 5, 1'000'000).pay(foreignScript(), 990'000).build();
            EXPECT_EQ(refusedToSign(wallet, input), ErrorCode::SignScriptMismatch) << name;
        }
    }
}

TEST(MultisigAttack, changedOrderOfKeysIsRefused) {
    // multi keeps the order of its keys, so another order is another wallet.
    TestWallet wallet = testWallet(OutputType::WshMulti);
    const auto unsorted = [&](const std::vector<std::size_t>& order) {
        std::string text = "wsh(multi(2";
        for (const std::size_t i : order)
            text += "," + wallet.own.descriptor.keys()[i].toString();
        return bitcoin::Descriptor::parse(text + "))").value();
    };
    TestWallet changed = testWallet(OutputType::WshMulti);
    const bitcoin::Descriptor right = unsorted({0, 1, 2});
    changed.own.descriptor = unsorted({2, 1, 0});
    wallet.own.descriptor = right;
    EXPECT_EQ(refusals(ordinaryPayment(wallet), wallet.context()), Codes{});
    const Psbt change = PsbtBuilder()
                            .spend(wallet, 0, 5, 1'000'000)
                            .pay(foreignScript(), 600'000)
                            .payOwn(changed, 1, 3, 390'000)
                            .build();
    EXPECT_EQ(refusedToSign(wallet, change), ErrorCode::SignForeignChange);
    const Psbt input = PsbtBuilder().spend(changed, 0, 5, 1'000'000).pay(foreignScript(), 990'000).build();
    EXPECT_EQ(refusedToSign(wallet, input), ErrorCode::SignScriptMismatch);
}

TEST(MultisigAttack, swappedGlobalXpubIsRefused) {
    const TestWallet wallet = testWallet(OutputType::WshMulti);
    const TestWallet attacker = testWallet(OutputType::WshMulti, Network::Regtest, 100);
    const auto withXpub = [&](const keys::ExtendedPublicKey& key) {
        Psbt psbt = ordinaryPayment(wallet);
        psbt.globalXpubs[toBytes(key.toBytes())] = *wallet.own.descriptor.keys()[1].origin;
        return refusals(Psbt::parse(psbt.serialize()).value(), wallet.context());
    };
    EXPECT_EQ(withXpub(*wallet.own.descriptor.keys()[1].extended), Codes{});
    EXPECT_EQ(withXpub(*attacker.own.descriptor.keys()[1].extended), Codes{ErrorCode::SignForeignKey});
}

TEST(OriginAttack, aMasterWithoutTheWalletSignsNoMultisig) {
    const TestWallet wallet = testWallet(OutputType::WshMulti);
    signing::ReviewContext context = wallet.context();
    context.wallets = signing::inferOwnWallets(ordinaryPayment(wallet), wallet.masters[0], Network::Regtest).value();
    const Codes found = refusals(ordinaryPayment(wallet), context);
    EXPECT_NE(std::ranges::find(found, ErrorCode::SignNothingOurs), found.end());
}

} // namespace sandyk::test
