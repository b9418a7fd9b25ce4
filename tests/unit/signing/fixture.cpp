#include "fixture.h"

#include <gtest/gtest.h>

namespace sandyk::test {

using bitcoin::Amount;
using bitcoin::OutputType;

keys::ExtendedPrivateKey masterKey(std::uint8_t n, Network network) {
    return keys::ExtendedPrivateKey::fromSeed(Bytes(32, n), network).value();
}

bool isMultisig(OutputType type) {
    return type == OutputType::ShMulti || type == OutputType::WshMulti || type == OutputType::ShWshMulti;
}

const std::vector<OutputType>& allTypes() {
    static const std::vector<OutputType> types = {OutputType::Pkh,       OutputType::ShWpkh,  OutputType::Wpkh,
                                                  OutputType::Tr,        OutputType::ShMulti, OutputType::WshMulti,
                                                  OutputType::ShWshMulti};
    return types;
}

TestWallet testWallet(OutputType type, Network network, std::uint8_t firstMaster) {
    std::vector<keys::ExtendedPrivateKey> masters;
    const bool multisig = isMultisig(type);
    for (std::uint8_t i = 0; i < (multisig ? 3 : 1); ++i)
        masters.push_back(masterKey(static_cast<std::uint8_t>(firstMaster + i), network));
    const OutputType pathType = type == OutputType::ShMulti ? OutputType::WshMulti : type;
    const keys::DerivationPath path = bitcoin::accountPath(pathType, network, 0);
    std::vector<std::pair<keys::KeyOrigin, keys::ExtendedPublicKey>> accounts;
    for (const auto& master : masters)
        accounts.emplace_back(keys::KeyOrigin{master.fingerprint(), path}, master.derive(path)->publicKey());
    bitcoin::Descriptor descriptor = multisig
                                         ? bitcoin::multisigDescriptor(type, 2, accounts).value()
                                         : bitcoin::singleSigDescriptor(type, accounts[0].first, accounts[0].second);
    return {type, std::move(masters), {"savings", network, std::move(descriptor), {0, 0}}};
}

bitcoin::DerivedOutput TestWallet::at(std::uint32_t keychain, std::uint32_t index) const {
    return own.descriptor.singlePaths().at(keychain).derive(index).value();
}

signing::ReviewContext TestWallet::context() const {
    signing::ReviewContext context;
    context.network = own.network;
    context.wallets = {own};
    for (const auto& master : masters)
        context.masters.push_back(master.fingerprint());
    return context;
}

signing::SoftwareSigner TestWallet::signer(std::size_t master) const {
    std::vector<keys::ExtendedPrivateKey> one;
    one.push_back(masters.at(master).clone());
    return signing::SoftwareSigner(std::move(one));
}

bitcoin::Script foreignScript(std::uint8_t n) {
    Hash160 hash;
    hash.fill(n);
    return bitcoin::p2wpkh(hash);
}

PsbtBuilder& PsbtBuilder::spendForeign(const bitcoin::Script& script, std::int64_t sat) {
    bitcoin::Transaction previous;
    previous.inputs.resize(1);
    previous.inputs[0].previous.index = static_cast<std::uint32_t>(m_psbt.inputs.size()); // makes the txid unique
    previous.outputs.push_back({Amount::sat(1'234), foreignScript(9)});
    previous.outputs.push_back({Amount::sat(sat), script});
    bitcoin::PsbtInput input;
    input.previous = {previous.txid(), 1};
    input.sequence = 0xfffffffd;
    const auto kind = scriptKind(script);
    if (kind != bitcoin::ScriptKind::P2pkh) input.witnessUtxo = previous.outputs[1];
    input.nonWitnessUtxo = std::move(previous);
    m_psbt.inputs.push_back(std::move(input));
    return *this;
}

PsbtBuilder& PsbtBuilder::spend(const TestWallet& wallet, std::uint32_t keychain, std::uint32_t index,
                                std::int64_t sat) {
    const bitcoin::DerivedOutput derived = wallet.at(keychain, index);
    spendForeign(derived.scriptPubKey, sat);
    signing::addDerivedFields(m_psbt.inputs.back(), derived);
    if (wallet.type == OutputType::ShMulti) m_psbt.inputs.back().witnessUtxo.reset();
    return *this;
}

PsbtBuilder& PsbtBuilder::pay(const bitcoin::Script& script, std::int64_t sat) {
    bitcoin::PsbtOutput output;
    output.amount = Amount::sat(sat);
    output.scriptPubKey = script;
    m_psbt.outputs.push_back(std::move(output));
    return *this;
}

PsbtBuilder& PsbtBuilder::payOwn(const TestWallet& wallet, std::uint32_t keychain, std::uint32_t index,
                                 std::int64_t sat) {
    const bitcoin::DerivedOutput derived = wallet.at(keychain, index);
    pay(derived.scriptPubKey, sat);
    bitcoin::PsbtOutput& output = m_psbt.outputs.back();
    for (const bitcoin::DerivedKey& key : derived.keys) {
        if (wallet.type == OutputType::Tr)
            output.tapKeyOrigins.emplace(key.key.xOnly(), bitcoin::TapKeyOrigin{{}, key.origin});
        else
            output.keyOrigins.emplace(toBytes(key.key.compressed()), key.origin);
    }
    return *this;
}

bitcoin::Psbt PsbtBuilder::build() const {
    return bitcoin::Psbt::parse(m_psbt.serialize()).value();
}

bitcoin::Psbt ordinaryPayment(const TestWallet& wallet) {
    return PsbtBuilder()
        .spend(wallet, 0, 5, 1'000'000)
        .pay(foreignScript(), 600'000)
        .payOwn(wallet, 1, 3, 390'000)
        .build();
}

signing::Review reviewed(const bitcoin::Psbt& psbt, const signing::ReviewContext& context) {
    return signing::review(psbt, context).value();
}

std::vector<ErrorCode> refusals(const bitcoin::Psbt& psbt, const signing::ReviewContext& context) {
    std::vector<ErrorCode> codes;
    for (const Error& refusal : reviewed(psbt, context).refusals)
        codes.push_back(refusal.code);
    return codes;
}

signing::SignResult signedBy(const TestWallet& wallet, std::size_t master, const bitcoin::Psbt& psbt) {
    const signing::Review review = reviewed(psbt, wallet.context());
    auto result = wallet.signer(master).sign(psbt, review, {}, {});
    if (!result) ADD_FAILURE() << errorName(result.error().code) << ": " << result.error().detail;
    return std::move(result).value();
}

ErrorCode refusedToSign(const TestWallet& wallet, const bitcoin::Psbt& psbt) {
    const auto review = signing::review(psbt, wallet.context());
    if (!review) return review.error().code;
    const auto result = wallet.signer().sign(psbt, *review, {}, {});
    EXPECT_FALSE(result) << "an attack was signed";
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace sandyk::test
